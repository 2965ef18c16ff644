"""Collections of texts: making one, bringing texts in, sharing them out, and what may be quoted from them."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from alongside.drafts.asking import ask
from alongside.sector.duties import Duty
from alongside.sector.seats import seated

from .. import actions, reading
from ..door import collection_for, text_for
from ..forms.texts import AddTextsForm, AnswersForm, CollectionForm, QuotingForm, ShareOutForm

ON_A_PAGE = 50
QUESTION = "drafts/question.html"


@seated(Duty.EVALUATES)
def new(request: HttpRequest) -> HttpResponse:
    """Make a collection."""

    def act(answers):
        return actions.make_collection(by=request.user, **answers)

    context = {"heading": "Make a collection of texts", "back_url": reverse("coding:index")}
    return ask(request, CollectionForm, QUESTION, act=act, title="A collection of texts", context=context)


@require_safe
@seated(Duty.EVALUATES)
def collection(request: HttpRequest, number: int) -> HttpResponse:
    """The texts of a collection, who codes, and how far they are."""
    it = collection_for(request, number)
    newest = reading.newest_of(it.version.codebook)
    context = {
        "collection": it,
        "page": Paginator(reading.texts_in(it), ON_A_PAGE).get_page(request.GET.get("page")),
        "progress": reading.progress(it),
        "newest": newest if newest != it.version and not it.settling_on else None,
        "back_url": reverse("coding:index"),
        "back_text": "Coding",
    }
    return render(request, "coding/collection.html", context)


def question(it, heading: str, **more) -> dict:
    return {"heading": heading, "caption": it.title, "back_url": it.get_absolute_url(), **more}


@seated(Duty.EVALUATES)
def add(request: HttpRequest, number: int) -> HttpResponse:
    """Bring texts in from a file."""
    it = collection_for(request, number)

    def act(answers):
        named = answers.pop("named")
        left_out = sorted({what for one in answers["texts"] for what in one.left_out})
        made = actions.add_texts(by=request.user, collection=it, **answers)
        messages.success(request, said_of(made, len(answers["texts"]), named, left_out))
        return it

    context = question(it, "Add texts", button="Add them")
    return ask(request, AddTextsForm, QUESTION, act=act, title=f"Texts for {it}", context=context)


@seated(Duty.EVALUATES)
def answers(request: HttpRequest, number: int) -> HttpResponse:
    """Take over the answers to an open question of a survey."""
    it = collection_for(request, number)

    def act(answers):
        made = actions.add_texts(by=request.user, collection=it, **answers)
        messages.success(request, said_of(made, len(answers["texts"]), 0, []))
        return it

    context = question(it, "Add answers of a survey", button="Add them")
    return ask(request, AnswersForm, "coding/answers.html", act=act, title=f"Answers for {it}", context=context)


def said_of(made: list, came: int, named: int, left_out: list[str]) -> str:
    """What came in, what was there already, and what to look at."""
    said = [f"{len(made)} {'text is' if len(made) == 1 else 'texts are'} added."]
    if came > len(made):
        said.append(f"{came - len(made)} stood here already and came in only once.")
    if named:
        said.append(f"Names of speakers still stand {named} times in what was said: look there before you quote.")
    if left_out:
        said.append(f"Not in the text: {', '.join(left_out)} of the document.")
    return " ".join(said)


@seated(Duty.EVALUATES)
def share(request: HttpRequest, number: int) -> HttpResponse:
    """Share the texts out to coders."""
    it = collection_for(request, number)

    def act(answers):
        given = actions.share_out(by=request.user, collection=it, **answers)
        messages.success(request, f"{given} {'text is' if given == 1 else 'texts are'} given to coders.")
        return it

    people = reading.coders()
    context = question(it, "Share texts out", button="Share them out")
    title = f"Who codes {it}"
    return ask(request, ShareOutForm, QUESTION, act=act, title=title, context=context, people=people)


@require_POST
@seated(Duty.EVALUATES)
def newest(request: HttpRequest, number: int) -> HttpResponse:
    """Code with the newest version of the codebook from now on."""
    it = collection_for(request, number)
    actions.use_version(by=request.user, collection=it, version=reading.newest_of(it.version.codebook))
    messages.success(request, f"From now on coders use {it.version}.")
    return redirect(it)


@seated(Duty.EVALUATES)
def quoting(request: HttpRequest, number: int) -> HttpResponse:
    """Whether passages of a text may be read by others."""
    it = text_for(request, number)

    def act(answers):
        actions.allow_quoting(by=request.user, text=it, **answers)
        messages.success(request, f"It is kept for {it.reference}.")
        return it.collection

    first = {"may_be_quoted": it.may_be_quoted, "may_name_council": it.may_name_council}
    context = question(it.collection, f"May {it.reference} be quoted?")
    title = f"Quoting {it.reference}"
    return ask(request, QuotingForm, QUESTION, act=act, title=title, context=context, initial=first)
