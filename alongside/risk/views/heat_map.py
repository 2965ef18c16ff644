"""The heat map: drawing it, reading it as a table and a picture, and printing it for the adult."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import enquiry_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.risk.actions.heat_map import draw_heat_map
from alongside.risk.codes import Placed
from alongside.risk.forms import HeatMapForm
from alongside.risk.zones import drawn, grid, often_done

from .around import around, for_them


@needs(Permission.RECORD)
def draw(request: HttpRequest, number: int) -> HttpResponse:
    """One thing they do or want to do, and where each of them puts it."""
    return draw_page(request, enquiry_for(request, number))


@needs(Permission.RECORD)
def draw_again(request: HttpRequest, number: int) -> HttpResponse:
    """The same thing, put on a new map; the earlier map stays."""
    before = record_for(request, "risk.HeatMap", number, to_adult="enquiry__adult")
    return draw_page(request, before.enquiry, before)


def draw_page(request: HttpRequest, enquiry, before=None) -> HttpResponse:
    people = {one.name.casefold(): one for one in enquiry.adult.significant_people.order_by("-pk")}

    def act(answers):
        markers = [named(marker, people, request.user) for marker in answers.pop("markers")]
        return draw_heat_map(by=request.user, enquiry=enquiry, markers=markers, supersedes=before, **answers)

    return ask(
        request,
        HeatMapForm,
        "risk/question.html",
        act=act,
        title="A heat map",
        context=around(enquiry, "What it adds, and what could go wrong"),
        initial={"drawn_on": localdate(), "activity": before.activity if before else ""},
        called=enquiry.adult.called,
    )


def named(marker: dict, people: dict, user) -> dict:
    """A marker with whose it is: the practitioner who sends the page, or a carer, known by name where they are."""
    if marker["placed_by"] == Placed.PRACTITIONER:
        return {**marker, "name": user.name}
    return {**marker, "person": people.get(marker.get("name", "").casefold())}


def map_of(it) -> dict:
    """The map for a page: markers, each with its name and the words for its place; the grid; the picture."""
    markers = list(it.markers.order_by("pk"))
    for marker in markers:
        marker.called = marker.name or it.enquiry.adult.called
        marker.often = often_done(marker)
    places = {(marker.quality, marker.risk) for marker in markers}
    return {
        "heat_map": it,
        "markers": markers,
        "grid": grid(markers),
        "picture": drawn(markers),
        "apart": len(places) > 1,
    }


@require_safe
@needs(Permission.READ)
def heat_map(request: HttpRequest, number: int) -> HttpResponse:
    """One map, as text first and then as a picture."""
    it = record_for(request, "risk.HeatMap", number, "event__by", "superseded_by", to_adult="enquiry__adult")
    context = {
        **around(it.enquiry, "What it adds, and what could go wrong"),
        **map_of(it),
        "later": getattr(it, "superseded_by", None),
        "may_record": request.user.may(Permission.RECORD),
    }
    return render(request, "risk/heat_map.html", context)


@require_safe
@needs(Permission.READ)
def heat_map_for_them(request: HttpRequest, number: int) -> HttpResponse:
    """One map, to print and give to the adult."""
    it = record_for(request, "risk.HeatMap", number, to_adult="enquiry__adult")
    context = {**map_of(it), "back_url": it.get_absolute_url()}
    return for_them(request, it.enquiry.adult, "risk/heat_map_for_them.html", context)
