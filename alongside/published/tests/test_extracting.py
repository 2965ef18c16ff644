"""What leaves our own record as an extract: whole, of one moment, remembered, and always fit to be read."""

import io
import json
from datetime import date

import polars as pl
import pytest
from django.core.management import CommandError, call_command
from django.db import transaction

from alongside.enquiries.actions import change_enquiry
from alongside.history.models import Event
from alongside.measures.extract.checking import check, read
from alongside.measures.extract.contract import CONTRACT
from alongside.measures.extract.frames import schema_of
from alongside.measures.extract.manual import SUBJECTS, manual
from alongside.measures.tables import TABLES
from alongside.published.extracting import tables_from_record
from alongside.published.management.commands.describe_extract import PAGE
from alongside.published.models import Council
from alongside.published.run import rows


def told(command: str, *arguments: str, **options) -> str:
    out = io.StringIO()
    call_command(command, *arguments, stdout=out, **options)
    return out.getvalue()


def test_the_record_gives_every_table_of_the_contract_as_the_views_hold_it(whole_case):
    found = tables_from_record()
    assert {name: frame.schema for name, frame in found.items()} == {
        name: schema_of(table) for name, table in CONTRACT.items()
    }
    for view in TABLES:
        name = view.get_name().removeprefix("published_")
        if name in CONTRACT:
            expected = pl.DataFrame(rows(view), schema=found[name].schema)
            assert found[name].sort(pl.all()).equals(expected.select(found[name].columns).sort(pl.all())), name


def test_in_a_transaction_that_is_open_the_tables_would_not_be_of_one_moment_and_are_refused(db):
    with transaction.atomic(), pytest.raises(RuntimeError, match="durable"):
        tables_from_record()
    assert tables_from_record()["adult"].height == 0


def test_what_is_extracted_can_be_read_in_either_format_and_is_the_record(whole_case, amina, tmp_path):
    change_enquiry(by=amina, enquiry=whole_case.enquiry, conditions=["stroke"])
    for ending in ("parquet", "csv"):
        folder = tmp_path / ending
        assert "rows in 51 tables are in" in told("extract", "--out", str(folder), "--format", ending)
        assert "The extract can be read: 77 rows in 51 tables." in told("check_extract", str(folder))
        record = tables_from_record()
        assert all(table.equals(record[name]) for name, table in read(folder).items())
    about = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert (about["extract"], about["councils"], about["tables"]["adult"]["rows"]) == (1, ["E09000099"], 1)
    taken = Event.objects.filter(verb="took-extract").latest("seq")
    assert taken.facts == {"format": "csv", "month_of_birth": False, "from": None, "to": None}
    with pytest.raises(CommandError, match="not an empty folder"):
        told("extract", "--out", str(folder))


def test_a_period_and_the_month_of_birth_are_kept_to(whole_case, tmp_path):
    bounds = ["--from", "2027-04-01", "--to", "2028-03-31", "--month-of-birth"]
    told("extract", "--out", str(tmp_path / "later"), *bounds)
    later = read(tmp_path / "later")
    assert later["enquiry"].height == 1  # still open then
    assert all(day is None or day.day == 1 for day in later["adult"]["birth_date"])
    told("extract", "--out", str(tmp_path / "before"), "--to", "2020-03-31")
    assert sum(table.height for table in read(tmp_path / "before").values()) == 0
    with pytest.raises(CommandError, match="The last day is before the first"):
        told("extract", "--out", str(tmp_path / "never"), "--from", "2027-04-01", "--to", "2026-04-01")


def test_a_council_without_a_name_gives_no_extract(as_owner, tmp_path):
    with as_owner():
        Council.objects.all().delete()
    with pytest.raises(CommandError, match="Say first which council this is"):
        told("extract", "--out", str(tmp_path / "nowhere"))
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_extract_is_refused_with_what_is_wrong(whole_case, tmp_path):
    folder = tmp_path / "extract"
    told("extract", "--out", str(folder), "--format", "csv")
    path = folder / "enquiry.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("section-42", "s42"), encoding="utf-8")
    out = io.StringIO()
    with pytest.raises(CommandError, match="1 thing must be put right first"):
        call_command("check_extract", str(folder), stdout=out)
    assert "enquiry    2  kind    “s42” is not one of its codes: section-42, other." in out.getvalue()
    assert "The file has been changed since the extract was made." in out.getvalue()
    assert date.fromisoformat(json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["made_on"])
    assert [fault.says for fault in check(tmp_path / "nothing")] == ["There is no such folder."]


def test_the_manual_of_the_extract_is_the_contract():
    """Out of date? `./run alongside describe-extract` writes it again."""
    assert PAGE.read_text(encoding="utf-8") == manual()
    described = [table for tables in SUBJECTS.values() for table in tables]
    assert {table.name for table in described} == CONTRACT.keys()
    assert [c for t in described for c in t.all_columns.values() if not c.says.endswith(".")] == []
