"""Everything that is wrong with an extract, found before any of it is used."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import polars as pl
from polars.exceptions import PolarsError

from .contract import CONTRACT
from .fault import Fault, NotReadableError
from .links import before_birth, doubled, unknown
from .manifest import changed_since, made_on
from .opening import NOT_PAIRED, ROW, Given, opened, unreadable
from .reading import FORMATS, files_of, frames
from .rules import Rule, rules_of

COUNCILS = "its councils"
LIMIT = 20
"""Rows that are named for one and the same thing wrong; of the others, how many there are."""


def read(folder: Path) -> dict[str, pl.DataFrame]:
    """Every table of an extract, or none: raises NotReadableError with everything that is wrong with it."""
    faults = [fault for fault in check(folder) if fault.refuses]
    if faults:
        raise NotReadableError(faults)
    return frames(folder)


def check(folder: Path, *, council: str | None = None, limit: int = LIMIT) -> list[Fault]:
    """What is wrong with an extract, and what is worth knowing about it; nothing is read into memory as a whole.

    With `council`, rows of another council are wrong. `limit`: rows named for one thing wrong.
    """
    if not folder.is_dir():
        return [Fault(folder.name or str(folder), "There is no such folder.")]
    faults = [*of_files(folder), *changed_since(folder)]
    today = made_on(folder) or datetime.now(ZoneInfo("Europe/London")).date()
    given, files = {}, files_of(folder)
    for name, path in files.items():
        found, wrong = opened(CONTRACT[name], path, limit)
        faults += wrong
        if found:
            given[name] = found
    for one in list(given.values()):
        try:
            faults += [*of_rows(one, today, council, limit), *doubled(one, limit)]
        except PolarsError as error:
            faults.append(unreadable(one.table, "a table", error))
            del given[one.table.name]
    absent = CONTRACT.keys() - files.keys()
    for one in given.values():
        faults += unknown(one, given, absent, limit)
        faults += before_birth(one, given.get("adult"), limit)
    return sorted(faults, key=lambda fault: not fault.refuses)


def of_files(folder: Path) -> Iterator[Fault]:
    """Files that are missing, that nobody asked for, and that are there twice."""
    there = {path.name for path in folder.iterdir()}
    for name, table in CONTRACT.items():
        both = [f"{name}.{ending}" for ending in FORMATS if f"{name}.{ending}" in there]
        if len(both) > 1:
            yield Fault(name, f"There are {' and '.join(both)}: leave one of them.")
        elif not both and table.needed:
            said = f"There is no {name}.parquet or {name}.csv. If there are no rows, give one with only the first row."
            yield Fault(name, said)
    given = files_of(folder)
    absent = [name for name, table in CONTRACT.items() if not table.needed and name not in given]
    if absent:
        said = f"Not given, and so not counted: {', '.join(absent)}."
        yield Fault("extract", said, refuses=False)
    known = {f"{name}.{ending}" for name in CONTRACT for ending in FORMATS}
    for name in sorted(there - known):
        if name.endswith(tuple(f".{ending}" for ending in FORMATS)):
            yield Fault(name, "This is no table of the extract, and is left out.", refuses=False)


def of_rows(given: Given, today: date, council: str | None, limit: int) -> Iterator[Fault]:
    """Every rule on every row: all rules are counted in one reading, and rows looked for only where one is broken."""
    rules = list(rules_of(given.table, given.there, today))
    if council:
        said = f"This row is of another council than {council}."
        rules.append(Rule("council", pl.col("council") != council, lambda row: said))
    flags = [rule.wrong.sum().alias(str(place)) for place, rule in enumerate(rules)]
    whole = given.rows.select(pl.len().alias(ROW), pl.col("council").unique().implode().alias(COUNCILS), *flags)
    number, councils, *broken = given.collect(whole).row(0)
    if given.said is not None and number != given.said:
        yield Fault(given.table.name, NOT_PAIRED)
    if not number and given.table.needed:
        yield Fault(given.table.name, "The table has no rows.", refuses=False)
    for rule, times in zip(rules, broken, strict=True):
        if times:
            yield from rows_that_break(rule, times, given, limit)
    named = sorted(set(councils) - {None})
    if given.table.name == "enquiry" and not council and len(named) > 1:
        said = f"The extract holds {len(named)} councils: {', '.join(named[:5])}{' …' if len(named) > 5 else ''}"
        yield Fault("extract", said, refuses=False)


def rows_that_break(rule: Rule, number: int, given: Given, limit: int) -> Iterator[Fault]:
    """The first rows that break a rule, each with its sentence, and how many more there are."""
    shows = list(dict.fromkeys((rule.column, *rule.shows)))
    rows = given.collect(given.numbered().filter(rule.wrong).select(ROW, *shows).head(limit))
    for row in rows.iter_rows(named=True):
        yield Fault(given.table.name, rule.says(row), column=rule.column, row=row[ROW])
    if number > limit:
        said = f"{number - limit:,} more rows have the same fault."
        yield Fault(given.table.name, said, column=rule.column)
