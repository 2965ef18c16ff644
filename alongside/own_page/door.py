"""Who is at the door of the adult's own page, and who is in.

A browser holds two secrets: the code that somebody typed, while they answer its question, and then the token of their
entry. Each request tells them to the database, which decides by them what the page's role may read and write
(own_side/migrations/door.sql); nothing in this program does.
"""

from django.conf import settings
from django.core import signing
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control

from alongside.own_side.codes import ENTRY_LASTS, STILL_THERE
from alongside.own_side.people_there import Here

from .models import Door, Me

CODE, ENTRY = "c", "p"
"""The names of the two cookies. They say nothing."""
ANSWER_WITHIN = 10 * 60


def tell_database(*, code: str = "", entry: str = "") -> None:
    """Say to the database what this browser holds: for every statement of this request, and for none of another."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT set_config('alongside.code', %s, false), set_config('alongside.entry', %s, false)", [code, entry]
        )


def held(request: HttpRequest, name: str, seconds: int) -> str:
    """A secret that this browser holds, if it came from us within these seconds; else nothing."""
    try:
        return signing.loads(request.COOKIES.get(name, ""), salt=name, max_age=seconds)
    except signing.BadSignature:
        return ""


def hold(response: HttpResponse, name: str, secret: str, seconds: int) -> None:
    """Let the browser hold a secret for so long, for this site alone; no program in a page can read it."""
    response.set_cookie(
        name,
        signing.dumps(secret, salt=name),
        max_age=seconds,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
    )


def let_go(response: HttpResponse, *names: str) -> None:
    for name in names:
        response.delete_cookie(name, samesite="Strict")


class OwnRequest(HttpRequest):
    """A request to this site: whoever is in, and whether they leave by it."""

    me: Me | None
    left: bool


class AtTheDoor:
    """Middleware: tells the database what the browser holds, finds who is in, and lets nothing be kept of a page.

    `request.me` is whoever is in, or None. Whoever does nothing for a while has left, however long their entry lasts.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: OwnRequest) -> HttpResponse:
        code = held(request, CODE, ANSWER_WITHIN)
        entry = held(request, ENTRY, int(STILL_THERE.total_seconds()))
        tell_database(code=code, entry=entry)
        try:
            request.me = Me.objects.first() if entry else None
            response = self.get_response(request)
            if request.me and not getattr(request, "left", False):
                hold(response, ENTRY, entry, int(ENTRY_LASTS.total_seconds()))
        finally:
            tell_database()
        patch_cache_control(response, private=True, no_store=True)
        return response


def at_the_door() -> Door | None:
    """The question for whoever holds a code that still opens a page."""
    return Door.objects.first()


def here(me: Me) -> Here:
    """Whoever is in, as they act."""
    return Here(me.pk, me.key_id, me.adult_id, me.enquiry_id, me.who, me.visitor)
