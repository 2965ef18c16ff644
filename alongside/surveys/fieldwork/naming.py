"""People to be asked, as somebody pastes them or sends them from a spreadsheet, with everything a spreadsheet does.

What stands in a row is kept or told of: nothing is guessed, and nothing is left out without a word.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from alongside.sector.models import Council

from .actions.sampling import Person
from .codes import Level

MOST = 20_000
LONGEST_GROUP = 60
HEADINGS = {
    "name": {"name", "full name", "contact", "contact name", "lead", "who"},
    "email": {"email", "e-mail", "e mail", "email address", "e-mail address", "mail", "work email"},
    "council": {"council", "authority", "local authority", "council code", "code", "gss code", "gss"},
    "level": {"level", "engagement", "engagement level"},
    "group": {"group", "employer", "organisation", "organization", "works for", "agency"},
    "language": {"language", "lang"},
}
"""What people call a column, in lower case."""
BETWEEN = ("\t", ";", ",", "|")
ORDINARY = ("name", "email", "council", "level", "group", "language")


@dataclass
class Read:
    """What was read: people, and what is wrong by row."""

    people: list[Person] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    twice: int = 0


def as_text(content: bytes) -> str:
    """A file as text: as most programs write it, or as old ones do."""
    for encoding in ("utf-8-sig", "utf-16") if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig",):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("cp1252", "replace")


def tidy(text: str) -> str:
    """A cell without what spreadsheets and mail programs leave around it."""
    return re.sub(r"[\s\u200b\u200e\u200f\u202a-\u202e\ufeff]+", " ", text).strip().strip("'\"‘’“”").strip()


def address_in(text: str) -> str:
    """The address of "Ann Lee <ann@example.org>", "mailto:ann@example.org" or the address itself."""
    inside = re.search(r"<([^<>]+)>", text)
    return tidy(inside[1] if inside else text).removeprefix("mailto:").rstrip(";,. ")


def rows_in(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows of a text, each with the number of the line on which it begins; empty ones are passed over."""
    text = text.replace("\x00", "").lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    between = separator(text)
    csv.field_size_limit(1_000_000)
    reader = csv.reader(io.StringIO(text), delimiter=between, skipinitialspace=True)
    line = 1
    try:
        for cells in reader:
            found = [tidy(cell) for cell in cells]
            if any(found):
                yield line, found
            line = reader.line_num + 1
    except csv.Error as trouble:
        raise ValidationError(f"Row {line} cannot be read: check its quotation marks.") from trouble


def separator(text: str) -> str:
    """What stands between the cells: whatever the first lines have most evenly. Excel may say so itself (sep=;)."""
    first = [line for line in text.split("\n") if line.strip()][:10]
    if first and first[0].lower().startswith("sep=") and len(first[0].strip()) == 5:
        return first[0].strip()[4]
    plain = [re.sub(r'"[^"]*"', "", line) for line in first]
    counts = {sign: min((line.count(sign) for line in plain), default=0) for sign in BETWEEN}
    most = max(counts.values())
    if most:
        return next(sign for sign in BETWEEN if counts[sign] == most)
    return max(BETWEEN, key=lambda sign: sum(line.count(sign) for line in plain))


def columns_in(cells: list[str]) -> dict[int, str] | None:
    """Which column holds what, if these cells are headings: "" for what we do not ask."""
    found = {place: known_as(cell) for place, cell in enumerate(cells)}
    return found if "email" in found.values() else None


def known_as(heading: str) -> str:
    return next((name for name, called in HEADINGS.items() if heading.lower().strip(" :*") in called), "")


def row_of(cells: list[str], columns: Mapping[int, str]) -> tuple[dict[str, str], str]:
    """A row by what its columns hold, and what is wrong with how it is laid out."""
    if any(cells[len(columns) :]):
        return (
            {},
            f"it has more cells than there are columns: “{next(filter(None, cells[len(columns) :]))}” is too many",
        )
    row: dict[str, str] = {}
    for place, name in columns.items():
        cell = cells[place] if place < len(cells) else ""
        if name and cell and row.get(name, cell) != cell:
            return {}, f"“{row[name]}” and “{cell}” stand in two columns of the same name: leave one"
        if name and cell:
            row[name] = cell
    return row, ""


def read_people(text: str, councils: Iterable[Council], *, own: Council | None = None) -> Read:
    """People from a text. `own`: the only council for which they can be named, of whoever names none."""
    by_name = {called: one for one in councils for called in (one.pk.lower(), plainly(one.name))}
    read, columns, seen = Read(), dict(enumerate(ORDINARY)), set()
    for line, cells in rows_in(text):
        if len(read.people) >= MOST:
            raise ValidationError(f"More than {MOST:,} people: send them in several parts.")
        if line == 1 and cells[0].lower().startswith("sep="):
            continue
        if headings := columns_in(cells):
            columns = headings  # once more in the middle, where two lists were put beneath each other
            continue
        row, problem = row_of(cells, columns)
        person, problem = (None, problem) if problem else person_in(row, by_name, own)
        if person is None:
            read.wrong.append(f"Row {line}: {problem}")
        elif person.email.lower() in seen:
            read.twice += 1
        else:
            seen.add(person.email.lower())
            read.people.append(person)
    return read


def person_in(row: Mapping[str, str], by_name: Mapping[str, Council], own: Council | None) -> tuple[Person | None, str]:
    """Somebody from a row, or what is wrong with it."""
    name, email, problem = named_in(row.get("name", ""), row.get("email", ""))
    if problem:
        return None, problem
    council, problem = council_in(row.get("council", ""), by_name, own)
    level = row.get("level", "").lower()
    if level not in Level.values:
        problem = problem or f"“{row['level']}” is no level: bronze, silver or gold"
    language = row.get("language", "").lower() or "en"
    if not re.fullmatch(r"[a-z]{2,3}", language):
        problem = problem or f"“{row['language']}” is no language, like en or cy"
    group = row.get("group", "")
    if len(group) > LONGEST_GROUP:
        problem = (
            problem or f"“{group[:30]}…” is longer than {LONGEST_GROUP} characters: say for whom they work in short"
        )
    if problem:
        return None, problem
    return Person(name, email, council, level, group, language), ""


def named_in(name: str, email: str) -> tuple[str, str, str]:
    """A name and an address, whichever way round they stand, and what is wrong with them."""
    if "@" in name and "@" not in email:
        name, email = email, name
    if "@" in name:
        return "", "", f"the name “{name}” holds an address too: give each person a row of their own"
    beside, email = tidy(email.partition("<")[0]) if "<" in email else "", address_in(email)
    if not email:
        return "", "", f"{name or beside or 'whoever stands there'} has no e-mail address"
    try:
        validate_email(email)
    except ValidationError:
        if "@" in email and any(sign in email for sign in BETWEEN):
            return "", "", f"“{email}” is more than one cell: put the same sign between the cells of all rows"
        return "", "", f"“{email}” is no e-mail address, like name@example.org"
    name = name or beside
    return name, email, "the name or the address is too long" if len(name) > 200 or len(email) > 254 else ""


def council_in(text: str, by_name: Mapping[str, Council], own: Council | None) -> tuple[Council | None, str]:
    """The council that a cell names by its code or its name."""
    found = (by_name.get(text.lower()) or by_name.get(plainly(text))) if text else own
    if text and found is None:
        return None, f"no council is called “{text}”"
    if own and found != own:
        return None, f"you name people for {own.name}, and this row is of {text}"
    return found, ""


def plainly(name: str) -> str:
    """A council's name without what some lists leave out of it."""
    name = name.lower().replace("&", "and").replace(",", " ").replace(".", "").replace("-", " ")
    small = {"city", "of", "london", "borough", "royal", "metropolitan", "county", "council", "the", "upon"}
    words = [word for word in name.split() if word not in small]
    return " ".join(words) or name
