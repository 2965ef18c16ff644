"""An analyst counts a year, two people sign it, and what was sent is kept; a figure leads to what stands behind it."""

import re

from django.utils.timezone import localdate

from alongside.returns.year import ReturnYear

from .looking import Album

NOW = ReturnYear.of(localdate())
LONG_AGO = NOW.before(3)
COMMENT = "We began to record concerns in Alongside after this year."


def counts(asha, year: ReturnYear) -> None:
    asha.goes_to("Other records")
    asha.follows("The national return")
    asha.follows("Count a year")
    asha.picks("Which year?", f"{year}, 1 April to 31 March")
    asha.presses("Save and continue")
    asha.reads(f"The national return of {year}")


def test_a_year_is_counted_signed_by_two_people_and_sent(at_a_browser):
    asha = at_a_browser("asha", album=Album("national-return"))
    asha.signs_in()
    counts(asha, LONG_AGO)
    draft = re.search(r"RD(\d+)/", asha.page.url)[0]
    asha.follows("SG1: Who was involved")
    asha.follows("Comment on SG1a")
    asha.types("What should whoever reads this know?", COMMENT)
    asha.presses("Save and continue")
    asha.reads(COMMENT)
    signs(asha, draft, "Performance analyst")
    ben = at_a_browser("ben", album=Album("national-return-ben"))
    ben.signs_in()
    signs(ben, draft, "Head of safeguarding")
    asha.opens(f"/national-return/{draft}")
    asha.follows("Record as sent")
    asha.presses("Save and continue")
    asha.reads("as it was sent", "Asha Raman, Performance analyst", "Ben Okafor, Head of safeguarding")
    with asha.page.expect_download() as arriving:
        asha.page.get_by_role("link", name="sac.csv").click()
    assert (
        arriving.value.path().read_text("utf-8").startswith("TABLE_REFERENCE,ENQUIRY_TYPE,CATEGORY,SUBCATEGORY,VALUE")
    )
    asha.follows("Count")
    asha.reads("counted again", "cells are as they were sent")


def signs(person, draft: str, post: str) -> None:
    person.opens(f"/national-return/{draft}sign/")
    person.types("Your post", post)
    person.presses("Save and continue")
    person.reads(post)


def test_a_figure_leads_to_its_records_on_a_telephone_too(at_a_browser):
    asha = at_a_browser("asha", album=Album("national-return-small"), viewport={"width": 320, "height": 640})
    asha.signs_in()
    asha.opens(f"/national-return/count/?year={NOW}")
    asha.presses("Save and continue")
    asha.reads("had not ended when this was counted")
    draft = asha.page.url.removeprefix(asha.address)
    asha.opens(f"{draft}section/sg2/")
    asha.opens(f"{draft}checks/")
    asha.opens(f"{draft}changes/")
    asha.opens(f"{draft}section/sg1/")
    region = asha.page.get_by_role("region", name=re.compile("SG1f"))
    region.focus()
    with asha.arriving():
        region.get_by_role("link").first.click()
    asha.reads("No names are shown")
