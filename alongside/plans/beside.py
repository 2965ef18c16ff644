"""This room's line beside the page of an enquiry: how far the actions are, and when the plan is looked at again."""

from datetime import date

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, Subquery
from django.utils.formats import date_format
from django.utils.timezone import localdate

from alongside.people.beside import Beside, listed

from .codes import SETTLED


def plan_and_actions(enquiry: OuterRef) -> ArraySubquery:
    """Whether there is an open plan, when it is next looked at again, and of each action whether it is settled."""
    plans = apps.get_model("plans.Plan").objects.open().filter(enquiry=OuterRef("pk"))
    settled = apps.get_model("plans.ActionResult").objects.filter(action=OuterRef("pk"), result__in=SETTLED)
    actions = apps.get_model("plans.Action").objects.filter(enquiry=OuterRef("pk"))
    return listed(
        apps.get_model("enquiries.Enquiry").objects.filter(pk=enquiry),
        planned=Exists(plans),
        review=Subquery(plans.order_by("next_review_on").values("next_review_on")[:1]),
        settled=ArraySubquery(actions.values(settled=Exists(settled))),
    )


def how_far(facts: list[dict]) -> str:
    """ "2 of 5 actions are settled. To be looked at again on 3 February 2027." """
    fact = facts[0]
    said = ["There is a plan."] if fact["planned"] and not fact["settled"] else []
    if fact["settled"]:
        count = len(fact["settled"])
        said.append(f"{sum(fact['settled'])} of {count} action{'s are' if count > 1 else ' is'} settled.")
    if fact["review"]:
        due = date.fromisoformat(fact["review"])
        words = "It was to be looked at again" if due < localdate() else "To be looked at again"
        said.append(f"{words} on {date_format(due)}.")
    return " ".join(said)


PLAN = Beside("plan", "Plans, actions and what was offered", "plans:of", plan_and_actions, how_far, of_enquiry=True)
