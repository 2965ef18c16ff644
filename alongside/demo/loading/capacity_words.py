"""What is written in the invented assessments. All of it is made up."""

from alongside.capacity.codes.assessments import Domain

# What the lives call a decision: its kind, its name as people say it, and the question as it was put.
DECISIONS = {
    "": (Domain.TAKE_PART, "taking part in this", "Would you like to be part of this, and hear what we find?"),
    "taking part in this enquiry": (
        Domain.TAKE_PART,
        "taking part in this",
        "Would you like to be part of this, and hear what we find?",
    ),
    "contact with the person said to pose a risk": (
        Domain.CONTACT,
        "who visits me",
        "Who would you like to see, and is there anybody you would rather not?",
    ),
    "where to live": (Domain.RESIDENCE, "where I live", "Where would you like to live, now that you have seen both?"),
    "looking after money": (Domain.MONEY, "my money", "Who should look after your bank card?"),
    "sharing information with the police": (
        Domain.SHARE_INFORMATION,
        "telling the police",
        "May we tell the police what you told us?",
    ),
}
for _whose in ("she receives", "he receives", "they receive"):
    DECISIONS[f"the care and support {_whose}"] = (
        Domain.CARE,
        "the help I have",
        "What help do you want in the day, and from whom?",
    )
HELP = {
    "time": ["Seen in the morning, after breakfast.", "Seen after a rest, when the medicine had worn off."],
    "place": ["At the kitchen table, with the radio off.", "In the garden, where it is quiet."],
    "company": ["With a friend whom they chose.", "With the care worker whom they know best."],
    "pictures": ["Photographs of each choice, one at a time.", "Cards with pictures, sorted together."],
    "visits": ["Two visits in one week, the same question each time.", "Three short visits."],
    "health": ["Hearing aids found and new batteries put in.", "After the infection had been treated."],
    "written": ["The choices written large, on one page."],
}
IMPAIRMENTS = {
    "memory-cognition": (
        "Dementia, diagnosed by the memory clinic.",
        "Because of the dementia the choices are gone from mind before they can be compared.",
    ),
    "learning-disability": (
        "A learning disability.",
        "Because of the learning disability what may come of each choice stays out of reach, however it is shown.",
    ),
    "mental-health": (
        "A severe depression with psychosis.",
        "Because of the illness every choice is weighed as a punishment that is deserved.",
    ),
    None: (
        "Delirium, with an infection.",
        "Because of the delirium one thing cannot be held beside another at present.",
    ),
}
REPLIES = {
    "retain": ["Which one? Have I seen that?", "You never showed me that.", "What were we on about, love?"],
    "weigh": ["It'll be all right.", "Ask my mum. She'll know.", "I like the yellow one. It's yellow."],
    "understand": ["Is it tea time?", "I've got my coat somewhere.", "That's nice. Are you stopping?"],
}
OPTIONS = {
    Domain.TAKE_PART: (
        {"option": "Somebody who knows them well takes part with them", "emotional": "Their own view is heard."},
        {"option": "The enquiry goes on without them", "burdens": "Nobody would hear what they feel."},
    ),
    Domain.CONTACT: (
        {"option": "Visits go on, with somebody else in the room", "social": "They keep the tie."},
        {"option": "Visits stop", "burdens": "They would ask for them every day."},
    ),
    Domain.RESIDENCE: (
        {"option": "Stay at home with more help", "emotional": "Their own bed and their own street."},
        {"option": "Move to a care home", "medical": "Help at night.", "burdens": "They would lose the garden."},
    ),
    Domain.MONEY: (
        {"option": "An appointee for the bills, and spending money each week", "practical": "The bills are paid."},
        {"option": "Leave it as it is", "burdens": "The rent is three months behind."},
    ),
    Domain.SHARE_INFORMATION: (
        {"option": "Tell the police what is needed, and no more", "practical": "It can be looked into."},
        {"option": "Tell nobody", "burdens": "It may happen again."},
    ),
    Domain.CARE: (
        {"option": "Care from two people whom they know", "emotional": "No strangers."},
        {"option": "Care from whoever is free", "burdens": "They turn strangers away at the door."},
    ),
}
DONE = [
    "It is nearest to what they have always wanted, and can be made safe.",
    "It keeps most of the life that they chose, with the least taken away.",
    "Everybody who knows them thinks that it is what they would choose.",
]
RELATIVES = ["Their daughter", "Their son", "Their sister", "Their nephew", "Their husband", "Their wife"]
VIEWS = [
    "She's always been one for her own front door.",
    "I just want him looked after properly.",
    "If it was me I'd want the same. Try it and see.",
]
RESTRICTIONS = [
    "The front door has a keypad. Somebody goes along to the shops. A sensor at the bed by night.",
    "Not left alone in the kitchen or the garden. Cannot go out without a member of staff.",
]
