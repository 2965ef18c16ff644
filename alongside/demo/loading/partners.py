"""Agencies, processes and caused enquiries in a share of the invented enquiries."""

from datetime import date, timedelta
from random import Random

from alongside.caused.codes import Conflict, Instead, Result
from alongside.caused.models import (
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
from alongside.demo import partner_words as words
from alongside.partners.codes import Effect, MayShare, Process, Prompted
from alongside.partners.models import AgencyAction, AgencyInvolved, ParallelProcess, ProcessStep

from .acts import Record
from .staffing import Staff

# Shares of enquiries: our own assumptions, for no national figure tells them.
WITH_AGENCIES, WITH_PROCESS, CAUSED_OF_PROVIDER, RETURNED, CHASED = 0.4, 0.1, 0.45, 0.8, 0.4
FOUR_WEEKS = timedelta(28)


def tell_partners(record: Record, pk: int, enquiry, wishes: dict[str, int], service: int | None, by: int, staff: Staff):
    """Who else took part in one enquiry. `wishes`: ids by key; `service`: which is said to be the source of risk."""
    rng = Random(f"{enquiry.key}/{enquiry.started_on}/partners")
    last = min(staff.last_day, enquiry.concluded_on or staff.last_day)
    if rng.random() < WITH_AGENCIES:
        tell_agencies(record, pk, enquiry, last, by, staff, rng)
    if rng.random() < WITH_PROCESS:
        tell_process(record, pk, enquiry, last, by, staff, rng)
    asked_on = enquiry.started_on + timedelta(rng.randint(2, 9))
    if service and asked_on < last and rng.random() < CAUSED_OF_PROVIDER:
        Causing(record, pk, list(wishes.values()), by, staff, rng).tell(service, asked_on, last, enquiry.concluded_on)


def tell_agencies(record: Record, pk: int, enquiry, last: date, by: int, staff: Staff, rng: Random) -> None:
    """One to three agencies, and what most of them did."""
    known = [kind for kind in words.PARTS if kind in staff.providers.agencies]
    for kind in rng.sample(known, rng.randint(1, 3)):
        agency, organisation = record.new(AgencyInvolved), rng.choice(staff.providers.agencies[kind])
        since = min(last, enquiry.started_on + timedelta(rng.randint(0, 10)))
        act = record.act(since, "involved-agency", by, (AgencyInvolved, agency), facts={"organisation": organisation})
        row = {"part": rng.choice(words.PARTS[kind]), "since": since, "sharing": rng.choice(words.SHARING)}
        row["may_share"] = (MayShare.SOME if row["sharing"] else rng.choice((MayShare.ASK, None, None))) or None
        record.keep(act, AgencyInvolved, agency, enquiry_id=pk, organisation_id=organisation, **row)
        done_on = since + timedelta(rng.randint(0, 14))
        if done_on <= last:
            act = record.act(done_on, "recorded-agency-action", by, (AgencyInvolved, agency))
            did = {"what": rng.choice(words.DID[kind]), "effect": rng.choice(words.EFFECTS), "done_on": done_on}
            record.keep(act, AgencyAction, agency_id=agency, prompted=rng.choice(Prompted.values), **did)


def tell_process(record: Record, pk: int, enquiry, last: date, by: int, staff: Staff, rng: Random) -> None:
    """Something that goes on beside it, a step of it, and perhaps its end."""
    process, began = record.new(ParallelProcess), enquiry.started_on
    kind = rng.choices((Process.POLICE, Process.DISCIPLINARY, Process.COMPLAINT, Process.REGULATOR), (5, 3, 2, 2))[0]
    effect = (
        rng.choices((Effect.GO_ON, Effect.PARTLY, Effect.WAIT), (6, 3, 1))[0] if kind == Process.POLICE else "go-on"
    )
    waits = {"said_by": "The officer in the case", "effect_words": rng.choice(words.WAITS)} if effect != "go-on" else {}
    police = staff.providers.agencies["police"][0] if kind == Process.POLICE else None
    row = {"kind": kind, "organisation_id": police, "started_on": began, "effect": effect, **waits}
    act = record.act(began, "opened-process", by, (ParallelProcess, process), facts={"kind": kind, "effect": effect})
    step_on, ended = began + timedelta(rng.randint(5, 30)), began + timedelta(rng.randint(31, 120))
    if step_on <= last:
        told = record.act(step_on, "recorded-process-step", by, (ParallelProcess, process))
        record.keep(told, ProcessStep, process_id=process, on=step_on, words=rng.choice(words.STEPS))
    if ended <= last:
        act = record.act(ended, "changed-process", by, (ParallelProcess, process), facts={"changed": {}})
        row |= {"ended_on": ended, "ending": rng.choice(words.ENDINGS)}
    record.keep(act, ParallelProcess, process, enquiry_id=pk, **row)


class Causing:
    """One caused enquiry as it is told: asked, sent, chased, returned, checked or taken back."""

    def __init__(self, record: Record, enquiry: int, wishes: list[int], by: int, staff: Staff, rng: Random):
        self.record, self.enquiry, self.wishes = record, enquiry, wishes
        self.by, self.staff, self.rng = by, staff, rng
        self.pk = record.new(CausedEnquiry)
        self.ended_on: date | None = None

    def act(self, day: date, verb: str, **more):
        return self.record.act(day, verb, self.by, (CausedEnquiry, self.pk), **more)

    def tell(self, service: int, asked_on: date, last: date, concluded_on: date | None) -> None:
        """From the request to wherever it is by the last day."""
        rng, due = self.rng, asked_on + FOUR_WEEKS
        act = self.act(asked_on, "caused-enquiry", facts={"due_on": str(due)})
        questions = self.carry_and_ask(act)
        if asked_on + timedelta(1) <= last:
            sent = self.act(asked_on + timedelta(1), "sent-caused-enquiry")
            row = {"sent_on": asked_on + timedelta(1), "channel": rng.choice(("email", "email", "hand"))}
            self.record.keep(sent, RequestSent, caused_id=self.pk, **row)
        chased = due - timedelta(rng.randint(1, 6))
        if chased <= last and rng.random() < CHASED:
            row = {"chased_on": chased, "words": rng.choice(words.CHASED)}
            self.record.keep(self.act(chased, "asked-after-caused-enquiry"), Chase, caused_id=self.pk, **row)
        received = due + timedelta(rng.randint(-5, 14))
        if received <= last and rng.random() < RETURNED:
            act, due = self.come_back(act, questions, received, last, due, accept=concluded_on is not None)
        elif concluded_on is not None:
            act = self.end(last)
        self.keep(act, service, asked_on, due)

    def carry_and_ask(self, act) -> list[int]:
        """The wish that goes with it, and two or three questions; their ids."""
        if self.wishes:
            self.record.keep(act, CausedWords, caused_id=self.pk, outcome_id=self.wishes[0])
        asked = self.rng.sample(words.QUESTIONS, self.rng.randint(2, 3))
        return [self.record.keep(act, CausedQuestion, caused_id=self.pk, words=question) for question in asked]

    def come_back(self, act, questions: list[int], received: date, last: date, due: date, *, accept: bool):
        """What came back, and what was said of it: the act that last wrote the request, and the day it is due now."""
        rng, back = self.rng, self.act(received, "received-return")
        said = {
            "why_it_happened": rng.choice(words.WHY),
            "adults_outcome": rng.choice(words.HOPED),
            "put_in_place": rng.choice(words.IN_PLACE),
            "about_responsible": rng.choice(words.RESPONSIBLE),
        }
        came_back = self.record.keep(back, CausedReturn, caused_id=self.pk, received_on=received, **said)
        for question in questions:
            facts = {"question_id": question, "words": rng.choice(words.FACTS)}
            self.record.keep(back, CausedAnswer, came_back_id=came_back, **facts)
        checked = received + timedelta(rng.randint(1, 7))
        if checked > last and not accept:
            return act, due
        day, enough = min(checked, last), accept or rng.random() < 0.6
        result = Result.ACCEPTED if enough else Result.MORE
        act = self.act(day, "checked-return", facts={"result": result})
        more = {} if enough else {"missing": rng.choice(words.MISSING), "new_due_on": day + timedelta(14)}
        self.record.keep(act, QualityCheck, came_back_id=came_back, checked_on=day, result=result, **more)
        self.ended_on = day if enough else None
        return act, due if enough else day + timedelta(14)

    def end(self, day: date):
        """Taken back by the council, which looked into it itself."""
        act, why = self.act(day, "took-back-caused-enquiry"), self.rng.choice(words.TAKEN_BACK)
        self.record.keep(act, TakenBack, caused_id=self.pk, on=day, why=why, instead=Instead.COUNCIL)
        self.ended_on = day
        return act

    def keep(self, act, service: int, asked_on: date, due: date) -> None:
        """The request itself, as it stood in the end."""
        enquirer, post = self.rng.choice(words.ENQUIRERS)
        self.record.keep(
            act,
            CausedEnquiry,
            self.pk,
            enquiry_id=self.enquiry,
            organisation_id=self.staff.providers.run_by[service],
            service_id=service,
            enquirer=enquirer,
            enquirer_post=post,
            why_them=["closest", "employer"],
            crime_suspected=False,
            conflict=Conflict.SOURCE,
            conflict_handled=self.rng.choice(words.HANDLED),
            no_words_because="" if self.wishes else "Nothing of theirs is safe to pass on yet.",
            asked_on=asked_on,
            due_on=due,
            ended_on=self.ended_on,
        )
