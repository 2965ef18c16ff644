"""The tables' rules hold for everybody, always.

django-pgtrigger gives each of its triggers a way out: whoever sets `pgtrigger.ignore` in their session is let by, and
any role of the database may set that. Nobody is let by here. (It also asks before every row whether it should step
aside, and does so slowly.)
"""

from django.db import connection

NOBODY_IS_LET_BY = """
    CREATE OR REPLACE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE sql IMMUTABLE AS 'SELECT false'
"""


def let_nobody_by() -> None:
    """Take the way out of every trigger. After each migration, because each new trigger brings it back."""
    with connection.cursor() as cursor:
        cursor.execute(NOBODY_IS_LET_BY)
