"""Databases made once for a whole run, which its workers begin with copies of.

Migrating takes most of a minute of processor time, copying takes a second. The tests' copies are migrated all the same,
which finds nothing left to do.
"""

import os
import subprocess
import sys
from collections.abc import Callable

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

LOCK = 4_270_142  # any number that nobody else locks
KINDS = ("told", "migrated")


def migrated() -> str:
    """The name of the database in which every migration has run."""
    return made_once("migrated", migrate)


def made_once(kind: str, make: Callable[[str], None], of: str = "template1") -> str:
    """The name of this run's database of one of the KINDS; whoever asks first copies it from `of` and makes it."""
    server, name = os.environ["DATABASE_URL"], name_of_this_run(kind)
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
            copy(connection, name, of)
            make(make_conninfo(server, dbname=name))
    return name


def copy(connection: psycopg.Connection, name: str, of: str) -> None:
    connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(of)))


def migrate(database: str) -> None:
    """Run every migration on this database, as its owner."""
    surroundings = {**os.environ, "DATABASE_URL": database, "DATABASE_OWNER_URL": database}
    subprocess.run([sys.executable, "-m", "alongside", "migrate", "--verbosity", "0"], env=surroundings, check=True)


def name_of_this_run(kind: str) -> str:
    """The same for every worker of a run, which inherits what its run was started with."""
    return f"{kind}_{os.environ['TEST_RUN']}"


def forget() -> None:
    """Drop the databases of this run."""
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as connection:
        for kind in KINDS:
            drop = sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name_of_this_run(kind)))
            connection.execute(drop)
