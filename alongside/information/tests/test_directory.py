"""The directory and the catalogue: found however spelt, checked before they are given, ended and never rewritten."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, transaction
from django.urls import reverse
from django.utils.timezone import localdate

from alongside.history.models import Event
from alongside.history.recording import recording
from alongside.information.actions import add_entry, add_item, change_entry, end_entry
from alongside.information.models import DirectoryEntry, InformationItem

JULY = date(2026, 7, 1)


@pytest.fixture
def locksmiths(amina):
    helps = "Changes locks and fits door chains for people who do not feel safe."
    where = {"area": "Harrowmere", "phone": "01632 960140", "needs": ["abuse", "housing"]}
    return add_entry(by=amina, name="Lock and Key Trust", helps_with=helps, checked_on=localdate(), **where)


@pytest.fixture
def tea_club(amina):
    helps = "Tea and company on Thursdays."
    return add_entry(by=amina, name="Hollin Tea Club", helps_with=helps, area="Hollin Bank", reached="The church hall.")


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"words": "locksmiths"}, ["Lock and Key Trust"]),
        ({"words": "door chanes"}, ["Lock and Key Trust"]),
        ({"words": "compny"}, ["Hollin Tea Club"]),
        ({"need": "housing"}, ["Lock and Key Trust"]),
        ({"area": "Hollin Bank"}, ["Hollin Tea Club"]),
        ({"area": "Hollin Bank", "need": "housing"}, []),
        ({"words": "zzzz"}, []),
        ({}, ["Hollin Tea Club", "Lock and Key Trust"]),
    ],
)
def test_help_is_found_by_words_however_spelt_by_need_and_by_area(asked, found, locksmiths, tea_club):
    assert [entry.name for entry in DirectoryEntry.objects.for_search(**asked)] == found


def test_what_is_ended_is_out_of_the_search_and_stays_readable(ben, locksmiths, tea_club, signed_in):
    client = signed_in(ben)
    assert "Hollin Tea Club" in client.get("/directory/").content.decode()
    end_entry(by=ben, entry=tea_club, ended_on=JULY, why="The hall is closed.")
    assert "Hollin Tea Club" not in client.get("/directory/").content.decode()
    assert "The hall is closed." in client.get(tea_club.get_absolute_url()).content.decode()


def test_an_entry_that_nobody_checked_lately_says_check_first(amina, locksmiths, tea_club, signed_in):
    client = signed_in(amina)
    assert "Check before giving" in client.get(tea_club.get_absolute_url()).content.decode()
    assert "Check before giving" not in client.get(locksmiths.get_absolute_url()).content.decode()
    assert locksmiths.to_be_checked(localdate() + timedelta(184))
    change_entry(by=amina, entry=tea_club, checked_on=localdate())
    assert "Check before giving" not in client.get(tea_club.get_absolute_url()).content.decode()
    assert Event.objects.latest("seq").facts["changed"]["checked_on"][0] is None


@pytest.mark.parametrize(
    "wrong",
    [{"name": " "}, {"area": ""}, {"phone": ""}, {"needs": ["luck"]}, {"ended_on": JULY}, {"ended_why": "Closed."}],
    ids=str,
)
def test_the_database_refuses_an_entry_that_could_help_nobody(wrong, amina, locksmiths):
    good = {"name": "Scam Watchers", "helps_with": "Scams.", "area": "Harrowmere", "phone": "01632 960150"}
    entry = DirectoryEntry(**good | wrong)
    with (
        pytest.raises(IntegrityError),
        transaction.atomic(),
        recording("added-directory-entry", by=amina, adult=None, about=entry) as keep,
    ):
        keep(entry)
    add_entry(by=amina, **good)


def test_the_page_refuses_an_entry_without_a_way_to_reach_it(amina, signed_in):
    client = signed_in(amina)
    sent = {"name": "Scam Watchers", "helps_with": "Scams.", "area": "Harrowmere"}
    refused = client.post("/directory/new/", sent)
    assert refused.status_code == 422
    assert "Enter a phone number, a web address or another way" in refused.content.decode()
    assert client.post("/directory/new/", {**sent, "web": "example.org"}).status_code == 302


def test_a_search_keeps_for_whom_it_is_and_takes_few_queries(
    amina, enquiry, locksmiths, signed_in, django_assert_num_queries
):
    client, whom = signed_in(amina), enquiry.adult_id
    client.get("/directory/")
    with django_assert_num_queries(5):
        page = client.get(f"/directory/?q=locks&for={whom}").content.decode()
    assert f"?for={whom}" in page
    entry = client.get(f"{locksmiths.get_absolute_url()}?for={whom}").content.decode()
    assert reverse("information:give", args=[whom]) + f"?entry={locksmiths.pk}" in entry
    assert client.get("/directory/?for=x%00&need=luck&area=nowhere&page=x").status_code == 200


@pytest.fixture
def leaflet(ben):
    item = {"key": "bus-pass", "title": "Your bus pass", "audience": "adult", "formats": ["easy-read"]}
    return add_item(by=ben, from_on=date(2026, 1, 1), **item)


def test_a_new_version_ends_the_one_before_and_another_language_does_not(ben, leaflet):
    again = {"title": "Your bus pass", "audience": "adult", "formats": ["standard"], "from_on": JULY}
    add_item(by=ben, follows=leaflet, version="1", language="Polish", **again)
    leaflet.refresh_from_db()
    assert leaflet.ended_on is None
    new = add_item(by=ben, follows=leaflet, version="2", language="English", **again)
    leaflet.refresh_from_db()
    assert (new.key, leaflet.ended_on) == ("bus-pass", JULY)
    assert list(InformationItem.objects.in_use(JULY).filter(key="bus-pass", language="English")) == [new]
    with pytest.raises(ValidationError, match="choose another"):
        add_item(by=ben, follows=leaflet, version="2", language="English", **again)


def test_the_database_refuses_to_rewrite_a_version_that_may_have_been_given(ben, leaflet, as_owner):
    with as_owner(), pytest.raises(DatabaseError), transaction.atomic():
        InformationItem.objects.filter(pk=leaflet.pk).update(title="Something else")
    with pytest.raises(DatabaseError), transaction.atomic():
        leaflet.delete()
    with pytest.raises(IntegrityError), transaction.atomic():
        InformationItem.objects.create(key="x", title="X", audience="adult", formats=[])


def test_managers_add_and_end_leaflets_on_pages(ben, signed_in):
    client = signed_in(ben)
    day = {"from_on_0": "1", "from_on_1": "7", "from_on_2": "2026"}
    sent = {"title": "Your bus pass", "version": "1", "audience": "adult", "formats": "standard", "language": "English"}
    made = client.post("/information/new/", {**sent, **day})
    assert made.status_code == 302
    assert "Your bus pass" in client.get("/information/").content.decode()
    end = {"ended_on_0": "30", "ended_on_1": "6", "ended_on_2": "2026"}
    too_soon = client.post(f"{made.url}end/", end)
    assert "on or after the day from which it was given out" in too_soon.content.decode()
    assert client.post(f"{made.url}end/", {**end, "ended_on_0": "2", "ended_on_1": "7"}).status_code == 302
    assert "Your bus pass" in client.get("/information/").content.decode()
