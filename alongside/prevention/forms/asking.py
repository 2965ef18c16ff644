"""What several forms of this room ask: to which case it belongs, and what was said in whose words."""

from alongside.design.fields import Line, OneOf, Pick, Words
from alongside.design.forms import Questions
from alongside.plans.forms.whose import said_in, who_spoke, whose_words

OF_NONE = "Not of one in particular"


def which_case(label: str = "To which concern or enquiry does it belong?") -> Pick:
    """The adult's concerns and enquiries, to choose one from or none."""
    return Pick(label, choices=[], required=False, called="a concern or an enquiry", empty=OF_NONE)


def their_words(label: str = "What did they say about it, in their own words?") -> dict[str, Words | OneOf | Line]:
    """Words with whose they are: what `said_in` takes together again."""
    words = Words(label, required=False, rows=3, called="what they said")
    return {"words": words, "spoken_by": whose_words(), "speaker": who_spoke()}


class OfTheAdult(Questions):
    """Questions about one adult: answers `enquiry` and `concern` from the case chosen, and `said` from the words.

    `cases`: the adult's enquiries and concerns.
    """

    def __init__(self, *args, cases=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.cases = {case.reference: case for case in cases}
        if "case" in self.fields:
            self.fields["case"].choices = [("", OF_NONE), *((key, str(case)) for key, case in self.cases.items())]

    def clean(self):
        answers = super().clean()
        if "case" in self.fields:
            chosen = answers.pop("case", "") or ""
            answers["enquiry"] = self.cases.get(chosen) if chosen.startswith("E") else None
            answers["concern"] = self.cases.get(chosen) if chosen.startswith("C") else None
        if "words" in self.fields:
            answers["said"] = said_in(answers, "words")
        for name, asked in self.fields.items():
            if isinstance(asked, OneOf) and answers.get(name) == "":
                answers[name] = None
        return answers
