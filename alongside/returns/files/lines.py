"""sac.csv and checks.csv, and sac.csv read back."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..checks import Check
from ..figures import COLUMNS, Figures, from_lines
from ..layout import Layout

BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def sac_csv(figures: Figures) -> bytes:
    """The long form, in the national order. A blank cell is an empty VALUE, and nought is 0."""
    return written(COLUMNS, figures.lines())


def read_sac_csv(layout: Layout, content: bytes) -> Figures:
    """A return as it was written, under the layout that it was written with."""
    return from_lines(layout, lines_of(content))


def lines_of(content: bytes) -> Iterator[tuple[str, str, str, str, int | None]]:
    """The lines of a return as it was written: the four words of each cell, and its value; None where it is blank."""
    *place, value = COLUMNS
    for row in csv.DictReader(io.StringIO(content.decode("utf-8-sig"))):
        table, kind, category, subcategory = (row[name] for name in place)
        yield table, kind, category, subcategory, int(row[value]) if row[value] else None


def checks_csv(checks: Sequence[Check], comments: Mapping[str, str]) -> bytes:
    """Every check with its result, its figures and the comment that was given; those that want something first."""
    lines = (
        (
            *(check.id, check.of, check.title, check.result.value, check.sentence, check.figures_said, check.evidence),
            as_text(comments.get(check.key, "")),
        )
        for check in checks
    )
    return written(("CHECK", "OF", "TITLE", "RESULT", "SENTENCE", "FIGURES", "EVIDENCE", "COMMENT"), lines)


def written(header: Sequence[str], lines: Iterable[Sequence[object]]) -> bytes:
    """A CSV file as the national collection takes it: UTF-8, with the ends of lines of the standard."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(lines)
    return file.getvalue().encode("utf-8")


def as_text(words: str) -> str:
    """What somebody wrote, led by an apostrophe if it begins like a formula, so that nothing runs."""
    return f"'{words}" if words.startswith(BEGINS_A_FORMULA) else words
