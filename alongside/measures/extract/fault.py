"""What is wrong with an extract, said so that an analyst can put it right."""

from dataclasses import dataclass

LONGEST_SHOWN = 40
"""Characters of a value that are shown: enough to find it, and never a whole text."""


@dataclass(frozen=True)
class Fault:
    """Something wrong, or something to know, about a file, a column or one row.

    A row is counted as a spreadsheet shows a CSV, with the names of the columns as row 1; in Parquet the first is 1.
    """

    table: str
    says: str
    column: str = ""
    row: int | None = None
    refuses: bool = True
    """Whether the extract cannot be used. Otherwise it is only worth knowing."""

    def __str__(self) -> str:
        where = [self.table, f"row {self.row:,}" if self.row else "", self.column]
        return f"{', '.join(part for part in where if part)}: {self.says}"


def shown(value: object) -> str:
    """A value as a sentence shows it."""
    text = str(value)
    return f"“{text[:LONGEST_SHOWN]}…”" if len(text) > LONGEST_SHOWN else f"“{text}”"


class NotReadableError(Exception):
    """An extract that was not read, with everything that is wrong with it."""

    def __init__(self, faults: list[Fault]):
        self.faults = faults
        super().__init__("\n".join(map(str, faults)))
