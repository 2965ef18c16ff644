"""Saying how it is, and was: questionnaires that whoever is in may answer, each question of which can be left out."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from alongside.design.fields import OneOf
from alongside.feedback.actions import answer, nothing_came
from alongside.feedback.answering import QuestionnaireForm
from alongside.feedback.codes import BY_TALKING, Came, How
from alongside.information.helplines import HELPLINES
from alongside.own_side.codes import Part, Who

from ..models import Asking, Helper
from .inside import inside


class AskedByAdvocate(QuestionnaireForm):
    """The same questions, asked by an advocate, who says how they talked."""

    def add_questions(self, sent):
        super().add_questions(sent)
        ways = [(str(how), how.label) for how in How if how in BY_TALKING]
        self.fields["how"] = OneOf(_("How did you talk?"), choices=ways, missing=_("Choose one"))


@require_safe
@inside(Part.QUESTIONS)
def questions(request: HttpRequest) -> HttpResponse:
    """What they may answer."""
    return render(request, "own_page/questions.html", {"askings": Asking.objects.order_by("pk")})


@inside(Part.QUESTIONS)
def questionnaire(request: HttpRequest, number: int) -> HttpResponse:
    """One questionnaire: answered, or declined, which is an answer too."""
    asking = Asking.objects.filter(pk=number).first()
    if asking is None:
        raise Http404
    if request.method == "POST" and "declined" in request.POST:
        return kept(lambda: nothing_came(by=None, asking=asking, came=Came.DECLINED, came_on=localdate()))
    kind = AskedByAdvocate if request.me.who == Who.ADVOCATE else QuestionnaireForm
    form = kind(
        request.POST if request.method == "POST" else None,
        content=asking.asks,
        variant=asking.variant,
        language=asking.language,
    )
    if form.is_bound and form.is_valid():
        how = form.cleaned_data.get("how") or How.OWN_PAGE
        given = form.cleaned_data["answers"]
        return kept(lambda: answer(by=None, asking=asking, answers=given, how=how, speaker=request.me.visitor))
    context = {"asking": asking, "form": form, **around(asking)}
    return render(request, "own_page/questionnaire.html", context, status=422 if form.is_bound else 200)


def kept(act) -> HttpResponse:
    """Keep it, once: whoever was answered already finds nothing more to answer."""
    try:
        with transaction.atomic():
            act()
    except ValidationError:
        return redirect("own:questions")
    return redirect(f"{reverse('own:questions')}?now")


def around(asking: Asking) -> dict:
    """The words before and after the questions, and who to talk to."""
    said = asking.asks.words_around
    return {
        "begins": said("begin", asking.variant, asking.language),
        "ends": said("end", asking.variant, asking.language),
        "helper": Helper.objects.filter(enquiry_id=asking.enquiry_id).first(),
        "helplines": HELPLINES[:3],
    }
