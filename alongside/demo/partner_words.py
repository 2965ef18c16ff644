"""Words for agencies, processes and caused enquiries in the invented council. All invented."""

PARTS = {
    "police": ("To look into whether it was a crime.", "To see that he keeps away."),
    "acute-hospital": ("To say what was seen on the ward.", "To plan the discharge with us."),
    "mental-health": ("To see them through the worst of it.", "To say what helps when they are low."),
    "primary-care": ("To look at the medicines again.", "To say what has changed since spring."),
    "nhs-other": ("To dress the wound and tell us what they see.",),
    "housing": ("To change the locks, and keep the tenancy.", "To speak with the neighbours."),
    "trading-standards": ("To stop the calls, and trace the firm.",),
    "regulator": ("To know what we find, and tell us what they know.",),
}
DID = {
    "police": ("Came out the same evening.", "Gave words of advice.", "Took the bank card back."),
    "acute-hospital": ("Sent the ward’s notes.", "Kept them in until the lock was changed."),
    "mental-health": ("A nurse visits each week.", "Saw them within two days."),
    "primary-care": ("Changed the tablets.", "Rang them at home."),
    "nhs-other": ("Dressed it every second day.", "Wrote down each bruise."),
    "housing": ("Fitted a chain and a spyhole.", "Moved the rent to a safe account."),
    "trading-standards": ("Fitted a call blocker.", "Got some of the money back."),
    "regulator": ("Brought the inspection forward.",),
}
EFFECTS = ("They sleep better.", "It stopped for now.", "They say it made no difference.", "", "")
SHARING = ("What they need for their part. Not the health notes.", "Name, address and what to look out for.", "")
STEPS = ("We were told that it goes on.", "A statement was taken.", "A date was set.", "They wait for records.")
ENDINGS = ("No further action.", "Ended with advice.", "Handed to us.", "A warning was given.")
WAITS = ("Nobody speaks with him before the police have.", "Nothing is asked of the staff until they were interviewed.")
ENQUIRERS = (
    ("The registered manager", ""),
    ("Rosa Lind", "regional manager"),
    ("Samir Haddad", "head of quality"),
    ("Wendy Oakes", "safeguarding lead"),
)
QUESTIONS = (
    "Who was on duty, and what did each of them see?",
    "What was written down at the time?",
    "How many calls were late or missed, and on which days?",
    "Had anything like it happened before, to them or to anybody else?",
    "What were staff told to do, and did they do it?",
    "Who else may be affected?",
)
FACTS = (
    "Two staff on duty; both statements are enclosed.",
    "The daily notes stop at six and begin again at eight.",
    "Four calls were late, all on the same round.",
    "Once before, in March; it was put down to a mistake.",
    "They had been told in writing. One of them had not read it.",
    "Nobody else that we have found.",
)
WHY = ("One on duty instead of two.", "A new rota that nobody had checked.", "He was tired, and nobody asked.", "")
HOPED = ("To be asked before anybody comes in. They are now.", "An apology, which the manager gave in person.", "")
IN_PLACE = ("Two on duty at night.", "The round is shared by two.", "Spot checks each week, by somebody else.")
RESPONSIBLE = ("He had supervision, and further training.", "Dismissed, and referred.", "No action was needed.", "")
MISSING = ("The notes of that night.", "What the adult hoped for, and what they say now.", "Who else may be affected.")
CHASED = (
    "Rang: it is being typed.",
    "Rang twice; the manager is on leave until Monday.",
    "They asked for another week.",
)
TAKEN_BACK = ("Nothing came in two months.", "The manager who was to look into it has left.")
HANDLED = (
    "Somebody from another branch looks into it, and we talk to the adult ourselves.",
    "The head of quality looks into it, who does not know the staff.",
)
