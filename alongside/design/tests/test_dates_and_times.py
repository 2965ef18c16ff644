"""What people may type for a day or a time, and what they are told when it is not one."""

from datetime import date, time, timedelta

import pytest
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st

from alongside.design.fields import Clock, Day
from alongside.design.forms import Questions

ANYTHING = st.one_of(st.text(), st.integers().map(str), st.none(), st.integers(), st.lists(st.text(), max_size=3))


class Visit(Questions):
    when = Day("When did you visit?", called="the date of the visit", past=True)
    until = Day("When did it end?", called="the date it ended", required=False)
    at = Clock("What time?", called="the time of the visit", required=False)


def visited(day: object, month: object, year: object) -> Visit:
    return Visit({"when_0": day, "when_1": month, "when_2": year})


def told(form: Visit) -> list[str]:
    return form.errors.get("when", [])


# No deadline: the first form drawn compiles its templates, and the machine may be busy.
@settings(deadline=None, max_examples=60)
@given(ANYTHING, ANYTHING, ANYTHING, ANYTHING)
def test_nothing_that_can_be_posted_raises_an_exception(day, month, year, at):
    form = Visit({"when_0": day, "when_1": month, "when_2": year, "at": at})
    form.is_valid()
    assert str(form)
    assert str(form.error_summary) or form.is_valid()


@settings(deadline=None, max_examples=40)
@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2024, 12, 31)))
def test_any_real_day_comes_back_as_typed_and_as_a_date(day):
    for month in (str(day.month), f"{day.month:02}", f"{day:%B}", f"{day:%b}".upper()):
        form = visited(f" {day.day}", month, str(day.year))
        assert form.is_valid(), told(form)
        assert form.cleaned_data["when"] == day
        assert f'value=" {day.day}"' in str(form)
        assert f'value="{month}"' in str(form)


@given(st.dates(min_value=date(1900, 1, 1)))
def test_a_day_on_record_is_shown_in_three_boxes_and_reads_back_the_same(day):
    boxes = Day("Day").widget.format_value(day)
    form = Visit({f"until_{i}": part for i, part in enumerate(boxes)})
    form.is_valid()
    assert form.cleaned_data["until"] == day


@pytest.mark.parametrize(
    ("typed", "message", "boxes"),
    [
        (("", "", ""), "Enter the date of the visit", {0, 1, 2}),
        (("3", "", "2026"), "The date of the visit must include a month", {1}),
        (("", "", "2026"), "The date of the visit must include a day and a month", {0, 1}),
        (("31", "2", "2026"), "The date of the visit must be a real date", {0, 1, 2}),
        (("first", "2", "2026"), "The date of the visit must be a real date", {0}),
        (("1", "13", "2026"), "The date of the visit must be a real date: check the month", {1}),
        (("1", "Ma", "2026"), "The date of the visit must be a real date: check the month", {1}),
        (("1", "2", "26"), "The date of the visit must have a year of 4 numbers, like 2026", {2}),
        (("1", "2", "9" * 9999), "The date of the visit must have a year of 4 numbers, like 2026", {2}),
        (("1", "2", "0000"), "The date of the visit must be a real date", {0, 1, 2}),
        (("1", "2", "1899"), "The date of the visit must be on or after 1 January 1900", {2}),
        (("1", "2", "2999"), "The date of the visit must be today or in the past", {0, 1, 2}),
    ],
)
def test_a_wrong_date_is_explained_and_its_wrong_boxes_are_marked(typed, message, boxes):
    form = visited(*typed)
    assert told(form) == [message]
    assert form["when"].first_id == f"id_when_{min(boxes)}"
    html = str(form["when"])
    assert html.count("govuk-input--error") == html.count('aria-invalid="true"') == len(boxes)


def test_today_is_in_the_past_and_tomorrow_is_not():
    for days, fine in ((0, True), (1, False)):
        day = timezone.localdate() + timedelta(days=days)
        assert visited(str(day.day), str(day.month), str(day.year)).is_valid() is fine


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("9.30", time(9, 30)),
        ("9:30am", time(9, 30)),
        ("9:30 p.m.", time(21, 30)),
        ("0930", time(9, 30)),
        ("14:05", time(14, 5)),
        ("2pm", time(14)),
        ("12am", time(0)),
        ("12.15 PM", time(12, 15)),
        ("midday", time(12)),
        ("Midnight", time(0)),
    ],
)
def test_times_are_read_as_people_write_them(typed, read):
    form = Visit({"at": typed})
    form.is_valid()
    assert form.cleaned_data["at"] == read


@pytest.mark.parametrize("typed", ["9", "25:00", "9:60", "13pm", "0am", "soon", "١٢:٠٠", "1\x00:30"])
def test_what_is_not_a_time_is_refused_with_an_example(typed):
    form = Visit({"at": typed})
    assert form.errors["at"] == ["The time of the visit must be a time, like 14:30 or 2:30pm"]


@given(st.times())
def test_a_time_on_record_is_shown_so_that_it_reads_back_the_same(at):
    shown = Clock("Time").prepare_value(at)
    assert Clock("Time").clean(shown) == at.replace(second=0, microsecond=0)
