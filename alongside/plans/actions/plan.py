"""Making, changing, reviewing and ending a plan."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.models import Record
from alongside.history.recording import differences, recording
from alongside.people.reaching import check_may_leave
from alongside.voice.actions import Said, statement_of

from ..codes import TWELVE_WEEKS, PlanKind, ReviewedBecause
from ..models import Action, ActionResult, Plan, PlanCopy, PlanReview
from .building import action_of

WITHIN_TWELVE_WEEKS = "A domestic-abuse safety plan is reviewed within 12 weeks: enter an earlier day or a reason"


def make_plan(
    *,
    by,
    enquiry,
    started_on: date,
    aims: Said | None = None,
    actions: Iterable[dict] = (),
    taken_in: Iterable[Action] = (),
    **plan,
) -> Plan:
    """Make a plan with its actions. `plan` are the fields of Plan; each of `actions` is what `action_of` takes.

    `taken_in`: actions that were agreed before there was a plan. Without a day for its review it is looked at again
    when a plan of its kind usually is. Raises ValidationError if it would be reviewed before it starts, or, without a
    reason, later than is safe.
    """
    made = Plan(enquiry=enquiry, started_on=started_on, **plan)
    made.next_review_on = made.next_review_on or made.usual_review(started_on)
    require_a_safe_review(made, since=started_on)
    rows = [action_of(enquiry, plan=made, **action) for action in actions]
    for action in taken_in:
        action.plan = made
        rows.append(action)
    facts = {"kind": made.kind, "actions": len(rows)}
    with recording("made-plan", by=by, adult=enquiry.adult, about=made, on=started_on, facts=facts) as keep:
        if aims is not None:
            made.aims = keep(statement_of(enquiry.adult, aims, said_on=started_on))
        keep(made)
        for row in rows:
            keep(row)
    return made


def require_a_safe_review(plan: Plan, *, since: date, field: str = "next_review_on") -> None:
    """The next review is after `since`; of a domestic-abuse safety plan within twelve weeks, or there is a reason."""
    if plan.next_review_on is None:
        return
    if plan.next_review_on <= since:
        raise ValidationError({field: "The next review must be after the day of this one, and after the plan starts"})
    late = plan.next_review_on - since > TWELVE_WEEKS
    if late and plan.kind == PlanKind.DOMESTIC_ABUSE and not plan.review_later_because.strip():
        raise ValidationError({field: WITHIN_TWELVE_WEEKS})


def change_plan(*, by, plan: Plan, **details) -> Plan:
    """Change a plan; before and after are kept in its history."""
    changed = differences(plan, details)
    if changed:
        for name, value in details.items():
            setattr(plan, name, value)
        if "next_review_on" in changed:
            held = plan.reviews.order_by("-held_on").values_list("held_on", flat=True).first()
            require_a_safe_review(plan, since=held or plan.started_on)
        with recording("changed-plan", by=by, adult=plan.enquiry.adult, about=plan, facts={"changed": changed}) as keep:
            keep(plan)
    return plan


@transaction.atomic
def review_plan(
    *,
    by,
    plan: Plan,
    held_on: date,
    because: str = ReviewedBecause.DUE,
    adults_view: Said | None = None,
    results: Iterable[tuple[Action, dict]] = (),
    actions: Iterable[dict] = (),
    next_due_on: date | None = None,
    review_later_because: str = "",
    **review,
) -> PlanReview:
    """Look at a plan again: what the adult says, how each action went, what changes, and when next (F13).

    `results` are actions, each with the result, words and said_by of its ActionResult; `review` are the other fields
    of PlanReview; `actions` are new ones, each what `action_of` takes. Without a day for the next review, it is when a
    plan of its kind is usually looked at again. Raises ValidationError if the plan has ended, or if this review was
    recorded already.
    """
    now = locked(plan)
    due_on = now.next_review_on if because == ReviewedBecause.DUE else None
    require_a_review_to_hold(now, held_on, due_on)
    next_due_on = next_due_on or now.usual_review(held_on)
    now.next_review_on, now.review_later_because = next_due_on, review_later_because
    require_a_safe_review(now, since=held_on, field="next_due_on")
    held = PlanReview(plan=now, because=because, due_on=due_on, held_on=held_on, next_due_on=next_due_on, **review)
    rows: list[Record] = [ActionResult(action=action, review=held, on=held_on, **said) for action, said in results]
    facts = {"because": because, "results": len(rows)}
    rows += [action_of(now.enquiry, plan=now, **new) for new in actions]
    adult = now.enquiry.adult
    with recording("reviewed-plan", by=by, adult=adult, about=now, on=held_on, facts=facts) as keep:
        if adults_view is not None:
            held.adults_view = keep(statement_of(adult, adults_view, said_on=held_on))
        for row in (held, *rows, now):
            keep(row)
    plan.next_review_on = next_due_on
    return held


def locked(plan: Plan) -> Plan:
    """The plan as it is now, held until the act is over."""
    return Plan.objects.select_for_update(of=("self",), no_key=True).select_related("enquiry__adult").get(pk=plan.pk)


def require_a_review_to_hold(plan: Plan, held_on: date, due_on: date | None) -> None:
    """A plan is reviewed while it holds, and each review that was planned for a day is held once."""
    if plan.ended_on:
        raise ValidationError("This plan has ended.")
    if held_on < plan.started_on:
        raise ValidationError({"held_on": "The date must be on or after the date the plan started"})
    if due_on and plan.reviews.filter(due_on=due_on).exists():
        raise ValidationError(
            {"because": "The review planned for that day is recorded already: say why this one is held"}
        )


@transaction.atomic
def end_plan(*, by, plan: Plan, ended_on: date, ending: str, monitored_by: str = "", ending_words: str = "") -> Plan:
    """End a plan and say how. What it was, and how its actions went, stays.

    Raises ValidationError if it has ended already, or would end before it started.
    """
    now = locked(plan)
    if now.ended_on:
        raise ValidationError("This plan has ended already.")
    if ended_on < now.started_on:
        raise ValidationError({"ended_on": "The date must be on or after the date the plan started"})
    facts = {"ending": ending}
    with recording("ended-plan", by=by, adult=now.enquiry.adult, about=now, on=ended_on, facts=facts) as keep:
        now.ended_on, now.ending, now.next_review_on = ended_on, ending, None
        now.monitored_by, now.ending_words = monitored_by, ending_words
        return keep(now)


def give_copy(*, by, plan: Plan, on: date, given: bool, channel: str | None = None, why_not: str = "") -> PlanCopy:
    """Record that the adult was given a copy of the plan, and how; or why not.

    Raises ValidationError if it is not safe to give them anything in that way.
    """
    adult = plan.enquiry.adult
    if given and channel:
        try:
            check_may_leave(adult=adult, by=channel)
        except ValidationError as refusal:
            raise ValidationError({"channel": refusal.messages}) from refusal
    copy = PlanCopy(plan=plan, on=on, given=given, channel=channel, why_not=why_not)
    with recording("gave-plan", by=by, adult=adult, about=plan, on=on, facts={"given": given}) as keep:
        return keep(copy)
