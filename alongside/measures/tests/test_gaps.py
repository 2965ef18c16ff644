"""Each gap's examples come out as they say, on PostgreSQL and on DuckDB, from the same expression."""

from datetime import date, timedelta

import duckdb
import ibis
import pytest
from django.db import connection

from alongside.measures.gap import Ago, applies, asked_of, gap_counts, gaps_by_team, gaps_table, missing
from alongside.measures.gaps import BY_CODE, OF_A_CONCERN, OWED, SUBJECTS
from alongside.measures.progress import TIMED, asking, concern_progress, enquiry_progress
from alongside.measures.reference import reference
from alongside.prompts.management.commands.describe_gaps import PAGE
from alongside.published.run import sql_of

TODAY = date(2026, 6, 30)
BEGUN = {"team": "North", "kind": "section-42", "safe_now": "yes", "adult_knows": "yes"}
OFF = {"switched_off": ["quiet"], "before_closing": [], "days_safety_again": 14}
KINDS = {"enquiry_id": (enquiry_progress, OWED), "concern_id": (concern_progress, OF_A_CONCERN)}
TYPES = {"string": "text", "date": "date", "boolean": "boolean", "int64": "bigint", "array<string>": "text[]"}
NOTHING = {"int64": 0, "boolean": False, "array<string>": []}


def fact(value):
    """A value of an example as it stands in a table."""
    return TODAY - timedelta(days=value.days) if isinstance(value, Ago) else value


def record(table, facts: dict) -> list:
    """A row of a record that began today, of which nothing is recorded yet but these facts."""
    nothing = {name: NOTHING.get(str(kind)) for name, kind in table.schema().items()}
    row = {
        **nothing,
        **BEGUN,
        "today": TODAY,
        "started_on": TODAY,
        **{name: fact(value) for name, value in facts.items()},
    }
    assert set(facts) <= set(table.columns)
    return [row[name] for name in table.columns]


def examples(key: str) -> dict[str, tuple]:
    """The examples of one kind of record, each under a reference of its own."""
    gaps = KINDS[key][1]
    return {f"{gap.code}-{number}": (gap, one) for gap in gaps for number, one in enumerate(gap.examples)}


def tables(key: str, settled: dict) -> dict:
    """What stands in each table: a record for each example, and what the council settled."""
    table, _ = KINDS[key]
    records = [record(table, {**one.facts, key: name}) for name, (_, one) in examples(key).items()]
    defaults = {"switched_off": [], "before_closing": []} | settled
    return {table: records, asking: [[defaults.get(name) for name in asking.columns]]}


@pytest.fixture
def postgres(as_owner):
    """Runs an expression over tables of examples, which stand before the views for as long as this lasts."""

    def run(expression, contents):
        with as_owner() as cursor:
            for table, found in contents.items():
                cursor.execute(f"DROP TABLE IF EXISTS pg_temp.{table.get_name()}")
                columns = ", ".join(f"{name} {TYPES[str(kind)]}" for name, kind in table.schema().items())
                cursor.execute(f"CREATE TEMPORARY TABLE {table.get_name()} ({columns})")
                holes = ", ".join(["%s"] * len(table.columns))
                cursor.executemany(f"INSERT INTO pg_temp.{table.get_name()} VALUES ({holes})", found)
            cursor.execute(sql_of(expression))
            return [dict(zip(expression.columns, row, strict=True)) for row in cursor.fetchall()]

    return run


@pytest.fixture
def duck():
    def run(expression, contents):
        with duckdb.connect() as base:
            for table, found in contents.items():
                columns = ", ".join(f"{name} {TYPES[str(kind)]}" for name, kind in table.schema().items())
                base.execute(f"CREATE TABLE {table.get_name()} ({columns})")
                base.executemany(
                    f"INSERT INTO {table.get_name()} VALUES ({', '.join('?' * len(table.columns))})", found
                )
            answer = base.execute(ibis.to_sql(expression, dialect="duckdb"))
            return [dict(zip(expression.columns, row, strict=True)) for row in answer.fetchall()]

    return run


@pytest.fixture(params=["postgres", "duck"])
def run(request):
    return request.getfixturevalue(request.param)


def whole(key: str):
    """Of each record and gap, whether it is asked, and whether what it asks for is missing."""
    table, gaps = KINDS[key]
    rows = asked_of(table)
    asked = {f"{gap.code}:asked": applies(gap, rows) for gap in gaps}
    return rows.select(key, **asked, **{f"{gap.code}:missing": missing(gap, rows) for gap in gaps})


@pytest.mark.parametrize("key", KINDS)
def test_every_example_comes_out_as_it_says(key, run):
    found = {row[key]: row for row in run(whole(key), tables(key, {}))}
    came = {}
    for name, (gap, _) in examples(key).items():
        asked, lacks = found[name][f"{gap.code}:asked"], found[name][f"{gap.code}:missing"]
        came[name] = "not asked" if not asked else "owed" if lacks else "put right"
    assert came == {name: one.result for name, (_, one) in examples(key).items()}


def test_what_a_council_settles_enters_as_data(run):
    """Switched off, a gap is silent whatever is missing; another number of days moves the day on which it is asked."""
    found = {row["enquiry_id"]: row for row in run(gaps_table(OWED), tables("enquiry_id", OFF))}
    assert {found[f"quiet-{number}"]["quiet"] for number in range(3)} == {False}
    again = [found[f"safety_again-{number}"]["safety_again"] for number in range(3)]
    assert again == [True, True, False]  # 28 and 27 days ago, where the council says 14; and never asked at all


def test_counts_of_records_and_of_teams_say_what_the_records_say(run):
    contents = tables("enquiry_id", {})
    one_by_one = run(gaps_table(OWED), contents)
    counted = {row["enquiry_id"]: row["owed"] for row in run(gap_counts(OWED), contents)}
    assert counted == {row["enquiry_id"]: sum(row[gap.code] for gap in OWED) for row in one_by_one}
    (north,) = run(gaps_by_team(OWED), contents)
    assert [north[f"{gap.code}:owed"] for gap in OWED] == [sum(row[gap.code] for row in one_by_one) for gap in OWED]
    assert all(north[f"{gap.code}:applies"] >= north[f"{gap.code}:owed"] for gap in OWED)


def test_an_answer_that_stands_is_counted_as_no_longer_owed(run):
    contents = tables("enquiry_id", {})
    before = {row["enquiry_id"]: row["owed"] for row in run(gap_counts(OWED), contents)}
    place = enquiry_progress.columns.index("answered")
    answered = [[*row[:place], ["not_asked"], *row[place + 1 :]] for row in contents[enquiry_progress]]
    after = {row["enquiry_id"]: row["owed"] for row in run(gap_counts(OWED), contents | {enquiry_progress: answered})}
    assert (before["not_asked-0"] - after["not_asked-0"], before["not_asked-1"] - after["not_asked-1"]) == (1, 0)


def test_at_the_close_its_own_list_is_asked_too(run):
    contents = tables("enquiry_id", {})
    open_one = {row["enquiry_id"]: row for row in run(gaps_table(OWED, closing=True), contents)}["not_asked-0"]
    assert (open_one["lessons"], open_one["not_asked"], open_one["feedback_after"]) == (True, True, False)


def test_the_list_is_whole():
    gaps = [gap for subject in SUBJECTS.values() for gap in subject]
    assert len(gaps) == len(BY_CODE) >= 40
    assert tuple(gap.code for gap in gaps if gap.days) == tuple(TIMED)
    for gap in gaps:
        assert {"owed", "put right"} <= {one.result for one in gap.examples}, gap.code
        assert gap.because
        assert gap.put_right
        assert gap.says[0].isupper()


def test_the_page_about_what_is_asked_is_what_the_list_says():
    """Out of date? `./run alongside describe-gaps` writes it again."""
    assert PAGE.read_text(encoding="utf-8") == reference()


def test_no_gap_reads_what_nobody_publishes(db):
    with connection.cursor() as cursor:
        for table, gaps in KINDS.values():
            key = "enquiry_id" if table is enquiry_progress else "concern_id"
            cursor.execute(f"EXPLAIN {sql_of(gaps_table(gaps, key=key))}")
            assert cursor.fetchone()
