"""Time is said by whoever wants to, counted by stage and activity, and can be read for nobody."""

from datetime import time

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.urls import reverse

from alongside.access.models import User
from alongside.board import time as board_page
from alongside.capacity.actions.advocacy import arrange_advocacy
from alongside.enquiries.actions import conclude, start_enquiry
from alongside.history.models import Event
from alongside.history.recording import recording
from alongside.measures.measure import Period
from alongside.measures.tables import time_spent
from alongside.measures.time_spent import meetings_by, said_at_all, time_by
from alongside.meetings.actions.people import hold_meeting
from alongside.people.actions import open_record
from alongside.published.run import rows
from alongside.time_spent.actions import record_time, say_how_teams_are_made_up
from alongside.time_spent.codes import Activity, Way, When
from alongside.time_spent.models import TeamModel, TimeSpent
from alongside.voice.codes import Stage
from conftest import FRIDAY, MONDAY

JUNE = Period(MONDAY, FRIDAY)
THEN = {"stage": "enquiry", "spent_on": FRIDAY}
BOARD = "/board/time/?first_0=1&first_1=6&first_2=2026&last_0=30&last_1=6&last_2=2026"


def test_the_stages_of_time_are_those_of_conversations_and_the_board_has_words_for_every_code():
    assert When.choices == Stage.choices
    assert dict(When.choices) == board_page.STAGES
    assert dict(Activity.choices) == board_page.ACTIVITIES
    assert board_page.MODELS.keys() == set(Way.values)


def test_minutes_are_a_choice_on_what_people_record_already(enquiry, amina, signed_in):
    """A conversation and an arrangement take them; without them nothing is written; nonsense is explained."""
    client, page = signed_in(amina), reverse("voice:talk", args=[enquiry.pk])
    talk = {"held_on_0": "5", "held_on_1": "6", "held_on_2": "2026", "means": "phone"}
    assert client.post(page, talk).status_code == 302
    assert not TimeSpent.objects.exists()
    for typed in ("-5", "1441", "an hour", "1.5"):
        assert list(client.post(page, {**talk, "minutes": typed}).context["form"].errors) == ["minutes"], typed
    assert client.post(page, {**talk, "minutes": "75"}).status_code == 302
    jo = {"enquiry": enquiry, "kind": "family", "name": "Jo", "recognised_on": FRIDAY}
    arrange_advocacy(by=amina, adult=enquiry.adult, minutes=20, **jo)
    found = TimeSpent.objects.order_by("pk").values_list("activity", "stage", "minutes", "spent_on", "enquiry")
    assert list(found) == [
        ("contact", "enquiry", 75, FRIDAY, enquiry.pk),
        ("advocacy", "enquiry", 20, FRIDAY, enquiry.pk),
    ]
    assert "minutes" not in str(Event.objects.filter(verb="recorded-conversation").values_list("facts"))


def test_the_page_of_an_enquiry_adds_up_what_was_said_and_names_nobody(enquiry, concern, amina, signed_in):
    client = signed_in(amina)
    day = {"spent_on_0": "5", "spent_on_1": "6", "spent_on_2": "2026", "stage": "enquiry"}
    for minutes in ("50", "30"):
        sent = {**day, "activity": "liaison", "minutes": minutes}
        assert client.post(reverse("time_spent:add-to-enquiry", args=[enquiry.pk]), sent).status_code == 302
    added = client.post(
        reverse("time_spent:add-to-concern", args=[concern.pk]), {**day, "activity": "travel", "minutes": "9"}
    )
    assert added.url == concern.get_absolute_url()
    html = client.get(reverse("time_spent:of-enquiry", args=[enquiry.pk])).content.decode().partition("<main")[2]
    assert "1 hour 20 minutes" in html
    assert "Travelling" not in html
    assert "Amina" not in html


def test_nothing_says_who_spent_time_not_even_to_the_product_itself(enquiry, amina):
    """No column leads to a person, and the line of history behind a row cannot be read through it (ADR 25)."""
    record_time(by=amina, record=enquiry, activity="other", stage="enquiry", minutes=5, spent_on=FRIDAY)
    assert User not in {field.related_model for field in TimeSpent._meta.local_fields}
    assert TimeSpent.objects.get().minutes == 5
    refused = pytest.raises(DatabaseError, match="permission denied")
    for asked in ("event_id", "*", "(SELECT by_id FROM history_event WHERE seq = event_id)"):
        with refused, transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"SELECT {asked} FROM time_spent_timespent")


def test_the_database_refuses_time_that_cannot_be(enquiry, concern, amina):
    spent = {"activity": "other", "stage": "enquiry", "minutes": 1440, "spent_on": FRIDAY}

    def written(**answers):
        row = TimeSpent(**{"adult": enquiry.adult, "enquiry": enquiry, **spent, **answers})
        with recording("recorded-time", by=amina, adult=enquiry.adult, about=row) as keep:
            keep(row)

    written()
    for wrong in ({"minutes": 0}, {"minutes": 1441}, {"activity": "idling"}, {"stage": "later"}, {"concern": concern}):
        with pytest.raises(IntegrityError):
            written(**wrong)


@pytest.fixture
def six(amina, north):
    """Six enquiries of one team with 10, 20 … 60 minutes of contact each, in two sittings; a seventh with none."""
    made = []
    for number in range(7):
        adult = open_record(by=amina, given_name=f"Person{number}", family_name="Mensah")
        made.append(start_enquiry(by=amina, adult=adult, kind="other", team=north, lead=amina, started_on=MONDAY))
    for number, enquiry in enumerate(made[:6], start=1):
        for _ in range(2):
            record_time(by=amina, record=enquiry, activity="contact", minutes=5 * number, **THEN)
    record_time(by=amina, record=made[0], activity="travel", minutes=500, **THEN)
    return made


def test_the_middle_stands_with_its_base_and_is_hidden_where_few_are_behind_it(six, north, bola, idris, signed_in):
    by = {(row["cut"], row["value"]): row for row in rows(time_by(JUNE))}
    assert (by["activity", "contact"]["base"], by["activity", "contact"]["middle"]) == (6, 35)
    assert (by["activity", "travel"]["base"], by["activity", "travel"]["middle"]) == (1, None)
    assert rows(said_at_all(JUNE)) == [{"base": 7, "number": 6, "without": 1}]
    assert ("model", "hospital") not in by
    sent = {f"team-{north.pk}": "hospital", "from_on_0": "1", "from_on_1": "6", "from_on_2": "2026"}
    assert signed_in(idris).post(reverse("time_spent:teams"), sent).status_code == 302
    assert signed_in(idris).post(reverse("time_spent:teams"), sent).status_code == 302
    assert TeamModel.objects.count() == 1, "what was said already is not said again"
    (hospital,) = (row for row in rows(time_by(JUNE)) if row["cut"] == "model")
    assert (hospital["value"], hospital["base"]) == ("hospital", 6)
    html = signed_in(bola).get(BOARD).content.decode()
    assert "Hospital teams" in html
    assert "Fewer than 5" in html
    assert "500" not in html
    assert "Enquiries that started in this period: 5." in html
    assert "something took: not shown" in html, "7 and 6 would tell of the one without"
    assert 'data-column="Enquiries">6<' not in html
    say_how_teams_are_made_up(by=idris, ways={north: "locality"}, from_on=FRIDAY)
    assert {row["value"] for row in rows(time_by(JUNE)) if row["cut"] == "model"} == {"locality"}


def test_what_meetings_and_assessments_say_of_themselves_is_typed_once_and_counted(case_so_far, amina):
    hours = {"started_at": time(10), "ended_at": time(11, 15), "minuting_minutes": 40}
    hold_meeting(by=amina, meeting=case_so_far.meeting, held_on=FRIDAY, attended={}, **hours)
    found = {(row["activity"], row["minutes"]) for row in rows(time_spent)}
    assert found >= {("meeting", 75), ("minutes", 40), ("liaison", 90)}
    assert {row["value"]: row["base"] for row in rows(meetings_by(JUNE))} == {"with-adult": 0, "without-adult": 0}
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # what was written before is looked at as it stands now
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
    conclude(by=amina, enquiry=case_so_far.enquiry, concluded_on=FRIDAY)
    assert {row["value"]: row["base"] for row in rows(meetings_by(JUNE))} == {"with-adult": 1, "without-adult": 1}
