"""Instruments: the list, one version with all its questions, everything that makes a draft, preview and paper."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from alongside.design.languages import A_LANGUAGE, LANGUAGES, language_called
from alongside.drafts.asking import ask
from alongside.history.models import Event
from alongside.sector.duties import Duty
from alongside.sector.seats import seated

from ..around import AROUND
from ..content import ENGLISH, Kind
from ..faults import faults, unworded
from ..models import BankQuestionVersion, InstrumentVersion
from . import actions, drafting
from .forms import (
    FromBankForm,
    InstrumentForm,
    QuestionForm,
    SectionForm,
    TextsForm,
    as_it_stands,
    pieces_of,
    rows_as_they_stand,
)
from .reading import KINDS, every_instrument, shared_with, shortened, to_ask, under, version_for

FORM = "drafts/question.html"
evaluators = seated(Duty.EVALUATES)


def version_called(instrument: str, version: int) -> InstrumentVersion:
    found = version_for(instrument, version)
    if found is None:
        raise Http404
    return found


@require_safe
@evaluators
def instruments(request: HttpRequest) -> HttpResponse:
    """Every instrument with its versions."""
    return render(request, "surveys/bank/instruments.html", {"instruments": every_instrument()})


@evaluators
def new(request: HttpRequest) -> HttpResponse:
    """Make an instrument of one's own."""
    published = {str(one.pk): one for one in InstrumentVersion.objects.published()}

    def act(answers):
        like = published.get(answers.pop("like") or "")
        return actions.make_instrument(by=request.user, like=like, **answers)

    context = {"heading": "Make an instrument", "back_url": reverse("instruments:list"), "back_text": "Instruments"}
    others = [(pk, str(one)) for pk, one in published.items()]
    return ask(request, InstrumentForm, FORM, act=act, title="A new instrument", context=context, others=others)


@require_safe
@evaluators
def version(request: HttpRequest, instrument: str, version: int) -> HttpResponse:
    """One version: its pages with all their questions; of a draft also what keeps it from being asked."""
    it = version_called(instrument, version)
    whole = it.read
    numbers = {key: number for number, key in enumerate(whole.questions, start=1)}
    shared = shared_with(instrument)
    context = {
        "version": it,
        "whole": whole,
        "sections": [
            (
                section,
                [
                    (numbers[one.question.key], one, under(whole, one), shared.get(one.question.key))
                    for one in section.asked
                ],
            )
            for section in whole.sections
        ],
        "versions": it.instrument.versions.defer("document").order_by("-number"),
        "kinds": KINDS,
        "languages": [(code, language_called(code), unworded(whole, code)) for code in whole.languages],
        "other_languages": [(code, name) for code, name in LANGUAGES.items() if code not in whole.languages],
        "faults": faults(whole) if it.is_draft else [],
        "history": Event.objects.about_row(it.instrument),
        "back_url": reverse("instruments:list"),
        "back_text": "Instruments",
    }
    return render(request, "surveys/bank/version.html", context)


def change(request: HttpRequest, it: InstrumentVersion, what: str, alter: Callable[[dict], None]) -> InstrumentVersion:
    return actions.change_instrument(
        by=request.user, version=it, what=what, change=lambda document, event: alter(document)
    )


def of_a_draft(it: InstrumentVersion, heading: str) -> dict:
    return {"heading": heading, "caption": str(it), "back_url": it.get_absolute_url(), "back_text": str(it)}


ARRANGING: dict[str, Callable[[dict, str], None]] = {
    "up": lambda document, key: drafting.move(document, key, -1),
    "down": lambda document, key: drafting.move(document, key, 1),
    "remove": drafting.remove,
    "section-up": lambda document, key: drafting.move_section(document, key, -1),
    "section-down": lambda document, key: drafting.move_section(document, key, 1),
    "remove-section": drafting.remove_section,
}


@require_POST
@evaluators
def arrange(request: HttpRequest, instrument: str, version: int) -> HttpResponse:
    """Move or take out a question or a page, publish a draft, or begin the next version: one button each."""
    it = version_called(instrument, version)
    try:
        for name, alter in ARRANGING.items():
            if key := request.POST.get(name):
                what = f"arranged: {name}"
                change(request, it, what, lambda document, alter=alter, key=key: alter(document, key))
        if "publish" in request.POST:
            actions.publish(by=request.user, version=it)
            messages.success(request, "It is published: surveys can ask with it, and it stays as it is.")
        if "next" in request.POST:
            it = actions.new_version(by=request.user, instrument=it.instrument)
            messages.success(request, "This is a draft. Until you publish it, surveys ask with the version before it.")
    except ValidationError as refusal:
        messages.info(request, " ".join(refusal.messages))
    return redirect(it)


@evaluators
def section(request: HttpRequest, instrument: str, version: int, section: str = "") -> HttpResponse:
    """Add a page to a draft, or change one."""
    it = version_called(instrument, version)
    known = it.read.section(section)
    if section and known is None:
        raise Http404

    def act(answers):
        return change(request, it, "a page", lambda document: drafting.put_section(document, section, answers))

    first: dict[str, Any] = {"shareable": ["yes"]}
    if known:
        first = {
            "title": known.title.get("en", ""),
            "intro": known.intro.get("en", ""),
            "shareable": ["yes"] if known.shareable else [],
        }
    context = of_a_draft(it, "Change a page" if known else "Add a page")
    return ask(request, SectionForm, FORM, act=act, title=f"A page of {it}", context=context, initial=first)


@evaluators
def from_bank(request: HttpRequest, instrument: str, version: int, section: str) -> HttpResponse:
    """Ask questions of the bank on a page of a draft."""
    it = version_called(instrument, version)
    whole = it.read
    if whole.section(section) is None:
        raise Http404

    def act(answers):
        def alter(document):
            for each in answers["questions"]:
                key, _, number = each.rpartition("|")
                drafting.ask_it(document, section, key, int(number))

        return change(request, it, "questions of the bank", alter)

    choices = [(f"{one.question.key}|{one.number}", told_of(one)) for one in to_ask(whole)]
    context = of_a_draft(it, "Ask questions of the bank")
    return ask(request, FromBankForm, FORM, act=act, title=f"Questions for {it}", context=context, choices=choices)


def told_of(one: BankQuestionVersion) -> str:
    """A wording of the bank in a list of them."""
    return f"{shortened(one.read.says[ENGLISH], 140)} ({KINDS[one.read.kind].lower()}; {one})"


@evaluators
def new_question(request: HttpRequest, instrument: str, version: int, section: str, kind: str) -> HttpResponse:
    """Add a question to a page of a draft, and to the bank."""
    it = version_called(instrument, version)
    if it.read.section(section) is None or kind not in set(Kind):
        raise Http404
    return question_page(request, it, section, "", Kind(kind), "Add a question")


@evaluators
def question(request: HttpRequest, instrument: str, version: int, question: str) -> HttpResponse:
    """Word a question of a draft anew, and say after which answers it is asked."""
    it = version_called(instrument, version)
    asked = it.read.places.get(question)
    if asked is None:
        raise Http404
    only_if = [f"{asked.only_if.question}={code}" for code in asked.only_if.any_of] if asked.only_if else []
    first = {
        "initial": as_it_stands(asked.question, asked.required),
        "first_rows": rows_as_they_stand(asked.question, only_if),
    }
    return question_page(request, it, "", question, asked.question.kind, "Change a question", **first)


def question_page(
    request: HttpRequest, it: InstrumentVersion, section: str, key: str, kind: Kind, heading: str, **first
) -> HttpResponse:
    def act(answers):
        return actions.put_question(by=request.user, version=it, section=section, key=key, kind=kind, answers=answers)

    return ask(
        request,
        QuestionForm,
        FORM,
        act=act,
        title=f"A question of {it}",
        context=of_a_draft(it, f"{heading}: {KINDS[kind].lower()}"),
        kind=kind,
        whole=it.read,
        question=key,
        **first,
    )


@evaluators
def words(request: HttpRequest, instrument: str, version: int, language: str, section: str = "") -> HttpResponse:
    """What a page of a draft says in one language; without a page, what stands around the pages."""
    it = version_called(instrument, version)
    whole = it.read
    known = whole.section(section)
    if not A_LANGUAGE.fullmatch(language) or (section and known is None):
        raise Http404

    def act(answers):
        texts = answers["texts"]
        return actions.put_words(by=request.user, version=it, section=section, language=language, texts=texts)

    of_page = known.title.get("en", "") if known else "around the pages"
    return ask(
        request,
        TextsForm,
        FORM,
        act=act,
        title=f"Words of {it} in {language}",
        context=of_a_draft(it, f"In {language_called(language)}: {of_page}"),
        pieces=pieces_of(whole, known, AROUND),
        language=language,
    )
