"""Somebody's own calendar: references at the right time of day, nobody's name, and silence for every wrong address."""

from datetime import UTC, date, time, timedelta

import pytest
from django.urls import reverse
from django.utils.timezone import localdate
from icalendar import Calendar

from alongside.access.dated import Dated
from alongside.access.models import User
from alongside.work.actions.calendar import LASTS, make_calendar
from alongside.work.feed import event_of
from alongside.work.models import CalendarKey


def entries(response) -> dict[str, object]:
    return {str(event["summary"]): event for event in Calendar.from_ical(response.content).walk("VEVENT")}


def test_a_calendar_reads_references_and_links_and_nobodys_name(case_so_far, amina, client):
    address = reverse("work:feed", args=[make_calendar(by=amina)])
    case_so_far.meeting.refresh_from_db()
    answer = client.get(address)
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    found = entries(answer)
    plan = next(it for it in found if it.startswith("SP"))
    assert plan.endswith(": Review of a plan")
    assert str(found[plan]["url"]).startswith("http://testserver/plans/SP")
    for word in ("Kathleen", "Kowalska", "Piotr", "Amina"):
        assert word not in answer.content.decode()
    assert client.get(str(found[plan]["url"])).status_code == 302, "to open a link one signs in"


@pytest.mark.parametrize(("day", "in_utc"), [(date(2026, 7, 1), 9), (date(2026, 12, 1), 10), (date(2026, 10, 25), 10)])
def test_ten_in_the_morning_is_ten_in_england_in_summer_and_in_winter(day, in_utc):
    begins = event_of(Dated("ME1", "Meeting", "ME1", "/meetings/ME1/", day, time(10), 90), "http://x")["dtstart"].dt
    assert (begins.hour, begins.astimezone(UTC).hour) == (10, in_utc)
    whole = event_of(Dated("SP1", "Review", "SP1", "/plans/SP1/", day), "http://x")
    assert (whole["dtstart"].dt, whole["dtend"].dt) == (day, day + timedelta(days=1))


def test_an_address_is_made_withdrawn_and_lapses_and_every_wrong_one_is_answered_alike(
    amina, signed_in, client, monkeypatch
):
    page = signed_in(amina).post(reverse("work:make-calendar"))
    first = page.context["address"]
    assert client.get(first).status_code == 200
    assert first not in signed_in(amina).get(reverse("work:calendar")).content.decode(), "it is shown once"
    assert bytes(CalendarKey.objects.get().digest) not in first.encode()
    second = signed_in(amina).post(reverse("work:make-calendar")).context["address"]
    unknown = client.get(reverse("work:feed", args=["x" * 43]))
    assert unknown.status_code == 404

    def silent(address: str) -> bool:
        return client.get(address).content == unknown.content

    assert silent(first), "a new address takes the place of the old one"
    assert not silent(second)
    with monkeypatch.context() as later:
        later.setattr("alongside.work.feed.localdate", lambda: localdate() + LASTS + timedelta(days=1))
        assert silent(second)
    User.objects.filter(pk=amina.pk).update(is_active=False)
    assert silent(second)
    User.objects.filter(pk=amina.pk).update(is_active=True)
    assert signed_in(amina).post(reverse("work:withdraw-calendar")).status_code == 302
    assert silent(second)
