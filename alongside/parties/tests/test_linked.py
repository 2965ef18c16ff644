"""People who recur: found however spelt, linked by a decision, undone as easily, and seen by those who may know."""

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, transaction
from django.urls import reverse

from alongside.access.actions import restrict_record
from alongside.access.roles import Role
from alongside.concerns.actions import report_concern
from alongside.enquiries.actions import start_enquiry
from alongside.history.models import Event
from alongside.history.recording import recording
from alongside.parties.actions import join_parties, link_cases, undo_join, undo_link
from alongside.parties.finding import like_concerns, like_parties, like_sources, newly_alike
from alongside.parties.models import LinkedParty, PartyLink
from alongside.people.actions import open_record
from conftest import FRIDAY, MONDAY, account
from tests.account import ACCOUNT
from tests.addresses import ROUTES, address, answer, letters_of
from tests.test_authorisation import REFUSED, expected
from tests.test_reach import body

from .case import KNOWN

BECAUSE = {"why": "The same name and the same street.", "sure": "likely"}
NAME = "Łukasz Brzęczyszczykiewicz"


@pytest.fixture
def dora(south):
    return account("dora", "Dora Nwosu", Role.ENQUIRY_MANAGER, south)


def named_in_a_case(by, team, who, adult="Edna", enquiry=True):
    """An adult, and a case in which somebody is said to pose a risk: the source of risk, or the concern."""
    person = open_record(by=by, given_name=adult, family_name="Marsh", address="3 Hidden Lane", phone="01632 960199")
    if not enquiry:
        return report_concern(by=by, adult=person, team=team, raised_on=MONDAY, **{**ACCOUNT, "source_name": who})
    started = start_enquiry(by=by, adult=person, kind="section-42", team=team, lead=by, started_on=FRIDAY)
    with recording("changed-enquiry", by=by, adult=person, about=started) as keep:
        return keep(started.sources.model(enquiry=started, kind="known", name=who, relationship="nephew"))


def test_a_name_that_recurs_is_found_however_it_is_spelt(amina, ben, north, south, carol):
    here = named_in_a_case(amina, north, NAME)
    there = named_in_a_case(carol, south, "Lukasz Brzeczyszczykiewicz", "Agnes")
    concern = named_in_a_case(amina, north, "Lukas Brzeczyszczykiewic", "Joan", enquiry=False)
    named_in_a_case(amina, north, "Barbara Allen", "Ida")
    found = like_sources(ben, NAME, but=here.enquiry_id)
    assert [(one.pk, one.within) for one in found] == [(there.pk, False)]
    assert like_concerns(ben, NAME) == [concern]
    assert newly_alike(ben) == [here]
    party = link_cases(by=ben, cases=[here], name=NAME, **BECAUSE, **KNOWN)
    assert like_parties(ben, "brzeczyszczykiewicz lukasz") == [party]
    assert newly_alike(ben) == []


def test_a_manager_decides_and_says_why_and_no_adults_history_tells(amina, ben, ada, north, signed_in):
    here, there = named_in_a_case(amina, north, NAME), named_in_a_case(amina, north, NAME, "Agnes")
    page = reverse("parties:elsewhere", args=[here.enquiry_id, here.pk])
    client = signed_in(ben)
    assert "Agnes Marsh" in client.get(page).content.decode()
    decided = {"party": "new", **KNOWN, "others": [f"sourceofrisk-{there.pk}"], **BECAUSE}
    assert client.post(page, decided | {"why": ""}).status_code == 422
    assert client.post(page, decided).status_code == 302
    party = LinkedParty.objects.get()
    shown = client.get(party.get_absolute_url()).content.decode()
    assert all(words in shown for words in ("Edna Marsh", "Agnes Marsh", NAME, "The same name and the same street."))
    assert not any(words in shown for words in ("Hidden Lane", "960199"))
    for adult in (here.enquiry.adult, there.enquiry.adult):
        history = signed_in(ada).get(reverse("people:history", args=[adult.pk])).content.decode()
        assert "Linked who is said to pose a risk" not in history
        assert adult == here.enquiry.adult or page not in history
    assert Event.objects.about_row(party).filter(verb="linked-party", by=ben).count() == 2
    assert Event.objects.about_row(party).filter(verb="looked", by=ben).count() == 1


def test_another_teams_case_is_counted_and_a_restricted_one_is_not(amina, ben, dora, carol, north, south, signed_in):
    here, there = named_in_a_case(amina, north, NAME), named_in_a_case(carol, south, NAME, "Agnes")
    party = link_cases(by=dora, cases=[there], name=NAME, **BECAUSE, **KNOWN)
    link_cases(by=ben, cases=[here], party=party, **BECAUSE)
    shown = signed_in(ben).get(party.get_absolute_url()).content.decode()
    assert "1 other case of the South team: ask them." in shown
    assert "Agnes" not in shown
    suggested = reverse("parties:elsewhere", args=[named_in_a_case(amina, north, NAME, "Ida").enquiry_id, here.pk])
    assert signed_in(ben).get(suggested).status_code == 404  # a source of another enquiry
    restrict_record(by=dora, adult=there.enquiry.adult, entitled=[], why="Known to staff.")
    shown = signed_in(ben).get(party.get_absolute_url()).content.decode()
    assert "other case" not in shown


def test_nothing_tells_a_person_of_restricted_cases_alone_from_none(case_so_far, ben, south, amina, signed_in):
    eve = account("eve", "Eve Nwosu", Role.ENQUIRY_MANAGER, south)
    client = signed_in(eve)
    assert client.get(address("parties:party", case_so_far)).status_code == 200
    party = case_so_far.records["LP"]
    for link in party.links.all():
        restrict_record(by=ben, adult=link.concern.adult, entitled=[], why="Known to staff.")
    for name in (name for name, route in ROUTES.items() if letters_of(route) == "LP"):
        for method in ("GET", "POST"):
            if expected(name, method, eve.role) not in REFUSED:
                none = body(answer(client, method, address(name, case_so_far, missing=True)))
                assert none[0] == 404
                assert body(answer(client, method, address(name, case_so_far))) == none, (name, method)
    assert "Piotr K." not in client.get(reverse("parties:parties")).content.decode()
    assert like_parties(eve, "Piotr K.") == []


def test_a_link_that_was_undone_opens_nothing(amina, ben, dora, carol, north, south, signed_in):
    here, there = named_in_a_case(amina, north, NAME), named_in_a_case(carol, south, NAME, "Agnes")
    party = link_cases(by=dora, cases=[there], name=NAME, **BECAUSE, **KNOWN)
    link_cases(by=ben, cases=[here], party=party, **BECAUSE)
    restrict_record(by=dora, adult=there.enquiry.adult, entitled=[], why="Known to staff.")
    client, link = signed_in(ben), party.links.get(source=here)
    assert client.get(party.get_absolute_url()).status_code == 200
    undone = client.post(reverse("parties:undo", args=[party.pk, link.pk]), {"why": "Another man."})
    assert undone["Location"] == reverse("parties:parties")
    assert client.get(party.get_absolute_url()).status_code == 404
    assert like_parties(ben, NAME) == []
    assert signed_in(dora).get(party.get_absolute_url()).status_code == 200
    alone = link_cases(by=ben, cases=[here], name=NAME, **BECAUSE, **KNOWN)
    undo_link(by=ben, link=alone.links.get(), why="Another man.")
    assert client.get(alone.get_absolute_url()).status_code == 404


def test_a_link_is_one_at_a_time_and_undone_with_its_reason(amina, ben, north, signed_in):
    here = named_in_a_case(amina, north, NAME)
    party = link_cases(by=ben, cases=[here], name=NAME, **BECAUSE, **KNOWN)
    with pytest.raises(ValidationError, match="already"):
        link_cases(by=ben, cases=[here], name=NAME, **BECAUSE, **KNOWN)
    raw = {"party": party, "source": here, **BECAUSE}
    with (
        pytest.raises(IntegrityError, match="one person at a time"),
        recording("linked-party", by=ben, adult=None, about=party) as keep,
    ):
        keep(PartyLink(**raw))
    page = reverse("parties:undo", args=[party.pk, party.links.get().pk])
    assert signed_in(ben).post(page, {"why": ""}).status_code == 422
    assert signed_in(ben).post(page, {"why": "Another man."}).status_code == 302
    assert PartyLink.objects.standing().count() == 0
    assert link_cases(by=ben, cases=[here], name=NAME, **BECAUSE, **KNOWN) != party


def test_two_who_turn_out_one_are_joined_never_in_a_circle_and_parted_again(amina, ben, north, signed_in):
    def begun(adult):
        return link_cases(by=ben, cases=[named_in_a_case(amina, north, NAME, adult)], name=NAME, **BECAUSE, **KNOWN)

    one, two, three = begun("Edna"), begun("Agnes"), begun("Ida")
    joined = join_parties(by=ben, party=one, into=two, why="One man.")
    for party, into in ((two, one), (two, two), (three, one), (two, three)):
        with pytest.raises(ValidationError):
            join_parties(by=ben, party=party, into=into, why="A circle.")
        party.merged_into = into
        acting = recording("joined-parties", by=ben, adult=None, about=party)
        with (
            pytest.raises(DatabaseError, match="joined with one who stands alone"),
            acting as keep,
            transaction.atomic(),
        ):
            keep(party)
        party.merged_into = None
    client = signed_in(ben)
    assert client.get(one.get_absolute_url())["Location"] == two.get_absolute_url()
    shown = client.get(two.get_absolute_url()).content.decode()
    assert "Edna Marsh" in shown
    undo_join(by=ben, joined=joined, why="Two brothers.")
    assert "Edna Marsh" not in client.get(two.get_absolute_url()).content.decode()
    assert client.get(one.get_absolute_url()).status_code == 200


def test_a_practitioner_learns_nothing_of_other_cases(amina, ben, north, signed_in):
    alone, here = named_in_a_case(amina, north, "Barbara Allen"), named_in_a_case(amina, north, NAME, "Joan")
    there = named_in_a_case(amina, north, NAME, "Agnes")

    def shown(source):
        _, _, page = body(signed_in(amina).get(reverse("parties:of-enquiry", args=[source.enquiry_id])))
        adult = source.enquiry.adult
        for own in (source.name, adult.name, adult.called, str(source.enquiry), f"E{source.enquiry_id}/"):
            page = page.replace(own, "")
        return page.replace(f"/{source.pk}/", "").replace(f"/A{adult.pk}/", "")

    def told(source):
        return body(signed_in(amina).get(source.enquiry.adult.get_absolute_url()))[2]

    before = shown(here)
    assert "Linked who" not in told(here)
    record = told(here)
    link_cases(by=ben, cases=[here, there], name=NAME, **BECAUSE, **KNOWN)
    assert told(here) == record
    assert shown(here) == before == shown(alone)
    assert "If it matters for anybody’s safety, ask yours." in before
    assert undo_link(by=ben, link=PartyLink.objects.first(), why="No.").pk


def test_the_page_of_one_person_costs_few_queries(amina, ben, north, signed_in, django_assert_max_num_queries):
    cases = [named_in_a_case(amina, north, NAME, f"Edna{n}") for n in range(12)]
    party = link_cases(by=ben, cases=cases, name=NAME, **BECAUSE, **KNOWN)
    client = signed_in(ben)
    client.get(reverse("parties:parties"))
    with django_assert_max_num_queries(10):
        client.get(party.get_absolute_url())
    with django_assert_max_num_queries(10):
        client.get(reverse("parties:of-enquiry", args=[cases[0].enquiry_id]))
