"""What the running product's own database role may do: no more than the product's acts need.

The owner's role migrates. The product's role can add history and words but not alter or delete them, and can delete
only what is nobody's record: sessions, drafts, counts of wrong passwords.
"""

import os

from django.apps import apps
from django.db import connection
from django.db.models import Model
from psycopg import sql

from alongside.history.models import Event, Kept, WrittenOnce

ADD = ("SELECT", "INSERT")
CHANGE = (*ADD, "UPDATE")
EVERYTHING = (*CHANGE, "DELETE")
READ = ("SELECT",)

NOT_RECORDS = {
    "access.team": ("SELECT", "UPDATE"),
    "access.user": CHANGE,
    "access.user_teams": EVERYTHING,
    "plans.response": CHANGE,
    "prompts.gapcount": CHANGE,
    "board.boardsnapshot": EVERYTHING,
    "feedback.questionnaire": CHANGE,
    "feedback.questionnaireversion": CHANGE,
    "drafts.draft": EVERYTHING,
    "drafts.submission": EVERYTHING,
    "information.informationitem": CHANGE,
    "timeliness.calendar": CHANGE,
    "timeliness.closedday": CHANGE,
    "sessions.session": EVERYTHING,
    "axes.accessattempt": EVERYTHING,
    "axes.accessfailurelog": EVERYTHING,
    "axes.accesslog": EVERYTHING,
    "axes.accessattemptexpiration": EVERYTHING,
}
"""Tables that hold nobody's record. Anything not named here or below is for reading only."""

NOT_READ = {"time_spent.timespent": "event_id"}
"""Columns that the product writes and may not read: with this one, time could be added up for a person (ADR 25)."""


def allowed(model: type[Model]) -> tuple[str, ...]:
    """What the product's role may do with a table."""
    if issubclass(model, WrittenOnce | Event):
        return ADD
    if issubclass(model, Kept):
        return CHANGE
    return NOT_RECORDS.get(model._meta.label_lower, READ)


def app_role() -> str:
    """The name of the product's own role in the database."""
    return os.environ.get("DATABASE_APP_ROLE", "alongside_app")


def grant() -> bool:
    """Give the product's role what it needs and take away the rest. False if there is no such role."""
    role = sql.Identifier(app_role())
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [app_role()])
        if cursor.fetchone() is None:
            return False
        for statement in statements(role):
            cursor.execute(statement)
    return True


def statements(role: sql.Identifier) -> list[sql.Composed]:
    """The grants, in order: everything away first, then table by table."""
    database = sql.Identifier(connection.settings_dict["NAME"])
    begin = [
        # Nobody but the owner may make tables, not even temporary ones that stand before ours.
        "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
        "REVOKE TEMPORARY ON DATABASE {database} FROM PUBLIC",
        "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {role}",
        "GRANT USAGE ON SCHEMA public TO {role}",
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}",
        "GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {role}",
    ]
    tables = [
        sql.SQL("GRANT {may} ON {table} TO {role}").format(
            may=sql.SQL(", ").join(map(sql.SQL, allowed(model))), table=sql.Identifier(model._meta.db_table), role=role
        )
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and not model._meta.proxy
    ]
    return [sql.SQL(text).format(role=role, database=database) for text in begin] + tables + unread(role)


def unread(role: sql.Identifier) -> list[sql.Composed]:
    """Take away the reading of whole tables that have a column not to be read; give back that of every other column."""
    found = []
    for label, hidden in NOT_READ.items():
        model = apps.get_model(label)
        columns = [sql.Identifier(field.column) for field in model._meta.local_fields if field.column != hidden]
        names = {"table": sql.Identifier(model._meta.db_table), "role": role, "columns": sql.SQL(", ").join(columns)}
        found += [
            sql.SQL("REVOKE SELECT ON {table} FROM {role}").format(**names),
            sql.SQL("GRANT SELECT ({columns}) ON {table} TO {role}").format(**names),
        ]
    return found
