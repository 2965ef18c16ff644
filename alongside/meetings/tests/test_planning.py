"""Planning with the adult: on every list, asked what they want of it, prepared, never brought to whoever harms them."""

from datetime import date, time

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from alongside.history.recording import recording
from alongside.meetings.actions import (
    avoid_meeting,
    call_off_meeting,
    hold_meeting,
    invite,
    move_meeting,
    plan_meeting,
    prepare,
    take_apart,
)
from alongside.meetings.models import Invitation, Meeting
from alongside.meetings.reading import in_hours
from alongside.people.models import SignificantPerson
from alongside.voice.models import Statement
from conftest import FRIDAY

JULY = date(2026, 7, 6)
PUSH = {"part": "family", "invited": True}


@pytest.fixture
def meeting(amina, enquiry, outcomes):
    return plan_meeting(by=amina, enquiry=enquiry, kind="outcomes", planned_on=JULY, chair="Ben Okafor")


@pytest.fixture
def son(amina, mrs_k):
    """Her son, who poses a risk."""
    piotr = SignificantPerson(adult=mrs_k, name="Piotr Kowalski", relationship="son", poses_risk=True)
    with recording("changed-details", by=amina, adult=mrs_k, about=piotr) as keep:
        return keep(piotr)


def test_the_agenda_begins_with_her_report_her_questions_and_what_she_wants(meeting, outcomes):
    agenda = [str(item) for item in meeting.items.standing()]
    assert agenda == ["The adult’s own report", "The adult’s questions", *(wish.words for wish in outcomes)]


def test_the_adult_is_on_the_list_of_every_meeting(meeting, amina, enquiry):
    assert [person.called for person in meeting.invitations.all()] == ["Kathleen"]
    with pytest.raises(IntegrityError, match="the adult is on the list"), transaction.atomic():
        about_her_without_her(enquiry, by=amina)


def about_her_without_her(enquiry, by):
    """What the product's own actions never write: a meeting with nobody on its list."""
    alone = Meeting(enquiry=enquiry, kind="planning")
    with recording("planned-meeting", by=by, adult=enquiry.adult, about=alone) as keep:
        keep(alone)
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def test_leaving_her_out_needs_the_reason(amina, enquiry):
    plan = {"by": amina, "enquiry": enquiry, "kind": "professionals"}
    with pytest.raises(ValidationError, match="why the adult is not part of this meeting"):
        plan_meeting(**plan)
    made = plan_meeting(**plan, why_without_adult="A worker’s conduct is to be talked about first.")
    assert made.invitations.get().invited is False
    left_out = Invitation(meeting=made, part="carer", name="Jo", invited=False)
    with (
        pytest.raises(IntegrityError, match="invitation_left_out_has_a_reason"),
        recording("invited-to-meeting", by=amina, adult=enquiry.adult, about=made) as keep,
    ):
        keep(left_out)


def test_whoever_may_harm_her_is_invited_only_with_the_reason(meeting, son, amina):
    with pytest.raises(ValidationError, match="posing a risk to Kathleen"):
        invite(by=amina, meeting=meeting, people=[{**PUSH, "person": son}])
    reason = "She asked for him, and her advocate will sit between them."
    (invited,) = invite(by=amina, meeting=meeting, people=[{**PUSH, "person": son, "why_despite_risk": reason}])
    assert (invited.person, invited.why_despite_risk) == (son, reason)


def test_his_invitation_is_never_printed_and_hers_is(meeting, son, amina, signed_in):
    (his,) = invite(
        by=amina, meeting=meeting, people=[{**PUSH, "person": son, "why_despite_risk": "She asked for him."}]
    )
    page = signed_in(amina).get(f"/meetings/MP{his.pk}/letter/").content.decode()
    assert "There is nothing to print for Piotr Kowalski" in page
    assert "I want my keys back." not in page
    officer = {"part": "professional", "name": "PC Lunt", "agency": "Police", "invited": True}
    (hers,) = invite(by=amina, meeting=meeting, people=[officer])
    assert "I want my keys back." in signed_in(amina).get(f"/meetings/MP{hers.pk}/letter/").content.decode()


def test_that_nobody_has_prepared_her_is_said_until_somebody_has(meeting, amina, signed_in):
    client, page = signed_in(amina), meeting.get_absolute_url()
    assert "Nobody has prepared Kathleen yet" in client.get(page).content.decode()
    sent = {
        "person": meeting.invitations.get().pk, "prepared_by": "Amina Yusuf", "told_who_comes": "yes",
        "prepared_on_0": "1", "prepared_on_1": "7", "prepared_on_2": "2026", "wants_to_say": " I go first. ",
    }  # fmt: skip
    assert client.post(f"{page}ready/", sent).status_code == 302
    shown = client.get(page).content.decode()
    assert "Nobody has prepared" not in shown
    assert "was told who will be there" in shown
    assert Statement.objects.latest("pk").words == " I go first. "


def test_wishes_for_a_meeting_are_kept_word_for_word(meeting, amina, signed_in):
    day = {"said_on_0": "1", "said_on_1": "7", "said_on_2": "2026"}
    client, page = signed_in(amina), f"{meeting.get_absolute_url()}wishes/"
    assert client.post(page, {**day, "asked": "no", "place": "Here."}).status_code == 422
    assert client.post(page, {**day, "asked": "yes", "place": "Here.  Not  an office.", "involvement": "leading"})
    assert [(wish.about, wish.statement.words) for wish in meeting.wishes.all()] == [
        ("place", "Here.  Not  an office.")
    ]
    meeting.refresh_from_db()
    assert meeting.involvement == "leading"


def test_what_is_hers_is_never_heard_without_her(meeting, amina):
    own, _, keys, *_ = meeting.items.standing()
    why = {"why": "It is private.", "decided_by": "Ben Okafor"}
    with pytest.raises(ValidationError, match="heard with the adult there"):
        take_apart(by=amina, item=own, **why)
    take_apart(by=amina, item=keys, **why)
    with pytest.raises(ValidationError, match="decided already"):
        take_apart(by=amina, item=keys, **why)


def test_the_agenda_is_put_in_order_without_a_script(meeting, amina, signed_in):
    own, asked, keys, quiet = meeting.items.standing()
    places = {own: "1", asked: "9", keys: "3", quiet: "2"}
    sent = {f"place-{item.pk}": place for item, place in places.items()} | {"new-0-words": "Her garden"}
    client, page = signed_in(amina), f"{meeting.get_absolute_url()}agenda/"
    assert client.post(page, {**sent, f"place-{own.pk}": "first"}).status_code == 422
    assert client.post(page, {**sent, "off": [str(quiet.pk)]}).status_code == 302
    words = [str(item) for item in meeting.items.standing()]
    assert words == [str(own), "I want my keys back.", str(asked), "Her garden"]


def test_a_meeting_is_moved_or_called_off_only_with_the_reason_and_before_it_is_held(meeting, amina, signed_in):
    client, page = signed_in(amina), f"{meeting.get_absolute_url()}move/"
    assert client.post(page, {"off": "yes", "why": " "}).status_code == 422
    move_meeting(by=amina, meeting=meeting, planned_on=FRIDAY, planned_at=time(9), why="She slept badly.")
    assert [(move.was_on, move.now_on) for move in meeting.rearrangements.all()] == [(JULY, FRIDAY)]
    assert client.post(page, {"off": "yes", "why": "She does not want it."}).status_code == 302
    meeting.refresh_from_db()
    assert meeting.cancelled
    with pytest.raises(ValidationError, match="called off"):
        call_off_meeting(by=amina, meeting=meeting, why="Again.")


def test_held_and_avoided_are_counted_with_how_long_they_took(meeting, enquiry, amina, signed_in):
    adult = meeting.invitations.get()
    times = {"held_on": JULY, "started_at": time(10), "ended_at": time(11, 25)}
    with pytest.raises(ValidationError, match="after the time it started"):
        hold_meeting(by=amina, meeting=meeting, attended={}, **{**times, "ended_at": time(9)})
    hold_meeting(by=amina, meeting=meeting, attended={adult: {"attended": "all", "comment": ""}}, **times)
    avoid_meeting(by=amina, enquiry=enquiry, held_on=JULY, resolved="They talked at her kitchen table.")
    page = signed_in(amina).get(f"/enquiries/E{enquiry.pk}/meetings/").content.decode()
    assert "1 held, 1 of them with Kathleen there. 1 not needed: resolved by discussion." in page
    assert "Together they took 1 hour 25 minutes." in page
    assert (in_hours(0), in_hours(60), in_hours(121)) == ("0 minutes", "1 hour", "2 hours 1 minute")


def test_a_family_conference_asks_for_the_coercion_check_where_domestic_abuse_is_alleged(enquiry, amina, signed_in):
    made = plan_meeting(by=amina, enquiry=enquiry, kind="family-group")
    other = plan_meeting(by=amina, enquiry=enquiry, kind="planning")
    says = "check for coercion and control"
    assert says in signed_in(amina).get(made.get_absolute_url()).content.decode()
    assert says not in signed_in(amina).get(other.get_absolute_url()).content.decode()


def test_prepared_by_nobody_is_refused_by_the_database(meeting, amina):
    preparation = {"invitation": meeting.invitations.get(), "prepared_on": JULY}
    with pytest.raises(IntegrityError, match="preparation_was_somebodys"), transaction.atomic():
        prepare(by=amina, prepared_by=" ", **preparation)
    assert prepare(by=amina, prepared_by="Amina", **preparation).pk
