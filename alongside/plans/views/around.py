"""What the pages of this room have in common."""

from django.http import HttpRequest

from alongside.access.records import record_for

from ..models import Action, Plan


def plan_for(request: HttpRequest, number: int) -> Plan:
    """The plan with this number, with its enquiry and adult, if within reach."""
    related = ("enquiry__team", "enquiry__lead", "lead", "aims", "capacity")
    return record_for(request, "plans.Plan", number, *related, to_adult="enquiry__adult")


def action_for(request: HttpRequest, number: int) -> Action:
    """The action with this number, with its plan, enquiry and adult, if within reach."""
    return record_for(request, "plans.Action", number, "plan", "owner", "outcome", to_adult="enquiry__adult")


def about(enquiry, heading: str, back=None) -> dict:
    """What every page shows around its questions; `back`: the record that its back link leads to."""
    return {
        "heading": heading,
        "caption": f"{enquiry.adult.name}, {enquiry}",
        "enquiry": enquiry,
        "adult": enquiry.adult,
        "back_url": (back or enquiry).get_absolute_url(),
    }


def by_outcome(actions) -> list[tuple]:
    """Actions under the outcome that each serves, those of no one outcome last."""
    groups: dict = {}
    for action in actions:
        groups.setdefault(action.outcome, []).append(action)
    return sorted(groups.items(), key=lambda group: (group[0] is None, group[0].pk if group[0] else 0))


def wanted_in(enquiry):
    """The wishes that an action or a response can serve."""
    return enquiry.outcomes.current().order_by("pk")
