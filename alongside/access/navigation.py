"""The links at the top of each page: only what this person may use."""

from django.conf import settings
from django.urls import reverse
from django.utils.module_loading import import_string

from .roles import Permission

PLACES = [
    ("home", "My work", Permission.READ),
    ("waiting:waiting", "Waiting", Permission.READ),
    ("people:search", "Find a person", Permission.FIND),
    ("concerns:report", "Report a concern", Permission.REPORT),
    ("information:directory", "Find help", Permission.READ),
    ("board:board", "Board", Permission.BOARD),
    ("access:accounts", "Accounts", Permission.ACCOUNTS),
]
EVALUATING = [
    ("fieldwork:surveys", "Surveys"),
    ("coding:index", "Coding"),
    ("evaluation:evaluations", "Evaluations"),
]
"""For people whose work this is; those who work with adults find the same among other records."""


def navigation(request) -> dict:
    """Context for design/base.html."""
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return {"navigation": []}
    links = [(reverse(name), text) for name, text, permission in PLACES if user.may(permission)]
    if user.may(Permission.EVALUATIONS) and not user.may(Permission.REPORT):
        links += [(reverse(name), text) for name, text in EVALUATING]
    if import_string(settings.OTHER_RECORDS)(user):
        links.append((reverse("work:elsewhere"), "Other records"))
    told = {}
    if user.may(Permission.READ):
        told = {"now_url": reverse("alarms:now"), "not_safe_now": getattr(user, "not_safe_now", False)}
    return {
        **told,
        "navigation": [{"url": url, "text": text, "current": request.path == url} for url, text in links],
        "sign_out_url": reverse("access:sign-out"),
        "password_url": reverse("access:password"),
    }
