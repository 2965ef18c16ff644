"""How long things take, counted by hand: pauses left out, what goes on counted beside it, no small number shown."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.template.loader import render_to_string

from alongside.board import snapshots
from alongside.board.charts import MONTHS, Month, chart_of
from alongside.board.trend import Trend
from alongside.enquiries.actions import conclude, start_enquiry
from alongside.measures.measure import Period
from alongside.measures.months import months_until
from alongside.measures.small_numbers import about
from alongside.measures.timeliness import going_on, hardly_chance, limits_of
from alongside.people.actions import open_record
from alongside.published.run import rows
from alongside.timeliness.actions import agree_variation, pause_clocks

MAY = date(2026, 5, 4)
YEAR = {"first_0": "1", "first_1": "4", "first_2": "2026", "last_0": "31", "last_1": "3", "last_2": "2027"}
THAT_YEAR = Period(date(2026, 4, 1), date(2027, 3, 31))


@pytest.fixture
def concluded(amina, ben, north):
    """Five that took 1, 3, 5, 7 and 9 days, the last with a pause of four days; one of another year, one open."""
    every = []
    for days in (1, 3, 5, 7, 9, 400, None):
        adult = open_record(by=amina, given_name="Invented", family_name="Person")
        it = start_enquiry(by=amina, adult=adult, kind="section-42", team=north, lead=amina, started_on=MAY)
        if days == 9:
            pause_clocks(by=amina, record=it, from_on=MAY + timedelta(2), went_on=MAY + timedelta(6), reason="hospital")
        if days == 7:
            later = {"departs": "timescale", "stage": "conclusion", "new_date": MAY + timedelta(7)}
            why = {"because": "he asked", "benefit": "He was ready.", "agreed_by": ben, "agreed_on": MAY}
            agree_variation(by=amina, record=it, **later, **why)
        if days:
            conclude(by=amina, enquiry=it, concluded_on=MAY + timedelta(days))
        every.append(it)
    return every


def test_a_stage_is_a_spread_without_the_pauses_and_beside_what_goes_on(concluded, bola, signed_in):
    begun = {row["stage"]: row["number"] for row in rows(going_on(THAT_YEAR))}
    assert (begun["conclusion"], begun["plan"]) == (2, 1)  # nobody planned in those that ended: that was skipped
    page = signed_in(bola).get("/board/timeliness/", YEAR)
    *others, conclusion = page.context["stages"]
    figure = conclusion["figure"]
    assert (figure.base, figure.low, figure.middle, figure.high) == ("5", 3, 5, 5)
    assert {stage["figure"].base for stage in others} == {"0"}
    apart = [conclusion[name] for name in ("paused", "varied", "going_on")]
    assert apart == ["not shown", "not shown", "fewer than 5"]
    assert [(point.month.first, point.month.middle) for point in conclusion["chart"].points] == [(date(2026, 5, 1), 5)]
    text = " ".join(page.content.decode().split())
    assert "A longer beginning is not a failure." in text
    assert "<svg" in text


def test_one_question_has_one_answer_as_of_one_moment(concluded, amina, bola, signed_in, monkeypatch):
    client = signed_in(bola)

    def answers():
        theme = client.get("/board/themes/time/", YEAR).context["figures"]
        stages = client.get("/board/timeliness/", YEAR).context["stages"]
        return [
            next(figure for figure, *_ in theme if figure.definition.code == "days-conclusion"),
            stages[-1]["figure"],
        ]

    once, again = answers()
    assert (once, once.middle, once.high) == (again, 5, 5)
    monkeypatch.setattr(snapshots, "CHEAP", 0)  # as in a large council: the record goes on, the figures wait
    conclude(by=amina, enquiry=concluded[-1], concluded_on=MAY + timedelta(30))
    assert answers() == [once, once]
    snapshots.refresh()
    assert [(figure.middle, figure.high) for figure in answers()] == [(5, 6.5)] * 2


def test_limits_come_from_the_values_and_a_long_run_is_marked():
    values = [10.0, 12.0, 10.0, 12.0, 10.0, 12.0, 10.0, 12.0]
    limits = limits_of(values)
    assert (limits.mean, round(limits.low, 2), round(limits.high, 2)) == (11, 5.68, 16.32)
    assert hardly_chance([*values, 17.0], limits) == [False] * 8 + [True]
    assert hardly_chance([12.0] * 8, limits) == [False] * 7 + [True]
    assert limits_of(values[:7]) is None


def test_a_month_that_is_not_finished_moves_no_limit_and_is_never_marked():
    values = [100, 95, 105, 110, 90, 100, 95, 105, 100, 110, 95, 10]
    months = [Month(date(2026, at, 1), many, many, None, None, at < 12) for at, many in enumerate(values, start=1)]
    chart = chart_of(months)
    assert ([point.month.first.month for point in chart.points], chart.marked) == ([*range(1, 12)], [])
    assert chart.limits == limits_of(values[:-1])
    whole = chart_of([replace(one, finished=True) for one in months])
    assert [point.month.first.month for point in whole.marked] == [12]
    page = render_to_string("board/_trend.html", {"trend": Trend("raised", chart=chart, what="how many")})
    assert "December 2026, not finished" in page
    assert "hardly chance" not in page


def test_a_month_in_which_too_few_ended_is_a_gap_and_no_count_gives_it_away():
    months = [Month(day, 3, None, None, None) for day in months_until(date(2027, 1, 31), MONTHS)]
    assert (months[0].first, months[-1].first, len(months)) == (date(2025, 2, 1), date(2027, 1, 1), 24)
    for at in (5, 6, 8):
        months[at] = Month(months[at].first, 6, 10.0, 8.0, 12.0)
    chart = chart_of(months)
    assert [point.month.first for point in chart.points] == [date(2025, month, 1) for month in (7, 8, 10)]
    assert re.sub("[0-9. ]+", " ", chart.path) == "M L M "  # no line leads through September
    assert [about(number) for number in (0, 1, 4, 5, 7, 8, 12, 13)] == [
        *("0", "fewer than 5", "fewer than 5"),
        *("5", "5", "10", "10", "15"),
    ]
