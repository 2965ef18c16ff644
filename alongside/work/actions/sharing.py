"""Sharing work out: many enquiries to one lead in one act, with what they need to know, and that they have read it."""

from collections.abc import Mapping

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.access.records import adults_in_reach
from alongside.enquiries.models import Enquiry
from alongside.history.recording import differences, recording

from ..models import Handover, HandoverRead


@transaction.atomic
def hand_over(
    *, by, enquiries: Mapping[int, str], lead, note: str = "", own_notes: Mapping[int, str] | None = None
) -> list[Enquiry]:
    """Give these enquiries to one lead; each has its own line of history. Returns those that changed hands.

    `enquiries`: by its number, the line of history as of which each was seen. `note` is for all of them, `own_notes`
    for one each. Raises ValidationError, with a sentence for each enquiry that was concluded or changed since.
    """
    numbers = list(enquiries)
    rows = Enquiry.objects.filter(pk__in=numbers).select_related("adult", "lead").order_by("pk")
    standing = list(rows.select_for_update(of=("self",), no_key=True))
    trouble = [said for it in standing if (said := changed_since(it, enquiries[it.pk]))]
    moved = [it for it in standing if it.lead_id != lead.pk]
    trouble += [
        f"{it}: {lead} may not open this record, so would not find it on any page. "
        "Have them named on it first, or choose somebody else."
        for it in out_of_reach(lead, moved)
    ]
    if trouble:
        raise ValidationError({"enquiries": trouble})
    for it in moved:
        own = (own_notes or {}).get(it.pk, "")
        was, changed = it.lead, differences(it, {"lead": lead})
        with recording("handed-over", by=by, adult=it.adult, about=it, facts={"changed": changed}) as keep:
            it.lead = lead
            keep(it)
            if note.strip() or own.strip():
                keep(Handover(enquiry=it, was_lead=was, lead=lead, note=note, own_note=own))
    return moved


def changed_since(enquiry: Enquiry, seen: str) -> str:
    """What happened to an enquiry after somebody saw it, in a sentence; empty if nothing did."""
    if enquiry.concluded_on:
        return f"{enquiry}: it was concluded meanwhile, so nobody takes it over. Untick it."
    if str(enquiry.event_id) != seen:
        now = f"{enquiry.lead} leads it now" if enquiry.lead else "nobody leads it now"
        return f"{enquiry}: somebody changed it while you were choosing, and {now}. Look again, and send it once more."
    return ""


def out_of_reach(lead, enquiries: list[Enquiry]) -> list[Enquiry]:
    """Those of these enquiries whose record this person may not open; nobody restricts one until the act is over."""
    adults = apps.get_model("people.Adult").objects.filter(pk__in={it.adult_id for it in enquiries})
    list(adults.order_by("pk").select_for_update(no_key=True))
    within = set(adults.filter(adults_in_reach(lead)).values_list("pk", flat=True))
    return [it for it in enquiries if it.adult_id not in within]


def read_handovers(*, by, enquiry: Enquiry) -> list[HandoverRead]:
    """Record that the new lead has read what was written for them about this enquiry."""
    unread = list(enquiry.handovers.filter(lead=by, read=None))
    if not unread:
        return []
    with recording("read-handover", by=by, adult=enquiry.adult, about=enquiry) as keep:
        return [keep(HandoverRead(handover=handover)) for handover in unread]
