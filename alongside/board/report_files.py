"""A report's three files, from what it says: PDF, Word file and workbook."""

from collections.abc import Callable
from io import BytesIO

import typst
import xlsxwriter

from alongside.papers import drawing

TEMPLATE = "board/report"
FIGURES = {
    "theme": "Theme",
    "asks": "Question",
    "number": "Number",
    "base": "Of",
    "not_recorded": "Not recorded",
    "share": "Share",
    "span": "By chance alone, between",
    "source": "Source",
    "not_for": "Not for",
    "code": "Definition",
    "version": "Version",
    "link": "Where the definition is",
}


def pdf_of(said: dict, title: str) -> bytes:
    """Tagged, to PDF/UA-1, its pictures as they are drawn."""
    return drawing.pdf(TEMPLATE, said, title=title, pictures=pictures_of(said, str.encode))


def docx_of(said: dict, title: str) -> bytes:
    """Its pictures as dots, which every program shows."""
    return drawing.docx(TEMPLATE, said, title=title, pictures=pictures_of(said, in_dots))


def pictures_of(said: dict, drawn: Callable[[str], bytes]) -> dict[str, drawing.Picture]:
    """The picture of each trend that has one, with what it shows in words."""
    return {
        f"trend{number}": drawing.Picture(drawn(trend["svg"]), trend["describes"])
        for number, trend in enumerate(said["trends"])
        if trend["svg"]
    }


def in_dots(svg: str) -> bytes:
    """A picture as PNG."""
    page = b"#set page(width: 400pt, height: auto, margin: 0pt)\n#image(bytes(sys.inputs.svg))"
    return bytes(
        typst.compile(
            page,
            format="png",
            ppi=200,
            font_paths=drawing.our_fonts(),
            ignore_system_fonts=True,
            sys_inputs={"svg": svg},
        )
    )


def xlsx_of(said: dict, title: str) -> bytes:
    """The data behind the report: one sheet each for what it is, its figures, its months and people's words."""
    whole = BytesIO()
    book = xlsxwriter.Workbook(whole, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": title})
    about = [("Title", title), *((name.replace("_", " ").capitalize(), said[name]) for name in ABOUT)]
    written(book, "About", ("What", "Says"), [*about, *(("Not for", line) for line in said["not_for"])])
    figures = [{"theme": theme["title"], **figure} for theme in said["themes"] for figure in theme["figures"]]
    written(book, "Figures", tuple(FIGURES.values()), [[one[name] for name in FIGURES] for one in figures])
    months = [(trend["asks"], *row) for trend in said["trends"] for row in trend["months"]]
    written(book, "Months", ("Question", *said["trends"][0]["heads"]), months)
    words = [(theme["title"], one["words"], one["whose"]) for theme in said["themes"] for one in theme["words"]]
    written(book, "Words", ("Theme", "Words", "Whose"), words)
    book.close()
    return whole.getvalue()


ABOUT = ("council", "kind", "period", "as_of", "made_on", "how_shown", "definitions")


def written(book: xlsxwriter.Workbook, name: str, heads: tuple[str, ...], rows: list) -> None:
    """A sheet with its heads, which stay in sight, and numbers as numbers."""
    sheet, bold, wrapped = (
        book.add_worksheet(name),
        book.add_format({"bold": True}),
        book.add_format({"text_wrap": True}),
    )
    sheet.write_row(0, 0, heads, bold)
    sheet.freeze_panes(1, 0)
    for number, row in enumerate(rows, start=1):
        for column, cell in enumerate(row):
            plain = str(cell).replace(",", "")
            if plain.isdecimal():
                sheet.write_number(number, column, int(plain), wrapped)
            else:
                sheet.write_string(number, column, str(cell), wrapped)
    sheet.set_column(0, len(heads) - 1, 24)
    if rows:
        sheet.autofilter(0, 0, len(rows), len(heads) - 1)
