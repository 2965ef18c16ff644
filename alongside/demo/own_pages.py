"""Words for one-page profiles, and for what managers and workers say of a risk. All invented."""

LIKED = (
    "I make people laugh.",
    "I never forget a birthday.",
    "I tell it how it is.",
    "My singing.",
    "I’m a good listener, they say.",
    "I can mend anything.",
)
MATTERS = (
    "My cat. My chair by the window. Being asked.",
    "Church on Sundays, and my tea strong.",
    "My grandchildren, and the football on Saturdays.",
    "Going out every day, whatever the weather.",
    "My own front door.",
)
SUPPORT = (
    "Come in the morning. Sit down first. One thing at a time.",
    "Talk to me, not over me. Write it down for me.",
    "Give me time to answer. I’ll get there.",
    "Ring before you come, two rings and again.",
    "Don’t tidy anything without asking.",
)
MAY_SEE = ("Anybody who helps me.", "My carers. Not my neighbours.", "You and the nurse.", "")
BACKED = (
    "Weighed with care and with them. We carry this together, whatever comes of it.",
    "I have read it and talked it over with the worker. It is proportionate, and it is what they want.",
    "Agreed in supervision. The way back is clear if it goes wrong.",
)
UNEASY = (
    "They can decide, and they want nothing done. I lie awake over it.",
    "I think they tell me what I want to hear.",
    "I respect it. I am not sure that they saw how bad the second fall was.",
)
ASKED = ("My manager, the same day.", "The legal team, by phone.", "The community nurse and my manager.")
CAME_OF_IT = (
    "We go on calling every week, and look at it again.",
    "They agreed that it is their choice. I offer again each time.",
    "A second talk with somebody whom they trust.",
)
