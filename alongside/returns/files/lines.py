"""sac.csv and checks.csv, and sac.csv read back."""

import csv
import io
from collections.abc import Mapping, Sequence

from ..checks import Check
from ..figures import COLUMNS, Figures, from_lines
from ..layout import Layout

BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def sac_csv(figures: Figures) -> bytes:
    """The long form, in the national order. A blank cell is an empty VALUE, and nought is 0."""
    return written(COLUMNS, figures.lines())


def read_sac_csv(layout: Layout, content: bytes) -> Figures:
    """A return as it was written, under the layout that it was written with."""
    rows = csv.DictReader(io.StringIO(content.decode("utf-8-sig")))
    lines = ((*(row[name] for name in COLUMNS[:4]), int(row["VALUE"]) if row["VALUE"] else None) for row in rows)
    return from_lines(layout, lines)


def checks_csv(checks: Sequence[Check], comments: Mapping[str, str]) -> bytes:
    """Every check with its result, its figures and the comment that was given; those that want something first."""
    lines = (
        (check.id, check.of, check.title, check.result, check.sentence, check.figures_said, comments.get(check.key, ""))
        for check in checks
    )
    return written(("CHECK", "OF", "TITLE", "RESULT", "SENTENCE", "FIGURES", "COMMENT"), lines)


def written(header: Sequence[str], lines) -> bytes:
    """A CSV file, whose text no spreadsheet takes for a formula."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([as_text(value) for value in line] for line in lines)
    return file.getvalue().encode("utf-8")


def as_text(value):
    """Text that begins like a formula is led by an apostrophe, so that a spreadsheet shows it and runs nothing."""
    return f"'{value}" if isinstance(value, str) and value.startswith(BEGINS_A_FORMULA) else value
