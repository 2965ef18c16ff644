"""The reports that were made: a list, one with its files, and making one now."""

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.design.fields import Day, OneOf
from alongside.design.forms import Questions
from alongside.drafts.asking import ask
from alongside.papers import drawing

from . import snapshots
from .actions import make_report
from .codes import ReportKind
from .models import Report
from .reporting import Asked, period_of

FORMS = {
    "pdf": (drawing.PDF, "PDF, to read and to print"),
    "docx": (drawing.DOCX, "Word file, to work on"),
    "xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Workbook, with the data behind it"),
}
AT_ONCE = 100


class ReportForm(Questions):
    kind = OneOf("Which report?", choices=ReportKind.choices, missing="Select which report")
    until = Day(
        "A day of the month or year that it is of",
        called="the day",
        help_text="An annual report is of the year from April to March.",
    )

    def clean_until(self):
        if self.cleaned_data["until"] > localdate():
            raise ValidationError("The day must be today or in the past")
        return self.cleaned_data["until"]


@require_safe
@needs(Permission.BOARD)
def reports(request: HttpRequest) -> HttpResponse:
    """Every report that was made, the newest first."""
    context = {
        "reports": Report.objects.defer(*FORMS).select_related("event__by").order_by("-pk")[:AT_ONCE],
        "may_make": request.user.may(Permission.BOARD_REPORTS),
        "back_url": reverse("board:board"),
        "back_text": "Board",
    }
    return render(request, "board/reports.html", context)


@needs(Permission.BOARD_REPORTS)
def make(request: HttpRequest) -> HttpResponse:
    """Make a report now, from the newest figures."""
    taken = snapshots.current()  # before the form's own transaction, so that all its tables are of one moment

    def act(answers):
        kind, period = ReportKind(answers["kind"]), period_of(answers["kind"], answers["until"])
        return make_report(by=request.user, asked=Asked(kind, period, taken))

    context = {"heading": "Make a report", "caption": "Board", "back_url": reverse("board:reports")}
    first = {"until": localdate()}
    page = "drafts/question.html"
    return ask(request, ReportForm, page, act=act, title="A report for the Board", context=context, initial=first)


@require_safe
@needs(Permission.BOARD)
def report(request: HttpRequest, number: int) -> HttpResponse:
    """One report, with its files."""
    it = get_object_or_404(Report.objects.defer(*FORMS).select_related("event__by"), pk=number)
    files = [(form, words) for form, (_, words) in FORMS.items()]
    context = {"report": it, "files": files, "back_url": reverse("board:reports"), "back_text": "Reports"}
    return render(request, "board/report.html", context)


@require_safe
@needs(Permission.BOARD)
def report_file(request: HttpRequest, number: int, form: str) -> HttpResponse:
    """A file of a report, as it left."""
    if form not in FORMS:
        raise Http404
    it = get_object_or_404(Report, pk=number)
    headers = {
        "Content-Disposition": f'attachment; filename="{it.name}.{form}"',
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
    }
    return HttpResponse(bytes(getattr(it, form)), content_type=FORMS[form][0], headers=headers)
