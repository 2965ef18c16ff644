"""The one place from which mail about records leaves: to staff, to say that a message is waiting.

A test holds that nothing else sends but surveys, to people whom a council named to be asked (surveys/fieldwork).

Nothing in it tells what it is about, whom it concerns, or that it comes from adult safeguarding: a telephone that
shows the first line of a message may lie on a table.
"""

import smtplib
from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.db import connection
from django.utils.timezone import now

from .actions import keep_notice
from .models import Notice
from .telling import Due, due

SUBJECT = "A message is waiting"
TEXT = "Open Alongside.\n"
CHANNEL = "alongside_alarm"
ONE_SENDER = 5_251_530_112
"""The number of the lock that whoever sends holds, so that two do not send the same message."""


def can_send() -> bool:
    """Whether this council has said how mail leaves it."""
    return settings.EMAIL_BACKEND != settings.NO_EMAIL


def send_what_is_due() -> list[Notice]:
    """Try each message that should have gone by now, and keep each try. What could not go is tried again later."""
    with only_one() as ours:
        waiting = due(now()) if ours and can_send() else []
        return [send(one) for one in waiting]


def send(one: Due) -> Notice:
    """One message. Whatever the mail server says, the others are tried too."""
    try:
        EmailMessage(SUBJECT, TEXT, settings.DEFAULT_FROM_EMAIL, [one.address], connection=get_connection()).send()
        trouble = ""
    except (smtplib.SMTPException, OSError) as error:
        trouble = in_few_words(error)
    return keep_notice(alarm=one.alarm, to=one.to, address=one.address, rung=one.rung, trouble=trouble)


def in_few_words(error: Exception) -> str:
    """What kind of trouble, and the server's number for it; never its words, which may hold an address."""
    code = getattr(error, "smtp_code", None)
    refused = getattr(error, "recipients", None)
    if isinstance(refused, dict) and refused:
        code = next(iter(refused.values()))[0]
    return f"{type(error).__name__}{f' {code}' if code else ''}"


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


def wait_for_an_alarm(seconds: float) -> None:
    """Return when one is raised anywhere, or after so many seconds."""
    with connection.cursor() as cursor:
        cursor.execute(f"LISTEN {CHANNEL}")
    for _ in connection.connection.notifies(timeout=seconds, stop_after=1):
        return
