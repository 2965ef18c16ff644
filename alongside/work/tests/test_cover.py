"""Somebody covers: the work is seen to from one day to another, within the reach that they have anyway."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.urls import reverse

from alongside.access.actions import restrict_record
from alongside.access.roles import Role
from alongside.history.models import Event
from alongside.history.recording import recording
from alongside.work.actions.cover import arrange_cover
from alongside.work.models import Cover
from conftest import account

FIRST, LAST = date(2026, 8, 3), date(2026, 8, 14)
DAYS = {"first_0": "3", "first_1": "8", "first_2": "2026", "last_0": "14", "last_1": "8", "last_2": "2026"}


@pytest.fixture
def dora(north):
    return account("dora", "Dora Nwosu", Role.PRACTITIONER, north)


@pytest.fixture
def on_the_day(monkeypatch):
    """Let it be another day, for covers: `on_the_day(FIRST)`."""
    return lambda day: monkeypatch.setattr("alongside.work.covering.localdate", lambda: day)


def listed(client) -> list:
    return [enquiry for enquiry, _ in client.get("/").context["work"]]


def test_a_cover_puts_the_work_on_the_others_page_from_its_first_day_to_its_last(
    enquiry, amina, dora, signed_in, on_the_day
):
    sent = {"away": amina.pk, "covering": dora.pk, **DAYS}
    assert signed_in(amina).post(reverse("work:new-cover"), sent).url == reverse("work:covers")
    for day, seen in ((date(2026, 8, 2), []), (FIRST, [enquiry]), (LAST, [enquiry]), (date(2026, 8, 15), [])):
        on_the_day(day)
        page = signed_in(dora).get("/")
        assert [it for it, _ in page.context["work"]] == seen, day
        assert ("Covering for Amina Yusuf" in page.content.decode()) == bool(seen)


def test_a_cover_opens_no_record_and_ends_when_it_is_called_off(
    enquiry, amina, ben, dora, carol, signed_in, on_the_day
):
    cover = arrange_cover(by=amina, away=amina, covering=dora, first=FIRST, last=LAST)
    with pytest.raises(ValidationError, match="works in none of"):
        arrange_cover(by=amina, away=amina, covering=carol, first=date(2026, 9, 1), last=date(2026, 9, 2))
    on_the_day(FIRST)
    assert listed(signed_in(dora)) == [enquiry]
    restrict_record(by=ben, adult=enquiry.adult, entitled=[amina], why="Known to staff.")
    assert listed(signed_in(dora)) == []
    assert signed_in(dora).get(enquiry.get_absolute_url()).status_code == 404
    off = reverse("work:call-off", args=[cover.pk])
    assert signed_in(carol).post(off).status_code == 404
    assert signed_in(dora).post(off).status_code == 302
    assert signed_in(dora).post(off).status_code == 302, "it is called off already"
    assert Event.objects.filter(verb="called-off-cover").count() == 1


def test_what_the_other_may_not_open_is_said_beside_the_cover_to_whoever_may_know(
    enquiry, amina, ben, dora, north, signed_in, monkeypatch
):
    said = "1 of Amina Yusuf’s enquiries is restricted and Dora Nwosu is not named on it"
    arrange_cover(by=amina, away=amina, covering=dora, first=FIRST, last=LAST)
    monkeypatch.setattr("alongside.work.covering.localdate", lambda: FIRST)
    unnamed = account("eve", "Eve Nwosu", Role.ENQUIRY_MANAGER, north)

    def told(person):
        return said in signed_in(person).get(reverse("work:covers")).content.decode()

    assert not told(amina)
    restrict_record(by=ben, adult=enquiry.adult, entitled=[amina], why="Known to staff.")
    assert told(amina)
    assert told(ben)
    assert not told(dora), "nothing tells those who may not know that there is a restricted record"
    assert not told(unnamed)
    restrict_record(by=ben, adult=enquiry.adult, entitled=[amina, dora], why="Dora covers.")
    assert not told(amina)


@pytest.mark.parametrize("who", ["the same away", "who covers is away", "who is away covers"])
def test_nobody_is_covered_twice_and_nobody_covers_while_away(who, amina, ben, dora, north):
    eve = account("eve", "Eve Nwosu", Role.PRACTITIONER, north)
    arrange_cover(by=amina, away=amina, covering=dora, first=FIRST, last=LAST)
    away, covering = {
        "the same away": (amina, eve),
        "who covers is away": (dora, eve),
        "who is away covers": (eve, amina),
    }[who]
    days = {"first": LAST, "last": LAST + timedelta(days=3)}
    with pytest.raises(ValidationError, match="covers for Amina Yusuf from 3 August 2026 to 14 August 2026"):
        arrange_cover(by=ben, away=away, covering=covering, **days)
    row = Cover(away=away, covering=covering, **days)
    with pytest.raises(IntegrityError), recording("arranged-cover", by=ben, adult=None, about=row) as keep:
        keep(row)
    arrange_cover(by=ben, away=away, covering=covering, first=LAST + timedelta(days=1), last=LAST + timedelta(days=3))


def test_only_a_manager_arranges_for_somebody_else(amina, ben, dora, signed_in):
    sent = {"away": dora.pk, "covering": amina.pk, **DAYS}
    assert signed_in(amina).post(reverse("work:new-cover"), sent).status_code == 422
    assert signed_in(ben).post(reverse("work:new-cover"), {**sent, "last_2": "2025"}).status_code == 422
    assert signed_in(ben).post(reverse("work:new-cover"), {**sent, "covering": dora.pk}).status_code == 422
    assert signed_in(ben).post(reverse("work:new-cover"), sent).status_code == 302
    assert Cover.objects.get().away == dora
