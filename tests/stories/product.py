"""The product as a council runs it: a database of its own, the web server with least privileges, real static files."""

import os
import secrets
import signal
import socket
import subprocess
import sys
from pathlib import Path

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from alongside.access.privileges import app_role, own_role
from alongside.server import serving
from tests.migrated import copy, made_once, migrated

EXIT = "http://weather.invalid/"
"""Where "Exit this page" leads; each browser answers for it."""


class Product:
    """A council's whole installation, from a database that has been filled to a page that answers."""

    def __init__(self, folder: Path, name: str, static: Path) -> None:
        self.folder, self.name, self.static = folder, name, static
        self.server = os.environ["DATABASE_URL"]
        self.secret_key = secrets.token_urlsafe(50)
        self.port = free_port()
        self.address = f"http://{serving.HOST}:{self.port}"
        self.own_port = free_port()
        self.own_address = f"http://{serving.HOST}:{self.own_port}"
        self.web: serving.Web | None = None
        self.own_web: serving.Web | None = None
        self.signed_in: dict[str, list] = {}
        """The cookies of whoever has signed in and not signed out, by their user name."""

    def prepare(self) -> None:
        """Make the database, a copy of one that was filled once for all workers of a run, as the static files were."""
        self.drop()
        told = made_once("told", self.tell, of=migrated())
        with psycopg.connect(self.server, autocommit=True) as connection:
            copy(connection, self.name, of=told)

    def tell(self, database: str) -> None:
        """Fill this database and collect the static files, as the owner of the tables."""
        subprocess.run([sys.executable, "-m", "tests.stories.cast"], env=self.environment(database), check=True)

    def environment(self, database: str) -> dict[str, str]:
        """What the product reads, and nothing of the tests' own settings."""
        kept = {key: value for key, value in os.environ.items() if key not in ("DATABASE_OWNER_URL", "DEBUG")}
        return kept | {
            "DATABASE_URL": database,
            "DJANGO_SETTINGS_MODULE": "alongside.settings",
            "SECRET_KEY": self.secret_key,
            "STATIC_ROOT": str(self.static),
            "STATIC_UNHASHED": "no",
            "EXIT_URL": EXIT,
            "OWN_PAGE_URL": self.own_address,
        }

    def start(self) -> None:
        """Serve as the product's own role, on the same port each time."""
        self.web = serving.Web(self.port, self.folder / "web.json", self.environment(self.as_role(app_role())))
        self.web.wait_until_it_answers()

    def serve_own_page(self) -> str:
        """Serve the adults' own page too, as its own role, from the first story that asks for it; gives its address."""
        if self.own_web is None:
            role = self.as_role(own_role())
            # A browser that is sent on is not asked again where to: so to a page that answers.
            surroundings = {**self.environment(role), "DATABASE_OWN_URL": role, "EXIT_URL": f"{self.address}/health/"}
            self.own_web = serving.Web(self.own_port, self.folder / "own.json", surroundings, serving.OWN_PAGE)
            self.own_web.wait_until_it_answers()
        return self.own_address

    def as_role(self, role: str) -> str:
        """The address of the stories' database for a role."""
        return make_conninfo(self.server, dbname=self.name, options=f"-c role={role}")

    def crash(self) -> None:
        """What a power cut does to the web server: none of its processes gets to say goodbye."""
        os.killpg(self.web.process.pid, signal.SIGKILL)
        self.web.process.wait()

    def remove(self) -> None:
        """Stop serving and leave no database behind."""
        for web in filter(None, (self.web, self.own_web)):
            web.stop()
        self.drop()

    def drop(self) -> None:
        """Drop the stories' database if there is one."""
        drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(self.name))
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(drop)


def free_port() -> int:
    """A port of the loopback that nobody uses."""
    with socket.socket() as server:
        server.bind((serving.HOST, 0))
        return server.getsockname()[1]
