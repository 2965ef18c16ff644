"""The same question in two waves: how far its shares moved, with intervals; a changed wording is said, not compared."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import sqrt

from alongside.measures.intervals import Interval, wilson
from alongside.surveys.content import ENGLISH, Option, Question, Row, said

from .answered import Answered
from .drawing import counts_of
from .rounding import signed
from .tables import NOTHING, share

ONCE = "Only in one of the waves."
REWORDED = "Its words changed."


@dataclass(frozen=True)
class Moved:
    """One answer in both waves. `by`: points more now, between what; None with the reason where it is not compared."""

    says: str
    before: tuple[int, int] | None
    now: tuple[int, int] | None
    by: Interval | None
    points: Fraction | None
    why_not: str = ""

    @property
    def was(self) -> str:
        return in_words(self.before)

    @property
    def is_now(self) -> str:
        return in_words(self.now)

    @property
    def moved(self) -> str:
        if self.by is None or self.points is None:
            return self.why_not
        return f"{signed(self.points)} ({signed(Fraction(self.by.low))} to {signed(Fraction(self.by.high))})"


def in_words(pair: tuple[int, int] | None) -> str:
    """A count of a base with its share."""
    return f"{share(*pair)} ({pair[0]} of {pair[1]})" if pair else NOTHING


@dataclass(frozen=True)
class Comparison:
    """A question in two waves; `differs` says what of its wording is not the same, and then nothing is compared."""

    before: str
    now: str
    differs: tuple[tuple[str, str, str], ...]
    """What, as it was, as it is."""
    rows: tuple[Moved, ...]


def compare(before: Answered, now: Answered, key: str) -> Comparison:
    """The answers to a question from a list that both waves asked, matched by their codes."""
    old, new = before.question(key), now.question(key)
    differs = wording(before, now, key)
    had, has = ((wave, counts_of(wave, key, wave.asked(key)), int(wave.asked(key).sum())) for wave in (before, now))
    options = {option.code: option for question in (old, new) for option in question.options}
    rows = [
        moved(said(option.says, ENGLISH), pair(had, code), pair(has, code), reason(old, new, code, bool(differs)))
        for code, option in options.items()
    ]
    return Comparison(before.wave.title, now.wave.title, tuple(differs), tuple(rows))


def pair(wave: tuple[Answered, dict[str, int], int], code: str) -> tuple[int, int] | None:
    _, counts, base = wave
    return (counts[code], base) if code in counts else None


def wording(before: Answered, now: Answered, key: str) -> list[tuple[str, str, str]]:
    """What of a question is not the same: its words and answers, how it is answered, how many may be chosen, by whom.

    One answer more draws from the others, and of other people a share may differ though nobody thinks otherwise.
    """
    old, new = before.question(key), now.question(key)
    was, becomes = before.wave.instrument.rows_of(old), now.wave.instrument.rows_of(new)
    pairs = [
        ("The question", said(old.says, ENGLISH), said(new.says, ENGLISH)),
        ("How it is answered", str(old.kind), str(new.kind)),
        ("How many may be chosen", str(old.most or "any"), str(new.most or "any")),
        ("Its answers", in_a_line(old.options), in_a_line(new.options)),
        ("Its rows", in_a_line(was), in_a_line(becomes)),
        ("Who is asked", who(before, key), who(now, key)),
    ]
    return [one for one in pairs if one[1] != one[2]]


def in_a_line(each: Iterable[Option | Row]) -> str:
    return "; ".join(said(one.says, ENGLISH) for one in each)


def who(answered: Answered, key: str) -> str:
    """Of whom a question is asked: by which earlier answers, and of whom those were asked."""
    only_if = answered.wave.instrument.places[key].only_if
    if only_if is None:
        return "everybody"
    earlier = answered.question(only_if.question)
    wanted = in_a_line(option for option in earlier.options if option.code in only_if.any_of)
    found = f"whoever answered {wanted} to “{said(earlier.says, ENGLISH)}”"
    before = who(answered, earlier.key)
    return found if before == "everybody" else f"{found}, of {before}"


def reason(old: Question, new: Question, code: str, differs: bool) -> str:
    """Why an answer is not compared; empty where it is."""
    was, becomes = old.option(code), new.option(code)
    if was is None or becomes is None:
        return ONCE
    if said(was.says, ENGLISH) != said(becomes.says, ENGLISH):
        return REWORDED
    return "The question changed." if differs else ""


def moved(says: str, before: tuple[int, int] | None, now: tuple[int, int] | None, why_not: str) -> Moved:
    if why_not or not before or not now or not before[1] or not now[1]:
        return Moved(says, before, now, None, None, why_not or "Nobody was asked.")
    return Moved(says, before, now, difference(before, now), 100 * (Fraction(*now) - Fraction(*before)))


def difference(before: tuple[int, int], now: tuple[int, int]) -> Interval:
    """Between what the difference of two shares lies, in points: from Wilson's intervals (Newcombe 1998, method 10)."""
    shares = [number / base for number, base in (before, now)]
    first, second = (wilson(*one) or Interval(0.0, 1.0) for one in (before, now))
    by = shares[1] - shares[0]
    low = by - sqrt((shares[1] - second.low) ** 2 + (first.high - shares[0]) ** 2)
    high = by + sqrt((second.high - shares[1]) ** 2 + (shares[0] - first.low) ** 2)
    return Interval(100 * low, 100 * high)
