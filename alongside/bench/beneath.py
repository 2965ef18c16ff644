"""What the pages ask the database, without the web: the queries beneath, as ratios to one row by its key."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.timezone import localdate

from alongside.access.models import Team, User
from alongside.bench.counting import timed_queries
from alongside.design.period import year_of
from alongside.enquiries.models import Enquiry
from alongside.measures.asking import counted_together
from alongside.measures.measure import Period
from alongside.measures.msp import BOARD
from alongside.people.finding import clues_in
from alongside.people.models import Adult
from alongside.people.timeline import line_of_time
from alongside.prompts.owed import owed_counts
from alongside.published.run import rows
from alongside.work.mine import work_of
from alongside.work.queue import as_open, open_in

TIMES, BOARD_TIMES = 200, 20


@dataclass(frozen=True)
class Beneath:
    """One kind of asking: its median and 99th centile in milliseconds, beside those of one row by its key."""

    name: str
    p50: float
    p99: float
    key_p50: float

    def __str__(self):
        return f"| {self.name} | {self.p50 / self.key_p50:.1f} | {self.p99 / self.key_p50:.1f} | {self.p50:.2f} |"


def measure_beneath(user: User) -> list[Beneath]:
    """Worklist, timeline, search and Board, each with a look-up by key in turn, so that both meet the same machine."""
    adults = list(Adult.objects.filter(enquiries__team__in=user.team_ids).distinct().order_by("pk")[:TIMES])
    enquiries = list(Enquiry.objects.filter(team__in=user.team_ids).order_by("-pk")[:TIMES])
    year = Period(**year_of(localdate()))

    def person(number: int) -> Adult:
        return adults[number % len(adults)]

    def search(number: int) -> list:
        return list(
            Adult.objects.matching(clues_in(f"{person(number).family_name[:-1]}e {person(number).given_name}"))[:20]
        )

    asked: dict[str, tuple[Callable, int]] = {
        "worklist with what is owed": (lambda number: work_of(user, None), TIMES),
        "team queue: a page of it, its count, and what is owed": (lambda number: team_queue(user, number), TIMES),
        "timeline of one adult": (lambda number: line_of_time(person(number)), TIMES),
        "name search, misspelt": (search, TIMES),
        "outcomes of one enquiry": (lambda number: list(enquiries[number % len(enquiries)].outcomes.for_list()), TIMES),
        "Board, ten measures of a year": (
            lambda number: [rows(part) for part in counted_together(BOARD, year)],
            BOARD_TIMES,
        ),
    }
    return [beneath(name, ask, times, person) for name, (ask, times) in asked.items()]


def team_queue(user: User, number: int) -> None:
    """A page of what is open in one of the person's teams, how much there is, and how much is owed on each."""
    team = Team(pk=user.team_ids[number % len(user.team_ids)])
    queue = open_in(user, team)
    queue.count()
    rows_of_a_page = as_open(queue[:50])
    owed_counts([Enquiry(pk=row.number) for row in rows_of_a_page if not row.is_concern])


def beneath(name: str, ask: Callable, times: int, person: Callable) -> Beneath:
    """One kind of asking and the look-up by key, in turn."""
    took, key = [], []
    for number in range(times + 3):
        took.append(in_the_database(lambda: ask(number)))  # noqa: B023 (called at once)
        key.append(in_the_database(lambda: Adult.objects.filter(pk=person(number).pk).values_list("pk").first()))  # noqa: B023
    took, key = sorted(took[3:]), sorted(key[3:])
    return Beneath(name, took[len(took) // 2], took[int(len(took) * 0.99)], key[len(key) // 2])


def in_the_database(ask: Callable) -> float:
    """Milliseconds that the queries of one asking took."""
    with timed_queries() as taken:
        ask()
    return sum(taken)


def table(found: list[Beneath]) -> str:
    """The figures as a table in Markdown."""
    return "\n".join(["| queries beneath | p50 × key | p99 × key | p50 ms |", "|---|---|---|---|", *map(str, found)])
