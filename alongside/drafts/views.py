"""Drafts: saved as one types, discarded by choice, and carried over a sign-in or an out-of-date form."""

import json

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from alongside.plain_words.reading import read

from .keeping import clean, keep_draft, pairs_of
from .models import Draft


@require_POST
def save(request: HttpRequest) -> HttpResponse:
    """Keep what has been typed so far on the page named in `path`. Called by the page's script."""
    path = own_path(request.GET.get("path", ""))
    if path is None:
        return HttpResponseBadRequest("Say which page this was typed on.")
    kept = keep_draft(user=request.user, path=path, pairs=pairs_of(request.POST))
    return HttpResponse(status=204 if kept else 409)


@require_POST
def plain_words(request: HttpRequest) -> HttpResponse:
    """Advice on one text, for the page on which it is typed. The text is neither kept nor noted anywhere."""
    return render(request, "design/parts/plain_words.html", {"reading": read(request.POST.get("text", ""))})


@require_POST
def discard(request: HttpRequest) -> HttpResponse:
    """Start a page again: the person's own choice to let go of their draft."""
    path = own_path(request.POST.get("path", ""))
    if path is None:
        return HttpResponseBadRequest("Say which page to start again.")
    Draft.objects.filter(user=request.user, path=path).delete()
    return redirect(path)


@require_POST
def carry_on(request: HttpRequest) -> HttpResponse:
    """Put what was carried over an out-of-date form back on its page."""
    path = own_path(request.POST.get("carried_path", ""))
    if path is None:
        return redirect("home")
    keep_draft(user=request.user, path=path, pairs=carried_pairs(request.POST.get("carried", "")))
    return redirect(path)


def own_path(path: str) -> str | None:
    """The path if it is one of this site's, else None."""
    good = path.startswith("/") and len(path) <= 300 and "\x00" not in path
    return path if good and url_has_allowed_host_and_scheme(path, allowed_hosts=None) else None


def carried_pairs(text: str) -> list[list[str]]:
    """What was carried, if it is what this product put there; nothing otherwise."""
    try:
        pairs = json.loads(text)
    except (ValueError, RecursionError):
        return []
    good = isinstance(pairs, list) and all(
        isinstance(pair, list) and len(pair) == 2 and all(isinstance(part, str) for part in pair) for pair in pairs
    )
    return [[clean(part) for part in pair] for pair in pairs] if good else []


def carried(request: HttpRequest) -> dict[str, str]:
    """What was typed, for a page that must put something else first (a sign-in, an explanation)."""
    return {"carried_path": request.path, "carried": json.dumps(pairs_of(request.POST))}


def form_out_of_date(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The page's security token was missing or too old: nothing is done, and nothing typed is lost."""
    return render(request, "drafts/out_of_date.html", carried(request), status=403)
