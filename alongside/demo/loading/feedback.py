"""Who was asked with a questionnaire in the invented council after the close, and what they said: a share of all."""

from datetime import date, timedelta
from functools import lru_cache
from random import Random

from alongside.enquiries.models import Enquiry
from alongside.feedback.codes import (
    BY_COUNTED,
    CAME_COUNTED,
    HOW_COUNTED,
    NOT_ASKED,
    AskedBy,
    Came,
    How,
    ToWhom,
    Variant,
)
from alongside.feedback.models import Answer, Asking, AskingResult, QuestionnaireVersion
from alongside.feedback.paper_code import code_from
from alongside.prompts.codes import Experience, Graded, When
from alongside.prompts.models import FeedbackAnswer, FeedbackAsked
from alongside.voice.models import Statement

from .acts import Record
from .codes import VOICES

# Our own assumptions, after the pilot of 2014: most answers there came from representatives, and the post heard little.
WHOM = ((ToWhom.ADULT, "adult"), (ToWhom.ADULT, "adult"), (ToWhom.REPRESENTATIVE, "representative"))
WAYS = (How.IN_PERSON, How.IN_PERSON, How.PHONE, How.PHONE, How.POST)
ANSWERED = {How.IN_PERSON: 0.8, How.PHONE: 0.6, How.POST: 0.3}
OTHERWISE = ((Came.NO_ANSWER, ""), (Came.DECLINED, ""), (Came.UNSAFE, "He opens what comes."))
GRADES = (35, 30, 18, 10, 7)


@lru_cache(maxsize=1)
def the_seven() -> int:
    """The id of the version with which they are asked. Read before the loading begins."""
    return QuestionnaireVersion.objects.in_use().get(questionnaire__key="outcomes-framework").pk


def ask_with_the_seven(
    record: Record, pk: int, day: date, last_day: date, by: int, rng: Random, words: tuple[str, ...]
) -> None:
    """Ask somebody on a day, and record what came of it some days later."""
    (to_whom, voice), how, asked_by = rng.choice(WHOM), rng.choice(WAYS), rng.choice(list(AskedBy))
    if to_whom == ToWhom.REPRESENTATIVE:  # nobody is named here: an advocate meets them
        how, asked_by = How.IN_PERSON, AskedBy.ADVOCATE
    act = record.act(day, "asked-with-questionnaire", by, (Enquiry, pk), facts={"how": str(how)})
    variant = Variant.REPRESENTATIVE if to_whom == ToWhom.REPRESENTATIVE else Variant.USUAL
    of = {"adult_id": record.adult, "enquiry_id": pk, "stage": When.AFTER, "asked_on": day}
    values = {"to_whom": to_whom, "asked_by": asked_by, "how": how, "variant": variant, "code": code_from(rng.choice)}
    asking = record.keep(act, Asking, version_id=the_seven(), **of, **values)
    later = min(last_day, day + timedelta(rng.randint(0, 9)))
    counted = {**of, "asked_by": BY_COUNTED[asked_by]}
    if rng.random() < ANSWERED[how]:
        said = {"words": rng.choice(words), "said_on": later, "spoken_by": VOICES[voice]}
        answered(record, asking, later, by, rng, how, counted, said)
        return
    came, why = rng.choice(OTHERWISE)
    act = record.act(later, "no-answers-came", by, (Enquiry, pk), facts={"came": str(came)})
    counted |= {"how": None if came in NOT_ASKED else HOW_COUNTED[how], "came": CAME_COUNTED[came], "why_not": why}
    row = record.keep(act, FeedbackAsked, **counted)
    record.keep(act, AskingResult, asking_id=asking, came=came, came_on=later, why=why, counted_id=row)


def answered(record: Record, asking: int, day: date, by: int, rng: Random, how: How, counted: dict, said: dict) -> None:
    """What somebody said: a grade for each question, and their own words once."""
    act = record.act(day, "answered-questionnaire", by, (Enquiry, counted["enquiry_id"]), facts={"answers": 4})
    statement, voice = record.keep(act, Statement, adult_id=record.adult, **said), said["spoken_by"]
    counted |= {"how": HOW_COUNTED[how], "came": CAME_COUNTED[Came.ANSWERED], "statement_id": statement}
    row = record.keep(act, FeedbackAsked, **counted)
    came = {"came": Came.ANSWERED, "came_on": day, "how": how, "spoken_by": voice}
    result = record.keep(act, AskingResult, asking_id=asking, counted_id=row, **came)
    for question in Experience.values:
        grade = rng.choices(Graded.values, GRADES)[0]
        record.keep(act, FeedbackAnswer, asked_id=row, question=question, answer=grade, spoken_by=voice)
        words = statement if question == Experience.LISTENED else None
        whole = {"question": question, "codes": [grade], "counts_as": grade, "statement_id": words}
        record.keep(act, Answer, result_id=result, **whole)
