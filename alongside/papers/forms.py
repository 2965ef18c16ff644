"""What is asked about a paper."""

from alongside.design.fields import Day, Line, Narrative, OneOf
from alongside.design.forms import Questions

from .codes import Whose
from .coming_back import page_for
from .fields import Upload


class PaperForm(Questions):
    """A picture, a recording or a document, and whose it is."""

    title = Line("What is it?", called="what it is, in a few words", help_text="For example: Her drawing of her day.")
    whose = OneOf("Whose is it?", choices=Whose.choices, missing="Select whose it is")
    giver = Line("Name of whoever gave it, if it was not the adult", required=False, called="the name")
    given_on = Day("When was it given?", called="the day it was given", past=True)
    in_words = Narrative(
        "What does it show or say?",
        required=False,
        rows=3,
        help_text="For anybody who cannot see the picture or hear the recording.",
    )
    file = Upload("The file", called="the file")

    def clean(self) -> dict:
        answers = super().clean() or {}
        if answers.get("whose") == Whose.ADULT:
            answers["giver"] = ""
        return answers


class CodeForm(Questions):
    """The code of a paper that came back."""

    code = Line(
        "What is the code at the top of the paper?",
        called="the code at the top of the paper",
        width=10,
        help_text="For example ME41 FN. Capitals and spaces do not matter.",
    )

    def __init__(self, *args, user=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user

    def clean_code(self) -> str:
        """The address where what stands on that paper is entered."""
        return page_for(self.user, self.cleaned_data["code"])
