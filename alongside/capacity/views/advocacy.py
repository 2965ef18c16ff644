"""Who supports the adult: what was considered, who it is, how long it took, and what goes to a service."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for, concern_for, enquiry_for, record_for
from alongside.access.roles import Permission
from alongside.capacity.actions import advocacy as actions
from alongside.capacity.clock import moments_of, where_it_stands
from alongside.capacity.codes.advocacy import FROM_A_SERVICE, Imca, Result, Support
from alongside.capacity.forms.advocacy import ConsiderForm
from alongside.capacity.forms.arranging import ArrangeForm, ChangeSupporterForm, StepForm
from alongside.capacity.referral import ways_to_reach
from alongside.capacity.supporting import considered_about, need_behind, services_in_use, supporters_of
from alongside.drafts.asking import ask
from alongside.people.known import known_about
from alongside.people.reaching import never_to


def about(adult, heading: str) -> dict:
    """What every page about an adult's advocacy shows around its questions."""
    return {
        "heading": heading,
        "caption": adult.name,
        "adult": adult,
        "back_url": reverse("capacity:advocacy", args=[adult.pk]),
        "back_text": f"Who supports {adult.called}",
    }


@require_safe
@needs(Permission.READ)
def advocacy(request: HttpRequest, number: int) -> HttpResponse:
    """Who supports the adult now, how long each took, and what was considered."""
    adult = adult_for(request, number)
    today = localdate()
    supporters = [
        {
            "it": one,
            "referable": one.kind in FROM_A_SERVICE,
            "stands": where_it_stands(one, today),
            "moments": moments_of(one.steps.all()),
        }
        for one in supporters_of(adult)
    ]
    context = {
        "adult": adult,
        "supporters": supporters,
        "considered": considered_about(adult),
        "enquiries": adult.enquiries.open().order_by("-started_on", "-pk"),
        "concerns": adult.concerns.undecided().order_by("-raised_on", "-pk"),
        "may_record": request.user.may(Permission.RECORD),
        "back_url": adult.get_absolute_url(),
        "back_text": adult.name,
    }
    return render(request, "capacity/advocacy/advocacy.html", context)


@needs(Permission.RECORD)
def consider_in_enquiry(request: HttpRequest, number: int) -> HttpResponse:
    """Does the adult need an advocate, in this enquiry?"""
    enquiry = enquiry_for(request, number)
    return consider(request, enquiry.adult, enquiry=enquiry)


@needs(Permission.RECORD)
def consider_at_concern(request: HttpRequest, number: int) -> HttpResponse:
    """Does the adult need an advocate? At first contact, before anything is decided."""
    concern = concern_for(request, number)
    return consider(request, concern.adult, concern=concern)


def consider(request: HttpRequest, adult, **where) -> HttpResponse:
    """The section 68 test, and where its answer leads: to arranging somebody where one is called for."""

    def act(answers):
        made = actions.consider_advocacy(by=request.user, adult=adult, **where, **answers)
        messages.success(request, f"{made.get_result_display()}.")
        return next_after(adult, made)

    record = next(iter(where.values()))
    context = {**about(adult, f"Does {adult.called} need an advocate?"), "back_url": record.get_absolute_url()}
    return ask(
        request,
        ConsiderForm,
        "capacity/advocacy/consider.html",
        act=act,
        title=f"An advocate for {adult.name}",
        context={**context, "back_text": str(record)},
        initial={"considered_on": localdate()},
        people=adult.significant_people.all(),
    )


def next_after(adult, made) -> str:
    """Arrange whoever is called for and was not declined; otherwise read what is recorded."""
    called_for = made.result == Result.DUTY or made.imca == Imca.INSTRUCT
    page = "capacity:arrange" if called_for and made.offered != "declined" else "capacity:advocacy"
    return reverse(page, args=[adult.pk])


@needs(Permission.RECORD)
def arrange(request: HttpRequest, number: int) -> HttpResponse:
    """Somebody who supports the adult, or is to be found."""
    adult = adult_for(request, number)
    newest = considered_about(adult).first()

    def act(answers):
        need = need_behind(adult, answers["enquiry"])
        return actions.arrange_advocacy(by=request.user, adult=adult, consideration=need, **answers)

    enquiries = adult.enquiries.open().order_by("-started_on", "-pk")
    return ask(
        request,
        ArrangeForm,
        "drafts/question.html",
        act=act,
        title=f"Support for {adult.name}",
        context=about(adult, f"Who is to support {adult.called}?"),
        initial=suggested(newest, enquiries.first()),
        enquiries=enquiries,
        services=services_in_use(),
        people=adult.significant_people.all(),
    )


def suggested(newest, enquiry) -> dict:
    """What the newest consideration says already: the kind, since when, and for which enquiry."""
    first = {"enquiry": str(enquiry.pk) if enquiry else "", "recognised_on": localdate()}
    if newest is None:
        return first
    first["recognised_on"] = newest.considered_on
    if newest.imca == Imca.INSTRUCT:
        return {**first, "kind": Support.IMCA, "imca_ground": newest.imca_ground}
    return {**first, "kind": Support.CARE_ACT} if newest.result == Result.DUTY else first


@needs(Permission.RECORD)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Who supports them by now, and whether that person has an interest of their own."""
    it = record_for(request, "capacity.Advocacy", number, "service", "person")

    def act(answers):
        return actions.change_advocacy(by=request.user, advocacy=it, **answers)

    first = {"service": str(it.service_id or ""), "person": str(it.person_id or ""), "name": it.name}
    first |= {"conflict": it.conflict or "", "conflict_handled": it.conflict_handled}
    services = services_in_use(also=it.service_id) if it.kind in FROM_A_SERVICE else []
    return ask(
        request,
        ChangeSupporterForm,
        "drafts/question.html",
        act=act,
        title=f"Who supports {it.adult.name}",
        context=about(it.adult, f"{it}: who is it?"),
        record=it,
        initial=first,
        kind=it.kind,
        services=services,
        people=it.adult.significant_people.all(),
    )


@needs(Permission.RECORD)
def step(request: HttpRequest, number: int) -> HttpResponse:
    """One step: referred, accepted, first contact, at a meeting, or what held it up."""
    it = record_for(request, "capacity.Advocacy", number)

    def act(answers):
        actions.tell_step(by=request.user, advocacy=it, **answers)
        return it

    return ask(
        request,
        StepForm,
        "drafts/question.html",
        act=act,
        title=f"A step of {it}, {it.adult.name}",
        context=about(it.adult, f"{it}: what happened?"),
        initial={"happened_on": localdate()},
    )


@require_safe
@needs(Permission.READ)
def referral(request: HttpRequest, number: int) -> HttpResponse:
    """A short sheet for the service: only what it needs, and no way to reach the adult that is not safe."""
    related = ("service", "person", "consideration__said", "enquiry__lead", "enquiry__team")
    it = record_for(request, "capacity.Advocacy", number, *related)
    if it.kind not in FROM_A_SERVICE:
        raise Http404
    context = {
        **about(it.adult, "Referral to an advocate"),
        "advocacy": it,
        "considered": it.consideration,
        "enquiry": it.enquiry,
        "ways": ways_to_reach(it.adult),
        "today": localdate(),
        "refused": never_to(known_about(it.adult), it.person) if it.person else "",
    }
    return render(request, "capacity/advocacy/referral.html", context)
