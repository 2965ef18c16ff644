"""What a report consists of, whatever file it becomes: headings, words, tables, figures and quotations, in order."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..analysis.tables import Table


@dataclass(frozen=True)
class Heading:
    """`level`: 1 is a chapter, 2 a part of one."""

    words: str
    level: int = 1


@dataclass(frozen=True)
class Words:
    """A paragraph."""

    words: str


@dataclass(frozen=True)
class Points:
    """A list of sentences."""

    each: tuple[str, ...]


@dataclass(frozen=True)
class Grid:
    """A table: its title above, its base and its notes beneath. `key` is what the appendix knows it by."""

    key: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    beneath: tuple[str, ...] = ()

    @property
    def wide(self) -> bool:
        return len(self.columns) > 5


@dataclass(frozen=True)
class Chart:
    """A picture with its title, in words what it shows, and the table of what is drawn."""

    key: str
    title: str
    svg: str
    describes: str


@dataclass(frozen=True)
class Quote:
    """What somebody wrote, and under which reference."""

    words: str
    whose: str


Block = Heading | Words | Points | Grid | Chart | Quote


@dataclass(frozen=True)
class Report:
    """A report as it is told; `as_of` is the day of its data, and the only day in its files."""

    title: str
    above: str
    as_of: date
    digest: str
    """SHA-256 of the data that it was told from."""
    blocks: tuple[Block, ...]
    language: str = "en"

    @property
    def chapters(self) -> Iterator[tuple[int, Heading]]:
        """Headings of the first level, each with its place among the blocks."""
        return (
            (place, block) for place, block in enumerate(self.blocks) if isinstance(block, Heading) and block.level == 1
        )

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Data as of", f"{self.as_of:%-d %B %Y}"),
            ("Digest of the data (SHA-256)", self.digest),
        )


def grid_of(table: Table) -> Grid:
    """A table of answers, as it stands in a report."""
    beneath = (table.base_line, table.note, table.protected)
    return Grid(table.key, table.title, table.columns, table.rows, tuple(filter(None, beneath)))
