"""Not safe now: those of one's teams, each of them, taking it up, what was done, and raising one for whoever rings."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import localtime
from django.views.decorators.http import require_POST, require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.people.before_asking import before_asking

from . import actions
from .codes import Rung
from .forms import AnswerForm, RaiseForm
from .reading import of_late
from .sending import can_send
from .telling import told

ON_A_PAGE = 25
TOLD = "The team is told now. If somebody is in danger this minute, ring 999."
NOBODY_MAILED = (
    "It stands on the pages of the team, but nobody can be told by e-mail: ring somebody who can see to it. "
    "If somebody is in danger this minute, ring 999."
)


@require_safe
@needs(Permission.READ)
def alarms(request: HttpRequest) -> HttpResponse:
    """Those of one's teams: what waits first."""
    page = Paginator(of_late(request.user), ON_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "alarms/alarms.html", {"page": page})


@require_safe
@needs(Permission.READ)
def told_now(request: HttpRequest) -> HttpResponse:
    """What the page's script asks every minute: whether somebody must be told. It says nothing of who it is."""
    if not request.user.not_safe_now:
        return HttpResponse(status=204)
    return render(request, "design/parts/not_safe_now.html")


@require_safe
@needs(Permission.READ)
def of_adult(request: HttpRequest, number: int) -> HttpResponse:
    """Each time that this person was not safe, newest first."""
    adult = adult_for(request, number)
    context = {
        "adult": adult,
        "alarms": adult.alarms.with_who().order_by("-raised_at"),
        "may_record": request.user.may(Permission.RECORD),
        "back_url": adult.get_absolute_url(),
        "back_text": adult.name,
    }
    return render(request, "alarms/of_adult.html", context)


@needs(Permission.RECORD)
def raise_one(request: HttpRequest, number: int) -> HttpResponse:
    """Somebody rings, or says so in person: everybody of the team is told at once."""
    adult = adult_for(request, number)

    def act(answers):
        enquiry = adult.enquiries.open().order_by("-started_on", "-pk").first()
        it = actions.raise_alarm(by=request.user, adult=adult, enquiry=enquiry, **answers)
        if can_send() and told(it, Rung.AT_ONCE):
            messages.success(request, TOLD)
        else:
            messages.info(request, NOBODY_MAILED)
        return it

    moment = localtime()
    context = {
        "heading": f"{adult.called} is not safe now",
        "caption": adult.name,
        "adult": adult,
        "back_url": adult.get_absolute_url(),
        "back_text": adult.name,
    }
    return ask(
        request,
        RaiseForm,
        "alarms/raise.html",
        act=act,
        title=f"{adult.name} is not safe now",
        context=context,
        initial={"raised_on": moment.date(), "raised_time": moment.time()},
    )


@require_safe
@needs(Permission.READ)
def alarm(request: HttpRequest, number: int) -> HttpResponse:
    """One alarm: what was said, who sees to it, and what was done."""
    it = record_for(request, "alarms.Alarm", number, "enquiry", "statement", "taken_up_by", "event__by")
    context = {
        "alarm": it,
        "caution": before_asking(it.adult),
        "notices": it.notices.select_related("user", "team").order_by("at", "pk"),
        "may_record": request.user.may(Permission.RECORD),
        "back_url": it.adult.get_absolute_url(),
        "back_text": it.adult.name,
    }
    return render(request, "alarms/alarm.html", context)


@require_POST
@needs(Permission.RECORD)
def take_up(request: HttpRequest, number: int) -> HttpResponse:
    it = record_for(request, "alarms.Alarm", number)
    try:
        instead_of = request.POST.get("instead_of", "")
        actions.take_up(by=request.user, alarm=it, instead_of=int(instead_of) if instead_of.isdecimal() else None)
        messages.success(request, "You have taken it up. The others are not asked any more.")
    except ValidationError as trouble:
        messages.info(request, trouble.message)
    return redirect(it)


@needs(Permission.RECORD)
def answer(request: HttpRequest, number: int) -> HttpResponse:
    """What was done: it stands out no longer."""
    it = record_for(request, "alarms.Alarm", number, "statement")

    def act(answers):
        messages.success(request, "What was done is recorded. It does not stand out any more.")
        return actions.answer_alarm(by=request.user, alarm=it, **answers)

    context = {
        "heading": "What was done",
        "caption": it.adult.name,
        "adult": it.adult,
        "alarm": it,
        "back_url": it.get_absolute_url(),
        "back_text": str(it),
    }
    title = f"What was done for {it.adult.name}"
    return ask(request, AnswerForm, "alarms/answer.html", act=act, title=title, context=context)
