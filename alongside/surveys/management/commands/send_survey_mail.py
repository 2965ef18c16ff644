"""./run alongside send-survey-mail: invitations, and reminders on their days; with --watch, until it is ended."""

import signal
import time

from django.core.management.base import BaseCommand

from alongside.surveys.fieldwork.mailing import can_send, send_what_is_due

EVERY = 15
"""Seconds between two looks at what is due."""


class Command(BaseCommand):
    help = "Writes to people who are asked in surveys: invitations, and reminders to those who have not answered."

    def add_arguments(self, parser):
        parser.add_argument("--watch", action="store_true", help="stay, and send as it becomes due")

    def handle(self, *args, watch=False, **options):
        if not can_send():
            self.stdout.write("No e-mail is set up (EMAIL_URL), so nobody is written to.")
            return
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            self.send()
            while watch:
                time.sleep(EVERY)
                self.send()
        except KeyboardInterrupt:
            return

    def send(self):
        """Send what is due now, and say how it went."""
        counts = send_what_is_due()
        if any(counts.values()):
            self.stdout.write(f"Survey mails: {counts['went']} went, {counts['did not']} did not.")
