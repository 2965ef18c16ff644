"""The catalogue of leaflets and explainers, and the texts that come with the product."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.information import actions
from alongside.information.documents import OFFERED, text_as
from alongside.information.forms import EndItemForm, ItemForm
from alongside.information.models import InformationItem
from alongside.information.texts import text_of
from alongside.papers.codes import Form


@require_safe
@needs(Permission.READ)
def catalogue(request: HttpRequest) -> HttpResponse:
    """Everything that can be given, by stage; for managers also what is no longer given out."""
    items = InformationItem.objects.in_use(localdate()).order_by("stage", "title", "audience")
    by_stage: dict[str, list] = {}
    for item in items:
        by_stage.setdefault(item.get_stage_display() or "At every stage", []).append(item)
    may_oversee = request.user.may(Permission.OVERSEE)
    context = {
        "by_stage": by_stage,
        "ended": InformationItem.objects.exclude(ended_on=None).order_by("-ended_on") if may_oversee else [],
        "may_oversee": may_oversee,
        "back_url": reverse("information:directory"),
        "back_text": "Find help",
    }
    return render(request, "information/catalogue.html", context)


@require_safe
@needs(Permission.READ)
def item(request: HttpRequest, item: int) -> HttpResponse:
    """One leaflet or explainer: its own text where it comes with the product, to read, print or save in any form."""
    it = get_object_or_404(InformationItem, pk=item)
    text = text_of(it.key, it.version) if it.ours else None
    if text and request.GET.get("form") in OFFERED:
        try:
            return text_as(it, text, Form(request.GET["form"]))
        except ValidationError as refusal:
            messages.warning(request, " ".join(refusal.messages))
            return redirect(it)
    context = {
        "item": it,
        "text": text,
        "forms": OFFERED,
        "large": "large" in request.GET,
        "may_oversee": request.user.may(Permission.OVERSEE),
        "back_url": reverse("information:catalogue"),
        "back_text": "Leaflets and explainers",
    }
    return render(request, "information/item.html", context)


@needs(Permission.OVERSEE)
def new_item(request: HttpRequest, item: int | None = None) -> HttpResponse:
    """Add a leaflet of the council's own, or a new version of one, which ends the version before it."""
    follows = get_object_or_404(InformationItem, pk=item) if item else None

    def act(answers):
        return actions.add_item(by=request.user, follows=follows, **answers)

    asked = set(ItemForm.base_fields) - {"from_on", "version"}
    first = {name: getattr(follows, name) for name in asked} if follows else {}
    context = {
        "heading": "Add a new version" if follows else "Add a leaflet or explainer",
        "caption": follows.title if follows else "",
        "back_url": follows.get_absolute_url() if follows else reverse("information:catalogue"),
    }
    return ask(
        request,
        ItemForm,
        "drafts/question.html",
        act=act,
        title=context["heading"],
        context=context,
        initial={**first, "from_on": localdate()},
    )


@needs(Permission.OVERSEE)
def end_item(request: HttpRequest, item: int) -> HttpResponse:
    """Say from which day something is not given out any more."""
    it = get_object_or_404(InformationItem, pk=item)
    if it.ended_on and request.method == "GET":
        messages.info(request, "It is ended already.")
        return redirect(it)

    def act(answers):
        actions.end_item(by=request.user, item=it, **answers)
        return reverse("information:catalogue")

    context = {"heading": "End it", "caption": str(it), "back_url": it.get_absolute_url()}
    first = {"ended_on": localdate()}
    title = f"End of {it}"
    return ask(request, EndItemForm, "drafts/question.html", act=act, title=title, context=context, initial=first)
