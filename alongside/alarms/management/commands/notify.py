"""./run alongside notify: the messages to staff that something waits; with --watch, at once, until it is ended."""

import signal

from django.core.management.base import BaseCommand

from alongside.alarms.sending import can_send, send_what_is_due, wait_for_an_alarm
from alongside.surveys.fieldwork import mailing

EVERY = 20
"""Seconds between two looks when nothing is raised: what is chased, or is tried again, goes then."""


class Command(BaseCommand):
    help = "Tells staff by e-mail that a message is waiting, when somebody is not safe now; and sends surveys’ mails."

    def add_arguments(self, parser):
        parser.add_argument("--watch", action="store_true", help="stay, and send as soon as somebody says it")

    def handle(self, *args, watch, **options):
        if not can_send():
            self.stdout.write("No e-mail is set up (EMAIL_URL), so nobody is told by e-mail. Pages tell them.")
            return
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            self.send()
            while watch:
                wait_for_an_alarm(EVERY)
                self.send()
        except KeyboardInterrupt:
            return

    def send(self):
        made = send_what_is_due()
        if made:
            went = sum(one.sent for one in made)
            self.stdout.write(f"Sent {went} of {len(made)} messages.")
        mailing.send_what_is_due()
