"""What is owed to the adult, from the one list in measures/gaps.py: on one record, on a page of them, or counted."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse

from alongside.measures.gaps import OWED
from alongside.measures.measure import Gap, gaps_table
from alongside.published.run import rows


@dataclass(frozen=True)
class Owed:
    """One thing that is owed, and where to put it right."""

    says: str
    url: str
    because: str


def owed_on(enquiry) -> list[Owed]:
    """What is owed in one enquiry, in the order of the list; once concluded, what outlasts the close. One query."""
    return owed_in([enquiry]).get(enquiry.pk, [])


def owed_in(enquiries: Iterable) -> dict[int, list[Owed]]:
    """What is owed in each of these enquiries, by the enquiry's id. One query for all of them."""
    by_reference = {enquiry.reference: enquiry for enquiry in enquiries}
    if not by_reference:
        return {}
    found = {}
    for row in rows(gaps_table(OWED), enquiry_id=sorted(by_reference)):
        enquiry = by_reference[row["enquiry_id"]]
        found[enquiry.pk] = [
            Owed(gap.says, address_of(gap, enquiry), gap.because)
            for gap in OWED
            if row[gap.code] and (gap.after_the_close or not enquiry.concluded_on)
        ]
    return found


def owed_counts(enquiries: Iterable) -> dict[int, int]:
    """How many things are owed in each of these enquiries, by the enquiry's id: for a queue. One query."""
    return {number: len(owed) for number, owed in owed_in(enquiries).items()}


def address_of(gap: Gap, enquiry) -> str:
    """Where this gap of this enquiry is put right."""
    page, _, place = gap.put_right.partition("#")
    return reverse(page, args=[enquiry.pk]) + (f"#{place}" if place else "")
