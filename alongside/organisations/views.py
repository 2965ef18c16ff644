"""The directory of organisations and services: finding one, its page, keeping it, and merging one into another."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from . import actions
from .codes import Agency
from .door import merge_for, organisation_for, service_for
from .forms import ChangeServiceForm, MergeOrganisationForm, MergeServiceForm, OrganisationForm, ServiceForm, UndoForm
from .linked import lines_of
from .models import Listed
from .reading import directory_of, merges_of, services_of

ON_A_PAGE = 20


@require_safe
@needs(Permission.READ)
def directory(request: HttpRequest) -> HttpResponse:
    """Search by words and by kind of agency; without any, every organisation by name."""
    words = request.GET.get("q", "").replace("\x00", "").strip()[:200]
    kind = request.GET.get("kind", "")
    kind = kind if kind in Agency.values else ""
    asked = {"q": words, "kind": kind}
    context = {
        "page": Paginator(directory_of(words=words, kind=kind), ON_A_PAGE).get_page(request.GET.get("page")),
        "asked": asked,
        "query": urlencode({name: value for name, value in asked.items() if value}),
        "kinds": Agency.choices,
        "may_keep": request.user.may(Permission.OVERSEE),
    }
    return render(request, "organisations/directory.html", context)


@require_safe
@needs(Permission.READ)
def organisation(request: HttpRequest, number: int) -> HttpResponse:
    """One organisation: what it is, the services that it runs, and what is linked to it."""
    it = organisation_for(request, number)
    context = {
        **page_of(request, it),
        "organisation": it,
        "services": services_of(it),
        "back_url": reverse("organisations:directory"),
        "back_text": "Organisations and services",
    }
    return render(request, "organisations/organisation.html", context)


@require_safe
@needs(Permission.READ)
def service(request: HttpRequest, number: int) -> HttpResponse:
    """One service: what it is, who runs it, and what is linked to it."""
    it = service_for(request, number)
    runs = it.organisation.kept_as()
    context = {
        **page_of(request, it),
        "service": it,
        "organisation": runs,
        "back_url": runs.get_absolute_url(),
        "back_text": runs.name,
    }
    return render(request, "organisations/service.html", context)


def page_of(request: HttpRequest, it: Listed) -> dict:
    """What the page of an organisation and that of a service show alike."""
    return {
        "kept_as": it if it.survivor == it.pk else it.kept_as(),
        "merges": merges_of(it),
        "linked": lines_of(request.user, it),
        "may_keep": request.user.may(Permission.OVERSEE),
    }


@needs(Permission.OVERSEE)
def new(request: HttpRequest) -> HttpResponse:
    """Put an organisation into the directory."""

    def act(answers):
        added = actions.add_organisation(by=request.user, **answers)
        messages.success(request, f"{added} is in the directory.")
        return added

    context = {"heading": "Add an organisation", "back_url": reverse("organisations:directory")}
    title = "An organisation"
    return ask(request, OrganisationForm, "drafts/question.html", act=act, title=title, context=context)


@needs(Permission.OVERSEE)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Change what is recorded of an organisation."""
    it = organisation_for(request, number)

    def act(answers):
        messages.success(request, "The directory is changed.")
        return actions.change_organisation(by=request.user, organisation=it, **answers)

    return ask_about(request, it, OrganisationForm, act, heading="Change this organisation")


@needs(Permission.OVERSEE)
def new_service(request: HttpRequest, number: int) -> HttpResponse:
    """Put a service of this organisation into the directory."""
    runs = organisation_for(request, number)

    def act(answers):
        added = actions.add_service(by=request.user, organisation=runs, **answers)
        messages.success(request, f"{added} is in the directory.")
        return added

    context = {"heading": "Add a service", "caption": runs.name, "back_url": runs.get_absolute_url()}
    title = f"A service of {runs}"
    return ask(request, ServiceForm, "drafts/question.html", act=act, title=title, context=context)


@needs(Permission.OVERSEE)
def change_service(request: HttpRequest, number: int) -> HttpResponse:
    """Change what is recorded of a service, or say that it has closed."""
    it = service_for(request, number)

    def act(answers):
        messages.success(request, "The directory is changed.")
        return actions.change_service(by=request.user, service=it, **answers)

    return ask_about(request, it, ChangeServiceForm, act, heading="Change this service")


def ask_about(request: HttpRequest, it: Listed, form: type, act, *, heading: str) -> HttpResponse:
    """The questions with which a row of the directory is changed; who else changes it meanwhile is not overwritten."""
    context = {"heading": heading, "caption": it.name, "back_url": it.get_absolute_url()}
    first = {name: getattr(it, name) for name in form.base_fields}
    return ask(
        request,
        form,
        "drafts/question.html",
        act=act,
        title=f"Details of {it}",
        context=context,
        record=it,
        initial=first,
    )


@needs(Permission.OVERSEE)
def merge(request: HttpRequest, number: int) -> HttpResponse:
    """Say that this organisation is the same as another."""
    return ask_to_merge(request, organisation_for(request, number), MergeOrganisationForm)


@needs(Permission.OVERSEE)
def merge_service(request: HttpRequest, number: int) -> HttpResponse:
    """Say that this service is the same as another."""
    return ask_to_merge(request, service_for(request, number), MergeServiceForm)


def ask_to_merge(request: HttpRequest, it: Listed, form: type) -> HttpResponse:
    def act(answers):
        merged = actions.merge(by=request.user, gone=it, **answers)
        messages.success(request, f"{it} is kept as {merged.into} from now on. You can undo this here.")
        return merged.into

    context = {"heading": f"Merge {it} into another", "caption": it.in_a_line, "back_url": it.get_absolute_url()}
    return ask(request, form, "organisations/merge.html", act=act, title=f"Merging {it}", context=context)


@needs(Permission.OVERSEE)
def undo(request: HttpRequest, number: int) -> HttpResponse:
    """Let both stand apart again."""
    it = merge_for(request, number)
    if hasattr(it, "undone") and request.method == "GET":
        messages.info(request, "This merge was undone already.")
        return redirect(it.gone)

    def act(answers):
        actions.undo_merge(by=request.user, merge=it, **answers)
        messages.success(request, f"{it.gone} and {it.into} stand apart again.")
        return it.gone

    context = {"heading": f"Undo the merge of {it.gone}", "back_url": it.into.get_absolute_url()}
    return ask(request, UndoForm, "drafts/question.html", act=act, title=f"Undoing {it}", context=context)
