"""Getting in with a code and an answer, getting out, and the language of the page."""

import logging

from django.conf import settings
from django.db import DatabaseError, connection, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from alongside.own_side import actions, secrets
from alongside.own_side.codes import ENTRY_LASTS
from alongside.own_side.people_there import AtTheDoor

from ..door import ANSWER_WITHIN, CODE, ENTRY, at_the_door, here, hold, let_go, tell_database
from ..forms import AnswerForm, CodeForm
from ..languages import COOKIE, choose

log = logging.getLogger(__name__)
CARRIED = ("carried-words", "carried-path")
MOST_CARRIED = 100_000


def carried(request: HttpRequest) -> dict:
    """What somebody typed before their time ran out: it goes with them through the door, and nowhere else."""
    words, path = (request.POST.get(name, "")[:MOST_CARRIED] for name in CARRIED)
    return {"words": words, "path": path} if words and path else {}


def enter(request: HttpRequest) -> HttpResponse:
    """Ask for a code. It says nothing of what the page is."""
    if getattr(request, "me", None) and request.method == "GET":
        return redirect("own:page")
    form = CodeForm(request.POST if request.method == "POST" and "code" in request.POST else None)
    if form.is_bound and form.is_valid():
        code = secrets.as_typed(form.cleaned_data["code"])
        tell_database(code=code)
        if door := at_the_door():
            return ask_their_question(request, door, code)
        form.add_error(
            "code", _("This code does not work. It may be used up, or too old. Ask your worker for a new one.")
        )
    status = 422 if form.is_bound and form.errors else 200
    return render(request, "own_page/enter.html", {"form": form, "carried": carried(request)}, status=status)


def ask_their_question(request: HttpRequest, door, code: str) -> HttpResponse:
    """Go on to the question: by an address of its own, or at once where words are carried along."""
    if carry := carried(request):
        form = AnswerForm(question=door.question)
        response = render(request, "own_page/answer.html", {"form": form, "carried": carry})
    else:
        response = redirect("own:answer")
    hold(response, CODE, code, ANSWER_WITHIN)
    return response


def answer(request: HttpRequest) -> HttpResponse:
    """Ask what only they would know; let them in if they do."""
    door = at_the_door()
    if door is None:
        return redirect("own:enter")
    form = AnswerForm(request.POST if request.method == "POST" else None, question=door.question)
    if form.is_bound and form.is_valid():
        right = secrets.is_right(form.cleaned_data["answer"], door.answer)
        token = actions.enter(by=AtTheDoor(door.pk, door.key_id, door.adult_id), right=right)
        if token:
            return let_in(request, token, door.language)
        form.add_error("answer", _("That is not the answer that we have. Try again, or ask your worker."))
    status = 422 if form.is_bound and form.errors else 200
    return render(request, "own_page/answer.html", {"form": form, "carried": carried(request)}, status=status)


def let_in(request: HttpRequest, token: str, language: str) -> HttpResponse:
    """To their page; or, with words that they carry, to where these were typed. A browser holds one entry at a time."""
    if request.me:
        actions.leave(by=here(request.me))
        request.left = True
    if carry := carried(request):
        context = {**carry, "may_send": url_has_allowed_host_and_scheme(carry["path"], None)}
        response = render(request, "own_page/carried.html", context)
    else:
        response = redirect("own:page")
    hold(response, ENTRY, token, int(ENTRY_LASTS.total_seconds()))
    let_go(response, CODE)
    if language in dict(settings.LANGUAGES):
        choose(response, language)
    return response


def kept_for_later(request: HttpRequest) -> HttpResponse:
    """Their time ran out while they typed: ask for a new code, with what they typed on the page."""
    words = request.POST.get("words", "")[:MOST_CARRIED]
    context = {"form": CodeForm(), "ran_out": True, "carried": {"words": words, "path": request.path} if words else {}}
    return render(request, "own_page/enter.html", context, status=401)


@require_safe
def leave(request: HttpRequest) -> HttpResponse:
    """Exit this page, at once: their entry is over, the browser forgets, and shows something else."""
    return gone(request, redirect(settings.EXIT_URL))


@require_safe
def away(request: HttpRequest) -> HttpResponse:
    """Leave in peace."""
    return gone(request, render(request, "own_page/left.html", {"me": None}))


def gone(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Their entry is over, and their browser keeps nothing of it. Whatever goes wrong, they get away."""
    request.left = True
    if request.me:
        try:
            with transaction.atomic():
                actions.leave(by=here(request.me))
        except DatabaseError:
            log.exception("somebody left, and it could not be written down")
    let_go(response, CODE, ENTRY, COOKIE)
    response["Clear-Site-Data"] = '"cache", "storage"'
    return response


@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """Speak another language from now on."""
    there = request.POST.get("there", "")
    response = redirect(there if url_has_allowed_host_and_scheme(there, None) else "own:enter")
    if request.POST.get("language") in dict(settings.LANGUAGES):
        choose(response, request.POST["language"])
    return response


@transaction.atomic
def next_code(request: HttpRequest) -> HttpResponse:
    """A code for next time, shown once."""
    if request.me is None:
        return redirect("own:enter")
    code = secrets.in_groups(actions.take_code(by=here(request.me))) if request.method == "POST" else ""
    return render(request, "own_page/code.html", {"code": code})


def out_of_date(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The browser kept no cookie, or the page was open too long: what was typed is not lost."""
    request.me = None
    return kept_for_later(request)


@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """For a council's monitoring: answers "ok" when the database answers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok", content_type="text/plain")
