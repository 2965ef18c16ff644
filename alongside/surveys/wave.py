"""A wave as whoever counts it meets it: who was asked, and what those who answered said. It knows no Django."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .content import Instrument


@dataclass(frozen=True, slots=True)
class Respondent:
    """The answers of one respondent, with where they work in broad terms, and nothing of who they are.

    `council` is a code, or nothing where it is not told; `version`: that of the instrument that they answered.
    """

    key: str
    council: str
    region: str
    council_type: str
    level: str
    group: str
    mode: str
    language: str
    version: int
    answers: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Framed:
    """Somebody who was to be asked, in the same broad terms."""

    council: str
    region: str
    council_type: str
    level: str
    group: str


@dataclass(frozen=True)
class Wave:
    """One survey of one population: "MSP leads", "all staff"."""

    title: str
    population: str
    instrument: Instrument
    respondents: tuple[Respondent, ...] = field(repr=False)
    frame: tuple[Framed, ...] = field(repr=False)
