"""A running product and browsers to meet it in. Each worker of a run has its own, so that stories never wait."""

import os
import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Route, sync_playwright

from .looking import Album
from .person import Person
from .product import EXIT, Product

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
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


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Chromium, as the operating system has it."""
    path = next(filter(None, map(shutil.which, CHROMIUM)), None)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, chromium_sandbox=False, args=ARGUMENTS)
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
        context.route(f"{EXIT}**", weather)
        person = Person(username, context.new_page(), product, scripts, album, also_narrow)
        opened.append((context, person))
        return person

    yield sits_down
    for context, _ in opened:
        context.close()
    assert [complaint for _, person in opened for complaint in person.complaints] == []


def weather(route: Route) -> None:
    """The harmless page that "Exit this page" leads to."""
    route.fulfill(content_type="text/html", body="<!doctype html><title>The weather</title><h1>Rain later</h1>")
