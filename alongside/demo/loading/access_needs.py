"""What invented adults need to read, hear and be understood: what is told of how to talk with them, asked and kept."""

from datetime import date, timedelta
from random import Random

from alongside.access_needs.codes import Answer, Consent, Met, Need
from alongside.access_needs.models import AccessNeed, NeedMet, NeedsAsked, NeedShared

from .acts import Record

ASKED, AGREES, SHARED, MET = 0.75, 0.8, 0.3, 0.7
"""Shares of adults who were talked with, and of needs: our own assumptions, for nobody counts these yet."""
A_YEAR = timedelta(days=365)
SAID_AS = {
    "interpreter": Need.LANGUAGE,
    "Easy-read": Need.EASY_READ,
    "Makaton": Need.PICTURES,
    "Short sentences": Need.LONGER,
    "Large print": Need.LARGE_PRINT,
    "British Sign Language": Need.BSL,
    "Braille": Need.BRAILLE,
    "Hearing aids": Need.AID,
    "Photographs": Need.PICTURES,
    "Prefers the phone": Need.SPOKEN_CONTACT,
}
"""How what helps is told of an invented adult, and the need that it is."""
OTHERWISE = {Answer.NONE: 0.9, Answer.RATHER_NOT: 0.06, Answer.COULD_NOT: 0.04}
COULD_NOT = "They were asleep both times."
HOW_MET = {
    Met.YES: ("It was there from the first visit.", "Arranged beforehand, and they said it helped."),
    Met.PARTLY: ("For the talk, but not for the letter before it. The next letter is put right.",),
    Met.NO: ("Nobody was free that day. Booked for the next visit.",),
}


def tell_access_needs(record: Record, enquiry, adult, by: int, last_day: date) -> None:
    """Asked once, in the first conversation of a life; what they need, and now and then who was told of it."""
    before = any(act.verb == "asked-access-needs" for act in record.acts)
    rng = Random(f"{adult.key}/{adult.birth_date}/access-needs")
    if before or not enquiry.conversations or rng.random() >= ASKED:
        return
    day, told = enquiry.conversations[0].held_on, adult.communication or ""
    code = next((need for words, need in SAID_AS.items() if words in told), None)
    answer = Answer.HAS if code else rng.choices(list(OTHERWISE), list(OTHERWISE.values()))[0]
    pk = record.new(NeedsAsked)
    facts = {"answer": answer.value, "needs": [code.value] if code else []}
    act = record.act(day, "asked-access-needs", by, (NeedsAsked, pk), facts=facts)
    why = COULD_NOT if answer == Answer.COULD_NOT else ""
    said = {"asked_on": day, "answer": answer.value, "why": why, "review_on": day + A_YEAR}
    record.keep(act, NeedsAsked, pk, adult_id=record.adult, **said)
    if code:
        consent = Consent.YES if rng.random() < AGREES else Consent.NOT_ASKED
        language = adult.language if code == Need.LANGUAGE else ""
        need = {"code": code.value, "language": language, "since": day, "consent": consent.value}
        number = record.keep(act, AccessNeed, adult_id=record.adult, **need)
        last = min(last_day, adult.died_on or last_day)
        told_and_met(record, number, day, by, rng, agreed=consent == Consent.YES, last_day=last)


def told_and_met(record: Record, need: int, day: date, by: int, rng: Random, *, agreed: bool, last_day: date) -> None:
    """Who was told, where they agreed; and whether it was met afterwards."""
    later = min(day + timedelta(days=rng.randint(2, 9)), last_day)
    if agreed and rng.random() < SHARED:
        facts = {"needs": [need]}
        act = record.act(day, "shared-access-needs", by, (AccessNeed, need), facts=facts)
        told = {"shared_on": day, "with_whom": "Their surgery", "consent": Consent.YES.value}
        record.keep(act, NeedShared, need_id=need, **told)
    if rng.random() < MET:
        met = rng.choices(list(HOW_MET), (0.75, 0.15, 0.1))[0]
        act = record.act(later, "recorded-need-met", by, (AccessNeed, need), facts={"met": met.value})
        found = {"on": later, "occasion": "A visit", "met": met.value, "words": rng.choice(HOW_MET[met])}
        record.keep(act, NeedMet, need_id=need, **found)
