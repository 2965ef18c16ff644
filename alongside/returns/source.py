"""Where a return is counted from: our own record as it stands, or an extract, as tables of one council."""

import csv
from pathlib import Path

import polars as pl
from django.conf import settings
from django.db import connection
from django.db.models import F

from alongside.measures.extract.checking import read
from alongside.measures.extract.contract import CONTRACT
from alongside.measures.extract.fault import NotReadableError
from alongside.measures.extract.manifest import Covered, covered
from alongside.measures.extract.reading import files_of
from alongside.published.extracting import copied, one_moment
from alongside.published.models import Council

from .checks import Earlier
from .counting import NotThere
from .figures import COLUMNS, from_lines
from .files.lines import lines_of, read_sac_csv
from .layout import Layout, layout_of, read_layout
from .models import SentReturn
from .year import FIRST, ReturnYear

READ = (
    "adult",
    "concern",
    "enquiry",
    "enquiry_condition",
    "allegation",
    "risk_result",
    "section_44_review",
    "section_44_adult",
)
"""The tables of the extract that the return is counted from."""


def from_record() -> dict[str, pl.DataFrame]:
    """Our own record, all of one moment."""
    with one_moment():
        return {name: copied(CONTRACT[name]) for name in READ}


def first_year() -> ReturnYear | None:
    """The year of the earliest concern, or review under section 44, in our own record; none before there is any."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT least((SELECT min(raised_on) FROM published_concern),"
            " (SELECT min(completed_on) FROM published_section_44_review))"
        )
        (day,) = cursor.fetchone()
    return ReturnYear(max(ReturnYear.of(day).begins, FIRST)) if day else None


def from_extract(folder: Path) -> dict[str, pl.DataFrame]:
    """The tables of an extract in which nothing is wrong; one that is not in the folder is not counted from.

    Raises:
        NotThere: something is wrong with it; everything that is, with its table, row and column.
    """
    try:
        tables = read(folder)
    except NotReadableError as refusal:
        raise NotThere(f"The extract in {folder} is not counted, for it cannot be read:\n{refusal}") from refusal
    present = files_of(folder)
    return {name: frame for name, frame in tables.items() if name in READ and name in present}


def covering(folder: Path, year: ReturnYear) -> Covered | None:
    """The days that an extract covers, if its manifest says so; None if nobody knows.

    Raises:
        NotThere: it holds the work of only a part of the year, or was made before it began.
    """
    found = covered(folder)
    if found is None:
        return None
    if found.made_on < year.first:
        raise NotThere(f"The extract in {folder} was made on {found.made_on:%-d %B %Y}, before {year} began.")
    late = found.first is not None and found.first > year.first
    short = found.last is not None and found.last < min(year.last, found.made_on)
    if late or short:
        begins = f" from {found.first:%-d %B %Y}" if found.first else ""
        ends = f" to {found.last:%-d %B %Y}" if found.last else ""
        raise NotThere(
            f"The extract in {folder} holds the work{begins}{ends}, and {year} is from {year.first:%-d %B %Y} to "
            f"{year.last:%-d %B %Y}: of a part of it no return is counted."
        )
    return found


def layout_for(year: ReturnYear) -> Layout:
    """The layout of a year: the council's own, if the settings name a folder with one, or ours."""
    return layout_of(year, settings.RETURNS_FOLDER)


def own_council() -> tuple[str, str]:
    """The code and name of the council that this record belongs to; empty while it has not been named."""
    council = Council.objects.first()
    return (council.code, council.name) if council else ("", "")


def as_sent(year: ReturnYear) -> Earlier | None:
    """A year's return as it was sent and stands, under the layout that it was sent with; None if none was."""
    sent = SentReturn.objects.standing().filter(draft__year=str(year)).annotate(form=F("draft__layout")).first()
    if sent is None:
        return None
    return Earlier(f"{year}, as it was sent", read_sac_csv(read_layout(sent.form), bytes(sent.values)))


def from_file(year: ReturnYear, path: Path) -> Earlier:
    """A year's return from the sac.csv that was sent, whichever system made it, under the layout of that year.

    Raises:
        NoSuchYear: the collection had not begun.
        NotThere: it cannot be read, or has a line that the layout does not know: that would not be compared.
    """
    layout = layout_for(ReturnYear.named(str(year)))
    try:
        lines = list(lines_of(path.read_bytes()))
    except OSError as refusal:
        raise NotThere(f"{path} cannot be opened: {refusal.strerror}.") from refusal
    except (KeyError, ValueError, csv.Error) as refusal:
        raise NotThere(f"{path} is no sac.csv: its columns are {', '.join(COLUMNS)}, with whole numbers.") from refusal
    figures = from_lines(layout, lines)
    strange = [place for *place, _ in lines if tuple(place) not in figures.by_place]
    if strange or not lines:
        first = f", the first of them “{', '.join(filter(None, strange[0]))}”" if strange else ""
        raise NotThere(
            f"{path}: {len(strange)} of its {len(lines)} lines are in no table of the layout of {year}{first}. Only "
            "what is found there can be compared: see its labels."
        )
    return Earlier(f"{year}, as it was sent ({path.name})", figures)
