"""Every kind of paper that the product draws can be read by everybody, in each form that is a PDF."""

from io import BytesIO

from pypdf import PdfReader, PdfWriter

from alongside.caused import documents as caused
from alongside.feedback import on_paper as questions
from alongside.information import documents as texts
from alongside.information.models import InformationItem
from alongside.information.texts import text_of
from alongside.meetings import documents as minutes
from alongside.meetings import on_paper as getting_ready
from alongside.own_side import on_paper as how_things_stand
from alongside.own_side import slip as note
from alongside.papers.codes import Form
from alongside.papers.drawing import ROOMS
from alongside.papers.leaving import Drawn
from alongside.papers.tests.accessible import faults_in
from alongside.plans import told
from alongside.risk import on_paper as about_me

PIECES = {"papers/house", "papers/writing", "papers/easy-read"}
"""What other templates are made of."""
ELSEWHERE = {"board/report", "evaluation/report", "surveys/instrument"}
"""Drawn and checked in tests of their own rooms, because of what it takes to have them."""

FOR_THE_ADULT = {"meetings/getting-ready", "plans/plan", "risk/profile", "own_side/page", "own_side/slip"}
"""All of whose data is meant to be read."""


def every_paper(case, by) -> list[Drawn]:
    """Each kind of paper about the whole case."""
    leaflet = InformationItem.objects.filter(ours=True).first()
    return [
        minutes.document_of(case.meeting, "full"),
        minutes.document_of(case.meeting, "agency", "Police"),
        minutes.document_of(case.meeting, "adult"),
        getting_ready.sheet_of(case.meeting),
        told.paper_of(case.plan),
        about_me.paper_of(case.adult.profiles.latest("pk")),
        caused.document_of(case.records["CE"]),
        how_things_stand.page_of(case.adult),
        note.slip_with_a_code(by=by, key=case.records["OK"]),
        texts.paper_of(leaflet, text_of(leaflet.key, leaflet.version)),
        questions.paper_of(case.records["FQ"]),
    ]


def texts_in(data) -> list[str]:
    """Every text in the data of a paper."""
    if isinstance(data, str):
        return [" ".join(data.split())] if data.strip() else []
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list) else []
    return [text for part in inner for text in texts_in(part)]


def test_every_paper_keeps_to_pdf_ua_in_every_form_that_is_a_pdf(whole_case, amina):
    papers = every_paper(whole_case, amina)
    known = {f"{path.parts[-3]}/{path.stem}" for path in ROOMS.glob("*/papers/*.typ")}
    assert {paper.template for paper in papers} == known - PIECES - ELSEWHERE
    faults = {}
    for paper in papers:
        for form in (Form.PDF, Form.LARGE, Form.EASY):
            drawn = paper.as_form(form)
            assert all(page.extract_text().strip() for page in PdfReader(BytesIO(drawn)).pages), "no empty page"
            faults[paper.template, form.value] = faults_in(drawn)
        if paper.template in FOR_THE_ADULT:
            read = " ".join(paper.as_form(Form.TEXT).decode().split())
            assert [text for text in texts_in(paper.data) if text not in read] == [], "nothing is lost in plain text"
    assert not any(faults.values()), faults
    untagged = PdfWriter(clone_from=BytesIO(papers[0].as_form(Form.PDF)))
    del untagged.root_object["/MarkInfo"]
    written = BytesIO()
    untagged.write(written)
    assert "Marked" in " ".join(faults_in(written.getvalue())), "the checker sees what is wrong"
