"""What somebody sees of an evaluation follows from their seat, and only an administrator gives one."""

from collections import Counter

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from alongside.access.models import User
from alongside.history.models import Event
from alongside.sector.actions import end_seat, give_seat
from alongside.sector.duties import Duty
from alongside.sector.models import Council, Seat
from alongside.sector.seats import councils_of, holds
from conftest import HARROWMERE


def again(user):
    return User.objects.get(pk=user.pk)


@pytest.mark.django_db
def test_the_councils_are_those_of_england_with_their_regions():
    regions = Counter(Council.objects.exclude(pk=HARROWMERE).values_list("region_code", flat=True))
    assert sorted(regions.values()) == [10, 11, 12, 14, 15, 15, 19, 24, 33]


def test_each_sees_the_councils_of_their_seats_and_nothing_once_they_end(eva, leo, rhea, coral):
    assert councils_of(eva) is None
    assert councils_of(leo) == {HARROWMERE}
    assert len(councils_of(rhea) - {HARROWMERE}) == 19
    assert councils_of(coral) == frozenset()
    end_seat(by=None, seat=leo.seats.get())
    assert councils_of(again(leo)) == frozenset()
    assert not holds(again(leo), Duty.LEADS)


def test_a_seat_is_given_by_a_page_and_history_names_it(idris, amina, bola, signed_in):
    browser = signed_in(idris)
    opened = browser.get(reverse("sector:give")).content.decode()
    assert opened.count('<option value=""') == 3, "nobody and nowhere is chosen before somebody chooses"
    asked = browser.post(reverse("sector:give"), {"user": amina.pk, "duty": "leads"})
    assert asked.status_code == 422
    assert "Select the council" in asked.content.decode()
    given = browser.post(
        reverse("sector:give"), {"user": amina.pk, "duty": "leads", "council": "E09000007"}, follow=True
    )
    assert "Camden" in given.content.decode()
    seat = Seat.objects.get(user=amina)
    assert (seat.duty, seat.area) == ("leads", "E09000007")
    assert Event.objects.get(verb="gave-seat", about=f"sector.seat:{seat.pk}").by == idris
    browser.post(reverse("sector:end", args=[seat.pk]))
    assert not Seat.objects.open().filter(user=amina).exists()
    # Nobody whose role takes no part can be given one by the page.
    refused = browser.post(reverse("sector:give"), {"user": bola.pk, "duty": "codes"})
    assert refused.status_code == 422


def test_the_database_refuses_a_seat_without_the_area_of_its_duty(amina):
    for duty, area in ((Duty.LEADS, ""), (Duty.EVALUATES, "E12000001"), (Duty.COORDINATES, "E09000007")):
        with pytest.raises(IntegrityError), transaction.atomic():
            give_seat(by=None, user=amina, duty=duty, area=area)
    give_seat(by=None, user=amina, duty=Duty.COORDINATES, area="E12000001")
