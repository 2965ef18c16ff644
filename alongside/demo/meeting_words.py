"""Words for the meetings of the invented council: reports, what was said, who does what. All invented."""

PLACES = ("their own home", "a room at the library", "the day centre", "the civic offices", "a room in the care home")
CHAIRS = ("Ben Okafor", "Nimmi Rao", "Gareth Lewis", "Yvonne Clarke")
REPORTS = (
    "I know what I want. Please listen before you decide.",
    "I’m not leaving my home. The rest we can talk about.",
    "I don’t want anybody shouted at on my account.",
    "Keep it short, I get tired. And say it so I understand.",
    "It isn’t all bad. Write that down as well.",
    "I want to be asked, that’s all I ever wanted.",
)
WANTED_PLACES = (
    "At mine, where the kettle is.",
    "Not in an office.",
    "Somewhere he won’t walk in.",
    "Here in the home, but not the big lounge.",
    "Anywhere, so long as I’m in my own chair by four.",
)
AGENCIES = (
    ("PC Dawson", "Police"),
    ("Sister Kaur", "District nurses"),
    ("Mr Boateng", "Housing"),
    ("Ms Reilly", "The care provider"),
    ("Dr Amin", "The surgery"),
)
SAID = (
    "Things have been calmer since the visits began.",
    "There was one more incident, and nobody was hurt.",
    "The records for March were late. They have been sent now.",
    "We did not know that this had been going on.",
)
QUESTIONS = (
    ("Will I be told before anything changes?", "Yes. Nothing is changed without talking with you first."),
    ("Does the person who did it get to read this?", "No. Nobody hands this to them."),
    ("Who do I ring at the weekend?", ""),
    ("How long will all this take?", ""),
)
ACTIONS = (
    "Call in every Tuesday and ask how it is going.",
    "Send the bank’s letter to the team.",
    "Ask the landlord about the lock.",
    "Go through the care plan together and change what does not fit.",
    "Find out what the club costs, and how to get there.",
)
DECISIONS = (
    "Nothing is done about the family unless they ask for it.",
    "The enquiry goes on, and is looked at again in four weeks.",
    "The same worker stays until it is finished.",
)
RESOLVED = (
    "They and the care worker talked it through at the kitchen table. They want nothing more done.",
    "The manager said sorry in person, and changed the rota. They think that is enough.",
    "A talk with the family settled it. They will ring if it starts again.",
)
SUPPORT = ("A break when they raise a hand.", "Their neighbour sits beside them.", "Pictures of who will be there.", "")
NOT_INVITED = "They asked not to be part of it, and to be told afterwards."
CHAIRED = ("She asked me first every time.", "A bit fast, but fair.", "They talked over my head at the start.")
