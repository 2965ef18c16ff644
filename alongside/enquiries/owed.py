"""What is owed to the adult in an enquiry, from the one list in measures/gaps.py, and what its outcomes say so far."""

from dataclasses import dataclass

from django.urls import reverse

from alongside.measures.gaps import OWED
from alongside.measures.measure import Gap, gaps_table
from alongside.measures.tables import enquiry as published
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


def owed_in(enquiries) -> dict[int, list[Owed]]:
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


def address_of(gap: Gap, enquiry) -> str:
    """Where this gap of this enquiry is put right."""
    page, _, place = gap.put_right.partition("#")
    return reverse(page, args=[enquiry.pk]) + (f"#{place}" if place else "")


def derived_answers(enquiry) -> dict:
    """The answers that an open enquiry's record gives by itself: `lacked_capacity`, `supported`, `outcomes_achieved`.

    Read from the published table, so that the page, the Board and the return have one rule. None: not recorded.
    """
    found = rows(published, enquiry_id=[enquiry.reference])
    return {name: found[0][name] if found else None for name in ("lacked_capacity", "supported", "outcomes_achieved")}
