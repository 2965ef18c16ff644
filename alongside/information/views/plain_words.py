"""Words to avoid where an adult reads what is written, with kinder ones, and a box to try a text in (A26)."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.information.forms import TryForm
from alongside.plain_words.jargon import Entry, entries
from alongside.plain_words.reading import read


@needs(Permission.READ)
def plain_words(request: HttpRequest) -> HttpResponse:
    """The list, or what fits the words searched for; and advice on what was typed, of which nothing is kept."""
    words = request.GET.get("q", "").strip()[:100]
    form = TryForm(draft=request.POST)
    form.readings = {"text": read(request.POST.get("text", ""))}
    found = sorted((entry for entry in entries() if fits(entry, words)), key=lambda entry: entry.words.lower())
    context = {
        "form": form,
        "found": found,
        "words": words,
        "back_url": reverse("work:elsewhere"),
        "back_text": "Other records",
    }
    return render(request, "information/plain_words.html", context)


def fits(entry: Entry, words: str) -> bool:
    """Whether an entry has these words in it, in what to avoid or in what to say."""
    return words.lower() in f"{entry.words} {entry.kinder}".lower()
