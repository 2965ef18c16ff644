"""The people of a meeting: nobody is asked, told or written down without the rules, and no answer is lost."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from alongside.concerns.actions import report_concern
from alongside.enquiries.actions import start_enquiry
from alongside.history.models import Event
from alongside.meetings.actions import change_invitation, hold_meeting, invite, plan_meeting, set_agenda
from alongside.meetings.models import AgendaItem
from conftest import ACCOUNT, MONDAY

JULY = date(2026, 7, 6)
RISK = "named as a source of risk on this record"
DAY = {"held_on_0": "6", "held_on_1": "7", "held_on_2": "2026"}


@pytest.fixture
def meeting(amina, enquiry, outcomes):
    return plan_meeting(by=amina, enquiry=enquiry, kind="outcomes", planned_on=JULY)


@pytest.fixture
def officer(amina, meeting):
    people = [{"part": "professional", "name": "PC Lunt", "agency": "Police", "invited": True}]
    return invite(by=amina, meeting=meeting, people=people)[0]


def row(number, **answers):
    """Somebody on the page on which people are put on the list, by name."""
    answers = {"part": "family", "invited": "yes", **answers}
    return {f"people-{number}-{name}": answer for name, answer in answers.items()}


def test_whoever_may_harm_her_is_invited_by_name_only_with_the_reason(meeting, amina, signed_in):
    client, page = signed_in(amina), f"{meeting.get_absolute_url()}people/"
    with pytest.raises(ValidationError, match=RISK):
        invite(by=amina, meeting=meeting, people=[{"part": "family", "name": "piotr", "invited": True}])
    refused = client.post(page, row(0, name="Jo Byrne") | row(1, name="Piotr"))
    assert refused.status_code == 422
    assert list(refused.context["form"].errors) == ["people-1-why_despite_risk"]
    reason = {"why_despite_risk": "She asked for him."}
    assert client.post(page, row(0, name="Jo Byrne") | row(1, name="Piotr", **reason)).status_code == 302
    assert [it.called for it in meeting.invitations.in_order()] == ["Kathleen", "Jo Byrne", "Piotr"]


def test_a_letter_is_printed_for_a_name_only_if_it_is_not_that_of_whoever_may_harm_her(meeting, amina, signed_in):
    people = [
        {"part": "family", "name": "Piotr", "invited": True, "why_despite_risk": "She asked for him."},
        {"part": "family", "name": "Jo Byrne", "invited": True},
    ]
    piotr, jo = invite(by=amina, meeting=meeting, people=people)
    client = signed_in(amina)
    his, hers = (client.get(f"/meetings/MP{it.pk}/letter/").content.decode() for it in (piotr, jo))
    assert RISK in his
    assert "I want my keys back." not in his
    assert "I want my keys back." in hers


def test_a_letter_names_the_adult_and_those_who_are_invited(meeting, officer, amina, signed_in):
    others = [
        {"part": "carer", "name": "Not Asked Yet"},
        {"part": "carer", "name": "Left Out", "invited": False, "why_not": "She does not want them there."},
    ]
    invite(by=amina, meeting=meeting, people=others)
    client, page = signed_in(amina), f"/meetings/MP{officer.pk}/letter/"
    assert [it.called for it in client.get(page).context["people"]] == ["Kathleen", "PC Lunt"]
    change_invitation(by=amina, invitation=meeting.invitations.get(part="adult"), invited=False, why_not="She is ill.")
    assert [it.called for it in client.get(page).context["people"]] == ["PC Lunt"]


def test_what_somebody_else_wrote_since_the_page_was_opened_stands(meeting, officer, amina, signed_in):
    client, page = signed_in(amina), f"{meeting.get_absolute_url()}held/"
    opened = client.get(page).context
    sent = {**DAY, "seen": opened["seen"]}
    sent |= {name: question.value() or "" for name in opened["form"].fields if (question := opened["form"][name])}
    change_invitation(by=amina, invitation=officer, comment="Held up\nat court.")
    assert client.post(page, {**sent, f"attended-{officer.pk}": "part"}).status_code == 302
    officer.refresh_from_db()
    assert (officer.attended, officer.comment) == ("part", "Held up\nat court.")


def test_history_keeps_what_was_said_of_somebody_before(meeting, officer, amina):
    said = {"attended": "declined", "comment": "Chose not to come."}
    hold_meeting(by=amina, meeting=meeting, held_on=JULY, attended={officer: said})
    hold_meeting(by=amina, meeting=meeting, held_on=JULY, attended={officer: {"comment": "Was ill."}}, place="Her flat")
    officer.refresh_from_db()
    assert (officer.attended, officer.comment) == ("declined", "Was ill.")
    changed = Event.objects.filter(verb="held-meeting").latest("seq").facts["changed"]
    assert changed == {"place": ["", "Her flat"], f"comment-{officer.pk}": ["Chose not to come.", "Was ill."]}
    change_invitation(by=amina, invitation=officer, comment="Was at court.")
    changed = Event.objects.filter(verb="changed-invitation").latest("seq").facts["changed"]
    assert changed == {"comment": ["Was ill.", "Was at court."]}


def test_two_who_say_what_happened_are_shown_both_versions(meeting, amina, signed_in):
    client, page = signed_in(amina), f"{meeting.get_absolute_url()}held/"
    seen = client.get(page).context["seen"]
    hold_meeting(
        by=amina, meeting=meeting, held_on=JULY, attended={}, seen_alone=True, seen_alone_more="Ben, before it."
    )
    sent = {**DAY, "seen_alone": "yes", "seen_alone_more": "Amina, after it."}
    both = client.post(page, {**sent, "seen": seen})
    assert both.status_code == 409
    assert {"Ben, before it.", "Amina, after it."} <= set(both.content.decode().replace("<", ">").split(">"))
    seen = both.context["seen"]
    assert client.post(page, {**sent, "seen": seen}).status_code == 302
    meeting.refresh_from_db()
    assert meeting.seen_alone_more == "Amina, after it."


def test_a_wish_that_was_taken_off_the_agenda_can_come_back_once(meeting, outcomes, amina):
    keys = meeting.items.get(outcome=outcomes[0])
    set_agenda(by=amina, meeting=meeting, places={}, dropped=[keys])
    set_agenda(by=amina, meeting=meeting, places={}, outcomes=[outcomes[0]])
    again = AgendaItem(meeting=meeting, kind="outcome", outcome=outcomes[0], place=9)
    with pytest.raises(ValidationError, match="outcome_once_an_agenda"):
        again.validate_constraints()
    assert meeting.items.standing().filter(outcome=outcomes[0]).count() == 1


def test_a_concern_of_domestic_abuse_asks_for_the_coercion_check_too(
    amina, mrs_k, north, signed_in, django_assert_max_num_queries
):
    enquiry = start_enquiry(by=amina, adult=mrs_k, kind="other", team=north, lead=None, started_on=MONDAY)
    made = plan_meeting(by=amina, enquiry=enquiry, kind="family-group")
    client, says = signed_in(amina), "check for coercion and control"
    assert says not in client.get(made.get_absolute_url()).content.decode()
    report_concern(by=amina, adult=mrs_k, team=north, raised_on=MONDAY, **ACCOUNT)
    with django_assert_max_num_queries(18):
        assert says in client.get(made.get_absolute_url()).content.decode()
