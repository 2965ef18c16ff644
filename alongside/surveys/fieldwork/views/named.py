"""Those who were named: answers that came from them on paper, and what was wrong with how they were named."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from alongside.drafts.asking import ask
from alongside.sector.duties import Duty
from alongside.sector.models import Council
from alongside.sector.seats import areas_of, holds, seated

from ...door import named_in, runs, survey_for
from .. import actions
from ..codes import Population
from ..instruments import instrument_of
from ..links import sealed, unsealed
from ..paper import PaperForm
from ..righting import RightForm

QUESTION = "drafts/question.html"
MOST_SHOWN = 50
PUT_RIGHT = "The address is put right. They are written to there, unless they have answered or asked not to be."
TAKEN_OUT = "Their name and address are erased, and they are not written to again."


@seated(Duty.EVALUATES, Duty.LEADS)
def paper(request: HttpRequest, number: int) -> HttpResponse:
    """Type in what came on paper, on the same pages on which people answer.

    What is sent leads back here, and from here to those pages: the link itself is written down nowhere.
    """
    it = survey_for(request, number)
    if request.method == "GET" and "go" in request.GET:
        return on_to(request.GET["go"])
    every = holds(request.user, Duty.EVALUATES)
    councils = Council.objects.all()
    if not every:
        councils = councils.filter(pk__in=areas_of(request.user, Duty.LEADS))

    def act(answers):
        council = answers["council"]
        where = {"level": answers["level"], "group": answers["group"]}
        if council:
            where |= {"council": council.pk, "region": council.region_name, "council_type": council.council_type}
        told = {"language": answers["language"], "email": answers["email"]}
        link = actions.begin_paper(by=request.user, survey=it, where=where, **told)
        return f"{reverse('fieldwork:paper', args=[it.pk])}?go={sealed(link)}"

    context = {"heading": "Enter answers from paper", "caption": it.title, "back_url": it.get_absolute_url()}
    asked = {"councils": councils, "every": every, "languages": instrument_of(it.version_id).languages}
    return ask(request, PaperForm, QUESTION, act=act, title=f"{it.title}: paper", context=context, **asked)


def on_to(text: str) -> HttpResponse:
    link = unsealed(text)
    if link is None:
        raise Http404
    return redirect("answer:start", link)


@seated(Duty.EVALUATES, Duty.LEADS)
def right(request: HttpRequest, number: int) -> HttpResponse:
    """Put an address right, or take somebody out who was named by mistake."""
    it = survey_for(request, number)
    if it.population == Population.LEADS and not runs(request.user, it):
        raise PermissionDenied
    there = named_in(it, request.user)

    def act(answers):
        contact = answers["contact"]
        if answers["what"] == "mistake":
            actions.take_out(by=request.user, contact=contact)
        else:
            actions.put_address_right(by=request.user, contact=contact, email=answers["right"])
        messages.success(request, TAKEN_OUT if answers["what"] == "mistake" else PUT_RIGHT)
        return it

    back = there.filter(sampled__invitation__undeliverable_on__isnull=False).order_by("email")
    context = {
        "heading": "What is wrong with how somebody was named?",
        "caption": it.title,
        "back_url": reverse("fieldwork:people", args=[it.pk]),
        "came_back": back.values_list("email", flat=True)[:MOST_SHOWN],
    }
    template = "surveys/fieldwork/right.html"
    return ask(request, RightForm, template, act=act, title=f"{it.title}: put right", context=context, there=there)
