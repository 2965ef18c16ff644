"""Runs an expression of alongside.measures on Django's own connection, so that it sees what was just written."""

from collections.abc import Mapping
from functools import lru_cache
from types import SimpleNamespace
from typing import Any

import ibis
from django.db import connection
from psycopg import ClientCursor, Cursor, sql


def rows(
    expression: ibis.expr.types.Table,
    *,
    limit: int | None = None,
    offset: int = 0,
    leave_out: dict | None = None,
    also: Mapping[str, str] | None = None,
    keep_plan: bool = False,
    **among,
) -> list[dict[str, Any]]:
    """The rows that an expression over the published tables gives, as dictionaries of its columns.

    `among` keeps the rows whose column holds one of these values: `enquiry_id=["E1", "E2"]`; `leave_out` leaves rows
    out in the same way; `limit` and `offset` give a part. `also` are more columns by their names, each in SQL of our
    own over `found`, the row: for what is no published fact, such as somebody's words. The values are bound, so that
    the expression is compiled once whatever they are. `keep_plan`: the server plans it once a connection, and not
    each time; for what is asked of a few records on every page.
    """
    query, values = narrowed(expression, among, leave_out or {}, also or {})
    if limit is not None:
        query, values = query + sql.SQL(" LIMIT %s OFFSET %s"), [*values, limit, offset]
    with keeping_plans() if keep_plan else connection.cursor() as cursor:
        cursor.execute(query, values)
        names = [column.name for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


class PlanKeeper(Cursor):
    """A cursor whose statements the server prepares, and keeps the plan of.

    Planning what is owed to a person takes five times as long as working it out.
    """

    def execute(self, query, params=None, **settled):
        return super().execute(query, params, **{**settled, "prepare": True})


class ToldPlanKeeper(PlanKeeper):
    """The same for Django's log of queries, which tells each with its values in it: what is prepared is only named."""

    def execute(self, query, params=None, **settled):
        super().execute(query, params, **settled)
        told = ClientCursor(self.connection).mogrify(query, params)
        self._query = SimpleNamespace(query=told.encode())  # where Django looks for it
        return self


def keeping_plans():
    """Such a cursor on Django's connection, counted and logged as any other."""
    connection.ensure_connection()
    if connection.queries_logged:
        return connection.make_debug_cursor(ToldPlanKeeper(connection.connection))
    return connection.make_cursor(PlanKeeper(connection.connection))


def how_many(expression: ibis.expr.types.Table, *, leave_out: dict) -> int:
    """How many rows an expression gives, without those left out."""
    query, values = narrowed(expression, {}, leave_out, {})
    with connection.cursor() as cursor:
        cursor.execute(sql.SQL("SELECT count(*) FROM ({}) AS counted").format(query), values)
        return cursor.fetchone()[0]


def narrowed(
    expression: ibis.expr.types.Table, among: dict, leave_out: dict, also: Mapping[str, str]
) -> tuple[sql.Composed, list]:
    """The expression's SQL with the columns' values to keep or to leave out, and those values."""
    inner = sql.SQL(sql_of(expression).replace("%", "%%"))
    kept = [sql.SQL("{} = ANY(%s)").format(sql.Identifier(column)) for column in among]
    left = [sql.SQL("{} <> ALL(%s)").format(sql.Identifier(column)) for column in leave_out]
    where = sql.SQL(" AND ").join([*kept, *left, sql.SQL("true")])
    values = [list(accepted) for accepted in (*among.values(), *leave_out.values())]
    more = [sql.SQL(", {} AS {}").format(sql.SQL(column), sql.Identifier(name)) for name, column in also.items()]
    return sql.SQL("SELECT *{} FROM ({}) AS found WHERE {}").format(sql.Composed(more), inner, where), values


@lru_cache(maxsize=512)
def sql_of(expression: ibis.expr.types.Table) -> str:
    """PostgreSQL's SQL for an expression. Compiling costs about ten milliseconds, so it is kept."""
    return ibis.to_sql(expression, dialect="postgres")
