"""V1 to V4: people and cases add up in SG1 (standards 1.4)."""

from collections.abc import Iterator

from ..figures import Figures
from .result import KINDS, METRICS, Check, Result, judged, not_checked


def individuals_agree(figures: Figures, metric: str) -> Check:
    """V1: each person stands once in each of the three tables."""
    title, name = "The totals by age, gender and ethnicity agree", METRICS[metric]
    totals = {table: figures.total(f"sg1{table[-1]}-{metric}") for table in ("SG1a", "SG1b", "SG1c")}
    if None in totals.values():
        return not_checked("V1", metric, title, f"For {name}, not all three tables are filled.", *totals)
    return judged(
        len(set(totals.values())) == 1,
        Result.FAIL,
        f"For {name}, all three add up to {totals['SG1a']} people.",
        f"For {name}, the three tables should add up to the same number of people, and do not.",
        id="V1",
        of=metric,
        title=title,
        tables=tuple(totals),
        figures=tuple(totals.items()),
    )


def never_fewer_individuals(figures: Figures, kind: str) -> Iterator[Check]:
    """V2: whoever is counted once by age is counted at least once by support reason, and by condition if filled."""
    people = figures.total(f"sg1a-{kind}")
    for table, title, result in (
        ("SG1d", "Nobody is missing by support reason", Result.FAIL),
        ("SG1e", "Nobody is missing by health condition", Result.COMMENT),
    ):
        found = figures.total(f"{table.lower()}-{kind}")
        if people is None or found is None:
            yield not_checked(
                "V2", f"{table}-{kind}", title, f"For {KINDS[kind]} enquiries, {table} or SG1a is blank.", "SG1a", table
            )
            continue
        yield judged(
            found >= people,
            result,
            f"For {KINDS[kind]} enquiries, {table} counts {found}, at least the {people} people of SG1a.",
            f"For {KINDS[kind]} enquiries, {table} counts {found}, fewer than the {people} people of SG1a.",
            id="V2",
            of=f"{table}-{kind}",
            title=title,
            tables=("SG1a", table),
            figures=(("SG1a", people), (table, found)),
        )


def cases_cover_individuals(figures: Figures, metric: str) -> Check:
    """V3: there are at least as many cases as people, and none exactly where there is nobody."""
    title, name = "There are at least as many cases as people", METRICS[metric]
    cases, people = figures.total(f"sg1f-{metric}"), figures.total(f"sg1a-{metric}")
    if cases is None or people is None:
        return not_checked("V3", metric, title, f"For {name}, SG1f or SG1a is blank.", "SG1f", "SG1a")
    wrong = "there cannot be fewer cases than people" if cases < people else "each case is about somebody"
    return judged(
        cases >= people and (cases == 0) == (people == 0),
        Result.FAIL,
        f"{cases} {name} of {people} people.",
        f"SG1f counts {cases} {name} and SG1a {people} people: {wrong}.",
        id="V3",
        of=metric,
        title=title,
        tables=("SG1f", "SG1a"),
        figures=(("SG1f", cases), ("SG1a", people)),
    )


def enquiries_come_from_concerns(figures: Figures) -> Check:
    """V4: usually no more enquiries start than concerns are raised."""
    title = "No more enquiries than concerns"
    concerns, enquiries = figures.total("sg1f-concerns"), figures.total("sg1f-section-42")
    if concerns is None or enquiries is None:
        return not_checked("V4", "", title, "Concerns or section 42 enquiries are blank in SG1f.", "SG1f")
    enquiries += figures.total("sg1f-other") or 0
    return judged(
        concerns >= enquiries,
        Result.COMMENT,
        f"{concerns} concerns were raised and {enquiries} enquiries started.",
        f"{enquiries} enquiries started, and only {concerns} concerns were raised. A concern in March may become an "
        "enquiry in April, and one concern may be about several adults: say whether that is so.",
        id="V4",
        of="",
        title=title,
        tables=("SG1f",),
        figures=(("concerns", concerns), ("enquiries", enquiries)),
    )
