"""./run alongside return: from an extract or from the record, and what it says when it cannot."""

import io
from datetime import date
from pathlib import Path

import polars as pl
import pytest
from django.core.management import CommandError, call_command
from openpyxl import load_workbook

from alongside.history.recording import recording
from alongside.measures.extract.manifest import write_manifest
from alongside.returns.figures import assemble
from alongside.returns.files.lines import sac_csv
from alongside.returns.kept import as_parquet, digest_of
from alongside.returns.models import ReturnDraft

from ..counting import count_return
from .case import signed_and_sent
from .hand_worked import COUNCIL, tables
from .test_hand_worked import LAYOUT, YEAR


@pytest.fixture
def extract(tmp_path) -> Path:
    """The year worked out by hand, without the result that stands where no risk was identified: that is refused."""
    folder = tmp_path / "extract"
    folder.mkdir()
    found = tables()
    placed = pl.when(pl.col("assessment") != "ceased").then("result").alias("result")
    found["risk_result"] = found["risk_result"].with_columns(placed)
    for name, frame in found.items():
        frame.write_csv(folder / f"{name}.csv")
    return folder


def run(out: Path, year: str = "2025-26", **more) -> str:
    said = io.StringIO()
    call_command("return", "sac", year=year, out=out, stdout=said, **more)
    return said.getvalue()


def test_an_extract_gives_its_files_and_a_failed_check_is_noticed(db, extract, tmp_path):
    out = tmp_path / "out"
    with pytest.raises(CommandError, match=r"Some checks fail: see checks\.csv") as noticed:
        run(out, extract=extract, council=COUNCIL)
    assert noticed.value.returncode == 1
    assert {path.name for path in out.iterdir()} == {"sac.csv", "sac.xlsx", "checks.csv", "rows.parquet", "derived.csv"}
    assert (out / "sac.csv").read_bytes() == sac_csv(count_return(tables(), YEAR, LAYOUT).figures)


def manifest(folder: Path, first: str | None, last: str | None, made_on: date = date(2026, 6, 1)) -> None:
    """Say of which days an extract is."""
    write_manifest(folder, councils=[COUNCIL], made_on=made_on, rows={}, **{"from": first, "to": last})


def about(out: Path) -> str:
    """The first sheet of the workbook."""
    return "\n".join(str(row[0]) for row in load_workbook(out / "sac.xlsx")["About"].iter_rows(values_only=True))


def test_a_year_is_counted_only_from_an_extract_that_holds_the_whole_of_it(db, extract, tmp_path):
    """What `--from 2025-04-01` leaves of 2024-25 is neither a return, nor anything to compare with."""
    for place, first, last in (("all", None, None), ("year", "2025-04-01", "2026-03-31")):
        manifest(extract, first, last)
        with pytest.raises(CommandError, match="Some checks fail"):
            run(tmp_path / place, extract=extract)
        assert "the extract extract of 1 June 2026" in about(tmp_path / place)
    checks = {place: (tmp_path / place / "checks.csv").read_text("utf-8") for place in ("all", "year")}
    assert ["as the same records count" in checks[place] for place in checks] == [True, False]
    for first, last, year, sentence in (
        ("2025-04-01", "2026-03-31", "2024-25", "from 1 April 2025 to 31 March 2026, and 2024-25 is from 1 April 2024"),
        ("2025-04-02", None, "2025-26", "holds the work from 2 April 2025, and 2025-26 is"),
        (None, "2026-03-30", "2025-26", "holds the work to 30 March 2026, and 2025-26 is"),
        (None, None, "2027-28", "was made on 1 June 2026, before 2027-28 began"),
    ):
        manifest(extract, first, last)
        with pytest.raises(CommandError, match=sentence):
            run(tmp_path / "part", year, extract=extract)
        assert not (tmp_path / "part").exists()


def test_whether_a_year_had_ended_goes_by_the_day_of_the_extract(db, extract, tmp_path):
    for name in tables():
        path = extract / f"{name}.csv"
        path.write_text(path.read_text("utf-8").partition("\n")[0], "utf-8")  # nothing has happened yet
    assert "Whether it holds the whole of 2025-26 was not looked at." in run(tmp_path / "unknown", extract=extract)
    manifest(extract, None, "2026-03-31", date(2025, 12, 31))
    said = run(tmp_path / "early", extract=extract)
    assert "2025-26 had not ended in the extract extract of 31 December 2025: it ends on 31 March 2026" in said
    assert "The year had not ended" in about(tmp_path / "early")
    manifest(extract, None, "2026-03-31", date(2026, 4, 1))
    assert "had not ended" not in run(tmp_path / "whole", extract=extract)


def test_the_record_is_counted_too_and_an_unfinished_year_says_so(whole_case, monkeypatch, tmp_path):
    monkeypatch.setattr("alongside.returns.management.commands.return.localdate", lambda: date(2026, 11, 22))
    said = run(tmp_path / "out", "2026-27")
    assert "2026-27 has not ended: it ends on 31 March 2027, and the figures will change." in said
    assert "SG1f,Section 42 Enquiries,Total Number of Section 42 Safeguarding Enquiries,,1" in (
        tmp_path / "out" / "sac.csv"
    ).read_text("utf-8")


LAST_YEAR = {"sg3a-capacity": {("yes", "85-94"): 20, ("no", "85-94"): 80}}
"""What was sent for 2024-25, of which this extract holds nothing; in 2025-26 three lacked capacity, and two did not."""


def on_capacity(out: Path, **more) -> str:
    """The result and the sentence of the check on capacity."""
    with pytest.raises(CommandError, match="Some checks fail"):
        run(out, **more)
    checks = pl.read_csv(out / "checks.csv").filter(CHECK="V15", OF="sg3a")
    return f"{checks['RESULT'].item()}: {checks['SENTENCE'].item()}"


def test_an_extract_is_compared_with_what_was_sent_which_no_export_can_turn_round(db, asha, ben, extract, tmp_path):
    assert on_capacity(tmp_path / "alone", extract=extract).startswith("not checked")
    sent = sac_csv(assemble(LAYOUT, LAST_YEAR))
    (tmp_path / "sent.csv").write_bytes(sent)
    by_file = on_capacity(tmp_path / "file", extract=extract, last_year=tmp_path / "sent.csv")
    assert by_file.startswith("comment wanted: Of those with an answer, 60% lacked capacity; 20% in 2024-25, as it was")
    assert "(sent.csv)" in by_file
    kept = ReturnDraft(
        year="2024-25", counted_on=date(2025, 5, 1), ended=True, layout=LAYOUT.file, values=sent, checks=[]
    )
    kept.rows, kept.digest = as_parquet(pl.DataFrame()), digest_of(sent)
    with recording("counted-return", by=asha, adult=None, about=kept) as keep:
        keep(kept)
    signed_and_sent(kept, by=asha, manager=ben)
    assert on_capacity(tmp_path / "ours", extract=extract) == by_file.replace(" (sent.csv)", "")
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    for name, frame in tables(council="E09000098").items():
        (frame if name != "risk_result" else frame.clear()).write_csv(theirs / f"{name}.csv")
    assert on_capacity(tmp_path / "not-ours", extract=theirs).startswith("not checked")


def test_what_cannot_be_done_is_said_in_a_sentence(db, extract, tmp_path):
    out, strange = tmp_path / "out", tmp_path / "strange.csv"
    strange.write_text(
        "TABLE_REFERENCE,ENQUIRY_TYPE,CATEGORY,SUBCATEGORY,VALUE\nSG9,Concerns,All,,1\n", encoding="utf-8"
    )
    for more, sentence in (
        ({"year": "2025"}, "“2025” is not a year of the return: write it like 2025-26"),
        ({"year": "2014-15"}, "The collection began with 2015-16"),
        ({"year": "2025-27"}, "“2025-27” is not a year of the return"),
        ({"extract": extract, "council": "E06000001"}, "The council E06000001 is not in these tables"),
        ({"extract": tmp_path}, "is not counted, for it cannot be read"),
        ({"extract": extract / "nowhere"}, "is not counted, for it cannot be read"),
        ({"extract": extract, "out": extract}, "is not an empty folder"),
        ({"extract": extract, "last_year": tmp_path / "none.csv"}, "cannot be opened: No such file"),
        ({"extract": extract, "last_year": extract / "enquiry.csv"}, "is no sac.csv: its columns are TABLE_REFERENCE"),
        (
            {"extract": extract, "last_year": strange},
            "1 of its 1 lines are in no table of the layout of 2024-25, the fir",
        ),
        ({"extract": extract, "last_year": strange, "year": "2015-16"}, "The collection began with 2015-16"),
    ):
        with pytest.raises(CommandError, match=sentence):
            run(**{"out": out} | more)
        assert not out.exists()
