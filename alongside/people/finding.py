"""Finding a person from whatever somebody has: a name however spelt, a date of birth, an NHS number, a reference."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db import models
from django.db.models import F, Func, Q, TextField, Value
from django.db.models.functions import Greatest

from .beside import beside_adult

REFERENCE = re.compile(r"\bA(\d{1,12})\b", re.IGNORECASE)
NHS_NUMBER = re.compile(r"\b\d{3}[ -]?\d{3}[ -]?\d{4}\b")
DATE = re.compile(r"\b(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})\b|\b(\d{4})-(\d{2})-(\d{2})\b")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
MOST_WORDS = 5


@dataclass(frozen=True)
class Clues:
    """What a search text says, taken apart. Empty parts were not given."""

    names: tuple[str, ...] = ()
    born: date | None = None
    nhs_number: str = ""
    number: int | None = None

    def __bool__(self):
        return bool(self.names or self.born or self.nhs_number or self.number)


def clues_in(text: str) -> Clues:
    """Take a search text apart. Never raises: what cannot be read is left out."""
    text = text.replace("\x00", " ")[:300]
    reference = REFERENCE.search(text)
    nhs = NHS_NUMBER.search(text)
    born = day_in(text)
    names = tuple(WORD.findall(DATE.sub(" ", REFERENCE.sub(" ", text))))[:MOST_WORDS]
    return Clues(
        names=names,
        born=born,
        nhs_number=re.sub(r"\D", "", nhs.group()) if nhs else "",
        number=int(reference.group(1)) if reference else None,
    )


def day_in(text: str) -> date | None:
    """The first date in the text, day first or year first; None when there is none or it cannot be."""
    found = DATE.search(text)
    if not found:
        return None
    day, month, year, iso_year, iso_month, iso_day = found.groups()
    try:
        return date(int(year or iso_year), int(month or iso_month), int(day or iso_day))
    except ValueError:
        return None


def fold(name: str) -> Any:
    """A name as names are compared: in lower case, without accents."""
    return Func(Value(name), function="people_fold", output_field=TextField())


class AdultQuerySet(models.QuerySet):
    def with_beside(self):
        """With each room's line about the person, read in the same query (see beside.py)."""
        return self.annotate(**beside_adult())

    def matching(self, clues: Clues):
        """Adults whom these clues could mean, best first.

        Each name must resemble some part of the person's names (so order, misspelling and known-as do not matter);
        an NHS number or reference finds its own person whatever the names say.
        """
        exact = Q(pk__in=[])
        if clues.nhs_number:
            exact |= Q(nhs_number=clues.nhs_number)
        if clues.number is not None:
            exact |= Q(pk=clues.number)
        if clues.nhs_number or clues.number is not None:
            return self.filter(exact).order_by("family_name", "pk")
        found, nearness = self, cast(Any, Value(0.0))
        for name in clues.names:
            folded = fold(name)
            found = found.filter(search_name__trigram_word_similar=folded)
            nearness = nearness + TrigramWordSimilarity(folded, F("search_name"))
        if clues.born:
            found = found.filter(date_of_birth=clues.born)
        return found.annotate(nearness=nearness).order_by("-nearness", "family_name", "given_name", "pk")

    def likely_same(self, *, given_name: str, family_name: str, date_of_birth: date | None, nhs_number: str):
        """People who may be this person already: the same NHS number, or a like name with the same birthday or none.

        At most five, nearest first.
        """
        folded = fold(f"{given_name} {family_name}")
        reversed_ = fold(f"{family_name} {given_name}")
        like = Q(search_name__trigram_word_similar=folded) | Q(search_name__trigram_word_similar=reversed_)
        alike = like & (Q(date_of_birth=date_of_birth) | Q(date_of_birth__isnull=True)) if date_of_birth else like
        same_number = Q(nhs_number=nhs_number) if nhs_number else Q(pk__in=[])
        nearness = Greatest(
            TrigramWordSimilarity(folded, F("search_name")), TrigramWordSimilarity(reversed_, F("search_name"))
        )
        return self.filter(alike | same_number).annotate(nearness=nearness).order_by("-nearness", "pk")[:5]
