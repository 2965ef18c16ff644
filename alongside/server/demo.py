"""./run demo: an invented council, from nothing to a page that answers, and back to nothing."""

import argparse
import fcntl
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from alongside.server import serving
from alongside.server.cluster import Cluster
from alongside.server.commands import WORKING, database, environment, python
from alongside.server.trouble import ServerTrouble

NOTE, OWN_NOTE = WORKING / "web.json", WORKING / "own-page.json"
WRITE_MAILS = ("notify", "send-survey-mail")
ENDINGS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def demo(arguments: list[str]) -> int:
    """Start the demo that `arguments` describe and serve it until told to stop."""
    options = parse(arguments)
    for ending in ENDINGS:
        signal.signal(ending, interrupt)
    with only_one():
        serving.end_leftover(NOTE)
        serving.end_leftover(OWN_NOTE)
        port = 0 if options.no_serve else serving.choose_port(options.port)
        try:
            begin(options, port)
        except KeyboardInterrupt:
            print("\nStopped.", flush=True)
    return 0


def parse(arguments: list[str]) -> argparse.Namespace:
    """The options of ./run demo."""
    parser = argparse.ArgumentParser(prog="./run demo", description="Start a council with invented people.")
    parser.add_argument("--fresh", action="store_true", help="start over: drop what was recorded before")
    parser.add_argument("--port", type=port_number, help="serve here (otherwise the first free port from 8000)")
    parser.add_argument("--size", type=int, help="how many concerns to invent")
    parser.add_argument("--no-serve", action="store_true", help="fill the database and stop")
    return parser.parse_args(arguments)


def port_number(text: str) -> int:
    """`text` as a port."""
    number = int(text)
    if not 1 <= number <= 65535:
        raise argparse.ArgumentTypeError("a port is a number from 1 to 65535")
    return number


def interrupt(number: int, frame: FrameType | None) -> None:
    """Treat a request to end, or a closed terminal, as Ctrl-C; while we stop in good order, take no second one."""
    for ending in ENDINGS:
        signal.signal(ending, lambda *_: None)
    raise KeyboardInterrupt


@contextmanager
def only_one() -> Iterator[None]:
    """Refuse a second demo of the same clone while the first runs."""
    WORKING.mkdir(mode=0o700, exist_ok=True)
    with (WORKING / "demo.lock").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            raise ServerTrouble(
                f"A demo is already running from this folder (process {file.read().strip()}): stop that one first."
            ) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def begin(options: argparse.Namespace, port: int) -> None:
    """Start the database, fill it and serve on `port`, telling how far we are."""
    clock = time.monotonic()
    given = os.environ.get("DATABASE_URL")
    print("Using the PostgreSQL that DATABASE_URL names." if given else "Starting PostgreSQL.", flush=True)
    with database() as cluster:
        surroundings = environment(cluster.urls() if cluster else None)
        if options.fresh:
            start_over(cluster)
        print("Bringing the tables up to date.", flush=True)
        run(surroundings, "migrate", "--verbosity", "0")
        run(surroundings, "demo", *(["--size", str(options.size)] if options.size is not None else []))
        if not options.no_serve:
            run(surroundings, "collectstatic", "--no-input", "--verbosity", "0")
            serve(surroundings, port, clock)


def start_over(cluster: Cluster | None) -> None:
    """Drop the demo's database and make it anew; only ever our own server's."""
    if cluster is None:
        raise ServerTrouble("--fresh drops a whole database, so it does not touch the one that DATABASE_URL names.")
    if cluster.in_use_by_others():
        raise ServerTrouble("--fresh has to wait: another ./run of this folder is using the database.")
    print("Starting over with an empty database.", flush=True)
    cluster.have_database(fresh=True)


def serve(surroundings: dict[str, str], port: int, clock: float) -> None:
    """Serve pages until interrupted: the staff's site, and the adults' own page beside it."""
    ours = {"DATABASE_POOL": "yes", "EMAIL_URL": "console:", "SURVEYS_URL": f"http://{serving.HOST}:{port}"}
    surroundings = {**ours, **surroundings}
    with telling(surroundings), own_page(surroundings, port) as address:
        web = serving.Web(port, NOTE, {"OWN_PAGE_URL": address, **surroundings})
        try:
            web.wait_until_it_answers()
            took = time.monotonic() - clock
            print(f"\nReady after {took:.0f} s: open {web.address} (Ctrl-C stops it)", flush=True)
            if address:
                print(f"The adults’ own page is a site apart: {address}", flush=True)
            web.process.wait()
            raise ServerTrouble("The web server ended by itself; what it said is above.")
        finally:
            web.stop()


@contextmanager
def telling(surroundings: dict[str, str]) -> Iterator[None]:
    """Beside the pages, what writes e-mails to staff and to people in surveys; printed here without an EMAIL_URL."""
    mail = {**surroundings, "PYTHONUNBUFFERED": "1"}
    commands = [python("-m", "alongside", name, "--watch") for name in WRITE_MAILS]
    processes = [
        subprocess.Popen(command, env=mail, stdin=subprocess.DEVNULL, start_new_session=True) for command in commands
    ]
    try:
        yield
    finally:
        for process in processes:
            serving.end_group(process.pid)
            process.wait()


@contextmanager
def own_page(surroundings: dict[str, str], port: int) -> Iterator[str]:
    """Serve the adults' own page on the next free port; gives its address, or nothing without its own database role."""
    if not surroundings.get("DATABASE_OWN_URL"):
        print("The adults’ own page is not served: DATABASE_OWN_URL names no connection for it.", flush=True)
        yield ""
        return
    beside = next(one for one in range(port + 1, port + serving.TRIES) if serving.free(one))
    web = serving.Web(beside, OWN_NOTE, surroundings, serving.OWN_PAGE)
    try:
        web.wait_until_it_answers()
        yield web.address
    finally:
        web.stop()


def run(surroundings: dict[str, str], *command: str) -> None:
    """Run a management command; a Ctrl-C ends it without its own last words."""
    process = subprocess.Popen(python("-m", "alongside", *command), env=surroundings, start_new_session=True)
    try:
        code = process.wait()
    finally:
        if process.poll() is None:
            serving.end_group(process.pid)
            process.wait()
    if code:
        raise ServerTrouble(f"`./run alongside {command[0]}` failed; what it said is above.")
