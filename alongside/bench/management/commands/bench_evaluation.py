"""./run alongside bench-evaluation: every table of one wave, of 10,000 respondents and 200 questions, on one page.

It works in a transaction that is never kept, in any database that has a user. What each step takes is told apart:
reading the answers, counting, and the whole page as it is sent.
"""

import time
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, TypeVar

import numpy as np
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.test import Client

from alongside.access.models import User
from alongside.demo.surveying import answered_before
from alongside.evaluation.actions import make_evaluation
from alongside.evaluation.models import Evaluation
from alongside.evaluation.reading import Counting
from alongside.sector.actions import give_seat
from alongside.sector.duties import Duty
from alongside.surveys.models import BankQuestion, BankQuestionVersion, Instrument, InstrumentVersion
from alongside.surveys.wave import Framed, Respondent, Wave

LIMIT = 5.0
DAY = date(2026, 3, 1)
KEY = "bench-of-many-questions"
ONE = {"kind": "one", "options": 6}
SEVERAL, UP_TO = {"kind": "several", "options": 15}, {"kind": "up-to", "options": 15}
TEN_ROWS, NUMBERS = {"kind": "matrix", "options": 6, "rows": 10}, {"kind": "numbers", "rows": 4}
WORDS = {"kind": "text"}
KINDS: list[dict[str, Any]] = [*[ONE] * 9, *[SEVERAL] * 5, UP_TO, UP_TO, TEN_ROWS, NUMBERS, WORDS, WORDS]
"""Of twenty questions; in the lead survey of 2014/15 as many are of each kind."""
REGIONS = [f"Region {number}" for number in range(9)]
TYPES = [f"Type {number}" for number in range(5)]
T = TypeVar("T")


class Command(BaseCommand):
    help = "Draws every table of a wave of 10,000 respondents and 200 questions, and tells what it took."

    def add_arguments(self, parser):
        parser.add_argument("--respondents", type=int, default=10_000)
        parser.add_argument("--questions", type=int, default=200)

    def handle(self, *args, respondents, questions, **options):
        user = User.objects.filter(username="eva").first() or User.objects.first()
        if user is None:
            raise CommandError("This database has no user: fill it first (./run demo).")
        with transaction.atomic():
            it = an_evaluation(user, respondents, questions)
            found = Counting(it)
            self.page(user, it, "table-9999/", wanted=404)  # what is loaded once, at the first page
            self.told("read the answers", lambda: found.waves)
            self.told("count every table", lambda: found.tables)
            page = self.told("the whole page", lambda: self.page(user, it), LIMIT)
            self.told("one table by groups", lambda: self.page(user, it, "table-6/?figures=counted&by=region"))
            self.stdout.write(f"{len(found.tables)} tables, {len(page):,} bytes")
            transaction.set_rollback(True)

    def page(self, user: User, it: Evaluation, more: str = "", wanted: int = 200) -> bytes:
        client = Client(headers={"host": "localhost"})
        client.force_login(user, "alongside.access.signed_in.AccountBackend")
        answer = client.get(f"{it.get_absolute_url()}tables/{more}")
        if answer.status_code != wanted:
            raise CommandError(f"The page answered {answer.status_code}: {user} needs the seat and the permission.")
        return answer.content

    def told(self, what: str, work: Callable[[], T], limit: float | None = None) -> T:
        began, worked = time.perf_counter(), time.process_time()
        done = work()
        took, worked = time.perf_counter() - began, time.process_time() - worked
        within = "" if limit is None else f" (limit {limit:g} s: {'kept' if took < limit else 'NOT KEPT'})"
        self.stdout.write(f"{what}: {took:.2f} s, {worked:.2f} s of it work of this process{within}")
        return done


def an_evaluation(user: User, respondents: int, questions: int) -> Evaluation:
    """An evaluation of one wave, with answers that are drawn, always the same."""
    give_seat(by=None, user=user, duty=Duty.EVALUATES)
    version = an_instrument(questions)
    chance = np.random.default_rng(2026)
    answers = [given(chance, number) for number in range(questions)]
    framed = [Framed("", REGIONS[at % 9], TYPES[at % 5], "", "") for at in range(respondents)]
    told = tuple(
        Respondent(
            f"B{at}",
            "",
            one.region,
            one.council_type,
            "",
            "",
            "link",
            "en",
            1,
            {f"q{n}": next(of) for n, of in enumerate(answers)},
        )
        for at, one in enumerate(framed)
    )
    wave = Wave("A large wave", "all staff", version.read, told, tuple(framed))
    survey = answered_before(by=user, wave=wave, days=(DAY, DAY))
    return make_evaluation(by=user, title="A large evaluation", surveys=[survey])


def an_instrument(questions: int) -> InstrumentVersion:
    """An instrument of so many questions, of each kind in turn."""
    bank = BankQuestion.objects.bulk_create([BankQuestion(key=f"q{number}", ours=True) for number in range(questions)])
    BankQuestionVersion.objects.bulk_create(
        [
            BankQuestionVersion(question=one, number=1, content=content(number), published_on=DAY)
            for number, one in enumerate(bank)
        ]
    )
    made = Instrument.objects.create(key=KEY, title="Many questions", ours=True)
    asked = [{"question": f"q{number}", "version": 1} for number in range(questions)]
    section = {"key": "all", "title": {"en": "All"}, "intro": {}, "asked": asked}
    document = {"title": {"en": "Many questions"}, "about": {}, "languages": ["en"], "sections": [section]}
    return InstrumentVersion.objects.create(instrument=made, number=1, document=document, published_on=DAY)


def content(number: int) -> dict[str, Any]:
    kind = KINDS[number % len(KINDS)]
    named = {
        part: [
            {"code": f"c{at}", "says": {"en": f"A choice with some words, number {at}"}}
            for at in range(kind.get(part, 0))
        ]
        for part in ("options", "rows")
    }
    most = {"most": 3} if kind["kind"] == "up-to" else {}
    return {"kind": kind["kind"], "says": {"en": f"What do you think of matter {number}?"}, **named, **most}


def given(chance: np.random.Generator, number: int) -> Iterator[Any]:
    """Answers to a question, without end."""
    kind = KINDS[number % len(KINDS)]
    options = [f"c{at}" for at in range(kind.get("options", 0))]
    while True:
        drawn = chance.integers(0, 1000, 16).tolist()
        if kind["kind"] == "one":
            yield options[drawn[0] % len(options)]
        elif kind["kind"] in {"several", "up-to"}:
            yield list(dict.fromkeys(options[one % len(options)] for one in drawn[:3]))
        elif kind["kind"] == "matrix":
            yield {f"c{row}": options[drawn[row] % len(options)] for row in range(kind["rows"])}
        elif kind["kind"] == "numbers":
            yield {f"c{row}": drawn[row] for row in range(kind["rows"])}
        else:
            yield "It helps to be asked, and to be told what came of it. " * (drawn[0] % 3)
