"""The adult's own page on paper: drawn for them, and entered when it came back."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.timezone import localdate

from alongside.access.permissions import needs
from alongside.access.records import adult_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.papers.handing_over import hand_over
from alongside.people.codes import Channel

from .actions.from_paper import enter_from_paper
from .on_paper import TEMPLATE, page_of
from .paper_forms import FromPaperForm
from .slip import TEMPLATE as SLIP
from .slip import slip_with_a_code


@needs(Permission.RECORD)
def page(request: HttpRequest, number: int) -> HttpResponse:
    """Everything that is meant for the adult, as a paper, if it may reach them."""
    adult = adult_for(request, number)
    context = {
        "heading": f"How things stand, on paper for {adult.called}",
        "says": "What is on their own page: who helps, what they said, what was agreed, what is done, what comes next.",
        "back_url": reverse("own_side:keys", args=[adult.pk]),
    }
    return hand_over(request, adult=adult, about=adult, template=TEMPLATE, draw=lambda: page_of(adult), context=context)


@needs(Permission.RECORD)
def came_back(request: HttpRequest, number: int) -> HttpResponse:
    """What they added on it, as they wrote it."""
    adult = adult_for(request, number)

    def act(answers):
        enter_from_paper(by=request.user, adult=adult, **answers)
        return adult

    context = {
        "heading": "What they wrote on their page",
        "caption": adult.name,
        "adult": adult,
        "back_url": adult.get_absolute_url(),
    }
    first = {"given_on": localdate()}
    return ask(
        request, FromPaperForm, "drafts/question.html", act=act, title="Words on paper", context=context, initial=first
    )


@needs(Permission.RECORD)
def slip(request: HttpRequest, number: int) -> HttpResponse:
    """A slip with a new code, made as it is drawn and given by hand: a code in the post or an e-mail may be read.

    An advocate is told theirs instead.
    """
    it = record_for(request, "own_side.Key", number, "person")
    if it.name:
        raise Http404
    whose = it.adult.called if it.person is None else it.whose
    context = {
        "heading": f"A slip for {whose}",
        "says": "An address and a new code, which works once. Nothing on it says what it is about.",
        "back_url": reverse("own_side:keys", args=[it.adult_id]),
    }
    return hand_over(
        request,
        adult=it.adult,
        to=it.person,
        ways=[Channel.HAND],
        about=it,
        template=SLIP,
        draw=lambda: slip_with_a_code(by=request.user, key=it),
        context=context,
    )
