"""./run alongside receive-bounces: reads a mail that came back from standard input, or new ones from a Maildir."""

import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from alongside.surveys.fieldwork.bounces import mark_read, messages_in, received


class Command(BaseCommand):
    help = "Takes in delivery reports, so that nobody is written to at an address that does not take mail."

    def add_arguments(self, parser):
        parser.add_argument(
            "maildir", nargs="?", type=Path, help="a Maildir; without it, one message from standard input"
        )

    def handle(self, *args, maildir, **options):
        if maildir is None:
            self.tell([self.taken_in(sys.stdin.buffer.read())])
            return
        if not (maildir / "new").is_dir():
            raise CommandError(f"{maildir} is no Maildir.")
        found = []
        for key, content in list(messages_in(maildir)):
            found.append(self.taken_in(content))
            mark_read(maildir, key)
        self.tell(found)

    def taken_in(self, content: bytes) -> bool | None:
        """Whether it said that a mail cannot be delivered; None for one that cannot be read, so that the others are."""
        try:
            return received(content)
        except DatabaseError:
            raise
        except Exception as trouble:  # whatever strangers send
            self.stderr.write(f"One message could not be read: {type(trouble).__name__}.")
            return None

    def tell(self, found: list[bool | None]) -> None:
        unread = found.count(None)
        beside = f" {unread} could not be read." if unread else ""
        self.stdout.write(
            f"{len(found)} read, {found.count(True)} of them say that a mail cannot be delivered.{beside}"
        )
