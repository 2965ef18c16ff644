"""The minutes as they are read and given: full, for one agency, and for the adult in plain words."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_POST, require_safe

from alongside.access.permissions import needs
from alongside.access.records import record_for
from alongside.access.roles import Permission
from alongside.access_needs.standing import Needs, needs_around
from alongside.drafts.asking import ask
from alongside.papers.leaving import leaves_or_says_why
from alongside.papers.offering import Offer, form_asked, offer
from alongside.people.codes import Channel
from alongside.people.reaching import may_leave

from .. import actions
from ..actions.documents import reader_of
from ..codes import Version
from ..documents import TEMPLATES, document_of
from ..drawing_up import digest_of, drawn_up
from ..forms.documents import GiveForm
from ..models import Distribution, Meeting
from .meeting import about, meeting_for


def shown(request: HttpRequest, number: int, version: str) -> HttpResponse:
    """One version of the minutes, ready to be printed; the adult's only where it may be handed to them."""
    it = meeting_for(request, number)
    passage = may_leave(adult=it.enquiry.adult, by=Channel.HAND) if version == Version.ADULT else None
    if passage and not passage.allowed:
        return render(request, "meetings/not_for_them.html", {**about(it, "Minutes"), "passage": passage})
    agency = request.GET.get("agency", "")[:200] if version == Version.AGENCY else ""
    drawn = drawn_up(it, version, agency)
    agencies = sorted({person["agency"] for person in drawn["people"]} - {""})
    context = {**about(it, drawn["title"]), "minutes": drawn, "agencies": agencies}
    given = given_of(it) if version == Version.FULL else []
    may_draw = request.user.may(Permission.RECORD)
    return render(request, "meetings/read.html", {**context, "given": given, "may_draw": may_draw})


def given_of(meeting: Meeting) -> list[tuple[Distribution, Offer, str]]:
    """To whom the minutes went, with the forms in which they can be drawn for each, and where. Two queries."""
    around = needs_around(meeting.enquiry.adult)
    given = list(meeting.distributions.select_related("invitation").order_by("-pk"))
    return [(one, offer_of(one, around), reverse("meetings:document", args=[one.pk])) for one in given]


def offer_of(given: Distribution, around: dict[int | None, Needs]) -> Offer:
    """The forms for one reader: a professional's own needs are not ours to know."""
    invited = given.invitation
    theirs = around.get(invited.person_id) if invited.is_adult or invited.person_id else None
    return offer(TEMPLATES[Version(given.version)], theirs)


@require_safe
@needs(Permission.READ)
def full(request: HttpRequest, number: int) -> HttpResponse:
    """All of it, for those who were at all of it."""
    return shown(request, number, Version.FULL)


@require_safe
@needs(Permission.READ)
def for_agency(request: HttpRequest, number: int) -> HttpResponse:
    """What everybody heard, with one agency's own parts and actions first."""
    return shown(request, number, Version.AGENCY)


@require_safe
@needs(Permission.READ)
def for_adult(request: HttpRequest, number: int) -> HttpResponse:
    """In plain words, the adult's own first. Nothing that was held without them."""
    return shown(request, number, Version.ADULT)


@needs(Permission.RECORD)
def give(request: HttpRequest, number: int) -> HttpResponse:
    """Give a version of the minutes to somebody, with the reason, if it may leave for them."""
    it = meeting_for(request, number)

    def act(answers):
        drawn = drawn_up(it, answers["version"], answers["agency"])
        actions.distribute(by=request.user, digest=digest_of(drawn), **answers)
        return reverse("meetings:full", args=[it.pk]) + "#given"

    title, context = f"Giving the minutes, {it.reference}", about(it, "Give the minutes to somebody")
    return ask(
        request,
        GiveForm,
        "drafts/question.html",
        act=act,
        title=title,
        context=context,
        initial={"sent_on": localdate()},
        people=it.invitations.in_order(),
    )


@require_POST
@needs(Permission.RECORD)
def document(request: HttpRequest, number: int) -> HttpResponse:
    """What was given to somebody, as a file, drawn from the minutes as they stand; if it may still leave for them."""
    related = ("invitation__person", "invitation__user")
    given = record_for(request, "meetings.Distribution", number, *related, to_adult="meeting__enquiry__adult")
    return leaves_or_says_why(
        request,
        adult=given.meeting.enquiry.adult,
        about=given.meeting,
        reader=reader_of(given.invitation, given.channel, given.reason),
        form=form_asked(request.POST),
        draw=lambda: document_of(given.meeting, given.version, given.agency),
        back_url=reverse("meetings:give", args=[given.meeting_id]),
    )
