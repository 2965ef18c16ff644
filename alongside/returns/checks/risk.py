"""V9 to V12: every concluded enquiry is in the tables of risk, and they agree with one another (standards 1.4)."""

from collections.abc import Iterator

from ..figures import Figures
from .result import KINDS, Check, Result, judged, not_checked


def of_risk(figures: Figures, kind: str, three: str) -> Iterator[Check]:
    """V9 to V12: every concluded enquiry has at least one type, place, source and assessment of risk.

    Where a table is voluntary, an enquiry that it lacks is something to explain, and no fault.
    """
    concluded = figures.total(f"{three}-capacity")
    title = "Every concluded enquiry is in each table of risk"
    for table in ("SG2a", "SG2a_b1", "SG2b", "SG2c"):
        found = figures.total(f"{part_of(table)}-{kind}")
        if concluded is None or found is None:
            yield not_checked(
                "V9", f"{table}-{kind}", title, f"{table} or SG3 is blank for {KINDS[kind]} enquiries.", table
            )
            continue
        mandatory = figures.layout.parts[f"{part_of(table)}-{kind}"].mandatory
        yield judged(
            found >= concluded,
            Result.FAIL if mandatory else Result.COMMENT,
            f"{table} counts {found} for the {concluded} concluded {KINDS[kind]} enquiries.",
            f"{table} counts {found}, fewer than the {concluded} concluded {KINDS[kind]} enquiries: for some, nothing "
            "was recorded that it could count.",
            id="V9",
            of=f"{table}-{kind}",
            title=title,
            tables=(table,),
            figures=((table, found), ("concluded", concluded)),
        )
    yield sources_agree(figures, kind)
    yield types_have_a_place(figures, kind)
    yield from results_of_risks(figures, kind)


def part_of(table: str) -> str:
    """The first words of the codes of a table's counts: sg2a-b1 of SG2a_b1."""
    return table.lower().replace("_", "-")


def sources_agree(figures: Figures, kind: str) -> Check:
    """V10: the sources of SG2a and SG2b usually agree, though several types at one place make them differ."""
    title = "SG2a and SG2b have the same sources of risk"
    columns = figures.layout.parts[f"sg2a-{kind}"].columns
    if None in (figures.total(f"{table}-{kind}") for table in ("sg2a", "sg2b")):
        return not_checked("V10", kind, title, f"SG2a or SG2b is blank for {KINDS[kind]} enquiries.", "SG2a", "SG2b")
    pairs = [
        (
            label.words,
            figures.total(f"sg2a-{kind}", column=label.code) or 0,
            figures.total(f"sg2b-{kind}", column=label.code) or 0,
        )
        for label in columns
    ]
    apart = [f"{words} ({first} and {second})" for words, first, second in pairs if first != second]
    return judged(
        not apart,
        Result.COMMENT,
        f"For {KINDS[kind]} enquiries the totals by source agree.",
        f"For {KINDS[kind]} enquiries the totals by source differ: {'; '.join(apart)}. One enquiry with two types at "
        "one place makes them differ rightly: say whether that is so.",
        id="V10",
        of=kind,
        title=title,
        tables=("SG2a", "SG2b"),
        figures=tuple((f"{words}, SG2a less SG2b", first - second) for words, first, second in pairs),
    )


def types_have_a_place(figures: Figures, kind: str) -> Check:
    """V11: a type that stands in SG2a stands somewhere in SG2a_b1, if that is filled."""
    title = "Every type of risk has a place"
    if figures.total(f"sg2a-b1-{kind}") is None or figures.total(f"sg2a-{kind}") is None:
        return not_checked(
            "V11", kind, title, f"SG2a_b1 is voluntary and blank for {KINDS[kind]} enquiries.", "SG2a_b1"
        )
    missing = [
        row.words
        for row in figures.layout.parts[f"sg2a-{kind}"].rows
        if figures.total(f"sg2a-{kind}", row=row.code) and not figures.total(f"sg2a-b1-{kind}", row=row.code)
    ]
    return judged(
        not missing,
        Result.FAIL,
        f"For {KINDS[kind]} enquiries every type in SG2a is in SG2a_b1 too.",
        f"For {KINDS[kind]} enquiries SG2a counts what SG2a_b1 has nowhere: {', '.join(missing)}.",
        id="V11",
        of=kind,
        title=title,
        tables=("SG2a", "SG2a_b1"),
        figures=(("types without a place", len(missing)),),
    )


def results_of_risks(figures: Figures, kind: str) -> Iterator[Check]:
    """V12: each risk that was identified has a result, source by source."""
    title = "Each identified risk has a result"
    for label in figures.layout.parts[f"sg2e-{kind}"].columns:
        results = figures.total(f"sg2e-{kind}", column=label.code)
        rows = ("identified-action", "identified-no-action")
        found = [figures.total(f"sg2c-{kind}", row=row, column=label.code) for row in rows]
        if results is None or None in found:
            yield not_checked("V12", kind, title, f"SG2c or SG2e is blank for {KINDS[kind]} enquiries.", "SG2c", "SG2e")
            return
        identified = sum(value or 0 for value in found)
        yield judged(
            results == identified,
            Result.FAIL,
            f"{label.words}, {KINDS[kind]} enquiries: {identified} risks identified, each with a result.",
            f"{label.words}, {KINDS[kind]} enquiries: {identified} risks identified in SG2c, and SG2e has {results}.",
            id="V12",
            of=f"{label.code}-{kind}",
            title=title,
            tables=("SG2c", "SG2e"),
            figures=(("identified", identified), ("with a result", results)),
        )
