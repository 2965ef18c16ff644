"""Figures of a report: each a picture with what it shows in words, and the table of what is drawn in it."""

from collections.abc import Iterator, Sequence

from ..analysis.answered import Answered
from ..analysis.edition import Edition
from ..pictures import pictures_of
from .content import Block, Chart, Grid


def figures_of(edition: Edition, answered: Sequence[Answered], *, least: int) -> Iterator[Block]:
    """Each figure of the edition of which there are the answers."""
    for one in pictures_of(edition, answered, least=least):
        if not one.empty:
            yield Chart(one.key, one.title, one.svg, one.describes)
        rows = tuple(tuple(row) for row in one.rows)
        yield Grid(f"{one.key}-table", f"{one.title}: the figures", tuple(one.headings), rows, tuple(one.notes))
