"""How many answered of how many who were asked to, by a field of the frame (R10)."""

from collections import Counter
from collections.abc import Mapping

from alongside.measures.disclosure import HIDDEN
from alongside.surveys.wave import Wave

from . import small
from .drawing import Drawn
from .tables import Order, Table, TableSpec, base_line, figure, share

NOT_KNOWN = "Not known"


def responses_by(wave: Wave, field: str, called: Mapping[str, str] | None = None) -> dict[str, tuple[int, int]]:
    """Of each part of the frame: how many answered, and how many were asked to, by name."""
    names = called or {}
    asked = Counter(names.get(value, value) for one in wave.frame if (value := getattr(one, field)) is not None)
    answered = Counter(
        names.get(value, value) for one in wave.respondents if (value := getattr(one, field)) is not None
    )
    by_name = sorted({*asked, *answered}, key=lambda name: (not name, name))  # what is not known comes last
    return {name or NOT_KNOWN: (answered[name], asked[name]) for name in by_name}


def as_shown(wave: Wave, spec: TableSpec, least: int) -> tuple[dict[str, tuple[int, int]], tuple[int, int]]:
    """The parts of a frame, in the order of their table, and the whole of it: as they may be shown (`least`)."""
    parts = responses_by(wave, spec.by, spec.called)
    names = list(parts)
    if spec.order == Order.BY_COUNT:
        names.sort(key=lambda name: rate(*parts[name]), reverse=True)
    pairs = [parts[name] for name in names]
    whole = (len(wave.respondents), len(wave.frame))
    if least:
        pairs, whole = small.parts(pairs, whole, least)
    return dict(zip(names, pairs, strict=True)), whole


def draw_response(it: Drawn) -> Table:
    """One row for each part of the frame, with the rate of those who answered. It says of nobody what they answered."""
    population, answered = it.of[0]
    parts, all_of_them = as_shown(answered.wave, it.spec, it.least)
    lines = [*parts.items(), ("Total", all_of_them)]
    rows = [(name, figure(had), figure(asked), rate_shown(had, asked)) for name, (had, asked) in lines]
    cells = [(None, *pair, None) for _, pair in lines]
    return Table(
        key=it.spec.key,
        number=it.spec.number,
        caption=it.spec.caption,
        columns=(it.spec.first, "Respondents", "Sample", "Response rate"),
        rows=tuple(rows),
        counts=tuple(cells),
        base_line=base_line([(population, all_of_them[0])]).replace(str(HIDDEN), "too few"),
        note="",
        queries=(it.query(answered, all_of_them[0]),),
        protected=small.SAYS if it.least else "",
    )


def rate_shown(answered: int, asked: int) -> str:
    """The rate, where both of its figures are shown."""
    return share(HIDDEN if asked == HIDDEN else answered, asked)


def rate(answered: int, asked: int) -> float:
    """For sorting."""
    return answered / asked if asked else 0.0
