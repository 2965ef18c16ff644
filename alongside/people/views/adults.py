"""Finding a person, their page, their details, and the history of their record."""

from django.apps import apps
from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for, adults_in_reach, adults_that_may_be_named
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.drafts.keeping import keep_draft, pairs_of
from alongside.history.models import Event
from alongside.history.recording import note
from alongside.people import actions
from alongside.people.beside import lines_beside
from alongside.people.finding import clues_in
from alongside.people.forms import ChangeDetailsForm, NewAdultForm
from alongside.people.lines import not_to_be_used
from alongside.people.models import Adult
from alongside.people.timeline import line_of_time

MOST_FOUND = 20
SHOWN_AT_FIRST = 12


@require_safe
@needs(Permission.FIND)
def search(request: HttpRequest) -> HttpResponse:
    """Find a person. Those of other teams are named, so that nobody is recorded twice, but not opened."""
    asked = request.GET.get("q", "").replace("\x00", "").strip()[:300]
    clues = clues_in(asked)
    found, more = [], False
    if clues:
        within = Exists(Adult.objects.filter(adults_in_reach(request.user), pk=OuterRef("pk")))
        adults = (
            Adult.objects.filter(adults_that_may_be_named(request.user)).matching(clues).annotate(within_reach=within)
        )
        rows = list(adults[: MOST_FOUND + 1])
        found, more = rows[:MOST_FOUND], len(rows) > MOST_FOUND
        note("searched", by=request.user, facts={"for": asked, "found": len(found)})
    context = {
        "may_report": request.user.may(Permission.REPORT),
        "asked": asked,
        "understood": bool(clues),
        "found": found,
        "more": more,
        "most": MOST_FOUND,
    }
    return render(request, "people/search.html", context)


@require_safe
@needs(Permission.READ)
def adult(request: HttpRequest, number: int) -> HttpResponse:
    """One person: their own words first, then concerns, enquiries and one line of time."""
    person = adult_for(request, number, with_beside=True)
    everything = "all" in request.GET
    statements = person.statements.standing()
    context = {
        "adult": person,
        "age": person.age_on(person.died_on or localdate()),
        **lines_beside(person, adult=person.pk),
        "unsafe": not_to_be_used(person),
        "statements": statements if everything else statements[:SHOWN_AT_FIRST],
        "everything": everything,
        "wanted": wanted_now(person),
        "concerns": person.concerns.newest_first(),
        "enquiries": person.enquiries.newest_first(),
        "safety_checks": person.safety_checks.order_by("-asked_on", "-pk")[:6],
        "moments": line_of_time(person, None if everything else SHOWN_AT_FIRST * 3),
        "may_report": request.user.may(Permission.REPORT),
        "may_record": request.user.may(Permission.RECORD),
        "may_oversee": request.user.may(Permission.OVERSEE),
        "may_read_history": request.user.may(Permission.HISTORY),
        "back_url": reverse("people:search"),
        "back_text": "Find a person",
    }
    return render(request, "people/adult.html", context)


def wanted_now(person: Adult) -> list:
    """What the adult wants now, in every enquiry, newest first. One query, by the enquiries' own relation."""
    enquiries = person.enquiries.values("pk")
    outcomes = apps.get_model("voice.DesiredOutcome").objects.wanted().filter(enquiry__in=enquiries)
    return list(outcomes.order_by("-voiced_on", "-pk")[:SHOWN_AT_FIRST])


@needs(Permission.REPORT)
def new(request: HttpRequest) -> HttpResponse:
    """Open a record, after showing anybody who may be the same person."""
    alike: list[Adult] = []

    def act(answers):
        nonlocal alike
        keys = ("given_name", "family_name", "date_of_birth", "nhs_number")
        named = Adult.objects.filter(adults_that_may_be_named(request.user))
        alike = list(named.likely_same(**{key: answers[key] for key in keys}))
        if alike and "different" not in request.POST:
            raise LooksAlike
        person = actions.open_record(by=request.user, **answers)
        return reverse("concerns:about", args=[person.pk])

    context = {"back_url": reverse("people:search"), "back_text": "Find a person"}
    try:
        return ask(request, NewAdultForm, "people/new.html", act=act, title="A new person", context=context)
    except LooksAlike:
        return ask_whether_same(request, alike)


class LooksAlike(Exception):
    """Somebody who may be this person is recorded already."""


def ask_whether_same(request: HttpRequest, alike: list[Adult]) -> HttpResponse:
    """People who may be the same: choose one of them, or say that this is somebody else."""
    pairs = pairs_of(request.POST)
    keep_draft(user=request.user, path=request.path, pairs=pairs)
    return render(request, "people/alike.html", {"alike": alike, "carried": pairs}, status=409)


@needs(Permission.RECORD)
def details(request: HttpRequest, number: int) -> HttpResponse:
    """Change an adult's details; a change made meanwhile by somebody else is shown side by side."""
    person = adult_for(request, number)

    def act(answers):
        actions.change_details(by=request.user, adult=person, **answers)
        messages.success(request, "The details are saved.")
        return person

    first = {name: getattr(person, name) for name in ChangeDetailsForm.base_fields}
    context = {
        "heading": "Change details",
        "caption": person.name,
        "adult": person,
        "back_url": person.get_absolute_url(),
    }
    title = f"Details of {person.name}"
    return ask(
        request,
        ChangeDetailsForm,
        "drafts/question.html",
        act=act,
        title=title,
        context=context,
        record=person,
        initial=first,
    )


@require_safe
@needs(Permission.HISTORY)
def history(request: HttpRequest, number: int) -> HttpResponse:
    """Who changed this record and who looked at it, newest first."""
    person = adult_for(request, number)
    note("looked-at-history", by=request.user, adult=person, about=person)
    only_changes = "changes" in request.GET
    events = Event.objects.about_adult(person)
    lines = Paginator(events.changes() if only_changes else events, 50).get_page(request.GET.get("page"))
    return render(
        request,
        "people/history.html",
        {
            "adult": person,
            "page": lines,
            "only_changes": only_changes,
            "query": "changes" if only_changes else "",
            "back_url": person.get_absolute_url(),
            "back_text": person.name,
        },
    )
