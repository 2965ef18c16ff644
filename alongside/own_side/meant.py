"""What of a record is meant for the adult, read as staff read it: by the rules of the views of own_page (views.sql).

A test compares the two, so that what is drawn for the adult can never say what their page may not.
"""

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery
from django.utils.timezone import localdate

from alongside.information.models import InformationGiven, NamedContact
from alongside.meetings.codes import Audience, Part
from alongside.meetings.codes import Kind as MeetingKind
from alongside.meetings.models import Distribution, Invitation, Meeting, MinuteLine
from alongside.people.models import Adult
from alongside.plans.codes import PlanKind
from alongside.plans.models import Action, ActionResult, Plan
from alongside.voice.codes import SpokenBy
from alongside.voice.models import DesiredOutcome, NegotiatedOutcome, Statement

from .codes import Who
from .models import Addition

MINUTES = "What was said at a meeting"


def enquiry_of(adult: Adult):
    """The enquiry that their page is about: an open one before one that has ended, the newest first."""
    open_first = F("concluded_on").desc(nulls_first=True)
    return adult.enquiries.order_by(open_first, "-started_on", "-pk").first()


def helper_in(enquiry) -> NamedContact | None:
    """Whom they can turn to."""
    return enquiry.named_contacts.order_by("-from_on", "-pk").first() if enquiry else None


def said_by(adult: Adult) -> QuerySet[Statement]:
    """Their own words, which nobody passed on and no correction took the place of, newest first."""
    theirs = Statement.objects.filter(adult=adult, spoken_by=SpokenBy.ADULT, passed_on_by="", correction=None)
    return theirs.order_by("-said_on", "-pk")


def wishes_of(adult: Adult) -> QuerySet[DesiredOutcome]:
    """What they want now, voiced by them or by their advocate, newest first."""
    voiced = [SpokenBy.ADULT, SpokenBy.ADVOCATE]
    wanted = DesiredOutcome.objects.current().filter(enquiry__adult=adult, voiced_by__in=voiced)
    return wanted.order_by("-voiced_on", "-pk")


def agreed_about(wishes) -> dict[int, NegotiatedOutcome]:
    """What was agreed last about each of these wishes. One query."""
    agreed = NegotiatedOutcome.objects.filter(outcome__in=wishes).order_by("outcome", "-agreed_on", "-pk")
    return {one.outcome_id: one for one in agreed.distinct("outcome")}


def steps_of(adult: Adult) -> QuerySet[Action]:
    """What was agreed with them: in a plan that stands, or minuted for everybody; never what was minuted apart."""
    lines = MinuteLine.objects.filter(action=OuterRef("pk"))
    results = ActionResult.objects.filter(action=OuterRef("pk")).order_by("-on", "-pk")
    heard = Exists(lines.filter(audience=Audience.EVERYONE))
    apart = Exists(lines.filter(audience__in=[Audience.APART, Audience.AGENCY]))
    stands = Q(plan__isnull=False, plan__ended_on=None)
    agreed = Action.objects.filter(stands | heard, ~apart, enquiry__adult=adult)
    agreed = agreed.annotate(newest_result=Subquery(results.values("result")[:1]))
    return agreed.select_related("owner", "enquiry__adult").order_by("due_on", "pk")


def plans_of(adult: Adult) -> QuerySet[Plan]:
    """Their plans that stand, newest first: what to do if things go wrong, and when they are looked at again."""
    return Plan.objects.filter(enquiry__adult=adult, ended_on=None, kind=PlanKind.SAFEGUARDING).order_by("-pk")


def meetings_of(adult: Adult) -> QuerySet[Meeting]:
    """Meetings that are to come and to which they are asked."""
    theirs = Invitation.objects.filter(meeting=OuterRef("pk"), part=Part.ADULT, invited=True)
    coming = Meeting.objects.filter(
        Exists(theirs), enquiry__adult=adult, planned_on__gte=localdate(), held_on=None, cancelled=False
    )
    not_theirs = [MeetingKind.PROFESSIONALS, MeetingKind.AVOIDED]
    return coming.exclude(kind__in=not_theirs).order_by("planned_on", "planned_at", "pk")


def given_to(adult: Adult) -> list[dict]:
    """What they were given to read or to keep, newest first. Two queries."""
    given = InformationGiven.objects.filter(adult=adult, person=None).select_related("item", "entry")
    minutes = Distribution.objects.filter(meeting__enquiry__adult=adult, part=Part.ADULT)
    found = [{"title": title_of(one), "on": one.given_on} for one in given]
    found += [{"title": MINUTES, "on": one.sent_on} for one in minutes]
    return sorted(found, key=lambda one: one["on"], reverse=True)


def title_of(given: InformationGiven) -> str:
    """What something that was given is called."""
    if given.item:
        return given.item.title
    return given.entry.name if given.entry else given.other


def added_by(adult: Adult) -> QuerySet[Addition]:
    """What they themselves added on their page, with what became of it."""
    return Addition.objects.filter(adult=adult, who=Who.ADULT).with_what_became()
