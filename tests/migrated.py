"""A database migrated once for a whole run: what each worker's tests and stories begin with is a copy of it.

Migrating takes most of a minute of processor time, copying takes a second. The copies are migrated all the same, which
finds nothing left to do.
"""

import os
import subprocess
import sys

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

LOCK = 4_270_142  # any number that nobody else locks


def migrated() -> str:
    """The name of the database that this run's copies are made from; whoever asks first makes it."""
    server, name = os.environ["DATABASE_URL"], name_of_this_run()
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
            migrate(make_conninfo(server, dbname=name))
    return name


def migrate(database: str) -> None:
    """Run every migration on this database, as its owner."""
    surroundings = {**os.environ, "DATABASE_URL": database, "DATABASE_OWNER_URL": database}
    subprocess.run([sys.executable, "-m", "alongside", "migrate", "--verbosity", "0"], env=surroundings, check=True)


def name_of_this_run() -> str:
    """The same for every worker of a run, which inherits what its run was started with."""
    return f"migrated_{os.environ['TEST_RUN']}"


def forget() -> None:
    """Drop the database of this run."""
    drop = sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name_of_this_run()))
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as connection:
        connection.execute(drop)
