"""What a council settled, and what was counted: read for the pages."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet, Sum
from django.utils.timezone import localdate

from alongside.measures.gap import Gap
from alongside.measures.gaps import BY_CODE, SUBJECTS
from alongside.measures.small_numbers import about

from .codes import GIVEN
from .models import GapCount, GapSetting

PARTS = {reason: reason.replace("-", "_") for reason in GIVEN}
"""Under which name the answers of each reason are counted."""


@dataclass(frozen=True)
class AsItIs:
    """One gap as the council asks it today."""

    gap: Gap
    setting: GapSetting | None

    @property
    def asked(self) -> bool:
        return self.setting is None or self.setting.asked

    @property
    def says(self) -> str:
        return (self.setting.says if self.setting else "") or self.gap.says

    @property
    def days(self) -> int | None:
        return (self.setting.days if self.setting else None) or self.gap.days

    @property
    def before_closing(self) -> bool:
        return self.setting is not None and self.setting.before_closing


def settings_today() -> dict[str, GapSetting]:
    """What holds today, by gap: the newest setting of each that does."""
    today = localdate()
    holding = GapSetting.objects.filter(Q(until_on__isnull=True) | Q(until_on__gt=today), from_on__lte=today)
    return {setting.gap: setting for setting in holding.order_by("gap", "-pk").distinct("gap")}


def every_gap() -> dict[str, list[AsItIs]]:
    """The whole list as it is asked today, by subject. One query."""
    holding = settings_today()
    return {subject: [AsItIs(gap, holding.get(gap.code)) for gap in gaps] for subject, gaps in SUBJECTS.items()}


def settings_of(gap: str) -> QuerySet:
    """Everything that was settled about one gap, newest first, with who did."""
    return GapSetting.objects.filter(gap=gap).select_related("event__by").order_by("-pk")


@dataclass(frozen=True)
class Counted:
    """One gap as it was counted one night in the whole council, as it may be shown: every number beside its base."""

    gap: Gap
    applies: str
    owed: str
    answered: str
    answers: list[tuple[str, str]]


def counted_last() -> tuple:
    """The night that was counted last, and its counts by subject: those gaps that are asked of any record."""
    last = GapCount.objects.order_by("-counted_on").values_list("counted_on", flat=True).first()
    if last is None:
        return None, {}
    sums = {name: Sum(name) for name in ("applies", "owed", *PARTS.values())}
    found: dict[str, Any] = {
        row["gap"]: row for row in GapCount.objects.filter(counted_on=last).values("gap").annotate(**sums)
    }
    return last, {
        subject: rows
        for subject, gaps in SUBJECTS.items()
        if (rows := [counted(gap, found[gap.code]) for gap in gaps if found.get(gap.code, {}).get("applies")])
    }


def counted(gap: Gap, row: dict) -> Counted:
    answers = [(reason.label, about(row[name])) for reason, name in PARTS.items() if row[name]]
    answered = sum(row[name] for name in PARTS.values())
    return Counted(gap, about(row["applies"]), about(row["owed"]), about(answered), answers)


def wording_of(code: str) -> str:
    """The product's sentence for a gap, or its code if it is on the list no more."""
    return BY_CODE[code].says if code in BY_CODE else code
