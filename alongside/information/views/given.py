"""What one adult was told, and recording it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for, record_for
from alongside.access.roles import Permission
from alongside.access_needs.standing import needs_of
from alongside.drafts.asking import ask
from alongside.information import actions
from alongside.information.codes import Format
from alongside.information.forms import GiveForm
from alongside.information.models import DirectoryEntry, InformationItem
from alongside.information.told import enquiries_of, given_at_once, told_to


@require_safe
@needs(Permission.READ)
def of_adult(request: HttpRequest, number: int) -> HttpResponse:
    """What has been given, what is usually given by now, whom they can turn to, and how it closed."""
    adult = adult_for(request, number)
    context = {
        "adult": adult,
        **told_to(adult),
        "may_record": request.user.may(Permission.RECORD),
        "back_url": adult.get_absolute_url(),
        "back_text": adult.name,
    }
    return render(request, "information/of_adult.html", context)


@needs(Permission.RECORD)
def give(request: HttpRequest, number: int) -> HttpResponse:
    """Record what was given, several things at once; an address may say with which it begins."""
    adult = adult_for(request, number)
    page = reverse("information:of-adult", args=[adult.pk])

    def act(answers):
        actions.give_information(by=request.user, adult=adult, **answers)
        return page

    enquiries = enquiries_of(adult)
    newest = next((str(enquiry.pk) for enquiry in enquiries if enquiry.concluded_on is None), "")
    context = {
        "heading": f"What {adult.called} was given",
        "caption": adult.name,
        "adult": adult,
        "back_url": page,
    }
    return ask(
        request,
        GiveForm,
        "information/give.html",
        act=act,
        title=f"What {adult.called} was given",
        context=context,
        initial={"given_on": localdate(), "enquiry": newest},
        first_rows={"things": [{"what": asked_for(request), **as_they_need(adult)}]},
        adult=adult,
        items=InformationItem.objects.in_use(localdate()),
        entries=DirectoryEntry.objects.in_use().order_by("name"),
        people=adult.significant_people.order_by("name"),
        enquiries=enquiries,
    )


def as_they_need(adult) -> dict:
    """The form and the language that the adult needs, with which the questions begin."""
    their = needs_of(adult)
    form = next((need.code for need in their if need.code in Format.values), Format.STANDARD)
    return {"form": form, "language": their.language or "English"}


def asked_for(request: HttpRequest) -> str:
    """What the address says that the list begins with: an item of the catalogue or an entry of the directory."""
    for name in ("item", "entry"):
        number = request.GET.get(name, "")
        if number.isascii() and number.isdecimal():
            return f"{name}-{number}"
    return ""


@require_safe
@needs(Permission.READ)
def given(request: HttpRequest, number: int) -> HttpResponse:
    """One giving: everything that was given together, to whom, how, and whether it was understood."""
    it = record_for(request, "information.InformationGiven", number, "person", "enquiry", "statement", "event__by")
    context = {
        "given": it,
        "adult": it.adult,
        "together": given_at_once(it),
        "back_url": reverse("information:of-adult", args=[it.adult_id]),
        "back_text": f"What {it.adult.called} was told",
    }
    return render(request, "information/given.html", context)
