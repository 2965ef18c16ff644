"""Who reads what of a large-scale enquiry: keepers all of it, leads one page, and of adults only whom each may see."""

import pytest
from django.urls import resolve, reverse

from alongside.access.actions import restrict_record
from alongside.access.roles import Permission, Role
from alongside.concerns.actions import report_concern
from alongside.enquiries.actions import start_enquiry
from alongside.history.models import Event
from alongside.large_scale import actions
from alongside.people.actions import open_record
from conftest import FRIDAY, MONDAY, account
from tests.account import ACCOUNT
from tests.addresses import ROUTES, letters_of

OURS = {"PC", "LS", "IM", "SU", "XC", "PW"}
FOR_LEADS = "large_scale:large-scale"


@pytest.fixture
def adults(amina, carol, ben, parent, north, south):
    """Three adults under it: Mr Field whom Amina leads, Mrs Marsh of the South team, and one who is restricted."""
    made = {}
    for name, lead, team in (("Field", amina, north), ("Marsh", carol, south), ("Hidden", amina, north)):
        adult = open_record(by=ben, given_name="Pat", family_name=name)
        started = {"kind": "section-42", "team": team, "lead": lead, "started_on": MONDAY}
        enquiry = start_enquiry(by=ben, adult=adult, **started)
        actions.join_enquiry(by=ben, parent=parent, enquiry=enquiry, joined_on=FRIDAY, why="Lived there.")
        made[name] = adult
    restrict_record(
        by=account("hana", "Hana Sato", Role.ENQUIRY_MANAGER, north), adult=made["Hidden"], entitled=[], why="-"
    )
    return made


def test_each_is_shown_whom_they_may_see_and_told_of_others_only_how_many(adults, parent, amina, ben, carol, signed_in):
    seen = {}
    for who in (ben, amina, carol):
        page = signed_in(who).get(parent.get_absolute_url()).content.decode()
        assert "3 adults in all" in page
        seen[who.name] = [name for name in ("Field", "Marsh", "Hidden") if f"Pat {name}" in page]
    assert seen == {"Ben Okafor": ["Field", "Marsh"], "Amina Yusuf": ["Field"], "Carol Petrescu": ["Marsh"]}
    page = signed_in(ben).get(parent.get_absolute_url()).content.decode()
    assert "Another adult is not for you to see" in page
    assert "Open</a>: 2" in page  # every figure but the plain count is of those shown
    links = [f"/enquiries/E{adults[name].enquiries.get().pk}/" in page for name in ("Field", "Marsh", "Hidden")]
    assert links == [True, False, False]


def test_leads_read_the_one_page_while_their_enquiry_is_under_it_and_nobody_else_learns_that_it_is(
    adults, parent, ben, amina, ada, north, signed_in
):
    stranger = account("dora", "Dora Nwosu", Role.PRACTITIONER, north)
    missing = signed_in(stranger).get("/large-scale/LS999999999/")
    for who in (stranger, ada):
        answer = signed_in(who).get(parent.get_absolute_url())
        assert (answer.status_code, answer.content == missing.content or who is ada) == (404, True)
    lead = signed_in(amina)
    assert lead.get(parent.get_absolute_url()).status_code == 200
    assert lead.get(f"/large-scale/LS{parent.pk}/improvement/").status_code == 403
    for child in parent.children.filter(enquiry__lead=amina):
        actions.end_child(by=ben, child=child, ended_on=FRIDAY, why="Another home.")
    assert lead.get(parent.get_absolute_url()).status_code == 404


def test_every_other_page_of_these_records_is_for_keepers_alone():
    ours = [name for name, route in ROUTES.items() if name.startswith("large_scale:") and letters_of(route) in OURS]
    assert len(ours) > 25
    needed = {name: resolve(reverse(name, kwargs={"number": 1})).func.needs for name in ours}
    assert {name for name, permission in needed.items() if permission != Permission.PROVIDERS} == {FOR_LEADS}


def test_somebody_possibly_affected_is_hidden_when_their_record_is(ben, parent, mrs_k, north, amina, signed_in):
    report_concern(by=amina, adult=mrs_k, team=north, raised_on=MONDAY, **ACCOUNT)
    noted = actions.note_possibly_affected(by=ben, parent=parent, adult=mrs_k, funder="self")
    client, page = signed_in(ben), f"/large-scale/LS{parent.pk}/others/"
    assert mrs_k.name in client.get(page).content.decode()
    assert client.get(f"/large-scale/PW{noted.pk}/").status_code == 200
    restrict_record(by=account("hana", "Hana Sato", Role.ENQUIRY_MANAGER, north), adult=mrs_k, entitled=[], why="-")
    hidden = client.get(page).content.decode()
    assert mrs_k.name not in hidden
    assert "Another adult is not for you to see" in hidden
    assert client.get(f"/large-scale/PW{noted.pk}/").status_code == 404


def test_a_mistyped_reference_put_right_tells_neither_adult_of_the_other(ben, parent, mrs_k):
    other = open_record(by=ben, given_name="Bob", family_name="Field")
    noted = actions.note_possibly_affected(by=ben, parent=parent, adult=mrs_k, checked="Kathleen was bruised.")
    actions.look_at_affected(by=ben, affected=noted, adult=other, checked="Bob was not.", result="to-look-at")
    for adult in (mrs_k, other):
        lines = Event.objects.filter(adult=adult, verb="looked-at-possibly-affected")
        assert lines.count() == 1
        assert not any(word in str(lines.get().facts) for word in ("Kathleen", "Kowalska", "Bob", "bruised"))
