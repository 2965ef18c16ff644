"""./run alongside bench-surveys: many respondents saving at once, and a wave as large as there will be, read.

It runs in the demo's database, with the product served as in production. Each respondent saves a page of answers at
their moment of one minute; a page that does nothing is timed meanwhile. Afterwards each answer is looked for. The
survey that was made for it stays, and is closed; the wave is taken back.
"""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils.timezone import localdate

from alongside.bench.clients import Ask, Browser, Took
from alongside.server import serving
from alongside.surveys.fieldwork import actions
from alongside.surveys.fieldwork.links import key_of, link_of, new_nonce
from alongside.surveys.models import InstrumentVersion, Response, Survey
from alongside.surveys.reading import wave_of

INSTRUMENT, SECTION, QUESTION = "msp-lead-2014-15", "helped", "anything-else"
CLIENTS = 40


class Command(BaseCommand):
    help = "Lets so many respondents save within a minute, looks for every answer, and reads a large wave."

    def add_arguments(self, parser):
        parser.add_argument("--respondents", type=int, default=2_000)
        parser.add_argument("--seconds", type=int, default=60)
        parser.add_argument("--wave", type=int, default=10_000, help="respondents of the wave that is read")
        parser.add_argument("--questions", type=int, default=200)

    def handle(self, *args, respondents, seconds, wave, questions, **options):
        survey = made()
        links = begun(survey, respondents)
        with served() as port:
            saved, floor = saving(port, links, seconds)
        kept = dict(Response.objects.filter(survey=survey).values_list("key", f"answers__{QUESTION}"))
        lost = sum(kept.get(key_of(link)) != words_of(link) for link in links)
        actions.close_survey(by=None, survey=survey)
        self.stdout.write(
            f"{len(saved.milliseconds)} of {respondents} saved in {seconds} s, wrong: {saved.wrong or 'none'}, "
            f"lost: {lost}\n"
            f"a save / a page that does nothing (p50, p95): {saved.at(0.5) / floor.at(0.5):.1f}, "
            f"{saved.at(0.95) / floor.at(0.95):.1f}\n"
            f"a save p50 / p95 / p99 ms: {saved.at(0.5):.0f} / {saved.at(0.95):.0f} / {saved.at(0.99):.0f}"
        )
        took, read = reading(survey, wave, questions)
        self.stdout.write(f"a wave of {read} respondents × {questions} questions is read in {took:.2f} s")


def made() -> Survey:
    """A survey that is open to all, for this run."""
    today = localdate()
    version = InstrumentVersion.objects.get(instrument__key=INSTRUMENT, number=1)
    tomorrow = today + timedelta(days=1)
    survey = actions.make_survey(
        by=None,
        title="Benchmark",
        version=version,
        population="staff",
        consent="Yes",
        opens=today,
        closes=tomorrow,
        contacts_until=tomorrow,
        withdraw_until=tomorrow,
        keep_until=tomorrow,
    )
    return actions.open_survey(by=None, survey=survey)


def begun(survey: Survey, respondents: int) -> list[str]:
    """Links under which so many have agreed to answer."""
    links = [link_of(new_nonce()) for _ in range(respondents)]
    for link in links:
        actions.agree(survey=survey, link=link, language="en", mode="open")
    return links


def words_of(link: str) -> str:
    """What somebody answers: as long as people write, and unlike anybody else's."""
    return f"{link} we asked people what they wanted, and wrote it down. " * 8


@contextmanager
def served() -> Iterator[int]:
    """The product in a process of its own; gives its port."""
    port = next(one for one in range(8400, 8500) if serving.free(one))
    with TemporaryDirectory() as folder:
        web = serving.Web(
            port, Path(folder) / "note.json", {**os.environ, "DATABASE_POOL": "yes", "STATIC_UNHASHED": "yes"}
        )
        try:
            web.wait_until_it_answers()
            yield port
        finally:
            web.stop()


def saving(port: int, links: list[str], seconds: int) -> tuple[Took, Took]:
    """Everybody saves once, spread over so many seconds; the page that does nothing is asked for meanwhile."""
    saves, floor, began = [Took() for _ in range(CLIENTS)], Took(), time.monotonic()

    def save(who: int) -> None:
        browser = Browser(port, {"csrftoken": ""})
        for place in range(who, len(links), CLIENTS):
            time.sleep(max(0, began + seconds * place / len(links) - time.monotonic()))
            fields = {"shown": QUESTION, QUESTION: words_of(links[place])}
            browser.go(Ask(f"/s/{links[place]}/part/{SECTION}/?keep", fields), saves[who])

    threads = [threading.Thread(target=save, args=(who,), daemon=True) for who in range(CLIENTS)]
    for thread in threads:
        thread.start()
    quiet = Browser(port, {})
    while any(thread.is_alive() for thread in threads):
        quiet.go(Ask("/health/"), floor)
        time.sleep(0.1)
    whole = Took()
    for took in saves:
        whole.milliseconds += took.milliseconds
        for status, count in took.wrong.items():
            whole.wrong[status] = whole.wrong.get(status, 0) + count
    return whole, floor


def reading(survey: Survey, respondents: int, questions: int) -> tuple[float, int]:
    """How long a wave of so many takes to be read, and how many were in it; it is taken back."""
    today = localdate()
    with transaction.atomic():
        rows = (
            Response(
                survey=survey,
                version_id=survey.version_id,
                key=key_of(f"{number}"),
                invited=False,
                mode="open",
                council=f"E0800{number % 150:04}",
                region="South East",
                council_type="Unitary authority",
                agreed_on=today,
                submitted_on=today,
                answers={f"question-number-{place}": "tend-to-agree" for place in range(questions)},
            )
            for number in range(respondents)
        )
        Response.objects.bulk_create(rows, batch_size=1_000)
        began = time.perf_counter()
        wave = wave_of(survey)
        took = time.perf_counter() - began
        transaction.set_rollback(True)
    return took, len(wave.respondents)
