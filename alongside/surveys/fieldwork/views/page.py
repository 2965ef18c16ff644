"""What every page of respondents shares: how a link opens it, in which language, and which parts there are.

Nothing that a browser holds opens these pages but the link itself, so there is nothing for a forged form to use
(csrf_exempt), and no cookie is set.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from ...answers import asked_in, problems
from ...around import filled as filled_with
from ...content import ENGLISH, Section, said
from ..entering import Found, found_by
from ..instruments import instrument_of
from ..said import LANGUAGES, direction, words_around
from ..showing import progress


def by_link(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Decorate a page of respondents: it is given what the link leads to, and nothing of it is kept by a browser."""

    @csrf_exempt
    @require_http_methods(["GET", "HEAD", "POST"])
    @wraps(view)
    def opened(request: HttpRequest, link: str, **more: Any) -> HttpResponse:
        found = found_by(link)
        response = view(request, found, **more) if found else leads_nowhere(request)
        patch_cache_control(response, private=True, no_store=True)
        return response

    return opened


def leads_nowhere(request: HttpRequest) -> HttpResponse:
    return shown(request, None, "answer/unknown.html", {}, status=404)


def language_of(request: HttpRequest, found: Found | None) -> str:
    """The language of a page: that of the answers, else the one asked for, else that in which they were written to."""
    if found is None:
        return ENGLISH
    asked = request.POST.get("language") or request.GET.get("language")
    known = instrument_of(found.survey.version_id).languages
    kept = found.response.language if found.response else found.invitation.sampled.language if found.invitation else ""
    return next((one for one in (asked, kept) if one and one in known), ENGLISH)


def shown(request: HttpRequest, found: Found | None, template: str, more: dict, status: int = 200) -> HttpResponse:
    """A page in the reader's language, with the words around the questions."""
    language = language_of(request, found)
    instrument = instrument_of(found.survey.version_id) if found else None
    listed = [(code, LANGUAGES.get(code, code)) for code in instrument.languages] if instrument else []
    context = {
        "language": language,
        "direction": direction(language),
        "languages": listed if len(listed) > 1 else [],
        "say": words_around(instrument, language),
        "found": found,
        "survey": found.survey if found else None,
        "instrument": instrument,
        "title": found.survey.title if found else "",
        "home": reverse("answer:start", args=[found.link]) if found else "",
        **more,
    }
    return render(request, f"surveys/{template}", context, status=status)


def filled(request: HttpRequest, found: Found, name: str, **values: object) -> str:
    """Words around the questions with what belongs in them."""
    words = words_around(instrument_of(found.survey.version_id), language_of(request, found))[name]
    return filled_with(words, values)


def parts_of(request: HttpRequest, found: Found) -> list[dict[str, Any]]:
    """The parts that somebody is to answer, how far each is, and whether something in it is wrong."""
    instrument, language = instrument_of(found.response.version_id), language_of(request, found)
    answers = found.response.answers
    found_parts = []
    for section in sections_of(found):
        done, every = progress(instrument, section, answers)
        found_parts.append(
            {
                "title": said(section.title, language),
                "url": reverse("answer:part", args=[found.link, section.key]),
                "how_far": filled(request, found, "answered_of", done=done, all=every),
                "section": section,
                "answered": done == every,
                "wrong": bool(problems(instrument, answers, language, section=section)),
            }
        )
    return found_parts


def sections_of(found: Found) -> list[Section]:
    """The sections that somebody may open: those to which their answers lead; a colleague, the one they were handed."""
    instrument, answers = instrument_of(found.response.version_id), found.response.answers
    sections = [each for each in instrument.sections if asked_in(instrument, each, answers)]
    return [each for each in sections if found.shared is None or each.key == found.shared.section]
