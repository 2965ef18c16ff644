"""Making, changing, reviewing and ending a plan."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.recording import differences, recording
from alongside.voice.actions import Said, statement_of

from ..codes import TWELVE_WEEKS, PlanKind, ReviewedBecause
from ..models import Action, ActionResult, Plan, PlanReview
from .building import action_of

WITHIN_TWELVE_WEEKS = "A domestic-abuse safety plan is reviewed within 12 weeks: enter an earlier day or a reason"


def make_plan(*, by, enquiry, started_on: date, aims: Said | None = None, actions: Iterable[dict] = (), **plan) -> Plan:
    """Make a plan with its actions. `plan` are the fields of Plan; each of `actions` is what `action_of` takes.

    Raises ValidationError if it would be reviewed before it starts, or, without a reason, later than is safe.
    """
    made = Plan(enquiry=enquiry, started_on=started_on, **plan)
    require_a_safe_review(made, since=started_on)
    rows = [action_of(enquiry, plan=made, **action) for action in actions]
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
    next_due_on: date | None = None,
    review_later_because: str = "",
    **review,
) -> PlanReview:
    """Look at a plan again: what the adult says, how each action went, what changes, and when next (F13).

    `results` are actions, each with the result, words and said_by of its ActionResult; `review` are the other fields
    of PlanReview. Raises ValidationError if the plan has ended, or if this review was recorded already.
    """
    now = Plan.objects.select_for_update(of=("self",), no_key=True).select_related("enquiry__adult").get(pk=plan.pk)
    if now.ended_on:
        raise ValidationError("This plan has ended.")
    if held_on < now.started_on:
        raise ValidationError({"held_on": "The date must be on or after the date the plan started"})
    due_on = now.next_review_on if because == ReviewedBecause.DUE else None
    if due_on and now.reviews.filter(due_on=due_on).exists():
        raise ValidationError("This review was recorded already. Read it first.")
    now.next_review_on, now.review_later_because = next_due_on, review_later_because
    require_a_safe_review(now, since=held_on, field="next_due_on")
    held = PlanReview(plan=now, because=because, due_on=due_on, held_on=held_on, next_due_on=next_due_on, **review)
    adult = now.enquiry.adult
    results = list(results)
    facts = {"because": because, "results": len(results)}
    with recording("reviewed-plan", by=by, adult=adult, about=now, on=held_on, facts=facts) as keep:
        if adults_view is not None:
            held.adults_view = keep(statement_of(adult, adults_view, said_on=held_on))
        keep(held)
        for action, result in results:
            keep(ActionResult(action=action, review=held, on=held_on, **result))
        keep(now)
    plan.next_review_on = next_due_on
    return held


@transaction.atomic
def end_plan(*, by, plan: Plan, ended_on: date, ending: str, monitored_by: str = "", ending_words: str = "") -> Plan:
    """End a plan and say how. What it was, and how its actions went, stays.

    Raises ValidationError if it has ended already, or would end before it started.
    """
    now = Plan.objects.select_for_update(of=("self",), no_key=True).select_related("enquiry__adult").get(pk=plan.pk)
    if now.ended_on:
        raise ValidationError("This plan has ended already.")
    if ended_on < now.started_on:
        raise ValidationError({"ended_on": "The date must be on or after the date the plan started"})
    facts = {"ending": ending}
    with recording("ended-plan", by=by, adult=now.enquiry.adult, about=now, on=ended_on, facts=facts) as keep:
        now.ended_on, now.ending, now.next_review_on = ended_on, ending, None
        now.monitored_by, now.ending_words = monitored_by, ending_words
        return keep(now)
