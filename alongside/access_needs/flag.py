"""What an adult needs, at the top of every page about them: read with the adult, so that it costs no query."""

from django.http import HttpRequest
from django.urls import reverse

from .codes import named


def flag(request: HttpRequest) -> dict:
    """Context for design/base.html: the adult whom the door of records opened for this page, and what they need."""
    adult = getattr(request, "about_adult", None)
    if adult is None or not adult.flagged:
        return {}
    needs = [named(*flagged.split(":", 1)) for flagged in adult.flagged]
    return {"flag": {"called": adult.called, "needs": needs, "url": reverse("access_needs:of", args=[adult.pk])}}
