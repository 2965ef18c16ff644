"""What counts a year, as a digest, so that a later count of it can say whether its rules are the same."""

from functools import lru_cache
from hashlib import sha256

from django.db import connection

from alongside.measures import asking
from alongside.measures.sac import counts_for

from .source import READ
from .year import ReturnYear

VIEWS = """
    WITH RECURSIVE read (view) AS (
        SELECT c.oid FROM pg_class c
        WHERE c.relkind = 'v' AND c.relname = ANY (%s) AND pg_table_is_visible(c.oid)
        UNION
        SELECT c.oid FROM read
        JOIN pg_rewrite r ON r.ev_class = read.view
        JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
            AND d.refclassid = 'pg_class'::regclass
        JOIN pg_class c ON c.oid = d.refobjid AND c.relkind = 'v'
    )
    SELECT pg_get_viewdef(view) FROM read ORDER BY 1
"""
"""The views that the return is counted from, and those that these read in their turn, as the database has them."""


def rules_of(year: ReturnYear) -> str:
    """SHA-256 of what a year is counted by from our record: each count, with its conditions, and each view it reads.

    Labels and orders are no part of it: the layout is kept whole. Where two differ, a figure may differ by the rule.
    """
    with connection.cursor() as cursor:
        cursor.execute(VIEWS, [[f"published_{name}" for name in READ]])
        views = [definition for (definition,) in cursor.fetchall()]
    return sha256("\n".join([*counts_in_words(year.begins), *views]).encode()).hexdigest()


@lru_cache(maxsize=32)
def counts_in_words(year: int) -> list[str]:
    """Each count of a year by its code, with all its conditions, breakdowns and joins as Ibis writes them out."""
    return [f"{count.code}: {asking.cells_of(count, (year,))!r}" for count in counts_for(year)]
