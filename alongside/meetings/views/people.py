"""The people of a meeting: the list, one person on it, their letter, what happened, and feedback on the chair."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.models import User
from alongside.access.permissions import needs
from alongside.access.records import record_for
from alongside.access.roles import Permission
from alongside.access_needs.standing import needs_of
from alongside.drafts.asking import ask

from .. import actions
from ..forms.people import ChairFeedbackForm, HeldForm, InvitationForm, InviteForm
from ..reaching import passage_to
from .meeting import about, meeting_for


def invitation_for(request: HttpRequest, number: int):
    """Somebody on the list of a meeting, with the meeting and its adult, if within reach."""
    related = ("person", "user", "meeting__enquiry__team")
    return record_for(request, "meetings.Invitation", number, *related, to_adult="meeting__enquiry__adult")


@needs(Permission.RECORD)
def invite(request: HttpRequest, number: int) -> HttpResponse:
    """Put people on the list."""
    it = meeting_for(request, number)

    def act(answers):
        actions.invite(by=request.user, meeting=it, people=answers["people"])
        return it

    people = it.enquiry.adult.significant_people.order_by("name")
    colleagues = User.objects.may(Permission.RECORD).filter(teams=it.enquiry.team)
    context = about(it, "Who should be there?")
    title = f"Who is invited, {it.reference}"
    return ask(
        request,
        InviteForm,
        "drafts/question.html",
        act=act,
        title=title,
        context=context,
        meeting=it,
        people=people,
        colleagues=colleagues,
    )


@needs(Permission.RECORD)
def invitation(request: HttpRequest, number: int) -> HttpResponse:
    """Whether one person is wanted there and invited, and if not, why."""
    it = invitation_for(request, number)

    def act(answers):
        actions.change_invitation(by=request.user, invitation=it, **answers)
        return it.meeting

    names = ("wanted", "invited", "why_not", "why_despite_risk", "comment")
    first = {name: getattr(it, name) for name in names}
    context = about(it.meeting, it.called)
    title = f"Invitation, {it.meeting.reference}"
    return ask(
        request,
        InvitationForm,
        "drafts/question.html",
        act=act,
        title=title,
        context=context,
        record=it,
        initial=first,
        invitation=it,
    )


@require_safe
@needs(Permission.READ)
def letter(request: HttpRequest, number: int) -> HttpResponse:
    """What one person is told beforehand: when, where, who will be there, what about. Drawn only where it may leave."""
    it = invitation_for(request, number)
    meeting, passage = it.meeting, passage_to(it)
    people = meeting.invitations.in_order()
    context = {
        **about(meeting, f"Invitation for {it.called}"),
        "invitation": it,
        "passage": passage,
        "may_print": it.invited is not False and (passage is None or passage.allowed),
        "people": [one for one in people if one.invited or (one.is_adult and one.invited is not False)],
        "items": [item for item in meeting.items.standing() if not item.is_apart],
        "helps": needs_of(meeting.enquiry.adult),
        "apart": any(item.is_apart for item in meeting.items.standing()),
    }
    return render(request, "meetings/letter.html", context)


@needs(Permission.RECORD)
def held(request: HttpRequest, number: int) -> HttpResponse:
    """What happened: where, how long, and how each person took part."""
    it = meeting_for(request, number)
    names = ("held_on", "started_at", "ended_at", "place", "seen_alone", "seen_alone_more", "legal_adviser")
    first = {name: getattr(it, name) for name in (*names, "human_rights", "minuting_minutes")}

    def act(answers):
        return actions.hold_meeting(by=request.user, meeting=it, **answers)

    planned = {"held_on": it.planned_on if it.planned_on and it.planned_on <= localdate() else localdate()}
    if it.held_on is None:
        first |= {**planned, "started_at": it.planned_at, "place": it.planned_place}
    context = about(it, "What happened")
    title = f"What happened, {it.reference}"
    return ask(
        request,
        HeldForm,
        "drafts/question.html",
        act=act,
        title=title,
        context=context,
        record=it,
        initial=first,
        invitations=it.invitations.in_order(),
    )


@needs(Permission.RECORD)
def chair(request: HttpRequest, number: int) -> HttpResponse:
    """What somebody said of how the meeting was chaired."""
    it = meeting_for(request, number)

    def act(answers):
        actions.give_feedback_on_chair(by=request.user, meeting=it, **answers)
        return it

    context, first = about(it, "How was it chaired?"), {"said_on": localdate()}
    title = f"Chairing, {it.reference}"
    return ask(request, ChairFeedbackForm, "drafts/question.html", act=act, title=title, context=context, initial=first)
