"""What the page of those who wait says of each: why it waits, since when, what was last found, what stands still."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, F, Max, Min, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import JSONObject, Least
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localdate, localtime

from alongside.concerns.codes import SafeNow
from alongside.concerns.models import Concern, ConcernEnquiry
from alongside.enquiries.models import Enquiry
from alongside.timeliness.codes import PauseReason
from alongside.timeliness.models import Pause
from alongside.timeliness.working_days import Week

from .codes import Asked, SafeToday
from .models import A_CHECK, SafeTodayCheck
from .waiting import Found

FACTS = JSONObject(at="asked_at", answer="answer", asked="asked", through="through")
FED = ConcernEnquiry.objects.filter(enquiry=OuterRef("pk")).order_by().values("enquiry")
FIRST_RAISED = Subquery(FED.annotate(first=Min("concern__raised_on")).values("first"))
BEGAN = {"concern": F("raised_on"), "enquiry": Least("started_on", FIRST_RAISED)}
"""When the matter began: an enquiry, with the first of the concerns that it was made from."""
NOT_SAFE = {
    "concern": Q(safe_now=SafeNow.NO),
    "enquiry": Exists(ConcernEnquiry.objects.filter(enquiry=OuterRef("pk"), concern__safe_now=SafeNow.NO)),
}


@dataclass(frozen=True)
class Fact:
    """One time that it was asked, or tried."""

    at: datetime
    answer: SafeToday
    how: str

    @property
    def days_ago(self) -> int:
        return (localdate() - localdate(self.at)).days

    @property
    def says(self) -> str:
        """The answer as it reads of a person."""
        return {SafeToday.YES: "Safe", SafeToday.NO: "Not safe"}.get(self.answer, self.answer.label)


@dataclass(frozen=True)
class Waits:
    """One that waits, with what there is to say of it."""

    record: Any
    found: Found
    week: Week

    @property
    def since(self) -> date:
        """The day on which it began."""
        return self.record.raised_on if self.found.kind == "concern" else self.record.started_on

    @property
    def days(self) -> int:
        return (localdate() - self.since).days

    @property
    def working(self) -> int:
        return self.week.between(self.since, localdate())

    @property
    def why(self) -> str:
        """Why it waits: "Not decided", "Nobody leads it", "No contact since 3 June 2026"."""
        if self.found.why == "undecided":
            return "Not decided" if self.record.decision is None else "More is to be found out before the decision"
        if self.found.why == "unled":
            return "Nobody leads it"
        talked = self.record.last_talk
        return f"No contact since {date_format(talked)}" if talked else "No contact since it started"

    @property
    def check(self) -> Fact | None:
        """When somebody last found out, since this matter began, whether they are safe."""
        return fact_of(self.record.last_check)

    @property
    def before(self) -> Fact | None:
        """What was last found before this matter began, where nobody has asked since."""
        return None if self.check else fact_of(self.record.check_before)

    @property
    def reported_not_safe(self) -> bool:
        """Whether whoever reported it said that they were not safe, and nobody has asked since."""
        return self.check is None and self.record.reported_not_safe

    @property
    def tried(self) -> Fact | None:
        """What was tried since then, and reached nobody."""
        last = fact_of(self.record.last_try)
        return last if last and (self.check is None or last.at > self.check.at) else None

    @property
    def unchecked_days(self) -> int:
        return self.check.days_ago if self.check else self.days

    @property
    def pause(self) -> str:
        """Why its clocks stand still; empty where they run."""
        return PauseReason(self.record.pause_reason).label if self.record.pause_reason else ""

    @property
    def check_url(self) -> str:
        return reverse(f"waiting:check-{self.found.kind}", args=[self.record.pk])


def fact_of(facts: list[dict]) -> Fact | None:
    if not facts:
        return None
    one = facts[0]
    how = f"through {one['through'].strip()}" if one["through"] else Asked(one["asked"]).label.lower()
    return Fact(localtime(datetime.fromisoformat(one["at"])), SafeToday(one["answer"]), how)


def read(found: list[Found], week: Week) -> list[Waits]:
    """What there is to say of each of these, in their order. At most two queries."""
    models: dict[str, QuerySet] = {"concern": Concern.objects.all(), "enquiry": with_last_talk()}
    records: dict[tuple[str, int], Any] = {}
    for kind, rows in models.items():
        numbers = {one.number for one in found if one.kind == kind}
        if numbers:
            listed = annotated(rows.filter(pk__in=numbers), kind)
            records |= {(kind, record.pk): record for record in listed}
    return [Waits(records[one.kind, one.number], one, week) for one in found]


def with_last_talk() -> QuerySet:
    return Enquiry.objects.select_related("lead").annotate(last_talk=Max("conversations__held_on"))


def annotated(rows: QuerySet, kind: str) -> QuerySet:
    """With the adult, the team, the last check and try since it began, the last one before, and why it stands still."""
    checks = SafeTodayCheck.objects.filter(adult=OuterRef("adult")).order_by("-asked_at", "-pk")
    since = checks.filter(asked_at__date__gte=OuterRef("began"))
    before = checks.filter(asked_at__date__lt=OuterRef("began"))
    pauses = Pause.objects.on().filter(**{kind: OuterRef("pk")})
    return rows.select_related("adult", "team").annotate(
        began=BEGAN[kind],
        reported_not_safe=NOT_SAFE[kind],
        last_check=ArraySubquery(since.filter(A_CHECK).values(fact=FACTS)[:1]),
        check_before=ArraySubquery(before.filter(A_CHECK).values(fact=FACTS)[:1]),
        last_try=ArraySubquery(since.exclude(A_CHECK).values(fact=FACTS)[:1]),
        pause_reason=Subquery(pauses.values("reason")[:1]),
    )
