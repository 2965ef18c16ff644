"""What was written on a preparation sheet, entered in the sheet's own order."""

from alongside.design.fields import Day, Line, Narrative, OneOf, Words
from alongside.design.forms import Questions
from alongside.papers.fields import Upload
from alongside.voice.actions import Said
from alongside.voice.codes import Manner, SpokenBy

from ..on_paper import ASKED


class SheetForm(Questions):
    """A sheet that came back. A box that is left empty was left empty on the sheet."""

    mark_optional = False
    reveals = {"spoken_by": {"representative": ("representative",), "advocate": ("advocate",)}}
    headings = {
        "words": "What I want everybody to know",
        "place": "What would make the meeting good for me",
        "spoken_by": "About the sheet",
    }
    words = Words("Their words, as they wrote them", required=False, rows=4, called="their words")
    received = Upload("A photograph of what they drew", required=False, called="a photograph of what they drew")
    in_words = Narrative("What does it show?", required=False, rows=2, called="what it shows")
    spoken_by = OneOf(
        "Whose words are these?",
        choices=[(code.value, code.label) for code in (SpokenBy.ADULT, SpokenBy.REPRESENTATIVE, SpokenBy.ADVOCATE)],
        initial=SpokenBy.ADULT,
        missing="Select whose words these are",
    )
    representative = Line("Their name", required=False, called="their name", width=20)
    advocate = Line("Their name", required=False, called="their name", width=20)
    given_on = Day("When did they give it back?", called="the date they gave it back", past=True)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.order_fields(["words", "received", "in_words", *map(str, ASKED), *self.base_fields])

    def add_questions(self, sent):
        for about, question in ASKED.items():
            self.fields[str(about)] = Words(question, required=False, rows=2, called="their words")

    def clean(self):
        """What `enter_sheet` takes."""
        answers = super().clean()
        spoken_by = answers.get("spoken_by") or SpokenBy.ADULT
        speaker = answers.get(spoken_by, "") if spoken_by != SpokenBy.ADULT else ""
        said = {
            name: Said(answers[name], spoken_by, speaker, Manner.WRITTEN)
            for name in ("words", *ASKED)
            if (answers.get(name) or "").strip()
        }
        if not said and answers.get("received") is None and "received" not in self.errors:
            self.add_error("words", "Enter what stands on the sheet, or choose a photograph of what they drew")
        return {
            "given_on": answers.get("given_on"),
            "said": said.pop("words", None),
            "wishes": said,
            "received": answers.get("received"),
            "in_words": answers.get("in_words", ""),
        }
