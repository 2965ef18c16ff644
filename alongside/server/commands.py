"""./run test, bench, alongside and lock."""

import os
import secrets
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alongside.server.cluster import Cluster, Urls
from alongside.server.places import CLONE
from alongside.server.trouble import ServerTrouble

WORKING = CLONE / ".alongside"
BENCH_DATABASE = "alongside_bench"
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


def python(*arguments: str) -> list[str]:
    """The command that runs this environment's Python with `arguments`."""
    return [sys.executable, *arguments]


def secret_key() -> str:
    """The clone's own secret key, made up once and readable by nobody else."""
    path = WORKING / "secret-key"
    if not path.exists():
        WORKING.mkdir(mode=0o700, exist_ok=True)
        half = path.with_suffix(f".{os.getpid()}")
        with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(50))
        half.rename(path)
    return path.read_text()


def environment(urls: Urls | None) -> dict[str, str]:
    """The environment in which our settings work: the given database, or else the one that DATABASE_URL names."""
    own = urls.environment() if urls else {}
    key = {} if "SECRET_KEY" in os.environ else {"SECRET_KEY": secret_key()}
    return {**os.environ, **own, **key}


@contextmanager
def database() -> Iterator[Cluster | None]:
    """The clone's own server while it is needed, or None if DATABASE_URL names another."""
    if os.environ.get("DATABASE_URL"):
        yield None
        return
    cluster = Cluster()
    cluster.start()
    try:
        yield cluster
    finally:
        cluster.stop()


def manage(arguments: list[str]) -> int:
    """./run alongside: a management command, with the server started for it if nobody has."""
    with database() as cluster:
        return attend(python("-m", "alongside", *arguments), environment(cluster.urls() if cluster else None))


def bench(arguments: list[str]) -> int:
    """./run bench: the benchmark, in a database beside the demo's; ./run bench measures: that of the measures."""
    command = "bench"
    if arguments[:1] == ["measures"]:
        command, arguments = "bench_measures", arguments[1:]
    with database() as cluster:
        surroundings = environment(cluster.have_database(BENCH_DATABASE) if cluster else None)
        migrated = attend(python("-m", "alongside", "migrate", "--verbosity", "0"), surroundings)
        return migrated or attend(python("-m", "alongside", command, *arguments), surroundings)


def attend(command: list[str], surroundings: dict[str, str]) -> int:
    """Run `command` at the person's keyboard; a Ctrl-C is the command's to answer, then we carry on."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with subprocess.Popen(command, env=surroundings, preexec_fn=hear_interrupts) as running:
            terminate = signal.signal(signal.SIGTERM, lambda *_: running.terminate())
            code = running.wait()
            signal.signal(signal.SIGTERM, terminate)
            return code if code >= 0 else 128 - code
    finally:
        signal.signal(signal.SIGINT, before)


def hear_interrupts() -> None:
    """Undo, in the child, our own deafness to Ctrl-C."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def test(arguments: list[str]) -> int:
    """./run test: everything, on two cores, in a real browser too; `arguments` are pytest's."""
    have_chromium()
    os.execv(sys.executable, python("-m", "pytest", "-n", "2", "--dist", "worksteal", *arguments))  # noqa: S606 this very Python


def have_chromium() -> None:
    """See that there is a browser to test in, installing Debian's if we may."""
    if any(shutil.which(name) for name in CHROMIUM):
        return
    rights = [] if os.geteuid() == 0 else ["sudo", "-n"]
    may = shutil.which("apt-get") and (not rights or may_sudo())
    if not may:
        raise ServerTrouble("The tests need the browser Chromium; on Debian: sudo apt install chromium")
    print("Installing Chromium for the tests, from Debian.", flush=True)
    for step in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", "chromium"]):
        quiet = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *step]
        done = subprocess.run(quiet, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
        if done.returncode:
            last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
            raise ServerTrouble(f"Chromium, which the tests need, could not be installed: {last}")


def may_sudo() -> bool:
    """Whether we may act as root without being asked for a password."""
    return bool(shutil.which("sudo")) and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0


LOCKS = {"requirements.lock": ["pyproject.toml", "--group", "dev"], "requirements-spark.lock": ["--group", "spark"]}
"""Each lock file, and what it is worked out from. Spark is installed by .ci/run alone."""


def lock(arguments: list[str]) -> int:
    """./run lock: work both locks out again; versions stay unless pyproject.toml or --upgrade moves them."""
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate"]
    codes = []
    for name, source in LOCKS.items():
        compiled = ["-m", "uv", "pip", "compile", "--quiet", *source, *options, "--output-file", name, *arguments]
        codes.append(subprocess.call(python(*compiled), cwd=CLONE))
        if "://" in Path(CLONE / name).read_text():
            raise ServerTrouble(f"{name} names a host, which ties it to one source of packages; do not commit it.")
    return max(codes)
