"""Who was asked how it was, and what they said: the enquiry's page, asking, typing in answers, and what else came."""

from datetime import timedelta

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import enquiry_for, record_for
from alongside.access.roles import Permission
from alongside.access_needs.standing import Needs, needs_of
from alongside.design.languages import LANGUAGES
from alongside.drafts.asking import ask as ask_questions
from alongside.information.codes import Format
from alongside.papers.codes import Form
from alongside.papers.handing_over import hand_over

from .. import actions
from ..codes import BY_TALKING, OF_THE_ADULT, AskedBy, Stage, ToWhom, Variant
from ..content import ENGLISH
from ..forms.asking import NOW, AnswersForm, AskForm, NothingCameForm
from ..on_paper import TEMPLATE, paper_of
from ..reading import in_use, of_the_enquiry, told
from ..talking import whom_to_talk_to
from ..timing import days_settled

FORMS: dict[str, Format] = {
    Form.LARGE: Format.LARGE_PRINT,
    Form.EASY: Format.EASY_READ,
    Form.TEXT: Format.PLAIN_TEXT,
    Form.AUDIO: Format.AUDIO,
}
"""The form in which somebody is asked, by the form of paper that meets what they need."""
RELATED = ("enquiry", "person", "version__questionnaire", "result__counted", "referral")


@require_safe
@needs(Permission.READ)
def enquiry(request: HttpRequest, number: int) -> HttpResponse:
    """Everybody who was asked about an enquiry, and what each said: the adult first, everybody else apart."""
    it = enquiry_for(request, number)
    context = {
        **of_the_enquiry(it),
        "enquiry": it,
        "adult": it.adult,
        "settled": days_settled(),
        "may_record": request.user.may(Permission.RECORD),
        "back_url": it.get_absolute_url(),
        "back_text": str(it),
    }
    return render(request, "feedback/enquiry.html", context)


@needs(Permission.RECORD)
def ask(request: HttpRequest, number: int) -> HttpResponse:
    """Ask somebody how it is, or was."""
    it = enquiry_for(request, number)
    settled, today, closed = days_settled(), localdate(), it.concluded_on
    late = bool(closed and today > settled.late_from(closed))
    context = {
        "heading": f"Ask how it {'was' if closed else 'is'}",
        "caption": f"{it}, {it.adult.name}",
        "adult": it.adult,
        "enquiry": it,
        "soon_until": settled.soon_until(closed) if closed else None,
        "late_from": settled.late_from(closed) if closed else None,
        "late": late,
        "back_url": reverse("feedback:enquiry", args=[it.pk]),
    }

    def act(answers):
        return where_next(actions.ask_how_it_was(by=request.user, enquiry=it, **answers))

    first = {
        "stage": Stage.AFTER if closed else Stage.DURING,
        "asked_on": today,
        "due_on": today + timedelta(settled.soon),
        "came": NOW,
        **as_they_need(needs_of(it.adult)),
    }
    return ask_questions(
        request,
        AskForm,
        "feedback/ask.html",
        act=act,
        title=f"Asking how it was, {it}",
        context=context,
        initial=first,
        versions=in_use(),
        people=it.adult.significant_people.order_by("name"),
        late=late,
    )


def as_they_need(needs: Needs) -> dict[str, str]:
    """In which words, form and language the adult is asked, by what is recorded of what they need."""
    forms = [FORMS[form] for form in needs.forms if form in FORMS]
    easy = Variant.EASY_READ if Format.EASY_READ in forms else Variant.USUAL
    spoken = {name.lower(): code for code, name in LANGUAGES.items()}
    form = next(iter(forms), Format.STANDARD)
    return {"easy_read": easy, "form": form, "language": spoken.get(needs.language.strip().lower(), ENGLISH)}


def where_next(asking) -> str:
    """From asking to what follows it: the advocate, the answers where people sit together, or the paper."""
    if hasattr(asking, "result"):
        return reverse("feedback:enquiry", args=[asking.enquiry_id])
    if asking.asked_by == AskedBy.ADVOCATE and asking.to_whom in OF_THE_ADULT:
        return reverse("feedback:refer", args=[asking.pk])
    return reverse("feedback:answer" if asking.how in BY_TALKING else "feedback:asking", args=[asking.pk])


@require_safe
@needs(Permission.READ)
def asking(request: HttpRequest, number: int) -> HttpResponse:
    """One asking: with what, how, its code, and what came of it."""
    it = record_for(request, "feedback.Asking", number, *RELATED)
    context = {
        "asking": it,
        "adult": it.adult,
        "told": told(it),
        "talk_to": whom_to_talk_to(it.enquiry),
        "may_record": request.user.may(Permission.RECORD) and not hasattr(it, "result"),
        "back_url": reverse("feedback:enquiry", args=[it.enquiry_id]),
        "back_text": f"What was said about {it.enquiry}",
    }
    return render(request, "feedback/asking.html", context)


@needs(Permission.RECORD)
def answer(request: HttpRequest, number: int) -> HttpResponse:
    """Ask the questions, or type in what came on paper: all on one page, in the order of the paper."""
    it = record_for(request, "feedback.Asking", number, *RELATED)
    if hasattr(it, "result") and request.method == "GET":
        return answered_already(request, it)

    def act(answers):
        actions.answer(by=request.user, asking=it, **answers)
        messages.success(request, "The answers are kept. Thank whoever gave them.")
        return reverse("feedback:enquiry", args=[it.enquiry_id])

    voice = actions.voice_of(it) if it.to_whom in OF_THE_ADULT else ""
    return ask_questions(
        request,
        AnswersForm,
        "feedback/answer.html",
        act=act,
        title=f"Answers, {it.shown_code}",
        context=around_the_questions(it),
        initial={
            "spoken_by": voice,
            "speaker": it.person.name if it.person else "",
            "how": it.how,
            "came_on": localdate(),
        },
        content=it.version.read,
        variant=it.variant,
        language=it.language,
        of_the_adult=bool(voice),
    )


def around_the_questions(it) -> dict:
    """What stands before and after the questions: whose they are, to be sure, and whom to talk to."""
    content = it.version.read
    return {
        "heading": it.version.questionnaire.title,
        "caption": f"{it.shown_code}: {it.enquiry}, {it.adult.name}",
        "adult": it.adult,
        "asking": it,
        "begin": content.words_around("begin", it.variant, it.language),
        "end": content.words_around("end", it.variant, it.language),
        "talk_to": whom_to_talk_to(it.enquiry),
        "back_url": it.get_absolute_url(),
    }


def answered_already(request: HttpRequest, it) -> HttpResponse:
    messages.info(request, actions.ANSWERED_ALREADY)
    return redirect(it)


@needs(Permission.RECORD)
def nothing(request: HttpRequest, number: int) -> HttpResponse:
    """That no answers came of asking, and why."""
    it = record_for(request, "feedback.Asking", number, *RELATED)
    if hasattr(it, "result") and request.method == "GET":
        return answered_already(request, it)

    def act(answers):
        actions.nothing_came(by=request.user, asking=it, **answers)
        return reverse("feedback:enquiry", args=[it.enquiry_id])

    context = {
        "heading": "What came of asking?",
        "caption": f"{it.shown_code}: {it.enquiry}, {it.adult.name}",
        "adult": it.adult,
        "back_url": it.get_absolute_url(),
    }
    first = {"came_on": localdate()}
    title = f"What came of asking, {it.shown_code}"
    return ask_questions(
        request, NothingCameForm, "drafts/question.html", act=act, title=title, context=context, initial=first
    )


@needs(Permission.RECORD)
def paper(request: HttpRequest, number: int) -> HttpResponse:
    """The questions on paper, for whoever is asked, in the form that they need; if it may reach them."""
    it = record_for(request, "feedback.Asking", number, *RELATED)
    if it.to_whom == ToWhom.STAFF:
        raise Http404
    context = {
        "heading": "The questions on paper",
        "caption": f"{it.shown_code}: {it.enquiry}, {it.adult.name}",
        "back_url": it.get_absolute_url(),
    }
    return hand_over(
        request,
        adult=it.adult,
        to=it.person,
        about=it,
        template=TEMPLATE,
        draw=lambda: paper_of(it),
        context=context,
    )
