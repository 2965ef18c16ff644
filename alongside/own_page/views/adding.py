"""Adding something: words, how safe they feel, something for a meeting. It is theirs, and nobody changes it."""

from collections.abc import Callable

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from alongside.own_side import actions
from alongside.own_side.codes import Adds, Part, Who
from alongside.papers.places import without_its_place

from ..door import here
from ..forms import MeetingForm, NotSafeForm, ReachForm, SafeForm, SayForm
from ..models import Helper, Meeting, Other, Wish
from .inside import inside


@require_safe
@inside(Part.ADD)
def choose(request: HttpRequest) -> HttpResponse:
    """What they can do here."""
    return render(request, "own_page/choose.html")


def asked(
    request: HttpRequest, form_class: type, heading: str, act: Callable[[dict], object], *, also: dict | None = None
) -> HttpResponse:
    """Ask, act once, and show what was sent; with what is wrong beside it and nothing lost.

    `also` is more for the page; its `to` is where it leads afterwards.
    """
    form = form_class(request.POST, request.FILES) if request.method == "POST" else form_class()
    if form.is_bound and form.is_valid():
        with transaction.atomic():
            act(form.cleaned_data)
        return redirect((also or {}).get("to") or f"{reverse('own:sent')}?now")
    context = {"form": form, "heading": heading, "button": _("Send"), **(also or {})}
    return render(request, "own_page/say.html", context, status=422 if form.is_bound else 200)


def adding(request: HttpRequest, kind: Adds, **more) -> Callable[[dict], object]:
    """What keeps the answers to a form as one addition of whoever is in."""
    return lambda answers: actions.add(by=here(request.me), kind=kind, **answers, **more)


@inside(Part.ADD)
def say(request: HttpRequest, kind: str) -> HttpResponse:
    """Words of their own: something has changed, a question, or anything else."""
    headings = {
        Adds.CHANGED: _("What has changed?"),
        Adds.QUESTION: _("What do you want to ask?"),
        Adds.OTHER: _("What do you want to say?"),
    }
    if kind not in headings:
        raise Http404
    return asked(request, SayForm, headings[Adds(kind)], adding(request, Adds(kind)))


@inside(Part.ADD)
def no_more(request: HttpRequest, number: int) -> HttpResponse:
    """They do not want something any more."""
    wish = Wish.objects.filter(pk=number).first()
    if wish is None:
        raise Http404
    act = adding(request, Adds.NO_MORE, outcome=wish.pk)
    return asked(request, SayForm, _("You do not want this any more"), act, also={"wish": wish})


@inside(Part.ADD)
def safe(request: HttpRequest) -> HttpResponse:
    """How safe they feel (A21): nobody says it for them."""
    if request.me.who != Who.ADULT:
        raise Http404
    return asked(request, SafeForm, _("How safe you feel"), adding(request, Adds.SAFETY))


@inside(Part.ADD)
def reach(request: HttpRequest) -> HttpResponse:
    """How they want to be reached. Their worker checks that it is safe before anything changes."""
    return asked(request, ReachForm, _("How to reach you"), adding(request, Adds.CONTACT))


@inside(Part.ADD)
def advocate(request: HttpRequest) -> HttpResponse:
    """Somebody to speak up with them."""
    also = {"explained": "own_page/_advocate.html"}
    return asked(request, NotSafeForm, _("Somebody to speak up with you"), adding(request, Adds.ADVOCATE), also=also)


@inside(Part.ADD)
def for_meeting(request: HttpRequest, number: int) -> HttpResponse:
    """A line, a picture or a recording for a meeting (B5)."""
    meeting = Meeting.objects.filter(pk=number).first()
    if meeting is None:
        raise Http404

    def act(answers):
        received = answers["file"] and without_its_place(answers["file"])
        by = here(request.me)
        return actions.add(by=by, kind=Adds.REPORT, words=answers["words"], meeting=meeting.pk, received=received)

    return asked(request, MeetingForm, _("For the meeting"), act, also={"meeting": meeting})


@inside()
def not_safe(request: HttpRequest) -> HttpResponse:
    """They are not safe now: whom to ring comes first, and it goes out at once."""
    also = {
        "explained": "own_page/_not_safe.html",
        "helper": Helper.objects.filter(enquiry_id=request.me.enquiry_id).first(),
        "button": _("Tell my worker now"),
        "to": reverse("own:told"),
    }
    return asked(request, NotSafeForm, _("Are you not safe now?"), adding(request, Adds.NOT_SAFE), also=also)


@require_safe
@inside()
def told(request: HttpRequest) -> HttpResponse:
    """That it went out, and what to do until somebody comes."""
    context = {"helper": Helper.objects.filter(enquiry_id=request.me.enquiry_id).first()}
    return render(request, "own_page/told.html", context)


@inside()
def others(request: HttpRequest) -> HttpResponse:
    """Who else may enter their page; the adult can stop each of them at once."""
    if request.me.who != Who.ADULT:
        raise Http404
    if request.method == "POST":
        number = request.POST.get("stop", "")
        other = Other.objects.filter(pk=number).first() if number.isdecimal() and len(number) < 13 else None
        if other:
            actions.stop(by=here(request.me), key=other.pk)
        return redirect("own:others")
    return render(request, "own_page/others.html", {"others": Other.objects.order_by("pk")})
