"""One person across cases: what is linked, who they are, and what they ask about what is held about them."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.parties import actions
from alongside.parties.door import joining_for, link_for, party_for, request_for
from alongside.parties.finding import like_parties, newly_alike, parties_for
from alongside.parties.forms import AnswerForm, JoinForm, PartyForm, RequestForm, WhyForm
from alongside.parties.reading import cases_of, joinings_of, requests_of

PLACE = "People said to pose a risk"


@require_safe
@needs(Permission.PARTIES)
def parties(request: HttpRequest) -> HttpResponse:
    """Names that recur in this manager's open enquiries, a search, and the people who are linked already."""
    name = request.GET.get("q", "").replace("\x00", "").strip()[:200]
    everybody = parties_for(request.user).filter(merged_into=None).order_by("-pk")[:50]
    context = {
        "q": name,
        "parties": like_parties(request.user, name) if name else everybody,
        "alike": [] if name else newly_alike(request.user),
        "back_url": reverse("work:elsewhere"),
        "back_text": "Other records",
    }
    return render(request, "parties/parties.html", context)


@require_safe
@needs(Permission.PARTIES)
def party(request: HttpRequest, number: int) -> HttpResponse:
    """The cases in which they are named, as far as the reader may open them, and their own rights."""
    it = party_for(request, number)
    if it.merged_into:
        return redirect(it.merged_into)
    cases, others = cases_of(it, request.user)
    context = {"party": it, "cases": cases, "others": others, "joined": joinings_of(it), "requests": requests_of(it)}
    return render(
        request, "parties/party.html", {**context, "back_url": reverse("parties:parties"), "back_text": PLACE}
    )


def about(request: HttpRequest, it, form, heading: str, act, **more) -> HttpResponse:
    """Ask something about one person, and go back to their page, or to the list where that is theirs no more."""

    def then(answers):
        act(**answers)
        return it if parties_for(request.user).filter(pk=it.pk).exists() else reverse("parties:parties")

    context = {"heading": heading, "caption": f"{it}, {it.reference}", "back_url": it.get_absolute_url()}
    title = f"{heading}, {it.reference}"
    return ask(request, form, "drafts/question.html", act=then, title=title, context=context, **more)


@needs(Permission.PARTIES)
def change(request: HttpRequest, number: int) -> HttpResponse:
    it = party_for(request, number)
    first = {name: getattr(it, name) for name in PartyForm.base_fields}

    def act(**answers):
        actions.change_party(by=request.user, party=it, **answers)

    return about(request, it, PartyForm, "Who they are", act, record=it, initial=first)


@needs(Permission.PARTIES)
def undo(request: HttpRequest, number: int, link: int) -> HttpResponse:
    """The person in that case is somebody else."""
    it = party_for(request, number)
    gone = link_for(request, it, link)

    def act(why):
        actions.undo_link(by=request.user, link=gone, why=why)

    return about(request, it, WhyForm, "This is not the same person", act)


@needs(Permission.PARTIES)
def join(request: HttpRequest, number: int) -> HttpResponse:
    """Two turn out to be one."""
    it = party_for(request, number)
    others = [one for one in like_parties(request.user, it.name, it.date_of_birth) if one.pk != it.pk]

    def act(**answers):
        actions.join_parties(by=request.user, party=it, **answers)

    return about(request, it, JoinForm, "They are one person", act, parties=others)


@needs(Permission.PARTIES)
def part(request: HttpRequest, number: int, joined: int) -> HttpResponse:
    """They are two people after all."""
    it = party_for(request, number)
    joining = joining_for(it, joined)

    def act(why):
        actions.undo_join(by=request.user, joined=joining, why=why)

    return about(request, it, WhyForm, "They are two people", act)


@needs(Permission.PARTIES)
def asked(request: HttpRequest, number: int) -> HttpResponse:
    """What they ask about what is held about them."""
    it = party_for(request, number)

    def act(**answers):
        actions.receive_request(by=request.user, party=it, **answers)

    return about(request, it, RequestForm, "What they ask", act, initial={"asked_on": localdate()})


@needs(Permission.PARTIES)
def answer(request: HttpRequest, number: int, asking: int) -> HttpResponse:
    it = party_for(request, number)
    wanted = request_for(it, asking)

    def act(**answers):
        actions.answer_request(by=request.user, request=wanted, **answers)

    return about(request, it, AnswerForm, "The answer to what they ask", act, initial={"answered_on": localdate()})
