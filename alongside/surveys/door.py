"""The door to surveys: for whoever takes part in them, each look remembered. Respondents come by their links alone."""

from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import Http404, HttpRequest

from alongside.access.records import looked
from alongside.sector.duties import Duty
from alongside.sector.seats import areas_of, councils_of, holds

from .models import Contact, Sampled, Survey


def surveys_of(user) -> QuerySet[Survey]:
    """The surveys that somebody may see: all of them; or those that ask the councils for which they stand."""
    rows = Survey.objects.select_related("version__instrument", "previous")
    councils = councils_of(user)
    if councils is None:
        return rows
    asked = Sampled.objects.filter(survey=OuterRef("pk"), council__in=councils)
    return rows.filter(Q(council__in=councils) | Q(council="") | Exists(asked))


def that_can_be_followed(user, it: Survey | None) -> QuerySet[Survey]:
    """The surveys that one of somebody's can follow: those that they may see, and the one that it follows already."""
    seen = Q(pk__in=surveys_of(user).values("pk"))
    return Survey.objects.filter(seen | Q(pk=it.previous_id) if it else seen)


def survey_for(request: HttpRequest, number: int) -> Survey:
    """The survey with this number, if it is within reach; else Http404."""
    survey = surveys_of(request.user).filter(pk=number).first()
    if survey is None:
        raise Http404
    return looked(request, survey, None)


def runs(user, survey: Survey) -> bool:
    """Whether somebody runs a survey: of every council, or that of their own."""
    return holds(user, Duty.EVALUATES) or (bool(survey.council) and survey.council in areas_of(user, Duty.LEADS))


def run_by(request: HttpRequest, number: int) -> Survey:
    """The survey with this number, for whoever runs it."""
    survey = survey_for(request, number)
    if not runs(request.user, survey):
        raise PermissionDenied
    return survey


def named_in(survey: Survey, user) -> QuerySet[Contact]:
    """Those named in a survey whom somebody may put right: all of them, or a lead those of their own councils."""
    there = Contact.objects.filter(survey=survey, erased_on=None)
    if holds(user, Duty.EVALUATES):
        return there
    return there.filter(sampled__council__in=areas_of(user, Duty.LEADS))
