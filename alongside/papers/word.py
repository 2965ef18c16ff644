"""The Word file that our own templates begin with: its language, its styles, and the pieces they are made of.

A template is made with these by a script beside it, and can then be changed in Word like any other file.
"""

from docx import Document
from docx.document import Document as WordFile
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

BRAND = RGBColor(0x0B, 0x4F, 0x55)
QUIET = RGBColor(0x48, 0x4C, 0x4E)
HEADINGS = {"Title": 22, "Heading 1": 15, "Heading 2": 12.5}
BEGINNINGS = {
    "## ": "Heading 2",
    "# ": "Heading 1",
    "= ": "Title",
    "> ": "Own words",
    "~ ": "Whose",
    "- ": "List Bullet",
}
"""How a line of a template's text begins, and the style that it gets; any other is ordinary text."""


def new_template(*, size: float = 11) -> WordFile:
    """An A4 page in English, with our headings, and a style "Own words" for what somebody said."""
    word = Document()
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    normal = word.styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(size)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(8), 1.25
    for name, points in HEADINGS.items():
        heading(word.styles[name], points * size / 11)
    words = word.styles.add_style("Own words", WD_STYLE_TYPE.PARAGRAPH)
    words.base_style, words.font.size = normal, Pt(size + 1)
    words.paragraph_format.left_indent = Cm(0.6)
    bar_beside(words)
    whose = word.styles.add_style("Whose", WD_STYLE_TYPE.PARAGRAPH)
    whose.base_style, whose.font.size, whose.font.color.rgb = normal, Pt(size - 1), QUIET
    whose.paragraph_format.left_indent = Cm(0.6)
    english(word)
    return word


def heading(style, points: float) -> None:
    """Our look of a heading, without the theme's own font, which would go before it."""
    style.font.name, style.font.size, style.font.bold = "Arial", Pt(points), True
    style.font.color.rgb = BRAND
    fonts = style.element.rPr.rFonts
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for border in style.element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)


def bar_beside(style) -> None:
    """A bar to the left of a paragraph, as beside own words on our pages."""
    borders, bar = OxmlElement("w:pBdr"), OxmlElement("w:left")
    for name, value in {"val": "single", "sz": "24", "space": "8", "color": "0B4F55"}.items():
        bar.set(qn(f"w:{name}"), value)
    borders.append(bar)
    style.element.get_or_add_pPr().insert_element_before(borders, "w:shd", "w:spacing", "w:ind", "w:jc")


def english(word: WordFile) -> None:
    """British English, for spelling and for screen readers."""
    for language in word.styles.element.findall(f".//{qn('w:lang')}"):
        language.set(qn("w:val"), "en-GB")
    word.core_properties.language = "en-GB"


def write(word: WordFile, text: str) -> WordFile:
    """Write the text of a template, a paragraph a line: how a line begins says what it is (see BEGINNINGS).

    A line "| What, Who | one in all | one.what, one.who" is a table: its heads, what it goes through, its cells.
    """
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("|"):
            table(word, *(part.strip() for part in line[1:].split("|")))
            continue
        begins = next((begins for begins in BEGINNINGS if line.startswith(begins)), "")
        word.add_paragraph(line.removeprefix(begins), style=BEGINNINGS.get(begins, "Normal"))
    return word


def table(word: WordFile, heads: str, through: str, cells: str) -> None:
    """A row of heads, and then one for each; several loops, one within the other, are parted by semicolons."""
    names, values = heads.split(","), cells.split(",")
    loops = [loop.strip() for loop in through.split(";")]
    made = word.add_table(rows=0, cols=len(names), style="Table Grid")
    first = made.add_row()
    first._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # repeated on each page, and read as heads
    for cell, name in zip(first.cells, names, strict=True):
        cell.paragraphs[0].add_run(name.strip()).bold = True
    for loop in loops:
        made.add_row().cells[0].paragraphs[0].text = f"{{%tr for {loop} %}}"
    for cell, value in zip(made.add_row().cells, values, strict=True):
        cell.paragraphs[0].text = f"{{{{ {value.strip()} }}}}"
    for _ in loops:
        made.add_row().cells[0].paragraphs[0].text = "{%tr endfor %}"
    word.add_paragraph()
