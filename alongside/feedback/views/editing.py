"""Questionnaires as a council keeps them: the list, one with its versions, and everything that makes a draft."""

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.design.languages import A_LANGUAGE, LANGUAGES, language_called
from alongside.drafts.asking import ask
from alongside.history.models import Event

from .. import actions, drafting
from ..answering import QuestionnaireForm
from ..codes import Audience, Variant
from ..content import ENGLISH, Question, faults, said
from ..forms.editing import AboutForm, QuestionForm, ScaleForm, WordsForm
from ..models import Questionnaire, QuestionnaireVersion
from ..reading import every_questionnaire, places_for_conditions, version_for
from ..talking import helplines


def questionnaire_called(key: str) -> Questionnaire:
    found = every_questionnaire().filter(key=key).first()
    if found is None:
        raise Http404
    return found


def version_called(key: str, version: int) -> QuestionnaireVersion:
    found = version_for(key, version)
    if found is None:
        raise Http404
    return found


@require_safe
@needs(Permission.CONFIGURE)
def questionnaires(request: HttpRequest) -> HttpResponse:
    """Every questionnaire, by whom it is for."""
    return render(request, "feedback/questionnaires.html", {"questionnaires": every_questionnaire()})


@needs(Permission.CONFIGURE)
def new(request: HttpRequest) -> HttpResponse:
    """Make a questionnaire of the council's own."""

    def act(answers):
        return actions.make_questionnaire(by=request.user, **answers)

    context = {"heading": "Make a questionnaire", "back_url": reverse("feedback:questionnaires")}
    return ask(request, AboutForm, "drafts/question.html", act=act, title="A new questionnaire", context=context)


@require_safe
@needs(Permission.CONFIGURE)
def questionnaire(request: HttpRequest, questionnaire: str) -> HttpResponse:
    """One questionnaire: its versions, and what was done to it."""
    it = questionnaire_called(questionnaire)
    versions = list(it.versions.all())
    for version in versions:
        version.questionnaire = it
    context = {
        "questionnaire": it,
        "versions": versions,
        "has_draft": any(version.is_draft for version in versions),
        "history": Event.objects.about_row(it),
        "back_url": reverse("feedback:questionnaires"),
        "back_text": "Questionnaires",
    }
    return render(request, "feedback/questionnaire.html", context)


@require_POST
@needs(Permission.CONFIGURE)
def follow(request: HttpRequest, questionnaire: str) -> HttpResponse:
    """Begin the next version as a copy of the newest; or ask nobody with it any more."""
    it = questionnaire_called(questionnaire)
    if "end" in request.POST:
        actions.end_questionnaire(by=request.user, questionnaire=it)
        messages.success(request, "Nobody is asked with it any more. What was answered stays.")
        return redirect(it)
    try:
        draft = actions.new_version(by=request.user, questionnaire=it, like=it.versions.first())
    except ValidationError as refusal:
        messages.info(request, refusal.messages[0])
        return redirect(it)
    messages.success(request, "This is a draft. Until you publish it, people are asked with the version before it.")
    return redirect(draft)


@require_safe
@needs(Permission.CONFIGURE)
def version(request: HttpRequest, questionnaire: str, version: int) -> HttpResponse:
    """One version: its questions in order, its scales and languages; of a draft also what keeps it from being asked."""
    it = version_called(questionnaire, version)
    content = it.read
    context = {
        "version": it,
        "content": content,
        "questions": [(question, under(content.questions, question)) for question in content.questions],
        "scales": {
            name: [said(choice.says, Variant.USUAL, ENGLISH) for choice in choices]
            for name, choices in content.scales.items()
        },
        "languages": [(code, language_called(code)) for code in content.languages],
        "other_languages": [(code, name) for code, name in LANGUAGES.items() if code not in content.languages],
        "new_scale": drafting.named("answers", content.scales),
        "faults": faults(content) if it.is_draft else [],
        "variants": variants_of(it),
        "back_url": it.questionnaire.get_absolute_url(),
        "back_text": it.questionnaire.title,
    }
    return render(request, "feedback/version.html", context)


def under(questions: tuple[Question, ...], question: Question) -> str:
    """After which answer to which question this one is asked, in words."""
    if question.only_if is None:
        return ""
    key, code = question.only_if
    before = next((one for one in questions if one.key == key), None)
    choice = before.choice(code) if before else None
    answer = said(choice.says, Variant.USUAL, ENGLISH) if choice else code
    return f"Only after “{answer}” to “{said(before.says, Variant.USUAL, ENGLISH) if before else key}”"


def variants_of(it: QuestionnaireVersion) -> list[Variant]:
    return list(Variant) if it.questionnaire.audience == Audience.ADULT else [Variant.USUAL, Variant.EASY_READ]


def change(request: HttpRequest, it: QuestionnaireVersion, what: str, alter: Callable[[dict], None]) -> str:
    """Change a draft and go back to its page."""
    return actions.change_draft(by=request.user, version=it, what=what, change=alter).get_absolute_url()


def of_a_draft(it: QuestionnaireVersion, heading: str) -> dict:
    return {"heading": heading, "caption": str(it), "back_url": it.get_absolute_url()}


@needs(Permission.CONFIGURE)
def question(request: HttpRequest, questionnaire: str, version: int, question: str = "") -> HttpResponse:
    """Add a question to a draft, or change one."""
    it = version_called(questionnaire, version)
    known = it.read.question(question)
    if question and known is None:
        raise Http404

    def act(answers):
        return change(request, it, "a question", lambda document: drafting.put_question(document, question, answers))

    first = {}
    if known:
        worded = {name: known.says.get(variant, {}).get(ENGLISH, "") for name, variant in drafting.WORDED.items()}
        first = {
            **worded,
            "kind": known.kind,
            "hint": known.hint.get(Variant.USUAL, {}).get(ENGLISH, ""),
            "scale": known.scale,
            "say_more": ["yes"] if known.say_more else [],
            "only_if": "=".join(known.only_if) if known.only_if else "",
            "maps_to": known.maps_to,
        }
    return ask(
        request,
        QuestionForm,
        "drafts/question.html",
        act=act,
        title=f"A question of {it}",
        context=of_a_draft(it, "Change a question" if known else "Add a question"),
        initial=first,
        content=it.read,
        conditions=places_for_conditions(it, question),
        of_the_adult=it.questionnaire.audience == Audience.ADULT,
    )


@require_POST
@needs(Permission.CONFIGURE)
def arrange(request: HttpRequest, questionnaire: str, version: int) -> HttpResponse:
    """Move a question up or down, or take it out; or publish the draft: one button each, on the draft's page."""
    it = version_called(questionnaire, version)
    acts: dict[str, Callable[[dict, str], None]] = {
        "up": lambda document, key: drafting.move(document, key, -1),
        "down": lambda document, key: drafting.move(document, key, 1),
        "remove": drafting.remove,
    }
    try:
        for name, alter in acts.items():
            if key := request.POST.get(name):
                change(request, it, f"a question: {name}", lambda document, alter=alter, key=key: alter(document, key))
        if "publish" in request.POST:
            actions.publish(by=request.user, version=it)
            messages.success(request, "It is published. People are asked with it from now on.")
    except ValidationError as refusal:
        messages.info(request, " ".join(refusal.messages))
    return redirect(it)


@needs(Permission.CONFIGURE)
def scale(request: HttpRequest, questionnaire: str, version: int, scale: str) -> HttpResponse:
    """The answers that can be chosen: a scale of the draft, or a new one under this name."""
    it = version_called(questionnaire, version)

    def act(answers):
        put = answers["choices"]
        return change(request, it, f"a scale: {scale}", lambda document: drafting.put_scale(document, scale, put))

    rows = [
        {
            "usual": choice.says.get(Variant.USUAL, {}).get(ENGLISH, ""),
            "easy_read": choice.says.get(Variant.EASY_READ, {}).get(ENGLISH, ""),
            "counts_as": choice.counts_as,
            "code": choice.code,
        }
        for choice in it.read.scales.get(scale, ())
    ]
    return ask(
        request,
        ScaleForm,
        "drafts/question.html",
        act=act,
        title=f"A scale of {it}",
        context=of_a_draft(it, "Answers to choose from"),
        first_rows={"choices": rows},
    )


@needs(Permission.CONFIGURE)
def words(request: HttpRequest, questionnaire: str, version: int, language: str) -> HttpResponse:
    """Everything that a draft says, in one language."""
    it = version_called(questionnaire, version)
    if not A_LANGUAGE.fullmatch(language):
        raise Http404

    def act(answers):
        what = f"words in {language}"
        return change(request, it, what, lambda document: drafting.put_words(document, language, answers["texts"]))

    return ask(
        request,
        WordsForm,
        "drafts/question.html",
        act=act,
        title=f"Words of {it} in {language}",
        context=of_a_draft(it, f"Its words in {language_called(language)}"),
        content=it.read,
        language=language,
    )


@require_safe
@needs(Permission.CONFIGURE)
def preview(request: HttpRequest, questionnaire: str, version: int) -> HttpResponse:
    """A version as somebody who is asked meets it: in each of its wordings, and in each language."""
    it = version_called(questionnaire, version)
    asked = request.GET.get("variant", "")
    variant = asked if asked in Variant.values else Variant.USUAL
    language = request.GET.get("language", ENGLISH)[:12]
    content = it.read
    context = {
        "version": it,
        "form": QuestionnaireForm(content=content, variant=variant, language=language),
        "begin": content.words_around("begin", variant, language),
        "end": content.words_around("end", variant, language),
        "variant": Variant(variant),
        "language": language,
        "variants": variants_of(it),
        "languages": [(code, language_called(code)) for code in content.languages],
        "talk_to": helplines(),
        "back_url": it.get_absolute_url(),
        "back_text": str(it),
    }
    return render(request, "feedback/preview.html", context)
