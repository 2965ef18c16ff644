"""The pages of papers: an adult's list, one paper, the paper itself, and adding one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for, record_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from . import actions
from .codes import MediaType
from .forms import CodeForm, PaperForm
from .serving import handed_over, shown


@require_safe
@needs(Permission.READ)
def papers(request: HttpRequest, number: int) -> HttpResponse:
    """Every picture, recording and document that was given in this adult's record, newest first."""
    adult = adult_for(request, number)
    context = {
        "adult": adult,
        "papers": adult.papers.order_by("-given_on", "-pk"),
        "may_record": request.user.may(Permission.RECORD),
        "back_url": adult.get_absolute_url(),
        "back_text": adult.name,
    }
    return render(request, "papers/papers.html", context)


@needs(Permission.RECORD)
def add(request: HttpRequest, number: int) -> HttpResponse:
    """Keep a picture, a recording or a document."""
    adult = adult_for(request, number)

    def act(answers):
        return actions.keep_paper(by=request.user, adult=adult, received=answers.pop("file"), **answers)

    context = {
        "heading": "Keep a picture, recording or document",
        "caption": adult.name,
        "adult": adult,
        "back_url": reverse("papers:papers", args=[adult.pk]),
    }
    first = {"given_on": localdate()}
    return ask(
        request, PaperForm, "drafts/question.html", act=act, title="A paper to keep", context=context, initial=first
    )


@require_safe
@needs(Permission.READ)
def about(request: HttpRequest, number: int) -> HttpResponse:
    """One paper: what it shows or says, whose it is, and when it was given."""
    paper = record_for(request, "papers.Paper", number, "event__by")
    context = {
        "paper": paper,
        "adult": paper.adult,
        "back_url": reverse("papers:papers", args=[paper.adult_id]),
        "back_text": "Papers",
    }
    return render(request, "papers/paper.html", context)


@require_safe
@needs(Permission.READ)
def paper(request: HttpRequest, number: int) -> HttpResponse:
    """The picture or the recording itself, for a page to show or play; a document as a file."""
    return shown(request, record_for(request, "papers.Paper", number))


@require_safe
@needs(Permission.READ)
def as_given(request: HttpRequest, number: int) -> HttpResponse:
    """The file with every byte as it came."""
    it = record_for(request, "papers.Paper", number)
    return handed_over(it, it.as_given(), MediaType(it.media_type))


@needs(Permission.RECORD)
def came_back(request: HttpRequest) -> HttpResponse:
    """Enter what came on paper: its code leads to the right page of the right record, for whoever may open it."""
    form = CodeForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        return redirect(form.cleaned_data["code"])
    return render(request, "papers/came_back.html", {"form": form}, status=422 if request.method == "POST" else 200)
