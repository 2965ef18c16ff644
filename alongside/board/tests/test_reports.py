"""Reports: three files from one content, with protected figures alone, kept as they left."""

from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.utils.timezone import localdate
from docx import Document
from lxml import etree
from openpyxl import load_workbook
from pypdf import PdfReader

from alongside.board.codes import ReportKind
from alongside.board.models import Report
from alongside.board.reporting import ended_last, period_of
from alongside.board.word_template import PAPERS, template
from alongside.history.models import Event
from alongside.measures.measure import Period
from alongside.papers.tests.accessible import faults_in
from alongside.quality.actions import decide_on_words, offer_words
from alongside.quality.tests.case import CONSENT

DEFINITION = "https://alongside.example.gov.uk/board/measures/met/"
WORDS = "They asked me first, and it went my way."


def test_a_report_is_of_the_month_or_the_year_in_which_a_day_falls():
    assert period_of("monthly", date(2026, 2, 14)) == Period(date(2026, 2, 1), date(2026, 2, 28))
    assert period_of("monthly", date(2026, 12, 31)) == Period(date(2026, 12, 1), date(2026, 12, 31))
    assert period_of("annual", date(2026, 3, 31)) == Period(date(2025, 4, 1), date(2026, 3, 31))
    month, year = Period(date(2026, 2, 1), date(2026, 2, 28)), Period(date(2025, 4, 1), date(2026, 3, 31))
    assert [ended_last("monthly", date(2026, 3, day)) for day in (1, 31)] == [month, month]
    assert [ended_last("annual", day) for day in (date(2026, 4, 1), date(2027, 3, 31))] == [year, year]


def test_one_command_makes_all_three_files_and_keeps_them(whole_case, amina, ben, bola, signed_in, tmp_path, settings):
    settings.CSRF_TRUSTED_ORIGINS = ["https://alongside.example.gov.uk"]
    statement = whole_case.adult.statements.first()
    beside = {"measure": "met", "achieved": "fully"}
    words = offer_words(by=amina, statement=statement, words=WORDS, whose="A man who lives alone", **beside, **CONSENT)
    decide_on_words(by=ben, words=words, released=True, why="", decided_on=date(2026, 6, 8))
    call_command("board_report", kind="annual", until="2026-06-05", out=tmp_path, stdout=StringIO())
    pdf, docx, xlsx = (tmp_path / f"board-annual-2027-03.{form}" for form in ("pdf", "docx", "xlsx"))
    read, in_word = PdfReader(pdf), Document(str(docx))
    text = " ".join(" ".join(page.extract_text() for page in read.pages).split())
    assert faults_in(pdf.read_bytes()) == []
    word = " ".join([*(one.text for one in in_word.paragraphs), *cells_of(in_word)])
    figures = list(load_workbook(xlsx)["Figures"].iter_rows(values_only=True))
    assert f' HYPERLINK "{DEFINITION}" ' in in_word.element.xpath("//w:fldSimple/@w:instr")
    assert DEFINITION in [link["/A"]["/URI"] for page in read.pages for link in linked_from(page)]
    for said in (text, word):
        assert "Not for: No target: a longer beginning is expected" in " ".join(said.split())
        assert DEFINITION in said.replace(" ", "")  # for a reader on paper
        assert "Is safeguarding making a difference?" in said
        assert WORDS in said
        assert "not shown" in said  # one enquiry is few
        assert whole_case.adult.family_name not in said
    assert figures[0][:3] == ("Theme", "Question", "Number")
    version = next(row[10] for row in figures if row[9] == "met")
    assert version in text
    assert version in word
    assert {row[2] for row in figures[1:]} <= {
        "not shown",
        0,
        *range(5, 99, 5),
        *(f"{n}, the middle" for n in range(99)),
    }
    kept = Report.objects.latest("pk")
    assert (bytes(kept.pdf), kept.event.by, kept.kind) == (pdf.read_bytes(), None, ReportKind.ANNUAL)
    page = signed_in(bola).get(f"/board/reports/BR{kept.pk}/pdf/")
    assert (page.content, page["Content-Type"]) == (pdf.read_bytes(), "application/pdf")
    assert signed_in(bola).get(f"/board/reports/BR{kept.pk}/exe/").status_code == 404
    nothing_is_written_over(tmp_path)
    assert (Report.objects.latest("pk"), bytes(kept.pdf)) == (kept, pdf.read_bytes())


def nothing_is_written_over(folder):
    """A report of that year stands there, and one of the month that ended last; neither is made again."""
    ended = ended_last("monthly", localdate()).last
    Path(folder, f"board-monthly-{ended:%Y-%m}.xlsx").write_bytes(b"It left.")
    for again in ({"kind": "annual", "until": "2026-06-06"}, {"kind": "monthly"}):
        with pytest.raises(CommandError, match="stands there already"):
            call_command("board_report", **again, out=folder, stdout=StringIO())
    assert len(list(folder.iterdir())) == 4


def linked_from(page) -> list[dict]:
    found = [one.get_object() for one in page.get("/Annots", [])]
    return [one for one in found if one.get("/A", {}).get("/URI")]


def cells_of(document) -> list[str]:
    """With the texts of links, and each new line as a space."""
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    return [" ".join(cell._tc.itertext()) for cell in cells]


def test_a_report_is_made_in_the_browser_and_never_of_a_day_to_come(mina, signed_in):
    client = signed_in(mina)
    day = {"until_0": "5", "until_1": "6", "until_2": "2026", "kind": "monthly"}
    assert client.post("/board/reports/make/", {**day, "until_2": "2099"}).status_code == 422
    made = client.post("/board/reports/make/", day)
    assert made.status_code == 302
    assert "June 2026" in client.get(made.url).content.decode()
    assert "Mina Castellanos" in client.get("/board/reports/").content.decode()
    assert Event.objects.latest("seq").verb == "made-board-report"


@pytest.mark.parametrize("wrong", [{"until": "yesterday"}, {"out": "nowhere"}])
def test_what_cannot_be_made_is_explained(wrong, db, tmp_path):
    fine = {"kind": "monthly", "until": "2026-06-05", "out": tmp_path}
    if "out" in wrong:
        wrong = {"out": Path(tmp_path, "nowhere")}
    with pytest.raises(CommandError):
        call_command("board_report", **{**fine, **wrong})
    assert not Report.objects.exists()


def test_the_word_template_is_as_it_is_made():
    made, kept = template(), Document(str(PAPERS / "report.docx"))
    assert [one.text for one in made.paragraphs] == [one.text for one in kept.paragraphs]
    assert [etree.tostring(one._tbl) for one in made.tables] == [etree.tostring(one._tbl) for one in kept.tables]
