"""A report as a PDF that keeps to PDF/UA-1, and its pictures as dots for programs that draw no lines."""

import typst

from alongside.papers import drawing

from .content import Block, Chart, Grid, Heading, Points, Quote, Report, Words

TEMPLATE = "evaluation/report"


def pdf_of(report: Report) -> bytes:
    said = {
        "above": report.above,
        "as_of": [report.as_of.year, report.as_of.month, report.as_of.day],
        "facts": [list(pair) for pair in report.facts],
        "blocks": [as_data(block, place) for place, block in enumerate(report.blocks)],
    }
    pictures = {
        f"b{place}": drawing.Picture(block.svg.encode(), block.describes)
        for place, block in enumerate(report.blocks)
        if isinstance(block, Chart)
    }
    return drawing.pdf(TEMPLATE, said, title=report.title, pictures=pictures)


def as_data(block: Block, place: int) -> dict:
    match block:
        case Heading(words, level):
            return {"is": "heading", "words": words, "level": level}
        case Words(words):
            return {"is": "words", "words": words}
        case Points(each):
            return {"is": "points", "each": list(each)}
        case Quote(words, whose):
            return {"is": "quote", "words": words, "whose": whose}
        case Chart():
            return {"is": "chart", "title": block.title, "picture": f"b{place}", "describes": block.describes}
        case Grid():
            rows = [list(row) for row in block.rows]
            return {
                "is": "grid",
                "title": block.title,
                "columns": list(block.columns),
                "rows": rows,
                "beneath": list(block.beneath),
                "wide": block.wide,
            }


def in_dots(svg: str) -> bytes:
    """A picture as PNG."""
    page = b"#set page(width: 480pt, height: auto, margin: 0pt)\n#image(bytes(sys.inputs.svg), width: 100%)"
    return bytes(
        typst.compile(
            page,
            format="png",
            ppi=160,
            font_paths=drawing.our_fonts(),
            ignore_system_fonts=True,
            sys_inputs={"svg": svg},
        )
    )
