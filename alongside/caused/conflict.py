"""Whether whoever is asked to make enquiries has an interest in what is found."""

from django.db.models import Q

from alongside.organisations.models import Organisation, Service
from alongside.people.reaching import why_not_named


def interest_in(enquiry, organisation: Organisation, service: Service | None) -> str:
    """Why it cannot be said that nothing stands in the way, as a sentence; empty where nothing is known.

    An organisation that is a source of risk, or runs one, or employs one, has an interest, under whichever of its
    names it was recorded.
    """
    ids = Organisation.objects.ids_same_as(organisation.kept_as().pk)
    theirs = Q(organisation__in=ids) | Q(service__organisation__in=ids)
    source = enquiry.sources.filter(theirs).first()
    if source is None and not why_not_named(adult=enquiry.adult, text=f"{service or ''} {organisation}"):
        return ""
    named = (
        f"“{source}”, a source of risk in this enquiry, belongs to {organisation}"
        if source
        else (f"{organisation} has the name of a source of risk on this record")
    )
    return f"{named}. Say so, and how it is handled; or ask somebody else. The council keeps the duty to enquire."
