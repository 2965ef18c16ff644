"""The one-page profile: reading it, writing it with the adult, and printing it for them."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.papers.handing_over import hand_over
from alongside.risk.actions.profile import write_profile
from alongside.risk.forms import ProfileForm
from alongside.risk.on_paper import TEMPLATE, paper_of

from .around import for_them


def profiles_of(adult) -> list:
    """Every profile of an adult, newest first: the first one stands."""
    return list(adult.profiles.select_related("photo", "event__by").order_by("-written_on", "-pk"))


@require_safe
@needs(Permission.READ)
def profile(request: HttpRequest, number: int) -> HttpResponse:
    """The profile that stands, and those before it."""
    adult = adult_for(request, number)
    newest, *earlier = profiles_of(adult) or [None]
    context = {
        "adult": adult,
        "profile": newest,
        "earlier": earlier,
        "may_record": request.user.may(Permission.RECORD),
        "back_url": adult.get_absolute_url(),
        "back_text": adult.name,
    }
    return render(request, "risk/profile.html", context)


@needs(Permission.RECORD)
def write(request: HttpRequest, number: int) -> HttpResponse:
    """Write it anew, beginning from what stands."""
    adult = adult_for(request, number)
    newest = next(iter(profiles_of(adult)), None)

    def act(answers):
        kept = newest.photo if newest and not answers.pop("leave_out", False) else None
        picture = answers.pop("photo")
        return write_profile(by=request.user, adult=adult, picture=picture, photo=None if picture else kept, **answers)

    stands = ("liked", "matters", "support", "may_see")
    context = {
        "heading": f"A page about {adult.called}",
        "caption": adult.name,
        "adult": adult,
        "back_url": newest.get_absolute_url() if newest else adult.get_absolute_url(),
        "exit_url": settings.EXIT_URL,
    }
    return ask(
        request,
        ProfileForm,
        "risk/write_profile.html",
        act=act,
        title=f"A page about {adult.called}",
        context=context,
        initial={"written_on": localdate(), **{name: getattr(newest, name, "") for name in stands}},
        called=adult.called,
        has_photo=bool(newest and newest.photo_id),
    )


@require_safe
@needs(Permission.READ)
def profile_for_them(request: HttpRequest, number: int) -> HttpResponse:
    """The profile on one page, to print and give to the adult."""
    adult = adult_for(request, number)
    newest = next(iter(profiles_of(adult)), None)
    context = {
        "profile": newest,
        "may_record": newest and request.user.may(Permission.RECORD),
        "back_url": f"/people/A{adult.pk}/profile/",
    }
    return for_them(request, adult, "risk/profile_for_them.html", context)


@needs(Permission.RECORD)
def profile_as_paper(request: HttpRequest, number: int) -> HttpResponse:
    """The profile that stands as a file for the adult, in the form that they can read, if it may reach them."""
    adult = adult_for(request, number)
    newest = next(iter(profiles_of(adult)), None)
    if newest is None:
        return redirect("risk:profile", number)
    return hand_over(
        request,
        adult=adult,
        about=newest,
        template=TEMPLATE,
        draw=lambda: paper_of(newest),
        context={"heading": f"A page about {adult.called}", "back_url": newest.get_absolute_url()},
    )
