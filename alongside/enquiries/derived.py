"""What an open enquiry's record says by itself, before anybody concludes it."""

from alongside.measures.tables import enquiry as published
from alongside.published.run import rows


def derived_answers(enquiry) -> dict:
    """The answers that an open enquiry's record gives by itself: `lacked_capacity`, `supported`, `outcomes_achieved`.

    Read from the published table, so that the page, the Board and the return have one rule. None: not recorded.
    """
    found = rows(published, enquiry_id=[enquiry.reference])
    return {name: found[0][name] if found else None for name in ("lacked_capacity", "supported", "outcomes_achieved")}
