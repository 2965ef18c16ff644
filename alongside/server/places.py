"""Where a cluster lives, and as which user of the machine it runs.

A normal user keeps everything in `.alongside/` of the clone. PostgreSQL refuses to run as root, so root's servers run
as a system user made for it, in /var/lib/alongside, because that user cannot enter root's own folders.
"""

import hashlib
import os
import pwd
import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from alongside.server.trouble import ServerTrouble

CLONE = Path(__file__).resolve().parents[2]
SYSTEM_USER = "alongside-postgres"
SYSTEM_HOME = Path("/var/lib/alongside")
LONGEST_SOCKET_FOLDER = 80  # a socket's whole path may take 103 bytes on macOS, 107 on Linux


@dataclass(frozen=True)
class Place:
    """A cluster's folder `home`, its private folder of `sockets`, and who `runs_as` (None: whoever we are)."""

    home: Path
    sockets: Path
    runs_as: pwd.struct_passwd | None = None
    shared: Path | None = None

    @property
    def data(self) -> Path:
        """PostgreSQL's data directory."""
        return self.home / "data"

    def make(self) -> None:
        """Create the folders that are missing; refuse a folder of sockets that is not private."""
        try:
            self.home.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.home.chmod(0o710 if self.runs_as else 0o700)
            self.private(self.sockets)
        except OSError as error:
            raise ServerTrouble(f"Alongside cannot write to {self.home}: {error.strerror}.") from error
        if self.runs_as:
            os.chown(self.home, 0, self.runs_as.pw_gid)  # its user may pass through, and see nothing else

    def private(self, folder: Path) -> None:
        """Make `folder` and hand it to the server's user; whoever else made it first is refused."""
        mine = {os.geteuid(), self.runs_as.pw_uid} if self.runs_as else {os.geteuid()}
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid not in mine:
            raise ServerTrouble(f"{folder} belongs to somebody else: remove it and try again.")
        folder.chmod(0o700)
        if self.runs_as:
            os.chown(folder, self.runs_as.pw_uid, self.runs_as.pw_gid)

    def remove(self) -> None:
        """Delete the cluster and all that belongs to it."""
        shutil.rmtree(self.sockets, ignore_errors=True)
        shutil.rmtree(self.home, ignore_errors=True)


def of_clone(clone: Path = CLONE, part: str = "") -> Place:
    """The place of the clone's own cluster, or of the private one named `part` (for tests)."""
    if os.name == "nt":
        raise ServerTrouble("On Windows set DATABASE_URL to a PostgreSQL, or use the Windows Subsystem for Linux.")
    mark = hashlib.sha256(os.fsencode(clone)).hexdigest()[:12]
    name = "-".join(filter(None, [mark, part]))
    if os.geteuid() == 0:
        SYSTEM_HOME.mkdir(mode=0o755, parents=True, exist_ok=True)
        home = SYSTEM_HOME / name
        return Place(home, short(home / "sockets", name), system_user(), SYSTEM_HOME)
    home = clone / ".alongside" / "-".join(filter(None, ["postgres", part]))
    return Place(home, short(home / "sockets", name))


def short(folder: Path, name: str) -> Path:
    """`folder`, or a private one in the temporary folder if a socket's path there would be too long."""
    if len(os.fsencode(folder)) <= LONGEST_SOCKET_FOLDER:
        return folder
    return Path("/tmp") / f"alongside-{os.geteuid()}-{name}"  # noqa: S108 Place.private checks whose it is


def system_user() -> pwd.struct_passwd:
    """The system user that runs root's servers, made if it is missing; it has no password, shell or home."""
    try:
        return pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        pass
    if sys.platform != "linux" or not shutil.which("useradd"):
        raise ServerTrouble("PostgreSQL refuses to run as root: run this as a normal user, or set DATABASE_URL.")
    command = ["useradd", "--system", "--user-group", "--no-create-home", "--home-dir", str(SYSTEM_HOME)]
    made = subprocess.run(
        [*command, "--shell", "/usr/sbin/nologin", SYSTEM_USER], capture_output=True, text=True, check=False
    )
    try:
        return pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        raise ServerTrouble(f"The system user for PostgreSQL could not be made: {made.stderr.strip()}.") from None
