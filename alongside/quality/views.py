"""Words that may leave: an adult's own page of them, writing a version, releasing it, and taking it back."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for, record_for, statement_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from . import actions
from .forms import DecideForm, OfferForm, TakeBackForm
from .reading import beside_what, waiting_for

ON_A_PAGE = 50


@require_safe
@needs(Permission.READ)
def words(request: HttpRequest, number: int) -> HttpResponse:
    """What an adult said, from which a version can be written, and every version with where it stands."""
    adult = adult_for(request, number)
    versions = adult.words_for_release.with_what_became().order_by("-pk")
    context = {
        "adult": adult,
        "versions": [(one, beside_what(one)) for one in versions],
        "statements": adult.statements.filter(correction=None).order_by("-said_on", "-pk"),
        "may_record": request.user.may(Permission.RECORD),
        "may_release": request.user.may(Permission.OVERSEE),
        "back_url": adult.get_absolute_url(),
        "back_text": adult.name,
    }
    return render(request, "quality/words.html", context)


@needs(Permission.RECORD)
def offer(request: HttpRequest, number: int) -> HttpResponse:
    """Write a version of what somebody said; the words themselves are shown beside, and never copied."""
    it = statement_for(request, number)
    context = {
        "heading": "Write words that may be read outside",
        "caption": it.adult.name,
        "adult": it.adult,
        "statement": it,
        "back_url": reverse("quality:words", args=[it.adult_id]),
    }

    def act(answers):
        return actions.offer_words(by=request.user, statement=it, **answers)

    title = "Words that may be read outside"
    return ask(request, OfferForm, "quality/offer.html", act=act, title=title, context=context, statement=it)


@needs(Permission.OVERSEE)
def decide(request: HttpRequest, number: int) -> HttpResponse:
    """A second person releases a version, or does not."""
    it = record_for(request, "quality.WordsForRelease", number, "statement", "writer")
    context = {
        "heading": "May these words be released?",
        "caption": it.adult.name,
        "adult": it.adult,
        "version": it,
        "beside": beside_what(it),
        "back_url": reverse("quality:words", args=[it.adult_id]),
    }

    def act(answers):
        decision = actions.decide_on_words(by=request.user, words=it, **answers)
        messages.success(request, "The words are released." if decision.released else "The words stay in the record.")
        return it

    return ask(
        request,
        DecideForm,
        "quality/decide.html",
        act=act,
        title="Releasing words",
        context=context,
        initial={"decided_on": localdate()},
    )


@needs(Permission.RECORD)
def take_back(request: HttpRequest, number: int) -> HttpResponse:
    """Take words back: they stand beside no figure from now on."""
    it = record_for(request, "quality.WordsForRelease", number)

    def act(answers):
        actions.take_words_back(by=request.user, words=it, **answers)
        messages.success(request, "The words are taken back. They stand beside no figure and in no new report.")
        return it

    context = {
        "heading": "Take these words back",
        "caption": it.adult.name,
        "adult": it.adult,
        "version": it,
        "back_url": reverse("quality:words", args=[it.adult_id]),
    }
    first = {"withdrawn_on": localdate()}
    return ask(
        request,
        TakeBackForm,
        "quality/take_back.html",
        act=act,
        title="Taking words back",
        context=context,
        initial=first,
    )


@require_safe
@needs(Permission.OVERSEE)
def waiting(request: HttpRequest) -> HttpResponse:
    """Versions that wait for a second person, of records within reach."""
    page = Paginator(waiting_for(request.user), ON_A_PAGE).get_page(request.GET.get("page"))
    context = {"waiting": [(one, beside_what(one)) for one in page], "page": page}
    return render(request, "quality/waiting.html", context)
