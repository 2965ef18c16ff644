"""The pages of clocks and of what the council settles: in plain words, never as failure, in few queries."""

from datetime import date, timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils.timezone import localdate

from alongside.timeliness.actions import add_closed_days, agree_variation, pause_clocks, settle_timescale
from alongside.timeliness.checks import next_years_bank_holidays
from alongside.timeliness.models import Calendar, ClosedDay
from alongside.timeliness.reading import clocks_of, quiet_after

TUESDAY = date(2026, 6, 2)  # the enquiry starts
POLICY = {"says": "Our procedures, part 3"}


def read(client, name, *args):
    return " ".join(client.get(reverse(name, args=args)).content.decode().split())


def boxes(name, day):
    return {f"{name}_0": day.day, f"{name}_1": day.month, f"{name}_2": day.year}


@pytest.fixture
def usual(ben):
    settle_timescale(by=ben, rule="plan", number=20, unit="working-days", from_on=date(2026, 4, 1), **POLICY)
    settle_timescale(by=ben, rule="plan", number=5, unit="working-days", from_on=TUESDAY + timedelta(1), **POLICY)
    settle_timescale(by=ben, rule="decision", number=24, unit="hours", from_on=date(2026, 4, 1), **POLICY)
    settle_timescale(by=ben, rule="conclusion", number=None, unit=None, from_on=TUESDAY, **POLICY)


def test_a_clock_keeps_the_rule_of_the_day_it_started_and_leaves_pauses_out(amina, enquiry, concern, usual):
    pause_clocks(
        by=amina, record=enquiry, from_on=date(2026, 6, 8), went_on=date(2026, 6, 15), reason="away", agrees="agreed"
    )
    plan = next(clock for clock in clocks_of(enquiry).each if clock.stage == "plan")
    assert (plan.timescale.number, plan.due_on) == (20, date(2026, 7, 7))  # 30 June, and five working days more
    assert (plan.days - plan.days_counted, plan.working - plan.working_counted) == (7, 5)
    assert next(clock for clock in clocks_of(enquiry).each if clock.stage == "conclusion").timescale is None
    concern.refresh_from_db()
    decision = clocks_of(concern).each[0]
    assert (decision.days, decision.working, decision.due_on, decision.later_than_usual) == (1, 1, TUESDAY, False)


def test_later_than_usual_is_said_with_its_reason_and_nothing_turns_red(
    amina, ben, enquiry, usual, signed_in, django_assert_max_num_queries
):
    client = signed_in(amina)
    assert "say why" in read(client, "timeliness:of-enquiry", enquiry.pk)
    agree_variation(
        by=amina,
        record=enquiry,
        departs="timescale",
        stage="plan",
        new_date=date(2026, 8, 1),
        because="she wants her sister there",
        benefit="She is not alone.",
        agreed_by=ben,
        agreed_on=TUESDAY,
    )
    pause_clocks(by=amina, record=enquiry, from_on=date(2026, 6, 8), reason="hospital")
    with django_assert_max_num_queries(20):
        page = read(client, "timeliness:of-enquiry", enquiry.pk)
    assert "Later than usual because she wants her sister there." in page
    assert "Paused since 8 June 2026." in page
    assert "Ben Okafor" in page
    assert not {"overdue", "breach", "govuk-tag--red", "failed"} & set(page.replace('"', " ").lower().split())
    beside = read(client, "enquiries:enquiry", enquiry.pk)
    assert "Paused since 8 June 2026: they are in hospital, or too ill." in beside
    assert "Later than usual because she wants her sister there." in beside
    answer = client.post(
        reverse("timeliness:pause-enquiry", args=[enquiry.pk]), {"reason": "away", **boxes("from_on", date(2026, 6, 9))}
    )
    assert "The clocks stand still from 8 June 2026" in answer.content.decode()


def test_the_council_settles_its_timescales_and_days_with_history(idris, signed_in):
    client = signed_in(idris)
    settle = {
        "rule": "quiet",
        "number": "2",
        "unit": "working-days",
        "says": "Agreed in May",
        **boxes("from_on", TUESDAY),
    }
    refused = client.post(reverse("timeliness:new-timescale"), settle)
    assert "counted in days or weeks" in refused.content.decode()
    assert quiet_after(localdate()) == 28
    assert client.post(reverse("timeliness:new-timescale"), {**settle, "unit": "weeks"}).status_code == 302
    assert quiet_after(localdate()) == 14
    assert quiet_after(TUESDAY - timedelta(1)) == 28
    assert "2 weeks" in read(client, "timeliness:settled")

    calendar, shut = Calendar.objects.get(is_standard=True), date(localdate().year + 1, 6, 16)
    days = {"kind": "local", "days-0-name": "Staff day", **boxes("days-0-day", shut)}
    assert client.post(reverse("timeliness:add-days", args=[calendar.pk]), days).status_code == 302
    assert not Calendar.objects.standard().works(shut)
    closed = ClosedDay.objects.get(day=shut)
    client.post(reverse("timeliness:take-out", args=[closed.pk]), {"why": "It was moved."})
    assert Calendar.objects.standard().works(shut) == (shut.isoweekday() < 6)
    page = read(client, "timeliness:calendar", calendar.pk)
    assert "Reason: It was moved." in page
    assert f"({shut} Staff day)" in page


def test_a_year_without_bank_holidays_is_told_of_on_the_page_and_to_whoever_deploys(idris, signed_in, db):
    calendar, year = Calendar.objects.get(is_standard=True), localdate().year
    christmas = [(date(year + 2, 12, 25), "Christmas Day")]
    add_closed_days(by=idris, calendar=calendar, days=christmas, kind="bank-holiday")
    assert next_years_bank_holidays() == []
    ClosedDay.objects.filter(day__gte=date(year, 1, 1)).update(taken_out=True)
    assert f"no bank holidays for {year}" in read(signed_in(idris), "timeliness:calendar", calendar.pk)
    assert [warning.id for warning in next_years_bank_holidays()] == ["timeliness.W001"]
    call_command("check", deploy=True, databases=["default"], fail_level="ERROR")
