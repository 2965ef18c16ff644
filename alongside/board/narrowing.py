"""Which period and which group or team figures are of: one at a time, so that nobody is had by subtraction."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.timezone import localdate

from alongside.design.fields import Pick
from alongside.design.period import PeriodForm, year_of
from alongside.measures.columnar.counting import Code
from alongside.measures.columnar.snapshot import Snapshot
from alongside.measures.dimension import Dimension
from alongside.measures.measure import Period

from .themes import TEAM

EVERYBODY = "Everybody"


class NarrowingForm(PeriodForm):
    """From one day to another, of everybody, of one team or of one group."""

    group = Pick("Of whom?", choices=[], required=False, empty=EVERYBODY, called="of whom")

    def __init__(self, *args, groups=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["group"].choices = [("", EVERYBODY), *groups]


@dataclass(frozen=True)
class Narrowed:
    """What a page is about."""

    form: NarrowingForm
    period: Period
    group: tuple[Dimension, Code] | None
    words: str
    """Of whom it is, in words; empty for everybody."""
    query: str
    """The same question for the address of another page; empty where nothing was asked."""

    @property
    def unfinished(self) -> bool:
        return self.period.last >= localdate()


def narrowed(request: HttpRequest, tables: Snapshot, dimensions: Iterable[Dimension]) -> Narrowed:
    """What was asked for; the financial year so far of everybody where nothing was, or where it cannot be."""
    groups = groups_of(tables, dimensions)
    offered = [(title, [(value, label) for value, (label, _, _) in within.items()]) for title, within in groups.items()]
    asked = "first_0" in request.GET or "group" in request.GET
    form = NarrowingForm(request.GET if asked else None, groups=offered, initial=year_of(localdate()))
    answers: dict[str, Any] = form.cleaned_data if asked and form.is_valid() else {**year_of(localdate()), "group": ""}
    period = Period(answers["first"], answers["last"])
    query = request.GET.urlencode() if asked and form.is_valid() else ""
    chosen = next((within[answers["group"]] for within in groups.values() if answers["group"] in within), None)
    if chosen is None:
        return Narrowed(form, period, None, "", query)
    label, dimension, code = chosen
    return Narrowed(form, period, (dimension, code), f"{dimension.title}: {label}", query)


def groups_of(tables: Snapshot, dimensions: Iterable[Dimension]) -> dict[str, dict[str, tuple[str, Dimension, Code]]]:
    """Every group that may be chosen, under its dimension's title: by its value in the form, its label and its code.

    Teams in the order of their names, which says nothing of any of them.
    """
    found: dict[str, dict[str, tuple[str, Dimension, Code]]] = {}
    for dimension in dimensions:
        labels = {team: team for team in teams_in(tables)} if dimension.code == TEAM else dimension.labels
        within = {f"{dimension.code}:{code or ''}": (str(label), dimension, code) for code, label in labels.items()}
        if within:
            found[dimension.title] = within
    return found


def teams_in(tables: Snapshot) -> list[str]:
    return sorted(tables.tables["enquiry"].as_text("team").drop_nulls().unique().to_list())
