"""How history is written: in the same transaction as the change, before the change, or not at all."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from typing import TypeVar

from django.db import connection, models, transaction

from .models import Event, Record
from .page import current_page, did
from .verbs import VERBS

Row = TypeVar("Row", bound=Record)

_clock: ContextVar[datetime | None] = ContextVar("clock", default=None)


@contextmanager
def at(moment: datetime) -> Iterator[None]:
    """Write history as of `moment`: for loading an invented council or an old system's records.

    Only the owner of the database is believed; for the running product the database sets the time itself.
    """
    token = _clock.set(moment)
    try:
        yield
    finally:
        _clock.reset(token)


def note(
    verb: str,
    *,
    by,
    adult=None,
    about: models.Model | None = None,
    on: date | None = None,
    why: str = "",
    facts: dict | None = None,
) -> Event:
    """Write one line of history in the transaction that is open.

    `about` is the row it concerns (an unsaved one is given its id first, so that the line can name it); `on` is the
    day it happened in the adult's life; `facts` are values that JSON can hold, never the adult's words.
    Raises KeyError for a verb that verbs.py does not know.
    """
    event = line(verb, by=by, adult=adult, about=about, on=on, why=why, facts=facts)
    event.save(force_insert=True)
    did(verb)
    return event


def note_each(verb: str, *, by, about: Iterable[tuple[models.Model, models.Model]]) -> None:
    """The same line of history for several rows, each with its adult, written together: for a page that shows many."""
    Event.objects.bulk_create([line(verb, by=by, adult=adult, about=row) for adult, row in about])


def line(verb: str, *, by, adult, about, on=None, why: str = "", facts: dict | None = None) -> Event:
    """A line of history, not yet written."""
    VERBS[verb]
    event = Event(
        by=by,
        verb=verb,
        adult_id=adult.pk if adult is not None else None,
        about=name_of(about) if about is not None else "",
        on=on,
        page=current_page()[:300],
        why=why,
        facts=facts or {},
    )
    if (moment := _clock.get()) is not None:
        event.at = moment
    return event


@contextmanager
def recording(verb: str, *, by, adult, about: Record, **what) -> Iterator[Callable[[Row], Row]]:
    """One act on a record: a transaction that opens with its line of history; yields `keep`, which writes a row.

    >>> with recording("reported-concern", by=amina, adult=adult, about=concern) as keep:
    ...     keep(concern)
    """
    with transaction.atomic():
        for row in (adult, about):
            if row is not None and row.pk is None:
                row.pk = next_id(type(row))
        event = note(verb, by=by, adult=adult, about=about, **what)

        def keep(row: Row) -> Row:
            row.event = event
            row.save(force_insert=row._state.adding)
            return row

        yield keep


def taking_turns(about: models.Model) -> None:
    """Wait, before anything is looked up, while somebody else writes about this row, until this transaction ends.

    So the second of two people at once sees what the first wrote. Rows that are written once cannot be locked
    themselves: the product may not change them.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [name_of(about)])


def next_id(model: type[models.Model]) -> int:
    """An id for a row that is still to be written, from the table's own sequence."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval(pg_get_serial_sequence(%s, 'id'))", [model._meta.db_table])
        return cursor.fetchone()[0]


def name_of(row: models.Model) -> str:
    """How a line of history names a row: `enquiries.enquiry:12`."""
    return f"{row._meta.label_lower}:{row.pk}"


def differences(row: models.Model, answers: dict) -> dict[str, list]:
    """What would change: field name to [value now, value to be], for the fields that differ."""
    return {
        name: [readable(getattr(row, name)), readable(value)]
        for name, value in answers.items()
        if getattr(row, name) != value
    }


def readable(value):
    """A value as the history keeps it: JSON's own kinds as they are, everything else as text."""
    return value if value is None or isinstance(value, str | int | bool | list) else str(value)
