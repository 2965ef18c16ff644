"""In which language the page speaks: as was chosen there, else as was agreed with the worker, else the browser's."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

COOKIE = "l"
ONE_DAY = 24 * 60 * 60
NOT_CHECKED = ("cy", "pl", "ur")
"""Languages whose words no person has checked yet: the page says so."""


def language_of(request: HttpRequest) -> str:
    """The code of one of our languages."""
    known = dict(settings.LANGUAGES)
    chosen = request.COOKIES.get(COOKIE, "")
    return chosen if chosen in known else translation.get_language_from_request(request)


class InTheirLanguage:
    """Middleware: speaks the language that was chosen."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with translation.override(language_of(request)):
            return self.get_response(request)


def choose(response: HttpResponse, code: str) -> None:
    """Remember the language for a day, and nothing else of whoever chose it."""
    response.set_cookie(
        COOKIE, code, max_age=ONE_DAY, httponly=True, samesite="Strict", secure=settings.CSRF_COOKIE_SECURE
    )


def page(request: HttpRequest) -> dict:
    """Context for every page: whoever is in, the languages, and the way out."""
    now = translation.get_language() or settings.LANGUAGE_CODE
    return {
        "me": getattr(request, "me", None),
        "direction": "rtl" if translation.get_language_bidi() else "ltr",
        "language": now,
        "languages": settings.LANGUAGES,
        "not_checked": now in NOT_CHECKED,
        "exit_url": settings.EXIT_URL,
        "in_english": now.startswith("en"),
    }
