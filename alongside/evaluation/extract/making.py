"""Making an extract: who is in it under which number, its columns, and its files; the same bytes from the same lot."""

import hmac
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from alongside.surveys.wave import Respondent, Wave

from .anonymity import LEAST, WHO_THEY_ARE, Checked, Coarsening, coarse, parts_of, told_of
from .columns import Column, as_name, columns_of
from .joining import Left, Parts
from .refusing import require_nobody_alone


@dataclass(frozen=True)
class Extract:
    """What leaves: a table of columns, and what was done so that it could."""

    title: str
    population: str
    as_of: date
    columns: tuple[Column, ...]
    checked: Checked
    coarsened: str
    told: Mapping[str, Parts]
    respondents: int
    asked: int
    words: frozenset[str]


def extract_of(
    wave: Wave,
    *,
    as_of: date,
    lot: bytes,
    coarsening: Coarsening,
    words: frozenset[str] = frozenset(),
    least: int = LEAST,
    before: Sequence[Left] = (),
) -> Extract:
    """The extract of a wave. `lot`: bytes drawn for this extract and thrown away, by which respondents are numbered.

    Raises TooFew if fewer than `least` share some combination of what is told of them, in this extract or together with
    those of the same survey that left `before`.
    """
    told = told_of(wave)
    checked = require_nobody_alone(told, coarsening, len(wave.respondents), least, before)
    ordered = tuple(sorted(wave.respondents, key=lambda one: drawn(lot, one)))
    shuffled = Wave(wave.title, wave.population, wave.instrument, ordered, wave.frame)
    number = Column("respondent", "Number, drawn by lot for this extract", "", tuple(range(1, len(ordered) + 1)))
    return Extract(
        title=wave.title,
        population=wave.population,
        as_of=as_of,
        columns=(number, *told_columns(shuffled, coarsening, least), *columns_of(shuffled, words)),
        checked=checked,
        coarsened=coarsening.says(told),
        told=parts_of(told, coarsening, least),
        respondents=len(ordered),
        asked=len(wave.frame),
        words=words,
    )


def drawn(lot: bytes, respondent: Respondent) -> bytes:
    return hmac.digest(lot, respondent.key.encode(), "sha256")


def told_columns(wave: Wave, coarsening: Coarsening, least: int) -> Iterator[Column]:
    """What is told of respondents, as numbers with labels."""
    told = told_of(wave)
    for name, values in coarse(told, coarsening, least).items():
        numbers = {value: number for number, value in enumerate(sorted(set(values)), start=1)}
        label = told[name].label + (", in wider parts" if name in coarsening.merged else "")
        yield Column(
            name=as_name(name),
            label=label[:1].upper() + label[1:],
            source="an answer of theirs" if name in WHO_THEY_ARE else "the list of those who were asked",
            values=tuple(numbers[one] for one in values),
            labels={number: value for value, number in numbers.items()},
        )
