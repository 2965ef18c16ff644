"""The published tables give measures what they were promised, and never anybody's words."""

from datetime import date

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, models, transaction

from alongside.enquiries.actions import add_allegation, change_enquiry, conclude
from alongside.history.models import Record
from alongside.measures.asking import counted_together
from alongside.measures.extract.contract import CONTRACT
from alongside.measures.measure import Period
from alongside.measures.msp import BOARD
from alongside.measures.tables import TABLES, enquiry, risk_result
from alongside.published.run import rows, sql_of
from conftest import FRIDAY

TYPES = {
    "string": {"text", "character varying"},
    "date": {"date"},
    "boolean": {"boolean"},
    "int64": {"bigint", "integer"},
    "array<string>": {"ARRAY"},
}
# Every text column of the contract holds a key, one of a closed list, or one of these lists of a council's own.
LOCAL = {
    ("concern", "source"),
    ("enquiry", "team"),
    ("outcome", "gap_reason"),
    ("agreement", "gap_reason"),
    ("outcome_code", "scheme"),
    ("outcome_code", "code"),
    ("gap_answer", "gap"),
    ("response_used", "response"),
}
OURS_ALONE = {
    "council", "adult_id", "enquiry_id", "concern_id", "team", "kind", "decision",
    "last_asked_answer", "last_safety_answer", "asking_decision", "coercion_found", "advocate_result",
    "advocate_offered", "asked_later", "safe_today_answer", "safe_now", "adult_knows", "adults_view",
}  # fmt: skip
"""Keys and codes of what only our own gaps read."""
GAPS = {"answered", "answered_because", "switched_off", "before_closing", "closing_checks"}
"""Lists of codes."""


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.get_name())
def test_each_view_has_the_columns_and_types_that_measures_expect(table, db):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = %s", [table.get_name()]
        )
        found = dict(cursor.fetchall())
    assert found.keys() == set(table.columns)
    for name, wanted in table.schema().items():
        assert found[name] in TYPES[str(wanted)], name


def test_every_published_view_is_known_to_measures(db):
    with connection.cursor() as cursor:
        cursor.execute("SELECT viewname FROM pg_views WHERE viewname LIKE 'published_%'")
        assert {name for (name,) in cursor.fetchall()} == {table.get_name() for table in TABLES}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.get_name())
def test_a_text_column_holds_a_key_or_a_code(table):
    text = {name for name, kind in table.schema().items() if "string" in str(kind)}
    name = table.get_name().removeprefix("published_")
    if name not in CONTRACT:
        assert text <= OURS_ALONE | GAPS
        return
    plain = {column for column in text if not CONTRACT[name].all_columns[column].codes}
    assert {c for c in plain if c != "council" and not c.endswith("_id")} == {c for of, c in LOCAL if of == name}


def holds_words(field: models.Field) -> bool:
    """Whether people can write into this column what they like."""
    return isinstance(field, models.TextField | models.CharField) and not field.choices


def test_no_view_reads_a_column_that_people_write_words_in(as_owner):
    words = {
        (model._meta.db_table, field.column)
        for model in apps.get_models()
        if issubclass(model, Record)
        for field in model._meta.local_fields
        if holds_words(field)
    }
    assert ("voice_statement", "words") in words
    assert ("concerns_concern", "happened") in words
    with as_owner() as cursor:
        cursor.execute(
            "SELECT table_name, column_name FROM information_schema.view_column_usage WHERE view_name ~ '^published_'"
        )
        read = set(cursor.fetchall())
    assert ("voice_outcomereview", "achieved") in read
    # Which gap an answer is about: a column that takes only the names of our own list, held by a constraint.
    assert read & words == {("prompts_gapanswer", "gap")}


def test_nobodys_words_or_names_are_in_any_published_row(whole_case):
    everything = str([rows(table) for table in TABLES])
    assert whole_case.enquiry.reference in everything
    for words in ("keys", "Kowalska", "Kathleen", "Piotr", "Baptiste", "spare set", "Sundays"):
        assert words not in everything


def test_the_product_can_read_the_published_tables_and_not_write_them(db):
    for statement in ("DELETE FROM published_enquiry", "UPDATE published_council SET code = 'x'"):
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    assert rows(TABLES[0]) == []


ROWS_OF_THE_WHOLE_CASE = {
    "adult": 1,
    "concern": 2,
    "concern_enquiry": 1,
    "enquiry": 1,
    "enquiry_condition": 2,
    "allegation": 2,
    "risk_result": 0,  # taken up again: the conclusion does not stand
    "outcome": 4,
    "outcome_code": 1,
    "outcome_review": 1,
    "section_44_review": 1,
    "section_44_adult": 1,
    "concern_type": 4,
    "reopening": 1,
    "conversation": 1,
    "asked_outcome": 3,
    "agreement": 1,
    "others_wish": 1,
    "safety_check": 2,
    "feedback": 2,
    "feedback_answer": 3,
    "gap_answer": 1,
    "alarm": 1,
    "own_addition": 1,
    "plan": 1,
    "plan_review": 1,
    "plan_action": 2,
    "response_used": 1,
    "capacity_decision": 2,
    "best_interests": 1,
    "variation": 1,
    "pause": 2,
    "enquiry_progress": 1,
    "concern_progress": 2,
    "asking": 1,
    "advocacy_need": 1,
    "advocacy": 1,
    "advocacy_delay": 1,
    "meeting": 2,
    "time_spent": 1,
    "stage_duration": 6,
    "review_recommendation": 1,
    "service_deficit": 2,
    "preventive_action": 1,
    "gain": 1,
    "possibly_prevented": 1,
    "early_resolution": 1,
    "pathway": 2,
    "unmet_need": 1,
    "related_concern": 1,
    "early_talk": 2,
    "complaint": 1,
    "awareness": 1,
    "awareness_community": 2,
}


def test_each_row_of_the_whole_case_is_published(whole_case, amina):
    change_enquiry(by=amina, enquiry=whole_case.enquiry, conditions=["stroke", "hearing"])
    counts = {table.get_name().removeprefix("published_"): len(rows(table)) for table in TABLES}
    assert counts == ROWS_OF_THE_WHOLE_CASE


def test_what_nobody_asks_for_is_not_worked_out(db):
    """The answers on capacity and support cost the Board's figures nothing: their query does not read those tables."""
    year = Period(date(2026, 4, 1), date(2027, 3, 31))
    asked = [sql_of(reading) for reading in counted_together(BOARD, year)]
    asked.append(sql_of(enquiry.select(enquiry.lacked_capacity)))
    with connection.cursor() as cursor:
        read = []
        for query in asked:
            cursor.execute(f"EXPLAIN {query}")
            read.append("capacity_" in str(cursor.fetchall()))
    assert (any(read[:-1]), read[-1]) == (False, True)


def test_of_two_sources_of_one_kind_the_risk_that_remains_is_kept(enquiry, amina):
    """They count once in the national return: what is gone must not hide what is still there."""
    first = enquiry.sources.get()
    neighbour = {"kind": first.kind, "name": "Somebody next door"}
    add_allegation(by=amina, enquiry=enquiry, type="financial", location=None, new_source=neighbour)
    second = enquiry.sources.exclude(pk=first.pk).get()
    risks = [
        {"source": first, "assessment": "identified-action", "result": "removed"},
        {"source": second, "assessment": "identified-no-action", "result": "remained"},
    ]
    conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY, risks=risks)
    (found,) = rows(risk_result)
    assert (found["source"], found["assessment"], found["result"]) == (first.kind, "identified-no-action", "remained")
