"""Whom the adult can turn to, the page about them, and the conversation with which an enquiry ends."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import enquiry_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.information import actions
from alongside.information.forms import ClosingForm, ContactForm
from alongside.people.codes import Channel
from alongside.people.reaching import may_leave


def about(enquiry, heading: str) -> dict:
    """What each page of questions shows around them."""
    return {
        "heading": heading,
        "caption": f"{enquiry}, {enquiry.adult.name}",
        "enquiry": enquiry,
        "adult": enquiry.adult,
        "back_url": enquiry.get_absolute_url(),
    }


@require_safe
@needs(Permission.READ)
def helping(request: HttpRequest, number: int) -> HttpResponse:
    """“Who is helping me”: a page for the adult to keep, if it is safe to hand them one."""
    enquiry = enquiry_for(request, number)
    closing = enquiry.closing_conversations.order_by("-held_on", "-pk").first()
    context = {
        "enquiry": enquiry,
        "adult": enquiry.adult,
        "contact": enquiry.named_contacts.order_by("-from_on", "-pk").first(),
        "closing": closing,
        "passage": may_leave(adult=enquiry.adult, by=Channel.HAND),
        "large": "large" in request.GET,
        "may_record": request.user.may(Permission.RECORD),
        "back_url": enquiry.get_absolute_url(),
        "back_text": str(enquiry),
    }
    return render(request, "information/helping.html", context)


@needs(Permission.RECORD)
def contact(request: HttpRequest, number: int) -> HttpResponse:
    """Say who the adult's own contact is."""
    enquiry = enquiry_for(request, number)

    def act(answers):
        actions.name_contact(by=request.user, enquiry=enquiry, **answers)
        return reverse("information:helping", args=[enquiry.pk])

    lead = enquiry.lead
    first = {"name": lead.name if lead else "", "what_they_do": lead.job_title if lead else "", "from_on": localdate()}
    heading = f"Whom can {enquiry.adult.called} turn to?"
    return ask(
        request,
        ContactForm,
        "drafts/question.html",
        act=act,
        title="A contact for them",
        context=about(enquiry, heading),
        initial=first,
    )


@needs(Permission.RECORD)
def closing(request: HttpRequest, number: int) -> HttpResponse:
    """The closing conversation, so that safeguarding ends and does not drift."""
    enquiry = enquiry_for(request, number)

    def act(answers):
        actions.record_closing(by=request.user, enquiry=enquiry, **answers)
        return reverse("information:of-adult", args=[enquiry.adult_id])

    context = {**about(enquiry, f"Ending, with {enquiry.adult.called}")}
    return ask(
        request,
        ClosingForm,
        "information/closing.html",
        act=act,
        title=f"The close of {enquiry}",
        context=context,
        initial={"held_on": localdate()},
    )
