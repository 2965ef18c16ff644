"""An evaluator makes the report, holds it in three forms, and hands out an extract that leads to nobody."""

import re
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

from .looking import Album

TITLE = "Making Safeguarding Personal 2014"


def test_from_released_tables_to_the_report_in_hand(at_a_browser, tmp_path):
    eva = at_a_browser("eva", album=Album("evaluator"))
    eva.signs_in()
    eva.opens("/evaluations/")
    eva.follows(TITLE)
    eva.reads("Leads and regions may read the tables")
    eva.follows("The report: make it, and download it")
    eva.presses("Make the report from the data as they are now")
    eva.reads("The report is made and kept as ER", "Data as of")
    for form in ("PDF", "Word", "web page"):
        with eva.page.expect_download() as arriving:
            eva.page.get_by_role("link", name=re.compile(rf"^{form}")).first.click()
        arriving.value.save_as(tmp_path / arriving.value.suggested_filename)
    page = next(tmp_path.glob("*.html"))
    assert next(tmp_path.glob("*.pdf")).read_bytes().startswith(b"%PDF-")
    assert next(tmp_path.glob("*.docx")).read_bytes().startswith(b"PK")
    reads_by_itself(eva, page)
    eva.opens("/evaluations/")
    eva.follows(TITLE)
    eva.follows("An extract for a university")
    eva.reads("combinations that fewer than 5 share", "What would help most")
    eva.types("Who is it for?", "A university")
    eva.types("What will they use it for?", "To see whether asking helps")
    eva.ticks("Before it leaves", "Whoever receives it has undertaken in writing not to try to find out who anybody is")
    with eva.page.expect_download() as arriving:
        eva.page.get_by_role("button", name="Hand it out").click()
    assert arriving.value.suggested_filename.startswith("extract-")
    eva.opens("/evaluations/")
    eva.follows(TITLE)
    eva.follows("An extract for a university")
    eva.reads("Handed out before", "95 respondents, for A university, by Eva Brandt")


def reads_by_itself(eva, page: Path) -> None:
    """The web page needs nothing else: opened from a folder, without a network, it is whole and without barriers."""
    alone = eva.page.context.new_page()
    alone.goto(page.as_uri())
    assert alone.get_by_role("heading", name="Limits of the sample").is_visible()
    assert alone.get_by_role("table").count() > 30
    assert Axe().run(alone).response["violations"] == []
    alone.set_viewport_size({"width": 320, "height": 640})
    assert alone.evaluate("document.documentElement.scrollWidth") <= 320
    alone.close()
