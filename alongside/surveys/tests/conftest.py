"""A mail server for the tests of this room: a real one, which keeps what it is given, refuses some, and can wait."""

import socket
import threading

import pytest
from aiosmtpd.controller import Controller


class Inbox:
    """What the server received: the envelope's sender and recipient, and the text."""

    def __init__(self):
        self.received, self.refuses = [], {}
        self.came, self.may_go = threading.Event(), threading.Event()
        self.may_go.set()

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802 (the library's name)
        if address in self.refuses:
            return self.refuses[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        self.came.set()
        self.may_go.wait(5)
        self.received.append((envelope.mail_from, envelope.rcpt_tos[0], envelope.content.decode()))
        return "250 OK"

    @property
    def recipients(self):
        return sorted(recipient for _, recipient, _ in self.received)


@pytest.fixture
def inbox(settings):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(Inbox(), hostname="127.0.0.1", port=port)
    controller.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
    settings.DEFAULT_FROM_EMAIL = "Surveys <surveys@alongside.example>"
    yield controller.handler
    controller.stop()
