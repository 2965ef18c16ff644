"""Who is in the adult's life: the list, somebody new, and a change."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.people import actions
from alongside.people.codes import WantsThem
from alongside.people.forms import SignificantPersonForm
from alongside.people.known import known_about, sources_of
from alongside.people.reaching import never_to


@require_safe
@needs(Permission.READ)
def around(request: HttpRequest, number: int) -> HttpResponse:
    """Everybody in the adult's life, with whom nothing may reach and why."""
    adult = adult_for(request, number)
    known = known_about(adult)
    people = adult.significant_people.select_related("event__by").order_by("pk")
    context = {
        "adult": adult,
        "people": [(person, never_to(known, person)) for person in people],
        "may_record": request.user.may(Permission.RECORD),
        "back_url": adult.get_absolute_url(),
        "back_text": adult.name,
    }
    return render(request, "people/around.html", context)


@needs(Permission.RECORD)
def add_person(request: HttpRequest, number: int) -> HttpResponse:
    """Record somebody in the adult's life."""
    adult = adult_for(request, number)

    def act(answers):
        return actions.add_person(by=request.user, adult=adult, **answers)

    return ask(
        request,
        SignificantPersonForm,
        "drafts/question.html",
        act=act,
        title=f"Somebody in the life of {adult.name}",
        context=about(adult, "Somebody in their life"),
        initial={"adult_wants_them": WantsThem.NOT_ASKED},
        sources=sources_of(adult),
    )


@needs(Permission.RECORD)
def change_person(request: HttpRequest, number: int) -> HttpResponse:
    """Change what is recorded of somebody; a change made meanwhile by somebody else is shown side by side."""
    person = record_for(request, "people.SignificantPerson", number)

    def act(answers):
        return actions.change_person(by=request.user, person=person, **answers)

    first = {name: getattr(person, name) for name in SignificantPersonForm.base_fields}
    first["source"] = str(person.source_id or "")
    return ask(
        request,
        SignificantPersonForm,
        "drafts/question.html",
        act=act,
        title=f"Details of {person.name}",
        context=about(person.adult, person.name),
        record=person,
        initial=first,
        sources=sources_of(person.adult),
    )


def about(adult, heading: str) -> dict:
    """What the pages about people around an adult show beside their questions."""
    back = reverse("people:around", args=[adult.pk])
    return {"heading": heading, "caption": adult.name, "adult": adult, "back_url": back}
