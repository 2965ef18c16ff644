"""The pages of caused enquiries: all that are open, those of an enquiry, one of them, and what becomes of it."""

from collections.abc import Callable

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_POST, require_safe

from alongside.access.permissions import needs
from alongside.access.records import enquiry_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.papers.leaving import Reader, leaves_or_says_why
from alongside.papers.offering import form_asked, offer
from alongside.people.codes import Channel
from alongside.timeliness.working_days import add_working_days

from . import actions
from .codes import OPEN, Instead, State
from .documents import TEMPLATE, document_of
from .forms import AskAfterForm, CheckForm, RequestForm, ReturnForm, SentForm, TakeBackForm
from .life import life_of
from .models import CausedEnquiry
from .reading import returns_of, state_of, within, words_to_choose

ON_A_PAGE = 25
USUAL_WORKING_DAYS = 20


def caused_for(request: HttpRequest, number: int, *related: str) -> CausedEnquiry:
    """The caused enquiry with this number and how far it is, if its adult is within reach."""
    around = ("organisation", "service", "enquiry__team", "enquiry__lead", *related)
    it = record_for(request, "caused.CausedEnquiry", number, *around, to_adult="enquiry__adult")
    it.state = state_of(it)
    return it


def about(enquiry, heading: str, back: str) -> dict:
    return {
        "heading": heading,
        "caption": f"{enquiry.adult.name}, {enquiry}",
        "enquiry": enquiry,
        "adult": enquiry.adult,
        "back_url": back,
    }


@require_safe
@needs(Permission.READ)
def index(request: HttpRequest) -> HttpResponse:
    """Every caused enquiry within reach that is open, due first; or those that have ended."""
    ended = "ended" in request.GET
    listed = Paginator(within(request.user, ended=ended), ON_A_PAGE).get_page(request.GET.get("page"))
    query = "ended=yes" if ended else ""
    return render(request, "caused/index.html", {"page": listed, "ended": ended, "query": query})


@require_safe
@needs(Permission.READ)
def of_enquiry(request: HttpRequest, number: int) -> HttpResponse:
    """Those that belong to one enquiry."""
    enquiry = enquiry_for(request, number)
    context = {
        **about(enquiry, "Enquiries made by others", enquiry.get_absolute_url()),
        "listed": enquiry.caused.for_list().order_by("pk"),
        "may_record": request.user.may(Permission.RECORD),
    }
    return render(request, "caused/of_enquiry.html", context)


@require_safe
@needs(Permission.READ)
def caused(request: HttpRequest, number: int) -> HttpResponse:
    """One of them: what was asked of whom, with which words of the adult, and what came back."""
    it = caused_for(request, number, "adults_view", "capacity", "event__by", "follows", "followed_by", "taken_back")
    back = returns_of(it)
    questions = list(it.questions.select_related("event__by").order_by("pk"))
    context = {
        **about(it.enquiry, str(it), reverse("caused:of", args=[it.enquiry_id])),
        "caused": it,
        "questions": questions,
        "carried": it.carried.select_related("statement", "outcome").order_by("pk"),
        "came_back": back,
        "moments": life_of(it, questions, back),
        "offer": offer(TEMPLATE),
        "document_url": reverse("caused:document", args=[it.pk]),
        "with_them": it.state in OPEN,
        "to_check": it.state == State.RETURNED,
        "may_record": request.user.may(Permission.RECORD),
        "may_oversee": request.user.may(Permission.OVERSEE),
        "back_text": "Enquiries made by others",
    }
    return render(request, "caused/caused.html", context)


@needs(Permission.RECORD)
def new(request: HttpRequest, number: int) -> HttpResponse:
    """Ask another organisation to make enquiries."""
    enquiry = enquiry_for(request, number)

    def act(answers):
        made = actions.cause_enquiry(by=request.user, enquiry=enquiry, asked_on=localdate(), **answers)
        messages.success(request, "The request is written. Draw it up, hand it over, and record that you did.")
        return made

    context = about(enquiry, "Ask somebody to make enquiries", reverse("caused:of", args=[enquiry.pk]))
    return ask(
        request,
        RequestForm,
        "caused/new.html",
        act=act,
        title=f"A request to make enquiries, {enquiry}",
        context=context,
        initial={"due_on": add_working_days(localdate(), USUAL_WORKING_DAYS)},
        words=words_to_choose(enquiry),
        assessments=enquiry.adult.capacity_assessments.order_by("-pk"),
        taken_back=enquiry.caused.to_follow(),
    )


def step(
    request: HttpRequest, it: CausedEnquiry, form: type, act: Callable, *, heading: str, done: str, **arguments
) -> HttpResponse:
    """A page that asks for one step of a caused enquiry, and says that it is recorded."""

    def act_and_say(answers):
        act(by=request.user, **answers)
        messages.success(request, done)
        return it

    context = about(it.enquiry, heading, it.get_absolute_url())
    context["caption"] = f"{it.asked_of}, {it.reference}"
    title = f"{heading}, {it.reference}"
    return ask(request, form, "drafts/question.html", act=act_and_say, title=title, context=context, **arguments)


@needs(Permission.RECORD)
def sent(request: HttpRequest, number: int) -> HttpResponse:
    """That the request was sent or handed over."""
    it = caused_for(request, number)

    def act(**answers):
        actions.send_request(caused=it, **answers)

    first = {"sent_on": localdate(), "channel": Channel.EMAIL}
    return step(
        request, it, SentForm, act, heading="Record that it was sent", done="It is recorded as sent.", initial=first
    )


@needs(Permission.RECORD)
def ask_after(request: HttpRequest, number: int) -> HttpResponse:
    """How far it is, and the new day if one is agreed."""
    it = caused_for(request, number)

    def act(**answers):
        actions.ask_after(caused=it, **answers)

    first = {"chased_on": localdate()}
    return step(
        request, it, AskAfterForm, act, heading="Ask how far it is", done="What they said is recorded.", initial=first
    )


@needs(Permission.RECORD)
def came_back(request: HttpRequest, number: int) -> HttpResponse:
    """What came back, question by question."""
    it = caused_for(request, number)

    def act(**answers):
        actions.record_return(caused=it, **answers)

    return step(
        request,
        it,
        ReturnForm,
        act,
        heading="Record what came back",
        done="What came back is recorded. A manager checks it next.",
        initial={"received_on": localdate(), "returned_by": it.enquirer},
        questions=it.questions.order_by("pk"),
    )


@needs(Permission.OVERSEE)
def check(request: HttpRequest, number: int) -> HttpResponse:
    """Accept what came back, or ask for more."""
    it = caused_for(request, number)
    back = it.returns.order_by("-pk").first()
    if back is None or (it.state != State.RETURNED and request.method == "GET"):
        messages.info(request, "Nothing is waiting to be checked.")
        return redirect(it)

    def act(**answers):
        actions.check_return(came_back=back, **answers)

    first = {"checked_on": localdate()}
    return step(
        request, it, CheckForm, act, heading="Check what came back", done="The check is recorded.", initial=first
    )


@needs(Permission.RECORD)
def take_back(request: HttpRequest, number: int) -> HttpResponse:
    """Take it back from whoever was asked; another may be asked instead."""
    it = caused_for(request, number)

    def act(**answers):
        actions.take_back(caused=it, **answers)

    first = {"on": localdate(), "instead": Instead.COUNCIL}
    return step(
        request, it, TakeBackForm, act, heading="Take it back", done="The council has taken it back.", initial=first
    )


@require_POST
@needs(Permission.RECORD)
def document(request: HttpRequest, number: int) -> HttpResponse:
    """The request as a file for whoever is asked, if it may go to them."""
    it = caused_for(request, number, "capacity")
    return leaves_or_says_why(
        request,
        adult=it.enquiry.adult,
        about=it,
        reader=Reader(channel=Channel.EMAIL, professional=it.enquirer, why=f"Asked to make enquiries ({it.asked_of})."),
        form=form_asked(request.POST),
        draw=lambda: document_of(it),
        back_url=it.get_absolute_url(),
    )
