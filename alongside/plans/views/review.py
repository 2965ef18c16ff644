"""Looking at a plan again, with every open action on one page."""

from django.http import HttpRequest, HttpResponse
from django.utils.timezone import localdate

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions
from ..forms import ReviewPlanForm
from .around import about, plan_for, wanted_in


@needs(Permission.RECORD)
def review(request: HttpRequest, number: int) -> HttpResponse:
    """A review of a plan: what they say, how each action went, what changes, when next. One act."""
    it = plan_for(request, number)

    def act(answers):
        actions.review_plan(by=request.user, plan=it, **answers)
        return it

    return ask(
        request,
        ReviewPlanForm,
        "plans/review.html",
        act=act,
        title="A review of a plan",
        context={**about(it.enquiry, "Look at the plan again", it), "plan": it},
        initial={"held_on": localdate()},
        actions=[action for action in it.actions.with_results() if not action.settled],
        outcomes=wanted_in(it.enquiry),
    )
