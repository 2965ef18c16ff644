"""Getting in and out of an adult's page. All of it is done by the page's own role, which may read only its views."""

from django.db import IntegrityError, transaction
from django.utils.timezone import now

from alongside.history.recording import note, recording, taking_turns
from alongside.people.models import Adult

from .. import secrets
from ..codes import CODE_LASTS, ENTRY_LASTS, Given
from ..models import Attempt, Entry, Key, Leaving, Stop
from ..people_there import AtTheDoor, Here
from .keys import code_of


def enter(*, by: AtTheDoor, right: bool) -> str | None:
    """Let somebody in who answered their question rightly, and give what their browser holds; else count the attempt.

    None where the answer was wrong, or where somebody else has used the code in the same moment.
    """
    adult, key, token = Adult(pk=by.adult), Key(pk=by.key), secrets.new_token()
    try:
        with transaction.atomic():
            taking_turns(key)  # so that of many answers at once each is counted
            with recording("tried-own-code", by=None, adult=adult, about=key, facts={"right": right}) as keep:
                keep(Attempt(code_id=by.code, right=right))
            if not right:
                return None
            ends, digest = now() + ENTRY_LASTS, secrets.digest_of(token)
            with recording("entered-own-page", by=None, adult=adult, about=key) as keep:
                keep(Entry(key_id=by.key, code_id=by.code, token=digest, ends_at=ends))
    except IntegrityError:
        return None
    return token


def look(*, by: Here, part: str) -> None:
    """Remember that somebody looked at a part of the page."""
    note("looked", by=None, adult=Adult(pk=by.adult), about=Entry(pk=by.entry), facts={"part": part})


def leave(*, by: Here) -> None:
    """Remember that somebody left: what their browser holds opens nothing any more."""
    with recording("left-own-page", by=None, adult=Adult(pk=by.adult), about=Entry(pk=by.entry)) as keep:
        keep(Leaving(entry_id=by.entry))


def stop(*, by: Here, key: int) -> None:
    """The adult lets somebody else enter no more. Whoever is in is out at once."""
    with recording("stopped-own-page", by=None, adult=Adult(pk=by.adult), about=Key(pk=key)) as keep:
        keep(Stop(key_id=key, entry_id=by.entry))


def take_code(*, by: Here) -> str:
    """A code for next time, for somebody who is in."""
    code = secrets.new_code()
    with recording("took-own-code", by=None, adult=Adult(pk=by.adult), about=Key(pk=by.key)) as keep:
        keep(code_of(by.key, code, given=Given.THEMSELVES, lasts=CODE_LASTS["slip"]))
    return code
