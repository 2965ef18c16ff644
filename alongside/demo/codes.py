"""The codes that the demonstration uses, each with its label in plain words."""

TYPES = {
    "physical": "Physical",
    "sexual": "Sexual",
    "psychological": "Psychological",
    "financial": "Financial or material",
    "discriminatory": "Discriminatory",
    "organisational": "Organisational",
    "neglect": "Neglect and acts of omission",
    "domestic": "Domestic abuse",
    "sexual-exploitation": "Sexual exploitation",
    "modern-slavery": "Modern slavery",
    "self-neglect": "Self-neglect",
}
LOCATIONS = {
    "own-home": "Own home",
    "care-home-nursing": "Nursing home",
    "care-home-residential": "Residential home",
    "hospital-acute": "Acute hospital",
    "hospital-mental-health": "Mental health hospital",
    "hospital-community": "Community hospital",
    "community": "In the community",
    "community-service": "In a community service",
    "other": "Somewhere else",
}
SOURCES = {"service-provider": "Service provider", "known": "Known to the adult", "unknown": "Not known to the adult"}
SUPPORT_REASONS = {
    "physical": "Physical support",
    "sensory": "Sensory support",
    "memory-cognition": "Memory and cognition",
    "learning-disability": "Learning disability",
    "mental-health": "Mental health",
    "social": "Social support",
    "none": "No support reason",
}
ASSESSMENTS = {
    "identified-action": "Risk found, action taken",
    "identified-no-action": "Risk found, no action",
    "inconclusive-action": "Could not be settled, action taken",
    "inconclusive-no-action": "Could not be settled, no action",
    "none-action": "No risk found, action taken",
    "none-no-action": "No risk found, no action",
    "ceased": "Ended at the adult's request",
}
PATHWAYS = {
    "advice-and-information": "Advice and information",
    "assessment": "Needs or carer's assessment",
    "case-management": "Case management",
    "care-review": "Review of care",
    "council-service": "Another council service",
    "signposted": "Shown where else to go",
    "other-authority": "Another council",
    "risk-management-meeting": "Risk management meeting",
    "quality-commissioning": "Quality and commissioning",
    "complaint": "Complaint",
    "position-of-trust": "Person in a position of trust",
    "police": "Police",
    "none": "Nothing else",
}
GROUNDS = {
    "public-interest": "Public interest",
    "others-at-risk": "Other adults at risk",
    "children-at-risk": "Children at risk",
    "vital-interest": "Danger to life",
    "crime": "A serious crime",
    "coercion": "Coercion",
    "staff-implicated": "Staff involved",
}
GAP_REASONS = {
    "law": "The law",
    "hr-law": "Employment law",
    "public-interest": "Public interest",
    "risk-to-others": "Risk to other people",
    "self-neglect": "Self-neglect",
    "not-in-power": "Not in any agency's power",
    "resources": "Resources",
}
NOT_ASKED_REASONS = {
    "too-unwell": "Too unwell",
    "died": "Died first",
    "unsafe": "Not safe to ask",
    "no-interpreter": "No interpreter",
    "not-reached": "Could not be reached",
    "whole-service": "Part of a wider enquiry",
    "time": "No reason found",
}
SCHEMES = {
    "toolkit-2015": {
        "feel-safer": "To be and to feel safer",
        "relationships": "To keep key relationships",
        "control": "To gain or keep control",
        "not-others": "To know that it will not happen to others",
        "justice": "Justice, an apology, or to know that action was taken",
        "involved": "To be involved in decisions",
        "protect-self": "To be able to protect myself",
        "choice": "To have exercised choice",
        "where-to-get-help": "To know where to get help",
        "new-friends": "To make new friends",
        "recover": "To have help to recover",
        "not-yet-specified": "Not yet specified",
        "other": "Other",
        "dont-know": "Don't know",
    },
    "kingston": {
        "quality-of-life": "Quality of life",
        "process": "The safeguarding process",
        "desired-change": "Desired change",
    },
    "direction": {"change": "Change", "maintenance": "Maintenance", "process": "Process"},
}
STAGES = ("concern", "enquiry", "plan", "review", "close", "after")
