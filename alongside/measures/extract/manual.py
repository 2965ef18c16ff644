"""The contract written out for people: docs/measures/extract.md."""

from .columns import EARLIEST, LONGEST_CODE, Column, PublishedTable
from .community import COMMUNITY
from .contract import CONTRACT, VERSION
from .core import CORE
from .listening import LISTENING
from .prevention import PREVENTION
from .support import SUPPORT
from .working import WORKING

BEGINNING = """# The safeguarding extract, version {version}

<!-- Written by `./run alongside describe-extract` from alongside/measures/extract. A test compares the two. -->

The extract is what a council's records give to the measures, the Board and the national return: {count} tables of
facts, which any system can produce and which Alongside gives of its own record. [How to take one, give one and have it
checked](../how-to/extract.md). **No free text and no names, ever**: facts about the adult's words travel, the words do
not.

- One folder, and one file a table: `<table>.parquet` or `<table>.csv` (UTF-8, the names of the columns first, days as
  2026-03-31, empty for null, `true` and `false`).
- `council` is in every table: the ONS code of the council, such as E09000099. It is part of every key.
- Keys are opaque text, unique within a council. Codes are those listed here, in lower case. Keys, and codes of a
  council's own list, have at most {longest} characters.
- **Null means not recorded**, which differs from `dont-know` and from `not-asked`.
- An unknown code, a key that names nothing, two rows of one key, a required column or value that is missing, and a day
  that cannot be (before {earliest:%Y}, before birth, to come, or an end before its beginning) are refused: every one is
  named with its table, row and column, and nothing is half-read.
- Tables marked *needed* must be there, if only with the names of their columns. Others may be absent. More columns are
  left out, and said. A later column never changes what an earlier one means.
"""
SUBJECTS = {
    "Adults, concerns, enquiries and outcomes": CORE,
    "Talking, asking and agreeing": LISTENING,
    "Plans, responses, capacity and clocks": WORKING,
    "Advocacy, meetings, time, stages, services and reviews": SUPPORT,
    "Prevention, other ways to help and what came before": PREVENTION,
    "Complaints and communities": COMMUNITY,
}
KINDS = {"string": "text", "date": "day", "boolean": "true or false", "int64": "whole number"}


def manual() -> str:
    """The whole page."""
    facts = {"version": VERSION, "count": len(CONTRACT), "longest": LONGEST_CODE, "earliest": EARLIEST}
    parts = [BEGINNING.format(**facts).rstrip()]
    for subject, tables in SUBJECTS.items():
        parts += [f"## {subject}", *map(described, tables)]
    return "\n\n".join(parts) + "\n"


def described(table: PublishedTable) -> str:
    """One table: what a row is, its key, and each column."""
    key = f"Key: {', '.join(f'`{name}`' for name in table.key)}." if table.key else "A row has no key."
    orders = [f"`{second}` is never before `{first}`." for first, second in table.in_order]
    born = [f"`{table.dated_by}` is never before the adult was born."] if is_dated_of_adult(table) else []
    return "\n".join(
        [
            f"### `{table.name}`{' (needed)' if table.needed else ''}",
            "",
            " ".join([table.says, key, *orders, *born]),
            "",
            "| Column | What it says | What it holds |",
            "|---|---|---|",
            *(
                f"| `{name}`{' (required)' if column.required else ''} | {column.says} | {held(column)} |"
                for name, column in table.all_columns.items()
                if name != "council"
            ),
        ]
    )


def is_dated_of_adult(table: PublishedTable) -> bool:
    return bool(table.dated_by and table.referring_to("adult"))


def held(column: Column) -> str:
    """What may stand in a column."""
    if column.codes:
        return ", ".join(f"`{code}`" for code in column.codes)
    if column.of:
        return f"the key of a row of `{column.of}`"
    return KINDS[column.type] + (", may be to come" if column.ahead else "")
