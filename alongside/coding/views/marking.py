"""A coder's pages: what there is to code, and a text to mark passages in."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from alongside.drafts.asking import ask
from alongside.sector.duties import Duty
from alongside.sector.seats import holds, seated

from .. import actions, reading
from ..door import passage_for, text_for
from ..forms.marking import MarkForm
from ..showing import TextPage, numbers_on

ON_A_PAGE = 50


@require_safe
@seated(Duty.EVALUATES, Duty.CODES)
def index(request: HttpRequest) -> HttpResponse:
    """What somebody has to code; for whoever runs evaluations every collection and codebook too."""
    page = Paginator(reading.tasks_of(request.user), ON_A_PAGE).get_page(request.GET.get("page"))
    following = next((task for task in page if task.is_left), None)
    context = {"page": page, "left": reading.left_to(request.user), "following": following}
    if holds(request.user, Duty.EVALUATES):
        context |= {"collections": reading.collections()[:ON_A_PAGE], "codebooks": reading.newest_versions()}
    return render(request, "coding/index.html", context)


@seated(Duty.EVALUATES, Duty.CODES)
def text(request: HttpRequest, number: int, part: int) -> HttpResponse:
    """A part of a text. Whoever has it to code marks passages; nobody sees another's marks before coding has ended."""
    turns = reading.turns_on(number, numbers_on(part))
    if not turns:
        raise Http404
    it = text_for(request, number, (turns[0].start, turns[-1].end))
    shown = TextPage(it, part, turns, reading.marks_on(it, request.user, turns))
    context = {
        "text": it,
        "shown": shown,
        "task": reading.task_of(it, request.user),
        "evaluates": holds(request.user, Duty.EVALUATES),
        "back_url": reverse("coding:index"),
        "back_text": "Coding",
    }
    if context["task"] is None or context["task"].finished_on or it.collection.settling_on:
        if request.method not in {"GET", "HEAD"}:
            messages.error(request, "You have not been given this text to code, or you have finished it.")
            return redirect(it)
        return render(request, "coding/read.html", context)
    here = reverse("coding:text", args=[number, part])

    def act(answers):
        marked = actions.mark(by=request.user, text=it, **answers)
        messages.success(request, shown.said_of(marked))
        return f"{here}#{shown.place_of(marked[0])}"

    given = {"spans": shown.spans, "codes": list(it.collection.version.codes.all()), "said": it.said}
    context |= {"button": "Mark these words", "codes": given["codes"]}
    return ask(request, MarkForm, "coding/text.html", act=act, title=f"Coding {it}", context=context, **given)


@require_POST
@seated(Duty.EVALUATES, Duty.CODES)
def take_back(request: HttpRequest, number: int) -> HttpResponse:
    """Take an own mark back."""
    it = passage_for(request, number)
    if done(request, lambda: actions.take_back(by=request.user, passage=it)):
        messages.success(request, f"Your mark with {it.code} is taken back.")
    return redirect(reverse("coding:text", args=[it.text_id, reading.part_with(it)]))


@require_POST
@seated(Duty.EVALUATES, Duty.CODES)
def finish(request: HttpRequest, number: int) -> HttpResponse:
    """Say that a text is done, or take it up again."""
    it = text_for(request, number)
    again = "again" in request.POST
    act = actions.code_again if again else actions.finish
    if not done(request, lambda: act(by=request.user, text=it)):
        return redirect(it)
    messages.success(request, f"You can code {it} again." if again else f"You have finished {it}.")
    return redirect(it if again else "coding:index")


def done(request: HttpRequest, act) -> bool:
    """Do it; where it is refused, say why."""
    try:
        act()
    except ValidationError as refusal:
        messages.error(request, refusal.message)
        return False
    return True
