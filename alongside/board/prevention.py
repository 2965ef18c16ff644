"""Prevention, other ways to help, what could not be had, and who comes back: the Board's page of the whole picture."""

import numpy as np
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.design.period import asked_period
from alongside.measures import prevention as measures
from alongside.measures.disclosure import protect
from alongside.measures.measure import Period
from alongside.measures.prevention import CUTS
from alongside.measures.proportions import Proportion
from alongside.measures.rereferral import WINDOWS, rereferred
from alongside.measures.small_numbers import FEWEST, about
from alongside.published.run import rows

from .pictures.dots import Dots
from .pictures.parts import Parts
from .prevention_words import CAME, CUT_WORDS, PATHWAYS

AFTER = {"enquiry": "After an enquiry was concluded", "another-way": "After a concern was helped another way"}
CAME_PATTERNS = ("solid", "lines", "dots", "light", "blank")
PARTS = (
    ("Prevention", ("done", "done-by", "helped")),
    ("What people gained", ("confidence", "resilience", "self-protection", "reliance")),
    ("What was possibly prevented", ("possibly", "sure")),
    ("Put right early", ("early",)),
    ("What could not be had", ("lacking",)),
    ("Awareness and engagement", ("awareness", "community")),
)


@require_safe
@needs(Permission.BOARD)
def prevention(request: HttpRequest) -> HttpResponse:
    """Each cut with its base, what came of other ways to help, unmet need, and re-referrals."""
    form, asked = asked_period(request.GET)
    period = Period(**asked)
    cuts = cuts_of(rows(measures.counted(period)))
    need = rows(measures.needs(period))[0]
    context = {
        "form": form,
        "period": period,
        "parts": [(title, [cuts[code] for code in codes]) for title, codes in PARTS],
        "related": cuts["related"],
        "pathways": pathways_of(rows(measures.pathways(period))),
        "need": {name: about(int(need[name])) for name in ("base", "told", "met")},
        "returns": returns_of(rows(rereferred(period, localdate()))),
        "fewest": FEWEST,
        "has_errors": bool(form.errors),
        "back_url": reverse("board:board"),
        "back_text": "Board",
    }
    return render(request, "board/prevention.html", context, status=422 if form.errors else 200)


def cuts_of(found: list[dict]) -> dict[str, dict]:
    """Each cut with its lines in the order of its words, and its base; what is not recorded is said apart."""
    counts = {(row["cut"], row["value"]): int(row["number"]) for row in found}
    cuts = {}
    for cut in CUTS:
        words = CUT_WORDS[cut.code]
        lines = [(label, counts.get((cut.code, code), 0)) for code, label in words.items()]
        not_recorded = counts.get((cut.code, ""), 0)
        cuts[cut.code] = {
            "asks": cut.asks,
            "because": cut.because,
            "lines": [(label, about(number)) for label, number in lines if number],
            "base": about(sum(number for _, number in lines) + not_recorded),
            "not_recorded": about(not_recorded),
        }
    return cuts


def pathways_of(found: list[dict]) -> Parts:
    """Each other way to help that was chosen, in the order of its words, and what came of it.

    One concern may have several, so that the ways do not add up; what came of each adds up to how often it was chosen.
    """
    by_code = {row["pathway"]: row for row in found}
    chosen = [code for code in PATHWAYS if code in by_code]
    counts = [[int(by_code[code][name]) for name in CAME] for code in chosen]
    shown = protect(np.reshape(counts, (len(chosen), len(CAME))), columns=False).tolist()
    bars = [(PATHWAYS[code], figures, base) for code, (*figures, base) in zip(chosen, shown, strict=True)]
    return Parts(
        "pathways", "What came of each other way to help", tuple(CAME.values()), bars, CAME_PATTERNS, "Way to help"
    )


def returns_of(found: list[dict]) -> list[dict]:
    """By what was closed: each window with its base, how many returned, and who could not be in the base."""
    counts = {(row["after"], row["months"]): row for row in found}
    return [
        returns_after(after, [counts[after, months] for months in WINDOWS if (after, months) in counts])
        for after in AFTER
    ]


def returns_after(after: str, windows: list[dict]) -> dict:
    """What was closed in one way: who came back within each window, as a picture; and who is in no base."""
    parts = [[int(row["returned"]), int(row["base"]) - int(row["returned"])] for row in windows]
    shown = protect(np.reshape(parts, (len(parts), 2)), columns=False).tolist()
    of = [
        (f"Within {row['months']} months", Proportion(back, base))
        for row, (back, _, base) in zip(windows, shown, strict=True)
    ]
    others = [
        [f"{row['months']} months", *(about(int(row[name])) for name in ("people", "too_soon", "died", "not_known"))]
        for row in windows
    ]
    return {"picture": Dots(f"returns-{after}", AFTER[after], of, first="New concern"), "others": others}
