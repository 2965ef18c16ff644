"""Browsers without a face: they ask for pages over loopback and take the time."""

import http.client
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlencode


@dataclass(frozen=True)
class Ask:
    """One thing to ask the server for."""

    path: str
    fields: dict[str, str] | None = None


@dataclass
class Took:
    """What the answers took: milliseconds each, and what the server said of itself."""

    milliseconds: list[float] = field(default_factory=list)
    queries: list[int] = field(default_factory=list)
    slowest_query: list[float] = field(default_factory=list)
    bytes: list[int] = field(default_factory=list)
    wrong: dict[int, int] = field(default_factory=dict)

    def at(self, share: float) -> float:
        """The time that this share of the answers did not exceed, in milliseconds."""
        ordered = sorted(self.milliseconds)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else float("nan")


class Browser:
    """One signed-in person's connection, kept open."""

    def __init__(self, port: int, cookies: dict[str, str]):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.cookies = cookies

    def go(self, ask: Ask, took: Took) -> None:
        """Ask, read the whole answer, and note what it took. A redirect is an answer; anything from 400 is wrong."""
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        body = None
        if ask.fields is not None:
            body = urlencode({**ask.fields, "csrfmiddlewaretoken": self.cookies["csrftoken"]})
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        began = time.perf_counter()
        self.connection.request("POST" if body is not None else "GET", ask.path, body, headers)
        answer = self.connection.getresponse()
        content = answer.read()
        took.milliseconds.append((time.perf_counter() - began) * 1000)
        took.queries.append(int(answer.headers["X-Queries"] or 0))
        took.slowest_query.append(float(answer.headers["X-Slowest-Query-Ms"] or 0))
        took.bytes.append(len(content))
        if answer.status >= 400:
            took.wrong[answer.status] = took.wrong.get(answer.status, 0) + 1


def alone(browser: Browser, asks: Callable[[int], Ask], bare: Callable[[int], Ask], times: int) -> tuple[Took, Took]:
    """One person: the page and the bare page in turn, so that both meet the same machine."""
    page, floor = Took(), Took()
    for number in range(times):
        browser.go(asks(number), page)
        browser.go(bare(number), floor)
    return page, floor


def together(browsers: list[Browser], asks: Callable[[int], Ask], seconds: float) -> Took:
    """Everybody at once, each asking again as soon as they are answered, for so many seconds."""
    tooks = [Took() for _ in browsers]
    stop = time.monotonic() + seconds

    def keep_asking(who: int) -> None:
        number = who
        while time.monotonic() < stop:
            browsers[who].go(asks(number), tooks[who])
            number += len(browsers)

    threads = [threading.Thread(target=keep_asking, args=(who,), daemon=True) for who in range(len(browsers))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(seconds + 120)
    whole = Took()
    for took in tooks:
        whole.milliseconds += took.milliseconds
        whole.queries += took.queries
        whole.slowest_query += took.slowest_query
        whole.bytes += took.bytes
        for status, count in took.wrong.items():
            whole.wrong[status] = whole.wrong.get(status, 0) + count
    return whole
