"""Linking a concern to what came before it."""

from django.core.exceptions import ValidationError

from alongside.history.recording import recording

from ..models import RelatedConcern


def relate_concern(*, by, concern, kind: str, earlier=None, earlier_enquiry=None, why: str = "") -> RelatedConcern:
    """Link a concern to an earlier concern or enquiry about the same adult. The newest link of the two stands.

    Raises ValidationError for what did not come before, or is about somebody else.
    """
    before = earlier or earlier_enquiry
    if before.adult_id != concern.adult_id:
        raise ValidationError("They are about different people.")
    if not came_before(concern, earlier=earlier, enquiry=earlier_enquiry):
        raise ValidationError({"before": "Select a concern or an enquiry that came before this one"})
    link = RelatedConcern(concern=concern, earlier=earlier, earlier_enquiry=earlier_enquiry, kind=kind, why=why)
    facts = {"kind": kind, "before": before.reference}
    with recording("related-concern", by=by, adult=concern.adult, about=concern, facts=facts) as keep:
        return keep(link)


def came_before(concern, *, earlier=None, enquiry=None) -> bool:
    """Whether an earlier concern, or an enquiry that this concern does not feed, came before it."""
    if earlier is not None:
        return (earlier.raised_on, earlier.pk) < (concern.raised_on, concern.pk)
    return enquiry.started_on <= concern.raised_on and not enquiry.links.filter(concern=concern).exists()
