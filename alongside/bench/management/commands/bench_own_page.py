"""./run alongside bench-own-page: many adults on their own pages at once, beside staff at work.

It runs in a database that is filled (./run demo --size …), with both sites served as in production. Each adult opens a
page every few seconds, so that together they open so many a minute; staff open their first page meanwhile. What is
told is ratios within one run: the adults' page to the page that does nothing, the staff's page beside to alone.
"""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.management.base import BaseCommand
from django.core.signing import dumps
from django.utils.timezone import now

from alongside.access.models import User
from alongside.bench.clients import Ask, Browser, Took, alone
from alongside.bench.management.commands.bench import signed_in
from alongside.enquiries.models import Enquiry
from alongside.history.recording import recording
from alongside.own_page.door import ENTRY
from alongside.own_side import secrets
from alongside.own_side.actions import give_codes, switch_on
from alongside.own_side.codes import ENTRY_LASTS
from alongside.own_side.models import Code, Entry, Key
from alongside.people.codes import Channel
from alongside.people.reaching import may_leave
from alongside.server import serving

PAGES = ("/page/", "/words/", "/doing/", "/next/", "/meetings/", "/sent/")


class Command(BaseCommand):
    help = "Opens so many adults' own pages a minute beside staff at work, and tells what each took."

    def add_arguments(self, parser):
        parser.add_argument("--adults", type=int, default=50)
        parser.add_argument("--pages", type=int, default=500, help="pages a minute, of all adults together")
        parser.add_argument("--seconds", type=int, default=60)

    def handle(self, *args, adults, pages, seconds, **options):
        worker = User.objects.get(username="amina")
        tokens = [token_of(key, worker) for key in keys_for(adults, worker)]
        with served() as (staff_port, own_port):
            staff = signed_in(staff_port, worker)
            quiet, _ = alone(staff, lambda number: Ask("/"), lambda number: Ask("/health/"), 30)
            visitors = [Browser(own_port, {ENTRY: dumps(token, salt=ENTRY)}) for token in tokens]
            theirs, beside, floor = Took(), Took(), Took()
            watch = threading.Thread(target=at_work, args=(staff, visitors[0], seconds, beside, floor))
            watch.start()
            at_a_pace(visitors, pages, seconds, theirs)
            watch.join()
        self.tell(theirs, floor, quiet, beside, seconds)

    def tell(self, theirs: Took, floor: Took, quiet: Took, beside: Took, seconds: int) -> None:
        """The figures, ratios first."""
        opened = len(theirs.milliseconds)
        self.stdout.write(
            f"{opened} pages in {seconds} s ({opened * 60 / seconds:.0f} a minute), wrong: {theirs.wrong or 'none'}\n"
            f"adults' page / page that does nothing (p95): {theirs.at(0.95) / floor.at(0.95):.1f}\n"
            f"staff's page beside / alone (p95): {beside.at(0.95) / quiet.at(0.95):.2f}\n"
            f"adults' page p50 / p95 / p99 ms: {theirs.at(0.5):.0f} / {theirs.at(0.95):.0f} / {theirs.at(0.99):.0f}\n"
            f"staff's page p50 / p95 ms, alone {quiet.at(0.5):.0f} / {quiet.at(0.95):.0f}, "
            f"beside {beside.at(0.5):.0f} / {beside.at(0.95):.0f}"
        )


def keys_for(adults: int, worker: User) -> Iterator[Key]:
    """A key for each of so many adults whose enquiry is open and whom something may reach online."""
    seen: set[int] = set()
    for enquiry in Enquiry.objects.open().filter(adult__keys=None).select_related("adult").order_by("-pk").iterator():
        if len(seen) == adults:
            return
        if enquiry.adult_id not in seen and may_leave(adult=enquiry.adult, by=Channel.ONLINE).allowed:
            seen.add(enquiry.adult_id)
            yield switch_on(by=worker, adult=enquiry.adult, who="adult", question="Why?", answer="Because")


def token_of(key: Key, worker: User) -> str:
    """What the browser of somebody who is in holds: their entry is written as the page writes it."""
    token, code = secrets.new_token(), give_codes(by=worker, key=key, given="in-person")[0]
    used = Code.objects.get(digest=secrets.digest_of(code))
    with recording("entered-own-page", by=None, adult=key.adult, about=key) as keep:
        keep(Entry(key=key, code=used, token=secrets.digest_of(token), ends_at=now() + ENTRY_LASTS))
    return token


@contextmanager
def served() -> Iterator[tuple[int, int]]:
    """Both sites, each in its own process; gives their ports."""
    ports = [port for port in range(8400, 8500) if serving.free(port)][:2]
    with TemporaryDirectory() as folder:
        surroundings = {**os.environ, "DATABASE_POOL": "yes", "STATIC_UNHASHED": "yes"}
        staff = serving.Web(ports[0], Path(folder) / "staff.json", surroundings)
        own = serving.Web(ports[1], Path(folder) / "own.json", surroundings, serving.OWN_PAGE)
        try:
            staff.wait_until_it_answers()
            own.wait_until_it_answers()
            yield ports[0], ports[1]
        finally:
            own.stop()
            staff.stop()


def at_a_pace(visitors: list[Browser], pages: int, seconds: int, took: Took) -> None:
    """Everybody opens a page, waits their turn and opens the next, so that so many are opened a minute."""
    pause = 60 * len(visitors) / pages
    stop = time.monotonic() + seconds

    def visit(who: int) -> None:
        time.sleep(pause * who / len(visitors))
        number = who
        while (began := time.monotonic()) < stop:
            visitors[who].go(Ask(PAGES[number % len(PAGES)]), took)
            number += 1
            time.sleep(max(0, pause - (time.monotonic() - began)))

    threads = [threading.Thread(target=visit, args=(who,), daemon=True) for who in range(len(visitors))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(seconds + 60)


def at_work(staff: Browser, visitor: Browser, seconds: int, page: Took, floor: Took) -> None:
    """One of the staff opens their first page again and again; the page that does nothing is timed in between."""
    own = Browser(visitor.connection.port or 0, {})
    stop = time.monotonic() + seconds
    while time.monotonic() < stop:
        staff.go(Ask("/"), page)
        own.go(Ask("/health/"), floor)
        time.sleep(0.5)
