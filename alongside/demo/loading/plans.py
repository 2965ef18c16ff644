"""Plans in a share of the invented enquiries, looked at again on time, late or not at all; and what was offered."""

from datetime import date, timedelta
from random import Random

from alongside.demo import planning as words
from alongside.plans.codes import Answer, PlanKind
from alongside.plans.models import (
    Action,
    ActionResult,
    HowItWorked,
    Plan,
    PlanCopy,
    PlanReview,
    ResponseOutcome,
    ResponseUsed,
)
from alongside.voice.models import Statement

from .acts import Record
from .codes import TYPES, VOICES
from .staffing import Staff

# Shares of the enquiries in which something was agreed or wanted; assumptions, for no national figure tells them.
PLANNED, FAMILY, DOMESTIC, OFFERED, GIVEN, LATE, MISSED = 0.55, 0.04, 0.7, 0.45, 0.7, 0.35, 0.15
A_QUARTER, TWELVE_WEEKS = timedelta(91), timedelta(84)


def tell_plans(record: Record, pk: int, enquiry, wishes: dict[str, int], by: int, staff: Staff) -> None:
    """The plan of one enquiry with its reviews, and what was offered to the adult. `wishes`: ids by key."""
    rng = Random(f"{enquiry.key}/{enquiry.started_on}/plans")
    wanted = [one for one in enquiry.outcomes if one.key in wishes]
    if not wanted:
        return
    kinds = [TYPES[said.type] for said in enquiry.allegations]
    agreed = [one.negotiated.agreed_on for one in wanted if one.negotiated]
    if agreed and rng.random() < PLANNED:
        planning = Planning(record, pk, enquiry, wishes, by, staff.last_day, rng)
        planning.tell(wanted, kinds, max(agreed))
    if rng.random() < OFFERED:
        tell_offers(record, pk, wanted, wishes, by, staff, rng)


class Planning:
    """One plan as it is told, from its first day to its last review."""

    interval = A_QUARTER

    def __init__(self, record: Record, enquiry_pk: int, enquiry, wishes: dict, by: int, last_day: date, rng: Random):
        self.record, self.enquiry_pk, self.enquiry, self.wishes = record, enquiry_pk, enquiry, wishes
        self.by, self.last_day, self.rng = by, last_day, rng
        self.pk = record.new(Plan)
        self.actions: dict[int, str] = {}

    def tell(self, wanted: list, kinds: list[str], day: date) -> None:
        """Make the plan, look at it again, and end it with the enquiry or some time after."""
        rng, domestic = self.rng, "domestic" in kinds and self.rng.random() < DOMESTIC
        kind = PlanKind.FAMILY if rng.random() < FAMILY else PlanKind.SAFEGUARDING
        kind = PlanKind.DOMESTIC_ABUSE if domestic else kind
        self.interval = TWELVE_WEEKS if domestic else A_QUARTER
        act = self.make(wanted, kinds, kind, day)
        first = self.first
        due, last = self.review_all(day + self.interval, self.until(day))
        again: dict = {"started_on": day, "next_review_on": due}
        if (ended := self.ended_on(day)) is not None:
            act = self.end(max(ended, last or day))
            again = {"started_on": day, "next_review_on": None, **self.ending}
        elif last:
            act = self.last_act
        self.record.keep(act, Plan, self.pk, enquiry_id=self.enquiry_pk, kind=kind.value, **first, **again)

    def make(self, wanted: list, kinds: list[str], kind: PlanKind, day: date):
        """The act that made it, with the adult's hope and each action."""
        rng, record = self.rng, self.record
        todo = next((words.BY_TYPE[kind_of] for kind_of in kinds if kind_of in words.BY_TYPE), words.AT_HOME)
        chosen = rng.sample(todo, rng.randint(1, min(4, len(todo))))
        act = record.act(day, "made-plan", self.by, (Plan, self.pk), facts={"kind": kind.value, "actions": len(chosen)})
        hope = {"words": wanted[0].words, "said_on": day, "spoken_by": VOICES[wanted[0].voiced_by]}
        self.first = {
            "aims_id": record.keep(act, Statement, adult_id=record.adult, **hope),
            "whose": "The family, with two friends" if kind == PlanKind.FAMILY else "",
            "lead_id": self.by,
            "strengths": rng.choice(words.STRENGTHS),
            "contingency": rng.choice(words.CONTINGENCY),
            "alarm": rng.choice(words.ALARM),
            "basis": "agreed" if wanted[0].voiced_by != "best-interests" else "best-interests",
            "adult_can_ask": rng.choice((True, True, None)),
        }
        for what, owner_kind, owner_name in chosen:
            serves = self.wishes[rng.choice(wanted).key]
            row = {"what": what, "owner_kind": owner_kind, "owner_name": owner_name, "outcome_id": serves}
            due = day + timedelta(rng.choice((7, 14, 28, 42)))
            action = record.keep(act, Action, enquiry_id=self.enquiry_pk, plan_id=self.pk, due_on=due, **row)
            self.actions[action] = "open"
        if rng.random() < GIVEN:
            act_given = record.act(day, "gave-plan", self.by, (Plan, self.pk), facts={"given": True})
            channel = "hand" if kind == PlanKind.DOMESTIC_ABUSE else rng.choice(("hand", "hand", "post"))
            record.keep(act_given, PlanCopy, plan_id=self.pk, on=day, given=True, channel=channel)
        return act

    def until(self, day: date) -> date:
        """The last day on which anything was done with it."""
        return min(self.last_day, self.ended_on(day) or self.last_day)

    def ended_on(self, day: date) -> date | None:
        """With the enquiry, unless that was taken up again."""
        if self.enquiry.concluded_on is None or self.enquiry.reopened is not None:
            return None
        return max(day, self.enquiry.concluded_on)

    def review_all(self, due: date, until: date) -> tuple[date, date | None]:
        """Look at it again as often as it came to; the day that is due then, and the day of the last review."""
        last = None
        while due <= until and self.rng.random() >= MISSED:
            late = (
                timedelta(self.rng.randint(8, 60)) if self.rng.random() < LATE else timedelta(self.rng.randint(-5, 0))
            )
            held = due + late
            if held > until:
                break
            self.review(due, held)
            due, last = held + self.interval, held
        return due, last

    def review(self, due: date, held: date) -> None:
        """One review: the adult's view, and how each action that was open went."""
        rng, record = self.rng, self.record
        open_ones = [action for action, state in self.actions.items() if state not in ("done", "not-needed")]
        facts = {"because": "due", "results": len(open_ones)}
        act = self.last_act = record.act(held, "reviewed-plan", self.by, (Plan, self.pk), facts=facts)
        view = {"words": rng.choice(words.VIEWS), "said_on": held, "spoken_by": "adult"}
        said = record.keep(act, Statement, adult_id=record.adult, **view)
        row = {"because": "due", "due_on": due, "held_on": held, "next_due_on": held + self.interval}
        row |= {"adults_view_id": said, "later_because": rng.choice(words.LATER) if held > due else ""}
        review = record.keep(act, PlanReview, plan_id=self.pk, **row)
        for action in open_ones:
            result = self.actions[action] = rng.choices(list(words.WENT), words.WENT_WEIGHTS)[0]
            said_of_it = {"result": result, "words": rng.choice(words.WENT[result])}
            record.keep(act, ActionResult, action_id=action, review_id=review, on=held, **said_of_it)

    def end(self, day: date):
        """The act that ended it, with how what was open had gone."""
        rng, record = self.rng, self.record
        ending = rng.choices(("recovery", "monitoring", "other"), (58, 34, 8))[0]
        self.ending = {"ended_on": day, "ending": ending}
        watched = ending == "monitoring"
        self.ending["monitored_by"] = rng.choice(("The GP", "The care agency", "A sister")) if watched else ""
        for action, state in self.actions.items():
            if state == "open":
                result = rng.choices(list(words.WENT), words.WENT_WEIGHTS)[0]
                act = record.act(day, "recorded-result", self.by, (Action, action), facts={"result": result})
                said = {"result": result, "words": rng.choice(words.WENT[result])}
                record.keep(act, ActionResult, action_id=action, on=day, **said)
        return record.act(day, "ended-plan", self.by, (Plan, self.pk), facts={"ending": ending})


def tell_offers(record: Record, pk: int, wanted: list, wishes: dict, by: int, staff: Staff, rng: Random) -> None:
    """One or two responses that were offered, and how well each worked."""
    keys, weights = list(words.OFFERED), list(words.OFFERED.values())
    for key in dict.fromkeys(rng.choices(keys, weights, k=rng.choice((1, 1, 2)))):
        wish, used = rng.choice(wanted), record.new(ResponseUsed)
        answer = rng.choices((Answer.ACCEPTED, Answer.DECLINED, Answer.NOT_YET), (72, 16, 12))[0].value
        day, facts = wish.voiced_on, {"response": key, "answer": answer}
        act = record.act(day, "offered-response", by, (ResponseUsed, used), facts=facts)
        said = {"words": rng.choice(words.ANSWERS[answer]), "said_on": day, "spoken_by": "adult"}
        row = {"offered_on": day, "answer": answer, "safe_because": words.SAFE_BECAUSE.get(key, "")}
        row["answer_words_id"] = record.keep(act, Statement, adult_id=record.adult, **said)
        row["used_from"] = day if answer == Answer.ACCEPTED else None
        record.keep(act, ResponseUsed, used, enquiry_id=pk, response_id=staff.responses[key], **row)
        record.keep(act, ResponseOutcome, used_id=used, outcome_id=wishes[wish.key])
        judged_on = day + timedelta(42)
        if answer == Answer.ACCEPTED and judged_on <= staff.last_day and rng.random() < 0.7:
            mine, theirs = (rng.choices(list(words.HOW_WELL), list(words.HOW_WELL.values()))[0] for _ in range(2))
            facts = {"adult": theirs, "practitioner": mine}
            act = record.act(judged_on, "judged-response", by, (ResponseUsed, used), facts=facts)
            of_it = words.OF_IT.get(theirs, "")
            record.keep(act, HowItWorked, used_id=used, judged_on=judged_on, adults_words=of_it, **facts)
