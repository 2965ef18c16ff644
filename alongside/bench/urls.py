"""The product's addresses and one more: a page that does one indexed query and nothing else."""

from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from alongside.people.models import Adult


def bare(request: HttpRequest, number: int) -> HttpResponse:
    """The yardstick: one row by its key, through the same server and middleware, without a session or a template."""
    born = Adult.objects.values_list("date_of_birth", flat=True).get(pk=number)
    return HttpResponse(f"<!doctype html><title>Bare</title><p>{born}</p>")


urlpatterns = [path("bare/<int:number>/", bare, name="bare"), path("", include("alongside.urls"))]
