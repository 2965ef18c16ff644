"""Drawing documents: text, as data, into a template that a council can replace by its own.

A template is named "meetings/minutes": it is alongside/meetings/papers/minutes.typ for PDF and minutes.docx for Word,
or the file meetings/minutes.typ in the council's own folder (settings.PAPERS_FOLDER), which goes before ours.
"""

import json
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any

import typst
from django.conf import settings
from docx.shared import Cm
from docxtpl import DocxTemplate, InlineImage
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from .signs import FONTS, drawable

ROOMS = Path(__file__).parent.parent
PIECES = ("papers/house", "papers/writing")
PDF = "application/pdf"
UNTITLED = "A document"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True)
class Picture:
    """A picture to stand in a document (JPEG), and in words what it shows."""

    content: bytes
    shows: str


class InWord(InlineImage):
    """A picture in a Word file, with its words for whoever cannot see it."""

    def __init__(self, word: DocxTemplate, picture: Picture):
        super().__init__(word, BytesIO(picture.content), width=Cm(8))
        self.shows = " ".join(without_controls(picture.shows).split())

    def _insert_image(self) -> str:
        return super()._insert_image().replace("<wp:docPr ", f'<wp:docPr descr="{escape(self.shows)}" ', 1)


def pdf(
    template: str,
    data: dict,
    *,
    title: str,
    pictures: dict[str, Picture] | None = None,
    form: str = "pdf",
    beside: dict[str, bytes] | None = None,
) -> bytes:
    """Draw a document as a tagged PDF that keeps to PDF/UA-1.

    The template finds everything in the dictionary `it`: `data`, the title, and each picture by its name under
    `it.pictures`, as `content` and `shows`; `form` is "large" for large print; `beside` are files that the template
    reads by their names. Raises typst.TypstError for a template with a mistake in it.
    """
    shown = {name: Picture(picture.content, drawable(picture.shows)) for name, picture in (pictures or {}).items()}
    data = {**drawable(data), "title": drawable(title).strip() or UNTITLED}
    return compiled(template, data, shown, form, beside, format="pdf", pdf_standards=["ua-1"])


def compiled(
    template: str,
    data: dict,
    pictures: dict[str, Picture],
    form: str,
    beside: dict[str, bytes] | None = None,
    **how: Any,
) -> bytes:
    """What typst makes of a template and its data: `it`, for every template the same."""
    shown = {name: {"content": list(one.content), "shows": one.shows} for name, one in pictures.items()}
    pieces = {f"{name.partition('/')[2]}.typ": source(name, "typ") for name in PIECES}
    files: Any = {"main.typ": source(template, "typ"), **pieces, **(beside or {})}
    drawn: Any = typst.compile(
        files,
        root=str(FONTS),
        font_paths=our_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"it": json.dumps({**data, "pictures": shown, "form": str(form)})},
        **how,
    )
    return bytes(drawn)


def docx(template: str, data: dict, *, title: str, pictures: dict[str, Picture] | None = None) -> bytes:
    """Draw a document as a Word file. Its template is a Word file too, with {{ places }} that are filled.

    A picture stands where the template says `{{ pictures.name }}`. Raises jinja2.TemplateError for a template with a
    mistake in it.
    """
    drawn = DocxTemplate(BytesIO(source(template, "docx")))
    around = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    shown = {name: InWord(drawn, picture) for name, picture in (pictures or {}).items()}
    drawn.render({**without_controls(data), "title": without_controls(title), "pictures": shown}, around)
    about = drawn.docx.core_properties
    about.title, about.language, about.author = without_controls(title)[:250], "en-GB", ""
    written = BytesIO()
    drawn.save(written)
    return written.getvalue()


def source(template: str, ending: str) -> bytes:
    """The template's file: the council's own if there is one, else ours."""
    room, name = template.split("/")
    own = Path(settings.PAPERS_FOLDER or ROOMS / "none") / room / f"{name}.{ending}"
    return (own if own.is_file() else ROOMS / room / "papers" / f"{name}.{ending}").read_bytes()


def can_be_drawn(template: str, form: str) -> bool:
    """Whether a document has a template for this form: not every one can be had for Word."""
    try:
        return bool(source(template, "docx" if form == "docx" else "typ"))
    except FileNotFoundError:
        return False


@lru_cache(maxsize=1)
def our_fonts() -> typst.Fonts:
    """The fonts that come with the product, and no others: a document looks the same on every machine."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])


def without_controls(value: Any) -> Any:
    """Data without the characters that a Word file cannot hold."""
    if isinstance(value, dict):
        return {name: without_controls(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [without_controls(part) for part in value]
    if isinstance(value, str):
        return "".join(sign for sign in value if sign in "\n\t" or sign >= " ").translate(NOT_IN_XML)
    return str(value) if isinstance(value, date) else value


NOT_IN_XML = dict.fromkeys([*range(0x7F, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF])
