"""Rules of the house that a reader could forget: held by reading our own files and models."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db.models import CheckConstraint, Q

from alongside.history.models import Record

ROOT = Path(__file__).parents[1]
OURS = ROOT / "alongside"
LEFT_OUT = {"node_modules", "__pycache__", ".git"}  # the last is a file where a clone has several work trees
TEXT = {".py", ".html", ".md", ".toml", ".js", ".mjs", ".scss", ".css", ".sql", ".txt", ".json", ".yml", ".lock", ""}
MOST_LINES, LONGEST_FUNCTION = 300, 40


def files(*endings: str) -> list[Path]:
    """Every file of the clone that is ours, by the end of its name."""
    return [path for path in OURS_ALL if path.suffix in endings]


def ours(folder: Path) -> Iterator[Path]:
    """Every file beneath a folder, but for what was installed, built or is kept by git."""
    for path in sorted(folder.iterdir()):
        if path.name in LEFT_OUT:
            continue
        if path.is_file():
            yield path
        elif path.name[0] != ".":
            yield from ours(path)


OURS_ALL = list(ours(ROOT))
CODE = [path for path in files(".py") if "migrations" not in path.parts]
PRODUCT = [path for path in CODE if path.is_relative_to(OURS) and "tests" not in path.parts]


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def functions(path: Path) -> list[ast.FunctionDef]:
    return [node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef)]


def imports(path: Path) -> set[str]:
    """Modules that a file imports by their full name."""
    found = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def lines_to_read(path: Path) -> int:
    """The lines of a file, but for tables that are written out in it: a text, a list or a dictionary in capitals."""
    written_out = (ast.Constant, ast.List, ast.Dict)
    tables = [
        node.value
        for node in tree(path).body
        if isinstance(node, ast.Assign) and isinstance(node.value, written_out) and node.targets[0].id.isupper()
    ]
    return len(path.read_text("utf-8").splitlines()) - sum(table.end_lineno - table.lineno for table in tables)


def test_files_and_functions_stay_short_enough_to_read():
    assert len(CODE) > 100
    assert [name(path) for path in CODE if lines_to_read(path) > MOST_LINES] == []
    long = [
        f"{name(path)}:{f.name}"
        for path in CODE
        for f in functions(path)
        if f.end_lineno - f.lineno >= LONGEST_FUNCTION
    ]
    assert long == []


def test_no_file_is_called_utils_and_no_logic_hangs_on_signals():
    assert [name(path) for path in CODE if path.stem in {"utils", "helpers", "misc", "signals"}] == []
    signals = ("django.dispatch", "django.db.models.signals", "django.core.signals")
    assert [name(path) for path in PRODUCT if any(used.startswith(signals) for used in imports(path))] == []


# A view reaches a record through access/records.py; what else it reads by itself, and why that is safe.
READ_BY_VIEWS = {
    ("people", "Adult"),  # a search and its likely duplicates, always within `adults_that_may_be_named`
    ("information", "DirectoryEntry"),  # who can help: about nobody whose record is kept
    ("sector", "Seat"),  # an account’s part in evaluations, and nobody’s record
    ("voice", "DesiredOutcome"),  # the wish that follows one that was let through the door
}


def test_views_reach_records_through_the_one_door():
    records = {model.__name__ for model in apps.get_models() if issubclass(model, Record)}
    found = set()
    for path in PRODUCT:
        room = path.relative_to(OURS).parts[0]
        if "views" in {path.stem, path.parent.name} and room != "own_page":  # which reads nothing but views of its own
            for node in ast.walk(tree(path)):
                if isinstance(node, ast.Attribute) and node.attr in {"objects", "_default_manager"}:
                    found |= {(room, node.value.id)} if isinstance(node.value, ast.Name) else set()
    assert {(room, model) for room, model in found if model in records} == READ_BY_VIEWS


def writes(function: ast.FunctionDef) -> bool:
    """Whether a function itself writes a line of history."""
    calls = [node.func for node in ast.walk(function) if isinstance(node, ast.Call)]
    return any(isinstance(call, ast.Name) and call.id in {"recording", "note"} for call in calls)


def holds_actions(path: Path) -> bool:
    """Whether a file holds a room's actions: actions.py, or a file of a folder of that name."""
    return "actions" in {path.stem, path.parent.name}


def test_every_act_says_by_keyword_who_does_it():
    acts = [(path, f) for path in PRODUCT if holds_actions(path) for f in functions(path) if writes(f)]
    assert len(acts) > 20
    unnamed = [
        f"{name(path)}:{f.name}" for path, f in acts if not {"by", "user"} & {arg.arg for arg in f.args.kwonlyargs}
    ]
    assert unnamed == []


def listed_in(condition: Q) -> set[str]:
    """Fields that a condition compares with a list of values."""
    found = set()
    for child in condition.children:
        if isinstance(child, Q):
            found |= listed_in(child)
        else:
            field, _, lookup = child[0].partition("__")
            found |= {field} if lookup in {"in", "contained_by"} else set()
    return found


def test_every_list_of_codes_is_held_by_the_database():
    unheld = []
    for model in apps.get_models():
        if not model.__module__.startswith("alongside."):
            continue
        checks = [check.condition for check in model._meta.constraints if isinstance(check, CheckConstraint)]
        held = set().union(*(listed_in(condition) for condition in checks)) if checks else set()
        for field in model._meta.local_fields:
            codes = field.base_field.choices if isinstance(field, ArrayField) else field.choices
            if codes and field.name not in held:
                unheld.append(f"{model.__name__}.{field.name}")
    assert unheld == []


ON_THEIR_OWN = {"base.html", "400.html", "403.html", "404.html", "500.html"}
"""The template itself, and the pages for when nothing else can be trusted to work."""


def test_every_page_stands_on_the_one_page_template():
    pages = [path for path in files(".html") if path.is_relative_to(OURS) and "tests" not in path.parts]
    assert len(pages) > 30
    alone = []
    for path in pages:
        part = path.name.startswith("_") or {"parts", "forms"} & set(path.parts) or path.name in ON_THEIR_OWN
        if not part and not re.match(r"\{% extends \"[a-z_/]+\.html\" %\}", path.read_text("utf-8")):
            alone.append(name(path))
    assert alone == []


# Put together here, so that this file does not name them either.
NOT_NAMED = [
    "py" + "pi.org",
    "files.python" + "hosted",
    "registry.npm" + "js",
    "registry.yarn" + "pkg",
    "proxy." + "golang",
]


@pytest.mark.parametrize("what", [*NOT_NAMED, str(ROOT) + "/", "/" + "work/", ".." + "/shared"])
def test_no_file_names_a_registry_a_path_of_one_machine_or_a_folder_outside(what):
    holding = [name(path) for path in files(*TEXT) if what in path.read_text("utf-8", errors="replace")]
    assert holding == []


def test_nothing_is_left_to_be_done_later():
    marks = re.compile(r"\b(TO" + r"DO|FIX" + r"ME)\b")
    assert [name(path) for path in files(".py", ".html", ".js", ".sql") if marks.search(path.read_text("utf-8"))] == []
