"""Who is around an invented adult, how they are reached, and whether it was thought safe to ask them."""

from datetime import timedelta
from random import Random

from alongside.enquiries.models import Enquiry
from alongside.people.codes import Channel, Confirmed, Safe, SpeaksFor, WantsThem
from alongside.people.models import Adult, SafeContact, SignificantPerson
from alongside.risk.codes import Coercion, MayEndanger, SafeAsking
from alongside.risk.models import CoercionCheck, SafeToAsk

from .acts import Record
from .codes import RELATIONSHIPS, TYPES

# Shares of enquiries: our own assumptions, for nobody counts these.
NAMED, ASKED_FIRST, CHECKED, CHECKED_OTHERWISE, LOOKED = 0.7, 0.6, 0.55, 0.06, 0.22
CARES = {"partner": SpeaksFor.CARER, "friend": SpeaksFor.FRIEND, "neighbour": SpeaksFor.FRIEND}
PLACES = (
    "The day centre, on a Tuesday.",
    "The surgery, when the nurse does her dressing.",
    "Her own room, with the door shut, when nobody else is in.",
    "On the bench by the canal, as slowly as they like.",
    "At the library, where nobody asks why.",
)
SIGNS = (
    "A cough, twice.",
    "They ask about the weather.",
    "The curtains are shut.",
    "Somebody else picks up the phone.",
)
INSTEAD = (
    "The district nurse asks when she is there on her own.",
    "The GP rings them in for a check and asks then.",
    "Their support worker brings them to the day centre first.",
)
WHY_NOT = ("Somebody else opens the letters.", "The phone is not their own.", "Somebody else is there when it comes.")
CONCLUSIONS = {
    Coercion.SIGNS: "Their money, phone and visitors are decided by somebody else. No meeting with both of them.",
    Coercion.NO_SIGN: "Talked with alone, twice. They say the same each time and are not afraid.",
    Coercion.NOT_KNOWN: "Nobody has talked with them alone yet.",
}
WAYS = {Channel.HAND: 0.95, Channel.PHONE: 0.6, Channel.POST: 0.35}
"""Ways that are talked about, and how often each is found safe."""


def tell_reaching(record: Record, pk: int, enquiry, adult, sources: dict[str, int], concern, by: int) -> None:
    """What an enquiry shows of this: more of it where domestic abuse is alleged."""
    rng = Random(f"{adult.key}/{adult.birth_date}/{enquiry.key}/reaching")
    domestic = any(TYPES[code] == "domestic" for code in concern.types)
    if rng.random() < NAMED:
        the_source(record, enquiry, concern.source, sources, by)
    the_others(record, enquiry, rng, by)
    if domestic and rng.random() < ASKED_FIRST:
        safe_to_ask(record, pk, enquiry, rng, by)
    talk = next((one for one in enquiry.conversations if one.alone and one.with_whom == "adult"), None)
    if talk and rng.random() < (CHECKED if domestic else CHECKED_OTHERWISE):
        ways(record, adult, talk.held_on, rng, by)
    if domestic and rng.random() < LOOKED and enquiry.conversations:
        coercion(record, pk, enquiry.conversations[-1].held_on, rng, by)


def somebody(record: Record, day, by: int, *, name: str, relation: str, **more) -> None:
    """A person around the adult, once."""
    if name in record.around:
        return
    record.around.add(name)
    pk = record.new(SignificantPerson)
    facts = {"poses_risk": more.get("poses_risk", False)}
    act = record.act(day, "recorded-somebody", by, (SignificantPerson, pk), facts=facts, dated=False)
    speaks_for = CARES.get(relation, SpeaksFor.FAMILY)
    values = {"name": name, "relationship": RELATIONSHIPS.get(relation, relation), "speaks_for": speaks_for.value}
    record.keep(act, SignificantPerson, pk, adult_id=record.adult, **values, **more)


def the_source(record: Record, enquiry, source, sources: dict[str, int], by: int) -> None:
    """The source of risk, where it is somebody whom the adult knows by name."""
    if source is not None and source.kind == "known" and source.name and source.relation != "self":
        risk = {"poses_risk": True, "source_id": sources.get(source.kind)}
        somebody(record, enquiry.started_on, by, name=source.name, relation=source.relation or "", **risk)


def the_others(record: Record, enquiry, rng: Random, by: int) -> None:
    """Whoever spoke for the adult in a conversation."""
    spoke = next((one for one in enquiry.conversations if one.with_whom == "representative" and one.with_name), None)
    if spoke is not None:
        name, _, relation = spoke.with_name.partition(" (")
        wanted = rng.choices((WantsThem.YES, WantsThem.NOT_ASKED, WantsThem.NO), (70, 25, 5))[0]
        told = {"name": name, "relation": relation.rstrip(")")}
        somebody(record, spoke.held_on, by, **told, adult_wants_them=wanted.value)


def safe_to_ask(record: Record, pk: int, enquiry, rng: Random, by: int) -> None:
    """Before the first conversation."""
    decision = rng.choices((SafeAsking.NOW, SafeAsking.NOT_NOW, SafeAsking.NOT_KNOWN), (74, 14, 12))[0]
    not_now, day = decision == SafeAsking.NOT_NOW, enquiry.started_on
    facts = {"decision": decision.value, "immediate_danger": False}
    act = record.act(day, "considered-asking", by, (Enquiry, pk), facts=facts)
    record.keep(
        act,
        SafeToAsk,
        adult_id=record.adult,
        enquiry_id=pk,
        considered_on=day,
        alone=rng.choice((True, True, None)),
        place_and_pace=rng.choice(PLACES),
        danger_signs=rng.choice(SIGNS),
        immediate_danger=False,
        decision=decision.value,
        instead=rng.choice(INSTEAD) if not_now else "",
        look_again_on=day + timedelta(rng.randrange(1, 8)) if not_now else None,
    )


def ways(record: Record, adult, day, rng: Random, by: int) -> None:
    """How the adult can be reached, as they said when they were alone."""
    at = {Channel.PHONE: adult.phone or "", Channel.POST: f"{adult.address} {adult.postcode}"}
    found = {way: Safe.YES if rng.random() < often else Safe.NO for way, often in WAYS.items()}
    facts = {way.value: safe.value for way, safe in found.items()}
    act = record.act(day, "checked-contact", by, (Adult, record.adult), facts=facts)
    for way, safe in found.items():
        record.keep(
            act,
            SafeContact,
            adult_id=record.adult,
            channel=way.value,
            at=at.get(way, ""),
            safe=safe.value,
            verified_on=day,
            confirmed_how=Confirmed.ALONE.value,
            why=rng.choice(WHY_NOT) if safe == Safe.NO else "",
        )


def coercion(record: Record, pk: int, day, rng: Random, by: int) -> None:
    """A look for coercion and control."""
    found = rng.choices((Coercion.SIGNS, Coercion.NO_SIGN, Coercion.NOT_KNOWN), (60, 28, 12))[0]
    before = rng.choice([None, MayEndanger.MEDIATION.value, MayEndanger.CONFERENCE.value])
    facts = {"found": found.value, "before": before}
    act = record.act(day, "looked-for-coercion", by, (Enquiry, pk), facts=facts)
    record.keep(
        act,
        CoercionCheck,
        enquiry_id=pk,
        checked_on=day,
        before=before,
        found=found.value,
        conclusion=CONCLUSIONS[found],
    )
