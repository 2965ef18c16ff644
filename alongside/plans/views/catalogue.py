"""The catalogue of responses, which managers may add to."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions
from ..forms import CatalogueForm
from ..models import Response


@require_safe
@needs(Permission.READ)
def catalogue(request: HttpRequest) -> HttpResponse:
    """Everything that can be offered, and what no longer is."""
    everything = Response.objects.newest_versions()
    context = {
        "offered": [response for response in everything if response.in_use],
        "withdrawn": [response for response in everything if not response.in_use],
        "may_oversee": request.user.may(Permission.OVERSEE),
    }
    return render(request, "plans/catalogue.html", context)


@needs(Permission.OVERSEE)
def new(request: HttpRequest) -> HttpResponse:
    """Add a response of the council's own."""

    def act(answers):
        actions.add_response(by=request.user, **answers)
        return reverse("plans:catalogue")

    context = {"heading": "Add a response", "back_url": reverse("plans:catalogue")}
    title = "A new response"
    return ask(request, CatalogueForm, "drafts/question.html", act=act, title=title, context=context, new=True)


@needs(Permission.OVERSEE)
def change(request: HttpRequest, key: str) -> HttpResponse:
    """Change a response, or take it out of use. What was offered keeps the version it had."""
    it = get_object_or_404(Response.objects.newest_versions(), key=key)

    def act(answers):
        actions.change_response(by=request.user, response=it, **answers)
        return reverse("plans:catalogue")

    context = {"heading": "Change a response", "caption": it.title, "back_url": reverse("plans:catalogue")}
    first = {name: getattr(it, name) for name in CatalogueForm.base_fields}
    title = f"A change of {it.title}"
    return ask(request, CatalogueForm, "drafts/question.html", act=act, title=title, context=context, initial=first)
