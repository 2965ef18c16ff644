"""The web server of ./run demo: a free port, granian, waiting until it answers, and stopping it."""

import errno
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from alongside.server import postmaster
from alongside.server.trouble import ServerTrouble

HOST = "127.0.0.1"
FIRST_PORT = 8000
TRIES = 20
PATIENCE = 60


def choose_port(asked: int | None) -> int:
    """The port `asked` for if it is free; without one, the first free port from 8000 on."""
    if asked is not None:
        if not free(asked):
            raise ServerTrouble(f"Port {asked} is in use: choose another, or leave --port out.")
        return asked
    for port in range(FIRST_PORT, FIRST_PORT + TRIES + 1):
        if free(port):
            if port != FIRST_PORT:
                print(f"Port {FIRST_PORT} is in use, so this is on {port}.", flush=True)
            return port
    raise ServerTrouble(f"Ports {FIRST_PORT} to {FIRST_PORT + TRIES} are all in use: choose one with --port.")


def free(port: int) -> bool:
    """Whether we could serve on `port`."""
    with socket.socket() as caller:
        caller.settimeout(1)
        if caller.connect_ex((HOST, port)) == 0:
            return False
    with socket.socket() as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # a port just left is free
        try:
            server.bind((HOST, port))
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EADDRINUSE):
                return False
            raise
    return True


STAFF, OWN_PAGE = "alongside.wsgi:application", "alongside.own_page.wsgi:application"
"""The two sites, each a process of its own."""


class Web:
    """Granian on `port`; its process is written down in `note`, so that one left over can be found."""

    def __init__(self, port: int, note: Path, environment: dict[str, str], site: str = STAFF) -> None:
        self.address = f"http://{HOST}:{port}/"
        self.note = note
        options = ["--interface", "wsgi", "--host", HOST, "--port", str(port), "--workers", "2"]
        options += ["--blocking-threads", "4", "--log-level", "error", "--no-ws"]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "granian", *options, site],
            env=environment,
            stdin=subprocess.DEVNULL,
            start_new_session=True,  # so that Ctrl-C reaches us alone, and we can end all its workers at once
        )
        note.write_text(json.dumps({"process": self.process.pid, "address": self.address}))

    def wait_until_it_answers(self) -> None:
        """Return when a page is served."""
        give_up = time.monotonic() + PATIENCE
        while time.monotonic() < give_up:
            if self.process.poll() is not None:
                raise ServerTrouble("The web server did not start; what it said is above.")
            try:
                urllib.request.urlopen(self.address, timeout=PATIENCE).close()  # noqa: S310 our own http address
                return
            except urllib.error.HTTPError as error:
                raise ServerTrouble(f"The first page failed ({error.code}); what it said is above.") from error
            except OSError:
                time.sleep(0.05)
        raise ServerTrouble(f"The web server did not answer within {PATIENCE} seconds.")

    def stop(self) -> None:
        """End it and its workers."""
        if self.process.poll() is None:
            end_group(self.process.pid)
            self.process.wait()
        self.note.unlink(missing_ok=True)


def end_leftover(note: Path) -> None:
    """End the web server of a run that was killed, if `note` tells of one and it is still ours."""
    try:
        process = json.loads(note.read_text())["process"]
    except (OSError, ValueError, KeyError):
        return
    commands = [postmaster.command_of(member) for member in group_of(process)]
    if any(site in command for site in (STAFF, OWN_PAGE) for command in commands):
        end_group(process)
    note.unlink(missing_ok=True)


def group_of(process: int) -> list[int]:
    """The living processes of the group that `process` led; on systems without /proc only itself."""
    if not Path("/proc/self/stat").exists():
        return [process]
    members = []
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and os.getpgid(int(entry.name)) == process:
                members.append(int(entry.name))
        except ProcessLookupError:
            continue
    return members


def end_group(process: int, patience: float = 3) -> None:
    """Ask the group that `process` leads to end, and insist after `patience` seconds."""
    try:
        os.killpg(process, signal.SIGTERM)
        give_up = time.monotonic() + patience
        while time.monotonic() < give_up:
            postmaster.collect(process)
            os.killpg(process, 0)
            time.sleep(0.02)
        os.killpg(process, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass  # it has gone, or its number is somebody else's now
