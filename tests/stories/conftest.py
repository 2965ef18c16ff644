"""A running product and browsers to meet it in. Each worker of a run has its own, so that stories never wait."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, sync_playwright

from alongside.server.commands import CHROMIUM

from .looking import Album
from .person import Person
from .product import EXIT, Product

BROWSERS = ("chromium-headless-shell", *CHROMIUM)
"""Without a window of its own it shows the same pages with a sixth less work."""
ARGUMENTS = [
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="package")
def product(tmp_path_factory, worker_id) -> Iterator[Product]:
    """The product, serving."""
    own = tmp_path_factory.getbasetemp()
    static = (own if worker_id == "master" else own.parent) / "static"
    installed = Product(tmp_path_factory.mktemp("product"), f"stories_{worker_id}_{os.getpid()}", static)
    try:
        installed.prepare()
        installed.start()
        yield installed
    finally:
        installed.remove()


class Weather(BaseHTTPRequestHandler):
    """The harmless page that "Exit this page" leads to."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<!doctype html><title>The weather</title><h1>Rain later</h1>")

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture(scope="package")
def elsewhere() -> Iterator[str]:
    """How a browser finds the way out. Not by the driver's own routes, for which it gives up its memory of files."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Weather) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"MAP {urlsplit(EXIT).hostname}:80 127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="package")
def browser(elsewhere: str) -> Iterator[Browser]:
    """Chromium, as the operating system has it."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    arguments = [*ARGUMENTS, f"--host-resolver-rules={elsewhere}"]
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, chromium_sandbox=False, args=arguments)
        yield chromium
        chromium.close()


@pytest.fixture
def at_a_browser(product: Product, browser: Browser) -> Iterator[Callable[..., Person]]:
    """Somebody at a browser of their own: `at_a_browser("amina", viewport=…)`. At the end nothing went wrong in it."""
    opened = []

    def sits_down(
        username: str, *, scripts: bool = True, album: Album | None = None, also_narrow: bool = False, **options
    ) -> Person:
        given = {"locale": "en-GB", "timezone_id": "Europe/London", "viewport": {"width": 1280, "height": 900}}
        context = browser.new_context(java_script_enabled=scripts, **(given | options))
        context.set_default_timeout(10_000)
        person = Person(username, context.new_page(), product, scripts, album, also_narrow)
        opened.append((context, person))
        return person

    yield sits_down
    for context, _ in opened:
        context.close()
    assert [complaint for _, person in opened for complaint in person.complaints] == []
