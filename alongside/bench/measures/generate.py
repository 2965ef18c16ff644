"""Invented extracts of every size, from the calibration figures: nobody's records, and the same for a seed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
from numpy.random import Generator
from numpy.typing import NDArray

from alongside.demo import calibration
from alongside.measures.columnar.columns import day
from alongside.measures.extract.contract import CONTRACT
from alongside.measures.extract.frames import schema_of

LAST = date(2026, 3, 31)
NEVER = np.iinfo(np.int32).min


@dataclass(frozen=True)
class Scale:
    """How much: councils, years up to March 2026, and concerns in all."""

    councils: int
    years: int
    concerns: int


SCALES = {
    "council": Scale(1, 1, 5_000),
    "county": Scale(1, 10, 150_000),
    "nat1": Scale(153, 1, 640_000),
    "nat10": Scale(153, 10, 6_400_000),
}
SUPPORT = {"physical": 0.42, "sensory": 0.02, "memory-cognition": 0.17, "learning-disability": 0.12,
           "mental-health": 0.11, "social": 0.05, "none": 0.06, None: 0.05}  # fmt: skip
LOCATIONS = {"own-home": 0.47, "care-home-residential": 0.23, "care-home-nursing": 0.11, "community": 0.06,
             "hospital-acute": 0.04, "hospital-mental-health": 0.03, "hospital-community": 0.01,
             "community-service": 0.02, "other": 0.03}  # fmt: skip
Shares = Mapping[Any, float]


def generate(scale: Scale, seed: int, folder: Path) -> dict[str, int]:
    """Write the tables that measures of the national return and of MSP read; give how many rows each has."""
    rng = np.random.default_rng(seed)
    tables = Invented(scale, rng).tables()
    folder.mkdir(parents=True, exist_ok=True)
    for name, columns in tables.items():
        schema = schema_of(CONTRACT[name])
        frame = pl.DataFrame(columns).select(pl.col(one).cast(kind) for one, kind in schema.items() if one in columns)
        frame.write_parquet(folder / f"{name}.parquet")
    return {name: len(columns["council"]) for name, columns in tables.items()}


class Invented:
    """The columns of every table, whole arrays at a time."""

    def __init__(self, scale: Scale, rng: Generator) -> None:
        self.scale, self.rng = scale, rng
        self.councils = np.array([f"E{6_000_001 + number:08d}" for number in range(scale.councils)])
        self.first_day = day(date(LAST.year - scale.years, 4, 1))
        self.days = day(LAST) - self.first_day + 1

    def tables(self) -> dict[str, dict[str, Any]]:
        adults = int(self.scale.concerns / 1.6)
        # Large councils and small ones: the square of an even spread.
        of_adult = np.sort((self.rng.random(adults) ** 2 * self.scale.councils).astype(np.int64))
        self.of_adult = of_adult
        found = {"adult": self.adults(adults)}
        found["concern"], enquiries = self.concerns(adults)
        found["enquiry"] = self.enquiries(enquiries)
        size = len(found["enquiry"]["enquiry_id"])
        found["allegation"] = self.allegations(size)
        found["risk_result"] = self.risks(size)
        found["enquiry_condition"] = self.conditions(size)
        found["outcome"] = self.outcomes(size)
        return found

    def among(self, shares: Shares, size: int) -> pl.Series:
        """So many codes in these shares."""
        codes = list(shares)
        weights = np.array([shares[code] for code in codes], float)
        edges = np.cumsum(weights / weights.sum())
        places = np.minimum(np.searchsorted(edges, self.rng.random(size)), len(codes) - 1)
        listed = pl.Series(codes, dtype=pl.String)
        return listed.gather(places)

    def some(self, size: int, share: float) -> NDArray[np.bool_]:
        return self.rng.random(size) < share

    def adults(self, size: int) -> dict[str, Any]:
        ages = self.rng.normal(70, 19, size).clip(18, 101)
        born = (day(LAST) - ages * 365.25).astype(np.int32)
        died = np.where(self.some(size, 0.12), self.first_day + self.rng.integers(0, self.days, size), NEVER)
        return {
            "council": self.councils[self.of_adult],
            "adult_id": identities(size),
            "birth_date": days_of(np.where(self.some(size, 0.02), NEVER, born)),
            "died_on": days_of(died),
            "gender": self.among({"female": 0.6, "male": 0.39, None: 0.01}, size),
            "ethnicity": self.among(calibration.ETHNICITY, size),
        }

    def concerns(self, adults: int) -> tuple[dict[str, Any], NDArray[np.int64]]:
        """Concerns, and those of them that an enquiry followed."""
        size = self.scale.concerns
        adult = np.sort(self.rng.integers(0, adults, size))
        raised = self.first_day + self.rng.integers(0, self.days, size)
        decided = raised + self.rng.choice(np.array(calibration.DECISION_DAYS), size)
        shares = {"section-42": calibration.SECTION_42_SHARE, "other-enquiry": calibration.OTHER_SHARE}
        decision = self.among({**shares, "no-enquiry": 1 - sum(shares.values())}, size)
        self.adult, self.raised, self.decision = adult, raised, decision
        columns = {
            "council": self.councils[self.of_adult[adult]],
            "concern_id": identities(size),
            "adult_id": identities(adults)[adult],
            "raised_on": days_of(raised),
            "decided_on": days_of(decided),
            "decision": decision,
            "counts": pl.Series(np.where(self.some(size, 0.01), False, True)),
            "source": self.among({"care-home": 0.3, "health": 0.3, "police": 0.1, "family": 0.15, "other": 0.15}, size),
        }
        return columns, np.flatnonzero((decision != "no-enquiry").to_numpy())

    def enquiries(self, of_concern: NDArray[np.int64]) -> dict[str, Any]:
        size, adult = len(of_concern), self.adult[of_concern]
        started = self.raised[of_concern] + self.rng.integers(0, 6, size)
        log, spread = calibration.ENQUIRY_DAYS_LOG, calibration.ENQUIRY_DAYS_SPREAD
        ended = started + np.exp(self.rng.normal(log, spread, size)).astype(np.int64)
        self.council_of_enquiry = self.councils[self.of_adult[adult]]
        asked = {(code if code != "declined" else "none-expressed"): share for code, share in calibration.ASKED.items()}
        asked["none-expressed"] = calibration.ASKED["none-expressed"] + calibration.ASKED["declined"]
        said = self.among(asked, size)
        achieved = self.among({**calibration.ACHIEVED, None: calibration.UNREVIEWED}, size)
        return {
            "council": self.council_of_enquiry,
            "enquiry_id": identities(size),
            "adult_id": identities(len(self.of_adult))[adult],
            "kind": pl.Series(
                np.where((self.decision.gather(of_concern) == "section-42").to_numpy(), "section-42", "other")
            ),
            "started_on": days_of(started),
            "concluded_on": days_of(np.where(ended <= day(LAST), ended, NEVER)),
            "support_reason": self.among(SUPPORT, size),
            "lacked_capacity": self.among({"yes": 0.3, "no": 0.6, "dont-know": 0.04, None: 0.06}, size),
            "supported": pl.Series(self.some(size, calibration.SUPPORTED)),
            "outcomes_asked": said,
            "outcomes_achieved": pl.select(pl.when(said == "expressed").then(achieved)).to_series(),
            "team": self.among({f"Team {number}": 1 for number in range(1, 7)}, size),
        }

    def belonging(self, size: int, times: Callable[[int], NDArray[np.int64]]) -> tuple[dict[str, Any], int]:
        """Rows that belong to enquiries, each so often: their council and enquiry."""
        of = np.repeat(np.arange(size), times(size))
        return {"council": self.council_of_enquiry[of], "enquiry_id": identities(size)[of]}, len(of)

    def allegations(self, size: int) -> dict[str, Any]:
        columns, many = self.belonging(size, lambda of: 1 + self.rng.binomial(2, 0.2, of))
        return columns | {
            "allegation_id": identities(many),
            "type": self.among({**calibration.TYPE_TARGETS, None: 0.01}, many),
            "location": self.among({**LOCATIONS, None: 0.01}, many),
            "source": self.among({**calibration.SOURCE_TARGETS, None: 0.01}, many),
        }

    def risks(self, size: int) -> dict[str, Any]:
        columns, many = self.belonging(size, lambda of: np.ones(of, np.int64))
        assessment = self.among(calibration.RISK_ASSESSED, many)
        identified = assessment.is_in(["identified-action", "identified-no-action"])
        result = self.among(calibration.RISK_RESULT, many)
        return columns | {
            "source": self.among(calibration.SOURCE_TARGETS, many),
            "assessment": assessment,
            "result": pl.select(pl.when(identified).then(result)).to_series(),
        }

    def conditions(self, size: int) -> dict[str, Any]:
        columns, many = self.belonging(size, lambda of: self.rng.binomial(1, 0.06, of))
        return columns | {"condition": self.among({"autism": 0.7, "asperger": 0.3}, many)}

    def outcomes(self, size: int) -> dict[str, Any]:
        columns, many = self.belonging(size, lambda of: self.rng.binomial(3, 0.4, of))
        return columns | {
            "outcome_id": identities(many),
            "voiced_on": days_of(self.first_day + self.rng.integers(0, self.days, many)),
            "voiced_by": self.among({"adult": 0.7, "representative": 0.2, "advocate": 0.1}, many),
            "negotiated": pl.Series(self.some(many, 0.5)),
            "achieved": self.among({**calibration.ACHIEVED, None: 0.1}, many),
            "adults_view": self.among({**calibration.ACHIEVED, None: 0.5}, many),
        }


def identities(size: int) -> NDArray[np.str_]:
    """So many opaque identities."""
    return np.char.mod("%d", np.arange(1, size + 1))


def days_of(days: NDArray[np.integer]) -> pl.Series:
    """Numbers of days as days; never as nothing."""
    numbers = pl.Series(days.astype(np.int32))
    return pl.select(pl.when(numbers != NEVER).then(numbers)).to_series().cast(pl.Date)
