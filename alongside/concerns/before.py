"""What is on record of an adult already, for somebody who is about to report a concern about them (H10)."""

from dataclasses import dataclass

from alongside.access.records import references_in_reach

SHOWN = 3


@dataclass(frozen=True)
class Before:
    """The newest concerns and enquiries, and how many there are of each."""

    concerns: list
    enquiries: list
    concern_count: int
    enquiry_count: int


def on_record_before(user, adult) -> Before | None:
    """Earlier concerns and enquiries; None where there are none, and for somebody who may not read the record."""
    if not references_in_reach(user, [adult.reference]):
        return None
    concerns, enquiries = list(adult.concerns.newest_first()), list(adult.enquiries.newest_first())
    if not concerns and not enquiries:
        return None
    return Before(concerns[:SHOWN], enquiries[:SHOWN], len(concerns), len(enquiries))
