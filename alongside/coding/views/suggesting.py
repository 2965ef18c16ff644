"""Suggested passages, which a coder takes or refuses; and how good suggestions are, measured on what people marked."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from alongside.sector.duties import Duty
from alongside.sector.seats import seated

from .. import actions, reading
from ..door import collection_for, text_for
from ..models import Text
from ..suggested import Offered, how_good, offered_to
from .apart import sent_back

NOT_OFFERED = "That passage is not suggested to you any more. Look at the ones below."
NOT_YOURS = "You have not been given this text to code, or you have finished it."


@seated(Duty.EVALUATES, Duty.CODES)
def suggestions(request: HttpRequest, number: int) -> HttpResponse:
    """Passages of a text like those that somebody marked before: each is theirs to take or to refuse."""
    it = text_for(request, number)
    task = reading.task_of(it, request.user)
    if task is None or task.finished_on or it.collection.settling_on:
        messages.error(request, NOT_YOURS)
        return redirect(it)
    offered = offered_to(request.user, it)
    if request.method == "POST":
        answer(request, it, offered)
        return redirect("coding:suggestions", number)
    context = {"text": it, "offered": offered, "back_url": it.get_absolute_url(), "back_text": it.reference}
    return render(request, "coding/suggestions.html", context)


def answer(request: HttpRequest, text: Text, offered: list[Offered]) -> None:
    """Take or refuse the passage that was sent, if it is one of those suggested."""
    wanted, taken = request.POST.get("passage", ""), request.POST.get("answer") == "take"
    one = next((one for one in offered if one.name == wanted), None)
    if one is None or request.POST.get("answer") not in {"take", "refuse"}:
        messages.error(request, NOT_OFFERED)
        return
    where = {"code": one.code, "start": one.line.start, "end": one.line.end, "likeness": one.likeness}
    try:
        actions.answer_suggestion(by=request.user, text=text, taken=taken, **where)
    except ValidationError as refusal:
        messages.error(request, refusal.message)
        return
    refused = f"Refused. It is not suggested for {one.code} again."
    messages.success(request, f"Marked with {one.code}, as your own mark." if taken else refused)


@require_safe
@seated(Duty.EVALUATES)
def measured(request: HttpRequest, number: int) -> HttpResponse:
    """How good suggestions are in a collection, what nearly repeats, and themes among what nobody coded."""
    it = collection_for(request, number)
    if it.still_mine:
        return sent_back(request)
    context = {
        "collection": it,
        "found": how_good(it),
        "back_url": reverse("coding:collection", args=[number]),
        "back_text": it.title,
    }
    return render(request, "coding/how_good.html", context)
