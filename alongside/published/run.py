"""Runs an expression of alongside.measures on Django's own connection, so that it sees what was just written."""

from functools import lru_cache
from typing import Any

import ibis
from django.db import connection


def rows(expression: ibis.expr.types.Table) -> list[dict[str, Any]]:
    """The rows that an expression over the published tables gives, as dictionaries of its columns."""
    with connection.cursor() as cursor:
        cursor.execute(sql_of(expression))
        names = [column.name for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


@lru_cache(maxsize=512)
def sql_of(expression: ibis.expr.types.Table) -> str:
    """PostgreSQL's SQL for an expression. Compiling costs about ten milliseconds, so it is kept."""
    return ibis.to_sql(expression, dialect="postgres")
