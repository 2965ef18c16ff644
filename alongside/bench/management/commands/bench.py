"""./run bench: a county of records, and what each main page costs beside a bare page that does one indexed query."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.core.management.base import BaseCommand
from django.middleware.csrf import _get_new_csrf_string

from alongside.access.models import User
from alongside.bench import beneath
from alongside.bench.clients import Browser, alone, together
from alongside.bench.pages import pages_for, people_to_sign_in
from alongside.bench.report import Line, table
from alongside.concerns.models import Concern


class Command(BaseCommand):
    help = "Loads an invented county and measures every main page at 1 and at 50 users, as ratios to a bare page."

    def add_arguments(self, parser):
        parser.add_argument("--size", type=int, default=150_000, help="concerns to load (default 150,000)")
        parser.add_argument("--users", type=int, default=50)
        parser.add_argument("--times", type=int, default=100, help="requests a page for one user")
        parser.add_argument("--seconds", type=float, default=8, help="how long many users ask for each page")
        parser.add_argument("--json", type=Path, help="also write the figures here")

    def handle(self, *args, size, users, times, seconds, **options):
        load(size)
        people = people_to_sign_in(users)
        pages, bare = pages_for(people[0])
        mates = [user for user in people if set(user.team_ids) & set(people[0].team_ids)] or people[:1]
        self.stdout.write(f"{Concern.objects.count():,} concerns. Measuring {len(pages)} pages …")
        with served() as port:
            browsers = [signed_in(port, mates[number % len(mates)]) for number in range(users)]
            lines = [self.measure(page, bare, browsers, times, seconds) for page in pages]
        self.stdout.write(table(lines))
        self.stdout.write("\n" + beneath.table(beneath.measure_beneath(people[0])))
        if options["json"]:
            options["json"].write_text(json.dumps([vars(line) for line in lines], indent=1))
        if any(line.wrong for line in lines):
            sys.exit("Some pages answered with an error: the figures above are not to be trusted.")

    def measure(self, page, bare, browsers, times, seconds) -> Line:
        """One page, alone and in company; the bare page beside it each time."""
        alone(browsers[0], page.asks, bare, 3)  # warm
        one, floor = alone(browsers[0], page.asks, bare, times // 5 if page.heavy else times)
        floor_before = together(browsers, bare, seconds / 4)
        many = together(browsers, page.asks, seconds)
        floor_after = together(browsers, bare, seconds / 4)
        floor_before.milliseconds += floor_after.milliseconds
        self.stdout.write(f"  {page.name}: done")
        return Line.of(page.name, len(browsers), one, floor, many, floor_before)


def load(size: int) -> None:
    """Fill the database with an invented county, unless it has been filled already. Loading needs the owner's role."""
    if Concern.objects.count() < size * 0.95:
        subprocess.run([sys.executable, "-m", "alongside", "demo", "--size", str(size)], check=True)


@contextmanager
def served():
    """The product, served as in production, with the bare page added; gives the port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port)]
    command += [
        "--workers",
        "2",
        "--blocking-threads",
        "4",
        "--no-ws",
        "--log-level",
        "error",
        "alongside.wsgi:application",
    ]
    own = {"DJANGO_SETTINGS_MODULE": "alongside.bench.settings", "DATABASE_POOL": "yes", "STATIC_UNHASHED": "yes"}
    server = subprocess.Popen(command, env={**os.environ, **own})
    try:
        wait_for(f"http://127.0.0.1:{port}/health/")
        yield port
    finally:
        server.terminate()
        server.wait(20)


def wait_for(url: str, seconds: float = 60) -> None:
    """Return when the address answers."""
    stop = time.monotonic() + seconds
    while time.monotonic() < stop:
        try:
            urllib.request.urlopen(url, timeout=2)  # noqa: S310 (our own loopback address)
        except OSError:
            time.sleep(0.2)
        else:
            return
    sys.exit("The server did not start: see what it printed above.")


def signed_in(port: int, user: User) -> Browser:
    """A browser with a session of this person's, made in the database so that no password need be known."""
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = "alongside.access.signed_in.AccountBackend"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    return Browser(port, {"sessionid": str(session.session_key), "csrftoken": _get_new_csrf_string()})
