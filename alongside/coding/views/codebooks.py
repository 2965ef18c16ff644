"""Codebooks: reading one, and making the next version of it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from alongside.drafts.asking import ask
from alongside.sector.duties import Duty
from alongside.sector.seats import holds, seated

from .. import actions, reading
from ..door import codebook_for
from ..forms.codebooks import CodebookForm, NewCodebookForm

EDITED = ("number", "label", "finding", "definition", "use_when", "not_when", "under")
BEGUN_WITH = [{"name": "the majority", "at_least": "50", "more": ["yes"]}, {"name": "a number", "at_least": "10"}]


@require_safe
@seated(Duty.EVALUATES, Duty.CODES)
def codebook(request: HttpRequest, number: int) -> HttpResponse:
    """A codebook in its newest version, or in an older one."""
    it = codebook_for(request, number)
    versions = list(it.versions.order_by("-number"))
    wanted = request.GET.get("version", "")
    version = next((one for one in versions if str(one.number) == wanted), versions[0])
    context = {
        "codebook": it,
        "version": version,
        "versions": versions,
        "codes": version.codes.all(),
        "may_change": holds(request.user, Duty.EVALUATES),
        "back_url": reverse("coding:index"),
        "back_text": "Coding",
    }
    return render(request, "coding/codebook.html", context)


@seated(Duty.EVALUATES)
def new(request: HttpRequest) -> HttpResponse:
    """Make a codebook."""

    def act(answers):
        return actions.publish_codebook(by=request.user, **answers)

    context = {"heading": "Make a codebook", "back_url": reverse("coding:index"), "button": "Publish it"}
    first = {"band": BEGUN_WITH}
    title = "A codebook"
    return ask(
        request, NewCodebookForm, "drafts/question.html", act=act, title=title, context=context, first_rows=first
    )


@seated(Duty.EVALUATES)
def change(request: HttpRequest, number: int) -> HttpResponse:
    """The next version of a codebook, begun as the newest."""
    it = codebook_for(request, number)
    before = reading.newest_of(it)

    def act(answers):
        made = actions.publish_codebook(by=request.user, codebook=it, **answers)
        messages.success(request, f"Version {made.number} is published. Collections use it when you say so.")
        return made

    rows = {"code": [{name: getattr(code, name) for name in EDITED} for code in before.codes.all()]}
    rows["band"] = [{**band, "more": ["yes"] if band.get("more") else []} for band in before.bands]
    context = {
        "heading": f"Version {before.number + 1}",
        "caption": it.title,
        "back_url": it.get_absolute_url(),
        "button": "Publish it",
    }
    return ask(
        request,
        CodebookForm,
        "drafts/question.html",
        act=act,
        title=f"The next version of {it}",
        context=context,
        initial={"source": before.source},
        first_rows=rows,
    )
