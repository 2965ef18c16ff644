"""Runs an expression of alongside.measures on Django's own connection, so that it sees what was just written."""

from functools import lru_cache
from typing import Any

import ibis
from django.db import connection
from psycopg import sql


def rows(expression: ibis.expr.types.Table, **among: list) -> list[dict[str, Any]]:
    """The rows that an expression over the published tables gives, as dictionaries of its columns.

    `among` keeps the rows whose column holds one of these values: `enquiry_id=["E1", "E2"]`. The values are bound, and
    so the expression is compiled once whatever they are.
    """
    query: sql.Composable = sql.SQL(sql_of(expression))
    values: list[list] = []
    if among:
        conditions = [sql.SQL("{} = ANY(%s)").format(sql.Identifier(column)) for column in among]
        inner = sql.SQL(sql_of(expression).replace("%", "%%"))
        query = sql.SQL("SELECT * FROM ({}) AS found WHERE {}").format(inner, sql.SQL(" AND ").join(conditions))
        values = [list(accepted) for accepted in among.values()]
    with connection.cursor() as cursor:
        cursor.execute(query, values or None)
        names = [column.name for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


@lru_cache(maxsize=512)
def sql_of(expression: ibis.expr.types.Table) -> str:
    """PostgreSQL's SQL for an expression. Compiling costs about ten milliseconds, so it is kept."""
    return ibis.to_sql(expression, dialect="postgres")
