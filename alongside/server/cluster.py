"""A PostgreSQL of our own: made, started, found again after a crash, shared, stopped."""

import json
import os
import secrets
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from urllib.parse import quote

import psycopg

from alongside.server import binaries, locks, postmaster, roles
from alongside.server.places import Place, of_clone
from alongside.server.trouble import ServerTrouble

SUPERUSER = "postgres"
LONGEST_LOG = 5_000_000
SETTINGS = {
    "listen_addresses": "''",  # no network: only the socket, in a folder that only we can enter
    "unix_socket_permissions": "0700",
    "max_connections": "60",
    "shared_buffers": "256MB",
    "work_mem": "16MB",
    "maintenance_work_mem": "128MB",
    "effective_cache_size": "1GB",
    "random_page_cost": "1.1",
    "max_wal_size": "1GB",
    "log_line_prefix": "'%m [%p] %u@%d '",
    "timezone": "UTC",
}
FORGETFUL = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "100"}


@dataclass(frozen=True)
class Urls:
    """The addresses of a database for the role that serves staff, that which owns the tables, that of adults’ pages."""

    app: str
    owner: str
    own: str

    def environment(self) -> dict[str, str]:
        """The variables from which our settings read them."""
        return {"DATABASE_URL": self.app, "DATABASE_OWNER_URL": self.owner, "DATABASE_OWN_URL": self.own}


class Cluster:
    """The PostgreSQL at `place`; several processes may share it, and the last one to leave stops it.

    `durable=False` is for tests: quicker, and a crash loses it.
    """

    def __init__(self, place: Place | None = None, durable: bool = True) -> None:
        self.place = place or of_clone()
        self.durable = durable
        self.share: locks.Share | None = None
        self.passwords: dict[str, str] = {}
        self.child: subprocess.Popen[bytes] | None = None  # the server, if it was we who started it

    def __enter__(self) -> Urls:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def log(self) -> Path:
        """Where the server writes what went wrong."""
        return self.place.home / "postgres.log"

    def start(self) -> Urls:
        """Have the server running, its roles and database made; gives their addresses."""
        self.place.make()
        with locks.one_at_a_time(self.place.home / "start.lock"):
            self.share = locks.Share(self.place.home / "users.lock")
            try:
                self.passwords = self.known_passwords()
                if not postmaster.running(self.place):
                    self.launch()
                with self.wait_until_ready(None) as superuser:
                    roles.prepare(superuser, self.passwords)
                    roles.make_database(superuser)
            except BaseException:
                self.leave()
                raise
        return self.urls()

    def stop(self) -> None:
        """Leave the server, and stop it unless another process is using it."""
        if self.share is None:
            return
        with locks.one_at_a_time(self.place.home / "start.lock"):
            self.leave()

    def leave(self) -> None:
        """Give back our share; whoever was the last stops the server."""
        pid = postmaster.running(self.place)
        if self.share and self.share.alone() and pid:
            postmaster.stop(self.place, pid, signal.SIGINT if self.durable else signal.SIGQUIT)
            if self.child:
                self.child.wait()
        if self.share:
            self.share.let_go()
            self.share = None

    def in_use_by_others(self) -> bool:
        """Whether another process is using this started server."""
        if self.share is None:
            return False
        with locks.one_at_a_time(self.place.home / "start.lock"):
            if not self.share.alone():
                return True
            self.share.let_go()
            self.share = locks.Share(self.place.home / "users.lock")
            return False

    def urls(self, database: str = roles.DATABASE) -> Urls:
        """The addresses of `database` on this server."""
        return Urls(
            app=self.url(roles.APP, database),
            owner=self.url(roles.OWNER, database),
            own=self.url(roles.OWN, database),
        )

    def url(self, role: str, database: str) -> str:
        """The address of `database` for `role`."""
        host = quote(str(self.place.sockets), safe="")
        return f"postgresql://{role}:{self.passwords[role]}@{host}:{postmaster.PORT}/{database}"

    def have_database(self, name: str = roles.DATABASE, fresh: bool = False) -> Urls:
        """Make the database `name` if it is missing, or anew if `fresh`; gives its addresses."""
        with self.superuser() as connection:
            if fresh:
                roles.drop_database(connection, name)
            roles.make_database(connection, name)
        return self.urls(name)

    def superuser(self) -> psycopg.Connection:
        """A connection as the server's superuser, for this module's own work."""
        return psycopg.connect(self.url(SUPERUSER, "postgres"), autocommit=True, connect_timeout=5)

    def known_passwords(self) -> dict[str, str]:
        """The roles' passwords, from the file that only we can read; each is made up when it is first needed."""
        path = self.place.home / "passwords.json"
        known = json.loads(path.read_text()) if path.exists() else {}
        if not known and self.place.data.exists():
            raise ServerTrouble(f"{path} is missing, without which the data beside it cannot be opened.")
        missing = [role for role in (SUPERUSER, roles.OWNER, roles.APP, roles.OWN) if role not in known]
        if not missing:
            return known
        made = known | {role: secrets.token_urlsafe(24) for role in missing}
        half = path.with_suffix(".new")
        half.unlink(missing_ok=True)
        with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            json.dump(made, file)
        half.rename(path)
        return made

    def launch(self) -> None:
        """Start the server, making its data directory first if there is none."""
        programs = binaries.find(self.place.shared)
        if not self.place.data.exists():
            self.make_data(programs)
        self.check_release(programs)
        settings = self.place.data / "alongside.conf"
        settings.write_text(self.configuration())
        settings.chmod(0o644)  # the server's user may not be the one who writes it; the folder lets nobody else in
        postmaster.clear_leftovers(self.place)
        if self.log.exists() and self.log.stat().st_size > LONGEST_LOG:
            self.log.rename(self.log.with_suffix(".log.1"))
        give_up = time.monotonic() + postmaster.PATIENCE
        while True:
            self.child = postmaster.spawn(self.place, programs, self.log)
            try:
                self.wait_until_ready(self.child).close()
                return
            except ServerTrouble:
                # The sessions of a killed server take a moment to notice, and hold its memory until they have.
                if "pre-existing shared memory" not in self.last_of_log() or time.monotonic() > give_up:
                    raise
            time.sleep(0.3)

    def make_data(self, programs: binaries.Binaries) -> None:
        """Make the data directory beside its final name and rename it when whole, so that half a one is never used."""
        half = self.place.home / "data.new"
        shutil.rmtree(half, ignore_errors=True)
        self.place.private(half)
        secret = self.place.sockets / "password"
        secret.write_text(self.passwords[SUPERUSER] + "\n")
        secret.chmod(0o600)
        if self.place.runs_as:
            os.chown(secret, self.place.runs_as.pw_uid, self.place.runs_as.pw_gid)
        command = [programs.program("initdb"), "-D", str(half), "-U", SUPERUSER, "-A", "scram-sha-256"]
        command += [f"--pwfile={secret}", "--encoding=UTF8", "--no-instructions", *locale_options(programs.major)]
        command += [] if self.durable else ["--no-sync"]
        done = subprocess.run(command, capture_output=True, text=True, check=False, **postmaster.as_server(self.place))
        secret.unlink()
        if done.returncode:
            raise ServerTrouble(f"PostgreSQL could not make its data directory: {done.stderr.strip().splitlines()[-1]}")
        with (half / "postgresql.conf").open("a") as file:
            file.write("\ninclude 'alongside.conf'\n")
        half.rename(self.place.data)

    def check_release(self, programs: binaries.Binaries) -> None:
        """Refuse data of another major release, which these programs cannot read."""
        written = (self.place.data / "PG_VERSION").read_text().strip()
        if written != str(programs.major):
            raise ServerTrouble(
                f"The data in {self.place.data} is PostgreSQL {written}'s, and this is release {programs.major}."
            )

    def configuration(self) -> str:
        """Our part of the server's settings."""
        settings = SETTINGS | ({} if self.durable else FORGETFUL)
        settings["unix_socket_directories"] = f"'{self.place.sockets}'".replace("\\", "\\\\")
        return "".join(f"{name} = {value}\n" for name, value in settings.items())

    def wait_until_ready(self, process: subprocess.Popen[bytes] | None) -> psycopg.Connection:
        """A superuser's connection as soon as the server, which may be our child `process`, takes one."""
        give_up = time.monotonic() + postmaster.PATIENCE
        while True:
            try:
                return self.superuser()
            except psycopg.OperationalError as error:
                if (process and process.poll() is not None) or time.monotonic() > give_up:
                    raise ServerTrouble(f"PostgreSQL did not start: {self.last_of_log() or error}") from error
            time.sleep(0.03)

    def last_of_log(self) -> str:
        """The last complaint in the server's log, as one line."""
        lines = self.log.read_text(errors="replace").splitlines()[-12:] if self.log.exists() else []
        complaints = [line for line in lines if "FATAL" in line or "PANIC" in line]
        return (complaints or lines or [""])[-1].strip()


def locale_options(major: int) -> list[str]:
    """The same sort order on every system: Unicode's own, built in from release 17, the C library's before."""
    letters = "UTF-8" if sys.platform == "darwin" else "C.UTF-8"
    if major >= 17:
        # Trigrams still ask the C library what a letter is, so it needs to know of é too.
        return ["--locale=C", f"--lc-ctype={letters}", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    return ["--locale=C", f"--lc-ctype={letters}", "--lc-collate=" + ("C" if sys.platform == "darwin" else "C.UTF-8")]
