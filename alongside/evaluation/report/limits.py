"""The limits of a sample, stated from its data: who answered, who is missing, what is small, what weights change."""

from collections.abc import Iterator, Mapping

from alongside.measures.disclosure import HIDDEN
from alongside.surveys.content import ENGLISH, said

from ..analysis import small
from ..analysis.answered import Answered
from ..analysis.crossing import Tested
from ..analysis.responses import NOT_KNOWN, as_shown
from ..analysis.rounding import half_up
from ..analysis.small import Pair
from ..analysis.tables import Shape, TableSpec
from ..analysis.weights import RAKED, Raked, raked, representative, weighted

FIELDS = {"council_type": "type of council", "region": "region", "level": "level of engagement", "group": "group"}
BY_CHANCE = 0.05
FAR = 10
"""Points between the response rate of a part and that of the whole, from which on it is named."""
FEWEST = 5
"""Parts of the frame with fewer are not named."""
SMALL_BASE = 30
"""A share of fewer respondents moves by more than three points with each of them."""
MOVED = 1.0
"""Points by which weights must move an answer for it to be named."""
NAMED = 3
"""How many are named; the rest are counted."""


def limits_of(answered: Answered, *, printed: Mapping[str, TableSpec], least: int = 0) -> Iterator[str]:
    """Each limit in a sentence, with its figures.

    `printed`: the tables of who answered that stand beside it, by the field of the frame. Under protection (`least`)
    every figure is one that those tables show, and what they hide cannot be had from a sentence either.
    """
    wave = answered.wave
    had, asked = as_told(answered, least)
    if HIDDEN in (had, asked):
        yield f"{wave.population}: too few answered, or did not, for it to be told how many."
    elif asked:
        yield (
            f"{wave.population}: {had} of the {asked} who were asked answered ({half_up(100 * had, asked)} per cent). "
            f"What the other {max(asked - had, 0)} would have said is not known; "
            "they may think otherwise than those who answered."
        )
    else:
        yield (
            f"{wave.population}: {had} answered. Nobody knows how many could have: there was no list of those who "
            "were asked, so no response rate and no likeness to a whole can be stated."
        )
    for field, called in FIELDS.items():
        if any(getattr(one, field) for one in wave.frame):
            yield from alike(answered, called, printed.get(field), field, least)
    yield from small_bases(answered, least)
    yield from weighing(answered, printed, least)


def as_told(answered: Answered, least: int) -> Pair:
    """How many answered and how many were asked, as the tables beside it have it."""
    both = answered.all, len(answered.wave.frame)
    return small.parts([both], both, least)[1] if least else both


def shown_by(answered: Answered, spec: TableSpec, least: int) -> tuple[dict[str, Pair], Pair]:
    """The parts of the frame that may be told, by name; and the whole: without those of whom it is not known."""
    parts, whole = as_shown(answered.wave, spec, least)
    told = {name: pair for name, pair in parts.items() if name != NOT_KNOWN and HIDDEN not in pair}
    return told, whole if least else small.sums(list(told.values()))


def alike(answered: Answered, called: str, spec: TableSpec | None, field: str, least: int) -> Iterator[str]:
    """Who is over- and under-represented, and whether by more than chance."""
    told, whole = shown_by(answered, spec or unprinted(field), least)
    found = representative(answered, field, spec.called if spec else None)
    if len(found.parts) < 2 or HIDDEN in whole:
        return
    name, figures = answered.wave.population, bool(spec) or not least
    if any(one.answered > one.asked for one in found.parts):
        more = [f"{one} ({had}, of {asked} listed)" for one, (had, asked) in told.items() if had > asked]
        which = f": {listed(more)}" if more and figures else " in a part of it"
        yield f"{name}, by {called}: not compared, for more answered than were listed{which}."
        return
    far = {
        one: pair
        for one, pair in told.items()
        if pair[1] >= max(least, FEWEST) and abs(rate(*pair) - rate(*whole)) >= FAR
    }
    over = {one: pair for one, pair in far.items() if rate(*pair) > rate(*whole)}
    under = {one: pair for one, pair in far.items() if rate(*pair) < rate(*whole)}
    parts = [
        f"over-represented are {those(over, whole, figures)}" if over else "",
        f"under-represented are {those(under, whole, figures)}" if under else "",
    ]
    no_part = "no part that may be told of" if least else "no part"
    says = "; ".join(filter(None, parts)) or f"{no_part} answered {FAR} points more or less often than the whole"
    yield f"{name}, by {called}: {says}.{by_chance(found.test, least)}"
    if found.unknown:
        how_many = "some" if least else found.unknown
        yield f"{name}: of {how_many} who were asked the {called} is not known."


def unprinted(field: str) -> TableSpec:
    """The table of a field that no table goes by: what it would hide is not told either."""
    return TableSpec("", Shape.RESPONSE, (), by=field)


def by_chance(test: Tested, least: int) -> str:
    """Whether so great a difference is more than chance, with the test: its figures tell of counts that are hidden."""
    if test.p is None:
        return ""
    says = "The differences are greater than chance would make them" if test.p < BY_CHANCE else "Chance could do this"
    return f" {says} ({test.name if least else test.says.split('. ')[0]})."


def rate(answered: int, asked: int) -> float:
    return 100 * answered / asked if asked else 0.0


def those(parts: Mapping[str, Pair], whole: Pair, figures: bool) -> str:
    """Parts of the frame with how many of them answered, those furthest off first."""
    by_distance = sorted(parts, key=lambda one: (-abs(rate(*parts[one]) - rate(*whole)), one))
    if not figures:
        return listed(by_distance)
    pairs = ((one, *parts[one]) for one in by_distance)
    return listed([f"{one} ({half_up(100 * had, asked)} per cent of {asked})" for one, had, asked in pairs])


def small_bases(answered: Answered, least: int) -> Iterator[str]:
    """Questions that few were led to, or few answered."""
    found = []
    for key, question in answered.wave.instrument.questions.items():
        base = int((answered.asked(key) & answered.answered(key)).sum())
        if 0 < base < SMALL_BASE:
            found.append((base, said(question.says, ENGLISH)))
    if found:
        found.sort()
        fewest = "; ".join(f"“{shortened(words)}” ({base})" for base, words in found[:NAMED])
        many = f"{len(found)} questions were" if len(found) > 1 else "One question was"
        yield (
            f"{answered.wave.population}: {many} answered by fewer than {SMALL_BASE}, where one respondent more or "
            "less moves a share by over three points." + ("" if least else f" The smallest: {fewest}.")
        )


def weighing(answered: Answered, printed: Mapping[str, TableSpec], least: int) -> Iterator[str]:
    """What changes if those who answered are weighted to the frame by region and type of council."""
    had, _ = as_told(answered, least)
    if not answered.all or not answered.wave.frame or had == HIDDEN:
        return
    by = raked(answered)
    most, how_many = moved(answered, by)
    low, high = by.spread
    name = answered.wave.population
    if low == high:
        yield f"{name}: weights by region and type of council change nothing, for each would be the same."
        return
    worth = f"weights from {low:.2f} to {high:.2f}, worth {by.effective:.0f} respondents of {had}"
    yield (
        f"{name}: figures are as counted, without weights. Weighted to the list of those asked by region and type of "
        f"council{'' if least else f' ({worth})'}, "
        f"{how_many} of the answers {'moves' if how_many == 1 else 'move'} by {MOVED:.0f} point or more"
        + (f"; the most: {listed(most)}." if most and not least else ".")
        + ("" if by.fits else " The weights do not fit both at once.")
    )
    if missed := missed_by(answered, by, printed, least):
        yield f"{name}: no weight speaks for {listed(missed)}, from where nobody answered."


def missed_by(answered: Answered, by: Raked, printed: Mapping[str, TableSpec], least: int) -> list[str]:
    """From where nobody answered; under protection only where a table beside it shows that nobody did."""
    if not least:
        return sorted(set(by.missed))
    shown = [as_shown(answered.wave, spec, least)[0] for field, spec in printed.items() if field in RAKED]
    return sorted({name for parts in shown for name, (had, asked) in parts.items() if had == 0 < asked})


def moved(answered: Answered, by: Raked) -> tuple[list[str], int]:
    """The answers that weights move most, and how many they move at all that far."""
    found = [
        (
            abs(float(row.moved.replace("−", "-"))),
            f"“{shortened(row.says)}” from {row.share} to {row.weighted} per cent",
        )
        for key, question in answered.wave.instrument.questions.items()
        if question.chosen
        for row in weighted(answered, key, by)
        if row.moved not in ("", "–")
    ]
    far = sorted((one for one in found if one[0] >= MOVED), key=lambda one: (-one[0], one[1]))
    return [says for _, says in far[:NAMED]], len(far)


def shortened(words: str, most: int = 90) -> str:
    """Words as far as they fit, cut at a space."""
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def listed(names: list[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
