"""What leaves: the report in three files, and an extract for a university."""

import secrets

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.sector.duties import Duty
from alongside.sector.seats import seated
from alongside.surveys.reading import wave_of

from .. import actions
from ..door import evaluation_for, report_for
from ..extract.anonymity import Coarsening, check, enough, offers, told_of
from ..extract.files import files_of, zipped
from ..extract.making import extract_of
from ..extract.refusing import TooFew
from ..forms import ExtractForm
from ..models import Evaluation
from ..reading import Counting, extracts_of, handed_out, reports_of
from ..report.files import MEDIA
from ..report.kept import source_of
from ..report.telling import told

ON_A_PAGE = 20
MOST_SHOWN = 12
"""How many combinations that too few share are listed; the rest are counted."""


@seated(Duty.EVALUATES)
def report(request: HttpRequest, number: int) -> HttpResponse:
    """The reports that were made, and making one from the data as they are now."""
    it = evaluation_for(request, number)
    if request.method == "POST" and request.POST.get("make") != "report":
        messages.error(request, "Nothing was made: press the button on this page.")
        return redirect("evaluation:report", number)
    if request.method == "POST":
        source = source_of(Counting(it), made_by=str(request.user), today=localdate())
        made = actions.make_report(by=request.user, it=it, report=told(source))
        messages.success(request, f"The report is made and kept as ER{made.pk}.")
        return redirect("evaluation:report", number)
    context = {
        "it": it,
        "page": Paginator(reports_of(it), ON_A_PAGE).get_page(request.GET.get("page")),
        "back_url": it.get_absolute_url(),
        "back_text": it.title,
    }
    return render(request, "evaluation/report.html", context)


@require_safe
@seated(Duty.EVALUATES)
def report_file(request: HttpRequest, number: int, kind: str) -> HttpResponse:
    """One of a report's files, as it was made."""
    it = report_for(request, number)
    if kind not in MEDIA:
        raise Http404
    return sent(bytes(getattr(it, kind)), MEDIA[kind], f"report-ER{it.pk}.{kind}")


def sent(content: bytes, media: str, name: str) -> HttpResponse:
    """A file to keep, and never a page of ours."""
    answer = HttpResponse(content, content_type=media)
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


@seated(Duty.EVALUATES)
def extract(request: HttpRequest, number: int) -> HttpResponse:
    """Whether anybody could be picked out, what would mend it, and the extract itself once nobody can."""
    it = evaluation_for(request, number)
    surveys = Counting(it).surveys
    chosen = (request.POST or request.GET).get("survey", "")
    survey = next((one for one in surveys if str(one.pk) == chosen), surveys[0] if surveys else None)
    if survey is None:
        return render(request, "evaluation/extract.html", about(it, surveys, None))
    of = Leaving(survey)
    if request.method != "POST":
        by = enough(*of.looked_at)
        ticked = {"dropped": sorted(by.dropped), "merged": sorted(by.merged)}
        form = ExtractForm(wave=of.wave, told=of.told, initial=ticked)
        return page(request, about(it, surveys, survey), form, of, Coarsening())
    form = ExtractForm(request.POST, wave=of.wave, told=of.told)
    by = Coarsening()
    if form.is_valid():
        by = form.coarsening
        try:
            content = handed_over(request, it, of, form)
        except TooFew as refusal:
            form.add_error(refusal.field, str(refusal))
        else:
            return sent(content, "application/zip", f"extract-{slugify(survey.title)[:60] or survey.pk}.zip")
    return page(request, about(it, surveys, survey), form, of, by, status=422)


class Leaving:
    """A survey of which something is to leave: what is told of its respondents, of how few, and what left before."""

    def __init__(self, survey):
        self.survey, self.wave = survey, wave_of(survey)
        self.told, self.least, self.before = told_of(self.wave), max(5, survey.smallest_base), handed_out(survey)
        self.looked_at = (self.told, len(self.wave.respondents), self.least, self.before)


def handed_over(request: HttpRequest, it: Evaluation, of: Leaving, form: ExtractForm) -> bytes:
    """The extract as a file, recorded as having left. Raises TooFew."""
    with actions.next_to_leave(of.survey) as before:
        made = extract_of(
            of.wave,
            as_of=localdate(),
            lot=secrets.token_bytes(32),
            coarsening=form.coarsening,
            words=form.words_read,
            least=of.least,
            before=before,
        )
        content = zipped(files_of(made))
        to_whom = {name: form.cleaned_data[name] for name in ("given_to", "purpose")}
        actions.hand_out_extract(by=request.user, it=it, survey=of.survey, extract=made, content=content, **to_whom)
    return content


def about(it: Evaluation, surveys: list, survey) -> dict:
    return {
        "it": it,
        "surveys": surveys,
        "survey": survey,
        "given": extracts_of(it, surveys)[:ON_A_PAGE],
        "back_url": it.get_absolute_url(),
        "back_text": it.title,
    }


def page(request, context: dict, form, of: Leaving, by: Coarsening, *, status: int = 200):
    """The form, beside who could be picked out as it stands and what would mend it."""
    told, many, least, before = of.looked_at
    checked = check(told, by, many, least, before)
    few = [([(told[name].label, value) for name, value in one.values], one.count) for one in checked.few[:MOST_SHOWN]]
    context |= {
        "form": form,
        "many": many,
        "checked": checked,
        "few": few,
        "coarsened": by.says(told),
        "offers": [] if checked.may_leave else offers(told, by, many, least, before),
    }
    return render(request, "evaluation/extract.html", context, status=status)
