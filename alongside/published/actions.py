"""Giving facts out of the record: remembered before anything leaves."""

from datetime import date
from pathlib import Path

from django.core.exceptions import ValidationError
from django.utils.timezone import localdate

from alongside.history.recording import note
from alongside.measures.extract.manifest import write_manifest
from alongside.measures.extract.narrowing import born_in_month, of_period

from .extracting import tables_from_record
from .models import Council

ALWAYS = (date.min, date.max)


def write_extract(
    *,
    by,
    folder: Path,
    ending: str = "parquet",
    first: date | None = None,
    last: date | None = None,
    month_of_birth: bool = False,
) -> dict[str, int]:
    """Write every table of the extract into an empty folder, with its manifest; give how many rows each has.

    `first` and `last` keep what the work from one day to the other needs. Raises ValidationError where it is not known
    which council this is, where the folder holds anything, or where the days are the wrong way round.
    """
    council = Council.objects.first()
    if council is None:
        raise ValidationError("Say first which council this is, with name-council: every row carries its code.")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ValidationError(f"{folder} is not an empty folder: an extract is never written over anything.")
    if first and last and last < first:
        raise ValidationError("The last day is before the first.")
    period = {"from": str(first) if first else None, "to": str(last) if last else None}
    note("took-extract", by=by, facts={"format": ending, "month_of_birth": month_of_birth, **period})
    tables = tables_from_record()
    if first or last:
        tables = of_period(tables, first or ALWAYS[0], last or ALWAYS[1])
    if month_of_birth:
        tables = born_in_month(tables)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, table in tables.items():
        path = folder / f"{name}.{ending}"
        table.write_csv(path) if ending == "csv" else table.write_parquet(path)
    rows = {name: table.height for name, table in tables.items()}
    write_manifest(folder, councils=[council.code], made_on=localdate(), rows=rows, **period)
    return rows
