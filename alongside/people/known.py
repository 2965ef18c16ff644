"""What is known about reaching an adult and those around them, read in two queries; `reaching` goes by it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import JSONObject

from .around import SafeContact
from .codes import Channel
from .models import Adult, Fold

DOMESTIC = "domestic"
"""Domestic abuse, as concerns and enquiries code it; people may not import their codes."""
WITH_THE_ADULT = "with the adult"


@dataclass(frozen=True)
class Somebody:
    """Somebody in the adult's life, or a source of risk, as the rules see them. Names are folded for comparing."""

    name: str
    folded: str = ""
    relationship: str = ""
    number: int | None = None
    poses_risk: bool = False
    wanted: str = ""
    home: str = ""

    @property
    def words(self) -> set[str]:
        return set(re.findall(r"\w+", self.folded))

    def may_be(self, other: "Somebody") -> bool:
        """Whether both may be one person: the same name, or the same relationship and no name that says otherwise."""
        alike = self.words <= other.words or other.words <= self.words
        related = bool(self.relationship) and self.relationship == other.relationship
        return (bool(self.words) and self.words == other.words) or (alike and related)

    def __str__(self):
        return self.name or self.relationship


@dataclass(frozen=True)
class Known:
    """What is recorded of one adult, of those around them, and of each way to reach them."""

    name: str
    died: bool = False
    domestic: bool = False
    home: str = ""
    sources: list[Somebody] = field(default_factory=list)
    people: dict[int, Somebody] = field(default_factory=dict)
    checks: dict[tuple[int | None, str], SafeContact] = field(default_factory=dict)
    details: dict[tuple[int | None, str], str] = field(default_factory=dict)

    def as_source(self, person: Somebody) -> Somebody | None:
        """The source of risk that this person may be by their name, if any."""
        return next((source for source in self.sources if person.may_be(source)), None)

    def risky(self, person: Somebody) -> bool:
        return person.poses_risk or self.as_source(person) is not None

    def risk_at(self, home: str, *, but: int | None = None) -> str:
        """The name of somebody who poses a risk and lives there; empty where nobody is known to."""
        there = (one for one in self.people.values() if home and one.home == home and one.number != but)
        return next((one.name for one in there if self.risky(one)), "")

    def holds(self, number: int | None, channel: str) -> bool:
        """Whether the address or number is still the one that was checked."""
        check = self.checks.get((number, channel))
        now = self.details.get((number, channel))
        return check is not None and (now is None or plain(now) == plain(check.at))


def plain(text: str) -> str:
    """An address or a number as it is compared: letters and digits alone, in lower case."""
    return re.sub(r"[\W_]", "", text).casefold()


def known_about(adult) -> Known:
    """Read what is recorded now about this adult, whatever the caller has in hand. Two queries."""
    row = Adult.objects.filter(pk=adult.pk).annotate(**facts()).get()
    return known_of(row, SafeContact.objects.filter(adult=adult.pk).standing())


def known_of(row: Any, checks: Iterable[SafeContact]) -> Known:
    """The same from an adult who was read with these facts, and the newest check of each way."""
    home = f"{row.address} {row.postcode}"
    details = details_of(None, address=home, phone=row.phone)
    people = {}
    for fact in row.facts_people:
        people[fact["number"]] = somebody(fact, plain(home))
        address = fact["address"] or (home if fact["lives_with_adult"] else "")
        details |= details_of(fact["number"], address=address, phone=fact["phone"], email=fact["email"])
    return Known(
        name=row.called,
        died=row.died_on is not None,
        domestic=row.domestic,
        home=WITH_THE_ADULT,
        sources=[Somebody(**fact) for fact in [*row.facts_sources, *row.facts_reported]],
        people=people,
        checks={(check.person_id, check.channel): check for check in checks},
        details=details,
    )


def somebody(fact: dict[str, Any], adults_home: str) -> Somebody:
    """A person around the adult; they live with the adult if it says so, or if their address is the same."""
    own = plain(fact["address"])
    shared = fact["lives_with_adult"] or (own and fact["lives_with_adult"] is None and own == adults_home)
    return Somebody(
        name=fact["name"],
        folded=fact["folded"],
        relationship=fact["relationship"],
        number=fact["number"],
        poses_risk=fact["poses_risk"],
        wanted=fact["wanted"],
        home=WITH_THE_ADULT if shared else own,
    )


def details_of(number: int | None, *, address: str, phone: str, email: str | None = None) -> dict:
    """What stands on record for each way that has something on record; a portal and by hand have nothing."""
    known = {Channel.POST: address, Channel.EMAIL: email}
    known |= dict.fromkeys([Channel.PHONE, Channel.VOICEMAIL, Channel.TEXT], phone)
    return {(number, str(channel)): text for channel, text in known.items() if text is not None}


def domestic_abuse_alleged() -> Any:
    """For a query of adults: whether any concern, or any enquiry, says that it may be domestic abuse."""
    concerns = apps.get_model("concerns.Concern").objects.filter(adult=OuterRef("pk"))
    allegations = apps.get_model("enquiries.Allegation").objects.filter(enquiry__adult=OuterRef("pk"))
    return Exists(concerns.filter(types__contains=[DOMESTIC])) | Exists(allegations.filter(type=DOMESTIC))


def facts() -> dict[str, Any]:
    """Annotations for an adult: whether domestic abuse is alleged, sources of risk by name, and people around them.

    Rooms above this one are read by the names of their tables.
    """
    concerns = apps.get_model("concerns.Concern").objects.filter(adult=OuterRef("pk"))
    sources = apps.get_model("enquiries.SourceOfRisk").objects.filter(enquiry__adult=OuterRef("pk"))
    people = apps.get_model("people.SignificantPerson").objects.filter(adult=OuterRef("pk"))
    return {
        "domestic": domestic_abuse_alleged(),
        "facts_sources": listed(sources.exclude(name="", relationship=""), name="name", relationship="relationship"),
        "facts_reported": listed(
            concerns.exclude(source_name="", source_relationship=""),
            name="source_name",
            relationship="source_relationship",
        ),
        "facts_people": listed(
            people,
            name="name",
            relationship="relationship",
            number="pk",
            poses_risk=Q(poses_risk=True) | Q(source__isnull=False),
            wanted="adult_wants_them",
            lives_with_adult="lives_with_adult",
            address="address",
            phone="phone",
            email="email",
        ),
    }


def listed(rows, *, name: str, relationship: str, **more) -> ArraySubquery:
    """Each row as a JSON object, with its name as it is and folded for comparing."""
    folded = {"folded": Fold(F(name)), "relationship": Fold(F(relationship))}
    return ArraySubquery(rows.order_by("pk").values(fact=JSONObject(name=name, **folded, **more)))


def sources_of(adult) -> list:
    """The sources of risk in the adult's enquiries, oldest first. One query."""
    sources = apps.get_model("enquiries.SourceOfRisk").objects.filter(enquiry__adult=adult)
    return list(sources.order_by("pk"))
