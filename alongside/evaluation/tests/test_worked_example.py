"""The proof: the report's 29 tables, cell for cell, counted from answers, and counted once more by other means."""

from collections import Counter
from dataclasses import replace

import pandas as pd
import pytest

from alongside.evaluation.analysis.answered import Answered
from alongside.evaluation.analysis.changing import change
from alongside.evaluation.analysis.edition import draw, draw_all, read
from alongside.evaluation.analysis.numbers import line_of
from alongside.evaluation.analysis.tables import Shape
from alongside.evaluation.worked_example import EDITION, LEADS, STAFF, printed, worked_example
from alongside.surveys.answers import problems
from alongside.surveys.content import ENGLISH, Kind, said

PRINTED = {str(table["n"]): table for table in printed()["tables"]}
SLIPS: dict[tuple[str, int, int], tuple[str, str]] = {}
"""Printed cells that are mistakes: (table, row, column) to our value and why. There is none: every share is half up."""
LOST_ITS_HEADING = "25"


@pytest.fixture(scope="module")
def waves():
    return worked_example()


@pytest.fixture(scope="module")
def tables(waves):
    return draw_all(read(EDITION), waves)


def test_all_29_tables_come_out_cell_for_cell(tables):
    assert [table.number for table in tables] == [str(number) for number in range(1, 30)]
    for table in tables:
        expected = [list(row) for row in PRINTED[table.number]["rows"]]
        for (number, row, column), (ours, _) in SLIPS.items():
            if number == table.number:
                expected[row][column] = ours
        assert table.as_printed == expected, f"Table {table.number}"
        if table.number != LOST_ITS_HEADING:
            assert table.caption == PRINTED[table.number]["caption"]
    assert tables[5].base_line == (
        "Base: all respondents to the MSP leads survey (95 respondents) and the all staff survey (63 respondents)"
    )
    assert "sum to more than 100" in tables[2].note
    assert tables[14].note == ""  # the report has the note here by mistake: one answer was chosen, and they sum to 95


def test_every_answer_could_have_been_given(waves):
    """The respondents are 95 of 151 and 63 of 144, and the survey itself finds nothing wrong in what they answered."""
    assert [(len(wave.respondents), len(wave.frame)) for wave in waves] == [(95, 151), (63, 144)]
    for wave in waves:
        wrong = [problems(wave.instrument, one.answers, ENGLISH) for one in wave.respondents]
        assert [one for one in wrong if one] == []
        assert len({one.key for one in wave.respondents}) == len(wave.respondents)
        assert len({one.council for one in wave.respondents}) == {LEADS: 95, STAFF: 15}[wave.population]
    leads, staff = waves
    assert Counter(one.answers["engagement-level"] for one in leads.respondents)["gold"] == 7
    assert Counter(one.answers["organisation"] for one in staff.respondents)["nhs"] == 10
    assert worked_example() == (leads, staff)


def test_an_analyst_counts_the_same_from_the_answers(waves, tables):
    """With pandas, from the answers alone: counts of every table of answers, and table 23, are the printed ones."""
    frames = {wave.population: pd.DataFrame([one.answers for one in wave.respondents]) for wave in waves}
    questions = {wave.population: wave.instrument.questions for wave in waves}
    specs = [spec for spec in read(EDITION).tables if spec.shape in {Shape.COUNTS, Shape.MATRIX}]
    assert len(specs) == 26
    for spec in specs:
        rows = PRINTED[spec.number]["rows"]
        for place, population in enumerate(spec.of):
            question, given = questions[population][spec.question], frames[population][spec.question]
            words = {option.code: said(option.says, ENGLISH) for option in question.options}
            if question.kind == Kind.MATRIX:
                counted = given.apply(pd.Series).apply(pd.Series.value_counts).fillna(0).astype(int).rename(index=words)
                names = {row.code: said(row.says, ENGLISH) for row in question.rows}
                found = {names[code]: counted[code].reindex(rows[0][1:-1], fill_value=0).tolist() for code in names}
                assert found == {row[0]: [int(cell) for cell in row[1:-1]] for row in rows[1:]}
                continue
            counted = given.explode().map(words).value_counts()
            expected = {row[0]: int(row[1 + 2 * place]) for row in rows[1:] if row[0] != "Total"}
            assert counted.reindex(list(expected), fill_value=0).to_dict() == expected


def test_numbers_and_the_scale_come_out_as_the_text_says(waves):
    leads, staff = map(Answered, waves)
    lines = {line.row: line_of(leads, "sector-measures", line) for line in read(EDITION).table("table-16").lines}
    assert [line.answered for line in lines.values()] == [31, 14, 11, 9]
    assert (lines["concluded"].mean, lines["concluded"].median) == ("252.5", "84")
    assert [lines[row].mean_share for row in ("expressed", "fully", "partly")] == ["62", "71", "24"]
    moved = [change(one, "culture-before-now") for one in (leads, staff)]
    assert [(one.pairs, one.before, one.now) for one in moved] == [(95, "2.37", "3.26"), (62, "2.74", "4.00")]
    assert all(one.test.p < 0.001 and one.rose + one.same + one.fell == one.pairs for one in moved)
    halves_up = {f"{(200 * total + 63) // 126 / 100:.2f}" for total in range(63, 316)}
    assert "2.74" not in halves_up  # why one of the staff gave no answer: no 63 of them have the printed mean


def test_tables_are_counted_and_not_recited(waves):
    """One answer less, and exactly its cells change; other words for an option, and they stand in the table."""
    leads = waves[0]
    edition = read(EDITION)
    spec = edition.table("table-5")
    one, *others = leads.respondents
    fewer = replace(leads, respondents=(replace(one, answers={}), *others))
    was, becomes = draw(spec, [leads], edition.populations), draw(spec, [fewer], edition.populations)
    chose = one.answers["resources-aware"]
    assert was.rows[0][1:] == ("95", "100 %")
    assert becomes.rows[0][1:] == ("94", "99 %")
    assert sum(a != b for a, b in zip(was.rows, becomes.rows, strict=True)) == len(chose)
    assert becomes.note.endswith("1 of MSP leads gave no answer.")
    turned = replace(leads, respondents=tuple(reversed(leads.respondents)))
    assert draw(spec, [turned], edition.populations).rows == was.rows
    assert was.queries[0].says == (
        "Making Safeguarding Personal 2014/15, MSP leads, MSP leads: msp-lead-2014-15 version 1, "
        "question “resources-aware”, version 1; everybody who answered the survey; base 95"
    )
    assert was.with_cells[0][1][0] == ("table-5.r1.c2", "95")
