"""The product's addresses and two more to compare with, each doing one indexed query."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import include, path

from alongside.people.models import Adult


def bare(request: HttpRequest, number: int) -> HttpResponse:
    """The yardstick: the product's own page frame, for somebody signed in, with one row read by its key."""
    born = Adult.objects.values_list("date_of_birth", flat=True).get(pk=number)
    return render(request, "bench/bare.html", {"born": born})


def floor(request: HttpRequest, number: int) -> HttpResponse:
    """Less than any page can be: one row by its key, through the same server, without a session or a template."""
    born = Adult.objects.values_list("date_of_birth", flat=True).get(pk=number)
    return HttpResponse(f"<!doctype html><title>Floor</title><p>{born}</p>")


urlpatterns = [
    path("bare/<int:number>/", bare, name="bare"),
    path("floor/<int:number>/", floor, name="floor"),
    path("", include("alongside.urls")),
]
