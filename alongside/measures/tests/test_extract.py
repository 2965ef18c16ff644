"""An extract of any system: read as it is, or refused with everything that is wrong with it."""

import csv
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.measures.extract.checking import check, read
from alongside.measures.extract.contract import CONTRACT
from alongside.measures.extract.fault import NotReadableError
from alongside.measures.extract.frames import schema_of
from alongside.measures.extract.manifest import write_manifest
from alongside.measures.extract.narrowing import born_in_month, of_period
from alongside.measures.extract.reading import frames

GOOD = {
    "adult": """
council,adult_id,birth_date,died_on,gender,ethnicity
E09000099,A1,1941-03-01,,female,white
E09000099,A2,,2026-02-01,,
E09000098,A1,1990-12-31,,male,refused
""",
    "concern": """
council,concern_id,adult_id,raised_on,decided_on,decision,counts,source
E09000099,C1,A1,2025-03-30,2025-04-02,section-42,true,health
E09000099,C2,A2,2025-06-01,,,,
E09000098,C1,A1,2024-01-01,2024-01-01,no-enquiry,false,police
""",
    "concern_enquiry": """
council,concern_id,enquiry_id
E09000099,C1,E1
""",
    "enquiry": """
council,enquiry_id,adult_id,kind,started_on,concluded_on,lacked_capacity,supported,outcomes_asked,outcomes_achieved
E09000099,E1,A1,section-42,2025-04-02,2025-09-01,yes,true,expressed,partly
E09000099,E2,A2,other,2024-05-01,2024-06-01,,,dont-know,
""",
    "allegation": """
council,allegation_id,enquiry_id,type,location,source
E09000099,L1,E1,financial,own-home,known
E09000099,L2,E1,neglect,,
""",
    "risk_result": """
council,enquiry_id,source,assessment,result
E09000099,E1,known,identified-action,reduced
E09000099,E1,unknown,ceased,
""",
    "outcome": """
council,outcome_id,enquiry_id,voiced_on,voiced_by,negotiated,achieved
E09000099,O1,E1,2025-04-03,adult,true,fully
""",
    "safety_check": """
council,check_id,adult_id,enquiry_id,asked_on,answer
E09000099,SC1,A1,,2025-04-03,mostly
E09000099,SC2,A1,,2023-04-03,no
""",
}


@pytest.fixture
def extract(tmp_path) -> Path:
    """A good extract, of the 22nd of November 2026."""
    return written(tmp_path)


def written(folder: Path) -> Path:
    for name, text in GOOD.items():
        (folder / f"{name}.csv").write_text(text.lstrip("\n"), encoding="utf-8")
    write_manifest(folder, councils=["E09000099"], made_on=date(2026, 11, 22), rows={})
    return folder


def wrong(folder: Path) -> list[str]:
    return [str(fault) for fault in check(folder) if fault.refuses]


def test_a_good_extract_reads_the_same_from_csv_and_from_parquet(extract, tmp_path_factory):
    found = read(extract)
    assert {name: table.schema for name, table in found.items()} == {n: schema_of(t) for n, t in CONTRACT.items()}
    assert found["enquiry"].row(0, named=True) | {"team": "?"} == {
        "council": "E09000099",
        "enquiry_id": "E1",
        "adult_id": "A1",
        "kind": "section-42",
        "started_on": date(2025, 4, 2),
        "concluded_on": date(2025, 9, 1),
        "support_reason": None,
        "lacked_capacity": "yes",
        "supported": True,
        "outcomes_asked": "expressed",
        "outcomes_achieved": "partly",
        "team": "?",
        "large_scale_id": None,
    }
    other = tmp_path_factory.mktemp("parquet")
    for name, table in found.items():
        table.write_parquet(other / f"{name}.parquet")
    assert check(other) == []
    again = read(other)
    assert all(table.equals(again[name]) for name, table in found.items())


def test_what_spreadsheets_add_to_a_file_changes_nothing(extract):
    before = read(extract)
    for path in extract.glob("*.csv"):
        text = path.read_bytes().replace(b"\n", b"\r\n")
        path.write_bytes(b"\xef\xbb\xbf" + text.replace(b"A1", b'"A1"'))
    assert all(table.equals(before[name]) for name, table in read(extract).items())
    for path in extract.glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, quoting=csv.QUOTE_ALL).writerows(rows)
    assert b',""' in (extract / "enquiry.csv").read_bytes()
    assert wrong(extract) == []
    assert all(table.equals(before[name]) for name, table in read(extract).items())


@pytest.mark.parametrize(
    ("table", "now", "then", "says"),
    [
        ("enquiry", "section-42", "s42", "enquiry, row 2, kind: “s42” is not one of its codes: section-42, other."),
        ("enquiry", "section-42", "", "enquiry, row 2, kind: This is missing, and every row needs it."),
        ("enquiry", ",kind,", ",sort,", "enquiry, kind: This column is missing, and every row needs it."),
        ("enquiry", "2025-09-01", "2025-04-01", "concluded_on: 2025-04-01 is before started_on (2025-04-02)."),
        ("enquiry", "2025-09-01", "01/09/2025", "“01/09/2025” is not a day of the calendar. Write days as 2026-03-31."),
        ("enquiry", "2025-09-01", "2025-02-30", "“2025-02-30” is not a day of the calendar."),
        ("enquiry", "2025-09-01", "2026-11-23", "2026-11-23 is after the day of the extract (2026-11-22)."),
        ("enquiry", "true", "Y", "enquiry, row 2, supported: “Y” is neither true nor false."),
        ("enquiry", "E1,A1", "E1,A9", "enquiry, row 2, adult_id: “A9” is not in the table adult of the same council."),
        ("enquiry", "E09000099,E2", "E09000098,E2", "row 3, adult_id: “A2” is not in the table adult of the same"),
        ("allegation", "L2", "L1", "allegation_id “L1” is in 2 rows (first in row 2), and they differ in type, loc"),
        ("adult", "E09000099,A2,,2026-02-01,,", "E09000099,A1,1951-03-01,,female,white", "differ in birth_date."),
        ("adult", "E09000099,A2,,2026-02-01,,", "E09000099,A1,1941-03-01,,female,white", "are the same: leave one."),
        (
            "adult",
            "1941-03-01",
            "2025-04-05",
            "enquiry, row 2, started_on: 2025-04-02 is before the adult was born (2025-04-05).",
        ),
        ("adult", "1941-03-01", "1841-03-01", "1841-03-01 is too long ago to be true (before 1900)."),
        ("adult", "E09000099,A2", "9000099,A2", "“9000099” is not the ONS code of a council, such as E09000099."),
        ("risk_result", "ceased,", "ceased,removed", "“removed” stands where no risk was identified"),
        ("allegation", ",,\n", ",\n", "allegation, row 3: This row has 5 columns, and the first row names 6."),
        ("allegation", "neglect", 'neg"lect', "The file cannot be read as a table: CSV malformed"),
        ("allegation", "neglect", "neg\rlect", "allegation, row 3: This row has a carriage return that ends no line."),
        ("allegation", "council,", "council;", "row 2: This row has 6 columns, and the first row names 5."),
        ("concern", "health", "Mrs Kowalska's daughter " * 6, "it has 144 characters."),
    ],
)
def test_each_fault_is_named_with_its_table_row_and_column(table, now, then, says, extract):
    assert wrong(extract) == []
    path = extract / f"{table}.csv"
    text = path.read_text(encoding="utf-8")
    assert now in text
    path.write_bytes(text.replace(now, then, 1).encode())
    assert any(says in fault for fault in wrong(extract)), wrong(extract)
    with pytest.raises(NotReadableError, match=table):
        read(extract)


def test_every_fault_is_reported_and_thousands_of_one_kind_are_counted(extract):
    rows = "".join(f"E09000099,L{n},E{n},hitting,,\n" for n in range(3, 5003))
    path = extract / "allegation.csv"
    path.write_text(path.read_text(encoding="utf-8") + rows, encoding="utf-8")
    (extract / "risk_result.csv").unlink()
    (extract / "concern.csv").write_bytes("council,concern_id,raised_on\nE09000099,C1,café\n".encode("latin-1"))
    (extract / "meeting.parquet").write_bytes(b"PAR1 or so")
    found = wrong(extract)
    assert "allegation, row 4, type: “hitting” is not one of its codes: " in " ".join(found)
    assert "allegation, type: 4,980 more rows have the same fault." in found
    assert "allegation, enquiry_id: 4,980 more rows name what is not in enquiry." in found
    assert "risk_result: There is no risk_result.parquet or risk_result.csv." in " ".join(found)
    assert "concern, row 2: This row is not UTF-8. Save the file as “CSV UTF-8”." in found
    assert "meeting: The file cannot be read as parquet" in " ".join(found)
    assert len(found) == 45


def test_keys_of_many_rows_are_each_named_with_how_many_there_are(extract):
    path = extract / "allegation.csv"
    one, two = "E09000099,L1,E1,financial,own-home,known\n", "E09000099,L2,E1,neglect,own-home,\n"
    path.write_text(path.read_text(encoding="utf-8") + one * 4_999 + two, encoding="utf-8")
    assert wrong(extract) == [
        "allegation, row 4, allegation_id: allegation_id “L1” is in 5,000 rows (first in row 2), and they are the same:"
        " leave one.",
        "allegation, row 5,003, allegation_id: allegation_id “L2” is in 2 rows (first in row 3), and they differ in "
        "location.",
    ]
    more = "".join(f"E09000099,L{n // 2},E1,,,\n" for n in range(6, 66))
    path.write_text(path.read_text(encoding="utf-8") + more, encoding="utf-8")
    *named, rest = wrong(extract)
    assert ["“L1”" in named[0], "“L20”" in named[-1], len(named)] == [True, True, 20]
    assert rest == "allegation: There are 12 more keys that several rows have."


def test_what_is_no_fault_is_worth_knowing(extract):
    (extract / "notes.csv").write_text("a,b\n", encoding="utf-8")
    (extract / "allegation.csv").write_text("council,allegation_id,enquiry_id,age\n", encoding="utf-8")
    told = [str(fault) for fault in check(extract)]
    assert wrong(extract) == []
    assert "allegation: The table has no rows." in told
    assert "allegation: Not columns of the extract, and left out: age." in told
    assert "notes.csv: This is no table of the extract, and is left out." in told
    assert "extract: The extract holds 2 councils: E09000098, E09000099" in told or len(told) > 4
    assert [str(f) for f in check(extract, council="E09000099") if f.refuses] == [
        "adult, row 4, council: This row is of another council than E09000099.",
        "concern, row 4, council: This row is of another council than E09000099.",
    ]


def test_a_period_keeps_what_its_records_name_and_nothing_else(extract):
    found = of_period(read(extract), date(2025, 4, 1), date(2026, 3, 31))
    kept = {name: table.height for name, table in found.items() if table.height}
    assert kept == {
        "adult": 2,
        "concern": 2,  # one raised before and decided in the period, one undecided
        "concern_enquiry": 1,
        "enquiry": 1,
        "allegation": 2,
        "risk_result": 2,
        "outcome": 1,
        "safety_check": 1,  # about no enquiry: by its day
    }
    assert born_in_month(found)["adult"]["birth_date"].to_list() == [date(1941, 3, 1), None]


MANGLING = st.tuples(
    st.sampled_from(sorted(GOOD)),
    st.sampled_from(["cut", "put", "twice", "line out", "lines swapped", "end"]),
    st.floats(0, 1, exclude_max=True),
    st.integers(1, 12),
    st.sampled_from([b",", b"\n", b'"', b"\r", b"\x00", b"\xe9", b" ", b"-", b"1", b"x", b";", "é".encode()]),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mangling=MANGLING)
def test_whatever_happens_to_a_file_is_reported_or_every_cell_is_still_read_as_it_stands(mangling, tmp_path_factory):
    folder = written(tmp_path_factory.mktemp("mangled"))
    table, how, where, length, what = mangling
    path = folder / f"{table}.csv"
    path.write_bytes(mangled(path.read_bytes(), how, where, length, what))
    if not wrong(folder):
        assert frames(folder)[table].rows() == read_plainly(path, table)


def mangled(whole: bytes, how: str, where: float, length: int, what: bytes) -> bytes:
    """A file after one thing happened to it."""
    at, lines = int(len(whole) * where), whole.splitlines(keepends=True)
    line = int(len(lines) * where)
    if how == "lines swapped":
        lines[line], lines[-1] = lines[-1], lines[line]
    return {
        "cut": whole[:at] + whole[at + length :],
        "put": whole[:at] + what + whole[at:],
        "twice": whole[:at] + whole[at : at + length] + whole[at:],
        "line out": b"".join(lines[:line] + lines[line + 1 :]),
        "lines swapped": b"".join(lines),
        "end": whole[:at],
    }[how]


MEANS = {"string": str, "date": date.fromisoformat, "boolean": {"true": True, "false": False}.get, "int64": int}


def read_plainly(path: Path, table: str) -> list[tuple]:
    """A file as Python's own reader of CSV has it."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    columns = CONTRACT[table].all_columns.items()
    return [tuple(MEANS[c.type](row[name]) if row.get(name) else None for name, c in columns) for row in rows]
