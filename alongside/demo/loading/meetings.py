"""Meetings in a share of the invented enquiries: mostly prepared for, mostly with the adult; some were avoided."""

from datetime import date, time, timedelta
from random import Random

from alongside.demo import meeting_words as words
from alongside.meetings.codes import Attended, ItemKind, Kind, LineKind, Part, Version
from alongside.meetings.models import (
    AgendaItem,
    ChairFeedback,
    Distribution,
    Invitation,
    Meeting,
    MeetingWish,
    MinuteLine,
    OwnReport,
    Preparation,
)
from alongside.plans.codes import Owner
from alongside.plans.models import Action
from alongside.voice.models import Statement

from .acts import Record

# Shares of enquiries, and of meetings; assumptions, for no national figure tells them.
HELD, AVOIDED, SECOND = 0.3, 0.07, 0.25
PREPARED, REPORTED, ASKED, GIVEN, FEEDBACK = 0.72, 0.3, 0.5, 0.55, 0.12
KINDS = {Kind.PLANNING: 5, Kind.OUTCOMES: 4, Kind.PLAN_REVIEW: 3, Kind.NETWORK: 1, Kind.FAMILY_GROUP: 1}
TOOK_PART = {
    Attended.ALL: 44,
    Attended.PART: 11,
    Attended.SENT_VIEWS: 18,
    Attended.NOT_ABLE: 11,
    Attended.DECLINED: 9,
    None: 7,
}


def tell_meetings(record: Record, pk: int, enquiry, by: int) -> None:
    """The meetings of one enquiry, between the first conversation and the end."""
    rng = Random(f"{enquiry.key}/{enquiry.started_on}/meetings")
    if not enquiry.conversations:
        return
    first = enquiry.conversations[0].held_on
    days = max(0, (enquiry.concluded_on - first).days) if enquiry.concluded_on else 0
    if rng.random() < AVOIDED:
        day = first + timedelta(rng.randint(0, min(days, 20)))
        meeting = record.new(Meeting)
        act = record.act(day, "avoided-meeting", by, (Meeting, meeting))
        row = {"enquiry_id": pk, "kind": Kind.AVOIDED.value, "held_on": day, "resolved": rng.choice(words.RESOLVED)}
        record.keep(act, Meeting, meeting, **row)
    elif rng.random() < HELD:
        for _ in range(2 if rng.random() < SECOND else 1):
            planned = first + timedelta(rng.randint(0, max(0, days - 7)))
            held = planned + timedelta(min(rng.randint(2, 10), max(0, days)))
            tell_meeting(record, pk, (planned, min(held, first + timedelta(days))), by, rng)


def tell_meeting(record: Record, pk: int, days: tuple[date, date], by: int, rng: Random) -> None:
    """One meeting, from its planning to who was given the minutes."""
    planned, held = days
    meeting, adult = record.new(Meeting), record.new(Invitation)
    kind = rng.choices(list(KINDS), list(KINDS.values()))[0].value
    begins = time(rng.choice((10, 11, 14, 15)), rng.choice((0, 30)))
    act = record.act(planned, "planned-meeting", by, (Meeting, meeting), facts={"kind": kind})
    for number, item in enumerate((ItemKind.OWN_REPORT, ItemKind.QUESTIONS), start=1):
        record.keep(act, AgendaItem, meeting_id=meeting, kind=item.value, place=number)
    took_part = rng.choices(list(TOOK_PART), list(TOOK_PART.values()))[0]
    get_ready(record, meeting, adult, planned, by, rng)
    act = record.act(held, "held-meeting", by, (Meeting, meeting), facts={"kind": kind})
    place = rng.choice(words.PLACES)
    record.keep(
        act,
        Meeting,
        meeting,
        enquiry_id=pk,
        kind=kind,
        planned_on=held,
        planned_at=begins,
        planned_place=place,
        chair=rng.choice(words.CHAIRS),
        chair_trained=rng.choice((True, True, False, None)),
        held_on=held,
        started_at=begins,
        ended_at=time(begins.hour + 1, rng.choice((0, 5, 15, 40))) if begins.minute == 0 else time(begins.hour + 1, 45),
        place=place,
        seen_alone=rng.choice((True, True, False, None)),
        minuting_minutes=rng.choice((20, 30, 45, 60, None)),
    )
    invited = took_part != Attended.DECLINED or rng.random() < 0.5
    there = {"meeting_id": meeting, "part": Part.ADULT.value, "invited": invited, "attended": took_part}
    record.keep(act, Invitation, adult, why_not="" if invited else words.NOT_INVITED, **there)
    others = [keep_professional(record, act, meeting, *who) for who in rng.sample(words.AGENCIES, rng.randint(1, 3))]
    take_minutes(record, pk, meeting, held, others, by, rng)
    if rng.random() < GIVEN and took_part is not None:
        give(record, meeting, held, others[0], by, rng)


def get_ready(record: Record, meeting: int, adult: int, day: date, by: int, rng: Random) -> None:
    """What the adult wants of it, how they were prepared, and their own report."""
    said = {"adult_id": record.adult, "said_on": day, "spoken_by": "adult"}
    if rng.random() < ASKED:
        act = record.act(day, "recorded-meeting-wishes", by, (Meeting, meeting), facts={"about": ["place"]})
        statement = record.keep(act, Statement, words=rng.choice(words.WANTED_PLACES), **said)
        record.keep(act, MeetingWish, meeting_id=meeting, about="place", statement_id=statement)
    if rng.random() < PREPARED:
        act = record.act(day, "prepared-for-meeting", by, (Meeting, meeting))
        done = {name: rng.random() < 0.8 for name in ("purpose_explained", "parts_explained", "told_who_comes")}
        row = {"prepared_by": "Their worker", "prepared_on": day, "support": rng.choice(words.SUPPORT), **done}
        record.keep(act, Preparation, invitation_id=adult, **row)
    if rng.random() < REPORTED:
        act = record.act(day, "received-own-report", by, (Meeting, meeting))
        statement = record.keep(act, Statement, words=rng.choice(words.REPORTS), **said)
        record.keep(act, OwnReport, meeting_id=meeting, statement_id=statement)


def keep_professional(record: Record, act, meeting: int, name: str, agency: str) -> tuple[int, str, str]:
    """Somebody who was there for an agency: the id of their invitation, and their names."""
    row = {"meeting_id": meeting, "part": Part.PROFESSIONAL.value, "name": name, "agency": agency, "invited": True}
    return record.keep(act, Invitation, attended=Attended.ALL.value, **row), name, agency


def take_minutes(record: Record, pk: int, meeting: int, day: date, others: list, by: int, rng: Random) -> None:
    """A few lines, each its own act: something said, a question, an action and a decision."""
    invitation, name, _ = rng.choice(others)
    question, answer = rng.choice(words.QUESTIONS)
    line(record, meeting, day, by, LineKind.SAID, rng.choice(words.SAID), who=name, invitation_id=invitation)
    asked = line(record, meeting, day, by, LineKind.QUESTION, question, answer_from="" if answer else name)
    if answer:
        line(record, meeting, day, by, LineKind.ANSWER, answer, who=name, answers_id=asked)
    due, what = day + timedelta(rng.choice((7, 14, 28))), rng.choice(words.ACTIONS)
    line(record, meeting, day, by, LineKind.ACTION, what, enquiry=pk, who=name, invitation_id=invitation, due_on=due)
    line(record, meeting, day, by, LineKind.DECISION, rng.choice(words.DECISIONS))


def line(record, meeting: int, day: date, by: int, kind: LineKind, said: str, *, enquiry: int = 0, **more) -> int:
    """One line of minutes, and the action that it became."""
    facts = {"kind": kind.value, "audience": "everyone"}
    act = record.act(day, "minuted", by, (Meeting, meeting), facts=facts)
    if kind == LineKind.ACTION:
        owner = {"owner_kind": Owner.PARTNER.value, "owner_name": more["who"]}
        more["action_id"] = record.keep(act, Action, enquiry_id=enquiry, what=said, due_on=more["due_on"], **owner)
    return record.keep(act, MinuteLine, meeting_id=meeting, kind=kind.value, words=said, **more)


def give(record: Record, meeting: int, day: date, other: tuple[int, str, str], by: int, rng: Random) -> None:
    """Given to one agency, and perhaps what the adult said of the chair."""
    invitation, name, agency = other
    facts = {"version": Version.AGENCY.value, "channel": "email"}
    act = record.act(day, "gave-minutes", by, (Meeting, meeting), facts=facts)
    row = {"recipient": name, "part": Part.PROFESSIONAL.value, "reason": "They have an action.", "sent_on": day}
    row |= {"version": Version.AGENCY.value, "agency": agency, "channel": "email", "digest": f"{meeting:064x}"}
    record.keep(act, Distribution, meeting_id=meeting, invitation_id=invitation, **row)
    if rng.random() < FEEDBACK:
        act = record.act(day, "recorded-chair-feedback", by, (Meeting, meeting), facts={"part": "adult"})
        heard = {"words": rng.choice(words.CHAIRED), "said_on": day, "part": Part.ADULT.value}
        record.keep(act, ChairFeedback, meeting_id=meeting, **heard)
