"""How an act behind the wall is recorded: about the record, about no adult, and without a word of what it says."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.core.exceptions import ValidationError

from alongside.history.recording import recording
from alongside.positions_of_trust.models import PositionOfTrust
from alongside.positions_of_trust.wall import seen_by


@contextmanager
def keeping(verb: str, *, by, position: PositionOfTrust, **what) -> Iterator[Callable]:
    """One act by a keeper. History is for good and the record is not, so no reason and no name goes into the line."""
    with seen_by(by), recording(verb, by=by, adult=None, about=position, **what) as keep:
        yield keep


def add(verb: str, row, *, by, on=None):
    """Record one more row of a record that is open."""
    if row.position.closed_on is not None:
        raise ValidationError("This record is closed: nothing is added to it any more")
    with keeping(verb, by=by, position=row.position, on=on) as keep:
        return keep(row)
