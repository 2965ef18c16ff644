"""The wall: for whom the database shows records of people in positions of trust, and the only door to one.

Nobody reads these records but their keepers: no auditor, and nobody who may read every team. The database itself shows
the product no row unless it was told, for one transaction, who reads (migrations/wall.sql); what is forgotten in a view
therefore shows nothing, and not everything.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial, wraps

from django.db import connection, transaction
from django.http import Http404, HttpRequest, HttpResponse

from alongside.history.recording import note

from .models import PositionOfTrust
from .reading import with_everything


@contextmanager
def seen_by(user) -> Iterator[None]:
    """One transaction in which the database shows what this person keeps; afterwards it shows what it did before."""
    with transaction.atomic():
        before = tell_reader(str(user.pk) if user is not None else "")
        yield
        tell_reader(before)


def tell_reader(reader: str) -> str:
    """Tell the database, until this transaction ends, who reads; give who did before. A rollback takes it back."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT before, set_config('alongside.keeper', %s, true)"
            " FROM (SELECT coalesce(current_setting('alongside.keeper', true), '') AS before OFFSET 0) AS was",
            [reader],
        )
        return cursor.fetchone()[0]


def behind_the_wall(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Decorate a view whose page is made behind the wall, for whoever asks for it."""

    @wraps(view)
    def guarded(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        with seen_by(request.user):
            return view(request, *args, **kwargs)

    return guarded


def position_for(request: HttpRequest, number: int, *, whole: bool = False) -> PositionOfTrust:
    """The record with this number, if this person is a keeper of it; otherwise a 404, as for one that is not there.

    The look is remembered; without that the page is not shown. `whole`: with every part of it, in the same query.
    """
    kept = PositionOfTrust.objects.kept_by(request.user).filter(pk=number).select_related("kept_under")
    found = (with_everything(kept) if whole else kept).first()
    if found is None:
        raise Http404
    looked = partial(note, "looked", by=request.user, about=found)
    if request.method in {"GET", "HEAD"}:
        looked()
    else:
        request.when_shown_again = looked  # type: ignore[attr-defined]  # `ask` remembers it
    return found
