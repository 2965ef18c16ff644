"""Word documents as text: every paragraph in its order, those in tables, text boxes and tracked insertions too."""

from io import BytesIO
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn

NO_DOCUMENT = (
    *(BadZipFile, PackageNotFoundError, NotImplementedError),
    *(KeyError, ValueError, SyntaxError, AttributeError, OSError),
)
LARGEST = 100_000_000
NOT_WORD = "This is not a Word document that can be read: save it as .docx, and choose it again"
TOO_LARGE = "This document unfolds to more than 100 MB: save it without pictures, and choose it again"
SIGNS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
PARAGRAPH, WORDS, SYMBOL = qn("w:p"), qn("w:t"), qn("w:sym")
MOVED = qn("w:moveFrom")
AGAIN = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
BESIDE = {"footnotes": "footnotes", "endnotes": "endnotes", "comments": "comments"}


def from_word(data: bytes) -> tuple[str, list[str]]:
    """The text, and what is in the document and not in it: footnotes, endnotes, comments, signs of a symbol font.

    Raises ValueError, with a sentence, for what is no document.
    """
    document = opened(data)
    paragraphs = [words_of(one) for one in document.element.body.iter(PARAGRAPH) if not shown_before(one)]
    return "\n".join(paragraphs).strip("\n"), left_out(document)


def opened(data: bytes):
    try:
        with ZipFile(BytesIO(data)) as archive:
            large = sum(part.file_size for part in archive.infolist()) > LARGEST
        document = None if large else Document(BytesIO(data))
    except NO_DOCUMENT as no:
        raise ValueError(NOT_WORD) from no
    if document is None:
        raise ValueError(TOO_LARGE)
    return document


def words_of(paragraph) -> str:
    """What a paragraph itself says; a text box within it is a paragraph of its own."""
    return "".join(
        (node.text or "") if node.tag == WORDS else SIGNS[node.tag]
        for node in paragraph.iter(WORDS, *SIGNS)
        if next(node.iterancestors(PARAGRAPH)) is paragraph and not shown_before(node)
    )


def shown_before(node) -> bool:
    """Whether it says once more what stands elsewhere: for old programs, or where words were before they were moved."""
    return next(node.iterancestors(AGAIN, MOVED), None) is not None


def left_out(document) -> list[str]:
    """What has words and is no part of the text."""
    found = []
    for part in document.part.package.iter_parts():
        name = part.partname.rpartition("/")[2].removesuffix(".xml")
        if name in BESIDE and b"<w:t" in part.blob.replace(b"<w:tab", b""):
            found.append(BESIDE[name])
    if next(document.element.body.iter(SYMBOL), None) is not None:
        found.append("symbols")
    return found
