"""Asking somebody how it was, and what came of it.

`answer` and `nothing_came` only add, and take what they need from the asking that they are handed: the adult's own page
may do no more (of an asking they use pk, adult_id, enquiry_id, to_whom, stage, asked_by, how, asked_on and research).
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.utils.timezone import localdate

from alongside.alarms.actions import alarm_of
from alongside.alarms.codes import SaidBy, Through
from alongside.enquiries.models import Enquiry
from alongside.history.recording import recording
from alongside.people.known import known_about
from alongside.people.models import Adult
from alongside.people.reaching import check_may_leave, never_to
from alongside.prompts.codes import Experience
from alongside.prompts.models import FeedbackAnswer, FeedbackAsked
from alongside.voice.actions import Said, statement_of
from alongside.voice.codes import FeelsSafe, Manner, SpokenBy
from alongside.voice.models import SafetyCheck, Statement

from ..answering import NOTHING, Given
from ..codes import (
    BY_COUNTED,
    BY_TALKING,
    CAME_COUNTED,
    CHANNELS,
    HOW_COUNTED,
    NOT_ASKED,
    OF_THE_ADULT,
    STAGE_COUNTED,
    AskedBy,
    Came,
    How,
    Kind,
    Stage,
    ToWhom,
)
from ..models import Answer, Asking, AskingResult
from ..paper_code import new_code
from ..timing import days_settled

ANSWERED_ALREADY = "This was answered already. Read what came of it."
FEELS = {"yes": FeelsSafe.YES, "no": FeelsSafe.NO}


def ask_how_it_was(*, by, enquiry, version, came: str = "", why: str = "", **asking) -> Asking:
    """Ask somebody with a questionnaire. `asking` are the fields of Asking; `came` where nothing will come of it.

    Raises ValidationError where it may not reach them or nobody says who speaks for the adult, before the enquiry
    began, long after the close without a reason, after a close that is not yet, and for research without consent.
    """
    one = Asking(
        adult=enquiry.adult,
        enquiry=enquiry,
        version=version,
        code=new_code(),
        research=version.questionnaire.research,
        **asking,
    )
    check_who(one)
    check_the_day(one)
    if one.research and not one.consented_on:
        raise ValidationError({"consented_on": "Enter when they agreed to take part in research"})
    if not came:
        check_it_may_reach(one)
    facts = {"questionnaire": version.questionnaire.key, "version": version.number, "how": one.how, "stage": one.stage}
    with recording(
        "asked-with-questionnaire", by=by, adult=enquiry.adult, about=one, on=one.asked_on, facts=facts
    ) as keep:
        keep(one)
        if came:
            keep_result(keep, one, AskingResult(asking=one, came=came, came_on=one.asked_on, why=why))
    return one


def check_who(asking: Asking) -> None:
    """Raise ValidationError where nobody says who speaks for the adult. An advocate may meet them before we know."""
    met_by_an_advocate = asking.asked_by == AskedBy.ADVOCATE and asking.how == How.IN_PERSON
    if asking.to_whom == ToWhom.REPRESENTATIVE and not asking.person and not met_by_an_advocate:
        raise ValidationError({"representative": "Select who speaks for them"})


def check_the_day(asking: Asking) -> None:
    """Raise ValidationError where the day does not fit the enquiry."""
    enquiry = asking.enquiry
    if asking.asked_on < enquiry.started_on:
        raise ValidationError({"asked_on": "The day must be on or after the day on which the enquiry started"})
    closed = enquiry.concluded_on
    if asking.stage == Stage.AFTER and (closed is None or asking.asked_on < closed):
        raise ValidationError({"stage": "Select another time: the enquiry was not concluded on that day"})
    if closed is None:
        return
    if asking.stage == Stage.DURING and asking.asked_on > closed:
        raise ValidationError({"stage": "Select another time: the enquiry was concluded before that day"})
    if asking.asked_on > closed + timedelta(days_settled().late) and not asking.late_why.strip():
        raise ValidationError({"late_why": "Enter why they are asked so long after the close"})


def check_it_may_reach(asking: Asking) -> None:
    """Raise ValidationError where it may not reach them. Nothing is sent to staff or where people sit together."""
    if asking.to_whom == ToWhom.STAFF:
        return
    channel = CHANNELS.get(How(asking.how))
    if channel:
        check_may_leave(adult=asking.adult, by=channel, to=asking.person)
    elif asking.person and (never := never_to(known_about(asking.adult), asking.person)):
        raise ValidationError(never)


def answer(
    *, by, asking, answers: Iterable[Given], how: str, came_on: date | None = None, spoken_by: str = "", speaker=""
) -> AskingResult:
    """Keep what somebody answered. `spoken_by` is whose answers they are, of the adult's own questionnaires.

    Raises ValidationError where nothing was answered, for a day before they were asked, and if somebody was first.
    """
    given = list(answers)
    day = came_on or localdate()
    if not given:
        raise ValidationError(NOTHING)
    if day < asking.asked_on:
        raise ValidationError({"came_on": "The day must be on or after the day on which they were asked"})
    ours = asking.to_whom in OF_THE_ADULT
    voice = (spoken_by or voice_of(asking)) if ours else None
    result = AskingResult(
        asking_id=asking.pk, came=Came.ANSWERED, came_on=day, how=how, spoken_by=voice, speaker=speaker
    )
    adult = Adult(pk=asking.adult_id)
    facts = {"answers": len(given)}
    with (
        only_once(),
        recording("answered-questionnaire", by=by, adult=adult, about=result, on=day, facts=facts) as keep,
    ):
        said = [statement_for(keep, asking, result, one) for one in given]
        keep_result(keep, asking, result, next((one for one in said if one), None))
        for one, statement in zip(given, said, strict=True):
            keep_answer(keep, asking, result, one, statement)
    return result


def nothing_came(*, by, asking, came: str, came_on: date, why: str = "") -> AskingResult:
    """Say that they would rather not, that it is not safe, that they could not be asked, or that no answer came.

    Raises ValidationError if somebody was first.
    """
    result = AskingResult(asking_id=asking.pk, came=came, came_on=came_on, why=why)
    if came_on < asking.asked_on:
        raise ValidationError({"came_on": "The day must be on or after the day on which they were asked"})
    adult, facts = Adult(pk=asking.adult_id), {"came": came}
    act = recording("no-answers-came", by=by, adult=adult, about=result, on=came_on, facts=facts)
    with only_once(), act as keep:
        return keep_result(keep, asking, result)


@contextmanager
def only_once() -> Iterator[None]:
    """Where two answer the same asking, the database refuses the second, and it is said in words."""
    try:
        yield
    except IntegrityError as refused:
        if "feedback_askingresult" in str(refused) and "asking_id" in str(refused):
            raise ValidationError(ANSWERED_ALREADY) from refused
        raise


def keep_result(keep: Callable, asking, result: AskingResult, statement: Statement | None = None) -> AskingResult:
    """Write what came of it and, of the adult's own questionnaires, the same as it is counted. Never of research."""
    if asking.to_whom in OF_THE_ADULT and not asking.research:
        not_asked = result.came in NOT_ASKED
        result.counted = keep(
            FeedbackAsked(
                adult_id=asking.adult_id,
                enquiry_id=asking.enquiry_id,
                stage=STAGE_COUNTED[Stage(asking.stage)],
                asked_on=asking.asked_on,
                asked_by=BY_COUNTED[asking.asked_by],
                how=None if not_asked else HOW_COUNTED[How(result.how or asking.how)],
                came=CAME_COUNTED[Came(result.came)],
                why_not=result.why if not_asked else "",
                statement=statement,
            )
        )
    return keep(result)


def statement_for(keep: Callable, asking, result: AskingResult, given: Given) -> Statement | None:
    """Their words as a statement: only the adult's, or those of whoever speaks for them, and never of research."""
    if not given.words.strip() or not result.spoken_by or asking.research:
        return None
    manner = Manner.SPOKEN if result.how in BY_TALKING else Manner.WRITTEN
    said = Said(given.words, result.spoken_by, result.speaker, manner)
    return keep(statement_of(Adult(pk=asking.adult_id), said, said_on=result.came_on))


def keep_answer(keep: Callable, asking, result: AskingResult, given: Given, statement: Statement | None) -> None:
    """Write one answer; count it where it is one of the framework's; hear it where they are not safe."""
    counts_as = given.counts_as
    keep(
        Answer(
            result=result,
            question=given.question.key,
            codes=list(given.codes),
            counts_as=counts_as,
            statement=statement,
            words="" if statement else given.words,
        )
    )
    if result.counted and result.spoken_by and counts_as and given.question.maps_to in Experience.values:
        keep(
            FeedbackAnswer(
                asked=result.counted, question=given.question.maps_to, answer=counts_as, spoken_by=result.spoken_by
            )
        )
    if given.question.kind == Kind.SAFE and given.codes:
        keep_whether_safe(keep, asking, result, given, statement)


def keep_whether_safe(keep: Callable, asking, result: AskingResult, given: Given, statement: Statement | None) -> None:
    """Whether they say they are safe; and if not, an alarm in the same act."""
    adult, enquiry = Adult(pk=asking.adult_id), Enquiry(pk=asking.enquiry_id)
    if result.counted and result.spoken_by == SpokenBy.ADULT:
        feels = FEELS.get(given.codes[0], FeelsSafe.COULD_NOT_SAY)
        keep(SafetyCheck(adult=adult, enquiry=enquiry, asked_on=result.came_on, answer=feels))
    if given.not_safe:
        words = {"statement": statement} if statement else {"words": given.words}
        said_by = result.spoken_by if result.spoken_by in SaidBy.values else SaidBy.OTHER
        keep(alarm_of(adult=adult, enquiry=enquiry, said_by=said_by, through=Through.QUESTIONNAIRE, **words))


def voice_of(asking) -> SpokenBy:
    return SpokenBy.ADULT if asking.to_whom == ToWhom.ADULT else SpokenBy.REPRESENTATIVE
