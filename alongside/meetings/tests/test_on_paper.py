"""Getting ready on paper: a sheet says what is coming, leaves only safely, and comes back as the adult's own words."""

from datetime import date, time

import pytest

from alongside.history.models import Event
from alongside.meetings.actions import invite, plan_meeting, record_meeting_wishes, set_agenda, take_apart
from alongside.meetings.on_paper import data_of
from alongside.papers.coming_back import code_of
from alongside.people.actions import check_contact

JULY, LATER = date(2026, 7, 6), date(2026, 7, 9)
DAY = {"given_on_0": "6", "given_on_1": "7", "given_on_2": "2026", "spoken_by": "adult"}


@pytest.fixture
def meeting(amina, enquiry, outcomes):
    """Planned, with an officer invited, a nurse not invited yet, and one item that is held without her."""
    made = plan_meeting(by=amina, enquiry=enquiry, kind="outcomes", planned_on=LATER, planned_at=time(10))
    officer = {"part": "professional", "name": "PC Lunt", "agency": "Police", "invited": True}
    nurse = {"part": "professional", "name": "Sister Ryan", "agency": "District nurses"}
    invite(by=amina, meeting=made, people=[officer, nurse])
    set_agenda(by=amina, meeting=made, places={}, new=[{"words": "A worker’s conduct", "asked_by": "The provider"}])
    take_apart(by=amina, item=made.items.get(kind="other"), why="Her job.", decided_by="Ben", withheld=["employment"])
    record_meeting_wishes(by=amina, meeting=made, said_on=JULY, wishes={}, involvement="watching")
    return made


def test_the_sheet_says_what_is_coming_and_nothing_that_is_held_without_her(meeting):
    said = data_of(meeting)
    assert (said["day"], said["time"], said["apart"]) == ("Thursday 9 July 2026", "10:00", True)
    assert said["people"] == [{"name": "PC Lunt", "does": "", "agency": "Police"}]
    assert "I want my keys back." in said["wishes"]
    assert said["code"] == code_of("ME", meeting.pk)
    for kept_back in ("conduct", "Her job", "Sister Ryan"):
        assert kept_back not in str(said)


def test_the_sheet_leaves_only_in_a_way_that_is_safe(meeting, amina, signed_in):
    client, page, adult = signed_in(amina), f"{meeting.get_absolute_url()}sheet/", meeting.enquiry.adult
    sent = {"channel": "hand", "form": "pdf"}
    assert "counts as unsafe until somebody confirms" in client.get(page).content.decode()
    assert client.post(page, sent).status_code == 422
    ways = [{"channel": "hand", "safe": "yes"}, {"channel": "post", "safe": "no"}]
    check_contact(by=amina, adult=adult, verified_on=JULY, confirmed_how="alone", ways=ways)
    shown = client.get(page).content.decode()
    assert "It is not safe to reach Kathleen by post" in shown
    assert "Word" not in shown, "there is no sheet for Word"
    assert client.post(page, {**sent, "channel": "post"}).status_code == 422
    assert client.post(page, sent).content.startswith(b"%PDF")
    assert Event.objects.get(verb="drew-up-paper").facts["document"] == "meetings/getting-ready"


def test_what_came_back_is_her_own_report_and_her_own_wishes(meeting, amina, carol, signed_in):
    client = signed_in(amina)
    page = client.post("/papers/came-back/", {"code": code_of("ME", meeting.pk)})["Location"]
    assert signed_in(carol).get(page).status_code == 404, "the door of the page decides, not the code"
    client = signed_in(amina)
    assert client.post(page, DAY).status_code == 422
    written = {"words": "It is my flat.", "place": "At my own table.", "part": "I speak first.", **DAY}
    assert client.post(page, written).status_code == 302
    report = meeting.own_reports.get().statement
    assert (report.words, report.spoken_by, report.manner) == ("It is my flat.", "adult", "written")
    wishes = {wish.about: wish.statement.words for wish in meeting.wishes.select_related("statement")}
    assert wishes == {"place": "At my own table.", "part": "I speak first."}
    meeting.refresh_from_db()
    assert meeting.involvement == "watching", "what somebody sorted before stays"


def test_a_sheet_with_wishes_alone_is_no_report(meeting, amina, signed_in):
    theirs = {"time": "After lunch.", **DAY, "spoken_by": "advocate", "advocate": "Grace Mensah"}
    assert signed_in(amina).post(f"{meeting.get_absolute_url()}on-paper/", theirs).status_code == 302
    assert not meeting.own_reports.exists()
    assert meeting.wishes.get().statement.speaker == "Grace Mensah"
