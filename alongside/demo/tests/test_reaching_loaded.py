"""The invented council holds who is around people, how they are reached, and whether it was thought safe to ask."""

from django.db.models import Q

from alongside.people.models import SafeContact, SignificantPerson
from alongside.risk.models import CoercionCheck, SafeToAsk


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
