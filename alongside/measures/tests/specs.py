"""The examples of measures as published tables. Each is a little council of its own, so that none meets another."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

import polars as pl

from alongside.measures.columnar.counting import COUNCIL
from alongside.measures.example import DAY, ONE_OF_WHICH_NOTHING_IS_KNOWN, SEVERAL, ComesTo, Example, examples_of
from alongside.measures.extract.contract import CONTRACT
from alongside.measures.fact import Fact
from alongside.measures.measure import Measure, Period, Spread
from alongside.measures.tables import TABLES

from .engines import frame

YEAR = Period.year(2026)
BY_NAME = {table.get_name().removeprefix("published_"): table for table in TABLES}
VALUES = {"date": date.fromisoformat, "int64": int, "boolean": {"yes": True, "no": False}.__getitem__, "string": str}


def name_of(table) -> str:
    return table.get_name().removeprefix("published_")


def council_of(asked: Measure | Spread, number: int) -> str:
    return f"{asked.code}#{number}"


def value_of(table: str, column: str, cell: str):
    """What a cell holds, as the table's column has it."""
    if cell in ("", ONE_OF_WHICH_NOTHING_IS_KNOWN):
        return None
    return VALUES[str(BY_NAME[table].schema()[column])](cell)


class Told:
    """The rows of one example, by table."""

    def __init__(self, asked: Measure | Spread, example: Example, council: str) -> None:
        self.council = council
        self.rows: dict[str, list[dict]] = defaultdict(list)
        own = {name: cell for name, cell in example.cells.items() if "." not in name}
        if asked.dated_by not in own:
            own[asked.dated_by] = DAY.isoformat()
        self.add(asked.fact, own)
        self.add_children({name: cell for name, cell in example.cells.items() if "." in name})

    def add(self, fact: Fact, told: dict[str, str]) -> None:
        """A row of a fact, and one of each that it belongs to, with what is told of them."""
        name, columns = name_of(fact.table), fact.table.columns
        keys = {key: key for key in (fact.key, *(parent.on for parent in fact.parents)) if key in columns}
        told_here = {column: value_of(name, column, cell) for column, cell in told.items() if column in columns}
        if name not in self.rows:
            self.rows[name].append({"council": self.council} | keys | told_here)
        for parent in fact.parents:
            rest = {column: cell for column, cell in told.items() if column not in columns}
            self.add(parent.fact, {column: cell for column, cell in rest.items() if column in parent.fact.columns})

    def add_children(self, told: dict[str, str]) -> None:
        """Rows that belong to it; columns of one table go together, one row for each thing that a cell names.

        A row of a table that has one already is a later one that follows it, and belongs to nothing else.
        """
        tables = {name.partition(".")[0] for name in told}
        for table in tables:
            columns = {name.partition(".")[2]: cell for name, cell in told.items() if name.startswith(f"{table}.")}
            several = [cell.split(SEVERAL) if cell else [] for cell in columns.values()]
            keys = following(table) if table in self.rows else {key: key for key in keys_of(table)}
            for row in range(max(map(len, several))):
                found = {
                    column: value_of(table, column, cells[row] if row < len(cells) else "")
                    for column, cells in zip(columns, several, strict=True)
                }
                self.rows[table].append({"council": self.council} | keys | found)


def keys_of(table: str) -> list[str]:
    return [column for column in BY_NAME[table].columns if column.endswith("_id")]


def following(table: str) -> dict[str, str]:
    """The keys of a row that follows one of its own table."""
    (key, *_), columns = CONTRACT[table].key, CONTRACT[table].columns
    return {key: "later"} | {name: key for name, column in columns.items() if column.of == table}


def frames_of(measures: Iterable[Measure | Spread]) -> dict[str, pl.DataFrame]:
    """All examples of these measures, as published tables."""
    rows: dict[str, list[dict]] = {name: [] for name in BY_NAME}
    for asked in measures:
        for number, example in enumerate(examples_of(asked)):
            for name, found in Told(asked, example, council_of(asked, number)).rows.items():
                rows[name] += found
    return {name: frame(name, found) for name, found in rows.items()}


def expected(measures: Iterable[Measure]) -> dict[str, dict]:
    """What each example comes to, by the code of its measure and by its council; those left out are in no group."""
    return {
        measure.code: {
            (council_of(measure, number),): ComesTo(example.comes_to).tally
            for number, example in enumerate(examples_of(measure))
            if example.comes_to != ComesTo.LEFT_OUT
        }
        for measure in measures
    }


def own(code: str, found: dict) -> dict:
    """Of the figures of a measure by council, those of its own examples, as plain tuples."""
    return {group: tuple(tally) for group, tally in found.items() if group[0].partition("#")[0] == code}


def numbers(spread: Spread) -> dict:
    """The number of each example of a spread, by its council; those left out are in no group."""
    return {
        (council_of(spread, number),): int(example.comes_to)
        for number, example in enumerate(examples_of(spread))
        if example.comes_to != ComesTo.LEFT_OUT
    }


BY_EXAMPLE = (COUNCIL,)
