"""The report for commissioners: what advocacy was needed, what could be had, and how long it took (D3, D5, D6).

Read by the rules of measures/advocacy.py. No names, and no count from one to four: so few people could be recognised.
Where subtracting from the total would give such a count, the next smallest of its column is left out too.
"""

from collections.abc import Iterator

from alongside.measures.advocacy import STAGES, days_waited, people_in_need
from alongside.measures.measure import Period
from alongside.published.run import rows

from .codes.advocacy import Delay, Support
from .supporting import every_service

FEWEST = 5
FEWER = f"fewer than {FEWEST}"
LEFT_OUT = "not shown"
OUTCOMES = ("unavailable", "met", "helped", "fed_back")
COLUMNS = ("arranged", *OUTCOMES, *(f"{stage}_reached" for stage in STAGES))
PEOPLE = {
    "considered": "People about whom an advocate was considered",
    "individual": "Of these, an appropriate individual supported them",
    "imca": "Of these, an IMCA was to be instructed, on its own ground",
    "duty": "Of these, the council had to arrange an independent advocate",
}
OF_THE_DUTY = {
    "declined": "did not want an advocate",
    "referred": "were referred to a service",
    "accepted": "were accepted by a service",
    "contacted": "had a first contact with their advocate",
    "unavailable": "had nobody when they needed somebody",
}
WAITS = {
    "referral": "From need to referral",
    "acceptance": "From referral to acceptance",
    "contact": "From acceptance to first contact",
    "whole": "From need to first contact",
}
CUTS = {
    "all": "All arrangements through a service",
    "support": "By kind of support",
    "service": "By service",
    "reason": "By reason for a delay",
}


def shown(count: int) -> str:
    """A count as it may be shown."""
    return FEWER if 0 < count < FEWEST else str(count)


def shown_together(counts: list[int]) -> list[str]:
    """The counts of one column, which add up to a total that is shown: none that is left out can be worked out."""
    cells = [shown(count) for count in counts]
    if cells.count(FEWER) == 1:
        others = [place for place, cell in enumerate(cells) if counts[place] and cell != FEWER]
        if others:
            cells[min(others, key=counts.__getitem__)] = LEFT_OUT
    return cells


def report(period: Period) -> dict:
    """Everything on the page. Three queries: people, waits, and the services' names and contracts."""
    services = list(every_service())
    people = {name: int(number) for name, number in rows(people_in_need(period))[0].items()}
    found = sorted(rows(days_waited(period)), key=lambda row: -row["arranged"])
    return {
        "people": [(label, shown(people[name])) for name, label in PEOPLE.items()],
        "duty": shown(people["duty"]),
        "of_the_duty": [(label, shown(people[name])) for name, label in OF_THE_DUTY.items()],
        "cuts": [(title, list(lines(found, cut, services))) for cut, title in CUTS.items()],
        "services": services,
    }


def lines(found: list[dict], cut: str, services: list) -> Iterator[dict]:
    """The lines of one cut, those with most arrangements first."""
    names = names_in(cut, services)
    within = [row for row in found if row["cut"] == cut]
    columns = {name: shown_together([int(row[name] or 0) for row in within]) for name in COLUMNS}
    for place, row in enumerate(within):
        cells = {name: column[place] for name, column in columns.items()}
        yield {
            "name": names.get(row["value"], "Not recorded"),
            "waits": [wait(row, stage, cells[f"{stage}_reached"]) for stage in STAGES],
            **{name: cells[name] for name in ("arranged", *OUTCOMES)},
        }


def names_in(cut: str, services: list) -> dict[str, str]:
    """For people, the names of what a cut is by."""
    if cut == "service":
        return {f"V{service.pk}": service.name for service in services}
    return {"support": dict(Support.choices), "reason": dict(Delay.choices)}.get(cut, {"": CUTS["all"]})


def wait(row: dict, stage: str, base: str) -> dict:
    """How many days one stage took, with how many that is over; nothing said of fewer than five."""
    told = {"label": WAITS[stage], "base": base, "middle": "", "low": "", "high": ""}
    if base.isdigit() and int(base) >= FEWEST:
        told |= {mark: f"{row[f'{stage}_{mark}']:g}" for mark in ("low", "middle", "high")}
    return told
