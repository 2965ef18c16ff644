"""This room's line on the page of an organisation or a service."""

from django.db.models import Count, Q

from alongside.access.records import reach
from alongside.organisations.linked import Line, Same

from .models import Enquiry


def enquiries(user, same: Same) -> Line | None:
    """How many enquiries name it as a source of risk, of those that this person may open."""
    named = Q(sources__organisation__in=same.organisations) | Q(sources__service__in=same.services)
    within = Enquiry.objects.filter(named, adult__in=reach(user))
    counts = within.aggregate(
        all=Count("pk", distinct=True), open=Count("pk", distinct=True, filter=Q(concluded_on=None))
    )
    if not counts["all"]:
        return None
    return Line("Enquiries", f"Named as a source of risk in {counts['all']}, of which {counts['open']} open.")
