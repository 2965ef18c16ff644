"""What the pages of a return show: drafts of one moment, their records, what changed, a year counted again."""

import io
import json
import re
from datetime import date

import polars as pl
import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from django.urls import reverse

from alongside.access.actions import restrict_record
from alongside.concerns.actions import report_concern
from alongside.enquiries.actions import conclude
from alongside.enquiries.models import Enquiry
from alongside.history.models import Event
from alongside.people.actions import change_details
from alongside.returns import actions
from alongside.returns.checks import Check, Result
from alongside.returns.codes import SignedFor
from alongside.returns.kept import checks_to_keep
from alongside.returns.models import ReturnDraft
from alongside.returns.reading import still_wanted
from alongside.voice.actions import Said
from conftest import ACCOUNT, FRIDAY

from .case import THIS_YEAR as YEAR
from .case import commented, counted_again, signed_and_sent, value_of

FIGURES = {"signed_for": SignedFor.FIGURES, "post": "Analyst"}
pytestmark = pytest.mark.usefixtures("after_the_year")


def test_on_the_page_too_a_draft_is_counted_from_tables_of_one_moment(asha, enquiry, signed_in):
    """Read before the transaction of the form, in which each table would be of another moment, and which refuses it."""
    page = reverse("returns:count")
    answered = signed_in(asha).post(page, {"year": "2026-27"}, follow=True)
    assert value_of(ReturnDraft.objects.get(), "SG1b,Section 42 Enquiries,Not Known") == "1"
    assert "is counted and kept as RD" in answered.content.decode()
    with pytest.raises(RuntimeError), transaction.atomic():
        actions.count_draft(by=asha, year=YEAR)


def test_what_was_sent_stays_and_is_counted_again_by_its_own_rules(
    asha, ben, mina, amina, enquiry, draft, signed_in, as_owner
):
    sent = signed_and_sent(draft, by=asha, manager=ben)
    names = ("values", "workbook", "checks", "rows")
    before, client = [bytes(getattr(sent, name)) for name in names], signed_in(asha)

    def again(person=None) -> str:
        page = signed_in(person) if person else client
        return page.get(reverse("returns:again", args=[sent.pk])).content.decode()

    assert "cells are as they were sent" in again()
    assert "The rules that count it are those by which it was sent" in again()
    risks = [{"source": enquiry.sources.get(), "assessment": "ceased", "result": None, "finding": None}]
    conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY, ending=Said("Enough now."), risks=risks)
    change_details(by=amina, adult=enquiry.adult, gender="female")
    page = again()
    assert "cells differ" in page
    assert "Enquiry ceased at individual&#x27;s request and no action taken" in page
    other = Enquiry.objects.exclude(pk=enquiry.pk).get()
    assert f">came in E{enquiry.pk}<" in page
    assert f">left E{enquiry.pk}, E{other.pk}<" in page
    assert f'href="{reverse("returns:cell", args=[draft.pk, "sg1b-section-42--not-known"])}">1<' in page
    assert Event.objects.filter(verb="looked-at-rows", by=asha, about=f"returns.sentreturn:{sent.pk}").count() == 1
    figures_alone = again(mina)  # who may read returns, and no rows
    assert "cells differ" in figures_alone
    assert f"E{enquiry.pk}" not in figures_alone
    with as_owner() as cursor:  # a release derives another gender, and no record changed
        cursor.execute("SELECT pg_get_viewdef('published_adult')")
        (view,) = cursor.fetchone()
        cursor.execute(f"CREATE OR REPLACE VIEW published_adult AS {view.replace('female', 'féminin')}")
    assert "The rules that count it have changed since it was sent" in again()
    sent.refresh_from_db()
    assert [bytes(getattr(sent, name)) for name in names] == before
    for kind, content in zip(("sac-csv", "sac-xlsx", "checks-csv", "rows-parquet"), before, strict=True):
        assert client.get(reverse("returns:sent-file", args=[sent.pk, kind])).content == content, kind


def test_every_year_of_which_the_record_holds_something_can_be_counted(
    asha, amina, mrs_k, north, signed_in, monkeypatch
):
    monkeypatch.setattr("alongside.returns.views.acting.localdate", lambda: date(2027, 6, 1))
    client = signed_in(asha)

    def offered() -> list[str]:
        page = client.get(reverse("returns:count")).content.decode()
        return re.findall(r'<option value="(20[^"]*)"', page)

    assert offered() == ["2027-28", "2026-27", "2025-26", "2024-25", "2023-24"]
    report_concern(by=amina, adult=mrs_k, team=north, raised_on=date(2019, 3, 31), **ACCOUNT)
    assert offered()[-2:] == ["2019-20", "2018-19"]
    client.post(reverse("returns:count"), {"year": "2018-19"})
    assert value_of(ReturnDraft.objects.get(), "SG1f,Safeguarding Concerns") == "1"


def test_a_layout_that_is_corrected_later_leaves_a_draft_as_it_was(asha, draft, settings, tmp_path):
    corrected = {**draft.layout, "holds_from": "2026-27"}
    corrected["values"]["gender"] = [{**one, "label": one["label"].upper()} for one in corrected["values"]["gender"]]
    (tmp_path / "2026-27.json").write_text(json.dumps(corrected))
    settings.RETURNS_FOLDER = str(tmp_path)
    again = actions.count_draft(by=asha, year=YEAR)
    assert value_of(again, "SG1b,Section 42 Enquiries,NOT KNOWN") == "1"
    assert value_of(draft, "SG1b,Section 42 Enquiries,Not Known") == "1"


def test_what_was_said_goes_on_while_the_check_or_the_table_says_the_same(asha, amina, enquiry, draft, signed_in):
    commented(draft, asha)
    for table in ("sg1b", "sg2a"):
        actions.comment(by=asha, draft=draft, about=table, words="Counted by hand too.")
    change_details(by=amina, adult=enquiry.adult, gender="female")
    again = actions.count_draft(by=asha, year=YEAR)
    assert still_wanted(again) == []
    assert again.comments.get(about__startswith="sg").about == "sg2a"
    client = signed_in(asha)
    section = reverse("returns:section", args=[again.pk, "sg1"])
    assert f'href="{section}#sg1b">SG1b</a>' in client.get(again.get_absolute_url()).content.decode()
    assert f"Said of {draft.reference}, with other figures" in client.get(section).content.decode()
    comment = reverse("returns:comment", args=[again.pk, "sg1b"])
    assert ">\nCounted by hand too.</textarea>" in client.get(comment).content.decode()
    with pytest.raises(ValidationError, match="newer draft"):
        actions.sign(by=asha, draft=draft, **FIGURES)


def test_a_cell_leads_to_references_and_to_records_only_within_reach(
    asha, ben, carol, amina, draft, enquiry, signed_in
):
    page = reverse("returns:cell", args=[draft.pk, "sg1a-section-42--85-94"])
    reference = f"E{enquiry.pk}"
    by_analyst, by_manager = signed_in(asha).get(page).content.decode(), signed_in(ben).get(page).content.decode()
    assert reference in by_analyst
    assert enquiry.get_absolute_url() not in by_analyst
    assert enquiry.get_absolute_url() in by_manager
    assert "Kowalska" not in by_manager
    assert Event.objects.filter(verb="looked-at-rows", by=asha, about=f"returns.returndraft:{draft.pk}").count() == 1
    assert signed_in(carol).get(page).status_code == 403
    restrict_record(by=ben, adult=enquiry.adult, entitled=[amina], why="Known to staff.")
    assert reference not in signed_in(asha).get(page).content.decode()
    rows = signed_in(asha).get(reverse("returns:draft-file", args=[draft.pk, "rows-parquet"])).content
    assert pl.read_parquet(io.BytesIO(rows)).height == 0
    missing = (f"/national-return/RD{draft.pk}/cell/nothing/", f"/national-return/RD{draft.pk}/section/sg9/")
    for path in (*missing, "/national-return/RD999999/", "/national-return/NR999999/"):
        assert signed_in(asha).get(path).status_code == 404, path


def test_pages_are_a_few_queries(asha, draft, signed_in, django_assert_max_num_queries):
    client = signed_in(asha)
    paths = ["", f"RD{draft.pk}/", f"RD{draft.pk}/checks/", f"RD{draft.pk}/changes/", f"RD{draft.pk}/section/sg2/"]
    for path in (*paths, f"RD{draft.pk}/cell/sg1f-concerns/"):
        with django_assert_max_num_queries(12):
            assert client.get(f"/national-return/{path}").status_code == 200


def test_every_page_of_a_draft_says_first_what_may_be_exchanged_on_paper_too(asha, draft, signed_in):
    check = Check("V15", "SG3a-exchanged", "Two answers", Result.FAIL, "65 and 30 now.", ("SG3a",), exchanged=True)
    swapped, client = counted_again(draft, by=asha, checks=checks_to_keep([check])), signed_in(asha)
    root = f"/national-return/RD{swapped.pk}"
    paths = (
        "",
        "checks/",
        "changes/",
        "section/sg3/",
        "cell/sg1f-concerns/",
        "nowhere/sg2a-section-42/",
        "sign/",
        "send/",
    )
    for path in (*paths, "comment/sg3a/", "comment/v15-sg3a-exchanged/"):
        page = client.get(f"{root}/{path}").content.decode()
        assert "govuk-notification-banner__content" in page, path
        assert '<div class="print-only"><h2 class="govuk-heading-m">Before anything is sent' in page, path
        assert "We kept what you typed here" not in page, path
        assert "had not ended" not in page, path
    assert "Before anything is sent" not in client.get(draft.get_absolute_url()).content.decode()
