"""The steps of a case, in the words of practice. Each takes who does it and about whom."""

import re
from dataclasses import dataclass

from playwright.sync_api import Locator

from .person import Person

HAPPENED = "She told her care worker that her son takes her keys and shouts at her."
ALREADY = "I want my keys. Don’t let him know I told you."
SAID = "He shouts. He has my keys so I can’t go out.\nI’m not leaving my flat, mind. It’s mine."
KEYS, SHOUTING = "I want my keys back.", "I want him to stop shouting at me."
AGREED = "We talk to him with her there, and ask the landlord for a second set of keys."
EXPLAINED = "The landlord may take three weeks. She said that is better than nothing."
NOW = "Never mind the keys. I want a lock that he can’t open."
ENDING = "It’s enough now. I can manage, thank you."


@dataclass
class Adult:
    """Whom the story is about, and how their name is spelt by somebody who has only heard it."""

    given_name: str
    family_name: str
    misheard: str
    enquiry: str = ""

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}"


def is_found_by_nobody(amina: Person, adult: Adult) -> None:
    amina.goes_to("Report a concern")
    amina.types("Who are you worried about?", adult.misheard)
    amina.presses("Search")
    amina.reads("0 people found")


def is_recorded(amina: Person, adult: Adult) -> None:
    amina.follows("Record somebody new")
    amina.types("First names", adult.given_name)
    amina.types("Family name", adult.family_name)
    amina.dates("Date of birth", 9, 3, 1941)
    amina.types("What helps when talking with them?", "She hears better on her left. Mornings are best.")
    amina.presses("Save and continue")


def concern_is_reported(amina: Person, adult: Adult) -> None:
    """Reported with what the adult wants already."""
    amina.reads("Report a concern", adult.name)
    amina.types("What was seen, said or found?", HAPPENED)
    amina.chooses("Has the adult said what they want to happen?", "Yes")
    amina.types("What did they say, in their own words?", ALREADY)
    amina.chooses("Whose words are these?", "The adult")
    amina.chooses("Does the adult know that this concern is being raised?", "Yes")
    amina.chooses("Is the adult safe now?", "Not known yet")
    amina.ticks("What kinds of abuse or neglect might this be?", "Psychological", "Domestic abuse")
    amina.chooses("Where did it happen?", "Their own home")
    amina.chooses("Who, or what, is the source of risk?", "Somebody else, known to the adult")
    amina.types("Their name, or the name of the service", "Piotr")
    amina.types("What they are to the adult", "son")
    amina.chooses("Who raised the concern?", "Care provider")
    amina.presses("Save and continue")
    amina.reads("is recorded", ALREADY, HAPPENED)


def section_42_is_decided(ben: Person, adult: Adult) -> None:
    """Refused while it contradicts its criteria, with the reason; taken once it agrees."""
    ben.goes_to("My work")
    ben.follows(adult.name)
    ben.follows("Decide on this concern")
    ben.chooses("They have needs for care and support", "Met")
    ben.chooses("They are experiencing, or at risk of, abuse or neglect", "Met")
    ben.chooses("Because of those needs, they cannot protect themselves", "Not met")
    evidence = ("Has help to wash and dress.", "She says that he shouts and keeps her in.", "She cannot get out alone.")
    for nth, words in enumerate(evidence):
        ben.types("How do you know", words, nth=nth)
    ben.chooses("Was the adult asked what they think should happen?", "Yes, and it was followed")
    ben.types("What did they say?", "Yes, talk to me, not to him.")
    ben.chooses("What is decided?", "Section 42 enquiry")
    ben.picks("Who will lead the enquiry?", "Amina Yusuf")
    ben.presses("Save and continue", status=422)
    ben.reads("There is a problem", "needs all three criteria to be met")
    ben.chooses("Because of those needs, they cannot protect themselves", "Met")
    ben.presses("Save and continue")
    adult.enquiry = re.search(r"/enquiries/(E\d+)/", ben.page.url).group(1)


def first_conversation_is_recorded(amina: Person, adult: Adult) -> None:
    """With two outcomes, each classified: what this costs is counted."""
    amina.chooses("How did you talk?", "In person")
    amina.types("Where?", "her flat")
    amina.chooses("Did you talk with them alone?", "Yes")
    amina.types("What did they say, in their own words?", SAID)
    amina.chooses("Do they feel safe?", "Mostly")
    amina.presses("Save and continue")
    amina.reads("He shouts. He has my keys")
    amina.chooses("Were they asked what they want?", "Yes, and they said what they want")
    amina.types("What do they want to happen, in their own words?", KEYS)
    amina.types("What else do they want?", SHOUTING)
    amina.presses("Save and continue")
    for nth in range(2):
        amina.ticks("What the outcome is about", "To gain or keep control", nth=nth)
        amina.ticks("Which way it points", "To change something", nth=nth)
    amina.presses("Save and continue")
    amina.reads(KEYS, SHOUTING)


def outcome(person: Person, wish: str):
    """One wish on the page of its enquiry."""
    return person.page.get_by_role("article").filter(has_text=wish)


def agreement_is_recorded(amina: Person, wish: str) -> None:
    """What can be done differs from the wish, for a reason that the adult was told."""
    amina.follows("Record what was agreed", within=outcome(amina, wish))
    office_words_are_seen_as_such(amina)
    amina.types("What was agreed with them?", AGREED)
    amina.chooses("Is it less than, or different from, what they wanted?", "Yes")
    amina.chooses("Why can their wish not be met as it is?", "No agency has the power to do it")
    amina.types("How was this explained to them, and what did they say?", EXPLAINED)
    amina.presses("Save and continue")
    amina.reads("Agreed what can be done", EXPLAINED)


def office_words_are_seen_as_such(amina: Person) -> None:
    """The adult reads what was agreed: kinder words are offered as one types, or when one asks."""
    amina.types("What was agreed with them?", "Subsequent to the strategy meeting, new keys.")
    if amina.scripts:
        amina.page.get_by_role("status").get_by_text("2 words could be kinder.").wait_for()
        amina.meets_a_page()
    else:
        amina.presses("Check how plain this is")
    amina.reads("Kinder: meeting to plan what happens next.")


def mind_is_changed(amina: Person, wish: str, now: str) -> None:
    """At a review the adult wants something different: their new words stand beside the old."""
    amina.follows("Look at it again", within=outcome(amina, wish))
    amina.reads(AGREED)
    amina.chooses("At what stage?", "At a review")
    amina.chooses("Do they still want this?", "They want something different now")
    amina.types("What do they want now, in their own words?", now)
    amina.presses("Save and continue")
    amina.reads(wish, now)


def wish_is_met(amina: Person, wish: str) -> None:
    """The adult's judgement and the practitioner's are two answers."""
    amina.follows("Look at it again", within=outcome(amina, wish))
    amina.chooses("At what stage?", "At the close")
    amina.chooses("Do they still want this?", "Yes")
    amina.chooses("Do they think it has happened?", "Yes, fully")
    amina.chooses("And in your judgement?", "Yes, fully")
    amina.chooses("Was it easy or hard to bring about?", "Hard")
    amina.types("Why? What was tried", "The locksmith came on the third try.")
    amina.presses("Save and continue")
    amina.reads("The adult: yes, fully")


def safety_is_asked_about(amina: Person) -> None:
    amina.follows("Ask whether they feel safe")
    amina.chooses("Do they feel safe?", "Yes")
    amina.types("What did they say?", "Now I am. I can lock it.")
    amina.presses("Save and continue")


def enquiry_is_concluded(amina: Person) -> None:
    amina.follows("Conclude this enquiry")
    amina.chooses("Was there a risk from", "Risk identified, and action taken")
    amina.chooses("If a risk was identified: what became of the risk from", "It is reduced")
    amina.chooses("Was the adult asked what they think of ending here?", "Yes")
    amina.types("What did they say, in their own words?", ENDING)
    amina.chooses("Whose words are these?", "The adult")
    amina.chooses("For the decisions about this enquiry", "They had capacity for these decisions")
    amina.presses("Save and continue")
    amina.reads("How it was concluded", ENDING)


def number_of(person: Person, question: str) -> Locator:
    """The number beside a question in the Board's table."""
    row = person.page.get_by_role("row").filter(has=person.page.get_by_role("rowheader", name=question))
    return row.get_by_role("cell").first
