"""How the adult, and everybody around them, can be reached safely: what is known, and what was found just now."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.people import actions
from alongside.people.forms import CheckContactForm
from alongside.people.known import known_about
from alongside.people.ways import how_to, ways_to_reach


@require_safe
@needs(Permission.READ)
def contact(request: HttpRequest, number: int) -> HttpResponse:
    """How to reach the adult."""
    return ways_page(request, adult_for(request, number))


@require_safe
@needs(Permission.READ)
def contact_person(request: HttpRequest, number: int) -> HttpResponse:
    """How to reach somebody around them."""
    person = record_for(request, "people.SignificantPerson", number)
    return ways_page(request, person.adult, person)


def ways_page(request: HttpRequest, adult, person=None) -> HttpResponse:
    """Each way in words: safe, not safe or not checked, since when, and why; with what was found before."""
    known = known_about(adult)
    context = {
        "adult": adult,
        "person": person,
        "name": person.name if person else adult.called,
        "ways": ways_to_reach(known, person),
        "how_to": how_to(known, person),
        "earlier": adult.safe_contacts.filter(person=person).newest_first(),
        "check_url": addresses(adult, person)[1],
        "may_record": request.user.may(Permission.RECORD),
        "back_url": person.get_absolute_url() if person else adult.get_absolute_url(),
        "back_text": "Who is around them" if person else adult.name,
    }
    return render(request, "people/contact.html", context)


@needs(Permission.RECORD)
def check_contact(request: HttpRequest, number: int) -> HttpResponse:
    """Write down how the adult can be reached."""
    return check_page(request, adult_for(request, number))


@needs(Permission.RECORD)
def check_contact_person(request: HttpRequest, number: int) -> HttpResponse:
    """Write down how somebody around them can be reached."""
    person = record_for(request, "people.SignificantPerson", number)
    return check_page(request, person.adult, person)


def check_page(request: HttpRequest, adult, person=None) -> HttpResponse:
    """One or several ways in one go, as they were talked about."""
    here = addresses(adult, person)[0]
    known = known_about(adult)

    def act(answers):
        actions.check_contact(by=request.user, adult=adult, person=person, **answers)
        return here

    name = person.name if person else adult.called
    number = person.pk if person else None
    return ask(
        request,
        CheckContactForm,
        "people/check_contact.html",
        act=act,
        title=f"How to reach {name} safely",
        context={
            "heading": f"How to reach {name} safely",
            "caption": adult.name,
            "adult": adult,
            "back_url": here,
            "exit_url": settings.EXIT_URL,
        },
        initial={"verified_on": localdate(), **{name: words for _, name, words in how_to(known, person)}},
        details={way: at for (whose, way), at in known.details.items() if whose == number},
    )


def addresses(adult, person) -> tuple[str, str]:
    """The page of what is known, and the page of what was found."""
    if person is None:
        return reverse("people:contact", args=[adult.pk]), reverse("people:check-contact", args=[adult.pk])
    return reverse("people:contact-person", args=[person.pk]), reverse("people:check-contact-person", args=[person.pk])
