"""A published table described as data: its columns, what each says, and what may stand in it."""

from dataclasses import dataclass, field, replace
from datetime import date

EARLIEST = date(1900, 1, 1)
"""No day before this is true of anybody whom a council now knows."""
LONGEST_CODE = 120
"""Characters that a key, a team or a local code can have: a longer one is somebody's words."""


@dataclass(frozen=True)
class Column:
    """What stands in a column. Null means not recorded, unless it is `required`."""

    says: str
    type: str = "string"
    """string, date, boolean or int64."""
    required: bool = False
    codes: tuple[str, ...] = ()
    """The only values there are, in the order in which they are shown; none for a key or for a council's own list."""
    of: str = ""
    """The table, one of whose rows this column names."""
    ahead: bool = False
    """A day that may be still to come."""


@dataclass(frozen=True)
class PublishedTable:
    """A table of facts, without names and without words."""

    name: str
    says: str
    key: tuple[str, ...]
    columns: dict[str, Column]
    dated_by: str = ""
    """The day on which each row happened; never before the adult of the row was born."""
    in_order: tuple[tuple[str, str], ...] = ()
    """Pairs of days, of which the first is never after the second."""
    needed: bool = False
    """An extract without it is refused. Others may be absent."""
    version: int = 1
    """The version of the extract in which it came."""
    all_columns: dict[str, Column] = field(init=False, repr=False)
    """With the council, which is part of every key."""

    def __post_init__(self):
        keyed = {
            name: replace(column, required=True) if name in self.key else column
            for name, column in self.columns.items()
        }
        object.__setattr__(self, "all_columns", {"council": COUNCIL, **keyed})

    @property
    def whole_key(self) -> tuple[str, ...]:
        return ("council", *self.key)

    def referring_to(self, table: str) -> str:
        """The column that names a row of another table; empty if none does."""
        return next((name for name, column in self.columns.items() if column.of == table), "")


def identity(says: str, of: str = "") -> Column:
    """An opaque key, unique within a council."""
    return Column(says, of=of)


def code(says: str, *codes: str) -> Column:
    """One of a closed list."""
    return Column(says, codes=codes)


def local(says: str) -> Column:
    """A council's own code or team: short, and never words about anybody."""
    return Column(says)


def day(says: str, *, ahead: bool = False) -> Column:
    return Column(says, type="date", ahead=ahead)


def yes_no(says: str) -> Column:
    return Column(says, type="boolean")


def number(says: str) -> Column:
    return Column(says, type="int64")


def needed(column: Column) -> Column:
    """The same, and a row without it is refused."""
    return replace(column, required=True)


COUNCIL = Column("The ONS code of the council, such as E09000099.", required=True)
