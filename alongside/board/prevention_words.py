"""Words for the codes of prevention and other pathways, as the Board reads them."""

from alongside.measures.dimensions import DOERS, HOW_WELL

DONE = {
    "information": "Information or advice",
    "skills": "Learning or practising how to stay safe",
    "people": "People around them: a friend, a group, somebody who looks in",
    "home": "Their home: locks, a key safe, an alarm, repairs",
    "money": "Their money: the bank, bills, scams",
    "care": "Their care or support",
    "carer": "Support for somebody who cares for them",
    "source": "Work with whoever is said to pose the risk",
    "legal": "A legal step",
    "other": "Something else",
}
CHANGE = {
    "more": "More than before",
    "same": "About the same",
    "less": "Less than before",
    "dont-know": "Do not know",
}
MAY_HAVE = {
    "more-abuse": "More of the same abuse or neglect",
    "injury": "Injury or illness",
    "death": "Death",
    "money": "Loss of money or things",
    "home": "Loss of their home, or a move they did not want",
    "alone": "Being cut off from people who matter to them",
    "say": "Loss of say in their own life",
    "others": "Harm to somebody else",
    "other": "Something else",
}
HOW_SURE = {
    "fairly": "Fairly sure",
    "maybe": "It may well be",
    "guess": "Little more than a guess",
}
EARLY_WAY = {
    "family-group-conference": "A family group conference",
    "own-action": "What the adult did themselves",
    "family-friends": "What family or friends did",
    "talk": "Talking it through",
    "mediation": "Mediation",
    "practical": "Something practical",
    "advice": "Advice or information",
    "partner": "What a partner did",
    "other": "Another way",
}
LACKING = {
    "no-service": "There is no such service here",
    "full": "The service is full, or the wait is too long",
    "no-money": "It could not be paid for",
    "housing": "Housing or a refuge",
    "health": "Treatment or therapy",
    "advocate": "An advocate",
    "language": "An interpreter or communication support",
    "legal": "Legal help",
    "worker": "A worker with the time or the skill",
    "transport": "A way to get there",
    "other": "Something else",
}
RELATION = {
    "same-matter": "The same matter again",
    "same-source": "Another matter, the same source of risk",
    "other-matter": "Another matter",
}
AWARENESS = {
    "talk": "A talk or a meeting",
    "focus-group": "A focus group or a listening session",
    "training": "Training for people who are not staff",
    "stall": "A stall or a drop-in",
    "campaign": "A campaign, in print, on air or online",
    "materials": "Materials made together with people",
    "other": "Something else",
}
COMMUNITY = {
    "asian": "Asian communities",
    "black": "Black communities",
    "other-ethnic": "Other minority ethnic communities",
    "travellers": "Gypsies, Roma and Travellers",
    "faith": "Faith communities",
    "little-english": "People who speak little English",
    "substances": "People who misuse alcohol or drugs",
    "mental-health": "People who use mental health services",
    "learning-disability": "People with a learning disability or autism",
    "sensory": "Deaf, blind and deafblind people",
    "homeless": "People who are homeless",
    "lgbt": "Lesbian, gay, bisexual and trans people",
    "carers": "Carers",
    "self-funders": "People who pay for their own care",
    "rural": "People in villages and on farms",
    "other": "Others",
}
PATHWAYS = {
    "advice": "Advice and information",
    "needs-assessment": "Needs assessment",
    "carers-assessment": "Carer’s assessment",
    "case-management": "Ongoing social work",
    "care-review": "Care review",
    "other-service": "Another council service",
    "signpost": "Signposted elsewhere",
    "other-authority": "Passed to another council",
    "marm": "Multi-agency risk management meeting",
    "quality": "Care quality or commissioning",
    "complaint": "Complaint",
    "position-of-trust": "Person in a position of trust process",
    "police": "Police",
}
CAME = {
    "taken_up": "Taken up",
    "under_way": "Not begun yet",
    "not_taken_up": "Not taken up",
    "not_known": "Asked, not known",
    "not_recorded": "Not recorded",
}
CUT_WORDS = {
    "done": DONE,
    "done-by": DOERS,
    "helped": HOW_WELL,
    "confidence": CHANGE,
    "resilience": CHANGE,
    "self-protection": CHANGE,
    "reliance": CHANGE,
    "possibly": MAY_HAVE,
    "sure": HOW_SURE,
    "early": EARLY_WAY,
    "lacking": LACKING,
    "related": RELATION,
    "awareness": AWARENESS,
    "community": COMMUNITY,
}
