"""This room's lines: prevention beside an adult, and beside a concern what came before and what came of it."""

from datetime import date

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, Exists, F, OuterRef, Subquery
from django.db.models.functions import JSONObject
from django.utils.formats import date_format
from django.utils.text import get_text_list

from alongside.concerns.codes import DecisionCode, Pathway
from alongside.people.beside import Beside, listed

from .codes import Relation

COUNTED = {
    "prevention.PreventiveAction": ("thing was done to prevent harm", "things were done to prevent harm"),
    "prevention.PossiblyPrevented": ("harm was possibly prevented", "harms were possibly prevented"),
    "prevention.EarlyResolution": ("matter was put right early", "matters were put right early"),
}


def counts(adult: OuterRef) -> ArraySubquery:
    """How much of each is recorded of the adult, and how many needs could not be met so far."""

    def of(label: str, **among) -> Subquery:
        rows = apps.get_model(label).objects.filter(adult=OuterRef("pk"), **among).order_by()
        return Subquery(rows.values("adult").annotate(count=Count("pk")).values("count"))

    every = {label.partition(".")[2].lower(): of(label) for label in COUNTED}
    unmet = of("prevention.UnmetNeed", met_on__isnull=True)
    return listed(apps.get_model("people.Adult").objects.filter(pk=adult), unmet=unmet, **every)


def how_many(facts: list[dict]) -> str:
    """ "2 things were done to prevent harm. 1 need could not be met so far." """
    fact, said = facts[0], []
    words = {label.partition(".")[2].lower(): both for label, both in COUNTED.items()}
    words["unmet"] = ("need could not be met so far", "needs could not be met so far")
    for name, (one, many) in words.items():
        if count := fact[name]:
            said.append(f"{count} {one if count == 1 else many}.")
    return " ".join(said)


def what_came_before(concern: OuterRef) -> ArraySubquery:
    """Earlier concerns and enquiries about the same adult, newest first, and how somebody linked them."""
    concerns, enquiries, links = (
        apps.get_model(label).objects
        for label in ("concerns.Concern", "enquiries.Enquiry", "prevention.RelatedConcern")
    )
    earlier = concerns.filter(adult=OuterRef("adult_id")).came_before(OuterRef("raised_on"), OuterRef("pk"))
    fed = apps.get_model("concerns.ConcernEnquiry").objects.filter(concern=OuterRef(OuterRef("pk")))
    before = enquiries.filter(~Exists(fed.filter(enquiry=OuterRef("pk"))), adult=OuterRef("adult_id"))
    newest = links.filter(concern=OuterRef("pk")).order_by("earlier", "earlier_enquiry", "-pk")
    return listed(
        concerns.filter(pk=concern),
        concerns=ArraySubquery(
            earlier.order_by("-raised_on", "-pk").values(fact=JSONObject(pk="pk", on="raised_on", decision="decision"))
        ),
        enquiries=ArraySubquery(
            before.filter(started_on__lte=OuterRef("raised_on"))
            .order_by("-started_on", "-pk")
            .values(fact=JSONObject(pk="pk", on="concluded_on"))
        ),
        kinds=ArraySubquery(newest.distinct("earlier", "earlier_enquiry").values("kind")),
    )


def first_of_all(facts: list[dict]) -> str:
    """ "2 earlier concerns, the newest C12 of 3 March 2026: no enquiry. Linked as the same matter again." """
    fact, said = facts[0], []
    if concerns := fact["concerns"]:
        newest = concerns[0]
        came = DecisionCode(newest["decision"]).label if newest["decision"] else "Not decided yet"
        said.append(
            f"{number_of(concerns, 'earlier concern', 'earlier concerns')} C{newest['pk']} of {day(newest['on'])}: "
            f"{came[0].lower()}{came[1:]}."
        )
    if enquiries := fact["enquiries"]:
        newest = enquiries[0]
        came = f"concluded on {day(newest['on'])}" if newest["on"] else "still open"
        said.append(f"{number_of(enquiries, 'earlier enquiry', 'earlier enquiries')} E{newest['pk']}: {came}.")
    if not said:
        return "Nothing earlier is on record."
    kinds = [Relation(kind).label.lower() for kind in dict.fromkeys(fact["kinds"])]
    return " ".join([*said, f"Linked as {get_text_list(kinds, 'and')}." if kinds else "Nobody has linked them yet."])


def number_of(found: list, one: str, many: str) -> str:
    """ "1 earlier concern," or "2 earlier concerns, the newest" """
    return f"1 {one}," if len(found) == 1 else f"{len(found)} {many}, the newest"


def ways_followed(concern: OuterRef) -> ArraySubquery:
    """The ways to help of the newest decision, and those of which somebody found out what came."""
    decisions = apps.get_model("concerns.Decision").objects.filter(concern=concern).order_by("-pk")[:1]
    followed = apps.get_model("prevention.PathwayFollowed").objects.filter(decision=OuterRef("pk"))
    known = followed.order_by("pathway").distinct("pathway").values("pathway")
    return listed(decisions, ways=F("pathways"), known=ArraySubquery(known))


def how_far_followed(facts: list[dict]) -> str:
    """ "Care review and advice. Nobody has found out what came of them yet." """
    ways = [way for way in (facts[0]["ways"] if facts else []) if way != Pathway.NONE]
    if not ways:
        return ""
    labels = get_text_list([Pathway(way).label for way in ways], "and")
    known = sum(way in facts[0]["known"] for way in ways)
    if not known:
        return f"{labels}. What came of it is not recorded yet."
    return f"{labels}. What came of it is recorded{'' if known == len(ways) else f' for {known} of {len(ways)}'}."


def day(iso: str) -> str:
    """A day out of JSON, as people read it."""
    return date_format(date.fromisoformat(iso))


PREVENTION = Beside("prevention", "Prevention, and what could not be had", "prevention:of", counts, how_many)
CAME_BEFORE = Beside("before", "What came before", "prevention:before", what_came_before, first_of_all, of_concern=True)
PATHWAYS = Beside(
    "pathways", "Helped another way", "prevention:pathways", ways_followed, how_far_followed, of_concern=True
)
