"""The pages of one statement: its words in every version, and adding a correction."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import statement_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from . import actions
from .forms import CorrectWordsForm


@require_safe
@needs(Permission.READ)
def statement(request: HttpRequest, number: int) -> HttpResponse:
    """One statement with every version of it."""
    it = statement_for(request, number)
    versions, earlier = [it], it.corrects
    while earlier is not None:
        versions.append(earlier)
        earlier = earlier.corrects
    latest = not hasattr(it, "correction")
    context = {
        "statement": it,
        "versions": versions,
        "adult": it.adult,
        "latest": latest,
        "back_url": it.adult.get_absolute_url(),
        "back_text": it.adult.name,
        "may_record": request.user.may(Permission.RECORD),
    }
    return render(request, "voice/statement.html", context)


@needs(Permission.RECORD)
def correct(request: HttpRequest, number: int) -> HttpResponse:
    """Add a correction beside words that were taken down wrongly."""
    it = statement_for(request, number)
    if hasattr(it, "correction") and request.method == "GET":
        messages.info(request, "These words have been corrected already. This is the correction.")
        return redirect(it.correction)

    def act(answers):
        return actions.correct_words(by=request.user, statement=it, **answers)

    context = {
        "heading": "Add a correction",
        "caption": it.adult.name,
        "adult": it.adult,
        "statement": it,
        "back_url": it.get_absolute_url(),
    }
    return ask(request, CorrectWordsForm, "voice/correct.html", act=act, title="A correction", context=context)
