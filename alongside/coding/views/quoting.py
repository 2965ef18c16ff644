"""How widely each finding was said, the quotations that stand for it, and letting a quotation out."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from alongside.drafts.asking import ask
from alongside.sector.duties import Duty
from alongside.sector.seats import seated

from .. import actions, reading
from ..door import collection_for, left_in, passage_for, quotation_for
from ..forms.marking import DecideForm, QuotationForm
from .apart import sent_back


@require_safe
@seated(Duty.EVALUATES)
def findings(request: HttpRequest, number: int) -> HttpResponse:
    """Each code as a finding, with how widely it was said and its quotations."""
    it = collection_for(request, number)
    if it.still_mine:
        return sent_back(request)
    found = reading.findings_of(it.version, it, quoted=False)
    of = next((one.of for one in found if one.under is None), 0)
    context = {
        "collection": it,
        "findings": found,
        "of": of,
        "bands": [(band.name, band.least(of)) for band in it.version.words_for_shares],
        "quotations": reading.quotations_of([it]),
        "back_url": it.get_absolute_url(),
        "back_text": it.title,
    }
    return render(request, "coding/findings.html", context)


@seated(Duty.EVALUATES, Duty.CODES)
def quote(request: HttpRequest, number: int) -> HttpResponse:
    """Offer a passage as a quotation."""
    it = passage_for(request, number)
    if it.coder != request.user and left_in(it.text.collection_id, request.user).exists():
        return sent_back(request)

    def act(answers):
        messages.success(request, "It is kept. Somebody else reads it before it leaves.")
        return actions.write_quotation(by=request.user, passage=it, **answers)

    context = {
        "heading": "Write a quotation",
        "caption": f"{it.text.reference}, {it.code}",
        "passage": it,
        "back_url": reverse("coding:text", args=[it.text_id, reading.part_with(it)]),
    }
    given = {"never": reading.never_named(it.text), "said": it.said, "initial": {"words": it.said}}
    title = f"A quotation from {it.text.reference}"
    return ask(request, QuotationForm, "coding/quote.html", act=act, title=title, context=context, **given)


@seated(Duty.EVALUATES)
def decide(request: HttpRequest, number: int) -> HttpResponse:
    """A second person lets a quotation be read, or takes it down."""
    it = quotation_for(request, number)
    if left_in(it.text.collection_id, request.user).exists():
        return sent_back(request)
    back = reverse("coding:findings", args=[it.text.collection_id])

    def act(answers):
        decision = actions.release(by=request.user, quotation=it, **answers)
        messages.success(request, "Others may read it now." if decision.released else "Others do not read it.")
        return back

    context = {
        "heading": "May others read this?",
        "caption": f"{it.text.reference}, {it.code}",
        "quotation": it,
        "releases": it.releases.select_related("decider", "event").order_by("-pk"),
        "back_url": back,
        "back_text": "Findings and quotations",
    }
    return ask(request, DecideForm, "coding/decide.html", act=act, title="Releasing a quotation", context=context)
