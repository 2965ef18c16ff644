"""This room's days for a calendar: when a plan is looked at again, and what somebody agreed to do by when."""

from collections.abc import Iterator, Sequence

from django.db.models import Q

from alongside.access.dated import Dated
from alongside.access.records import reach

from .models import Action, Plan


def plan_dates(user, leads: Sequence[int]) -> Iterator[Dated]:
    """Reviews of plans in enquiries they lead or that they lead themselves; their own open actions. Two queries."""
    theirs = Q(lead=user) | Q(enquiry__lead__in=leads)
    plans = Plan.objects.open().filter(theirs, enquiry__adult__in=reach(user), next_review_on__isnull=False)
    for plan in plans:
        url = plan.get_absolute_url()
        yield Dated(f"{plan.reference}-review", "Review of a plan", plan.reference, url, plan.next_review_on)
    actions = Action.objects.open().filter(owner=user, due_on__isnull=False, enquiry__adult__in=reach(user))
    for action in actions:
        reference = f"E{action.enquiry_id}"
        yield Dated(
            f"action-{action.pk}", "Something you agreed to do", reference, action.get_absolute_url(), action.due_on
        )
