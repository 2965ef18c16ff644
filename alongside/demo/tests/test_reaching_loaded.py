"""The invented council holds who is around people, how they are reached, and whether it was thought safe to ask."""

from datetime import date

import pytest
from django.db.models import Q

from alongside.demo.filling import invent
from alongside.demo.stories import tell_all
from alongside.people.codes import Channel
from alongside.people.models import Adult, SafeContact, SignificantPerson
from alongside.people.reaching import may_leave
from alongside.risk.models import CoercionCheck, SafeToAsk

LAST_DAY = date(2026, 6, 30)


@pytest.fixture
def council(as_owner, monkeypatch):
    monkeypatch.setattr("alongside.demo.cast.make_password", lambda password: "!")
    with as_owner() as cursor:
        invent(size=300, seed=7, last_day=LAST_DAY, say=lambda words: None)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


@pytest.fixture
def susi(as_owner, amina, ben, north):
    with as_owner() as cursor:
        tell_all(amina=amina, ben=ben, team=north, last_day=LAST_DAY)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
    return Adult.objects.get(given_name="Susi")


def test_most_of_what_is_asked_before_contact_is_where_domestic_abuse_is_alleged(council):
    domestic = Q(adult__concerns__types__contains=["domestic"])
    generated = SafeToAsk.objects.exclude(adult__given_name="Marjorie")
    assert generated.filter(domestic).distinct().count() == generated.count() > 3
    assert SafeContact.objects.filter(domestic).exists()
    assert CoercionCheck.objects.exists()


def test_nobody_is_recorded_twice_around_an_adult_and_sources_of_risk_pose_a_risk(council):
    people = list(SignificantPerson.objects.values_list("adult", "name"))
    assert len(people) == len(set(people)) > 20
    assert SignificantPerson.objects.filter(source__isnull=False, poses_risk=True).exists()


def test_susi_is_reached_by_hand_and_darren_by_nothing(susi):
    darren = susi.significant_people.get()
    assert may_leave(adult=susi, by="hand").allowed
    assert not may_leave(adult=susi, by="text").allowed
    assert not any(may_leave(adult=susi, by=way, to=darren).allowed for way in Channel.values)
