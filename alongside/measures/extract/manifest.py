"""The leaf that lies with an extract of ours: whose it is, of which day, and what each file held when written."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from .contract import VERSION
from .fault import Fault

NAME = "manifest.json"


@dataclass(frozen=True)
class Covered:
    """Of which day an extract is, and the work of which days it holds; None: from the first, or to the last."""

    made_on: date
    first: date | None
    last: date | None


def write_manifest(folder: Path, *, councils: list[str], made_on: date, rows: dict[str, int], **more: Any) -> None:
    """Say what lies in the folder; `more` are other facts about it, such as its first and last day."""
    tables = {
        path.stem: {"file": path.name, "rows": rows[path.stem], "sha256": digest(path)}
        for path in sorted(folder.iterdir())
        if path.stem in rows
    }
    about = {"extract": VERSION, "councils": councils, "made_on": made_on.isoformat(), **more, "tables": tables}
    (folder / NAME).write_text(json.dumps(about, indent=2) + "\n", encoding="utf-8")


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def manifest_of(folder: Path) -> dict[str, Any] | None:
    """What the leaf says; nothing if there is none, or if it cannot be read."""
    try:
        about = json.loads((folder / NAME).read_text(encoding="utf-8"))
        return about if isinstance(about, dict) and isinstance(about.get("tables"), dict) else None
    except (OSError, ValueError):
        return None


def made_on(folder: Path) -> date | None:
    """The day of the extract, if the leaf says so."""
    try:
        return date.fromisoformat((manifest_of(folder) or {})["made_on"])
    except (KeyError, TypeError, ValueError):
        return None


def covered(folder: Path) -> Covered | None:
    """The days that an extract covers; nothing if no leaf says so in a way that can be read."""
    about = manifest_of(folder) or {}
    try:
        days = [about.get(name) and date.fromisoformat(about[name]) for name in ("from", "to")]
        return Covered(date.fromisoformat(about["made_on"]), *days)
    except (KeyError, TypeError, ValueError):
        return None


def changed_since(folder: Path) -> Iterator[Fault]:
    """Files that are not as they were when the leaf was written: worth knowing, and no more."""
    about = manifest_of(folder)
    if about is None:
        if (folder / NAME).exists():
            yield Fault("manifest", "manifest.json cannot be read. It is left out.", refuses=False)
        return
    for table, said in about["tables"].items():
        path = folder / str(said.get("file", "") if isinstance(said, dict) else "")
        if not path.is_file():
            yield Fault(table, "The manifest names a file that is not there.", refuses=False)
        elif digest(path) != said.get("sha256"):
            yield Fault(table, "The file has been changed since the extract was made.", refuses=False)
