"""Who waits, and whether each of them is safe today."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import urlencode
from django.utils.timezone import localdate, localtime
from django.views.decorators.http import require_safe

from alongside.access.models import Team
from alongside.access.permissions import needs
from alongside.access.records import adult_for, concern_for, enquiry_for
from alongside.access.roles import Permission
from alongside.alarms.reading import of_theirs
from alongside.drafts.asking import ask
from alongside.people.before_asking import before_asking
from alongside.timeliness.models import Calendar
from alongside.timeliness.reading import quiet_after

from .actions import check_safe_today
from .forms import CheckForm
from .reading import read
from .waiting import WhoWaits

A_PAGE = 25
DOORS: dict[str, Callable[..., Any]] = {"concern": concern_for, "enquiry": enquiry_for}


@require_safe
@needs(Permission.READ)
def waiting(request: HttpRequest) -> HttpResponse:
    """Everybody who waits, whom this person may know of: first of all whoever has waited longest without a check."""
    teams = list(Team.objects.order_by("name"))
    team = next((team for team in teams if str(team.pk) == request.GET.get("team")), None)
    quiet = quiet_after(localdate())
    who = WhoWaits(request.user, localdate() - timedelta(days=quiet), team.pk if team else None)
    counted = who.count()
    page = Paginator(range(counted.everybody), A_PAGE).get_page(request.GET.get("page"))
    calendars = list(Calendar.objects.in_use(localdate()).with_days())
    week = next(calendar.week for calendar in calendars if calendar.is_standard)
    found = who.part(max(page.start_index() - 1, 0), A_PAGE)
    each = read([*found, *([counted.longest] if counted.longest else [])], week)
    context = {
        "not_safe": of_theirs(request.user).open(),
        "counted": counted,
        "longest": each[-1] if counted.longest else None,
        "each": each[: len(found)],
        "page": page,
        "teams": teams,
        "team": team,
        "query": urlencode({"team": team.pk}) if team else "",
        "quiet": quiet,
        "may_record": request.user.may(Permission.RECORD),
        "lacking": [one for one in calendars if one.year_missing] if request.user.may(Permission.OVERSEE) else [],
    }
    return render(request, "waiting/waiting.html", context)


@require_safe
@needs(Permission.READ)
def of_adult(request: HttpRequest, number: int) -> HttpResponse:
    """Each time somebody asked whether this person is safe today, newest first."""
    adult = adult_for(request, number)
    context = {
        "adult": adult,
        "checks": adult.safe_today_checks.newest_first(),
        "back_url": adult.get_absolute_url(),
        "back_text": adult.name,
    }
    return render(request, "waiting/of_adult.html", context)


@needs(Permission.RECORD)
def check(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """Is this person safe today?"""
    record: Any = DOORS[kind](request, number)

    def act(answers):
        made = check_safe_today(by=request.user, record=record, **answers)
        messages.success(request, f"Recorded for {record.adult.name}: {made.get_answer_display().lower()}.")
        return "waiting:waiting" if made.is_check else record

    moment = localtime()
    context = {
        "heading": f"Is {record.adult.called} safe today?",
        "caption": f"{record}, {record.adult.name}",
        "adult": record.adult,
        "record": record,
        "ask_url": f"risk:ask-{kind}",
        "caution": before_asking(record.adult),
        "checks": record.adult.safe_today_checks.newest_first()[:5],
        "back_url": record.get_absolute_url(),
        "back_text": str(record),
    }
    return ask(
        request,
        CheckForm,
        "waiting/check.html",
        act=act,
        title=f"Safety check on {record.reference}",
        context=context,
        initial={"asked_on": moment.date(), "asked_time": moment.time()},
    )
