"""What the invented council's advocacy is drawn from: services, days, reasons and words. A: our own assumption."""

from alongside.capacity.codes.advocacy import Delay

SERVICES = (
    ("Harrowmere Advocacy", ["care-act", "imca"], 2600, 40, "The whole borough", "Polish, Urdu, Makaton"),
    ("Voices Together", ["care-act", "professional"], 1400, 25, "The south and the hospital", "British Sign Language"),
    ("Mind the Gap Peer Support", ["buddy", "professional"], 300, 12, "The north", "Somali, Punjabi"),
)
SLOW = 1  # the second of them: its way of taking referrals is slow
CONSIDERED = 0.85  # A: of enquiries in which anything is said of support; WITHOUT where nothing is
WITHOUT = 0.55  # A
NO_DIFFICULTY = 0.85  # A: of people who have capacity for the decisions, and whom nobody had to support
REFERRAL_DAYS = (0, 0, 0, 1, 1, 2, 3, 5, 9, 16)  # A
ACCEPTANCE_DAYS = (0, 1, 1, 2, 2, 3, 4, 6, 9, 15)  # A
SLOW_ACCEPTANCE_DAYS = (7, 9, 12, 14, 18, 22, 27, 35, 44)  # A
CONTACT_DAYS = (1, 2, 2, 3, 4, 5, 6, 8, 11, 15)  # A
LONG = 12
DELAYS = {Delay.WAITING_LIST: 40, Delay.PAPERWORK: 18, Delay.NO_MATCH: 14, Delay.LATE_REFERRAL: 10, Delay.FUNDING: 8}
HOW_IT_SHOWS = {
    "understand": (
        "Long words lose them; short ones with a picture do not.",
        "Followed the first part of it and no more.",
    ),
    "retain": ("Had forgotten by the end of the visit what was said at its start.", "Asks again a few minutes later."),
    "weigh": ("Too much at once is too much. One thing at a time works.", "Says yes to whoever spoke last."),
    "communicate": ("Says little to strangers; points, and means it.", "Needs time and quiet to find the words."),
}
NOT_SUITABLE = (
    "Nobody else is in touch.",
    "A relative was thought of, who has a view of their own on what should happen.",
    "A neighbour was asked, and would rather not.",
)
YES = ("Yes. Somebody on my side of the table.", "If they have the time to listen, yes.", "All right. You ask them.")
NO = ("No, I say it myself.", "Not another stranger, thank you.")
COVERED = ("the social worker", "a neighbour", "the key worker at home", "")
HELPED = (
    "Went through each wish beforehand, and spoke up twice when it was forgotten.",
    "Asked for a break, and got it.",
)
FAMILY = ("Carol", "Denise", "Imran", "Joseph", "Grace", "Hannah", "Michael", "Sunita", "Yusuf", "Zofia")
