"""The adult's own page on paper: drawn for them, and entered when it came back."""

from django.http import HttpRequest, HttpResponse
from django.utils.timezone import localdate

from alongside.access.permissions import needs
from alongside.access.records import adult_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.papers.handing_over import hand_over

from .actions.from_paper import enter_from_paper
from .on_paper import TEMPLATE, page_of
from .paper_forms import FromPaperForm


@needs(Permission.RECORD)
def page(request: HttpRequest, number: int) -> HttpResponse:
    """Everything that is meant for the adult, as a paper, if it may reach them."""
    adult = adult_for(request, number)
    context = {
        "heading": f"How things stand, on paper for {adult.called}",
        "says": "What is on their own page: who helps, what they said, what was agreed, what is done, what comes next.",
        "back_url": adult.get_absolute_url(),
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
