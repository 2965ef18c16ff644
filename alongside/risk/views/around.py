"""What stands around every page of the risk room, and the one way to a page that is printed for the adult."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from alongside.people.codes import Channel
from alongside.people.reaching import may_leave


def around(enquiry, heading: str, *, back: str = "") -> dict:
    """For a page that may be open on a kitchen table: whose it is, the way back, and the way out."""
    return {
        "heading": heading,
        "caption": enquiry.adult.name,
        "enquiry": enquiry,
        "adult": enquiry.adult,
        "back_url": back or reverse("risk:risk", args=[enquiry.pk]),
        "exit_url": settings.EXIT_URL,
    }


def for_them(request: HttpRequest, adult, template: str, context: dict) -> HttpResponse:
    """A page to print and hand to the adult; if nothing may be handed to them, the reason and nothing to print."""
    passage = may_leave(adult=adult, by=Channel.HAND)
    template = template if passage.allowed else "risk/not_for_them.html"
    return render(request, template, {**context, "adult": adult, "passage": passage})
