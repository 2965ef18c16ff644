"""Prevention, other ways to help, what could not be had, and who comes back: the Board's page of the whole picture.

Every count here is protected together with those that it adds up with: an answer with all answers to its question.
"""

import numpy as np
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.design.period import asked_period
from alongside.design.pictures.parts import Parts
from alongside.measures import prevention as measures
from alongside.measures.columnar.expressions import rows
from alongside.measures.disclosure import HIDDEN, protect
from alongside.measures.measure import Period
from alongside.measures.prevention import CUTS
from alongside.measures.proportions import Proportion
from alongside.measures.rereferral import WINDOWS, rereferred
from alongside.measures.small_numbers import about
from alongside.measures.subjects.prevented import commissioner_told, met_later

from . import snapshots
from .figures import figures_of, text_of
from .pictures.dots import Dots
from .prevention_words import CAME, CUT_WORDS, PATHWAYS
from .surrounding import around, of_period

CLOSED = ("base", "too_soon", "died", "not_known")
"""What those that were closed are divided into."""
THEMES = ("preventing-harm", "other-ways-to-help-and-what-could-not-be-had", "coming-back")
NOT_FOR = ("What was possibly prevented is nobody’s claim, and may not be turned into money saved.",)
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
    taken = snapshots.current()
    form, asked = asked_period(request.GET)
    period = Period(**asked)
    cuts = cuts_of(rows(taken.tables, measures.counted(period)))
    told, met = figures_of(taken.tables, (commissioner_told, met_later), period)
    context = {
        **around(request, taken, THEMES, NOT_FOR),
        **of_period(form, period),
        "parts": [(title, [cuts[code] for code in codes]) for title, codes in PARTS],
        "related": cuts["related"],
        "pathways": pathways_of(rows(taken.tables, measures.pathways(period))),
        "need": {"told": told, "met": met},
        "returns": returns_of(rows(taken.tables, rereferred(period, taken.at.date()))),
    }
    return render(request, "board/prevention.html", context, status=422 if form.errors else 200)


def cuts_of(found: list[dict]) -> dict[str, dict]:
    """Each cut with its lines in the order of its words, and its base; what is not recorded is said apart."""
    counts = {(row["cut"], row["value"]): int(row["number"]) for row in found}
    cuts = {}
    for cut in CUTS:
        words = CUT_WORDS[cut.code]
        answers = protect([[counts.get((cut.code, code), 0) for code in (*words, "")]], columns=False)[0]
        *numbers, not_recorded, base = map(text_of, answers.tolist())
        cuts[cut.code] = {
            "asks": cut.asks,
            "because": cut.because,
            "lines": [(label, number) for label, number in zip(words.values(), numbers, strict=True) if number != "0"],
            "base": base,
            "not_recorded": not_recorded,
        }
    return cuts


def pathways_of(found: list[dict]) -> Parts:
    """Each other way to help that was chosen, in the order of its words, and what came of it.

    One concern may have several, so that the ways do not add up; what came of each adds up to how often it was chosen.
    """
    by_code = {row["pathway"]: row for row in found}
    chosen = [code for code in PATHWAYS if code in by_code]
    shown = in_parts([[int(by_code[code][name]) for name in CAME] for code in chosen])
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
    """What was closed in one way: who came back within each window, as a picture; and who is in no base.

    Two tables hold one number, the base: where one of them hides it, so does the other.
    """
    closed = in_parts([[int(row[name]) for name in CLOSED] for row in windows])
    seen = in_parts([[int(row["returned"]), int(row["base"] - row["returned"])] for row in windows])
    of, others = [], []
    for row, (base, *apart), (back, _, _) in zip(windows, closed, seen, strict=True):
        back = HIDDEN if base == HIDDEN else back
        people = text_of(HIDDEN) if back == HIDDEN else about(int(row["people"]))
        of.append((f"Within {row['months']} months", Proportion(back, base)))
        others.append([f"{row['months']} months", people, *map(text_of, apart)])
    return {"picture": Dots(f"returns-{after}", AFTER[after], of, first="New concern"), "others": others}


def in_parts(counts: list[list[int]]) -> list[list[int]]:
    """Rows of parts as they may be shown, each with what they add up to."""
    return protect(np.reshape(counts, (len(counts), -1 if counts else 1)), columns=False).tolist()
