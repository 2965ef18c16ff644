"""Actions: adding them to a plan or to an enquiry, changing one, and saying how it went."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.timezone import localdate

from alongside.access.permissions import needs
from alongside.access.records import enquiry_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions
from ..forms import ActionForm, ActionsForm, ResultForm
from .around import about, action_for, plan_for, wanted_in


@needs(Permission.RECORD)
def add(request: HttpRequest, number: int) -> HttpResponse:
    """Add actions to a plan."""
    plan = plan_for(request, number)

    def act(answers):
        actions.add_actions(by=request.user, enquiry=plan.enquiry, plan=plan, **answers)
        return plan

    context = about(plan.enquiry, "Who does what", plan)
    wishes = wanted_in(plan.enquiry)
    return ask(request, ActionsForm, "drafts/question.html", act=act, title="Actions", context=context, outcomes=wishes)


@needs(Permission.RECORD)
def add_to_enquiry(request: HttpRequest, number: int) -> HttpResponse:
    """Add actions to an enquiry that has no plan yet."""
    enquiry = enquiry_for(request, number)
    home = reverse("plans:of", args=[enquiry.pk])

    def act(answers):
        actions.add_actions(by=request.user, enquiry=enquiry, **answers)
        return home

    context = {**about(enquiry, "Who does what"), "back_url": home}
    wishes = wanted_in(enquiry)
    return ask(request, ActionsForm, "drafts/question.html", act=act, title="Actions", context=context, outcomes=wishes)


@needs(Permission.RECORD)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Change what is to be done, whose it is or by when."""
    it = action_for(request, number)

    def act(answers):
        return actions.change_action(by=request.user, action=it, **answers)

    first = {name: getattr(it, name) for name in ActionForm.base_fields} | {"outcome": str(it.outcome_id or "")}
    wanted = list(wanted_in(it.enquiry))
    return ask(
        request,
        ActionForm,
        "drafts/question.html",
        act=act,
        title="A change of an action",
        context=about(it.enquiry, "Change an action", it),
        record=it,
        initial=first,
        outcomes=wanted + ([it.outcome] if it.outcome and it.outcome not in wanted else []),
    )


@needs(Permission.RECORD)
def result(request: HttpRequest, number: int) -> HttpResponse:
    """Say how an action went."""
    it = action_for(request, number)

    def act(answers):
        actions.record_result(by=request.user, action=it, **answers)
        return it

    context = {**about(it.enquiry, "How did it go?", it), "action": it}
    first = {"on": localdate(), "said_by": it.whose}
    title = "How an action went"
    return ask(request, ResultForm, "plans/result.html", act=act, title=title, context=context, initial=first)
