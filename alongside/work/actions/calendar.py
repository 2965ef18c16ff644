"""Making and withdrawing the address at which somebody's calendar reads their dates."""

import secrets
from datetime import timedelta
from hashlib import sha256

from django.db import transaction
from django.utils.timezone import localdate

from alongside.history.recording import recording, taking_turns

from ..models import CalendarKey

LASTS = timedelta(days=183)
"""How long an address answers: half a year, so that a forgotten one goes quiet by itself."""


def digest_of(secret: str) -> bytes:
    """What is kept of a secret: enough to know it again, and not enough to tell it."""
    return sha256(secret.encode()).digest()


@transaction.atomic
def make_calendar(*, by) -> str:
    """Make a new address for one's own dates, in place of any earlier one. Returns its secret, which is not kept."""
    taking_turns(by)
    secret, today = secrets.token_urlsafe(32), localdate()
    key = CalendarKey(owner=by, digest=digest_of(secret), made_on=today, last_on=today + LASTS)
    with recording("made-calendar", by=by, adult=None, about=key) as keep:
        for earlier in CalendarKey.objects.filter(owner=by, withdrawn=False):
            earlier.withdrawn = True
            keep(earlier)
        keep(key)
    return secret


@transaction.atomic
def withdraw_calendar(*, by) -> None:
    """Stop answering at one's own address."""
    for key in CalendarKey.objects.select_for_update(no_key=True).filter(owner=by, withdrawn=False):
        with recording("withdrew-calendar", by=by, adult=None, about=key) as keep:
            key.withdrawn = True
            keep(key)
