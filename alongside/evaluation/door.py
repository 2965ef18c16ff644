"""The door of this room. An evaluation is of nobody's record: who evaluates reaches all, others what was released."""

from django.http import HttpRequest

from alongside.access.records import first, looked

from .models import Evaluation, EvaluationReport
from .reading import every_evaluation


def evaluation_for(request: HttpRequest, number: int) -> Evaluation:
    """The evaluation with this number that this person may read, or Http404; the look is remembered."""
    return looked(request, first(every_evaluation(request.user).filter(pk=number)), None)


def report_for(request: HttpRequest, number: int) -> EvaluationReport:
    """The report with this number, for whoever evaluates; the look is remembered."""
    reports = EvaluationReport.objects.filter(evaluation__in=every_evaluation(request.user))
    return looked(request, first(reports.filter(pk=number)), None)
