"""The log of awareness and engagement."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions
from ..door import activity_for
from ..forms import ActivityForm
from ..reading import communities_reached, every_activity

ON_A_PAGE = 20


@require_safe
@needs(Permission.READ)
def log(request: HttpRequest) -> HttpResponse:
    """Everything that is logged, newest first, and which communities it reached."""
    context = {
        "page": Paginator(every_activity(), ON_A_PAGE).get_page(request.GET.get("page")),
        "reached": communities_reached(),
        "may_oversee": request.user.may(Permission.OVERSEE),
    }
    return render(request, "prevention/awareness.html", context)


@require_safe
@needs(Permission.READ)
def activity(request: HttpRequest, number: int) -> HttpResponse:
    """One activity: what it was, who came, what was heard, and what is done about it."""
    context = {
        "activity": activity_for(request, number),
        "may_oversee": request.user.may(Permission.OVERSEE),
        "back_url": reverse("prevention:awareness"),
        "back_text": "Awareness and engagement",
    }
    return render(request, "prevention/activity.html", context)


@needs(Permission.OVERSEE)
def new(request: HttpRequest) -> HttpResponse:
    """Log an activity."""

    def act(answers):
        held = actions.log_activity(by=request.user, **answers)
        messages.success(request, "The activity is logged.")
        return held

    context = {"heading": "Log awareness or engagement", "back_url": reverse("prevention:awareness")}
    title, first = "Awareness or engagement", {"held_on": localdate()}
    return ask(request, ActivityForm, "drafts/question.html", act=act, title=title, context=context, initial=first)


@needs(Permission.OVERSEE)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Change what is logged."""
    it = activity_for(request, number)

    def act(answers):
        messages.success(request, "The activity is changed.")
        return actions.change_activity(by=request.user, activity=it, **answers)

    context = {"heading": "Change what is logged", "caption": str(it), "back_url": it.get_absolute_url()}
    first = {name: getattr(it, name) for name in ActivityForm.base_fields}
    title, page = f"A change of {it}", "drafts/question.html"
    return ask(request, ActivityForm, page, act=act, title=title, context=context, record=it, initial=first)
