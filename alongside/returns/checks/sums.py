"""V1 to V14: what must add up within one return, whatever the year; the last two are here (standards 1.4)."""

from collections.abc import Iterator

from ..figures import Figures
from .concluded import of_capacity, of_wishes
from .people import cases_cover_individuals, enquiries_come_from_concerns, individuals_agree, never_fewer_individuals
from .result import KINDS, METRICS, Check, Compared, Result, judged, not_checked
from .risk import of_risk


def within(figures: Figures, compared: Compared) -> Iterator[Check]:
    """Every check of a return against itself, in order; one line for each metric or kind of enquiry it is made for."""
    for metric in METRICS:
        yield individuals_agree(figures, metric)
    for kind in KINDS:
        yield from never_fewer_individuals(figures, kind)
    for metric in METRICS:
        yield cases_cover_individuals(figures, metric)
    yield enquiries_come_from_concerns(figures)
    for kind, table in (("section-42", "a"), ("other", "b")):
        yield from of_capacity(figures, compared, kind, f"sg3{table}")
        yield from of_wishes(figures, f"sg3{table}", f"sg4{table}")
        yield from of_risk(figures, kind, f"sg3{table}")
    yield from of_reviews(figures)
    yield cells_are_filled(figures)


def of_reviews(figures: Figures) -> Iterator[Check]:
    """V13: a review has at least one adult, and one with a death at least one who died."""
    people = [figures.total(f"sg5b-{fate}") for fate in ("died", "survived")]
    reviews = [figures.total(f"sg5a-{fate}") for fate in ("died", "none-died")]
    if None in (*people, *reviews):
        yield not_checked("V13", "", "Every review has its people", "SG5 is blank.", "SG5a", "SG5b")
        return
    adults, held = sum(value or 0 for value in people), sum(value or 0 for value in reviews)
    good = adults >= held and (people[0] or 0) >= (reviews[0] or 0)
    yield judged(
        good,
        Result.FAIL,
        f"{held} reviews of {adults} people, {people[0]} of whom died.",
        f"{held} reviews ({reviews[0]} with a death), and {adults} people ({people[0]} who died): every review has at "
        "least one, and each with a death at least one who died.",
        id="V13",
        of="",
        title="Every review has its people",
        tables=("SG5a", "SG5b"),
        figures=(("reviews", held), ("people", adults), ("with a death", reviews[0]), ("died", people[0])),
    )


def cells_are_filled(figures: Figures) -> Check:
    """V14: whole numbers from nought on, and no mandatory cell blank."""
    blank = sorted({cell.part.table for cell in figures.cells if cell.mandatory and cell.value is None})
    wrong = [cell for cell in figures.cells if cell.value is not None and cell.value < 0]
    number = sum(cell.mandatory and cell.value is None for cell in figures.cells)
    said = (
        f"{number} mandatory cells are blank, in {', '.join(blank)}: nought is a figure, blank is none."
        if blank
        else ""
    )
    return judged(
        not blank and not wrong,
        Result.FAIL,
        "Every mandatory cell is filled, and every figure is a whole number from nought on.",
        " ".join(filter(None, [said, f"{len(wrong)} cells are below nought." if wrong else ""])),
        id="V14",
        of="",
        title="Mandatory cells are filled with whole numbers",
        tables=tuple(blank),
        figures=(("blank", number), ("below nought", len(wrong))),
    )
