"""Somebody's own words in a form, with whose they are: three questions and what they come to."""

from alongside.design.fields import Line, OneOf
from alongside.voice.actions import Said
from alongside.voice.codes import SpokenBy


def whose_words() -> OneOf:
    """Whose the words above are: the adult's, unless somebody spoke for them."""
    return OneOf(
        "Whose words are these?",
        choices=SpokenBy,
        required=False,
        initial=SpokenBy.ADULT,
        called="whose words these are",
    )


def who_spoke() -> Line:
    return Line("Name of whoever spoke for them", required=False, called="who spoke for them", width=20)


def said_in(answers: dict, words: str, spoken_by: str = "spoken_by", speaker: str = "speaker") -> Said | None:
    """The words with whose they are, taken out of a form's answers; None where there are none."""
    said, by, name = (answers.pop(question, "") or "" for question in (words, spoken_by, speaker))
    return Said(said, by or SpokenBy.ADULT, name) if said.strip() else None
