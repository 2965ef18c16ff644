"""`run`, the lock file and the commands it hands over to."""

import importlib.machinery
import importlib.util
import os
import re
import stat
import subprocess
import sys
import tomllib
from types import ModuleType

import pytest

from alongside import __main__ as management
from alongside.server import check, commands
from alongside.server.places import CLONE
from alongside.server.trouble import ServerTrouble


@pytest.fixture
def run() -> ModuleType:
    """The script `run`, as a module."""
    loader = importlib.machinery.SourceFileLoader("run_script", str(CLONE / "run"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("run_script", loader))
    loader.exec_module(module)
    return module


def test_without_a_command_it_says_what_there_is() -> None:
    said = subprocess.run([CLONE / "run"], capture_output=True, text=True, check=True).stdout
    assert all(f"./run {name}" in said for name in ("demo", "test", "check", "bench", "alongside"))


def test_a_python_that_is_too_old_is_explained(run: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(run.shutil, "which", lambda name: None)
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer, and this is 3\.9"):
        run.find_newer_python()


def test_a_download_that_fails_is_one_sentence(run: ModuleType) -> None:
    with pytest.raises(SystemExit, match=r"is there a network.*It said: no route$"):
        run.fetch([sys.executable, "-c", "import sys; print('trying', flush=True); sys.exit('no route')"])


def test_a_python_that_cannot_make_environments_is_explained(run: ModuleType, monkeypatch) -> None:
    monkeypatch.setattr(run.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(SystemExit, match="python3-venv"):
        run.make_environment()


def test_a_folder_that_cannot_be_written_is_explained(run: ModuleType, monkeypatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(run.os, "makedirs", refuse)
    with pytest.raises(SystemExit, match="Read-only file system"):
        run.set_up()


def test_every_locked_package_has_a_hash_and_none_names_a_host() -> None:
    for name, least in {"requirements.lock": 50, "requirements-spark.lock": 2}.items():
        text = (CLONE / name).read_text()
        entries = re.split(r"\n(?=\S)", text.strip())
        assert "://" not in text
        assert len(entries) >= least
        assert all("--hash=sha256:" in entry for entry in entries)


def test_every_dependency_is_locked_and_says_why_it_is_there() -> None:
    text = (CLONE / "pyproject.toml").read_text()
    project = tomllib.loads(text)
    locked = (CLONE / "requirements.lock").read_text()
    for requirement in [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]:
        name = re.match(r"[\w-]+", requirement).group(0)
        assert f"\n{name}==" in "\n" + locked
        assert re.search(rf'# \S.*\n    "{re.escape(requirement)}"', text), f"{name} does not say why"


@pytest.mark.parametrize(
    ("command", "role"), [("migrate", "owner"), ("verify-history", "app"), ("--version", "app"), ("demo", "owner")]
)
def test_commands_act_as_the_role_they_need(command: str, role: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "app")
    monkeypatch.setenv("DATABASE_OWNER_URL", "owner")
    called = []
    monkeypatch.setattr(management, "execute_from_command_line", called.extend)
    management.main([command, "--some-option"])
    assert called == [
        "./run alongside",
        command if command.startswith("-") else command.replace("-", "_"),
        "--some-option",
    ]
    assert os.environ["DATABASE_URL"] == role


def test_the_secret_key_is_made_once_and_only_ours(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "WORKING", tmp_path / "working")
    key = commands.secret_key()
    assert len(key) > 50
    assert commands.secret_key() == key
    assert stat.S_IMODE((tmp_path / "working" / "secret-key").stat().st_mode) == 0o600


def test_without_a_browser_that_we_may_install_the_tests_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands.shutil, "which", lambda name: None)
    with pytest.raises(ServerTrouble, match="sudo apt install chromium"):
        commands.have_chromium()


@pytest.mark.parametrize(
    ("licence", "may"),
    [
        ("MIT", True), ("BSD-3-Clause", True), ("LGPL-3.0-only", True), ("MIT AND Python-2.0 AND PSF-2.0", False),
        ("GPL-3.0-or-later", False), ("AGPL-3.0", False), ("MIT AND GPL-3.0-only", False), ("limited", False),
        ("Mozilla Public License 2.0 (MPL 2.0)", True), ("GPL-2.0-only OR MIT", True), ("none", False),
    ],
)  # fmt: skip
def test_only_licences_we_may_build_on_are_allowed(licence: str, may: bool) -> None:
    assert check.allowed(licence) is may
