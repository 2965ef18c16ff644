"""The invented directory of Harrowmere: who can help there. Nobody in it exists, nor do their telephone numbers."""

from datetime import date
from pathlib import Path

from alongside.information.actions import add_entry, add_helplines
from alongside.information.models import DirectoryEntry, InformationItem

from .places import TOWN

WORDS = Path(__file__).parent / "words" / "directory.txt"


def stock(*, by, checked_on: date) -> dict[str, list[int]]:
    """Fill the directory with those of the town and with the national helplines; give the entries by need."""
    lines = WORDS.read_text(encoding="utf-8").splitlines()
    for name, helps_with, needs, phone, access_needs in (line.split(" | ") for line in lines if line[0] != ";"):
        line = {"name": name, "helps_with": helps_with, "phone": phone, "access_needs": access_needs}
        add_entry(by=by, needs=needs.split(), area=TOWN, cost="Free", checked_on=checked_on, **line)
    add_helplines(by=by)
    by_need: dict[str, list[int]] = {}
    for entry in DirectoryEntry.objects.order_by("pk"):
        for need in entry.needs:
            by_need.setdefault(need, []).append(entry.pk)
    return by_need


def leaflets() -> dict[str, int]:
    """The leaflets and explainers that come with the product, by key."""
    return dict(InformationItem.objects.filter(ours=True).values_list("key", "pk"))
