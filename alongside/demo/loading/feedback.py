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
    came, why = (Came.ANSWERED, "") if rng.random() < ANSWERED[how] else rng.choice(OTHERWISE)
    act = record.act(day, "asked-with-questionnaire", by, (Enquiry, pk), facts={"how": str(how)})
    variant = Variant.REPRESENTATIVE if to_whom == ToWhom.REPRESENTATIVE else Variant.USUAL
    values = {"to_whom": to_whom, "stage": When.AFTER, "asked_by": asked_by, "how": how, "variant": variant}
    drawn, seven = code_from(rng.choice), the_seven()
    asking = record.keep(
        act, Asking, adult_id=record.adult, enquiry_id=pk, version_id=seven, code=drawn, asked_on=day, **values
    )
    later, answered = min(last_day, day + timedelta(rng.randint(0, 9))), came == Came.ANSWERED
    verb = "answered-questionnaire" if answered else "no-answers-came"
    act = record.act(later, verb, by, (Enquiry, pk), facts={"came": str(came)})
    said = None
    if answered:
        said = record.keep(
            act, Statement, adult_id=record.adult, words=rng.choice(words), said_on=later, spoken_by=VOICES[voice]
        )
    counted = record.keep(
        act,
        FeedbackAsked,
        adult_id=record.adult,
        enquiry_id=pk,
        stage=When.AFTER,
        asked_on=day,
        asked_by=BY_COUNTED[asked_by],
        how=None if came in NOT_ASKED else HOW_COUNTED[how],
        came=CAME_COUNTED[came],
        why_not=why,
        statement_id=said,
    )
    result = record.keep(
        act,
        AskingResult,
        asking_id=asking,
        came=came,
        came_on=later,
        why=why,
        counted_id=counted,
        how=how if answered else None,
        spoken_by=VOICES[voice] if answered else None,
    )
    for question in Experience.values if answered else ():
        grade = rng.choices(Graded.values, GRADES)[0]
        graded = {"question": question, "answer": grade, "spoken_by": VOICES[voice]}
        record.keep(act, FeedbackAnswer, asked_id=counted, **graded)
        whole = {
            "codes": [grade],
            "counts_as": grade,
            "statement_id": said if question == Experience.LISTENED else None,
        }
        record.keep(act, Answer, result_id=result, question=question, **whole)
