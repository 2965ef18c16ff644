"""A browser on the adult's own page: served with its own settings, as its own role of the database."""

from contextlib import contextmanager

from django.db import connection
from django.test import Client, override_settings

from alongside.access.privileges import app_role, own_role
from alongside.own_page import settings as site
from alongside.own_side.actions import give_codes

SITE = {
    name: getattr(site, name)
    for name in ("ROOT_URLCONF", "MIDDLEWARE", "TEMPLATES", "LANGUAGES", "CSRF_COOKIE_NAME", "CSRF_FAILURE_VIEW")
}
ANSWER = "tibbles"


@contextmanager
def as_own_role():
    """As the role that the page is served with, and then as the product's own again."""
    with connection.cursor() as cursor:
        cursor.execute(f"SET ROLE {own_role()}")
        try:
            yield
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        finally:
            cursor.execute(f"SET ROLE {app_role()}")


class OnTheirPage(Client):
    """Somebody's browser. `OnTheirPage.of(key, by=amina)` has got in with a code of this key."""

    def request(self, **request):
        with override_settings(**SITE), as_own_role():
            return super().request(**request)

    @classmethod
    def of(cls, key, *, by) -> "OnTheirPage":
        browser = cls()
        browser.post("/", {"code": give_codes(by=by, key=key, given="in-person")[0]})
        assert browser.post("/in/", {"answer": ANSWER}).status_code == 302
        return browser
