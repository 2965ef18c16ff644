"""The proportions behind the demonstration, each with where it comes from.

Evidence: R read in the publication or a report of it, P read in the national pipeline's published code, D derived from
such figures, A our own assumption. National figures are from the Safeguarding Adults Collection, England (NHS Digital,
NHS England, DHSC), used under the Open Government Licence v3.0; they are facts about England, not about any person.
"""

TEAMS = 4  # A
WORKERS = 24  # A
TEAM_NAMES = ("North locality", "South locality", "Hospital", "Learning disability and transitions")

# Growth and decisions -----------------------------------------------------------------------------
CONCERN_GROWTH = 1.043  # R: 587,970 (2022-23), 615,530 (2023-24), 640,240 (2024-25): +4.7% and +4.0%
SECTION_42_SHARE = 0.289  # R: 185,270 of 640,240 concerns in 2024-25 (28.7% the year before)
OTHER_SHARE = 0.020  # R: 10,285 of 640,240 in 2024-25 (1.6%), 15,530 of 615,530 in 2023-24 (2.5%)
ENQUIRIES_PER_ADULT = 1.24  # R: 185,270 section 42 enquiries about 148,830 people in 2024-25
MORE_INFORMATION_FIRST = 0.12  # A
NEVER_DECIDED = 0.007  # A: old concerns that nobody closed
DECISION_DAYS = (0, 0, 1, 1, 1, 2, 2, 3, 4, 5, 8, 13, 21)  # A: most within three working days, with a tail
ENQUIRY_DAYS_LOG, ENQUIRY_DAYS_SPREAD = (
    3.95,
    0.75,
)  # A: log-normal about 52 days; one in ten or so runs past four months

# Types: shares of type counts over concluded enquiries --------------------------------------------
TYPE_TARGETS = {
    "neglect": 0.32,  # R: 32% in 2023-24
    "physical": 0.188,  # D: 39,000 of about 207,500 in 2021-22
    "psychological": 0.136,  # D: 28,280 of about 207,500 in 2021-22
    "financial": 0.125,  # A
    "domestic": 0.075,  # D: 5.2% in 2019-20, and counts rose by 28% the next year
    "self-neglect": 0.072,  # D: 5.0% in 2019-20, and counts rose by 26% the next year
    "organisational": 0.045,  # A
    "sexual": 0.035,  # A
    "discriminatory": 0.008,  # D: 1,820 counts in 2024-25 (R) of about 230,000
    "sexual-exploitation": 0.005,  # A
    "modern-slavery": 0.003,  # A
}
# What a concern is first about. Set so that, with SECOND_TYPE added, the shares come out as above.
FIRST_TYPE = {
    "neglect": 0.37,
    "physical": 0.182,
    "psychological": 0.038,
    "financial": 0.155,
    "domestic": 0.085,
    "self-neglect": 0.088,
    "organisational": 0.019,
    "sexual": 0.038,
    "discriminatory": 0.009,
    "sexual-exploitation": 0.006,
    "modern-slavery": 0.0035,
}
SECOND_TYPE = {  # A: how often one type brings another
    "neglect": (("organisational", 0.085), ("physical", 0.06)),
    "physical": (("psychological", 0.26),),
    "psychological": (("physical", 0.06), ("financial", 0.08)),
    "financial": (("psychological", 0.13),),
    "domestic": (("psychological", 0.45), ("physical", 0.35)),
    "self-neglect": (),
    "organisational": (("neglect", 0.5),),
    "sexual": (("psychological", 0.12),),
    "discriminatory": (("psychological", 0.35),),
    "sexual-exploitation": (("sexual", 0.2),),
    "modern-slavery": (("financial", 0.15),),
}
RISING = {
    "domestic": 1.08,
    "self-neglect": 1.08,
}  # A: yearly; both rose fast to 2020-21 (R) and are still reported rising

# Where, and who -----------------------------------------------------------------------------------
LOCATION_TARGETS = {"own-home": 0.47, "care-home": 0.32}  # W, R: 47% (2024-25); care homes 34% (2018-19) and falling
# A, in this order: own home, nursing, residential, acute, mental health, community hospital, community, service, other
LOCATION_BY_TYPE = {
    "neglect": (33, 15, 32, 6.5, 1.2, 1.2, 2.0, 2.6, 3),
    "physical": (28, 10, 32, 4, 6, 1, 9, 6, 4),
    "psychological": (45, 7, 20, 3, 4, 0.5, 10, 4, 5),
    "financial": (71, 4, 9, 1, 1, 0, 9, 1, 4),
    "domestic": (92, 0, 0, 1, 0, 0, 4, 0, 3),
    "self-neglect": (92, 0, 1, 1, 0, 0, 3, 0, 3),
    "organisational": (13, 22, 47, 7, 3, 2, 0, 5, 1),
    "sexual": (37, 5, 21, 4, 8, 0, 15, 4, 6),
    "discriminatory": (38, 4, 16, 5, 4, 0, 27, 3, 3),
    "sexual-exploitation": (40, 0, 3, 0, 2, 0, 40, 3, 12),
    "modern-slavery": (22, 0, 0, 0, 0, 0, 50, 0, 28),
}
SOURCE_TARGETS = {"known": 0.508, "service-provider": 0.337, "unknown": 0.155}  # R: 2017-18
UNKNOWN_SOURCE = {  # A: chance that the source is not known to the adult, by type
    "neglect": 0.14,
    "physical": 0.19,
    "psychological": 0.15,
    "financial": 0.40,
    "domestic": 0.0,
    "self-neglect": 0.0,
    "organisational": 0.05,
    "sexual": 0.28,
    "discriminatory": 0.27,
    "sexual-exploitation": 0.45,
    "modern-slavery": 0.4,
}
PROVIDER_SOURCE = {  # A: chance that, if known, it is a paid provider: (at home, in a care home or service, elsewhere)
    "neglect": (0.70, 0.96, 0.12),
    "physical": (0.22, 0.42, 0.08),
    "psychological": (0.2, 0.5, 0.08),
    "financial": (0.17, 0.52, 0.03),
    "domestic": (0, 0, 0),
    "self-neglect": (0, 0, 0),
    "organisational": (1, 1, 0.1),
    "sexual": (0.10, 0.26, 0.05),
    "discriminatory": (0.3, 0.7, 0.1),
    "sexual-exploitation": (0, 0.1, 0),
    "modern-slavery": (0, 0, 0),
}

# People -------------------------------------------------------------------------------------------
AGE_BANDS = ((18, 64), (65, 74), (75, 84), (85, 94), (95, 103))
AGE_TARGET_65 = 0.61  # R: 63% aged 65 or over in 2016-17; the share under 65 has since grown (A)
AGE_BY_TYPE = {  # A, agreeing with the rates by age: 148 per 100,000 at 18-64 and 2,479 at 85+ (R, 2021-22)
    "neglect": (25, 12, 27, 30, 6),
    "physical": (42, 12, 24, 19, 3),
    "psychological": (47, 14, 22, 15, 2),
    "financial": (39, 17, 25, 17, 2),
    "domestic": (60, 14, 16, 9, 1),
    "self-neglect": (44, 24, 21, 10, 1),
    "organisational": (23, 11, 28, 32, 6),
    "sexual": (66, 10, 13, 10, 1),
    "discriminatory": (75, 11, 9, 5, 0),
    "sexual-exploitation": (95, 4, 1, 0, 0),
    "modern-slavery": (94, 5, 1, 0, 0),
}
FEMALE = 0.60  # R: 60% in 2015-16 and 2016-17
FEMALE_BY_TYPE = {
    "domestic": 0.76,
    "sexual": 0.78,
    "sexual-exploitation": 0.8,
    "self-neglect": 0.47,
    "modern-slavery": 0.35,
}  # A
ETHNICITY = {
    "white": 0.80,
    "asian": 0.05,
    "black": 0.04,
    "mixed": 0.015,
    "other": 0.015,
    "refused": 0.015,
    None: 0.065,
}  # A

# Making Safeguarding Personal ---------------------------------------------------------------------
ASKED = {  # A: about eight in ten asked and two thirds expressing; no national split could be read
    "expressed": 0.66,
    "none-expressed": 0.14,
    "not-asked": 0.09,
    "dont-know": 0.03,
    "declined": 0.03,
    None: 0.05,
}
ACHIEVED = {"fully": 0.67, "partly": 0.26, "not": 0.07}  # P: 66.7/26.5/6.9 (2018-19), 68.1/26.7/5.2 (2020-21)
UNREVIEWED = 0.10  # A: concluded without anyone judging what was wanted
# D: councils naming each among the three most common in the 2014-15 evaluation; the rare ones lifted for variety (A)
WISH_WEIGHTS = {
    "feel-safer": 45,
    "relationships": 23,
    "control": 21,
    "not-others": 14,
    "justice": 18,
    "involved": 15,
    "protect-self": 12,
    "choice": 8,
    "where-to-get-help": 8,
    "new-friends": 4,
    "recover": 8,
    "other": 8,
}
LACKED_CAPACITY_TARGET = 0.30  # A: about three in ten of all; no national split could be read
LACKED_CAPACITY_IF_MEMORY = {"yes": 0.66, "no": 0.24, "dont-know": 0.04, None: 0.06}  # A
LACKED_CAPACITY_OTHERWISE = {"yes": 0.20, "no": 0.68, "dont-know": 0.04, None: 0.08}  # A
SUPPORTED = 0.83  # A: of those lacking capacity, by an advocate, family or friend

# Risk ---------------------------------------------------------------------------------------------
RISK_ASSESSED = {  # D: a quarter of all results needed no action in 2015-16 (R); the division among the rest is A
    "identified-action": 0.66,
    "identified-no-action": 0.04,
    "inconclusive-action": 0.07,
    "inconclusive-no-action": 0.03,
    "none-action": 0.04,
    "none-no-action": 0.10,
    "ceased": 0.03,
    None: 0.03,
}
RISK_RESULT = {
    "reduced": 0.63,
    "removed": 0.28,
    "remained": 0.09,
}  # W: 91.2% reduced or removed in 2024-25; 89-90% before (R)
