"""An edition: the tables of an evaluation as data, read from a file or derived from what an instrument asks."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from alongside.surveys.content import Kind, Question
from alongside.surveys.wave import Wave

from .answered import Answered
from .drawing import Drawn, draw_counts, draw_matrix, draw_words
from .numbers import draw_numbers
from .responses import draw_response
from .tables import NAMES, NumberLine, Order, Population, Shape, Table, TableSpec, Ties

SPECS = Path(__file__).parents[1] / "specs"
DRAWN_BY = {
    Shape.COUNTS: draw_counts,
    Shape.MATRIX: draw_matrix,
    Shape.NUMBERS: draw_numbers,
    Shape.RESPONSE: draw_response,
    Shape.WORDS: draw_words,
}


@dataclass(frozen=True)
class FigureSpec:
    """A chart, as data: how well each of the most used worked, or before beside now."""

    number: str
    kind: str
    population: str
    question: str
    caption: str = ""
    most: int = 8
    of: tuple[str, ...] = ()


@dataclass(frozen=True)
class Edition:
    """The tables and figures of an evaluation, in their order."""

    title: str
    source: str
    populations: Mapping[str, Population]
    tables: tuple[TableSpec, ...]
    figures: tuple[FigureSpec, ...] = ()

    def table(self, key: str) -> TableSpec | None:
        return next((spec for spec in self.tables if spec.key == key), None)


def draw(
    spec: TableSpec, waves: Iterable[Wave | Answered], populations: Mapping[str, Population], *, least: int = 0
) -> Table:
    """One table from waves, by the names that it has for them. `least`: the smallest base that may be shown."""
    found = by_name([one if isinstance(one, Answered) else Answered(one) for one in waves])
    return DRAWN_BY[spec.shape](Drawn(spec, found, populations, least))


def draw_all(edition: Edition, waves: Iterable[Wave | Answered], *, least: int = 0) -> list[Table]:
    """Every table of an edition of which there are the answers."""
    found = [one if isinstance(one, Answered) else Answered(one) for one in waves]
    return [draw(spec, found, edition.populations, least=least) for spec in edition.tables if there(spec, found)]


def names_of(waves: Sequence[Wave]) -> list[str]:
    """What tables call each wave: its population, and its title too where several are of one population.

    So a table that names a population is never drawn from one of several, nor from one in place of another.
    """
    many = Counter(wave.population for wave in waves)
    names: list[str] = []
    for wave in waves:
        name = wave.population if many[wave.population] == 1 else f"{wave.population}, {wave.title}"
        again = sum(one == name or one.startswith(f"{name} (") for one in names)
        names.append(f"{name} ({again + 1})" if again else name)
    return names


def by_name(waves: Sequence[Answered]) -> dict[str, Answered]:
    """Answers by what tables call their waves."""
    return dict(zip(names_of([one.wave for one in waves]), waves, strict=True))


def there(spec: TableSpec, waves: Sequence[Answered]) -> bool:
    """Whether these waves have what a table is drawn from."""
    asked = {name: one.wave.instrument.questions for name, one in by_name(waves).items()}
    return all(name in asked and (not spec.question or spec.question in asked[name]) for name in spec.of)


def editions() -> list[str]:
    """The editions that come as files."""
    return sorted(path.stem for path in SPECS.glob("*.toml"))


@lru_cache(maxsize=8)
def read(name: str) -> Edition:
    """An edition from its file in specs/."""
    return edition_of(tomllib.loads((SPECS / f"{name}.toml").read_text(encoding="utf-8")))


def edition_of(document: Mapping[str, Any]) -> Edition:
    return Edition(
        title=document["title"],
        source=document["source"],
        populations={name: Population(**one) for name, one in document["populations"].items()},
        tables=tuple(spec_of(one) for one in document["tables"]),
        figures=tuple(FigureSpec(**{**one, "of": tuple(one.get("of", ()))}) for one in document.get("figures", [])),
    )


def spec_of(one: Mapping[str, Any]) -> TableSpec:
    about = {
        **one,
        "shape": Shape(one.get("shape", Shape.COUNTS)),
        "of": tuple(one["of"]),
        "order": Order(one.get("order", Order.AS_ASKED)),
        "ties": Ties(one.get("ties", Ties.AS_ASKED)),
        "lines": tuple(NumberLine(**line) for line in one.get("lines", [])),
        "total": tuple(one["total"]) if "total" in one else None,
    }
    return TableSpec(**about)


SHAPES = {
    Kind.MATRIX: Shape.MATRIX,
    Kind.BEFORE_NOW: Shape.MATRIX,
    Kind.NUMBERS: Shape.NUMBERS,
    Kind.TEXT: Shape.WORDS,
}


def derived(waves: Sequence[Wave]) -> Edition:
    """An edition without a file: who answered, and a table for every question in the order of the instruments.

    A question from a list that several waves ask is one table, with columns for each wave.
    """
    named = dict(zip(names_of(waves), waves, strict=True))
    specs = [spec for name, wave in named.items() for spec in response_specs(name, wave)]
    figures: list[FigureSpec] = []
    for name, wave in named.items():
        for asked in wave.instrument.asked:
            specs.append(question_spec(asked.question, sharing(asked.question, name, named)))
            if asked.question.kind == Kind.BEFORE_NOW:
                figures.append(FigureSpec(str(len(figures) + 1), "before-now", name, asked.question.key))
    kept = [spec for at, spec in enumerate(specs) if not spec.question or first_of(spec, specs) == at]
    numbered = [replace(spec, number=str(number)) for number, spec in enumerate(kept, start=1)]
    called = {name: Population(f"{name} respondents", wave.title) for name, wave in named.items()}
    return Edition("; ".join(wave.title for wave in waves), "", called, tuple(numbered), tuple(figures))


def response_specs(called: str, wave: Wave) -> Iterator[TableSpec]:
    """Who answered, by each field that the frame has."""
    for field, name in NAMES.items():
        if any(getattr(one, field) for one in wave.frame):
            caption = f"Who answered, by {name.lower()}: {called}"
            yield TableSpec("", Shape.RESPONSE, (called,), caption=caption, first=name, by=field)


def sharing(question: Question, called: str, waves: Mapping[str, Wave]) -> tuple[str, ...]:
    """The waves of its table: all that asked it, where its answers are from a list."""
    if not question.chosen:
        return (called,)
    asked = [(name, one.instrument.questions.get(question.key)) for name, one in waves.items()]
    return tuple(name for name, other in asked if other and other.kind == question.kind)


def first_of(spec: TableSpec, specs: Sequence[TableSpec]) -> int:
    return next(at for at, one in enumerate(specs) if (one.question, one.of) == (spec.question, spec.of))


def question_spec(question: Question, of: tuple[str, ...]) -> TableSpec:
    """The table of a question as its kind is shown: answers by how many gave them where several could be given."""
    several = question.of_many
    return TableSpec(
        number="",
        shape=SHAPES.get(question.kind, Shape.COUNTS),
        of=of,
        question=question.key,
        order=Order.BY_COUNT if several else Order.AS_ASKED,
        lines=tuple(lines_of(question)),
        shares=question.kind == Kind.MATRIX,
        summary=question.kind in {Kind.BEFORE_NOW, Kind.NUMBERS},
    )


def lines_of(question: Question) -> list[NumberLine]:
    """The lines of a question for numbers; one that is at most another is shown as a share of it too."""
    if question.kind != Kind.NUMBERS:
        return []
    of = {part: check.at_most for check in question.checks for part in check.sum_of}
    both = "{least} – {greatest}; in per cent {lowest} – {highest}"
    return [
        NumberLine(row.code, of[row.code], both) if row.code in of else NumberLine(row.code) for row in question.rows
    ]
