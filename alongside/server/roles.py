"""The roles that Alongside uses, and its database: who owns, who serves staff, who serves adults, and nobody else."""

import psycopg
from psycopg import sql

OWNER = "alongside_owner"
APP = "alongside_app"
OWN = "alongside_own"
DATABASE = "alongside"


def prepare(superuser: psycopg.Connection, passwords: dict[str, str]) -> None:
    """Make the roles if they are missing and give them their `passwords`, by role.

    The owner migrates and may make databases (for tests); the app, and the role of the adult's own page, may only sign
    in, until a migration grants them more. The owner may become either, so that tests can act with their powers.
    """
    for role, powers in ((OWNER, "LOGIN CREATEDB"), (APP, "LOGIN NOCREATEDB"), (OWN, "LOGIN NOCREATEDB")):
        name = sql.Identifier(role)
        if not superuser.execute("SELECT FROM pg_roles WHERE rolname = %s", [role]).fetchall():
            superuser.execute(sql.SQL("CREATE ROLE {}").format(name))
        plain = sql.SQL(powers + " NOSUPERUSER NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD {}")
        superuser.execute(sql.SQL("ALTER ROLE {} ").format(name) + plain.format(sql.Literal(passwords[role])))
    may_become = "WITH SET TRUE, INHERIT FALSE" if superuser.info.server_version >= 160000 else ""
    superuser.execute(
        sql.SQL("GRANT {}, {} TO {} " + may_become).format(*map(sql.Identifier, (APP, OWN, OWNER))),
    )
    superuser.execute("REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC")
    superuser.execute(sql.SQL("GRANT CONNECT ON DATABASE postgres TO {}").format(sql.Identifier(OWNER)))


def make_database(superuser: psycopg.Connection, name: str = DATABASE) -> bool:
    """Make the owner's database `name` unless it exists; says whether it was made."""
    if superuser.execute("SELECT FROM pg_database WHERE datname = %s", [name]).fetchall():
        return False
    database, owner, app, own = map(sql.Identifier, (name, OWNER, APP, OWN))
    superuser.execute(sql.SQL("CREATE DATABASE {} OWNER {}").format(database, owner))
    superuser.execute(sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(database))
    superuser.execute(sql.SQL("GRANT CONNECT ON DATABASE {} TO {}, {}").format(database, app, own))
    return True


def drop_database(superuser: psycopg.Connection, name: str = DATABASE) -> None:
    """Drop the database `name` with everything in it, ending whatever sessions it has."""
    superuser.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
