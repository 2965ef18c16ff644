"""What the running product's own database role may do: no more than the product's acts need.

The owner's role migrates. The product's role can add history and words but not alter or delete them, and can delete
only what is nobody's record: sessions, drafts, counts of wrong passwords. A third role serves the adult's own page: it
reads what is made for that page, and adds to a few tables, each of which a trigger holds to the adult who is in.
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
    "coding.codebook": ADD,
    "coding.codebookversion": ADD,
    "coding.codebookcode": ADD,
    "drafts.draft": EVERYTHING,
    "drafts.submission": EVERYTHING,
    "feedback.asking": ("id", "research", "to_whom"),
    "feedback.askingresult": ("id", "came"),
    "prompts.feedbackasked": ("id", "came"),
    "information.informationitem": CHANGE,
    "timeliness.calendar": CHANGE,
    "timeliness.closedday": CHANGE,
    "surveys.bankquestion": ADD,
    "surveys.bankquestionversion": CHANGE,
    "surveys.instrument": ADD,
    "surveys.instrumentversion": CHANGE,
    "surveys.response": CHANGE,
    "surveys.sending": EVERYTHING,
    "surveys.share": CHANGE,
    "sessions.session": EVERYTHING,
    "axes.accessattempt": EVERYTHING,
    "axes.accessfailurelog": EVERYTHING,
    "axes.accesslog": EVERYTHING,
    "axes.accessattemptexpiration": EVERYTHING,
}
"""Tables that hold nobody's record. Anything not named here or below is for reading only."""

OWN_VIEWS = "own_page_"
"""What the views of the adult's own page are called: all that their role may read of anybody's record."""
OWN_ADDS = (
    "history.event",
    "voice.statement",
    "voice.safetycheck",
    "papers.paper",
    "papers.papercontent",
    "meetings.ownreport",
    "own_side.code",
    "own_side.attempt",
    "own_side.entry",
    "own_side.leaving",
    "own_side.stop",
    "own_side.addition",
    "alarms.alarm",
    "feedback.askingresult",
    "feedback.answer",
    "prompts.feedbackasked",
    "prompts.feedbackanswer",
)
"""Tables that the role of the adult's own page may add rows to."""
OWN_READS = {
    "history.event": ("seq", "at", "verb", "transaction_id", "digest"),
    "enquiries.enquiry": ("id", "adult_id"),
    "concerns.concern": ("id", "adult_id"),
    "voice.conversation": ("id", "adult_id"),
    "voice.statement": ("id", "adult_id"),
    "people.significantperson": ("id", "adult_id"),
    "feedback.asking": ("id", "research", "to_whom"),
    "feedback.askingresult": ("id", "came"),
    "prompts.feedbackasked": ("id", "came"),
    "information.informationitem": ("id", "key", "version", "audience", "stage", "from_on", "ended_on", "ours"),
}
"""Columns that rules on those tables look at when a row is added: numbers, days and verbs, and nothing of anybody."""

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


def own_role() -> str:
    """The name of the role of the adult's own page."""
    return os.environ.get("DATABASE_OWN_ROLE", "alongside_own")


def grant() -> list[str]:
    """Give each role what it needs and take away the rest. Gives the names of roles that do not exist."""
    missing = []
    with connection.cursor() as cursor:
        for name, statements_for in ((app_role(), statements), (own_role(), statements_of_own_page)):
            cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [name])
            if cursor.fetchone() is None:
                missing.append(name)
                continue
            for statement in statements_for(sql.Identifier(name)):
                cursor.execute(statement)
    return missing


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


def statements_of_own_page(role: sql.Identifier) -> list[sql.Composed]:
    """The grants of the role that serves the adult's own page, in order: everything away first."""
    begin = [
        "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {role}",
        "REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM {role}",
        "GRANT CONNECT ON DATABASE {database} TO {role}",
        "GRANT USAGE ON SCHEMA public TO {role}",
    ]
    names = {"role": role, "database": sql.Identifier(connection.settings_dict["NAME"])}
    found = [sql.SQL(text).format(**names) for text in begin]
    for label in OWN_ADDS:
        model = apps.get_model(label)
        found += [
            sql.SQL("GRANT INSERT, SELECT ({key}) ON {table} TO {role}").format(
                key=sql.Identifier(model._meta.pk.column), table=sql.Identifier(model._meta.db_table), role=role
            ),
            sql.SQL("GRANT USAGE ON SEQUENCE {sequence} TO {role}").format(
                sequence=sql.Identifier(f"{model._meta.db_table}_{model._meta.pk.column}_seq"), role=role
            ),
        ]
    for label, columns in OWN_READS.items():
        found.append(
            sql.SQL("GRANT SELECT ({columns}) ON {table} TO {role}").format(
                columns=sql.SQL(", ").join(map(sql.Identifier, columns)),
                table=sql.Identifier(apps.get_model(label)._meta.db_table),
                role=role,
            )
        )
    for model in apps.get_models():
        if not model._meta.managed and model._meta.db_table.startswith(OWN_VIEWS):
            found.append(
                sql.SQL("GRANT SELECT ON {view} TO {role}").format(view=sql.Identifier(model._meta.db_table), role=role)
            )
    return found
