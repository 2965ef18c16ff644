"""Staff are told by a message that says nothing, until somebody has taken it up; nobody else is written to."""

import ast
import socket
from datetime import timedelta

import pytest
from aiosmtpd.controller import Controller
from django.core import mail
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.utils.timezone import now

from alongside.access.actions import change_team, restrict_record
from alongside.access.models import User
from alongside.alarms import sending, telling
from alongside.alarms.actions import raise_alarm, take_up
from alongside.alarms.codes import Rung
from alongside.alarms.models import Alarm, Notice
from alongside.alarms.reading import of_theirs
from alongside.alarms.sending import send_what_is_due, wait_for_an_alarm
from alongside.concerns.actions import report_concern
from alongside.history.models import Event
from alongside.settings import NO_EMAIL
from alongside.settings import mail as mail_settings
from tests.account import ACCOUNT, MONDAY
from tests.test_repository import PRODUCT, imports, name, tree

OWN_PAGE = {"said_by": "adult", "through": "own-page"}
DUTY = "duty@north.example"


@pytest.fixture
def addresses(amina, ben, carol, north, south, idris):
    """Everybody has an address at work, and so has the team."""
    for user in (amina, ben, carol):
        user.email = f"{user.username}@council.example"
        user.save()
    change_team(by=idris, team=north, duty_email=DUTY)
    change_team(by=idris, team=south, duty_email="duty@south.example")


class Inbox:
    """What a mail server received; it says no to some."""

    def __init__(self):
        self.received, self.refuses = [], set()

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802 (the library's name)
        if address in self.refuses:
            return f"450 {address} is busy"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        self.received.append((envelope.rcpt_tos, envelope.content.decode()))
        return "250 OK"


@pytest.fixture
def inbox(settings):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(Inbox(), hostname="127.0.0.1", port=port)
    controller.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
    yield controller.handler
    controller.stop()


def later(monkeypatch, minutes):
    """As if so many minutes had gone by."""
    moment = now() + timedelta(minutes=minutes)
    for room in (sending, telling):
        monkeypatch.setattr(room, "now", lambda: moment, raising=False)


def to(notices):
    return sorted(one.address for one in notices if one.sent)


def test_a_real_mail_server_gets_a_message_that_says_nothing_and_what_it_refuses_is_tried_again(
    enquiry, addresses, inbox, monkeypatch
):
    inbox.refuses = {DUTY}
    alarm = raise_alarm(by=None, adult=enquiry.adult, enquiry=enquiry, words="He is here.", **OWN_PAGE)
    first = send_what_is_due()
    assert to(first) == ["amina@council.example"]
    assert [one.trouble for one in first if not one.sent] == ["SMTPRecipientsRefused 450"]
    ((recipients, text),) = inbox.received
    head, _, body = text.replace("\r\n", "\n").partition("\n\n")
    assert recipients == ["amina@council.example"]
    assert body.strip() == "Open Alongside."
    assert "Subject: A message is waiting\n" in head
    told = text.lower()
    for secret in ("kathleen", "kowalska", enquiry.reference.lower(), "amina yusuf", "safe", "he is here", "http"):
        assert secret not in told, secret
    assert send_what_is_due() == []  # tried a moment ago
    inbox.refuses = set()
    later(monkeypatch, 2)
    assert to(send_what_is_due()) == [DUTY]
    assert send_what_is_due() == []
    lines = Event.objects.about_adult(enquiry.adult).filter(verb="told-staff-of-alarm")
    assert [(line.facts["to"], line.facts["sent"]) for line in lines] == [
        ("team", True),
        ("team", False),
        ("user", True),
    ]
    assert "@" not in str([line.facts for line in lines])
    assert Notice.objects.filter(alarm=alarm).count() == 3


def test_it_is_chased_after_a_quarter_of_an_hour_until_somebody_has_taken_it_up(enquiry, amina, addresses, monkeypatch):
    alarm = raise_alarm(by=amina, adult=enquiry.adult, enquiry=enquiry, **OWN_PAGE)
    assert to(send_what_is_due()) == ["amina@council.example", DUTY]
    later(monkeypatch, 14)
    assert send_what_is_due() == []
    later(monkeypatch, 16)
    chased = send_what_is_due()
    assert to(chased) == ["amina@council.example", "ben@council.example", DUTY]
    assert {one.rung for one in chased} == {Rung.CHASED}
    assert {(one.subject, one.body, len(one.to)) for one in mail.outbox} == {
        ("A message is waiting", "Open Alongside.\n", 1)
    }
    other = raise_alarm(by=amina, adult=enquiry.adult, enquiry=enquiry, **OWN_PAGE)
    for one in (alarm, other):
        take_up(by=amina, alarm=one)
    later(monkeypatch, 59)
    assert send_what_is_due() == []
    later(monkeypatch, 61)  # the first was chased before it was taken up
    assert {(one.alarm, one.rung) for one in send_what_is_due()} == {(other, Rung.CHASED)}


def test_who_is_told_follows_who_holds_the_record_and_a_restricted_one_its_list(
    enquiry, amina, ben, carol, south, addresses, mrs_k, monkeypatch
):
    alarm = raise_alarm(by=amina, adult=mrs_k, enquiry=enquiry, **OWN_PAGE)
    assert to(send_what_is_due()) == ["amina@council.example", DUTY]
    report_concern(by=amina, adult=mrs_k, team=south, raised_on=MONDAY, **ACCOUNT)
    assert to(send_what_is_due()) == ["duty@south.example"]
    assert alarm in of_theirs(carol)
    raise_alarm(by=amina, adult=mrs_k, **OWN_PAGE)
    assert to(send_what_is_due()) == ["amina@council.example", DUTY, "duty@south.example"]
    restrict_record(by=ben, adult=mrs_k, entitled=[carol], why="Known to staff.")
    for alarm in Alarm.objects.all():
        take_up(by=amina, alarm=alarm)
    raise_alarm(by=ben, adult=mrs_k, enquiry=enquiry, **OWN_PAGE)
    assert to(send_what_is_due()) == ["ben@council.example", "carol@council.example"]
    User.objects.filter(pk__in=[ben.pk, carol.pk]).update(email="")
    raise_alarm(by=ben, adult=mrs_k, **OWN_PAGE)
    assert set(to(send_what_is_due())) == {DUTY, "duty@south.example"}  # nobody named has an address


def test_the_command_sends_as_soon_as_one_is_raised_and_says_when_no_mail_is_set_up(
    enquiry, amina, addresses, capsys, settings, monkeypatch
):
    raise_alarm(by=amina, adult=enquiry.adult, enquiry=enquiry, **OWN_PAGE)
    settings.EMAIL_BACKEND = NO_EMAIL
    call_command("notify")
    assert "No e-mail is set up" in capsys.readouterr().out
    assert Notice.objects.count() == 0
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    call_command("notify")
    assert "Sent 2 of 2 messages." in capsys.readouterr().out
    wait_for_an_alarm(0.01)


@pytest.mark.parametrize("url", ["smtp:", "http://mail.example", "smtp://"])
def test_a_mail_server_is_named_by_an_address_and_plain_text_is_asked_for(url):
    with pytest.raises(ImproperlyConfigured):
        mail_settings(url)
    named = mail_settings("smtp://us%40er:pass@mail.example")
    assert (named["EMAIL_HOST_USER"], named["EMAIL_PORT"], named["EMAIL_USE_TLS"]) == ("us@er", 587, True)
    assert mail_settings("smtp+plain://localhost")["EMAIL_USE_TLS"] is False
    assert mail_settings("smtps://mail.example")["EMAIL_USE_SSL"] is True
    assert mail_settings("")["EMAIL_BACKEND"] == NO_EMAIL


def test_no_other_code_sends_mail_and_staff_alone_are_written_to():
    ways = ("django.core.mail", "smtplib", "email.mime", "imaplib", "aiosmtplib")
    senders = [name(path) for path in PRODUCT if any(used.startswith(ways) for used in imports(path))]
    assert senders == ["alongside/alarms/sending.py", "alongside/surveys/fieldwork/mailing.py"]
    calls = [
        name(path)
        for path in PRODUCT
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr in {"email_user", "send_mail", "mail_admins", "mail_managers"}
    ]
    assert calls == []
    known = {one for one in imports(next(p for p in PRODUCT if p.name == "telling.py")) if ".people" in one}
    assert known == set()
