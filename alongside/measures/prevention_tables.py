"""The published tables of prevention, other ways to help, what came before, complaints and awareness."""

import ibis

from .key import KEY

preventive_action = ibis.table(
    {
        **KEY,
        "preventive_id": "string",
        "adult_id": "string",
        "enquiry_id": "string",
        "done_on": "date",
        "kind": "string",
        "done_by": "string",
        "agency": "string",
        "helped": "string",
        "worker": "string",
    },
    name="published_preventive_action",
)
"""Each thing done so that harm is less likely. `helped`: the newest judgement in the adult's view."""

gain = ibis.table(
    {
        **KEY,
        "gain_id": "string",
        "adult_id": "string",
        "enquiry_id": "string",
        "looked_on": "date",
        "confidence": "string",
        "resilience": "string",
        "self_protection": "string",
        "reliance": "string",
        "view_of": "string",
    },
    name="published_gain",
)
"""How each stands against before (more, same, less, dont-know), and in whose view. `reliance`: on services."""

possibly_prevented = ibis.table(
    {
        **KEY,
        "possibly_id": "string",
        "adult_id": "string",
        "enquiry_id": "string",
        "thought_on": "date",
        "kind": "string",
        "sure": "string",
        "view_of": "string",
        "in_own_words": "boolean",
    },
    name="published_possibly_prevented",
)
"""What somebody thinks was possibly prevented, and how sure they are. Never a claim, and never to be priced."""

early_resolution = ibis.table(
    {
        **KEY,
        "early_id": "string",
        "adult_id": "string",
        "enquiry_id": "string",
        "resolved_on": "date",
        "stage": "string",
        "way": "string",
        "less_than_offered": "boolean",
    },
    name="published_early_resolution",
)
"""Each matter that was put right at the first stage, and how."""

pathway = ibis.table(
    {
        **KEY,
        "concern_id": "string",
        "adult_id": "string",
        "decided_on": "date",
        "pathway": "string",
        "came": "string",
        "why_not": "string",
        "helped": "string",
    },
    name="published_pathway",
)
"""Each way to help that was chosen instead of an enquiry. `came`: taken-up, under-way, not-taken-up, not-known."""

unmet_need = ibis.table(
    {
        **KEY,
        "unmet_id": "string",
        "adult_id": "string",
        "enquiry_id": "string",
        "outcome_id": "string",
        "recorded_on": "date",
        "lacking": "string",
        "told_on": "date",
        "until": "date",
        "met_on": "date",
    },
    name="published_unmet_need",
)
"""Each need that could not be met: what was lacking, when a commissioner was told, and when it was met later."""

related_concern = ibis.table(
    {
        **KEY,
        "concern_id": "string",
        "earlier_concern_id": "string",
        "earlier_enquiry_id": "string",
        "raised_on": "date",
        "kind": "string",
    },
    name="published_related_concern",
)
"""Each link from a concern to what came before it. `kind`: same-matter, same-source, other-matter."""

early_talk = ibis.table(
    {
        **KEY,
        "concern_id": "string",
        "adult_id": "string",
        "raised_on": "date",
        "decided_on": "date",
        "first_talk_on": "date",
        "asked_by_decision": "boolean",
    },
    name="published_early_talk",
)
"""Of each concern, the first talk with the adult from then on, and whether a decision says they were asked."""

complaint = ibis.table(
    {
        **KEY,
        "complaint_id": "string",
        "received_on": "date",
        "source": "string",
        "kind": "string",
        "stage": "string",
        "result": "string",
        "settled_on": "date",
    },
    name="published_complaint",
)
"""Each complaint about safeguarding work, without the adult whom it may be about."""

awareness = ibis.table(
    {**KEY, "awareness_id": "string", "held_on": "date", "kind": "string", "people": "int64"},
    name="published_awareness",
)
"""Each activity of awareness and engagement, and how many people took part."""

awareness_community = ibis.table(
    {**KEY, "awareness_id": "string", "held_on": "date", "community": "string"}, name="published_awareness_community"
)
"""Each community that is less often reached and that an activity reached."""

PREVENTION = (
    preventive_action,
    gain,
    possibly_prevented,
    early_resolution,
    pathway,
    unmet_need,
    related_concern,
    early_talk,
    complaint,
    awareness,
    awareness_community,
)
