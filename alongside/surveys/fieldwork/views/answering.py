"""A respondent answers: agrees first, then one section a page, kept as it is typed."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect

from alongside.sector.models import Council

from ...answers import problems
from ...content import Section, said
from .. import actions
from ..codes import Mode, State
from ..entering import Found, found_by
from ..instruments import instrument_of
from ..links import link_of, new_nonce
from ..said import words_around
from ..showing import Shown, problems_in, shown_in
from ..taking_in import not_yet_shown, now_shown, taken_in, typed_in
from ..texts import text_of, who_asks
from .page import by_link, filled, language_of, parts_of, sections_of, shown


@by_link
def start(request: HttpRequest, found: Found) -> HttpResponse:
    """The page of a link: to agree, then the parts and how far they are, then the thanks."""
    if request.method == "POST":
        return begun(request, found)
    if found.response and not found.response.editable:
        return shown(request, found, "answer/sent.html", thanks(request, found))
    if not found.takes_answers:
        return shut(request, found)
    if found.response is None:
        return asked_to_agree(request, found)
    parts = parts_of(request, found)
    still_open = (each["url"] for each in parts if each["wrong"] or not each["answered"])
    more = {"parts": parts, "goes_on_at": next(still_open, ""), **share_of(request, found)}
    return shown(request, found, "answer/parts.html", more)


def begun(request: HttpRequest, found: Found) -> HttpResponse:
    """Somebody agrees, or changes the language of their pages."""
    if not found.takes_answers or (found.response and not found.response.editable):
        return redirect("answer:start", found.link)
    language = language_of(request, found)
    if found.response:
        actions.keep_answers(response=found.response, change=lambda answers: answers, language=language)
        return redirect("answer:start", found.link)
    if request.POST.get("agree") != "yes":
        return asked_to_agree(request, found, status=422)
    link = found.link
    if found.invitation is None:
        link = link_of(new_nonce())
        if actions.too_many_today(found.survey):
            busy = {"heading": filled(request, found, "busy_title"), "text": filled(request, found, "busy")}
            return shown(request, found, "answer/shut.html", busy, 429)
    mode = Mode.LINK if found.invitation else Mode.OPEN
    sampled = found.invitation.sampled if found.invitation else None
    actions.agree(
        survey=found.survey, link=link, language=language, mode=mode, sampled=sampled, where=where(request, found)
    )
    return redirect("answer:start", link)


def where(request: HttpRequest, found: Found) -> dict[str, str]:
    """Where whoever came by the open link works: at the council that asks, or at the one they choose."""
    code = found.survey.council or request.POST.get("council", "")
    council = Council.objects.filter(pk=code).first() if len(code) == 9 and code.isascii() and code.isalnum() else None
    if found.invitation or council is None:
        return {}
    return {"council": council.pk, "region": council.region_name, "council_type": council.council_type}


def asked_to_agree(request: HttpRequest, found: Found, status: int = 200) -> HttpResponse:
    survey, language = found.survey, language_of(request, found)
    more = {
        "asked_by": filled(request, found, "asked_by", who=who_asks(survey, language)),
        "how_much": filled(request, found, "how_much", questions=len(instrument_of(survey.version_id).asked)),
        "consent": text_of(survey, "consent", language),
        "until": filled(request, found, "until", closes=f"{survey.closes:%-d %B %Y}"),
        "withdraw": filled(request, found, "withdraw_until", day=f"{survey.withdraw_until:%-d %B %Y}"),
        "keep": filled(request, found, "keep_until", day=f"{survey.keep_until:%-d %B %Y}"),
        "ethics": filled(request, found, "ethics", ethics=survey.ethics) if survey.ethics else "",
        "problems": [(filled(request, found, "agree_first"), "#agree")] if status == 422 else [],
        "councils": Council.objects.all() if not found.invitation and not survey.council else [],
    }
    return shown(request, found, "answer/agree.html", more, status)


def shut(request: HttpRequest, found: Found) -> HttpResponse:
    """The page of a survey that takes no answers: not yet, or no more."""
    early = found.survey.state in {State.DRAFT, State.WAITING}
    days = {"opens": f"{found.survey.opens:%-d %B %Y}", "closes": f"{found.survey.closes:%-d %B %Y}"}
    name = "early" if early else "closed"
    more = {"heading": filled(request, found, f"{name}_title"), "text": filled(request, found, name, **days)}
    return shown(request, found, "answer/shut.html", more)


def thanks(request: HttpRequest, found: Found) -> dict[str, Any]:
    """What is said once answers were sent, taken back or erased."""
    response, until = found.response, found.survey.withdraw_until
    if response.erased_on or response.withdrawn_on:
        return {"heading": filled(request, found, "erased" if response.erased_on else "withdrawn")}
    if found.shared:
        return {"heading": filled(request, found, "shared_sent")}
    return {
        "heading": filled(request, found, "thanks"),
        "text": text_of(found.survey, "thanks", language_of(request, found)),
        "withdraw": filled(request, found, "withdraw_until", day=f"{until:%-d %B %Y}"),
    }


def share_of(request: HttpRequest, found: Found) -> dict[str, Any]:
    return {"may_share": found.coordinates, "shared_done": bool(found.shared and found.shared.done_on)}


@by_link
def part(request: HttpRequest, found: Found, section: str) -> HttpResponse:
    """One section: kept as it is typed, whatever is typed, and gone on from once nothing in it is wrong."""
    if found.response is None:
        return redirect("answer:start", found.link)
    if not found.response.editable or not found.takes_answers:
        return too_late(request, found, section)
    sections = sections_of(found)
    this = next((each for each in sections if each.key == section), None)
    if this is None:
        raise Http404
    if request.method != "POST":
        return part_page(request, found, this, all_problems=False)
    return part_kept(request, found, this)


def too_late(request: HttpRequest, found: Found, section: str) -> HttpResponse:
    """What was typed after the answers were sent, or the survey closed: shown once more, so that it can be copied."""
    instrument, language = instrument_of(found.response.version_id), language_of(request, found)
    this = next((each for each in instrument.sections if each.key == section), None)
    if "keep" in request.GET:
        return said_back(words_around(instrument, language)["late"])
    if request.method != "POST" or this is None:
        return redirect("answer:start", found.link)
    heading = filled(request, found, "closed_title") if found.response.editable else thanks(request, found)["heading"]
    typed = typed_in(instrument, this, request.POST.getlist, found.response.answers, language)
    return shown(request, found, "answer/refused.html", {"heading": heading, "typed": typed}, 409)


def said_back(text: str) -> HttpResponse:
    """What the script is to say instead of trying again."""
    return HttpResponse(text, status=409, content_type="text/plain; charset=utf-8")


def part_kept(request: HttpRequest, found: Found, this: Section) -> HttpResponse:
    instrument, sent, taken = instrument_of(found.response.version_id), request.POST.getlist, []

    def change(answers: dict) -> dict:
        taken.append(taken_in(instrument, this, sent, answers))
        return taken[-1].answers

    try:
        response = actions.keep_answers(response=found.response, change=change)
    except ValidationError:
        return too_late(request, found_by(found.link), this.key)
    clashing = taken[-1].clashing
    if "keep" in request.GET:
        if clashing:
            return said_back(words_around(instrument, language_of(request, found))["both"])
        return JsonResponse(now_shown(instrument, this, sent, response.answers))
    found = Found(found.link, found.survey, response, shared=found.shared)
    if clashing:
        return part_page(request, found, this, all_problems=True, status=409, clashing=clashing)
    if "later" in request.POST:
        return redirect("answer:start", found.link)
    if problems(instrument, response.answers, response.language, section=this):
        return part_page(request, found, this, all_problems=True, status=422)
    if not_yet_shown(instrument, this, sent, response.answers):
        return redirect(f"{request.path}?more")
    return redirect(*after(found, this))


def after(found: Found, this: Section) -> tuple[str, ...]:
    """Where to go on: the next part, or to the answers to be checked; a colleague is done."""
    if found.shared:
        actions.finish_share(shared=found.shared)
        return "answer:start", found.link
    sections = sections_of(found)
    place = [each.key for each in sections].index(this.key) + 1 if this in sections else len(sections)
    return ("answer:part", found.link, sections[place].key) if place < len(sections) else ("answer:check", found.link)


def part_page(
    request: HttpRequest, found: Found, this: Section, *, all_problems: bool, status: int = 200, **more_shown: Any
) -> HttpResponse:
    instrument, language = instrument_of(found.response.version_id), language_of(request, found)
    say = words_around(instrument, language)
    answers = found.response.answers
    questions: list[Shown] = shown_in(instrument, this, answers, language, say, all_problems=all_problems, **more_shown)
    keys = [each.key for each in sections_of(found)]
    more = {
        "heading": said(this.title, language),
        "caption": filled(request, found, "part_of", number=keys.index(this.key) + 1, all=len(keys)),
        "intro": said(this.intro, language),
        "questions": questions,
        "problems": problems_in(questions),
        "more": "more" in request.GET,
    }
    return shown(request, found, "answer/part.html", more, status)
