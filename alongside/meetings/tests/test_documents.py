"""Documents from minutes: each holds what its readers may know, the adult's words first, and leaves only safely."""

from datetime import date
from io import BytesIO

import docx as word
import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from pypdf import PdfReader

from alongside.access_needs.actions import record_asked
from alongside.history.models import Event
from alongside.history.recording import recording
from alongside.meetings.actions import (
    distribute,
    invite,
    minute,
    plan_meeting,
    receive_own_report,
    set_agenda,
    take_apart,
)
from alongside.meetings.actions.minutes import Typed
from alongside.meetings.documents import document_of
from alongside.meetings.drawing_up import digest_of, drawn_up
from alongside.meetings.models import Distribution
from alongside.people.actions import check_contact
from alongside.people.models import SignificantPerson
from alongside.voice.actions import Said

JULY, LATER = date(2026, 7, 6), date(2026, 7, 9)
SECRET, PRIVATE, OPEN = "She may be dismissed.", "Officers will be outside.", "A spare set will be cut."
SAID_TO_HER = "Something about a worker, which is private to them."


@pytest.fixture
def meeting(amina, enquiry, outcomes):
    """With a line for everybody, one said without her and one for the police, and an action for each owner."""
    made = plan_meeting(by=amina, enquiry=enquiry, kind="outcomes", planned_on=JULY)
    officer = {"part": "professional", "name": "PC Lunt", "agency": "Police", "invited": True}
    nurse = {"part": "professional", "name": "Sister Ryan", "agency": "District nurses", "invited": True}
    invite(by=amina, meeting=made, people=[officer, nurse])
    kathleen, lunt, ryan = made.invitations.in_order()
    receive_own_report(by=amina, meeting=made, given_on=JULY, said=Said("It is my flat."))
    apart = made.items.get(outcome=outcomes[1])
    take_apart(
        by=amina, item=apart, why="The worker’s job.", decided_by="Ben", withheld=["employment"], told=SAID_TO_HER
    )
    keys = made.items.get(outcome=outcomes[0])
    lines = [
        Typed("agreed", OPEN, person=kathleen, item=keys, outcome=outcomes[0]),
        Typed("said", SECRET, item=apart),
        Typed("said", PRIVATE, person=lunt, agency="Police"),
        Typed("action", "Dress her leg.", person=ryan, due_on=JULY),
        Typed("action", "Call on Tuesdays.", person=lunt),
        Typed("question", "Will it go to court?", person=kathleen, answer_from="PC Lunt"),
    ]
    for typed in lines:
        minute(by=amina, meeting=made, typed=typed)
    return made


@pytest.fixture
def kathleen(meeting):
    return meeting.invitations.get(part="adult")


def may_be_handed(adult, *, by):
    """Somebody confirmed with her that things may be handed to her."""
    ways = [{"channel": "hand", "safe": "yes"}]
    check_contact(by=by, adult=adult, verified_on=JULY, confirmed_how="alone", ways=ways)


GIVEN = {"reason": "She asked for them.", "channel": "hand", "sent_on": JULY, "digest": "0" * 64}


@pytest.mark.parametrize(
    ("version", "agency", "holds"),
    [
        ("full", "", {SECRET, PRIVATE, OPEN}),
        ("agency", "Police", {PRIVATE, OPEN}),
        ("agency", "District nurses", {OPEN}),
        ("agency", "Nobody’s", {OPEN}),
        ("adult", "", {OPEN}),
    ],
)
def test_each_version_holds_what_its_readers_may_know(version, agency, holds, meeting):
    text = str(drawn_up(meeting, version, agency))
    assert {words for words in (SECRET, PRIVATE, OPEN) if words in text} == holds
    assert ("The worker’s job." in text) == (version == "full")


def test_the_adult_reads_that_a_part_was_held_without_her_and_why(meeting):
    (part,) = drawn_up(meeting, "adult")["apart"]
    assert (part["item"], part["why"], part["told"]) == ("", "", SAID_TO_HER)
    assert part["kept_back"] == ["A worker’s employment or discipline"]
    assert "My son to stop shouting." not in str(drawn_up(meeting, "adult")["items"])


def test_her_words_come_first_and_an_agencys_own_actions_before_others(meeting, amina, signed_in):
    client, address = signed_in(amina), f"{meeting.get_absolute_url()}read/adult/"
    refused = client.get(address).content.decode()
    assert "There is nothing to print here now" in refused
    assert "counts as unsafe until somebody confirms" in refused
    assert OPEN not in refused
    may_be_handed(meeting.enquiry.adult, by=amina)
    page = client.get(address).content.decode()
    assert page.index("It is my flat.") < page.index("I want my keys back.") < page.index(OPEN)
    owners = [by["owner"] for by in drawn_up(meeting, "agency", "Police")["actions"]]
    assert owners == ["PC Lunt", "Sister Ryan"]
    assert drawn_up(meeting, "adult")["questions"][0]["from"] == "PC Lunt"


def test_minutes_leave_for_her_only_in_a_way_that_is_safe_and_in_her_version(meeting, kathleen, amina, signed_in):
    client, page = signed_in(amina), f"{meeting.get_absolute_url()}give/"
    day = {"sent_on_0": "6", "sent_on_1": "7", "sent_on_2": "2026"}
    sent = {"person": kathleen.pk, "version": "adult", "reason": "She asked.", "channel": "hand", **day}
    refused = client.post(page, sent)
    assert refused.status_code == 422
    assert "counts as unsafe until somebody confirms" in refused.content.decode()
    may_be_handed(meeting.enquiry.adult, by=amina)
    assert client.post(page, {**sent, "version": "full"}).status_code == 422
    assert client.post(page, sent).status_code == 302
    given = Distribution.objects.get()
    assert (given.recipient, given.version) == ("Kathleen", "adult")
    assert given.digest == digest_of(drawn_up(meeting, "adult"))


def test_colleagues_are_given_theirs_with_the_reason(meeting, amina):
    police = meeting.invitations.get(agency="Police")
    agency = {**GIVEN, "version": "agency", "agency": "Police", "channel": "email"}
    with pytest.raises(ValidationError, match="Enter why they are given it"):
        distribute(by=amina, invitation=police, **{**agency, "reason": " "})
    for other in ("District nurses", ""):
        with pytest.raises(ValidationError, match="these parts are not theirs"):
            distribute(by=amina, invitation=police, **{**agency, "agency": other})
    unnamed = Distribution(meeting=meeting, recipient="PC Lunt", part="professional", **{**agency, "agency": ""})
    with (
        pytest.raises(IntegrityError, match="distribution_names_its_agency"),
        transaction.atomic(),
        recording("gave-minutes", by=amina, adult=meeting.enquiry.adult, about=meeting) as keep,
    ):
        keep(unnamed)
    assert distribute(by=amina, invitation=police, **agency).recipient == "PC Lunt"


@pytest.mark.parametrize("part", ["family", "carer", "representative"])
def test_those_in_her_life_are_given_her_version_and_only_as_somebody_on_her_record(part, meeting, amina):
    ann = SignificantPerson(adult=meeting.enquiry.adult, name="Ann Doyle", relationship="friend")
    with recording("changed-details", by=amina, adult=meeting.enquiry.adult, about=ann) as keep:
        keep(ann)
    check_contact(
        by=amina, adult=meeting.enquiry.adult, person=ann, verified_on=JULY, confirmed_how="alone",
        ways=[{"channel": "hand", "safe": "yes"}],
    )  # fmt: skip
    people = [{"part": part, "invited": True, **who} for who in ({"name": "Jo Byrne"}, {"person": ann})]
    by_name, recorded = invite(by=amina, meeting=meeting, people=people)
    for somebody in (by_name, recorded):
        with pytest.raises(ValidationError, match="version in plain words"):
            distribute(by=amina, invitation=somebody, version="full", **GIVEN)
    with pytest.raises(ValidationError, match="Record them first as somebody in the adult’s life"):
        distribute(by=amina, invitation=by_name, version="adult", **GIVEN)
    assert distribute(by=amina, invitation=recorded, version="adult", **GIVEN).recipient == "Ann Doyle"


@pytest.mark.parametrize("dropped", [False, True])
def test_what_was_typed_before_an_item_was_held_apart_stays_with_those_who_were_there(
    dropped, meeting, outcomes, amina
):
    keys = meeting.items.get(outcome=outcomes[0])
    minute(by=amina, meeting=meeting, typed=Typed("said", "The lock is on order.", item=keys, agency="Police"))
    assert OPEN in str(drawn_up(meeting, "adult"))
    take_apart(by=amina, item=keys, why="Private.", decided_by="Ben")
    if dropped:
        set_agenda(by=amina, meeting=meeting, places={}, dropped=[keys])
    assert OPEN in str(drawn_up(meeting, "full"))
    police = str(drawn_up(meeting, "agency", "Police"))
    assert "The lock is on order." in police
    for text in (police, str(drawn_up(meeting, "agency", "District nurses")), str(drawn_up(meeting, "adult"))):
        assert OPEN not in text


def test_nobody_named_like_a_source_of_risk_is_given_anything(meeting, amina):
    manager = {"part": "professional", "name": "Piotr", "invited": True, "why_despite_risk": "He runs the home."}
    (piotr,) = invite(by=amina, meeting=meeting, people=[manager])
    with pytest.raises(ValidationError, match="posing a risk"):
        distribute(by=amina, invitation=piotr, version="adult", **GIVEN)


def test_the_database_gives_the_adult_no_other_version(meeting, kathleen, amina):
    with pytest.raises(ValidationError, match="version in plain words"):
        distribute(by=amina, invitation=kathleen, version="full", **GIVEN)
    given = Distribution(meeting=meeting, recipient="Kathleen", part="adult", version="full", **GIVEN)
    with (
        pytest.raises(IntegrityError, match="distribution_to_the_adult_in_plain_words"),
        transaction.atomic(),
        recording("gave-minutes", by=amina, adult=meeting.enquiry.adult, about=meeting) as keep,
    ):
        keep(given)


def words_in(served) -> str:
    """The words of a PDF or a Word file, on one line."""
    assert served.status_code == 200
    if served["Content-Type"] == "application/pdf":
        found = [page.extract_text() for page in PdfReader(BytesIO(served.content)).pages]
    else:
        read = word.Document(BytesIO(served.content))
        cells = [cell.text for table in read.tables for row in table.rows for cell in row.cells]
        found = [paragraph.text for paragraph in read.paragraphs] + cells
    return " ".join(" ".join(found).split())


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_what_was_given_to_an_agency_is_saved_with_its_parts_and_no_others(form, meeting, amina, signed_in):
    police = meeting.invitations.get(agency="Police")
    given = distribute(by=amina, invitation=police, version="agency", agency="Police", **{**GIVEN, "channel": "email"})
    said = words_in(signed_in(amina).post(f"/meetings/MD{given.pk}/document/", {"form": form}))
    assert "It is my flat." in said
    assert {words for words in (SECRET, PRIVATE, OPEN) if words in said} == {PRIVATE, OPEN}
    event = Event.objects.get(verb="drew-up-paper")
    assert (event.facts["form"], event.why) == (form, "For PC Lunt: She asked for them.")


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_what_was_given_to_the_adult_is_saved_only_while_it_may_reach_her(form, meeting, kathleen, amina, signed_in):
    adult = meeting.enquiry.adult
    check_contact(
        by=amina, adult=adult, verified_on=JULY, confirmed_how="alone", ways=[{"channel": "hand", "safe": "yes"}]
    )
    given = distribute(by=amina, invitation=kathleen, version="adult", **GIVEN)
    client, page = signed_in(amina), f"/meetings/MD{given.pk}/document/"
    needs, asked = [{"code": "easy-read"}, {"code": "bsl"}], {"asked_on": JULY, "review_on": LATER, "answer": "has"}
    record_asked(by=amina, adult=adult, needs=needs, **asked)
    offered = client.get(f"/meetings/ME{meeting.pk}/read/").content.decode()
    assert offered.index("Save as Easy read") < offered.index('value="pdf"'), "what she needs stands first"
    assert "arrange an interpreter" in offered
    assert "Your meeting" in client.post(page, {"form": "text"}).content.decode()
    said = words_in(client.post(page, {"form": form}))
    assert "Your meeting" in said
    assert {words for words in (SECRET, PRIVATE, OPEN) if words in said} == {OPEN}
    check_contact(
        by=amina, adult=adult, verified_on=LATER, confirmed_how="alone", ways=[{"channel": "hand", "safe": "no"}]
    )
    refused = client.post(page, {"form": form})
    assert refused.status_code == 422
    assert "It is not safe to reach Kathleen by hand" in refused.content.decode()
    assert [event.facts["form"] for event in Event.objects.filter(verb="drew-up-paper").order_by("seq")] == [
        "text",
        form,
    ]


def test_her_own_drawing_stands_in_the_document(case_so_far):
    document = document_of(case_so_far.meeting, "adult")
    assert list(document.pictures) == ["own0"]
    drawn = PdfReader(BytesIO(document.as_form("pdf")))
    assert len(drawn.pages[0].images) == 1
    assert len(word.Document(BytesIO(document.as_form("docx"))).inline_shapes) == 1
    assert drawn.metadata.title == "Your meeting, 9 July 2026"
