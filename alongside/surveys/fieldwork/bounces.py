"""Mail that came back: a delivery report says which mail it was by the address to which it was returned."""

import mailbox
import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from django.db import transaction

from ..models import Invitation
from .codes import Mail
from .links import invitation_in
from .mailing import NOBODY, came_back_for_now, never, not_delivered

OF_OURS = re.compile(r"\+(s\d{1,18}-\d-[0-9a-f]{12})@", re.IGNORECASE | re.ASCII)
IN_A_REPORT = re.IGNORECASE | re.MULTILINE | re.ASCII
FAILED = re.compile(r"^Action:\s*failed", IN_A_REPORT)
STATUS = re.compile(r"^Status:\s*([45]\.\d{1,3}\.\d{1,3})", IN_A_REPORT)
BARE = re.compile(r"^Diagnostic-Code:\s*smtp;\s*550 (?!\s*#?\d\.\d)", IN_A_REPORT)
"""What the other server said where it gave the short number alone."""
TO = ("Delivered-To", "X-Original-To", "Envelope-To", "To")


def messages_in(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Each message of a Maildir that nobody has read, with its key."""
    box = mailbox.Maildir(folder, create=False)
    for key, message in box.iteritems():
        if "S" not in message.get_flags():
            yield key, box.get_bytes(key)


def mark_read(folder: Path, key: str) -> None:
    box = mailbox.Maildir(folder, create=False)
    message = box.get_message(key)
    message.set_subdir("cur")
    message.add_flag("S")
    box[key] = message


def received(content: bytes) -> bool:
    """Take in one message. Whether it said of a mail of ours that it will never be delivered."""
    message: EmailMessage = message_from_bytes(content, policy=policy.default)
    which, why = mail_of(message), refused_with(message)
    if which is None or why is None:
        return False
    with transaction.atomic():
        invitation = Invitation.objects.select_for_update(no_key=True).filter(pk=which[0]).first()
        if invitation is None:
            return False
        if not never(why):
            came_back_for_now(invitation, which[1], why)
        elif invitation.undeliverable_on is None:
            not_delivered(invitation, why)
    return never(why)


def mail_of(message: EmailMessage) -> tuple[int, Mail] | None:
    """Which mail came back: by whom the report is to, or by the sender of the mail that it holds."""
    given = [str(value) for name in TO for value in message.get_all(name, [])]
    enclosed = {"message/rfc822", "text/rfc822-headers"}
    given += [part.as_string()[:20_000] for part in message.walk() if part.get_content_type() in enclosed]
    for text in given:
        for code in OF_OURS.findall(text):
            if found := invitation_in(code):
                return found
    return None


def refused_with(message: EmailMessage) -> str | None:
    """The number with which a mail was given up (5.1.1); nothing for one that is only late, or no report."""
    for part in message.walk():
        if part.get_content_type() != "message/delivery-status":
            continue
        told = part.as_string()
        status = STATUS.search(told)
        if FAILED.search(told) and status:
            return NOBODY if status[1] == "5.0.0" and BARE.search(told) else status[1]
    return None
