"""From the codes of the invented lives to the product's: one table each. A code that is not here raises KeyError."""

from alongside.concerns.codes import Ground, Pathway, Referrer
from alongside.enquiries.codes import AbuseType, Assessment, Location, RiskResultCode, Source, SupportReason
from alongside.people.codes import Ethnicity, Gender
from alongside.voice.codes import (
    Achieved,
    Asked,
    Ease,
    FeelsSafe,
    GapReason,
    Manner,
    Means,
    NotAskedReason,
    SpokenBy,
    Stage,
)


def same(codes):
    """The product's own codes, for which both use the same word; nothing stays nothing."""
    return {None: None} | {code: code for code in codes.values if code is not None}


TYPES = same(AbuseType)
LOCATIONS = same(Location)
SOURCES = same(Source)
SUPPORT_REASONS = same(SupportReason)
ASSESSMENTS = same(Assessment)
RISK_RESULTS = same(RiskResultCode)
GENDERS = same(Gender)
ETHNICITIES = same(Ethnicity)
ACHIEVED = same(Achieved)
ASKED = same(Asked)
SAFETY = same(FeelsSafe)
MANNERS = same(Manner)
MEANS = same(Means)
VOICES = same(SpokenBy)
STAGES = same(Stage)

REFERRERS = {
    "The adult": Referrer.ADULT,
    "Daughter": Referrer.FAMILY,
    "Son": Referrer.FAMILY,
    "Friend": Referrer.FAMILY,
    "Care worker": Referrer.CARE_PROVIDER,
    "Support worker": Referrer.CARE_PROVIDER,
    "Registered manager": Referrer.CARE_PROVIDER,
    "GP": Referrer.HEALTH,
    "Nurse": Referrer.HEALTH,
    "Paramedic": Referrer.AMBULANCE,
    "Police officer": Referrer.POLICE,
    "Housing officer": Referrer.HOUSING,
    "Bank clerk": Referrer.BANK_OR_TRADE,
    "Neighbour": Referrer.PUBLIC,
}
PATHWAYS = {
    "advice-and-information": Pathway.ADVICE,
    "assessment": Pathway.NEEDS_ASSESSMENT,
    "case-management": Pathway.CASE_MANAGEMENT,
    "care-review": Pathway.CARE_REVIEW,
    "council-service": Pathway.OTHER_SERVICE,
    "signposted": Pathway.SIGNPOST,
    "other-authority": Pathway.OTHER_AUTHORITY,
    "risk-management-meeting": Pathway.MARM,
    "quality-commissioning": Pathway.QUALITY,
    "complaint": Pathway.COMPLAINT,
    "position-of-trust": Pathway.POSITION_OF_TRUST,
    "police": Pathway.POLICE,
    "none": Pathway.NONE,
}
GROUNDS = {
    None: None,
    "public-interest": Ground.OTHER,
    "others-at-risk": Ground.OTHERS_AT_RISK,
    "children-at-risk": Ground.OTHERS_AT_RISK,
    "vital-interest": Ground.VITAL_INTEREST,
    "crime": Ground.SERIOUS_CRIME,
    "coercion": Ground.COERCION,
    "staff-implicated": Ground.POSITION_OF_TRUST,
}
GAP_REASONS = {
    None: None,
    "law": GapReason.LAW,
    "hr-law": GapReason.EMPLOYMENT_LAW,
    "public-interest": GapReason.PUBLIC_INTEREST,
    "risk-to-others": GapReason.RISK_TO_OTHERS,
    "self-neglect": GapReason.SELF_NEGLECT,
    "not-in-power": GapReason.NOT_IN_POWER,
    "resources": GapReason.RESOURCES,
}
NOT_ASKED_REASONS = {  # with what to add, where our own reasons are coarser
    "too-unwell": (NotAskedReason.UNWELL, ""),
    "died": (NotAskedReason.DIED, ""),
    "unsafe": (NotAskedReason.UNSAFE, ""),
    "no-interpreter": (NotAskedReason.NO_SUPPORTER, "No interpreter could be found in time."),
    "not-reached": (NotAskedReason.NO_CONTACT, ""),
    "whole-service": (NotAskedReason.OTHER, "Part of a wider enquiry into the whole service."),
    "time": (NotAskedReason.OTHER, "The record gives no reason."),
    None: (NotAskedReason.OTHER, "No reason was recorded."),
}
EASE_BY_RESULT = {"fully": Ease.EASY, "partly": Ease.MIXED, "not": Ease.HARD}
RELATIONSHIPS = {
    None: "",
    "not-known": "",
    "self": "themselves",
    "care-worker": "care worker",
    "care-home-worker": "care home worker",
    "support-worker": "support worker",
    "care-home": "care home",
    "home-care-agency": "home care agency",
    "online-contact": "met online",
    "resident": "lives in the same place",
    "patient": "another patient",
    "caller": "somebody who telephoned",
    "trader": "somebody who came to the door to trade",
    "professional": "professional",
    "mum": "mother",
    "auntie": "aunt",
} | {
    plain: plain
    for plain in [
        "husband",
        "wife",
        "partner",
        "ex-partner",
        "son",
        "daughter",
        "grandson",
        "granddaughter",
        "brother",
        "sister",
        "nephew",
        "niece",
        "cousin",
        "mother",
        "father",
        "friend",
        "neighbour",
        "lodger",
        "nurse",
        "service",
        "ward",
        "stranger",
    ]
}
