"""The page that is open all through a meeting, and the correction of one line."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from alongside.access.permissions import needs
from alongside.access.records import record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions
from ..forms.minutes import CorrectLineForm, LineForm
from .meeting import about, meeting_for


@needs(Permission.RECORD)
def minutes(request: HttpRequest, number: int) -> HttpResponse:
    """Minutes, one line at a time, as they are said. Each line is saved at once, and becomes what it says."""
    it = meeting_for(request, number)
    lines = list(it.lines.standing().with_what_they_became())

    def act(answers):
        line = actions.minute(by=request.user, meeting=it, typed=answers["typed"])
        page = reverse("meetings:minutes", args=[it.pk])
        return f"{page}?item={line.item_id}" if line.item_id else page

    context = {**about(it, "Minutes"), "lines": lines[::-1], "button": "Save this line"}
    context["begins_in_a_box"] = True  # where the next line is typed
    return ask(
        request,
        LineForm,
        "meetings/minutes.html",
        act=act,
        title=f"Minutes, {it.reference}",
        context=context,
        initial={"item": request.GET.get("item", "")},
        people=it.invitations.in_order(),
        items=it.items.standing(),
        outcomes=it.enquiry.outcomes.current().order_by("-pk"),
        questions=[line for line in lines if line.is_open_question(lines)],
    )


@needs(Permission.RECORD)
def correct(request: HttpRequest, number: int) -> HttpResponse:
    """Correct a line by a new one; the first stays readable beneath it."""
    related = ("statement", "outcome", "agreement__outcome", "action", "correction")
    it = record_for(request, "meetings.MinuteLine", number, *related, to_adult="meeting__enquiry__adult")
    back = reverse("meetings:minutes", args=[it.meeting_id])
    if hasattr(it, "correction") and request.method == "GET":
        return redirect(back)

    def act(answers):
        actions.correct_line(by=request.user, line=it, **answers)
        return back

    context = {**about(it.meeting, "Correct a line"), "line": it, "back_url": back}
    return ask(
        request,
        CorrectLineForm,
        "meetings/correct.html",
        act=act,
        title="A correction to minutes",
        context=context,
        initial={"words": it.words},
    )
