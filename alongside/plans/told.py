"""A plan as the adult may have it: their own and others' actions, and what the plan says; the page and the paper alike.

What was agreed without them, or for one agency only, is left out here and nowhere else.
"""

from django.utils.formats import date_format

from alongside.papers.leaving import Drawn

from .codes import Owner
from .models import Plan

TEMPLATE = "plans/plan"
WITHOUT_THE_ADULT = ["apart", "agency"]
"""Audiences of minutes that the adult is not in, as meetings code them; plans may not import their codes."""


def agreed_without_them(actions) -> set[int]:
    """Which of these actions were minuted in a part held without the adult, or for one agency."""
    return set(actions.filter(minute_lines__audience__in=WITHOUT_THE_ADULT).values_list("pk", flat=True))


def parts_of(plan: Plan) -> list[tuple[str, str]]:
    """What a plan says beside its actions, each part under its heading, in words that fit both screen and paper."""
    return [
        ("What already works", plan.strengths),
        ("Steps for safety", plan.future_safety),
        ("How to raise the alarm", plan.alarm),
        ("If things go wrong", plan.contingency),
        ("Keeping an eye on it", plan.monitoring),
    ]


def told_to_the_adult(plan: Plan) -> dict:
    """What is still to be done, by whom, and what else the plan says. Three queries."""
    kept_back = agreed_without_them(plan.actions)
    open_actions = [
        action for action in plan.actions.with_results() if not action.settled and action.pk not in kept_back
    ]
    return {
        "own": [action for action in open_actions if action.owner_kind == Owner.ADULT],
        "others": [action for action in open_actions if action.owner_kind != Owner.ADULT],
        "parts": parts_of(plan),
        "left_off": bool(kept_back),
    }


def paper_of(plan: Plan) -> Drawn:
    """The plan as a paper for the adult, ready to be drawn."""
    adult, told = plan.enquiry.adult, told_to_the_adult(plan)
    data = {
        "called": adult.called,
        "aims": plan.aims.words if plan.aims else "",
        "own": [said_of(action) for action in told["own"]],
        "others": [said_of(action) for action in told["others"]],
        "parts": [{"title": title, "words": words} for title, words in told["parts"] if words.strip()],
        "again": date_format(plan.next_review_on) if plan.next_review_on else "",
        "ended": plan.ended_on is not None,
        "lead": plan.lead.name if plan.lead else "",
    }
    return Drawn(template=TEMPLATE, title="Your plan", data=data, name=f"{plan.reference}-plan")


def said_of(action) -> dict:
    """One thing to be done."""
    return {"who": action.whose, "what": action.what, "by": date_format(action.due_on) if action.due_on else ""}
