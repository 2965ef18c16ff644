"""Whoever is at the door of an adult's page, and whoever is in: they act without an account."""

from dataclasses import dataclass

from alongside.voice.actions import Said
from alongside.voice.codes import Manner, SpokenBy

from .codes import Who

SPEAKS_AS = {
    Who.ADULT: SpokenBy.ADULT,
    Who.REPRESENTATIVE: SpokenBy.REPRESENTATIVE,
    Who.ADVOCATE: SpokenBy.ADVOCATE,
}


@dataclass(frozen=True)
class AtTheDoor:
    """Whoever holds a code that still opens a page: the numbers of the code, its key and the adult."""

    code: int
    key: int
    adult: int


@dataclass(frozen=True)
class Here:
    """Whoever is in: the numbers of their entry, its key, the adult and the enquiry, and as whom they speak."""

    entry: int
    key: int
    adult: int
    enquiry: int | None
    who: str
    name: str = ""

    @property
    def speaks_as(self) -> SpokenBy:
        return SPEAKS_AS[Who(self.who)]

    def said(self, words: str) -> Said:
        """Words of theirs."""
        return Said(words, self.speaks_as, self.name, Manner.WRITTEN)
