"""What a manager and a worker talk through: the person first, within reach, remembered, and nothing to count by."""

from datetime import timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.timezone import localdate

from alongside.access.actions import restrict_record
from alongside.enquiries.actions import start_enquiry
from alongside.history.models import Event
from alongside.people.actions import open_record
from alongside.prompts.actions import answer_gap
from alongside.work.actions.supervision import record_supervision
from alongside.work.models import Supervision
from conftest import FRIDAY


def test_each_person_stands_first_in_their_words_with_what_changed_and_what_is_owed(
    enquiry, outcomes, amina, ben, carol, signed_in
):
    page = reverse("work:digest", args=[amina.pk])
    html = signed_in(ben).get(page).content.decode()
    words = html.index("I want my keys back.")
    assert (
        html.index("Kathleen Kowalska") < words < html.index("Recorded what the adult wants") < html.index("Still owed")
    )
    assert "What would they say about it themselves?" in html
    answer_gap(by=amina, record=enquiry, gap="not_reviewed", reason="not-now", words="Too soon.")
    assert "Too soon." in signed_in(ben).get(page).content.decode().partition("Answered with a reason")[2]
    assert Event.objects.filter(verb="looked", by=ben, about=f"enquiries.enquiry:{enquiry.pk}").count() == 2
    assert signed_in(amina).get(page).status_code == 200, "a worker gets ready with their own"
    assert signed_in(carol).get(page).status_code == 404
    restrict_record(by=amina, adult=enquiry.adult, entitled=[], why="Known to staff.")
    assert "I want my keys back." not in signed_in(ben).get(page).content.decode()


def test_the_next_talk_begins_where_the_last_one_ended(enquiry, outcomes, amina, ben, signed_in):
    client, page = signed_in(ben), reverse("work:digest", args=[amina.pk])
    record_supervision(by=ben, worker=amina, held_on=localdate() + timedelta(days=1))
    assert "Recorded what the adult wants" not in client.get(page).content.decode()
    assert client.post(reverse("work:talked", args=[amina.pk])).url == page
    assert Supervision.objects.filter(worker=amina, held_on=localdate()).count() == 1
    assert signed_in(amina).post(reverse("work:talked", args=[amina.pk])).status_code == 403


def test_it_takes_the_same_few_queries_for_twenty_people_as_for_one(enquiry, amina, ben, north, signed_in):
    client, page, counts = signed_in(ben), reverse("work:digest", args=[amina.pk]), []
    for more in (0, 19):
        for number in range(more):
            adult = open_record(by=amina, given_name=f"Person{number}", family_name="Mensah")
            start_enquiry(by=amina, adult=adult, kind="other", team=north, lead=amina, started_on=FRIDAY)
        client.get(page)
        with CaptureQueriesContext(connection) as queries:
            client.get(page)
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 10
