"""What is owed to the adult, from the one list in measures/gaps: on one record, on a page of them, or counted."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.urls import reverse

from alongside.measures.gap import Gap, gap_counts, gaps_table
from alongside.measures.gaps import OF_A_CONCERN, OWED
from alongside.published.run import rows

from .codes import Reason

A_PAGE = 100
"""Up to so many records one plan serves for all; for thousands the database plans for their number."""
WORDINGS = "(SELECT jsonb_object_agg(s.gap, s.says) FROM gap_setting_today s WHERE s.says <> '')"


@dataclass(frozen=True)
class Kind:
    """A kind of record of which something is asked."""

    name: str
    gaps: tuple[Gap, ...]

    @property
    def key(self) -> str:
        return f"{self.name}_id"

    @property
    def answers(self) -> str:
        """The answers that were given last, as JSON: of each gap its reason, words, and when it is asked again."""
        facts = "jsonb_build_array(a.reason, a.words, a.ask_again_on)"
        number = f"substr(found.{self.key}, 2)::bigint"
        view = f"newest_answer_of_{self.name} a WHERE a.{self.key} = {number}"
        return f"(SELECT jsonb_object_agg(a.gap, {facts}) FROM {view} AND a.gap = ANY (found.answered))"  # noqa: S608 (our own names)


ENQUIRIES = Kind("enquiry", OWED)
CONCERNS = Kind("concern", OF_A_CONCERN)


def kind_of(record) -> Kind:
    return {"E": ENQUIRIES, "C": CONCERNS}[record.reference[0]]


@dataclass(frozen=True)
class Answered:
    """Why something is not put right for now."""

    reason: str
    words: str
    ask_again_on: date


@dataclass(frozen=True)
class Owed:
    """One thing that is owed, where to put it right, and where to say why not."""

    code: str
    says: str
    url: str
    because: str
    answer_url: str
    before_closing: bool = False
    answered: Answered | None = None


@dataclass(frozen=True)
class Asked:
    """What is missing on one record, in the order of the list: still owed, or answered with a reason."""

    owed: list[Owed] = field(default_factory=list)
    answered: list[Owed] = field(default_factory=list)

    @property
    def before_closing(self) -> list[Owed]:
        """What needs an answer before an enquiry is concluded."""
        return [one for one in self.owed if one.before_closing]

    def apart(self, code: str) -> tuple[Owed | None, "Asked"]:
        """One thing if it is owed, for a place of its own on the page, and what is missing besides."""
        alone = next((one for one in self.owed if one.code == code), None)
        return alone, Asked([one for one in self.owed if one != alone], self.answered)


def asked_on(record, *, closing: bool = False) -> Asked:
    """What is missing on one record. One query. `closing`: as though it were about to be closed."""
    return asked_in([record], closing=closing).get(record.pk, Asked())


def asked_in(records: Iterable, *, closing: bool = False) -> dict[int, Asked]:
    """What is missing on each of these enquiries, or of these concerns, by the record's id. One query for all."""
    by_reference = {record.reference: record for record in records}
    if not by_reference:
        return {}
    kind = kind_of(next(iter(by_reference.values())))
    among: dict[str, Any] = {kind.key: sorted(by_reference)}
    found = rows(
        gaps_table(kind.gaps, key=kind.key, closing=closing),
        also={"answers": kind.answers, "wordings": WORDINGS},
        keep_plan=True,
        **among,
    )
    return {record.pk: read(kind, record, row) for row in found if (record := by_reference[row[kind.key]])}


def read(kind: Kind, record, row: dict[str, Any]) -> Asked:
    """What one row says is missing on its record."""
    asked = Asked()
    answers, wordings = (json.loads(row[name] or "{}") for name in ("answers", "wordings"))
    for gap in kind.gaps:
        if row[gap.code]:
            answer = answers.get(gap.code)
            one = Owed(
                gap.code,
                wordings.get(gap.code, gap.says),
                address_of(gap, record),
                gap.because,
                reverse(f"prompts:answer-{kind.name}", args=[record.pk, gap.code]),
                gap.code in row["before_closing"],
                Answered(Reason(answer[0]).label, answer[1], date.fromisoformat(answer[2])) if answer else None,
            )
            (asked.answered if answer else asked.owed).append(one)
    return asked


def owed_on(record) -> list[Owed]:
    """What is owed on one record and not answered, in the order of the list. One query."""
    return asked_on(record).owed


def owed_in(records: Iterable) -> dict[int, list[Owed]]:
    """What is owed on each of these records and not answered, by the record's id. One query for all of them."""
    return {number: asked.owed for number, asked in asked_in(records).items()}


def owed_counts(records: Iterable) -> dict[int, int]:
    """How many things are owed on each of these records and not answered, by its id: for a queue. One query."""
    by_reference = {record.reference: record for record in records}
    if not by_reference:
        return {}
    kind = kind_of(next(iter(by_reference.values())))
    among: dict[str, Any] = {kind.key: sorted(by_reference)}
    found = rows(gap_counts(kind.gaps, key=kind.key), keep_plan=len(by_reference) <= A_PAGE, **among)
    return {by_reference[row[kind.key]].pk: int(row["owed"]) for row in found}


def address_of(gap: Gap, record) -> str:
    """Where this gap of this record is put right."""
    page, _, place = gap.put_right.partition("#")
    number = record.adult_id if gap.of_the_adult else record.pk
    return reverse(page, args=[number]) + (f"#{place}" if place else "")
