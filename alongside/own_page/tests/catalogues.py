"""What the adult's pages say in other languages: what there should be, and writing it down.

`python -m alongside.own_page.tests.catalogues` adds to each catalogue what is new on the pages, takes out what is gone,
and compiles it. What is new stands there without its translation until somebody writes it, and a test fails until then.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import polib
from django.utils.translation.template import templatize

ROOM = Path(__file__).parents[1]
OURS = ROOM.parent
LANGUAGES = ("cy", "pl", "ur")
# The pages themselves, and the parts of every form that they are drawn with.
PLACES = (ROOM, OURS / "design" / "templates" / "design" / "forms")
# How Django writes what is translated in a template, and what a program calls to translate.
IN_TEMPLATE = re.compile(r"""\b(?:_|gettext)\(\s*(u?'(?:[^'\\]|\\.)*'|u?"(?:[^"\\]|\\.)*")""")
IN_CODE = {"_", "gettext"}


def said() -> dict[str, list[str]]:
    """Everything that the pages say, with the files in which it is said."""
    found: dict[str, list[str]] = {}
    for path in sorted(path for place in PLACES for path in place.rglob("*.*") if "tests" not in path.parts):
        find = {".html": in_template, ".py": in_code}.get(path.suffix)
        for words in dict.fromkeys(find(path.read_text(encoding="utf-8"))) if find else ():
            found.setdefault(words, []).append(path.relative_to(OURS).as_posix())
    return found


def in_template(text: str) -> Iterator[str]:
    """What a template translates."""
    for words in IN_TEMPLATE.findall(templatize(text)):
        yield ast.literal_eval(words)


def in_code(text: str) -> Iterator[str]:
    """What a program translates: always a text that is written out where it is translated."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in IN_CODE:
            yield ast.literal_eval(node.args[0])


def file_of(language: str) -> Path:
    return ROOM / "locale" / language / "LC_MESSAGES" / "django.po"


def write(language: str) -> None:
    """Bring one catalogue up to what the pages say, and compile it."""
    path = file_of(language)
    catalogue = polib.pofile(str(path), wrapwidth=120)
    known = {entry.msgid: entry.msgstr for entry in catalogue}
    catalogue[:] = [
        polib.POEntry(
            msgid=words,
            msgstr=known.get(words, ""),
            occurrences=[(place, "") for place in places],
            flags=["python-format"] if "%(" in words else [],
        )
        for words, places in said().items()
    ]
    catalogue.save()
    path.with_suffix(".mo").write_bytes(catalogue.to_binary())


if __name__ == "__main__":
    for each in LANGUAGES:
        write(each)
