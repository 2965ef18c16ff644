"""What people told us together, what was decided and what changed; and, on a record, what came of somebody's words."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from . import actions
from .door import heard_for
from .forms import FedBackForm, HeardWordsForm, ReleaseForm, SaidAndDoneForm, SessionForm
from .models import HeardWords, ListeningSession, SaidAndDone
from .reading import drawn_from, every_entry, every_session, quotations_of

ON_A_PAGE = 20
QUESTION = "drafts/question.html"


@require_safe
@needs(Permission.READ)
def heard(request: HttpRequest) -> HttpResponse:
    """Each time that people were listened to together, newest first."""
    page = Paginator(every_session(), ON_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "heard/heard.html", {"page": page, "may_record": request.user.may(Permission.RECORD)})


@needs(Permission.RECORD)
def new(request: HttpRequest) -> HttpResponse:
    """Record a focus group, a creative session or a round of interviews."""

    def act(answers):
        messages.success(request, "It is recorded. Now add what people said, in their own words.")
        return actions.record_session(by=request.user, **answers)

    context = {"heading": "Record how people were listened to", "back_url": reverse("heard:heard")}
    return ask(request, SessionForm, QUESTION, act=act, title="People listened to", context=context)


@require_safe
@needs(Permission.READ)
def session(request: HttpRequest, number: int) -> HttpResponse:
    """One of them: what was asked, what came up, and what was said."""
    it = heard_for(request, ListeningSession, number)
    context = {
        "session": it,
        "themes": it.themes.order_by("-times_raised", "pk"),
        "quotations": quotations_of(it, request.user),
        "may_record": request.user.may(Permission.RECORD),
        "may_oversee": request.user.may(Permission.OVERSEE),
        "back_url": reverse("heard:heard"),
        "back_text": "What people told us",
    }
    return render(request, "heard/session.html", context)


@needs(Permission.RECORD)
def words(request: HttpRequest, number: int) -> HttpResponse:
    """Keep what somebody said there: of nobody who can be known."""
    it = heard_for(request, ListeningSession, number)

    def act(answers):
        messages.success(request, "The words are kept. A second person reads them before others may.")
        return actions.keep_heard_words(by=request.user, session=it, **answers)

    context = {"heading": "What was said", "caption": str(it), "back_url": it.get_absolute_url()}
    return ask(request, HeardWordsForm, QUESTION, act=act, title=f"Words from {it}", context=context)


@needs(Permission.OVERSEE)
def decide_words(request: HttpRequest, number: int) -> HttpResponse:
    """A second person lets a quotation be read, or takes it down."""
    it = heard_for(request, HeardWords, number)
    return decide(request, it, it.words, it.session)


@needs(Permission.OVERSEE)
def decide_entry(request: HttpRequest, number: int) -> HttpResponse:
    """A second person lets what was said and done be read by the people, or takes it down."""
    it = heard_for(request, SaidAndDone, number)
    return decide(request, it, f"{it.short_said} {it.short_done}", it.session)


def decide(request: HttpRequest, it, shown: str, from_session: ListeningSession | None) -> HttpResponse:
    def act(answers):
        decision = actions.release(by=request.user, it=it, **answers)
        messages.success(request, "Others may read it now." if decision.released else "Others do not read it.")
        return it

    context = {
        "heading": "May others read this?",
        "it": it,
        "shown": shown,
        "session": from_session,
        "back_url": it.get_absolute_url(),
    }
    first = {"decided_on": localdate()}
    title = "Letting others read"
    return ask(request, ReleaseForm, "heard/decide.html", act=act, title=title, context=context, initial=first)


@require_safe
@needs(Permission.READ)
def said(request: HttpRequest) -> HttpResponse:
    """You said, we did: for staff, and printed for the people, without what nobody has released."""
    page = Paginator(every_entry(request.user), ON_A_PAGE).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "entries": [(entry, drawn_from(entry)) for entry in page],
        "may_record": request.user.may(Permission.RECORD),
        "may_oversee": request.user.may(Permission.OVERSEE),
    }
    return render(request, "heard/said.html", context)


@needs(Permission.RECORD)
def write(request: HttpRequest) -> HttpResponse:
    """Write what people said, what was decided and what changed."""

    def act(answers):
        messages.success(request, "It is kept. The people read it when a second person has released it.")
        return actions.write_said_and_done(by=request.user, **answers)

    context = {"heading": "You said, we did", "back_url": reverse("heard:said")}
    return ask(request, SaidAndDoneForm, QUESTION, act=act, title="You said, we did", context=context)


@require_safe
@needs(Permission.READ)
def of_adult(request: HttpRequest, number: int) -> HttpResponse:
    """What changed after what this person said, where they agreed that it stands here."""
    adult = adult_for(request, number)
    context = {
        "adult": adult,
        "changes": adult.fed_back.select_related("entry", "event__by").order_by("-pk"),
        "may_record": request.user.may(Permission.RECORD),
        "back_url": adult.get_absolute_url(),
        "back_text": adult.name,
    }
    return render(request, "heard/of_adult.html", context)


@needs(Permission.RECORD)
def feed_back(request: HttpRequest, number: int) -> HttpResponse:
    """Keep on a person's record that something changed after what they said."""
    adult = adult_for(request, number)

    def act(answers):
        actions.feed_back(by=request.user, adult=adult, **answers)
        messages.success(request, "It stands on the record.")
        return reverse("heard:of-adult", args=[adult.pk])

    context = {
        "heading": f"What changed after what {adult.called} said",
        "caption": adult.name,
        "adult": adult,
        "back_url": reverse("heard:of-adult", args=[adult.pk]),
    }
    return ask(request, FedBackForm, QUESTION, act=act, title=f"What changed, for {adult.name}", context=context)
