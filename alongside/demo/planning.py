"""What people plan and are offered in the invented council: actions, reasons, hopes and verdicts, all invented.

Shares of responses follow the 2014/15 evaluation (table 3, staff); how well they worked follows what it says of them:
most very or fairly well, hardly any badly.
"""

from alongside.enquiries.codes import AbuseType as Type

# What is to be done, whose it is, and the name of whoever it is.
Todo = tuple[str, str, str]
OF_MONEY: tuple[Todo, ...] = (
    ("Go to the bank with the support worker and change the PIN.", "adult", ""),
    ("Put a daily limit on the card.", "partner", "The bank"),
    ("Ask the Office of the Public Guardian whether a power of attorney is registered.", "worker", ""),
    ("Sit down together once a month with the bank statements.", "family-friend", "A niece"),
    ("Send back anything that comes from people selling by post.", "adult", ""),
)
AT_HOME: tuple[Todo, ...] = (
    ("Say which evenings suit for a visit, and keep the phone by the bed.", "adult", ""),
    ("Fit a door chain and a key safe with a new number.", "partner", "The housing association"),
    ("Call every Tuesday until the review.", "worker", ""),
    ("Come round on Sundays, so that the carer has a day to themselves.", "family-friend", "A sister"),
    ("Arrange a carer’s assessment.", "council", "The carers’ team"),
    ("Mark the address for a fast response.", "partner", "The police"),
)
OF_CARE: tuple[Todo, ...] = (
    ("Tell the manager what good help looks like.", "adult", ""),
    ("Send the same two carers in the mornings.", "provider", "The care agency"),
    ("Go through the turning chart with the night staff.", "provider", "The care home"),
    ("Review the care package.", "council", "The review team"),
    ("Look at the pressure area every other day.", "partner", "The district nurses"),
)
BY_ONESELF: tuple[Todo, ...] = (
    ("Clear one chair and the way to the door, in their own time.", "adult", ""),
    ("Check the smoke alarms and the heaters.", "partner", "The fire service"),
    ("Bring a hot meal on Wednesdays.", "family-friend", "A neighbour"),
    ("Drop in every second week, without an agenda.", "worker", ""),
)
BY_TYPE: dict[str, tuple[Todo, ...]] = {
    Type.FINANCIAL: OF_MONEY,
    Type.NEGLECT: OF_CARE,
    Type.ORGANISATIONAL: OF_CARE,
    Type.SELF_NEGLECT: BY_ONESELF,
}
WENT = {
    "done": ("It was done, and it helped.", "Done the week after.", ""),
    "partly": ("Begun; the rest is promised.", "Once, and then it lapsed."),
    "not-done": ("Nobody rang back.", "The person who was to do it has left.", "There is a waiting list."),
    "not-needed": ("They sorted it out another way.", "They no longer want it."),
}
WENT_WEIGHTS = (60, 16, 18, 6)
VIEWS = (
    "It's better than it was. I sleep.",
    "Some of it happened. I'm still waiting for the rest.",
    "I'd forgotten you were coming, but I'm glad you did.",
    "It's all right. I know who to ring now.",
    "Nothing came of it, if I'm honest with you.",
)
LATER = (
    "They were in hospital that week.",
    "The worker changed, and it was missed.",
    "They asked to wait a little.",
    "",
)
STRENGTHS = ("Neighbours who look in, and a clear idea of what is wanted.", "Rings when something is wrong.", "")
CONTINGENCY = ("If nobody answers twice in a day, the worker calls round.", "999, and then the duty team.", "")
ALARM = ("Ring the duty team and say “it’s about the plan”.", "Tell any of the carers.", "")

# Keys of the catalogue with how often staff said that they used each.
OFFERED = {
    "capacity-best-interests": 70,
    "outcomes-focus": 51,
    "information-advice": 41,
    "advocacy-buddying": 40,
    "supported-decisions": 33,
    "resilience": 24,
    "best-evidence": 22,
    "peer-support": 21,
    "family-group-conference": 21,
    "recording-outcomes": 19,
    "mediation": 16,
    "risk-in-relationships": 14,
    "people-who-caused-harm": 11,
    "brief-interventions": 10,
    "signs-of-safety": 8,
    "motivational-interviewing": 8,
    "counselling": 8,
    "cycle-of-abuse": 8,
    "restorative-justice": 6,
    "attachment": 3,
    "civil-remedy": 7,
    "criminal-remedy": 12,
}
SAFE_BECAUSE = {
    "mediation": "An adviser saw each of them alone first; no sign of coercion.",
    "family-group-conference": "Whoever poses the risk is not invited.",
    "restorative-justice": "They asked for it themselves, and an advocate is beside them.",
}
ANSWERS = {
    "accepted": ("Yes, I'd like that.", "Go on then.", "If you come with me."),
    "declined": ("No. Not now.", "I don't want strangers in on it."),
    "not-yet": ("I'll think about it.",),
}
HOW_WELL = {"very": 34, "fairly": 40, "not-very": 4, "not-at-all": 1, "too-soon": 15, "dont-know": 6}
OF_IT = {
    "very": "It was the best thing anybody did.",
    "fairly": "It helped a bit.",
    "not-very": "They never stayed long enough.",
    "not-at-all": "It made it worse.",
}
