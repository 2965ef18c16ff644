"""Documents are drawn so that everybody can read them, whatever was typed, and a council's own template goes first."""

from io import BytesIO

import docx as word
import pytest
from django.test import override_settings
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from alongside.papers.drawing import Picture, docx, pdf
from alongside.papers.signs import drawable
from alongside.papers.word import new_template, write

from .case import picture

TEMPLATE = """#import "house.typ": *
#show: paper.with(title: it.title, above: it.above)
= What was said
#own-words(it.words, "The adult, 5 June 2026")
== Actions
#rows(("What", "Who"), it.actions)
"""
IN_WORD = """
    = {{ title }}
    # What was said
    > {{ words }}
    | What, Who | row in actions | row[0], row[1]
"""
SAID = {
    "above": "Kathleen Kowalska",
    "words": "I want my keys back.\nNot him in trouble.",
    "actions": [["A key", "She"]],
}
HOSTILE = [
    "#panic() $x$ *bold* _it_ @ref <label> \\ // /* ` ``` #import \"x\"",
    "{{ 7 * 7 }} {% for x in y %} {{ self.__init__.__globals__ }}",
    "<w:p>&amp;<script>alert(1)</script>",
    "🗝️👵🏽 ✔ 中文",
    "أريد مفاتيحي",
    "ਮੈਨੂੰ ਚਾਬੀ ચાવી চাবি चाबी சாவி מפתח",
    "\u202eevil\u202c \u200b\u200d \ufeff",
    "a\x00b\x07c\x1b",
    "tab\there\r\nand a line\u2028more",
    "x" * 5_000,
]  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    """A council's own folder of templates, with one document in both forms."""
    (tmp_path / "meetings").mkdir()
    (tmp_path / "meetings" / "tried.typ").write_text(TEMPLATE)
    write(new_template(), IN_WORD).save(tmp_path / "meetings" / "tried.docx")
    with override_settings(PAPERS_FOLDER=str(tmp_path)):
        yield tmp_path


def text_of(drawn: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(drawn)).pages)


def tags_of(drawn: bytes) -> list[str]:
    """The kinds of every tagged piece of a PDF, in reading order."""

    def beneath(piece) -> list[str]:
        piece = piece.get_object() if hasattr(piece, "get_object") else piece
        if not isinstance(piece, dict):
            return []
        inner = piece.get("/K", [])
        inner = inner.get_object() if hasattr(inner, "get_object") else inner
        own = [str(piece["/S"])] if "/S" in piece else []
        return own + [tag for each in (inner if isinstance(inner, list) else [inner]) for tag in beneath(each)]

    return beneath(PdfReader(BytesIO(drawn)).trailer["/Root"]["/StructTreeRoot"])


@pytest.mark.usefixtures("folder")
def test_a_pdf_has_a_title_a_language_and_tags_for_whoever_cannot_see_it():
    drawn = pdf("meetings/tried", SAID, title="Minutes")
    read = PdfReader(BytesIO(drawn))
    root = read.trailer["/Root"]
    assert read.metadata.title == "Minutes"
    assert root["/Lang"] == "en-GB"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"pdfuaid:part" in drawn or "pdfuaid" in str(read.xmp_metadata.stream.get_data())
    tags = tags_of(drawn)
    assert [tag for tag in tags if tag in {"/Title", "/H1", "/H2"}] == ["/Title", "/H1", "/H2"]
    assert tags.count("/TH") == 2
    assert tags.count("/TD") == 2
    assert "I want my keys back." in text_of(drawn)


@pytest.mark.usefixtures("folder")
def test_a_word_file_has_a_title_a_language_and_headings():
    read = word.Document(BytesIO(docx("meetings/tried", SAID, title="Minutes")))
    assert (read.core_properties.title, read.core_properties.language) == ("Minutes", "en-GB")
    styles = {paragraph.text: paragraph.style.name for paragraph in read.paragraphs}
    assert styles["Minutes"] == "Title"
    assert styles["What was said"] == "Heading 1"
    assert styles["I want my keys back.\nNot him in trouble."] == "Own words"
    assert [[cell.text for cell in row.cells] for row in read.tables[0].rows] == [["What", "Who"], ["A key", "She"]]


@pytest.mark.parametrize("said", HOSTILE)
@pytest.mark.usefixtures("folder")
def test_what_somebody_typed_is_text_and_nothing_else(said):
    data = {**SAID, "words": said, "above": said, "actions": [[said, said]]}
    assert pdf("meetings/tried", data, title=said).startswith(b"%PDF")
    read = word.Document(BytesIO(docx("meetings/tried", data, title=said)))
    shown = "".join(paragraph.text for paragraph in read.paragraphs)
    if said.isprintable():
        assert said in shown


def test_a_sign_that_no_font_of_ours_has_is_named():
    assert drawable({"words": ["my 🗝️", None, 3]}) == {"words": ["my [sign: old key]", None, 3]}
    assert drawable("Ó Súilleabháin, Łukasz, Παπαδόπουλος, أريد, ਮੈਨੂੰ – “£5” €") == (
        "Ó Súilleabháin, Łukasz, Παπαδόπουλος, أريد, ਮੈਨੂੰ – “£5” €"
    )


def test_a_picture_stands_in_a_document_with_its_words(folder):
    tried = folder / "meetings"
    (tried / "tried.typ").write_text(TEMPLATE + "#image(bytes(it.pictures.own.content), alt: it.pictures.own.shows)")
    write(new_template(), IN_WORD + "{{ pictures.own }}").save(str(tried / "tried.docx"))
    own = {"own": Picture(picture("JPEG"), 'A "house"\nand <a key>')}
    assert "/Figure" in tags_of(pdf("meetings/tried", SAID, title="Minutes", pictures=own))
    read = word.Document(BytesIO(docx("meetings/tried", SAID, title="Minutes", pictures=own)))
    (shown,) = read.inline_shapes
    assert shown._inline.docPr.get("descr") == 'A "house" and <a key>'


def test_a_template_reads_no_file_of_the_machine(folder):
    import typst

    (folder / "meetings" / "tried.typ").write_text(TEMPLATE + '#read("/etc/passwd")')
    with pytest.raises(typst.TypstError):
        pdf("meetings/tried", SAID, title="Minutes")


@given(said=st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_whatever_was_typed_can_be_drawn(said, tmp_path_factory):
    folder = tmp_path_factory.getbasetemp() / "templates"
    (folder / "meetings").mkdir(parents=True, exist_ok=True)
    (folder / "meetings" / "any.typ").write_text(TEMPLATE)
    with override_settings(PAPERS_FOLDER=str(folder)):
        assert pdf("meetings/any", {**SAID, "words": said}, title=said or "x").startswith(b"%PDF")
