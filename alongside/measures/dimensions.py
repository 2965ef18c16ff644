"""The breakdowns that there are. Codes are those of the extract; where the national return has words, they are its own.

A figure by any of them is for understanding who is reached and what helps; none is by worker, and none is a ranking.
"""

from .dimension import Dimension, age_at_end_of_year
from .extract.codes import CONDITIONS
from .facts import FEEDING
from .prevention_tables import unmet_need
from .tables import (
    agreement,
    allegation,
    concern,
    concern_type,
    enquiry_condition,
    feedback,
    meeting,
    outcome_code,
    plan_action,
    response_used,
)

NOT_KNOWN = "Not Known"
UNDER_AGE = "under-18"
YOUNGEST = -200
"""No age is less: below nought is somebody who was born after the year, if their day of birth is right."""
AGE_BANDS = ((YOUNGEST, UNDER_AGE), (18, "18-64"), (65, "65-74"), (75, "75-84"), (85, "85-94"), (95, "95+"))
TYPES = {
    "physical": "Physical Abuse",
    "sexual": "Sexual Abuse",
    "psychological": "Psychological Abuse",
    "financial": "Financial or Material Abuse",
    "discriminatory": "Discriminatory Abuse",
    "organisational": "Organisational Abuse",
    "neglect": "Neglect and Acts of Omission",
    "domestic": "Domestic Abuse",
    "sexual-exploitation": "Sexual Exploitation",
    "modern-slavery": "Modern Slavery",
    "self-neglect": "Self-Neglect",
}
LOCATIONS = {
    "own-home": "Own Home",
    "community": "In the Community",
    "community-service": "Community Service",
    "care-home-nursing": "Care Home - Nursing",
    "care-home-residential": "Care Home - Residential",
    "hospital-acute": "Hospital - Acute",
    "hospital-mental-health": "Hospital - Mental Health",
    "hospital-community": "Hospital - Community",
    "other": "Other",
}
SOURCES = {
    "service-provider": "Service Provider",
    "known": "Other - Known to individual",
    "unknown": "Other - Unknown to individual",
}
REFERRERS = {
    "adult": "The adult themselves",
    "family": "Family or friend",
    "care-provider": "Care provider",
    "health": "Health service",
    "ambulance": "Ambulance service",
    "police": "Police",
    "housing": "Housing",
    "council": "Council staff",
    "bank-or-trade": "Bank, shop or trade",
    "voluntary": "Charity or community group",
    "public": "A member of the public",
    "other": "Someone else",
}
"""The product's own list; another council's codes are shown as they are."""
ACHIEVED = {"fully": "Fully Achieved", "partly": "Partially Achieved", "not": "Not Achieved"}
MODES = {
    "in-person": "Face to face",
    "phone": "By phone",
    "video": "By video",
    "writing": "In writing, or on their own page",
}
ASKERS = {
    "worker": "The worker",
    "colleague": "A colleague who did not do the work",
    "advocate": "An advocate",
    "other": "Somebody else",
}
VOICES = {
    "adult": "The adult",
    "representative": "Someone who represents them",
    "advocate": "An advocate",
    "best-interests": "Reached in their best interests",
}
STAGES = {
    "concern": "When the concern was raised",
    "enquiry": "During the enquiry",
    "plan": "When planning",
    "review": "At a review",
    "close": "At the close",
    "after": "After the close",
}
CLOCKS = {
    "decision": "From the concern to the decision",
    "first-talk": "To the first talk with the adult",
    "plan": "To the first plan",
    "review": "To the review of the plan",
    "conclusion": "From the start to the conclusion",
}
DOERS = {
    "adult": "The adult",
    "family-friend": "Family or a friend",
    "worker": "The worker",
    "council": "Somebody else at the council",
    "partner": "A partner: police, health, housing, a charity",
    "provider": "A care provider",
}
HOW_WELL = {
    "very": "Very well",
    "fairly": "Fairly well",
    "not-very": "Not very well",
    "not-at-all": "Not at all well",
    "too-soon": "Too soon to say",
    "dont-know": "Do not know",
}
VIEWS = {
    "adult": "The adult",
    "speaks-for-them": "Someone who speaks for them",
    "family-friend": "Family or a friend",
    "worker": "A worker",
    "partner": "A partner",
}

# Who the adult is.
AGE = Dimension(
    "age_band",
    "Age on the last day of the year, or at death",
    of=age_at_end_of_year,
    labels={code: code for _, code in AGE_BANDS} | {UNDER_AGE: "Under 18", None: NOT_KNOWN},
    bands=AGE_BANDS,
)
GENDER = Dimension("gender", "Gender", of="gender", labels={"male": "Male", "female": "Female", None: NOT_KNOWN})
ETHNICITY = Dimension(
    "ethnicity",
    "Ethnicity",
    of="ethnicity",
    labels={
        "white": "White",
        "mixed": "Mixed / Multiple",
        "asian": "Asian / Asian British",
        "black": "Black / African / Caribbean / Black British",
        "other": "Other Ethnic Group",
        "refused": "Refused",
        None: "Undeclared / Not Known",
    },
)
SUPPORT_REASON = Dimension(
    "support_reason",
    "Primary support reason",
    of="support_reason",
    labels={
        "physical": "Physical Support",
        "sensory": "Sensory Support",
        "memory-cognition": "Support with Memory and Cognition",
        "learning-disability": "Learning Disability Support",
        "mental-health": "Mental Health Support",
        "social": "Social Support",
        "none": "No Support Reason",
        None: NOT_KNOWN,
    },
)
CONDITION = Dimension(
    "condition",
    "Reported health condition",
    of="condition",
    labels=CONDITIONS | {None: NOT_KNOWN},
    through=enquiry_condition,
    on="enquiry_id",
)

# What is said to have happened.
TYPE = Dimension("type", "Type of abuse or neglect", of="type", labels=TYPES)
LOCATION = Dimension("location", "Where it happened", of="location", labels=LOCATIONS)
SOURCE = Dimension("source", "Source of risk", of="source", labels=SOURCES)
TYPES_OF_ENQUIRY = Dimension(
    "type", "Type of abuse or neglect", of="type", labels=TYPES, through=allegation, on="enquiry_id"
)
LOCATIONS_OF_ENQUIRY = Dimension(
    "location", "Where it happened", of="location", labels=LOCATIONS, through=allegation, on="enquiry_id"
)
SOURCES_OF_ENQUIRY = Dimension(
    "source", "Source of risk", of="source", labels=SOURCES, through=allegation, on="enquiry_id"
)
TYPES_OF_CONCERN = Dimension(
    "type", "Type of abuse or neglect reported", of="type", labels=TYPES, through=concern_type, on="concern_id"
)
REFERRER = Dimension("referrer", "Who raised the concern", of="source", labels=REFERRERS, only=concern)
REFERRERS_OF_ENQUIRY = Dimension(
    "referrer", "Who raised the concern", of="source", labels=REFERRERS, through=FEEDING, on="enquiry_id"
)

# How it was looked into.
TEAM = Dimension("team", "Team", of="team")
KIND = Dimension(
    "kind",
    "Kind of enquiry",
    of="kind",
    labels={"section-42": "Section 42 Enquiries", "other": "Other Enquiries"},
)
CAPACITY = Dimension(
    "lacked_capacity",
    "Whether the adult lacked capacity for decisions about the enquiry",
    of="lacked_capacity",
    labels={
        "yes": "Yes, they lacked capacity",
        "no": "No, they did not lack capacity",
        "dont-know": "Don't know",
        None: "Not recorded",
    },
)
ASKED = Dimension(
    "outcomes_asked",
    "What came of asking what the adult wants",
    of="outcomes_asked",
    labels={
        "expressed": "Yes they were asked and outcomes were expressed",
        "none-expressed": "Yes they were asked but no outcomes were expressed",
        "not-asked": "No",
        "dont-know": "Don't Know",
        None: "Not Recorded",
    },
)

# What was wanted, and what became of it.
VOICE = Dimension("voiced_by", "Who voiced the wish", of="voiced_by", labels=VOICES)
ADULTS_VIEW = Dimension(
    "adults_view", "How far it was achieved, as the adult sees it", of="adults_view", labels=ACHIEVED
)
CATEGORY = Dimension("category", "Category of the wish, by the scheme", of="code")
SCHEME = Dimension("scheme", "Scheme of categories", of="scheme")
CATEGORIES = Dimension("category", "Category of the wish", of="code", through=outcome_code, on="outcome_id")
GAP_REASON = Dimension(
    "gap_reason",
    "Why what was agreed differs from what was wanted",
    of="gap_reason",
    labels={
        "law": "The law does not allow it",
        "employment-law": "Employment law or a private matter of staff",
        "public-interest": "The public interest",
        "risk-to-others": "Risk to other adults or children",
        "self-neglect": "Risk from self-neglect",
        "not-in-power": "No agency has the power to do it",
        "resources": "There is no service or money for it",
        "other": "Another reason",
    },
)
AGREED_WITH = Dimension(
    "agreed_with", "With whom it was agreed", of="agreed_with", labels=VOICES, through=agreement, on="outcome_id"
)
DOER = Dimension("doer", "Who had to act for it", of="owner_kind", labels=DOERS, through=plan_action, on="outcome_id")
LACKING = Dimension("lacking", "What could not be had for it", of="lacking", through=unmet_need, on="outcome_id")
EASE = Dimension(
    "ease",
    "Whether it was easy or hard to achieve",
    of="ease",
    labels={"easy": "Easy", "hard": "Hard", "mixed": "Some of each"},
)
STAGE = Dimension("stage", "Stage of the work", of="stage", labels=STAGES)
CLOCK = Dimension("stage", "Stage of the work", of="stage", labels=CLOCKS)
ASSESSMENT = Dimension(
    "assessment",
    "What was found about the risk",
    of="assessment",
    labels={
        "identified-action": "Risk identified and action taken",
        "identified-no-action": "Risk identified and no action taken",
        "inconclusive-action": "Risk Assessment inconclusive and action taken",
        "inconclusive-no-action": "Risk Assessment inconclusive and no action taken",
        "none-action": "No risk identified and action taken",
        "none-no-action": "No risk identified and no action taken",
        "ceased": "Enquiry ceased at individual's request and no action taken",
    },
)
ACHIEVED_OVERALL = Dimension(
    "outcomes_achieved", "How far what they wanted was achieved", of="outcomes_achieved", labels=ACHIEVED
)
RESULT = Dimension(
    "result",
    "What became of the risk",
    of="result",
    labels={"remained": "Risk remained", "reduced": "Risk reduced", "removed": "Risk removed"},
)
OWNER = Dimension("owner", "Whose the action was", of="owner_kind", labels=DOERS)
RESPONSE = Dimension("response", "Way to respond", of="response")
RESPONSES = Dimension("response", "Way to respond that was used", of="response", through=response_used, on="enquiry_id")
ADULT_SAYS = Dimension("how_well", "How well it worked, as the adult sees it", of="adult", labels=HOW_WELL)
HOW_ASKED = Dimension("how_asked", "How they were asked", of="how", labels=MODES, only=feedback)
WHO_ASKED = Dimension("who_asked", "Who asked", of="asked_by", labels=ASKERS, only=feedback)
SPOKEN_BY = Dimension("spoken_by", "Whose answer it is", of="spoken_by", labels=VOICES)
VIEW_OF = Dimension("view_of", "In whose view", of="view_of", labels=VIEWS)
PATHWAY = Dimension("pathway", "Other way to help", of="pathway")
WAY = Dimension("way", "How it was put right", of="way")
LACKING_OF_NEED = Dimension("lacking", "What could not be had", of="lacking")
MEETING_KIND = Dimension("meeting_kind", "What the meeting was for", of="kind", only=meeting)
DOMAIN = Dimension("domain", "What the decision was about", of="domain")
SUPPORT = Dimension("support", "Kind of support", of="support")
PAUSED_BECAUSE = Dimension("paused_because", "Why the clocks stood still", of="reason")
