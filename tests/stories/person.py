"""Somebody at a browser, who does what people do: follows links, answers questions, presses buttons, reads."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Locator, Page, Response, ViewportSize, expect

from .cast import NAMES, PASSWORD
from .looking import Album, barriers, sideways
from .product import Product

NARROW: ViewportSize = {"width": 320, "height": 640}


@dataclass
class Count:
    """How many screens somebody was asked something on, and how many answers they had to give."""

    screens: set[str] = field(default_factory=set)
    inputs: set[tuple[str, str]] = field(default_factory=set)


class Person:
    """One person of the cast at one browser."""

    def __init__(
        self,
        username: str,
        page: Page,
        product: Product,
        scripts: bool = True,
        album: Album | None = None,
        also_narrow: bool = False,
    ):
        self.username, self.name = username, NAMES.get(username, username)
        self.page, self.scripts, self.album, self.also_narrow = page, scripts, album, also_narrow
        self.address, self.sessions = product.address, product.signed_in
        self.count = Count()
        self.complaints: list[str] = []
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", self.hears)
        page.on("response", self.receives)

    def hears(self, message) -> None:
        """Keep what the browser complains of; a refusal that we expect is in its console too, and is no fault."""
        if message.type in {"error", "warning"} and "Failed to load resource" not in message.text:
            self.complaints.append(f"{self.page.url}: {message.text}")

    def receives(self, response: Response) -> None:
        if response.status >= 500 or (response.status == 404 and "/static/" in response.url):
            self.complaints.append(f"{response.status} from {response.url}")

    # Going from page to page

    @contextmanager
    def arriving(self, status: int = 200) -> Iterator[None]:
        """Whatever is done inside leads to another page, which must answer with `status` and bar nobody."""
        with self.page.expect_navigation(wait_until="load") as arrival:
            yield
        assert arrival.value.status == status, f"{arrival.value.status} from {self.page.url}"
        self.meets_a_page()

    def meets_a_page(self) -> None:
        """Look at the page as the checks do; as narrow as a telephone too, where the story is told for both."""
        if self.album is None:
            return
        self.looks(self.album)
        if self.also_narrow:
            usual = self.page.viewport_size
            self.page.set_viewport_size(NARROW)
            self.looks(self.album)
            self.page.set_viewport_size(usual)

    def looks(self, album: Album) -> None:
        album.take(self.page)
        if self.scripts:
            assert sideways(self.page) == 0, f"{self.page.url} scrolls sideways"
            assert barriers(self.page) == [], self.page.url

    def opens(self, path: str, status: int = 200) -> None:
        with self.arriving(status):
            self.page.goto(self.address + path)

    def follows(self, link: str, within: Locator | None = None) -> None:
        """Follow the link that begins so."""
        begins = re.compile("^" + re.escape(link))
        with self.arriving():
            (within or self.page.get_by_role("main")).get_by_role("link", name=begins).click()

    def finds(self, link: str) -> None:
        """Follow the link that begins so, on this page of a list or on one of the next."""
        main, pages = self.page.get_by_role("main"), self.page.get_by_role("navigation", name="Pages")
        named = main.get_by_role("link", name=re.compile("^" + re.escape(link)))
        while not named.count() and pages.get_by_role("link", name="Next").count():
            self.follows("Next", within=pages)
        with self.arriving():
            named.first.click()

    def goes_to(self, place: str) -> None:
        """Choose from the menu, which a narrow window folds away."""
        link = self.page.get_by_role("navigation", name="Menu").get_by_role("link", name=place)
        if not link.is_visible():
            self.page.get_by_role("button", name="Menu").click()
        with self.arriving():
            link.click()

    def presses(self, button: str, status: int = 200) -> None:
        with self.arriving(status):
            self.page.get_by_role("button", name=button).click()

    def signs_in(self) -> None:
        """Sign in, on the page for it."""
        if "/sign-in/" not in self.page.url and self.page.get_by_label("Password").count() == 0:
            self.opens("/sign-in/")
        self.page.get_by_label("User name").fill(self.username)
        self.page.get_by_label("Password").fill(PASSWORD)
        self.presses("Sign in")
        self.sessions[self.username] = self.page.context.cookies()

    def comes_back(self) -> None:
        """Begin on the first page, in the session of whoever has signed in before: else sign in."""
        if self.username in self.sessions:
            self.page.context.add_cookies(self.sessions[self.username])
            self.opens("/")
        else:
            self.signs_in()

    def signs_out(self) -> None:
        self.presses("Sign out")
        self.sessions.pop(self.username, None)

    # Answering questions

    def counted(self, question: str) -> None:
        path = re.sub(r"\d+", "…", self.page.url.removeprefix(self.address))
        self.count.screens.add(path)
        self.count.inputs.add((path, question))

    def types(self, question: str, words: str, nth: int = 0) -> None:
        """Type into the box of a question, the nth of those that read alike."""
        self.counted(f"{question} {nth}")
        self.page.get_by_label(question).nth(nth).fill(words)

    def chooses(self, question: str, answer: str) -> None:
        """Choose one of a question's own radio buttons, not of a question that they reveal."""
        self.counted(question)
        group = self.group(question)
        own = group.get_by_role("radio").first.get_attribute("name")
        group.get_by_label(answer, exact=True).and_(self.page.locator(f'[name="{own}"]')).check()

    def ticks(self, question: str, *answers: str, nth: int = 0) -> None:
        """Tick boxes of a question, the nth of those that read alike: counted once, however many are ticked."""
        self.counted(f"{question} {nth}")
        for answer in answers:
            self.group(question, nth).get_by_label(answer, exact=True).check()

    def picks(self, question: str, answer: str) -> None:
        """Pick from a list that drops down."""
        self.counted(question)
        self.page.get_by_label(question).select_option(label=answer)

    def dates(self, question: str, day: int, month: int, year: int) -> None:
        """Fill the three boxes of a date."""
        self.counted(question)
        for label, number in (("Day", day), ("Month", month), ("Year", year)):
            self.group(question).get_by_label(label).fill(str(number))

    def group(self, question: str, nth: int = 0) -> Locator:
        return self.page.get_by_role("group", name=re.compile("^" + re.escape(question))).nth(nth)

    @contextmanager
    def counting(self) -> Iterator[Count]:
        """Count the screens and the answers given from here on."""
        self.count = Count()
        yield self.count

    # Reading

    def reads(self, *texts: str) -> None:
        """These words can be read on the page."""
        for text in texts:
            expect(self.page.get_by_role("main").get_by_text(text).first).to_be_visible()

    def does_not_read(self, *texts: str) -> None:
        for text in texts:
            expect(self.page.get_by_text(text)).to_have_count(0)
