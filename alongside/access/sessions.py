"""Session rules and the rule that every page needs someone signed in."""

import time

from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.http import HttpResponse
from django.urls import resolve, reverse
from django.utils.cache import patch_cache_control

from alongside.access.views import carry_to_sign_in

STARTED = "started"
SEEN = "seen"
REFRESH_SECONDS = 60


def by_a_person(request) -> bool:
    """Whether somebody opened or sent a page; what a page's script asks by itself does not make a session last."""
    return request.path != reverse(settings.ASKED_BY_ITSELF)


class SessionRules:
    """Middleware: a session ends an hour after its last page (Django's own rule) and in any case after a day's work."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.user.is_authenticated:
            now = int(time.time())
            if now - request.session.setdefault(STARTED, now) > settings.SESSION_LONGEST.total_seconds():
                logout(request)
            elif by_a_person(request) and now - request.session.get(SEEN, 0) > REFRESH_SECONDS:
                # Written at most once a minute: this is what moves the end of the session on.
                request.session[SEEN] = now
        response = self.get_response(request)
        if request.user.is_authenticated:
            # What a shared computer's browser has not kept, nobody can go back to after signing out.
            patch_cache_control(response, private=True, no_store=True)
        return response


class SignInRequired:
    """Middleware: anyone not signed in is sent to sign in; what they had typed goes with them and comes back."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs) -> HttpResponse | None:
        match = resolve(request.path_info)
        if request.user.is_authenticated or match.view_name in settings.OPEN_TO_ALL:
            return None
        if match.view_name in {"drafts:save", "drafts:plain-words"}:
            return HttpResponse(status=401)
        if request.method == "POST":
            return carry_to_sign_in(request)
        return redirect_to_login(request.get_full_path())
