"""The pages of what is asked: on a record, how it was for the adult, before the close, settled, and counted."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_POST, require_safe

from alongside.access.permissions import needs
from alongside.access.records import concern_for, enquiry_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.measures.gap import Stage
from alongside.measures.gaps import BY_CODE
from alongside.measures.small_numbers import FEWEST

from . import actions
from .codes import When
from .forms import BeforeClosingForm, FeedbackForm, GapAnswerForm, GapSettingForm
from .owed import asked_on, kind_of
from .reading import AsItIs, counted_last, every_gap, settings_of, settings_today, wording_of


@require_safe
@needs(Permission.READ)
def of_enquiry(request: HttpRequest, number: int) -> HttpResponse:
    """Everything that is asked of an enquiry, and what was answered."""
    return everything_asked(request, enquiry_for(request, number))


@require_safe
@needs(Permission.READ)
def of_concern(request: HttpRequest, number: int) -> HttpResponse:
    """Everything that is asked of a concern, and what was answered."""
    return everything_asked(request, concern_for(request, number))


def everything_asked(request: HttpRequest, record) -> HttpResponse:
    """What is owed, what was answered, and every answer there ever was: those of gaps switched off since, too."""
    answers = record.gap_answers.select_related("event__by").order_by("-pk")
    context = {
        "record": record,
        "adult": record.adult,
        "asked": asked_on(record, closing=True),
        "history": [(wording_of(answer.gap), answer) for answer in answers],
        "again": f"prompts:again-{kind_of(record).name}",
        "may_record": request.user.may(Permission.RECORD),
        "back_url": record.get_absolute_url(),
        "back_text": str(record),
    }
    return render(request, "prompts/asked.html", context)


@needs(Permission.RECORD)
def answer_enquiry(request: HttpRequest, number: int, gap: str) -> HttpResponse:
    return answer(request, enquiry_for(request, number), gap)


@needs(Permission.RECORD)
def answer_concern(request: HttpRequest, number: int, concern_gap: str) -> HttpResponse:
    return answer(request, concern_for(request, number), concern_gap)


def answer(request: HttpRequest, record, gap: str) -> HttpResponse:
    """Say why something is not put right for now."""
    if gap not in {known.code for known in kind_of(record).gaps}:
        raise Http404
    one = next((one for one in asked_on(record, closing=True).owed if one.code == gap), None)
    if one is None and request.method == "GET":
        messages.info(request, actions.NOT_OWED)
        return redirect(record)

    def act(answers):
        actions.answer_gap(by=request.user, record=record, gap=gap, **answers)
        messages.success(request, "Your answer is kept. It is asked again when the time comes.")
        return record

    context = {
        "gap": one,
        "heading": one.says if one else wording_of(gap),
        "caption": f"{record}, {record.adult.name}",
        "adult": record.adult,
        "back_url": record.get_absolute_url(),
    }
    return ask(request, GapAnswerForm, "prompts/answer.html", act=act, title=f"An answer in {record}", context=context)


@require_POST
@needs(Permission.RECORD)
def again_enquiry(request: HttpRequest, number: int, gap: str) -> HttpResponse:
    return again(request, enquiry_for(request, number), gap)


@require_POST
@needs(Permission.RECORD)
def again_concern(request: HttpRequest, number: int, concern_gap: str) -> HttpResponse:
    return again(request, concern_for(request, number), concern_gap)


def again(request: HttpRequest, record, gap: str) -> HttpResponse:
    """Ask it again: the answer is taken back, and stays in the record."""
    try:
        actions.ask_again(by=request.user, record=record, gap=gap)
        messages.success(request, "It is asked again.")
    except ValidationError as refusal:
        messages.info(request, refusal.messages[0])
    return redirect(f"prompts:of-{kind_of(record).name}", record.pk)


@needs(Permission.RECORD)
def feedback(request: HttpRequest, number: int) -> HttpResponse:
    """That somebody asked the adult how it is, or was, for them."""
    enquiry = enquiry_for(request, number)

    def act(answers):
        actions.ask_for_feedback(by=request.user, enquiry=enquiry, **answers)
        messages.success(request, "It is recorded that they were asked.")
        return enquiry

    context = {
        "heading": f"How is it, or was it, for {enquiry.adult.called}?",
        "caption": f"{enquiry}, {enquiry.adult.name}",
        "adult": enquiry.adult,
        "asked_before": enquiry.feedback_asked.select_related("statement")
        .prefetch_related("answers")
        .order_by("-asked_on", "-pk"),
        "back_url": enquiry.get_absolute_url(),
    }
    stage = When.AFTER if enquiry.concluded_on else When.DURING
    first = {"stage": stage, "asked_on": localdate()}
    title = f"How it was, {enquiry}"
    return ask(request, FeedbackForm, "prompts/feedback.html", act=act, title=title, context=context, initial=first)


@needs(Permission.RECORD)
def before_closing(request: HttpRequest, number: int) -> HttpResponse:
    """What is looked at before the close."""
    enquiry = enquiry_for(request, number)

    def act(answers):
        actions.check_before_closing(by=request.user, enquiry=enquiry, **answers)
        messages.success(request, "What was looked at is recorded.")
        return enquiry

    context = {
        "heading": "Before the close",
        "caption": f"{enquiry}, {enquiry.adult.name}",
        "adult": enquiry.adult,
        "checked_before": enquiry.closing_checks.select_related("event__by").order_by("-pk"),
        "back_url": enquiry.get_absolute_url(),
    }
    first = {"checked_on": localdate()}
    title = f"Before the close of {enquiry}"
    return ask(
        request, BeforeClosingForm, "prompts/before_closing.html", act=act, title=title, context=context, initial=first
    )


@require_safe
@needs(Permission.CONFIGURE)
def settings(request: HttpRequest) -> HttpResponse:
    """The whole list, as this council asks it today."""
    return render(request, "prompts/settings.html", {"subjects": every_gap()})


@require_safe
@needs(Permission.CONFIGURE)
def gap(request: HttpRequest, known: str) -> HttpResponse:
    """One gap: what it says, why, when it is asked, and everything that was settled about it."""
    it = known_gap(known)
    context = {
        "it": AsItIs(it, settings_today().get(it.code)),
        "stage": Stage(it.stage).value,
        "history": settings_of(it.code),
        "back_url": reverse("prompts:settings"),
        "back_text": "What is asked",
    }
    return render(request, "prompts/gap.html", context)


@needs(Permission.CONFIGURE)
def settle(request: HttpRequest, known: str) -> HttpResponse:
    """Settle whether and how one gap is asked, from a day."""
    it = known_gap(known)
    now = AsItIs(it, settings_today().get(it.code))

    def act(answers):
        settled = actions.settle_gap(by=request.user, gap=it.code, **answers)
        messages.success(request, "It is settled.")
        return settled

    first = {
        "asked": now.asked,
        "before_closing": now.before_closing,
        "says": now.setting.says if now.setting else "",
        "days": str(now.setting.days or "") if now.setting else "",
        "from_on": localdate(),
    }
    context = {"heading": "Change what is asked", "caption": it.says, "back_url": reverse("prompts:gap", args=[known])}
    title = f"A change of what is asked: {it.says}"
    return ask(
        request, GapSettingForm, "drafts/question.html", act=act, title=title, context=context, initial=first, gap=it
    )


def known_gap(code: str):
    """A gap of the list, or Http404."""
    if code not in BY_CODE:
        raise Http404
    return BY_CODE[code]


@require_safe
@needs(Permission.BOARD)
def counts(request: HttpRequest) -> HttpResponse:
    """What was owed in the whole council one night: numbers with their base, and nobody’s name."""
    counted_on, subjects = counted_last()
    context = {"counted_on": counted_on, "subjects": subjects, "fewest": FEWEST}
    return render(request, "prompts/counts.html", context)
