"""A slip with a code that opens the page once, for whoever holds a key: drawn as the code is made, and kept nowhere."""

from django.conf import settings
from django.utils.formats import date_format
from django.utils.timezone import localtime, now

from alongside.papers.leaving import Drawn

from .actions import give_codes
from .codes import CODE_LASTS, Given
from .models import Key
from .secrets import in_groups

TEMPLATE = "own_side/slip"


def slip_with_a_code(*, by, key: Key) -> Drawn:
    """A new code on a slip, ready to be drawn. Nothing on it says whose it is, from whom, or what the page is about.

    Raises ValidationError where a code may not reach them.
    """
    (code,) = give_codes(by=by, key=key, given=Given.SLIP)
    return Drawn(
        template=TEMPLATE,
        title="A note for you",
        data={
            "address": settings.OWN_PAGE_URL,
            "opens": in_groups(code),
            "until": date_format(localtime(now() + CODE_LASTS["slip"]), "l j F Y, H:i"),
            "asks": key.question,
        },
        name="note",
    )
