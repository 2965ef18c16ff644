"""The services that give advocates: a list for everybody who refers, kept by managers."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.capacity.actions import advocacy as actions
from alongside.capacity.forms.arranging import ServiceForm
from alongside.capacity.supporting import every_service
from alongside.drafts.asking import ask


@require_safe
@needs(Permission.READ)
def services(request: HttpRequest) -> HttpResponse:
    """Which services there are, what was bought of each, and how to refer."""
    context = {
        "services": every_service(),
        "may_oversee": request.user.may(Permission.OVERSEE),
        "back_url": reverse("capacity:shortfall"),
        "back_text": "Advocacy: need and shortfall",
    }
    return render(request, "capacity/advocacy/services.html", context)


def around(heading: str) -> dict:
    return {"heading": heading, "back_url": reverse("capacity:services"), "back_text": "Advocacy services"}


@needs(Permission.OVERSEE)
def new(request: HttpRequest) -> HttpResponse:
    """Add a service."""

    def act(answers):
        actions.add_service(by=request.user, **answers)
        return "capacity:services"

    heading = "Add an advocacy service"
    return ask(request, ServiceForm, "drafts/question.html", act=act, title=heading, context=around(heading))


@needs(Permission.OVERSEE)
def change(request: HttpRequest, service: int) -> HttpResponse:
    """Change a service or its contract."""
    it = get_object_or_404(every_service(), pk=service)

    def act(answers):
        actions.change_service(by=request.user, service=it, **answers)
        return "capacity:services"

    first = {name: getattr(it, name) for name in ServiceForm.base_fields}
    return ask(
        request,
        ServiceForm,
        "drafts/question.html",
        act=act,
        title=f"Service: {it.name}",
        context=around(f"Change {it.name}"),
        record=it,
        initial=first,
    )
