"""Services of the invented council that people worry about, and the large-scale enquiries into three of them.

The adults' own enquiries are those of the council: what is told here is which of them were about one service.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from alongside.enquiries.codes import Location
from alongside.enquiries.models import Enquiry
from alongside.history.recording import at
from alongside.large_scale import actions
from alongside.organisations.actions import add_organisation, add_service
from alongside.organisations.models import Service

from .loading.acts import LONDON

IN_A_HOME = (Location.CARE_HOME_NURSING, Location.CARE_HOME_RESIDENTIAL)
MOST_ADULTS, ADULTS_OF_AN_OLD_ONE = 40, 6
HOMES = (
    ("Thornbeck Care", "Thornbeck Hall", "nursing-home", "Nights: two staff for forty people, and bells that ring on."),
    ("Larkspur Homes", "Larkspur Lodge", "care-home", "Money kept for residents, and nobody could say whose it was."),
    ("Millrace Living", "Weir House", "care-home", "Two falls on one stair in a week, and a third a month later."),
)
WORRIES = (
    (
        "Brightwater Home Care",
        "Brightwater North",
        "home-care",
        "Calls come late or not at all at weekends.",
        "resolved",
    ),
    ("Oakleaf Support", "The Maltings", "supported-living", "A new face at the door every day.", "monitored"),
    ("Larkspur Homes", "Larkspur Court", "care-home", "The lift has been broken since spring.", None),
)
TOLD = (
    ("help-in-time", "person", "I ring and I ring. Then I stop ringing."),
    ("help-in-time", "family", "She had waited an hour when I came."),
    ("help-in-time", "person", "They come when they come."),
    ("help-in-time", "other-resident", "Her next door calls all night."),
    ("help-in-time", "person", "I don’t like to bother them, there’s only the two."),
    ("help-in-time", "visitor", ""),
    ("dignity", "family", "Dad was in somebody else’s trousers again."),
    ("dignity", "person", "They talk over my head."),
    ("dignity", "person", "I asked for a woman to wash me."),
    ("dignity", "family", "The door was open. Anybody could see."),
    ("dignity", "staff", ""),
    ("known-faces", "person", "I never know who it’ll be."),
    ("things-to-do", "person", "The telly. That’s the day."),
)


@dataclass(frozen=True)
class Days:
    """When one large-scale enquiry began and, of one that is over, ended."""

    first: date
    last: date | None = None


def tell_services(*, ben, last_day: date) -> None:
    """Three large-scale enquiries, two of them over, and concerns about services below that threshold."""
    months = timedelta(30)
    spans = (Days(last_day - 5 * months), *(Days(last_day - n * months, last_day - (n - 6) * months) for n in (14, 24)))
    written = datetime.combine(last_day, time(17, 40), LONDON)  # after all that is told of the adults
    taken: set[int] = set()
    for home, days in zip(HOMES, spans, strict=True):
        with at(written):
            tell_enquiry(ben, home, days, taken)
    for number, worry in enumerate(WORRIES):
        with at(written):
            tell_worry(ben, worry, last_day - (number + 2) * months)


def place(ben, organisation: str, name: str, kind: str) -> Service:
    """A service of the directory, put there with its organisation where it is not there yet."""
    known = Service.objects.filter(name=name).first()
    if known is not None:
        return known
    others = Service.objects.filter(organisation__name=organisation).select_related("organisation").first()
    runs = others.organisation if others else add_organisation(by=ben, name=organisation, kind="care-provider")
    return add_service(by=ben, organisation=runs, name=name, kind=kind, area="Harrowmere")


def tell_enquiry(ben, home: tuple, days: Days, taken: set[int]) -> None:
    """One large-scale enquiry: the concern that led to it, its adults, what was done, and how it ended."""
    organisation, name, kind, known = home
    service = place(ben, organisation, name, kind)
    concern = actions.raise_provider_concern(
        by=ben, about=service, raised_on=days.first - timedelta(21), raised_by="commissioner", worrying=known
    )
    actions.take_step(by=ben, concern=concern, on=days.first, kind="talked", words="Nine people said much the same.")
    parent = actions.take_up(
        by=ben,
        concern=concern,
        about=service,
        started_on=days.first,
        triggers=["pattern", "intelligence"],
        known=known,
        host_authority="Harrowmere",
        decision_maker=ben,
        lead=ben,
        telling_people="A letter to each family from the manager of the enquiry; a meeting at the home on a Saturday.",
        criteria=["Nobody waits more than ten minutes for help.", "Five families say that they see it."],
    )
    for enquiry in adults_of(days, taken):
        day = max(days.first, enquiry.started_on)
        actions.join_enquiry(by=ben, parent=parent, enquiry=enquiry, joined_on=day, why=f"Lives at {name}.")
    tell_track(ben, parent, days)


def adults_of(days: Days, taken: set[int]) -> list[Enquiry]:
    """Enquiries of those months about somebody in a care home, each adult once, none restricted."""
    most, last = (ADULTS_OF_AN_OLD_ONE, days.last) if days.last else (MOST_ADULTS, date.max)
    of_homes = Enquiry.objects.filter(allegations__location__in=IN_A_HOME, adult__restricted=False)
    rows = of_homes.filter(started_on__range=(days.first, last)).exclude(pk__in=taken).order_by("started_on", "pk")
    found = {row.adult_id: row for row in rows.select_related("adult").distinct()[: most * 2]}
    chosen = list(found.values())[:most]
    taken |= {row.pk for row in chosen}
    return chosen


def tell_track(ben, parent, days: Days) -> None:
    """What was told, looked through, agreed and suspended; of one that is over, how its criteria were met."""
    day, on = days.first + timedelta(14), {"by": ben, "track": parent}
    for kind, eyes, words in TOLD:
        actions.record_deficit(**on, on=day, kind=kind, eyes=eyes, words=words)
    actions.keep_providers_word(
        **on,
        on=day,
        kind="self-analysis",
        words="Our own audit rates nights as good.",
        said_by="The registered manager",
    )
    whole = {"by": ben, "enquiry": parent}
    actions.involve_partner(
        **whole, role="regulator", name="The area’s inspector", from_on=day, does="Inspects at night."
    )
    actions.involve_partner(**whole, role="placing-authority", name="Northvale Council", from_on=day)
    actions.check_data(
        **whole, kind="incidents", on=day, checked_by="Quality team", found="Two in three falls at night."
    )
    actions.hold_meeting(
        **whole,
        kind="relatives",
        on=day,
        invited="Every family was invited; 31 people came.",
        asked="Is Mum safe tonight? Why did nobody tell us?",
        told="What is being looked into, what changes this week, and whom to ring. No resident was talked of by name.",
        kept_private="Each resident was asked first whether their family may come.",
    )
    better = actions.agree_improvement(
        **on, on=day, what="Four people on every night.", owner="The registered manager", due_on=day + timedelta(28)
    )
    held = actions.suspend_placements(
        **on, decided_on=day, decided_by="Ben Okafor", scope="All new placements.", review_on=day + timedelta(28)
    )
    actions.note_possibly_affected(
        by=ben, parent=parent, described="A man who moved to Northvale in March", funder="self"
    )
    tell_end(ben, parent, days, better, held)


def tell_end(ben, parent, days: Days, better, held) -> None:
    """How far it is; or, of one that is over, how it was put right and its criteria met."""
    if days.last is None:
        check = {"progress": "partly", "evidence_from": "seen", "evidence": "Three at two in the night."}
        actions.check_improvement(by=ben, action=better, on=days.first + timedelta(35), **check)
        return
    seen = {"evidence_from": "people", "evidence": "Eleven people asked at night: nobody waited."}
    actions.check_improvement(by=ben, action=better, on=days.last, progress="done", **seen)
    actions.record_families_view(
        by=ben, track=parent, on=days.last, voice="family", fixed="yes", words="You can hear the difference."
    )
    why: dict[str, Any] = {"decided": "lifted", "decided_by": "Ben Okafor", "why": "Nights are as they should be."}
    actions.review_suspension(by=ben, suspension=held, on=days.last, **why)
    for criterion in parent.criteria.all():
        actions.check_criterion(by=ben, criterion=criterion, on=days.last, met="met", **seen)
    actions.conclude_large_scale(
        by=ben, enquiry=parent, concluded_on=days.last, lessons="Ask people at night, and ask them first."
    )


def tell_worry(ben, worry: tuple, day: date) -> None:
    """One concern below the threshold."""
    organisation, name, kind, worrying, outcome = worry
    service = place(ben, organisation, name, kind)
    concern = actions.raise_provider_concern(
        by=ben, about=service, raised_on=day, raised_by="family", worrying=worrying
    )
    actions.record_deficit(by=ben, track=concern, on=day, kind="known-faces", eyes="family", words=worrying)
    step = {"kind": "met-provider", "words": "They will change the rota, and say by when."}
    actions.take_step(by=ben, concern=concern, on=day + timedelta(7), **step)
    actions.keep_providers_word(
        by=ben,
        track=concern,
        on=day + timedelta(9),
        kind="response",
        words="A new rota from Monday.",
        said_by="The manager",
    )
    if outcome:
        actions.record_families_view(
            by=ben, track=concern, on=day + timedelta(30), voice="family", fixed="yes", words="Same two girls all week."
        )
        words = "The quality team visits every second month." if outcome == "monitored" else "Families say so."
        actions.end_provider_concern(
            by=ben, concern=concern, ended_on=day + timedelta(35), outcome=outcome, outcome_words=words
        )
