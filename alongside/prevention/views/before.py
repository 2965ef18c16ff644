"""What came before a concern, and how it is related to it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import concern_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions
from ..forms import RelateForm
from ..reading import before_with_links, came_before
from .around import about_concern


@require_safe
@needs(Permission.READ)
def before(request: HttpRequest, number: int) -> HttpResponse:
    """Every earlier concern and enquiry about the same adult, and what somebody said of how they are related."""
    concern = concern_for(request, number)
    context = {
        **about_concern(concern, "What came before", "concerns:concern"),
        "before": before_with_links(concern),
        "may_record": request.user.may(Permission.RECORD),
        "back_text": concern,
    }
    return render(request, "prevention/before.html", context)


@needs(Permission.RECORD)
def relate(request: HttpRequest, number: int) -> HttpResponse:
    """Say how a concern is related to one of them."""
    concern = concern_for(request, number)
    home, earlier = reverse("prevention:before", args=[concern.pk]), came_before(concern)
    if not earlier:
        messages.info(request, "Nothing earlier about this person is on record.")
        return redirect(home)

    def act(answers):
        actions.relate_concern(by=request.user, concern=concern, **answers)
        messages.success(request, "The two are linked.")
        return home

    asked = request.GET.get("to", "")
    return ask(
        request,
        RelateForm,
        "drafts/question.html",
        act=act,
        title=f"What came before concern {concern.reference}",
        context=about_concern(concern, "How is it related to what came before?", "prevention:before"),
        initial={"before": asked if len(earlier) > 1 else earlier[0].reference},
        before=earlier,
    )
