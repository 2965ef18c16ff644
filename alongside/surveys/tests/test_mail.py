"""Mail to people who are asked: by a real server, three reminders at most, and never to somebody who has answered."""

import io
import mailbox
import threading
from datetime import timedelta
from email.message import EmailMessage
from types import SimpleNamespace
from unittest.mock import Mock

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.utils.timezone import localdate, now

from alongside.drafts.keeping import keep_draft
from alongside.drafts.models import Draft
from alongside.history.models import Event
from alongside.surveys.fieldwork import actions, bounces, mailing
from alongside.surveys.fieldwork.actions.answering import take_turns_on
from alongside.surveys.fieldwork.links import invitation_in, key_of, new_nonce
from alongside.surveys.fieldwork.mailing import send_what_is_due
from alongside.surveys.fieldwork.rates import rates_of
from alongside.surveys.models import Contact, Invitation, Response, Sending
from alongside.surveys.tests.fieldwork_case import make, named, person

WEEKS = [localdate() + timedelta(days=number) for number in (-6, -4, -2)]


def on_day(monkeypatch, number):
    """As if it were so many days from today."""
    day = timedelta(days=number)
    monkeypatch.setattr(mailing, "now", lambda: now() + day)
    monkeypatch.setattr(mailing, "localdate", lambda: localdate() + day)


def answer(survey, link):
    response = actions.agree(survey=survey, link=link, language="en", mode="link")
    actions.keep_answers(response=response, change=lambda _: {"anything-else": "No"})
    return actions.send_answers(response=response)


def test_three_reminders_at_most_to_those_who_have_not_answered_refused_or_come_back(eva, inbox, monkeypatch, tmp_path):
    coming = [localdate() + timedelta(days=number) for number in (3, 6, 9)]
    survey = make(by=eva, reminders=coming)
    inbox.refuses = {"person5@council.example": "550 5.1.1 nobody", "person6@council.example": "451 busy"}
    links = named(survey, *(person(number) for number in range(1, 7)))
    assert send_what_is_due() == {"went": 4, "did not": 2}
    _, _, text = next(one for one in inbox.received if one[1] == "person1@council.example")
    assert f"/s/{links[0]}/" in text
    assert "From: Surveys <surveys@alongside.example>" in text
    assert "Person 1" in text
    assert send_what_is_due() == {"went": 0, "did not": 0}  # nothing is due, and what was busy is left in peace
    inbox.refuses = {}
    on_day(monkeypatch, 1)
    assert send_what_is_due()["went"] == 1  # what was busy; where there is nobody is not tried again
    assert Invitation.objects.get(undeliverable_on__isnull=False).undeliverable_why == "5.1.1"

    answer(survey, links[0])
    actions.withdraw(response=answer(survey, links[1]))
    actions.refuse(invitation=Sending.objects.get(invitation__sampled__contact__name="Person 3").invitation)
    returned = next(one[0] for one in inbox.received if one[1] == "person4@council.example")
    assert returned.startswith("surveys+s")
    bounce(tmp_path, returned, action="delayed", status="4.4.1")
    assert Invitation.objects.filter(undeliverable_on__isnull=False).count() == 1
    inbox.received.clear()
    for number in (2, 3, 4, 6, 9, 12, 20):
        on_day(monkeypatch, number)
        send_what_is_due()
    assert inbox.recipients == ["person4@council.example"] * 3 + ["person6@council.example"] * 3
    assert all("there is still time" in text for _, _, text in inbox.received)
    bounce(tmp_path, returned, action="failed", status="5.1.1")
    assert Invitation.objects.get(sampled__contact__name="Person 4").undeliverable_why == "5.1.1"
    told = [(line.facts, line.page, line.by) for line in Event.objects.about_row(survey)]
    assert not [fact for fact in told if "@" in str(fact) or links[0] in str(fact)]


def test_a_mail_says_who_asks_why_until_when_and_whom_to_ask(eva, inbox, monkeypatch):
    reminded = localdate() + timedelta(days=3)
    of_one = make(by=eva, population="staff", council="E10000008", title="How is it?", reminders=[reminded])
    named(of_one, person(1, council="E10000008"))
    named(make(by=eva), person(2))
    send_what_is_due()
    one, two = sorted((" ".join(text.split()) for _, _, text in inbox.received), key=lambda text: "Person 2" in text)
    until = f"{of_one.closes:%-d %B %Y}"
    assert "Hello Person 1, Devon council asks you to take part in a survey, “How is it?”. What you answer helps" in one
    assert f"You can stop at any time and go on later by the same link, until {until}." in one
    assert "If you have a question, reply to this mail." in one
    assert "Hello Person 2, The programme Making Safeguarding Personal asks you" in two
    inbox.received.clear()
    on_day(monkeypatch, 3)
    send_what_is_due()
    assert f"Devon council asked you a while ago to take part in a survey, “How is it?”. It is open until {until}" in (
        " ".join(inbox.received[0][2].split())
    )


def bounce(folder, to, *, action, status):
    """A delivery report comes back into a Maildir, and is read once."""
    report = EmailMessage()
    report["To"], report["From"], report["Subject"] = to, "MAILER-DAEMON@mx.example", "Undelivered"
    report.set_content("Sorry.")
    told = EmailMessage()
    told["Reporting-MTA"] = "dns; mx.example"
    body = (
        f"Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; x@y.example\nAction: {action}\nStatus: {status}\n"
    )
    raw = report.as_bytes().replace(b"text/plain", b'multipart/report; report-type=delivery-status; boundary="b"', 1)
    head = raw.partition(b"\n\n")[0]
    parts = f"--b\nContent-Type: text/plain\n\nSorry.\n\n--b\nContent-Type: message/delivery-status\n\n{body}\n--b--\n"
    box = mailbox.Maildir(folder / "mail")
    box.add(head + b"\n\n" + parts.encode())
    says = io.StringIO()
    call_command("receive_bounces", str(folder / "mail"), stdout=says)
    assert says.getvalue().startswith("1 read")
    call_command("receive_bounces", str(folder / "mail"), stdout=says)
    assert "0 read" in says.getvalue()


def test_a_bounce_from_standard_input_and_what_is_no_bounce_of_ours(eva, monkeypatch, capsys):
    make(by=eva)
    for content in (
        b"",
        b"Subject: Hello\n\nNo report.",
        b"\xff\xfe\x00",
        b"To: surveys+s1-0-000000000000@x.example\n\n",
    ):
        monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(content)))
        call_command("receive_bounces")
        assert "1 read, 0 of them" in capsys.readouterr().out


def test_a_server_that_is_down_loses_nobody_and_what_may_have_gone_is_not_the_last_word(
    eva, inbox, monkeypatch, settings, signed_in
):
    survey = make(by=eva, reminders=[localdate() + timedelta(days=3)])
    crashed = Invitation.objects.filter(sampled__contact__name="Person 2")
    named(survey, person(1), person(2), person(3))
    Sending.objects.create(invitation=crashed.get(), number=0, tried_at=now())  # in flight when the power went
    inbox.refuses = {"person3@council.example": "550 5.7.1 relay denied"}
    port, settings.EMAIL_PORT = settings.EMAIL_PORT, 1
    for number in range(9):
        on_hour(monkeypatch, 2 * number)
        send_what_is_due()
    assert inbox.recipients == []
    shown = signed_in(eva).get(survey.get_absolute_url()).content.decode()
    assert 'Could not be sent yet</dt><dd class="govuk-summary-list__value">3<' in shown
    settings.EMAIL_PORT = port
    for number in range(24, 40):
        on_hour(monkeypatch, number)
        send_what_is_due()
    assert inbox.recipients == ["person1@council.example"]
    assert Invitation.objects.filter(undeliverable_on=None).count() == 3
    inbox.refuses = {}
    on_hour(monkeypatch, 24 * 4)
    assert send_what_is_due() == {"went": 3, "did not": 0}
    told = {to: "there is still time" in text for _, to, text in inbox.received}
    assert list(told.values()) == [True, False, False]  # whoever was never reached is invited


def on_hour(monkeypatch, number):
    moment = now() + timedelta(hours=number)
    monkeypatch.setattr(mailing, "now", lambda: moment)
    monkeypatch.setattr(mailing, "localdate", lambda: localdate(moment))


def test_a_full_mailbox_is_tried_on_the_next_day_and_no_message_stops_the_others(eva, inbox, monkeypatch, tmp_path):
    survey = make(by=eva, reminders=[localdate() + timedelta(days=3)])
    named(survey, person(1))
    send_what_is_due()
    returned = inbox.received[0][0]
    bounce(tmp_path, returned, action="failed", status="5.2.2")
    assert send_what_is_due() == {"went": 0, "did not": 0}
    on_day(monkeypatch, 3)
    assert send_what_is_due()["went"] == 1
    box = mailbox.Maildir(tmp_path / "mail")
    for to in ("surveys+s\u0661-0-000000000000@x.example", "surveys+\u017f1-0-000000000000@x.example"):
        box.add(f"Delivered-To: {to}\n\n.".encode())
    monkeypatch.setattr(bounces, "refused_with", broken := Mock(side_effect=[ValueError, None]))
    says = io.StringIO()
    call_command("receive_bounces", str(tmp_path / "mail"), stdout=says, stderr=io.StringIO())
    assert "2 read, 0 of them" in says.getvalue()
    assert "1 could not be read" in says.getvalue()
    assert broken.call_count == 2
    monkeypatch.undo()
    bounce(tmp_path, returned, action="failed", status="5.0.0\nDiagnostic-Code: smtp; 550 no such user")
    assert Invitation.objects.get().undeliverable_why == "550"
    assert invitation_in("s\u0661-0-000000000000") is None


@pytest.mark.usefixtures("committed")
def test_nobody_who_is_just_answering_is_reminded_and_who_answers_meanwhile_waits(eva_committed, inbox):
    """Two connections: one sends answers in, the other sends mail."""
    survey = make(by=eva_committed, reminders=WEEKS)
    first, second = named(survey, person(1), person(2))
    responses = [actions.agree(survey=survey, link=link, language="en", mode="link") for link in (first, second)]
    Response.objects.update(answers={"anything-else": "No"})

    with transaction.atomic():  # the first is just sending theirs in
        take_turns_on(key_of(first))
        assert elsewhere(send_what_is_due) == {"went": 1, "did not": 0}
        Response.objects.filter(pk=responses[0].pk).update(submitted_on=localdate())
    assert inbox.recipients == ["person2@council.example"]
    assert elsewhere(send_what_is_due) == {"went": 0, "did not": 0}

    Sending.objects.all().delete()
    inbox.came.clear()
    inbox.may_go.clear()  # the mail to the second is on its way, and the server takes its time
    sender = threading.Thread(target=elsewhere, args=(send_what_is_due,))
    sender.start()
    assert inbox.came.wait(5)
    order = []
    submits = threading.Thread(
        target=elsewhere, args=(lambda: (actions.send_answers(response=responses[1]), order.append("answered")),)
    )
    submits.start()
    submits.join(0.3)
    assert order == []  # they wait until the mail has gone
    order.append("mailed")
    inbox.may_go.set()
    for thread in (sender, submits):
        thread.join(10)
    assert order == ["mailed", "answered"]
    assert elsewhere(send_what_is_due) == {"went": 0, "did not": 0}


def elsewhere(act):
    """Do it on a connection of its own; gives what it gave."""
    found = []

    def run():
        try:
            found.append(act())
        finally:
            connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(15)
    return found[0] if found else None


@pytest.fixture
def eva_committed(committed):
    from conftest import of_the_cast, seated

    return seated(of_the_cast("eva"), "evaluates")


def test_what_was_promised_to_be_erased_is_erased_on_its_day(eva, monkeypatch):
    survey = make(by=eva)
    link, _ = named(survey, person(1), person(2))
    response = answer(survey, link)
    other = actions.agree(survey=survey, link=new_nonce(), language="en", mode="open")
    keep_to_dates(monkeypatch, after=30)
    assert Contact.objects.filter(erased_on=None).count() == 2
    keep_to_dates(monkeypatch, after=31)
    pasted = {"user": eva, "path": f"{survey.get_absolute_url()}people/", "pairs": [["pasted", "Ann, ann@x.example"]]}
    assert keep_draft(**pasted)  # when every contact is erased
    keep_to_dates(monkeypatch, after=32)
    assert not Draft.objects.exists()
    assert {(one.name, one.email) for one in Contact.objects.all()} == {("", "")}
    assert {one.nonce for one in Invitation.objects.all()} == {""}
    actions.withdraw(response=response)  # by the link in their hands, which still works
    keep_to_dates(monkeypatch, after=366)
    for one in (response, other):
        one.refresh_from_db()
        assert (one.answers, one.erased_on) == ({}, localdate())
    assert rates_of(survey, None).withdrawn == 1  # how many there were stays


def keep_to_dates(monkeypatch, *, after):
    day = localdate() + timedelta(days=after)
    monkeypatch.setattr("alongside.surveys.management.commands.keep_to_survey_dates.localdate", lambda: day)
    call_command("keep_to_survey_dates", stdout=io.StringIO())
