"""Finding an organisation or a service by a name however spelt, by its reference, or by the regulator's number."""

import re
from typing import Any, cast

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db import models
from django.db.models import F, Func, Q, Value

MOST_WORDS = 5
REFERENCE = re.compile(r"\b(OR|SV)(\d{1,12})\b", re.IGNORECASE)
LOCATION = r"1-[0-9]{6,12}"
"""How the regulator's number of a location looks: 1-123456789."""
IN_TEXT = re.compile(rf"\b{LOCATION}\b")


class Fold(Func):
    """Lower case without accents: how names are compared. The function is made in people's first migration."""

    function = "people_fold"
    output_field = models.TextField()


class Survivor(Func):
    """The id under which a row is kept now, after whatever it was merged into."""

    output_field = models.BigIntegerField()

    def __init__(self, which: str, id: Any):
        super().__init__(id, function=f"organisations_survivor_of_{which}")


class ListedQuerySet(models.QuerySet):
    """Organisations, or services: both are found, and merged, in the same way."""

    @property
    def which(self) -> str:
        return str(self.model._meta.model_name)

    def with_survivor(self):
        """With `survivor`: the id under which each is kept now, its own where it was not merged away."""
        return self.annotate(survivor=Survivor(self.which, F("pk")))

    def standing(self):
        """Those that are kept under their own name."""
        return self.with_survivor().filter(survivor=F("pk"))

    def survivor_of(self, id: int) -> int:
        """The id under which this one is kept now."""
        return self.with_survivor().values_list("survivor", flat=True).get(pk=id)

    def same_as(self, id: int):
        """This one, and every one that was merged into it."""
        return self.filter(pk__in=self.ids_same_as(id))

    def ids_same_as(self, id: int):
        """The ids of this one and of every one that was merged into it: for whatever points at what was recorded."""
        return models.expressions.RawSQL(f"SELECT organisations_merged_into_{self.which}(%s)", [id])  # noqa: S611

    def resembling(self, words: str):
        """Those that these words could mean, best first."""
        found, nearness = self, cast(Any, Value(0.0))
        for word in words.split()[:MOST_WORDS]:
            folded: Any = Fold(Value(word))
            found = found.filter(search_text__trigram_word_similar=folded)
            nearness = nearness + TrigramWordSimilarity(folded, F("search_text"))
        return found.annotate(nearness=nearness).order_by("-nearness", "name", "pk")

    def named_exactly(self, text: str):
        """Those that this text names without a doubt: by reference, by the regulator's number, or by the whole name."""
        by_reference = [int(number) for letters, number in REFERENCE.findall(text) if letters.upper() == self.letters]
        if by_reference:
            return self.filter(pk__in=by_reference)
        if condition := self.by_number(text):
            return self.filter(condition)
        return self.annotate(folded=Fold(F("name"))).filter(folded=Fold(Value(text.strip())))

    @property
    def letters(self) -> str:
        return cast(Any, self.model).letters

    def by_number(self, text: str) -> Q | None:
        """A condition for the regulator's number, where the text holds one and these have one."""
        number = IN_TEXT.search(text)
        return Q(location_id=number.group()) if number and self.which == "service" else None


def standing_named(models_: tuple[type[models.Model], ...], text: str, most: int) -> tuple[list, bool]:
    """What this text names among these models, as it is kept now; and whether that is without a doubt."""
    text = " ".join(text.split())
    for exactly in (True, False):
        found: list = []
        for model in models_:
            rows = model.objects.named_exactly(text) if exactly else model.objects.resembling(text)  # type: ignore[attr-defined]
            ids = list(rows.with_survivor().values_list("survivor", flat=True)[:most])
            kept = model.objects.for_choice().in_bulk(ids)  # type: ignore[attr-defined]
            found += [kept[id] for id in dict.fromkeys(ids)]
        if found:
            return found[:most], exactly and len(found) == 1
    return [], False
