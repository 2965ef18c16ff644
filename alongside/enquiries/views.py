"""The pages of an enquiry."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.models import User
from alongside.access.permissions import needs
from alongside.access.records import enquiry_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.people.beside import lines_beside
from alongside.prompts.owed import asked_on

from . import actions
from .concluding import ConcludeForm
from .derived import derived_answers
from .facts import facts_of
from .forms import AllegationForm, EnquiryForm, ReopenForm


@require_safe
@needs(Permission.READ)
def enquiry(request: HttpRequest, number: int) -> HttpResponse:
    """One enquiry: what the adult wants, what was agreed, what became of it, and what is still owed to them."""
    it = enquiry_for(request, number, with_facts=True)
    context = {
        "enquiry": it,
        "adult": it.adult,
        "outcomes": it.outcomes.for_list(),
        "conversations": it.conversations.with_statements(),
        "askings": it.askings.order_by("-pk")[:1],
        "conclusions": it.conclusions.with_risks(),
        "asked": asked_on(it),
        **facts_of(it),
        **lines_beside(it, adult=it.adult_id, enquiry=it.pk),
        "may_record": request.user.may(Permission.RECORD),
        "may_oversee": request.user.may(Permission.OVERSEE),
        "back_url": it.adult.get_absolute_url(),
        "back_text": it.adult.name,
    }
    return render(request, "enquiries/enquiry.html", context)


@needs(Permission.RECORD)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Who leads it, and its details."""
    it = enquiry_for(request, number)

    def act(answers):
        actions.change_enquiry(by=request.user, enquiry=it, **answers)
        return it

    # Whoever leads it now is among the choices, whatever has become of their team or role since.
    in_team = User.objects.may(Permission.RECORD).filter(teams=it.team)
    if it.adult.restricted:  # nobody leads what they may not open
        in_team = in_team.filter(entitlements__adult=it.adult, entitlements__ended=False)
    leads = list(in_team) + ([it.lead] if it.lead and it.lead not in in_team else [])
    first = {"lead": str(it.lead_id or ""), "support_reason": it.support_reason, "conditions": it.conditions}
    context = {
        "heading": "Who leads, and details",
        "caption": f"{it}, {it.adult.name}",
        "adult": it.adult,
        "back_url": it.get_absolute_url(),
    }
    return ask(
        request,
        EnquiryForm,
        "drafts/question.html",
        act=act,
        title=f"Details of {it}",
        context=context,
        record=it,
        initial=first,
        leads=leads,
    )


@needs(Permission.RECORD)
def allegation(request: HttpRequest, number: int) -> HttpResponse:
    """Add something said to have happened."""
    it = enquiry_for(request, number)

    def act(answers):
        actions.add_allegation(by=request.user, enquiry=it, **answers)
        return it

    context = {
        "heading": "Add what is said to have happened",
        "caption": f"{it}, {it.adult.name}",
        "adult": it.adult,
        "back_url": it.get_absolute_url(),
    }
    return ask(
        request,
        AllegationForm,
        "drafts/question.html",
        act=act,
        title=f"What happened, {it}",
        context=context,
        sources=it.sources.all(),
    )


@needs(Permission.RECORD)
def conclude(request: HttpRequest, number: int) -> HttpResponse:
    """Conclude the enquiry. What is still owed is shown, and bars nothing."""
    it = enquiry_for(request, number)
    if it.concluded_on and request.method == "GET":
        return redirect(it)

    def act(answers):
        actions.conclude(by=request.user, enquiry=it, **answers)
        messages.success(request, f"{it} is concluded.")
        return it

    asked = asked_on(it, closing=True)
    no_closing_talk, besides = asked.apart("no_closing_talk")
    context = {
        "enquiry": it,
        "adult": it.adult,
        "asked": besides,
        "no_closing_talk": no_closing_talk,
        "back_url": it.get_absolute_url(),
    }
    return ask(
        request,
        ConcludeForm,
        "enquiries/conclude.html",
        act=act,
        title=f"Conclusion of {it}",
        context=context,
        initial={"concluded_on": localdate()},
        sources=it.sources.all(),
        derived=derived_answers(it),
        needing=asked.before_closing,
    )


@needs(Permission.OVERSEE)
def reopen(request: HttpRequest, number: int) -> HttpResponse:
    """Take a concluded enquiry up again; its conclusion stays in the record."""
    it = enquiry_for(request, number)
    if it.concluded_on is None and request.method == "GET":
        return redirect(it)

    def act(answers):
        actions.reopen(by=request.user, enquiry=it, **answers)
        return it

    context = {
        "heading": "Take this enquiry up again",
        "caption": f"{it}, {it.adult.name}",
        "adult": it.adult,
        "back_url": it.get_absolute_url(),
    }
    return ask(
        request,
        ReopenForm,
        "drafts/question.html",
        act=act,
        title=f"Re-opening {it}",
        context=context,
        initial={"reopened_on": localdate()},
    )
