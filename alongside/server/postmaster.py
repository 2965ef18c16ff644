"""PostgreSQL's own process: is it ours, is it alive, start it, stop it."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from alongside.server.binaries import Binaries
from alongside.server.places import Place
from alongside.server.trouble import ServerTrouble

PORT = 5432  # names the socket's file; nothing listens on the network
PATIENCE = 30


def running(place: Place) -> int | None:
    """The process of the server that has `place`'s data directory open, or None."""
    try:
        pid = int((place.data / "postmaster.pid").read_text().split()[0])
    except (OSError, ValueError, IndexError):
        return None
    return pid if str(place.data) in command_of(pid) else None


def command_of(pid: int) -> str:
    """The command line of the process `pid`; empty if there is none, or if it has ended and waits to be collected."""
    if sys.platform == "linux":
        try:
            return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            return ""
    listed = subprocess.run(["ps", "-ww", "-o", "args=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return listed.stdout


def spawn(place: Place, binaries: Binaries, log: Path) -> subprocess.Popen[bytes]:
    """Start the server of `place`, in a session of its own so that a Ctrl-C meant for us does not reach it."""
    with log.open("ab") as file:
        return subprocess.Popen(
            [binaries.program("postgres"), "-D", str(place.data)],
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
            start_new_session=True,
            **as_server(place),
        )


def as_server(place: Place) -> dict:
    """What to pass to subprocess so that a program runs as the server's user, with nothing of our environment."""
    plain = {"cwd": "/", "env": {"LC_ALL": "C", "PATH": os.defpath, "TZ": "UTC"}, "umask": 0o077}
    if place.runs_as is None:
        return plain
    return {**plain, "user": place.runs_as.pw_uid, "group": place.runs_as.pw_gid, "extra_groups": []}


def clear_leftovers(place: Place) -> None:
    """Remove the files by which a killed server still claims its data and its socket.

    PostgreSQL does this itself unless another process has got the dead one's number; then it refuses to start.
    """
    try:
        claimed = int((place.data / "postmaster.pid").read_text().split()[0])
    except (OSError, ValueError, IndexError):
        claimed = 0
    if claimed and command_of(claimed):
        (place.data / "postmaster.pid").unlink(missing_ok=True)
    for name in (f".s.PGSQL.{PORT}", f".s.PGSQL.{PORT}.lock"):
        (place.sockets / name).unlink(missing_ok=True)


def stop(place: Place, pid: int, sign: signal.Signals = signal.SIGINT) -> None:
    """Stop the server `pid` of `place` and wait until it has gone.

    SIGINT ends its sessions and writes everything down; SIGQUIT drops everything at once, which is for tests.
    """
    give_up = time.monotonic() + PATIENCE
    try:
        os.kill(pid, sign)
        while running(place) == pid:
            collect(pid)
            if time.monotonic() > give_up:
                raise ServerTrouble(f"PostgreSQL (process {pid}) does not stop; see {place.home / 'postgres.log'}.")
            time.sleep(0.02)
    except ProcessLookupError:
        pass
    collect(pid)


def collect(pid: int) -> None:
    """If the process `pid` is our child and has ended, let the system forget it."""
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, os.WNOHANG)
