"""The only writers of this room: asking another organisation to make enquiries, and what becomes of that.

The council keeps the duty (Care Act 2014 s42(2)): what is accepted here concludes nothing by itself.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import cast

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.access_needs.actions import sharings_of
from alongside.access_needs.standing import needs_of
from alongside.history.recording import recording
from alongside.organisations.models import Listed, Service, as_organisation_or_service
from alongside.papers.actions import paper_of
from alongside.papers.codes import Whose
from alongside.papers.receiving import Received
from alongside.people.reaching import why_not_named
from alongside.voice.actions import Said, statement_of
from alongside.voice.models import DesiredOutcome, Statement

from .codes import OPEN, Conflict, Result, State
from .conflict import interest_in
from .models import (
    CausedAnswer,
    CausedEnquiry,
    CausedQuestion,
    CausedReturn,
    CausedWords,
    Chase,
    QualityCheck,
    RequestSent,
    TakenBack,
)

NOT_ENDED = (State.WRITTEN, State.SENT, State.RETURNED, State.MORE)


@transaction.atomic
def cause_enquiry(
    *,
    by,
    enquiry,
    of: Listed,
    questions: Iterable[str],
    carries: Iterable[Statement | DesiredOutcome] = (),
    said: Said | None = None,
    **request,
) -> CausedEnquiry:
    """Write a request to an organisation, or to one service of it, to make enquiries.

    `request` are the fields of CausedEnquiry; `carries` are the adult's words that go with it, and `said` is what
    they say to its being asked.
    Raises ValidationError, in plain words, where the enquirer may be told nothing, where an interest is passed over,
    or where the enquiry has been concluded.
    """
    organisation, service = as_organisation_or_service(of)
    runs = organisation or cast(Service, service).organisation
    asked = CausedEnquiry(enquiry=enquiry, organisation=runs, service=service, **request)
    require_possible(asked)
    facts = {"organisation": asked.organisation_id, "due_on": str(asked.due_on)}
    with recording("caused-enquiry", by=by, adult=enquiry.adult, about=asked, on=asked.asked_on, facts=facts) as keep:
        asked.adults_view = keep(statement_of(enquiry.adult, said, said_on=asked.asked_on)) if said else None
        keep(asked)
        for words in questions:
            keep(CausedQuestion(caused=asked, words=words))
        for carried in carries:
            which = "outcome" if isinstance(carried, DesiredOutcome) else "statement"
            keep(CausedWords(caused=asked, **{which: carried}))
    return asked


def require_possible(asked: CausedEnquiry) -> None:
    """Raise ValidationError for a request that may not be made, with the reason beside its question."""
    adult = asked.enquiry.adult
    if asked.enquiry.concluded_on:
        raise ValidationError("This enquiry has been concluded. Re-open it first.")
    if asked.due_on <= asked.asked_on:
        raise ValidationError({"due_on": "The day by which it is due must be after the day on which it is asked"})
    if why := why_not_named(adult=adult, text=asked.enquirer):
        raise ValidationError(
            {"enquirer": f"{why} The council keeps the duty: ask somebody else, or look into it yourselves."}
        )
    if asked.conflict == Conflict.NONE and (why := interest_in(asked.enquiry, asked.organisation, asked.service)):
        raise ValidationError({"conflict": why})


@transaction.atomic
def send_request(*, by, caused: CausedEnquiry, sent_on: date, channel: str) -> RequestSent:
    """Record that the request was sent or handed over, and with it what helps the adult to take part.

    Raises ValidationError where it may not reach the enquirer, or has come back, or would be sent before it was made.
    """
    now = standing(caused, State.WRITTEN, *OPEN, but="It has come back, or ended: there is nothing to send.")
    require_day(sent_on, since=now.asked_on, name="sent_on")
    if why := why_not_named(adult=now.enquiry.adult, text=now.enquirer):
        raise ValidationError(why)
    sent = RequestSent(caused=now, sent_on=sent_on, channel=channel)
    needs = needs_of(now.enquiry.adult).to_share
    facts = {"needs": [need.code for need in needs]} if needs else {}
    with recording("sent-caused-enquiry", by=by, adult=now.enquiry.adult, about=now, on=sent_on, facts=facts) as keep:
        for row in sharings_of(needs, shared_on=sent_on, with_whom=f"{now.enquirer}, {now.asked_of}"[:200]):
            keep(row)
        return keep(sent)


@transaction.atomic
def ask_after(*, by, caused: CausedEnquiry, chased_on: date, words: str, new_due_on: date | None = None) -> Chase:
    """Record that somebody asked how far it is, and the day that was agreed instead, if one was.

    Raises ValidationError unless it is with whoever was asked.
    """
    now = standing(caused, *OPEN, but="It is not with them: it was not sent, came back or has ended.")
    require_day(chased_on, since=now.asked_on, name="chased_on")
    if new_due_on and new_due_on <= chased_on:
        raise ValidationError({"new_due_on": "The new day must be after the day on which you asked"})
    asked = Chase(caused=now, chased_on=chased_on, words=words, new_due_on=new_due_on)
    with recording("asked-after-caused-enquiry", by=by, adult=now.enquiry.adult, about=now, on=chased_on) as keep:
        keep(asked)
        if new_due_on:
            now.due_on = new_due_on
            keep(now)
    return asked


@transaction.atomic
def record_return(
    *,
    by,
    caused: CausedEnquiry,
    received_on: date,
    answers: Mapping[CausedQuestion, str],
    received: Received | None = None,
    **what,
) -> CausedReturn:
    """Record what came back: `answers` are the facts on each question, `what` the other fields of CausedReturn.

    Raises ValidationError unless it is with whoever was asked.
    """
    now = standing(caused, *OPEN, but="It is not with them: it was not sent, came back already or has ended.")
    require_day(received_on, since=now.asked_on, name="received_on")
    adult, back = now.enquiry.adult, CausedReturn(caused=now, received_on=received_on, **what)
    with recording("received-return", by=by, adult=adult, about=now, on=received_on) as keep:
        if received is not None:
            title = f"What came back from {now.asked_of}"[:200]
            giver = back.returned_by or now.enquirer
            kept, content = paper_of(
                adult, received, title=title, given_on=received_on, whose=Whose.PROFESSIONAL, giver=giver
            )
            back.paper = keep(kept)
            keep(content)
        keep(back)
        for question, words in answers.items():
            keep(CausedAnswer(came_back=back, question=question, words=words))
    return back


@transaction.atomic
def check_return(*, by, came_back: CausedReturn, checked_on: date, result: str, **what) -> QualityCheck:
    """Accept what came back, or ask for more with what is missing and by when. `what`: fields of QualityCheck.

    Raises ValidationError if it was checked already, or was taken back.
    """
    now = standing(came_back.caused, State.RETURNED, but="Nothing is waiting to be checked.")
    require_day(checked_on, since=came_back.received_on, name="checked_on")
    checked = QualityCheck(came_back=came_back, checked_on=checked_on, result=result, **what)
    if result == Result.MORE and (checked.new_due_on is None or checked.new_due_on <= checked_on):
        raise ValidationError({"new_due_on": "Enter a day after today by which the rest is to come back"})
    facts = {"result": result}
    with recording("checked-return", by=by, adult=now.enquiry.adult, about=now, on=checked_on, facts=facts) as keep:
        keep(checked)
        if result == Result.MORE:
            now.due_on = cast(date, checked.new_due_on)
        else:
            now.ended_on = checked_on
        keep(now)
    return checked


@transaction.atomic
def take_back(*, by, caused: CausedEnquiry, on: date, why: str, instead: str) -> TakenBack:
    """Take an enquiry back from whoever was asked, and say what happens instead.

    Raises ValidationError if it has ended.
    """
    now = standing(caused, *NOT_ENDED, but="This has ended already.")
    require_day(on, since=now.asked_on, name="on")
    taken = TakenBack(caused=now, on=on, why=why, instead=instead)
    with recording("took-back-caused-enquiry", by=by, adult=now.enquiry.adult, about=now, on=on, why=why) as keep:
        keep(taken)
        now.ended_on = on
        keep(now)
    return taken


def standing(caused: CausedEnquiry, *states: str, but: str) -> CausedEnquiry:
    """The caused enquiry as it is now, for this act alone; ValidationError, saying `but`, unless it is so far."""
    CausedEnquiry.objects.select_for_update(no_key=True).get(pk=caused.pk)
    now = CausedEnquiry.objects.for_list().get(pk=caused.pk)
    if now.state not in states:
        raise ValidationError(but)
    return now


def require_day(day: date, *, since: date, name: str) -> None:
    if day < since:
        raise ValidationError({name: f"The day must be on or after {since:%-d %B %Y}"})
