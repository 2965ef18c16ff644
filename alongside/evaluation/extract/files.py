"""The files of an extract: CSV, Parquet and SPSS, a codebook and a README; always the same bytes."""

import csv
import io
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pyreadstat

from .columns import WHY_NOT, Column
from .making import Extract

LONG_AGO = (1980, 1, 1, 0, 0, 0)
LONGEST_LABEL = 250
CLOCK = slice(92, 109)
"""Where an SPSS file says when it was written: nine letters of the day, eight of the time."""
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def files_of(extract: Extract) -> dict[str, bytes]:
    """Every file by its name."""
    frame = frame_of(extract)
    parquet = io.BytesIO()
    frame.write_parquet(parquet, compression="zstd", statistics=False)
    return {
        "answers.csv": answers_csv(extract),
        "answers.parquet": parquet.getvalue(),
        "answers.sav": sav_of(extract, frame),
        "codebook.csv": codebook_csv(extract),
        "README.txt": "\n".join(readme(extract)).encode("utf-8"),
    }


def zipped(files: dict[str, bytes]) -> bytes:
    """All in one file, with no clock in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in sorted(files.items()):
            part = zipfile.ZipInfo(name, LONG_AGO)
            part.compress_type, part.external_attr, part.create_system = zipfile.ZIP_DEFLATED, 0o600 << 16, 0
            made.writestr(part, content)
    return out.getvalue()


def frame_of(extract: Extract) -> pl.DataFrame:
    return pl.DataFrame(
        {
            one.name: pl.Series(one.name, one.values, dtype=pl.String if is_text(one) else pl.Int32)
            for one in extract.columns
        }
    )


def is_text(column: Column) -> bool:
    return any(isinstance(value, str) for value in column.values)


def answers_csv(extract: Extract) -> bytes:
    return written(
        [one.name for one in extract.columns],
        zip(*([as_text(value) for value in one.values] for one in extract.columns), strict=True),
    )


def as_text(value: object) -> object:
    """What somebody wrote, led by an apostrophe if it begins like a formula, so that nothing runs."""
    return f"'{value}" if isinstance(value, str) and value.startswith(BEGINS_A_FORMULA) else value


def written(header: list[str], rows) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(rows)
    return file.getvalue().encode("utf-8")


def sav_of(extract: Extract, frame: pl.DataFrame) -> bytes:
    """With labels of columns and of values, and every kind of missing value declared."""
    labelled = [one for one in extract.columns if one.labels]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "answers.sav"
        pyreadstat.write_sav(
            frame,
            path,
            file_label=cut(extract.title, 60),
            column_labels={one.name: cut(one.label, LONGEST_LABEL) for one in extract.columns},
            variable_value_labels={
                one.name: {number: cut(says, 115) for number, says in sorted(one.labels.items())} for one in labelled
            },
            missing_ranges={
                one.name: [{"lo": min(WHY_NOT), "hi": max(WHY_NOT)}] for one in labelled if min(WHY_NOT) in one.labels
            },
            variable_measure={one.name: "nominal" for one in labelled},
            row_compress=True,
        )
        content = bytearray(path.read_bytes())
    day = extract.as_of
    content[CLOCK] = f"{day:%d} {MONTHS[day.month - 1]} {day:%y}00:00:00".encode("ascii")
    return bytes(content)


def cut(words: str, most: int) -> str:
    """Words as far as a program takes them, by bytes."""
    return words.encode("utf-8")[:most].decode("utf-8", "ignore")


def codebook_csv(extract: Extract) -> bytes:
    """A line for each column and for each of its values: what it is called, means, and where it is from."""
    return written(["column", "label", "from", "value", "means", "missing"], codebook_lines(extract))


def codebook_lines(extract: Extract) -> Iterator[tuple[object, ...]]:
    for one in extract.columns:
        yield one.name, one.label, one.source, "", "", ""
        for number, says in sorted(one.labels.items()):
            yield one.name, "", "", number, says, "missing" if number in WHY_NOT else ""


def readme(extract: Extract) -> Iterator[str]:
    """What this is, what was done to it, and what it cannot be used for."""
    checked = extract.checked
    yield f"{extract.title}: {extract.population}"
    yield f"Data as of {extract.as_of:%-d %B %Y}. {extract.respondents} respondents of {extract.asked} who were asked."
    yield ""
    yield "What was done so that nobody can be picked out"
    yield "- Respondents are numbered by a lot that was thrown away. The council is left out."
    yield f"- At least {checked.least} respondents share every combination of what is told of them, on the list of"
    yield f"  those asked and by themselves. Combinations: {checked.combinations}, the smallest of {checked.smallest}."
    yield f"- To reach that: {extract.coarsened}."
    yield "- Numbers stand in bands."
    yield f"- Written answers leave of {len(extract.words)} questions, for somebody read them; of the others only"
    yield "  whether anything was written."
    yield ""
    yield "What it cannot be used for"
    yield "- To find out who anybody is, alone or with other data. Whoever receives it undertakes not to try."
    yield "- To compare councils, or anybody’s performance."
    yield "- As if those who answered were everybody: see the limits of the sample in the report."
    yield "- The check does not look at the other answers, which may be rare: hand this on under an agreement, and"
    yield "  publish no table with fewer than five in a cell."
    yield ""
    yield "Files"
    yield "- answers.csv, answers.parquet, answers.sav: the same table, a row for each respondent"
    yield "- codebook.csv: what each column is, its values, and the version of its question"
    yield "Negative values say why there is no answer: " + "; ".join(
        f"{number} {says}" for number, says in sorted(WHY_NOT.items(), reverse=True)
    )
    yield ""
