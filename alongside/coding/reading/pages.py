"""What the pages of coding read."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Count, F, OuterRef, Q, QuerySet, Subquery

from alongside.access.models import User
from alongside.sector.duties import Duty
from alongside.sector.models import Council

from ..models import Codebook, CodebookVersion, Passage, Task, Text, TextCollection, Turn
from ..showing import TURNS


def coders() -> list[User]:
    """Everybody who may be given texts to code."""
    seated = Q(seats__ended=False, seats__duty__in=[Duty.EVALUATES, Duty.CODES])
    return list(User.objects.filter(seated, is_active=True).distinct().order_by("name"))


def names_of(pks: Iterable[int]) -> dict[int, str]:
    return dict(User.objects.filter(pk__in=set(pks)).values_list("pk", "name"))


def tasks_of(user) -> QuerySet[Task]:
    """What somebody has to code: what is not finished first."""
    marks = Count("text__passages", filter=Q(text__passages__coder=user, text__passages__taken_back_on=None))
    tasks = Task.objects.filter(coder=user).select_related("text__collection").defer("text__body").annotate(marks=marks)
    return tasks.order_by(F("finished_on").asc(nulls_first=True), "text_id")


def collections() -> QuerySet[TextCollection]:
    """Each collection, with how many texts it has, how many tasks, and how many of them are finished."""
    finished = Count("texts__tasks", filter=Q(texts__tasks__finished_on__isnull=False))
    counted = TextCollection.objects.annotate(
        many=Count("texts", distinct=True), tasks=Count("texts__tasks"), finished=finished
    )
    return counted.select_related("version__codebook").order_by("-pk")


def progress(collection: TextCollection) -> list[Any]:
    """By coder: how many texts they have and how many they have finished. Shares of the work, and no ranking."""
    finished = Count("pk", filter=Q(finished_on__isnull=False))
    rows = Task.objects.filter(text__collection=collection).values(name=F("coder__name"))
    return list(rows.annotate(given=Count("pk"), done=finished).order_by("name"))


def newest_versions() -> list[CodebookVersion]:
    """The newest version of each codebook."""
    newest = CodebookVersion.objects.filter(codebook=OuterRef("codebook")).order_by("-number").values("pk")[:1]
    return list(CodebookVersion.objects.filter(pk=Subquery(newest)).select_related("codebook"))


def newest_of(codebook: Codebook) -> CodebookVersion:
    return codebook.versions.select_related("codebook").latest("number")


def left_to(user) -> int:
    """How many texts somebody has still to code."""
    return Task.objects.left_to(user).count()


def texts_in(collection: TextCollection) -> QuerySet[Text]:
    """Its texts, with how many code each and how many of them have finished, and the name of its council."""
    finished = Count("tasks", filter=Q(tasks__finished_on__isnull=False))
    named = Council.objects.filter(pk=OuterRef("council")).values("name")
    texts = collection.texts.annotate(coders=Count("tasks"), finished=finished, council_name=Subquery(named))
    return texts.defer("body").order_by("pk")


def turns_on(number: int, numbers: tuple[int, int]) -> list[Turn]:
    """The turns of a page of a text."""
    return list(Turn.objects.filter(text=number, number__range=numbers).order_by("number"))


def marks_on(text: Text, user, turns: list[Turn]) -> list[Passage]:
    """The marks on a page: somebody's own; once coding has ended, everybody's."""
    here = text.passages.filter(taken_back_on=None, start__lt=turns[-1].end, end__gt=turns[0].start)
    theirs = here if text.collection.settling_on else here.filter(coder=user)
    return list(theirs.select_related("code", "coder").order_by("start", "end", "code__number"))


def task_of(text: Text, user) -> Task | None:
    return Task.objects.filter(text=text, coder=user).first()


def part_with(passage: Passage) -> int:
    """The page of a text on which a passage begins."""
    number = Turn.objects.filter(text=passage.text_id, start__lte=passage.start).order_by("-number")
    return (number.values_list("number", flat=True)[0] - 1) // TURNS + 1
