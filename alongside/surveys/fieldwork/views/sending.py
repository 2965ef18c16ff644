"""A respondent reads their answers again and sends them in, takes them back, refuses mails, or shares out sections."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from .. import actions
from ..entering import Found, invitation_of
from ..instruments import instrument_of
from ..links import link_of
from ..said import words_around
from ..showing import problems_in, shown_in, told_in
from .page import by_link, filled, language_of, parts_of, shown


@by_link
def check(request: HttpRequest, found: Found) -> HttpResponse:
    """What somebody answered, with a link to change each part; and sending it in."""
    if found.response is None or found.shared or not found.response.editable or not found.takes_answers:
        return redirect("answer:start", found.link)
    status = 200
    if request.method == "POST":
        try:
            actions.send_answers(response=found.response)
            return redirect("answer:start", found.link)
        except ValidationError:
            status = 422
    instrument, answers, language = (
        instrument_of(found.response.version_id),
        found.response.answers,
        language_of(request, found),
    )
    parts = parts_of(request, found)
    waiting = set(found.response.shares.filter(done_on=None).exclude(nonce="").values_list("section", flat=True))
    for each in parts:
        each["waits"] = each["section"].key in waiting
        each["told"] = told_in(instrument, each["section"], answers, language)
    wrong = put_right_first(request, found, parts) if status == 422 else []
    return shown(request, found, "answer/check.html", {"parts": parts, "problems": wrong}, status)


def put_right_first(request: HttpRequest, found: Found, parts: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Why answers were not sent: each error after the part in which it stands, with a link to its question."""
    instrument, language = instrument_of(found.response.version_id), language_of(request, found)
    say, wrong = words_around(instrument, language), []
    for part in (each for each in parts if each["wrong"]):
        questions = shown_in(instrument, part["section"], found.response.answers, language, say, all_problems=True)
        wrong += [(f"{part['title']}: {why}", there) for why, there in problems_in(questions, part["url"])]
    return wrong or [(say["nothing"], parts[0]["url"])]


@by_link
def withdraw(request: HttpRequest, found: Found) -> HttpResponse:
    """Take one's answers back, by the link with which they were given."""
    if found.response is None or found.shared or found.response.withdrawn_on or found.response.erased_on:
        return redirect("answer:start", found.link)
    if request.method == "POST":
        try:
            actions.withdraw(response=found.response)
            return redirect("answer:start", found.link)
        except ValidationError:
            late = filled(request, found, "withdraw_late", day=f"{found.survey.withdraw_until:%-d %B %Y}")
            return shown(request, found, "answer/shut.html", {"heading": late}, 422)
    return shown(request, found, "answer/withdraw.html", {})


@by_link
def no(request: HttpRequest, found: Found) -> HttpResponse:
    """Not to be written to again."""
    invitation = invitation_of(found.link)
    if invitation is None:
        return redirect("answer:start", found.link)
    if request.method == "POST":
        actions.refuse(invitation=invitation)
        return redirect("answer:no", found.link)
    return shown(request, found, "answer/no.html", {"done": invitation.refused_on is not None})


@by_link
def share(request: HttpRequest, found: Found) -> HttpResponse:
    """Hand parts to colleagues, and see which are done."""
    if not found.coordinates or not found.response.editable or not found.takes_answers:
        return redirect("answer:start", found.link)
    parts = [each for each in parts_of(request, found) if each["section"].shareable]
    if request.method == "POST":
        wanted = request.POST.get("section")
        if wanted in {each["section"].key for each in parts}:
            act = actions.end_share if "end" in request.POST else actions.share
            act(response=found.response, section=wanted)
        return redirect("answer:share", found.link)
    links = {one.section: one for one in found.response.shares.exclude(nonce="")}
    for each in parts:
        if shared := links.get(each["section"].key):
            each["link"] = request.build_absolute_uri(reverse("answer:start", args=[link_of(shared.nonce)]))
            each["done"] = shared.done_on and filled(request, found, "share_done", day=f"{shared.done_on:%-d %B %Y}")
    return shown(request, found, "answer/share.html", {"parts": parts})
