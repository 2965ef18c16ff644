"""The preparation sheet: drawn for the adult, and entered when it came back."""

from django.http import HttpRequest, HttpResponse
from django.utils.timezone import localdate

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.papers.handing_over import hand_over

from .. import actions
from ..forms.on_paper import SheetForm
from ..on_paper import TEMPLATE, sheet_of
from .meeting import about, meeting_for


@needs(Permission.RECORD)
def sheet(request: HttpRequest, number: int) -> HttpResponse:
    """The sheet as a paper for the adult, if it may reach them."""
    it = meeting_for(request, number)
    context = about(it, f"A sheet for {it.enquiry.adult.called} to get ready with")
    says = "What the meeting is for, who will be there, what can be asked for, and room for their own words."
    return hand_over(
        request,
        adult=it.enquiry.adult,
        about=it,
        template=TEMPLATE,
        draw=lambda: sheet_of(it),
        context={**context, "says": says},
    )


@needs(Permission.RECORD)
def on_paper(request: HttpRequest, number: int) -> HttpResponse:
    """What stands on the sheet that came back, in the sheet's order."""
    it = meeting_for(request, number)

    def act(answers):
        return actions.enter_sheet(by=request.user, meeting=it, **answers)

    context = about(it, "What they wrote to get ready")
    title, first = f"A sheet that came back, {it.reference}", {"given_on": localdate()}
    return ask(request, SheetForm, "drafts/question.html", act=act, title=title, context=context, initial=first)
