"""Later tables of the extract: complaints, and what is done with communities. About no one adult."""

from .columns import PublishedTable, code, day, identity, number

COMPLAINT = PublishedTable(
    "complaint",
    "Each complaint about safeguarding work, without the adult whom it may be about.",
    ("complaint_id",),
    {
        "complaint_id": identity("The complaint."),
        "received_on": day("The day."),
        "source": code(
            "Who made it.",
            "adult",
            "speaks-for-them",
            "family-friend",
            "source",
            "provider",
            "partner",
            "other",
        ),
        "kind": code(
            "What it is about.",
            "not-heard",
            "not-told",
            "delay",
            "decision",
            "result",
            "conduct",
            "privacy",
            "other",
        ),
        "stage": code("How far it went.", "put-right", "formal", "ombudsman"),
        "result": code("What came of it.", "upheld", "partly", "not-upheld", "settled", "withdrawn"),
        "settled_on": day("The day on which it was settled."),
    },
    dated_by="received_on",
)
AWARENESS = PublishedTable(
    "awareness",
    "Each activity of awareness and engagement.",
    ("awareness_id",),
    {
        "awareness_id": identity("The activity."),
        "held_on": day("The day.", ahead=True),
        "kind": code("What it was.", "talk", "focus-group", "training", "stall", "campaign", "materials", "other"),
        "people": number("How many people took part."),
    },
    dated_by="held_on",
)
AWARENESS_COMMUNITY = PublishedTable(
    "awareness_community",
    "Each community that is less often reached and that an activity reached.",
    ("awareness_id", "community"),
    {
        "awareness_id": identity("The activity.", of="awareness"),
        "held_on": day("The day.", ahead=True),
        "community": code(
            "The community.",
            "asian",
            "black",
            "other-ethnic",
            "travellers",
            "faith",
            "little-english",
            "substances",
            "mental-health",
            "learning-disability",
            "sensory",
            "homeless",
            "lgbt",
            "carers",
            "self-funders",
            "rural",
            "other",
        ),
    },
    dated_by="held_on",
)
COMMUNITY = (COMPLAINT, AWARENESS, AWARENESS_COMMUNITY)
