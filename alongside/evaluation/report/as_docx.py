"""A report as a Word file: headings, tables whose heads repeat, pictures with their words; always the same bytes."""

import io
import zipfile
from datetime import datetime, time

from docx.document import Document as WordFile
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from alongside.papers.drawing import without_controls
from alongside.papers.word import new_template

from .as_pdf import in_dots
from .content import Block, Chart, Grid, Heading, Points, Quote, Report, Words

LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The time that every part of the file bears: the first that such a file can hold."""
WIDE = 15.5


def docx_of(report: Report) -> bytes:
    word = new_template()
    about = word.core_properties
    about.title, about.author, about.last_modified_by = clean(report.title)[:250], "", ""
    about.created = about.modified = datetime.combine(report.as_of, time())
    about.revision = 1
    word.add_paragraph(clean(report.above), style="Whose")
    word.add_paragraph(clean(report.title), style="Title")
    for name, says in report.facts:
        line = word.add_paragraph()
        line.add_run(f"{name}: ").bold = True
        line.add_run(clean(says))
    for block in report.blocks:
        write(word, block)
    saved = io.BytesIO()
    word.save(saved)
    return with_no_time(saved.getvalue())


def write(word: WordFile, block: Block) -> None:
    match block:
        case Heading(words, level):
            word.add_heading(clean(words), level)
        case Words(words):
            word.add_paragraph(clean(words))
        case Points(each):
            for one in each:
                word.add_paragraph(clean(one), style="List Bullet")
        case Quote(words, whose):
            word.add_paragraph(clean(words), style="Own words")
            word.add_paragraph(clean(whose), style="Whose")
        case Chart():
            chart(word, block)
        case Grid():
            table(word, block)


def caption(word: WordFile, words: str) -> None:
    """The title of a table or picture, which stays with it on its page."""
    line = word.add_paragraph(style="Caption")
    line.add_run(clean(words))
    line.paragraph_format.keep_with_next = True


def chart(word: WordFile, it: Chart) -> None:
    caption(word, it.title)
    shown = word.add_picture(io.BytesIO(in_dots(it.svg)), width=Cm(WIDE))
    shown._inline.docPr.set("descr", clean(" ".join(it.describes.split())))
    shown._inline.docPr.set("name", clean(it.title))
    word.add_paragraph(clean(it.describes), style="Whose")


def table(word: WordFile, it: Grid) -> None:
    """Its first row is its head, on every page anew; its first column says what each row is of."""
    caption(word, it.title)
    made = word.add_table(rows=len(it.rows) + 1, cols=len(it.columns), style="Table Grid")
    look = made._tbl.tblPr.find(qn("w:tblLook"))
    if look is not None:
        look.set(qn("w:firstRow"), "1")
        look.set(qn("w:firstColumn"), "1")
    named(made, it.title)
    size = Pt(8 if it.wide else 10)
    cells = iter(made._cells)  # once for all: asked row by row, each is looked for anew
    for number, row in enumerate((it.columns, *it.rows)):
        never_parted(made.rows[number], head=number == 0)
        for words in row:
            run = next(cells).paragraphs[0].add_run(clean(words))
            run.font.size, run.bold = size, number == 0
    for words in it.beneath:
        word.add_paragraph(clean(words), style="Whose")
    if not it.beneath:
        word.add_paragraph()


def never_parted(line, *, head: bool) -> None:
    """A row is not cut by the end of a page; one of heads is repeated on the next, and read as heads."""
    about = line._tr.get_or_add_trPr()
    about.append(OxmlElement("w:cantSplit"))
    if head:
        about.append(OxmlElement("w:tblHeader"))


def named(made, title: str) -> None:
    """What the table is, for whoever does not see it."""
    says = OxmlElement("w:tblCaption")
    says.set(qn("w:val"), clean(title)[:250])
    made._tbl.tblPr.append(says)


def clean(words: str) -> str:
    return without_controls(words)


def with_no_time(content: bytes) -> bytes:
    """The same file with no clock in it: each part bears the same time."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as given, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name in given.namelist():
            part = zipfile.ZipInfo(name, LONG_AGO)
            part.compress_type, part.external_attr, part.create_system = zipfile.ZIP_DEFLATED, 0o600 << 16, 0
            made.writestr(part, given.read(name))
    return out.getvalue()
