"""The definition of a figure as a page and a report show it, with the version that a reader can compare."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from inspect import getsource

from django.urls import reverse

from alongside.measures.fact import Children, Fact, Parent
from alongside.measures.measure import Measure
from alongside.measures.reading import Condition
from alongside.measures.subjects.subject import Asked


@dataclass(frozen=True)
class Definition:
    """A figure's sentence, its source, what it may not be used for, and its parts in the words of the code."""

    code: str
    asks: str
    because: str
    not_for: str
    rules: tuple[tuple[str, str], ...]
    whole: bool
    """Whether all of its base count, by this definition: it says how much there was, and no share of anything."""
    version: str
    """Eight signs of the digest of its rules and of its sentence. How the published tables come about is not in it."""

    @property
    def url(self) -> str:
        return reverse("board:measure", args=[self.code])


@lru_cache(maxsize=512)
def definition_of(asked: Asked) -> Definition:
    rules = tuple(rules_of(asked))
    said = "\n".join([asked.asks, *(f"{name}: {rule}" for name, rule in rules)])
    digest = sha256(said.encode()).hexdigest()
    whole = isinstance(asked, Measure) and written(asked.counts) == written(asked.among)
    return Definition(asked.code, asked.asks, asked.because, asked.not_for, rules, whole, digest[:8])


def rules_of(asked: Asked) -> Iterator[tuple[str, str]]:
    """Each rule of a definition, by its name."""
    yield "Counted", asked.fact.name
    yield "Dated by", asked.dated_by
    yield "Among", written(asked.among)
    if isinstance(asked, Measure):
        yield "Counts", written(asked.counts)
        yield "Not recorded where", written(asked.unknown) if asked.unknown is not None else "never"
    else:
        yield "The middle of", written(asked.of)
    yield from worked_out(asked.fact, sorted(asked.reads))
    if asked.years:
        yield "Years", f"{min(asked.years)} to {max(asked.years)}"


def worked_out(fact: Fact, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """How each of these columns is worked out that is no column of a published table itself."""
    for name in names:
        through = fact.through(name)
        if isinstance(through, Parent):
            yield from worked_out(through.fact, [name])
        elif isinstance(through, Children):
            where = "" if through.where is None else f" where {written(through.where)}"
            of = f", of {through.of}" if through.of else ""
            yield name, f"{through.how}{of}: {through.table.get_name()}{where}"


def written(condition: Condition) -> str:
    """A condition as it is written in the code."""
    return " ".join(getsource(condition).split()) if hasattr(condition, "__code__") else repr(condition)
