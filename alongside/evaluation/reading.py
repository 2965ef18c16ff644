"""How an evaluation is read: its waves as arrays, its tables as counted or protected, what others may read of it."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cached_property

from django.db.models import OuterRef, Q, QuerySet, Subquery

from alongside.coding.models import TextCollection
from alongside.design.pictures.parts import Parts
from alongside.sector.duties import Duty
from alongside.sector.seats import councils_of, holds
from alongside.surveys.models import Survey
from alongside.surveys.reading import wave_in_texts

from .analysis.answered import Answered
from .analysis.edition import Edition, derived, draw, draw_all, read, there
from .analysis.tables import Table
from .extract.joining import Left
from .models import Evaluation, EvaluationExtract, EvaluationReport, ReleasedTables
from .pictures import pictures_of

AS_COUNTED = "counted"


@dataclass(frozen=True)
class Counting:
    """An evaluation with the answers of its waves, to be counted. They are read when they are first wanted."""

    evaluation: Evaluation
    protected: bool = True

    @cached_property
    def surveys(self) -> list[Survey]:
        waves = self.evaluation.waves.filter(counted=True).select_related(
            "survey__version", "survey__previous__version"
        )
        return [wave.survey for wave in waves]

    @cached_property
    def collections(self) -> list[TextCollection]:
        """The texts of which it reports what was found, in the order in which they were made."""
        chosen = self.evaluation.texts.filter(counted=True).select_related("collection__version__codebook")
        return [texts.collection for texts in chosen.order_by("collection")]

    @cached_property
    def waves(self) -> list[Answered]:
        return [answered_of(survey) for survey in self.surveys]

    @cached_property
    def edition(self) -> Edition:
        """The one that was chosen, or else a table for every question."""
        if self.evaluation.edition:
            return read(self.evaluation.edition)
        return derived([one.wave for one in self.waves])

    @cached_property
    def least(self) -> int:
        """The smallest base that may be shown: the largest that any of its surveys asks for; 0 shows all."""
        return max((survey.smallest_base for survey in self.surveys), default=0) if self.protected else 0

    @cached_property
    def tables(self) -> list[Table]:
        return draw_all(self.edition, self.waves, least=self.least)

    @cached_property
    def pictures(self) -> list[Parts]:
        return pictures_of(self.edition, self.waves, least=self.least)

    def table(self, key: str) -> Table | None:
        """One table, where the answers are there."""
        spec = self.edition.table(key)
        if spec is None or not there(spec, self.waves):
            return None
        return draw(spec, self.waves, self.edition.populations, least=self.least)

    def before(self, wave: Answered) -> Answered | None:
        """The wave before this one."""
        for survey, one in zip(self.surveys, self.waves, strict=True):
            if one is wave and survey.previous:
                return answered_of(survey.previous)
        return None


def answered_of(survey: Survey) -> Answered:
    """The answers of a survey, to be counted."""
    return Answered(*wave_in_texts(survey))


def as_kept(tables: list[Table]) -> list[dict]:
    """Tables as a release keeps them."""
    return [asdict(table) for table in tables]


def as_tables(kept: list[dict]) -> Iterator[Table]:
    """Tables from what a release kept of them."""
    for one in kept:
        rows = tuple(tuple(row) for row in one["rows"])
        counts = tuple(tuple(row) for row in one["counts"])
        yield Table(**{**one, "columns": tuple(one["columns"]), "rows": rows, "counts": counts, "queries": ()})


def reports_of(evaluation: Evaluation) -> QuerySet[EvaluationReport]:
    """The reports that were made of it, newest first, without their files."""
    return evaluation.reports.defer("html", "pdf", "docx").select_related("event__by").order_by("-pk")


def extracts_of(evaluation: Evaluation, surveys: list[Survey]) -> QuerySet[EvaluationExtract]:
    """What was handed out of it, and of the surveys that it counts for another evaluation, newest first."""
    found = EvaluationExtract.objects.filter(Q(evaluation=evaluation) | Q(survey__in=surveys))
    return found.select_related("survey", "event__by").order_by("-pk")


def handed_out(survey: Survey) -> list[Left]:
    """What every extract of a survey told, whichever evaluation it was for."""
    extracts = EvaluationExtract.objects.filter(survey=survey).order_by("pk")
    return [Left(on, told) for on, told in extracts.values_list("made_on", "told")]


def standing(evaluation: Evaluation) -> ReleasedTables | None:
    """What leads and regions may read of it now."""
    newest = evaluation.releases.select_related("releaser").order_by("-pk").first()
    return newest if newest and newest.released else None


def every_evaluation(user) -> QuerySet[Evaluation]:
    """Those that somebody may read, newest first: all for who evaluates; for leads and regions, those of which tables
    are released, and which count no survey of another council alone; none for anybody else.
    """
    newest = ReleasedTables.objects.filter(evaluation=OuterRef("pk")).order_by("-pk")
    found = Evaluation.objects.annotate(released=Subquery(newest.values("released")[:1]))
    if holds(user, Duty.EVALUATES):
        return found
    if not holds(user, Duty.COORDINATES, Duty.LEADS):
        return found.none()
    elsewhere = Survey.objects.exclude(council="").exclude(council__in=councils_of(user) or ())
    return found.filter(released=True).exclude(waves__survey__in=elsewhere)
