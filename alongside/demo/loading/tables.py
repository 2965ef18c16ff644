"""Rows on their way to PostgreSQL: ids, columns and COPY. The triggers stay on: every row needs its line of history."""

from itertools import count
from operator import itemgetter

from django.apps import apps
from django.db import connection, models

from alongside.history.models import Event, Record


class Table:
    """One model's table as COPY needs it: its columns in order, what stands in one that is not given, its next id."""

    def __init__(self, model: type[models.Model]):
        fields = [f for f in model._meta.concrete_fields if f.name not in ("id", "event") and not f.generated]
        self.model = model
        self.label = model._meta.label_lower
        self.blank = {f.attname: f.get_default() for f in fields}
        self.columns = ["id", *(str(f.column) for f in fields), "event_id"]
        self.in_order = itemgetter(*self.blank)
        self.waiting: list[tuple] = []
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT coalesce(max(id), 0) FROM {model._meta.db_table}")  # noqa: S608
            self.ids = count(cursor.fetchone()[0] + 1)

    def row(self, values: dict) -> tuple:
        """The values of one row in the order of the columns, without its id and its event."""
        whole = {**self.blank, **values}
        if len(whole) != len(self.blank):
            raise KeyError(f"{self.label} has no {sorted(set(whole) - set(self.blank))}")
        found = self.in_order(whole)
        return found if len(self.blank) > 1 else (found,)

    def send(self) -> None:
        """Write the rows that wait."""
        if self.waiting:
            copy(self.model._meta.db_table, self.columns, self.waiting)
            self.waiting = []

    def set_sequence(self) -> None:
        """Let the table's own ids go on after ours."""
        with connection.cursor() as cursor:
            table = self.model._meta.db_table
            cursor.execute(
                f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))"  # noqa: S608
            )


def tables_of_records() -> dict[type[models.Model], Table]:
    """Every table that holds records, by model."""
    return {model: Table(model) for model in apps.get_models() if issubclass(model, Record)}


EVENT_COLUMNS = ["at", "by_id", "verb", "adult_id", "about", "on", "page", "why", "facts"]


def send_events(events: list[tuple]) -> int:
    """Write lines of history in this order; give the number of the first. The database numbers and chains them.

    From the first line on, this transaction alone holds the end of the chain, so that they are numbered without a gap.
    """
    copy(Event._meta.db_table, EVENT_COLUMNS, events)
    with connection.cursor() as cursor:
        cursor.execute("SELECT max(seq) FROM history_event")
        return cursor.fetchone()[0] - len(events) + 1


def copy(table: str, columns: list[str], rows: list[tuple]) -> None:
    """Write rows with COPY. What its triggers look up, perhaps planned while a table was empty, is planned anew."""
    listed = ", ".join(f'"{column}"' for column in columns)
    with connection.cursor() as cursor:
        cursor.execute("DISCARD PLANS")
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} ({listed}) FROM STDIN") as writer:
        for row in rows:
            writer.write_row(row)
