"""The whole report in three forms: complete, for everybody to read, with its limits, and the same bytes each time."""

import hashlib
import re
import subprocess
import sys
from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from docx.oxml.ns import qn
from pypdf import PdfReader

from alongside.evaluation.report.as_docx import docx_of
from alongside.evaluation.report.as_html import html_of
from alongside.evaluation.report.as_pdf import pdf_of
from alongside.evaluation.report.content import Chart, Grid, Points, Quote
from alongside.evaluation.report.telling import told
from alongside.evaluation.report.worked import worked_report
from alongside.papers.tests.accessible import faults_in

AS_LISTED = ("table-1", "table-2")
A_PART = re.compile(r"([A-Z][A-Za-z ]+?) \((\d+) per cent of (\d+)\)")
FILES = {"docx": docx_of, "pdf": pdf_of, "html": html_of}


def digests(source):
    """Of the three files of a part of it that has of everything one: both charts and tables, and quotations."""
    some = replace(source.edition, tables=source.edition.tables[3:7])
    it = told(replace(source, edition=some, waves=source.waves[1:]))
    return [hashlib.sha256(drawn(it)).hexdigest() for drawn in FILES.values()]


@pytest.fixture(scope="module")
def source():
    return worked_report()


@pytest.fixture(scope="module")
def report(source):
    return told(source)


@pytest.fixture(scope="module")
def files(report):
    return {name: drawn(report) for name, drawn in FILES.items()}


def test_everything_is_in_it(report, files):
    grids = {one.key: one for one in report.blocks if isinstance(one, Grid)}
    assert {f"table-{number}" for number in range(1, 30)} < set(grids)
    assert ("London Borough", "17", "33", "52 %") in grids["table-1"].rows
    findings = next(one for key, one in grids.items() if key.startswith("findings-"))
    assert findings.rows[0][1:] == ("43 of 43", "all")
    assert {row[2] for row in findings.rows} == {"all", "the majority", "a significant number", "a number"}
    assert len(findings.rows) == 18
    traced = {row[0] for row in grids["sources"].rows}
    assert {f"Table {number}" for number in range(1, 30)} <= traced, "each number can be traced to its query"
    assert all(one.whose.endswith("invented") for one in report.blocks if isinstance(one, Quote))
    assert sum(isinstance(one, Chart) for one in report.blocks) == 4
    page = files["html"].decode()
    read = " ".join(text.extract_text() for text in PdfReader(BytesIO(files["pdf"])).pages)
    word = "\n".join(line.text for line in Document(BytesIO(files["docx"])).paragraphs)
    for says in (
        "Limits of the sample",
        "Where each number is from",
        "We are proud of it, and it stays.",
        report.digest,
    ):
        assert all(says in whole.replace("\n", "") for whole in (page, read, word)), says


def test_the_limits_are_those_that_the_data_show(source, report):
    limits = " ".join(" ".join(one.each) for one in report.blocks if isinstance(one, Points))
    assert "MSP leads: 95 of the 151 who were asked answered (63 per cent). What the other 56 would have said" in limits
    assert "over-represented are East Midlands (89 per cent of 9)" in limits
    assert "under-represented are North East (42 per cent of 12)" in limits
    assert "London (52 per cent of 33)" in limits
    assert "gold (7, of 4 listed)" in limits, "what does not fit is said, and not compared"
    assert "Weighted to the list of those asked" in limits
    few = replace(source.waves[1], respondents=source.waves[1].respondents[:20])
    nobody_listed = replace(source.waves[0], frame=())
    fewer = told(replace(source, waves=(few, nobody_listed), texts=()))
    said = " ".join(" ".join(one.each) for one in fewer.blocks if isinstance(one, Points))
    assert "answered by fewer than 30" in said
    assert "there was no list of those who were asked" in said
    protected = told(replace(source, waves=(few, source.waves[0]), protect=True, texts=()))
    assert any(
        "not shown" in cell for one in protected.blocks if isinstance(one, Grid) for row in one.rows for cell in row
    )


def test_under_protection_the_limits_tell_nothing_that_the_tables_hide(source):
    """Each share of a part is that of the table beside it, with its base; what has no table has no figures."""
    it = told(replace(source, protect=True, texts=()))
    lines = [line for one in it.blocks if isinstance(one, Points) for line in one.each]
    rows = {row[0]: row[1:] for one in it.blocks if isinstance(one, Grid) and one.key in AS_LISTED for row in one.rows}
    named = [found for line in lines for found in A_PART.findall(line)]
    assert {name for name, _, _ in named} > {"North East", "East Midlands", "London Borough", "Shire County"}
    for name, share, base in named:
        assert rows[name][1:] == (base, f"{share} %"), name
    whole = rows["Total"]
    assert any(f"{whole[0]} of the {whole[1]} who were asked answered" in line for line in lines)
    assert any(f"{whole[0]} answered of {whole[1]} who were asked" in line for line in lines)
    staff = [line for line in lines if line.startswith("all staff, by")]
    assert len(staff) == 4
    assert not any("per cent" in line for line in staff), "no table has its figures"
    for hidden in ("p =", "p <", "Chi-square 3", "weights from", "worth", "listed: gold"):
        assert not any(hidden in line for line in lines), hidden
    few = replace(source.waves[0], respondents=source.waves[0].respondents[:3])
    fewer = told(replace(source, waves=(few,), protect=True, texts=(), also=()))
    said = [line for one in fewer.blocks if isinstance(one, Points) for line in one.each]
    assert not any("per cent" in line or "weight" in line for line in said), said
    assert sum("too few answered" in line for line in said) == 2


def test_the_same_data_give_the_same_bytes_on_another_day_and_in_another_process(source):
    turned = tuple(replace(wave, respondents=wave.respondents[::-1]) for wave in source.waves)
    assert replace(source, waves=turned).digest == source.digest, "the order in which answers came is not the data"
    assert replace(source, also=(*source.also, "And one more.")).digest != source.digest
    code = (
        "import hashlib, django; django.setup();"
        "from alongside.evaluation.tests.test_report import digests;"
        "from alongside.evaluation.report.worked import worked_report;"
        "print(*digests(worked_report()))"
    )
    again = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=True)
    assert again.stdout.split() == digests(source)


def test_everybody_can_read_it(files, report):
    assert faults_in(files["pdf"]) == []
    about = PdfReader(BytesIO(files["pdf"]))
    assert about.metadata.title == report.title
    assert about.root_object["/Lang"] == "en-GB"
    word = Document(BytesIO(files["docx"]))
    assert word.core_properties.language == "en-GB"
    heads = [table.rows[0]._tr.trPr.find(qn("w:tblHeader")) for table in word.tables]
    assert None not in heads, "every table's head is a head"
    pictures = word.element.body.findall(f".//{qn('wp:docPr')}")
    assert pictures
    assert all(len(one.get("descr")) > 20 for one in pictures)
    styles = [line.style.name for line in word.paragraphs]
    assert styles.count("Title") == 1
    assert styles.count("Heading 1") >= 5
    page = files["html"].decode()
    assert page.startswith('<!doctype html>\n<html lang="en">')
    assert "http" not in page.replace("http://www.w3.org/2000/svg", ""), "it needs nothing else"
    assert "<script" not in page
    assert page.count("<table") == page.count("<caption") == len(word.tables)
