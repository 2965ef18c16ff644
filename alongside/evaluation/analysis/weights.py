"""How like the frame those are who answered, and what would change if they were made alike (R10).

Weights are raked: in turn to the frame's counts by region and by type of council, until both fit. They mend what the
frame knows of, and nothing else: not that whoever has something good to tell is quicker to answer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from alongside.measures.intervals import Interval, wilson
from alongside.surveys.content import ENGLISH, said

from .answered import Answered
from .crossing import Tested, between, tested
from .responses import responses_by
from .rounding import half_up, signed
from .tables import NAMES

RAKED = ("region", "council_type")
ROUNDS, CLOSE = 500, 1e-10
Weights = NDArray[np.float64]


@dataclass(frozen=True)
class Alike:
    """One part of the frame: its share of the frame, and of those who answered."""

    name: str
    answered: int
    asked: int
    of_answered: str
    of_asked: str


@dataclass(frozen=True)
class Representative:
    """Those who answered beside the frame, by one of its fields. `unknown`: of how many the frame does not say."""

    by: str
    parts: tuple[Alike, ...]
    test: Tested
    unknown: int

    @property
    def called(self) -> str:
        return NAMES[self.by]


def representative(answered: Answered, field: str, called: Mapping[str, str] | None = None) -> Representative:
    """Whether those who answered differ from those who did not by more than chance."""
    parts = responses_by(answered.wave, field, called)
    unknown = parts.pop("Not known", (0, 0))
    of_answered, of_asked = (sum(pair[side] for pair in parts.values()) or 1 for side in (0, 1))
    rows = tuple(
        Alike(name, had, asked, half_up(100 * had, of_answered, 1), half_up(100 * asked, of_asked, 1))
        for name, (had, asked) in parts.items()
    )
    if any(had > asked for had, asked in parts.values()):
        test = Tested(
            "", None, "Not tested: more answered in one part than the frame has; what they said is not what it says."
        )
    else:
        test = tested([[had for had, _ in parts.values()], [asked - had for had, asked in parts.values()]])
    return Representative(field, rows, test, unknown[1])


@dataclass(frozen=True)
class Raked:
    """A weight for each respondent, in their order; what it is worth, and what of the frame it cannot reach."""

    weights: Weights
    missed: tuple[str, ...]
    """Parts of the frame from which nobody answered: no weight speaks for them."""
    fits: bool

    @property
    def effective(self) -> float:
        """As many respondents without weights would tell as much (Kish 1965)."""
        return float(self.weights.sum() ** 2 / (self.weights**2).sum()) if len(self.weights) else 0.0

    @property
    def spread(self) -> tuple[float, float]:
        return (float(self.weights.min()), float(self.weights.max())) if len(self.weights) else (0.0, 0.0)

    @property
    def says(self) -> str:
        low, high = self.spread
        found = [
            f"Weights to the frame by region and type of council go from {low:.2f} to {high:.2f}: with them "
            f"{len(self.weights)} respondents tell as much as {self.effective:.0f} without."
        ]
        if self.missed:
            found.append(f"Nobody answered from {', '.join(self.missed)}: no weight speaks for them.")
        if not self.fits:
            found.append("They do not fit both at once, and are as near as they come.")
        return " ".join(found)


def raked(answered: Answered, fields: Sequence[str] = RAKED) -> Raked:
    """Weights with a mean of one, under which each field's shares are those of the frame."""
    wave, many = answered.wave, answered.all
    weights, missed, margins = np.ones(many), [], []
    for field in fields:
        values = answered.of_frame(field)
        framed = np.array([getattr(one, field) for one in wave.frame], dtype=np.str_)
        names = sorted(set(framed.tolist()))
        member = values[:, None] == np.array(names)
        there = member.any(axis=0)
        missed += [name or "Not known" for name, reached in zip(names, there, strict=True) if not reached]
        wanted = np.array([(framed == name).sum() for name in names], dtype=np.float64)[there]
        if there.any():
            margins.append((member[:, there], wanted / wanted.sum() * many))
    for _ in range(ROUNDS):
        before = weights.copy()
        for member, wanted in margins:
            weights = weights * np.where(member.any(axis=1), member @ (wanted / (weights @ member)), 1.0)
        if np.abs(weights - before).max(initial=0.0) < CLOSE:
            break
    fits = all(np.allclose(weights @ member, wanted, rtol=1e-6) for member, wanted in margins)
    return Raked(weights, tuple(missed), fits)


@dataclass(frozen=True)
class WeightedRow:
    """One answer with its share as counted and as weighted."""

    says: str
    count: int
    share: str
    weighted: str
    interval: Interval | None
    moved: str
    """By how many points the weights move it."""

    @property
    def between(self) -> str:
        return between(self.interval)


def weighted(answered: Answered, key: str, by: Raked) -> list[WeightedRow]:
    """A question from a list, as counted and as weighted, with intervals of the effective number of respondents."""
    within = answered.asked(key)
    chosen, weights = answered.chosen(key)[within], by.weights[within]
    base, worth = int(within.sum()), weights.sum()
    effective = round(float(worth**2 / (weights**2).sum())) if base else 0
    found = []
    for option, column in zip(answered.question(key).options, chosen.T, strict=True):
        count = int(column.sum())
        share = float(weights[column].sum() / worth) if base else 0.0
        found.append(
            WeightedRow(
                said(option.says, ENGLISH),
                count,
                half_up(100 * count, base, 1) if base else "–",
                tenths(100 * share),
                wilson(round(share * effective), effective),
                signed(100 * (Fraction(round(share * 1_000_000), 1_000_000) - Fraction(count, base))) if base else "–",
            )
        )
    return found


def tenths(value: float) -> str:
    """To one place, half up, as near as a weighted share is known."""
    return half_up(round(value * 1_000_000), 1_000_000, 1)
