"""Released words, beside the figures that they explain."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import F, Q, Window
from django.db.models.functions import RowNumber

from .models import ReleasedWords

MOST = 3
"""How many stand beside a figure."""
NEWEST = ("-released_on", "-pk")
BECAME = {
    "fully": "What they wanted happened",
    "partly": "It happened partly",
    "not": "It did not happen",
}


@dataclass
class Beside:
    """The words that there are for a page, by figure, by theme and by what became of what was wanted."""

    by_measure: dict[str, list[ReleasedWords]] = field(default_factory=dict)
    by_theme: dict[str, list[ReleasedWords]] = field(default_factory=dict)
    by_achieved: dict[str, list[ReleasedWords]] = field(default_factory=dict)

    def quotes(self) -> list[tuple[str, list[ReleasedWords]]]:
        """The quote table: each line of the outcomes table with what people said (J4)."""
        return [(label, self.by_achieved.get(code, [])) for code, label in BECAME.items()]


def every_word() -> Beside:
    """The words that may be read, the newest first: for each place as many as stand there. One query."""
    places = {"beside": Window(RowNumber(), [F("measure"), F("theme")], NEWEST)}
    lines = {"in_line": Window(RowNumber(), [F("achieved")], NEWEST)}
    found = ReleasedWords.objects.annotate(**places, **lines).order_by(*NEWEST)
    return sorted_out(found.filter(Q(beside__lte=MOST) | ~Q(achieved="") & Q(in_line__lte=MOST)))


def sorted_out(found: Iterable[ReleasedWords]) -> Beside:
    beside = Beside()
    for words in found:
        for places, code in (
            (beside.by_measure, words.measure),
            (beside.by_theme, words.theme),
            (beside.by_achieved, words.achieved),
        ):
            if code and len(places.setdefault(code, [])) < MOST:
                places[code].append(words)
    return beside
