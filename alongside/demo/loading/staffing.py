"""Who did what in the invented council: whose enquiry it is, who wrote each line, who decided."""

from dataclasses import dataclass, field
from datetime import date
from random import Random

from alongside.demo.providers import Providers

from .information import Shelf

AMINAS_TEAM = 0
EVERY_SO_MANY = 40


@dataclass
class Staff:
    """Ids of teams, workers and managers by the indexes that the lives use; of codes, services and responses.

    `amina` and `ben` have a desk of a size that a person can look through, however large the council: the first open
    enquiries of their team are theirs until `amina_leads` and `ben_leads` are reached.
    """

    teams: list[int]
    workers: list[int]
    managers: list[int]
    codes: dict[tuple[str, str], int]
    amina: int
    ben: int
    amina_leads: int = 15
    ben_leads: int = 4
    open_ones: int = 0
    liberty_tests: list = field(default_factory=list)
    shelf: Shelf = field(default_factory=lambda: Shelf({}, {}))
    providers: Providers = field(default_factory=Providers)
    services: list[int] = field(default_factory=list)
    last_day: date = date.max
    responses: dict[str, int] = field(default_factory=dict)

    def worker(self, index: int) -> int:
        """The account of a worker; after the last comes the first again."""
        return self.workers[index % len(self.workers)]

    def at_the_front(self, rng: Random) -> int:
        """Somebody who takes concerns down."""
        return rng.choice(self.workers)

    def lead(self, enquiry) -> int | None:
        """Who leads an enquiry; now and then nobody yet."""
        again = enquiry.reopened
        if enquiry.concluded_on is not None and (again is None or again.concluded_on is not None):
            return self.worker(enquiry.worker)
        self.open_ones += 1
        if enquiry.team == AMINAS_TEAM and self.amina_leads:
            self.amina_leads -= 1
            return self.amina
        if enquiry.team == AMINAS_TEAM and self.ben_leads:
            self.ben_leads -= 1
            return self.ben
        if self.open_ones % EVERY_SO_MANY == 0:
            return None
        lead = self.worker(enquiry.worker)
        return lead if lead != self.amina else self.worker(enquiry.worker + len(self.teams))
