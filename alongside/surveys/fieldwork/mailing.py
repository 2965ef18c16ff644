"""Mail to people who are asked: the invitation, and at most three reminders to those who have not answered.

Nobody who has answered, withdrawn or refused is written to, nor anybody whose mail came back. Before a mail goes its
row is written, and while it goes the lock of the response is held: whoever sends their answers in just now waits, or
is found to have sent them (actions/answering.py).
"""

import re
import smtplib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from email.utils import parseaddr

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.db import connection, transaction
from django.db.models import Exists, OuterRef, Prefetch, Q
from django.urls import reverse
from django.utils.timezone import localdate, localtime, now

from alongside.history.recording import note

from ..models import Invitation, Response, Sending, Survey
from .codes import MOST_REMINDERS, Mail, State
from .links import key_of, link_of, returned_to
from .texts import subject_and_text

ONE_SENDER = 5_251_530_113
"""The number of the lock that whoever sends holds, so that two do not send at once."""
MOST_TRIES = 5
LATER = timedelta(minutes=15)
NOBODY = "550"
"""The short number of a mailbox that is not there."""
NO_SUCH_ADDRESS = re.compile(r"5\.1\.(?![78]$)\d{1,3}", re.ASCII)
"""The long numbers of an address that is wrong; 7 and 8 are of the sender's."""
LONG_STATUS = re.compile(r"\s*([245]\.\d{1,3}\.\d{1,3})\b", re.ASCII)


@dataclass(frozen=True)
class Due:
    """One mail that should go now."""

    invitation: Invitation
    number: Mail
    before: Sending | None


def can_send() -> bool:
    """Whether somebody has said how mail leaves this server."""
    return settings.EMAIL_BACKEND != settings.NO_EMAIL


def send_what_is_due() -> dict[str, int]:
    """Send what is due in every open survey. Gives how many went, and how many did not."""
    counts = {"went": 0, "did not": 0}
    with only_one() as ours:
        for survey in Survey.objects.filter(opened=True, closed=False).select_related("version") if ours else ():
            if survey.state == State.OPEN:
                for sending in send_of(survey):
                    counts["went" if sending.went else "did not"] += 1
    return counts


def send_of(survey: Survey) -> list[Sending]:
    """Send what is due in one survey; one connection to the mail server carries all of it."""
    waiting = list(due(survey, now()))
    if not waiting:
        return []
    server = get_connection()
    sent = [one for each in waiting if (one := send(each, survey, server))]
    server.close()
    if went := sum(one.went for one in sent):
        with transaction.atomic():
            note("sent-survey-mail", by=None, adult=None, about=survey, facts={"mails": went})
    return sent


def due(survey: Survey, moment: datetime) -> Iterator[Due]:
    """The mails of a survey that should go at this moment."""
    wanted = Q(refused_on=None, undeliverable_on=None, sampled__survey=survey, sampled__contact__erased_on=None)
    rows = Invitation.objects.filter(wanted).exclude(nonce="").select_related("sampled__contact").order_by("pk")
    rows = rows.prefetch_related(Prefetch("sendings", Sending.objects.order_by("number")))
    done = answered_in(survey)
    for invitation in rows:
        if key_of(link_of(invitation.nonce)) not in done:
            yield from due_to(invitation, survey, moment)


def answered_in(survey: Survey) -> set[str]:
    """The keys of those who have sent their answers in, or taken them back."""
    answered = Q(submitted_on__isnull=False) | Q(withdrawn_on__isnull=False)
    return set(Response.objects.filter(answered, survey=survey).values_list("key", flat=True))


def due_to(invitation: Invitation, survey: Survey, moment: datetime) -> Iterator[Due]:
    """The next mail to somebody, if its day has come: one a day of reminders, however late they were named."""
    sent = list(invitation.sendings.all())
    last = sent[-1] if sent else None
    if last is None:
        yield Due(invitation, Mail.INVITATION, None)
    elif may_be_tried_again(last):
        if moment >= last.tried_at + LATER * 2 ** max(last.tries - 1, 0):
            yield Due(invitation, Mail(last.number), last)
    elif last.number < MOST_REMINDERS and day_came(survey.reminders, localtime(last.tried_at).date()):
        yield Due(invitation, Mail(last.number + 1), None)


def may_be_tried_again(last: Sending) -> bool:
    """Whether the same mail goes once more: not one that may have gone, nor one that was refused too often."""
    return not last.went and bool(last.trouble) and last.tries < MOST_TRIES


def day_came(reminders: Iterable[date], since: date) -> bool:
    return any(since < day <= localdate() for day in reminders)


def send(one: Due, survey: Survey, server) -> Sending | None:
    """One mail, unless somebody else sends it or they have just answered. Whatever is said to it, others are tried."""
    invitation = one.invitation
    key = key_of(link_of(invitation.nonce))
    sending = begun(one)
    if sending is None:
        return None
    with transaction.atomic():
        if not turn_on(key) or not may_still_go(invitation, survey, key):
            taken_back(sending, one)
            return None
        try:
            mail_to(invitation, survey, sending.number, server).send()
            sending.went, sending.trouble = True, ""
        except (smtplib.SMTPException, OSError) as error:
            sending.trouble = in_few_words(error)
            server.close()
            if not of_the_mail(error):
                sending.tries = one.before.tries if one.before else 0
            elif never(status_in(error)):
                not_delivered(invitation, status_in(error))
        sending.save(update_fields=["went", "trouble", "tries"])
    return sending


def begun(one: Due) -> Sending | None:
    """The row of a mail, written before it goes; nothing where somebody else has just written it."""
    if one.before:
        tries = one.before.tries
        found = Sending.objects.filter(pk=one.before.pk, tried_at=one.before.tried_at, went=False)
        if not found.update(tries=tries + 1, tried_at=now(), trouble=""):
            return None
        return Sending.objects.get(pk=one.before.pk)
    sending, new = Sending.objects.get_or_create(
        invitation=one.invitation, number=one.number, defaults={"tried_at": now()}
    )
    return sending if new else None


def taken_back(sending: Sending, one: Due) -> None:
    """It did not go after all: as if it had not been begun, so that it goes another time if it still should."""
    if one.before:
        Sending.objects.filter(pk=sending.pk).update(trouble=one.before.trouble, tries=one.before.tries)
    else:
        sending.delete()


def turn_on(key: str) -> bool:
    """Whether nobody is sending these answers in just now."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(hashtextextended(%s, 0))", [key])
        return cursor.fetchone()[0]


def may_still_go(invitation: Invitation, survey: Survey, key: str) -> bool:
    """Whether somebody may be written to at this very moment, whatever was so when the list was made."""
    open_still = Survey.objects.filter(pk=survey.pk, closed=False, closes__gte=localdate()).exists()
    wanted = Invitation.objects.filter(pk=invitation.pk, refused_on=None, undeliverable_on=None).exists()
    answered = Q(submitted_on__isnull=False) | Q(withdrawn_on__isnull=False)
    return open_still and wanted and not Response.objects.filter(answered, key=key).exists()


def mail_to(invitation: Invitation, survey: Survey, number: int, server) -> EmailMessage:
    """A mail as it goes out. What comes back goes to an address that tells which mail it was, and not whose."""
    contact, link = invitation.sampled.contact, link_of(invitation.nonce)
    values = {
        "name": contact.name,
        "title": survey.title,
        "link": address_of("answer:start", link),
        "no": address_of("answer:no", link),
        "closes": f"{survey.closes:%-d %B %Y}",
    }
    reached = any(sending.went for sending in invitation.sendings.all())
    says = number if reached else Mail.INVITATION  # whoever was never reached is not told of an earlier mail
    subject, text = subject_and_text(survey, says, invitation.sampled.language, values)
    return EmailMessage(
        subject,
        text,
        came_back_to(returned_to(invitation.pk, number)),
        [contact.email],
        connection=server,
        headers={
            "From": settings.DEFAULT_FROM_EMAIL,
            "Auto-Submitted": "auto-generated",
            "List-Unsubscribe": f"<{values['no']}>",
        },
    )


def address_of(name: str, link: str) -> str:
    """The whole address of a respondent's page."""
    return settings.SURVEYS_URL.rstrip("/") + reverse(name, args=[link])


def came_back_to(code: str) -> str:
    """The sender of the envelope: ours, with what tells which mail it was."""
    local, _, domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")
    return f"{local}+{code}@{domain}"


def of_the_mail(error: Exception) -> bool:
    """Whether this mail was refused. All else is trouble of the server, and uses up none of the tries."""
    return status_in(error).startswith("5") and isinstance(error, smtplib.SMTPRecipientsRefused | smtplib.SMTPDataError)


def never(status: str) -> bool:
    """Whether there is nobody at the address. A full mailbox or a server that lets nothing pass is only trouble."""
    return status == NOBODY or bool(NO_SUCH_ADDRESS.fullmatch(status))


def status_in(error: Exception) -> str:
    """The server's number in its long form (5.1.1), else in its short one (550); nothing where it gave none."""
    code, words = getattr(error, "smtp_code", ""), getattr(error, "smtp_error", b"")
    if isinstance(error, smtplib.SMTPRecipientsRefused) and error.recipients:
        code, words = next(iter(error.recipients.values()))
    told = words.decode("ascii", "replace") if isinstance(words, bytes) else str(words)
    longer = LONG_STATUS.match(told)
    return longer[1] if longer else str(code)


def in_few_words(error: Exception) -> str:
    """What kind of trouble, and the server's number for it; never its words, which may hold an address."""
    return f"{type(error).__name__} {status_in(error)}".strip()


def not_delivered(invitation: Invitation, why: str) -> None:
    """Never write to an address again that does not take mail. Within a transaction."""
    survey = Survey.objects.get(sampled__invitation=invitation)
    event = note("survey-mail-came-back", by=None, adult=None, about=survey)
    Invitation.objects.filter(pk=invitation.pk, undeliverable_on=None).update(
        undeliverable_on=localdate(), undeliverable_why=why[:20], event=event
    )


def came_back_for_now(invitation: Invitation, number: Mail, why: str) -> None:
    """A mail did not arrive, and another may: none goes at once, and the next day of reminders is its turn."""
    sent = Sending.objects.filter(invitation=invitation, number=number)
    sent.update(went=False, trouble=why, tries=MOST_TRIES)


def not_sent_yet(survey: Survey) -> int:
    """How many are still to be written to, whose last mail did not go."""
    later = Sending.objects.filter(invitation=OuterRef("invitation"), number__gt=OuterRef("number"))
    wanted = Q(invitation__refused_on=None, invitation__undeliverable_on=None)
    there = Q(invitation__sampled__survey=survey, invitation__sampled__contact__erased_on=None)
    return Sending.objects.filter(wanted & there & ~Exists(later), went=False).count()


@contextmanager
def only_one() -> Iterator[bool]:
    """Whether nobody else is sending just now."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [ONE_SENDER])
        ours = cursor.fetchone()[0]
        try:
            yield ours
        finally:
            if ours:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [ONE_SENDER])
