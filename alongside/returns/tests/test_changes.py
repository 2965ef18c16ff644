"""What differs between two returns is said in full, and leads to the records that came and left."""

import polars as pl
from django.urls import reverse

from alongside.measures.columnar.behind import KEYS
from alongside.people.actions import change_details
from alongside.returns import actions
from alongside.returns.behind import moved
from alongside.returns.figures import assemble, changes
from alongside.returns.layout import layout_of, read_layout
from alongside.returns.year import ReturnYear

YEAR = ReturnYear(2026)
LAYOUT = layout_of(YEAR)


def behind(*numbers: int) -> pl.DataFrame:
    rows = [dict.fromkeys(KEYS) | {"enquiry_id": f"E{number}", "adult_id": "A1"} for number in numbers]
    return pl.DataFrame(rows, schema=dict.fromkeys(KEYS, pl.String))


def test_the_records_that_moved_are_in_the_order_of_their_numbers_and_the_rest_is_counted():
    found = moved(behind(*range(1, 301), 400), behind(400, 1000, 999))
    assert found.said(3) == "came in E1, E2, E3 and 297 more; left E999, E1000"
    assert moved(behind(1), behind(1)).said() == ""


def test_a_cell_that_one_layout_lacks_is_a_change_and_blank_is_told_from_nought():
    file = {**LAYOUT.file, "values": {**LAYOUT.file["values"]}}
    file["values"]["gender"] = [value for value in file["values"]["gender"] if value["code"] != "male"]
    without = read_layout(file)
    counted = {"sg1b-section-42": {("male",): 7, ("female",): 3}}

    def said(now, before):
        return {
            (change.cell.row.words, change.before, change.value, change.said)
            for change in changes(now, before)
            if change.cell.part.count == "sg1b-section-42"
        }

    before, now = assemble(LAYOUT, counted), assemble(without, counted)
    assert said(now, before) == {("Male", 7, None, "no longer in the return")}
    assert said(before, now) == {("Male", None, 7, "not in the return before")}
    (needed,) = LAYOUT.parts["sg1e-section-42"].needs
    blank, nobody = assemble(LAYOUT, {}, absent=[needed]), assemble(LAYOUT, {})
    assert {change.said for change in changes(nobody, blank)} == {"was blank"}
    assert {change.said for change in changes(blank, nobody)} == {"now blank"}
    fewer = assemble(LAYOUT, {"sg1b-section-42": {("female",): 3}})
    assert said(fewer, before) == {("Male", 7, 0, "-7")}


def test_a_cell_that_became_nought_leads_to_the_records_that_left_it(asha, amina, draft, enquiry, signed_in):
    change_details(by=amina, adult=enquiry.adult, gender="female")
    again, client = actions.count_draft(by=asha, year=YEAR), signed_in(asha)
    slug = "sg1b-section-42--not-known"
    was, now = (reverse("returns:cell", args=[one.pk, slug]) for one in (draft, again))
    shown = client.get(reverse("returns:changes", args=[again.pk])).content.decode()
    assert f'href="{was}">1<' in shown
    assert f'href="{now}">0<' in shown
    section = client.get(reverse("returns:section", args=[again.pk, "sg1"])).content.decode()
    assert f'href="{now}">0<' in section
    assert f"Since draft {draft.reference}: left E{enquiry.pk}, E" in client.get(now).content.decode()
