"""My work: the longest silence first, what is owed on each, and the same few queries however much there is."""

from datetime import date, timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext

from alongside.enquiries.actions import conclude, start_enquiry
from alongside.people.actions import open_record
from alongside.voice.actions import record_conversation
from conftest import FRIDAY


def enquiries_of(amina, north, count: int) -> list:
    """As many enquiries, each about somebody else, started a day apart, the newest first."""
    made = []
    for number in range(count):
        adult = open_record(by=amina, given_name=f"Person{number}", family_name="Mensah")
        started = date(2026, 5, 31) - timedelta(days=number)
        made.append(start_enquiry(by=amina, adult=adult, kind="other", team=north, lead=amina, started_on=started))
    return made


def listed(client) -> list:
    return [enquiry for enquiry, _ in client.get("/").context["work"]]


def test_my_work_begins_with_the_longest_silence(amina, north, signed_in):
    newest, middle, oldest = enquiries_of(amina, north, 3)
    client = signed_in(amina)
    assert listed(client) == [oldest, middle, newest]
    talk = {"held_on": FRIDAY, "stage": "enquiry", "means": "phone"}
    record_conversation(by=amina, enquiry=oldest, **talk)
    assert listed(client) == [middle, newest, oldest]
    conclude(by=amina, enquiry=middle, concluded_on=FRIDAY)
    assert listed(client) == [newest, oldest]


def test_my_work_shows_what_is_owed_on_each_and_only_my_own(enquiry, amina, ben, signed_in):
    html = signed_in(amina).get("/").content.decode()
    assert "still owed to Kathleen" in html
    assert "Nobody has recorded whether the adult was asked what they want" in html
    assert listed(signed_in(ben)) == []


def test_my_work_takes_as_many_queries_for_twenty_enquiries_as_for_one(amina, north, signed_in):
    client, counts = signed_in(amina), []
    for more in (1, 19):
        enquiries_of(amina, north, more)
        client.get("/")
        with CaptureQueriesContext(connection) as queries:
            client.get("/")
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 12
