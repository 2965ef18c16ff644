"""Our own record as the tables of the extract, all of one moment."""

from collections.abc import Iterator
from contextlib import contextmanager

import polars as pl
from django.db import connection, transaction
from psycopg import sql

from alongside.measures.extract.columns import PublishedTable
from alongside.measures.extract.contract import CONTRACT
from alongside.measures.extract.frames import from_text


def tables_from_record() -> dict[str, pl.DataFrame]:
    """Every table of the extract as the record holds it, at one moment. Writers do not wait, and are not waited for."""
    with one_moment():
        return {name: copied(table) for name, table in CONTRACT.items()}


@contextmanager
def one_moment() -> Iterator[None]:
    """All that is read within is of one moment of the database, in a transaction of its own.

    Raises:
        RuntimeError: a transaction is open already. In that, each table would be of another moment: read the tables
            before it opens. The tests' own is let pass.
    """
    of_a_test = connection.in_atomic_block
    with transaction.atomic(durable=True):
        if not of_a_test:
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield


def copied(table: PublishedTable) -> pl.DataFrame:
    """A published view's rows, as fast as PostgreSQL can send them."""
    columns = table.all_columns
    query = sql.SQL("COPY (SELECT {} FROM {}) TO STDOUT (FORMAT csv, HEADER)").format(
        sql.SQL(", ").join(sql.SQL("{0}::text AS {0}").format(sql.Identifier(name)) for name in columns),
        sql.Identifier(f"published_{table.name}"),
    )
    with connection.cursor() as cursor, cursor.copy(query) as rows:
        text = b"".join(rows)
    found = pl.read_csv(text, infer_schema=False)
    return found.select(from_text(name, column) for name, column in columns.items())
