"""What was asked in the invented council: reasons why not yet, how it was for people, and the list before the close."""

from datetime import date, timedelta
from random import Random
from typing import Any

from django.utils.timezone import localdate

from alongside.access.models import User
from alongside.enquiries.models import Enquiry
from alongside.prompts.actions import settle_gap
from alongside.prompts.codes import (
    ASKED_AGAIN_AFTER,
    AskedBy,
    AskedHow,
    Came,
    Check,
    CheckAnswer,
    Experience,
    Graded,
    Reason,
    When,
)
from alongside.prompts.models import ClosingCheck, FeedbackAnswer, FeedbackAsked, GapAnswer
from alongside.voice.models import Statement

from .acts import Record
from .codes import VOICES
from .feedback import ask_with_the_seven

# Shares of enquiries. Our own assumptions: what was asked, and why not, is counted nowhere yet.
ANSWERED, ASKED_DURING, ASKED_AFTER, CHECKED = 0.3, 0.2, 0.45, 0.6
WITH_QUESTIONNAIRE = 0.5
ANSWERS = (
    ("risk_not_weighed", Reason.NOT_NOW, ""),
    ("feedback_during", Reason.NOT_NOW, "After the move; she has enough on her mind."),
    ("safety_again", Reason.UNSAFE, "He answers the phone."),
    ("nothing_given", Reason.DECLINED, ""),
    ("no_contact", Reason.OTHER, "His own social worker is his contact."),
    ("capacity_not_considered", Reason.NOT_APPLICABLE, "No decision is being made for or about them."),
)
GRADES = (40, 30, 15, 8, 7)
"""Of each hundred graded answers, in the order of the grades. Our own assumption, after the pilot of 2014 in which 72%
felt quite a bit or a lot safer (standards 3)."""
HOW_IT_WAS = (
    "You came back when you said you would.",
    "Too many people at the first meeting. The second was better.",
    "Nobody asked me before. You did.",
    "All right. I’d have liked to know sooner who was coming.",
)
LOOKED_AT = (
    (Check.SOURCE_HEARD, CheckAnswer.YES, ""),
    (Check.OTHERS_AT_RISK, CheckAnswer.YES, "Nobody else lives there."),
    (Check.ADULT_REVIEW, CheckAnswer.NOT_APPLICABLE, "No serious injury."),
    (Check.WHOM_TO_RING, CheckAnswer.YES, "On the fridge, in large print."),
    (Check.LESSONS, CheckAnswer.NO, "Nothing new came of it."),
)


def tell_prompts(record: Record, pk: int, enquiry, by: int, died: date | None, last_day: date) -> None:
    """Record why something was not put right, how it was for the adult, and what was looked at before the close."""
    rng = Random(f"{enquiry.key}/prompts")
    end = enquiry.concluded_on or last_day
    if died is None and end > enquiry.started_on:
        if rng.random() < ANSWERED:
            say_why_not(record, pk, min(end, enquiry.started_on + timedelta(rng.randint(7, 40))), by, rng)
        if rng.random() < ASKED_DURING:
            day = min(end, enquiry.started_on + timedelta(rng.randint(14, 45)))
            ask_how_it_is(record, pk, When.DURING, day, by, rng)
        after = end + timedelta(rng.randint(1, 13))
        if enquiry.concluded_on and after <= last_day and rng.random() < ASKED_AFTER:
            if rng.random() < WITH_QUESTIONNAIRE:
                ask_with_the_seven(record, pk, after, last_day, by, rng, HOW_IT_WAS)
            else:
                ask_how_it_is(record, pk, When.AFTER, after, by, rng)
    if enquiry.concluded_on and rng.random() < CHECKED:
        checks = LOOKED_AT[: rng.randint(2, len(LOOKED_AT))]
        facts = {"checks": [str(check) for check, _, _ in checks]}
        act = record.act(end, "checked-before-closing", by, (Enquiry, pk), facts=facts)
        for check, answer, words in checks:
            values = {"check_of": check, "answer": answer, "words": words, "checked_on": end}
            record.keep(act, ClosingCheck, enquiry_id=pk, **values)


def say_why_not(record: Record, pk: int, day: date, by: int, rng: Random) -> None:
    """Answer one or two things with a reason."""
    for gap, reason, words in rng.sample(ANSWERS, rng.randint(1, 2)):
        act = record.act(day, "answered-what-is-asked", by, (Enquiry, pk), facts={"gap": gap, "reason": str(reason)})
        values = {"reason": reason, "words": words, "answered_on": day}
        again = day + ASKED_AGAIN_AFTER[reason]
        record.keep(act, GapAnswer, enquiry_id=pk, gap=gap, ask_again_on=again, **values)


def ask_how_it_is(record: Record, pk: int, stage: When, day: date, by: int, rng: Random) -> None:
    """Record that the adult was asked, and what they said if they did."""
    came = rng.choices((Came.GIVEN, Came.DECLINED, Came.WAITING), (6, 2, 2))[0]
    act = record.act(day, "asked-how-it-was", by, (Enquiry, pk), facts={"stage": str(stage), "came": str(came)})
    said = None
    voice = VOICES["adult"]
    if came == Came.GIVEN:
        words = rng.choice(HOW_IT_WAS)
        said = record.keep(act, Statement, adult_id=record.adult, words=words, said_on=day, spoken_by=voice)
    values = {
        "stage": stage,
        "asked_on": day,
        "how": rng.choice((AskedHow.IN_PERSON, AskedHow.IN_PERSON, AskedHow.PHONE)),
        "asked_by": rng.choice((AskedBy.WORKER, AskedBy.COLLEAGUE, AskedBy.ADVOCATE)),
        "came": came,
    }
    asked = record.keep(act, FeedbackAsked, adult_id=record.adult, enquiry_id=pk, statement_id=said, **values)
    for question in Experience.values if came == Came.GIVEN else ():
        answer = rng.choices(Graded.values, GRADES)[0]
        record.keep(act, FeedbackAnswer, asked_id=asked, question=question, answer=answer, spoken_by=voice)


def settle_what_is_asked() -> None:
    """Change two things that are asked, as the invented council did."""
    asked: dict[str, Any] = {"by": User.objects.get(username="idris"), "asked": True, "from_on": localdate()}
    why = "Agreed with the Board: three weeks without a word are long."
    settle_gap(gap="quiet", before_closing=False, days=21, why=why, **asked)
    why = "People told us that nobody said it was over."
    settle_gap(gap="no_closing_talk", before_closing=True, why=why, **asked)
