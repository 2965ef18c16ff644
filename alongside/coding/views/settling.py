"""Agreement between coders, and settling where they differ."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from alongside.drafts.asking import ask
from alongside.sector.duties import Duty
from alongside.sector.seats import seated

from .. import actions, reading
from ..door import collection_for, passage_for
from ..forms.marking import SettleForm
from .apart import sent_back

ON_A_PAGE = 25


@require_safe
@seated(Duty.EVALUATES)
def agreement(request: HttpRequest, number: int) -> HttpResponse:
    """How far coders agree on each code."""
    it = collection_for(request, number)
    if it.still_mine:
        return sent_back(request)
    compared = reading.agreement_of(it, pair_from(request.GET.get("pair", "")))
    names = reading.names_of(pk for pair in compared.pairs for pk in pair)
    pairs = [(f"{one}-{other}", f"{names[one]} and {names[other]}") for one, other in compared.pairs]
    context = {
        "collection": it,
        "compared": compared,
        "pairs": pairs,
        "pair": "-".join(map(str, compared.pair)) if compared.pair else "",
        "open": it.still_open,
        "back_url": it.get_absolute_url(),
        "back_text": it.title,
    }
    return render(request, "coding/agreement.html", context)


def pair_from(typed: str) -> tuple[int, int] | None:
    one, _, other = typed.partition("-")
    fine = typed.isascii() and one.isdecimal() and other.isdecimal() and len(typed) < 30
    return (int(one), int(other)) if fine else None


@require_POST
@seated(Duty.EVALUATES)
def begin(request: HttpRequest, number: int) -> HttpResponse:
    """End coding, so that differences can be settled."""
    it = collection_for(request, number)
    try:
        actions.begin_settling(by=request.user, collection=it)
    except ValidationError as refusal:
        messages.error(request, refusal.message)
        return redirect("coding:agreement", it.pk)
    messages.success(request, "Coding has ended. Now settle where coders differ.")
    return redirect("coding:differences", it.pk)


@require_safe
@seated(Duty.EVALUATES)
def differences(request: HttpRequest, number: int) -> HttpResponse:
    """Every place where coders differ. Nothing is shown before coding has ended."""
    it = collection_for(request, number)
    found = reading.differences_in(it) if it.settling_on else []
    page = Paginator(found, ON_A_PAGE).get_page(request.GET.get("page"))
    context = {
        "collection": it,
        "page": page,
        "rows": reading.with_words(list(page)),
        "left": sum(one.stands is None for one in found),
        "back_url": it.get_absolute_url(),
        "back_text": it.title,
    }
    return render(request, "coding/differences.html", context)


@seated(Duty.EVALUATES)
def settle(request: HttpRequest, number: int) -> HttpResponse:
    """One place where coders differ: what each of them marked, and what holds."""
    it = passage_for(request, number)
    there = it.text.collection
    found = reading.difference_at(it) if there.settling_on else None
    if found is None:
        raise Http404
    place, back = found.place, reverse("coding:differences", args=[there.pk])

    def act(answers):
        actions.settle(by=request.user, text=it.text, code=it.code, start=place.start, end=place.end, **answers)
        return back

    context = {
        "heading": f"Does “{it.code.label}” belong here?",
        "caption": f"{it.text.reference}, {there.title}",
        "passage": it,
        "around": reading.around(it.text, place),
        "who": reading.who_marked(found),
        "settled": reading.settled_before(it.text, place),
        "back_url": back,
        "back_text": "Where coders differ",
    }
    title = f"Settling {it.text.reference}"
    return ask(request, SettleForm, "coding/settle.html", act=act, title=title, context=context)
