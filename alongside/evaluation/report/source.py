"""What a report is told from: waves, the tables and figures that are wanted, findings, and what is said of method."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import date

from alongside.surveys.wave import Wave

from ..analysis.edition import Edition


@dataclass(frozen=True)
class Finding:
    """What was found in texts: in how many of how many it is meant, the word for so many, and quotations released."""

    number: int
    says: str
    count: int
    of: int
    band: str
    quotations: tuple[tuple[str, str], ...] = ()
    """Each with the reference of its text."""


@dataclass(frozen=True)
class Texts:
    """The texts that were coded, the codebook, how well coders agreed in a sentence, and what was found."""

    title: str
    codebook: str
    agreement: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Source:
    """Everything that a report says, and the day on which it stood so."""

    title: str
    made_by: str
    as_of: date
    method: tuple[str, ...]
    ethics: str
    edition: Edition
    waves: tuple[Wave, ...] = field(repr=False)
    texts: tuple[Texts, ...] = ()
    smallest_base: int = 5
    protect: bool = True
    """Whether small figures are hidden: always, but for figures that were published long ago as they are."""
    also: tuple[str, ...] = ()
    """Limits that no figure shows, in sentences of those who made the evaluation."""

    @property
    def digest(self) -> str:
        """SHA-256 of the data and of what is asked of it; whatever order the answers came in."""
        whole = {
            "about": [self.title, self.made_by, str(self.as_of), *self.method, self.ethics, *self.also],
            "small": [self.smallest_base, self.protect],
            "tables": asdict(self.edition),
            "texts": [asdict(one) for one in self.texts],
            "waves": [as_data(wave) for wave in self.waves],
        }
        return hashlib.sha256(written(whole).encode()).hexdigest()


def as_data(wave: Wave) -> dict:
    """A wave as data, its people in an order of their own."""
    return {
        "title": wave.title,
        "population": wave.population,
        "instrument": [wave.instrument.key, wave.instrument.version],
        "respondents": in_order(asdict(one) for one in wave.respondents),
        "frame": in_order(asdict(one) for one in wave.frame),
    }


def in_order(rows: Iterable[dict]) -> list[str]:
    return sorted(written(row) for row in rows)


def written(value: object) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=str)
