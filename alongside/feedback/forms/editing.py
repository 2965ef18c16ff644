"""Making a questionnaire in the browser: what it is, its questions, its scales and its wordings."""

from typing import Any

from django.core.exceptions import ValidationError

from alongside.design.fields import AnyOf, Line, Narrative, OneOf, Pick
from alongside.design.forms import Questions
from alongside.design.rows import QuestionsInRows, Several
from alongside.prompts.codes import Graded

from ..codes import FROM_THE_RECORD, Audience, Kind, MapsTo, Variant
from ..content import ENGLISH, Content, said


class AboutForm(Questions):
    """What a questionnaire of the council's own is."""

    reveals = {"research": {"yes": ("ethics_reference",)}}
    title = Line("What is it called?", called="what it is called")
    about = Line("What is it for?", required=False, called="what it is for", max_length=300)
    audience = OneOf("For whom is it?", choices=Audience, missing="Select for whom it is")
    research = AnyOf(
        "Is it for research?",
        choices=[("yes", "Yes. What is answered is never counted with the figures of the service")],
        required=False,
    )
    ethics_reference = Line("The reference of its ethics approval", called="the reference of its ethics approval")
    source = Line("Where do the questions come from?", required=False, called="where they come from", max_length=300)
    evidence = Narrative("How well is that known?", required=False, rows=3, called="how well that is known")

    def clean(self):
        answers = super().clean()
        answers.pop("research", None)
        return {**answers, "ethics_reference": answers.get("ethics_reference") or ""}


class QuestionForm(Questions):
    """One question of a draft."""

    kind = OneOf(
        "How is it answered?",
        choices=[(kind.value, kind.label) for kind in Kind if kind != Kind.RECORD],
        missing="Select how it is answered",
    )
    usual = Line("The question", called="the question", max_length=300, help_text="Short, in words that all know.")
    representative = Line(
        "The same, for somebody who speaks for the adult", required=False, called="its wording", max_length=300
    )
    easy_read = Line("The same, in easy read", required=False, called="its wording", max_length=300)
    hint = Line("A hint under it", required=False, called="the hint", max_length=300)
    scale = Pick("Which answers can be chosen?", choices=[], required=False, called="the answers")
    say_more = AnyOf("Room for more", choices=[("yes", "A box in which they can say more")], required=False)
    only_if = Pick("Is it asked only after a certain answer?", choices=[], required=False, called="the answer")
    maps_to = Pick(
        "Is it a question of the outcomes framework?",
        choices=[(one.value, one.label) for one in MapsTo if one not in FROM_THE_RECORD],
        required=False,
        called="the question of the framework",
        help_text="Then it is counted with it, whatever its wording.",
    )

    def __init__(self, *args, content: Content, conditions, of_the_adult: bool, **kwargs):
        self.content, self.conditions, self.of_the_adult = content, conditions, of_the_adult
        super().__init__(*args, **kwargs)

    def add_questions(self, sent):
        shown = {
            name: " · ".join(said(choice.says, Variant.USUAL, ENGLISH) for choice in choices)
            for name, choices in self.content.scales.items()
        }
        self.fields["scale"].choices = [("", ""), *shown.items()]
        self.fields["only_if"].choices = [("", "No, it is always asked"), *self.conditions]
        if self.of_the_adult:
            for name in ("usual", "easy_read", "hint"):
                self.fields[name].will_be_read_by_the_adult()
        else:
            del self.fields["representative"], self.fields["maps_to"]


class ScaleForm(QuestionsInRows):
    """The answers that can be chosen, in their order."""

    several = (
        Several(
            "choices",
            each="Answer",
            questions={
                "usual": Line("What it says", called="what it says"),
                "easy_read": Line("In easy read", required=False, called="its easy read wording"),
                "counts_as": Pick(
                    "How much is that?",
                    choices=Graded.choices,
                    required=False,
                    called="how much that is",
                    help_text="Only for questions of the outcomes framework.",
                ),
                "code": Line(
                    "Its short name",
                    required=False,
                    max_length=40,
                    called="its short name",
                    help_text="Leave it as it is: what follows from this answer hangs on it.",
                ),
            },
            least=2,
            hint="To take one out, empty what it says, in easy read too.",
            first=2,
            most=12,
            add="Add another answer",
            goes_along=("counts_as", "code"),
        ),
    )

    def clean(self) -> dict[str, Any]:
        answers = super().clean()
        codes = [row["code"] for row in answers["choices"] if row.get("code")]
        if len(codes) != len(set(codes)):
            raise ValidationError("Two answers have the same short name. Empty one of them")
        return answers


class WordsForm(Questions):
    """Everything that a draft says, in one language: each text under the English that it stands for."""

    mark_optional = False

    def __init__(self, *args, content: Content, language: str, **kwargs):
        self.content, self.language = content, language
        super().__init__(*args, **kwargs)

    def add_questions(self, sent):
        for piece, says in self.content.pieces():
            for variant in Variant:
                english = says.get(variant, {}).get(ENGLISH, "")
                if english or (self.language == ENGLISH and not piece.startswith("scales")):
                    self.fields[f"{piece}|{variant}"] = self.text(piece, variant, english, says)

    def text(self, piece: str, variant: Variant, english: str, says) -> Line:
        called = said(says, variant, ENGLISH) or PIECES.get(piece.rpartition(".")[2], piece)
        label = called if variant == Variant.USUAL else f"{called} ({variant.label.lower()})"
        return Line(
            label,
            required=False,
            max_length=500,
            called=f"the words for “{called}”",
            initial=says.get(variant, {}).get(self.language, ""),
            attrs={"lang": self.language},
        )

    def clean(self):
        answers = super().clean()
        return {"texts": {tuple(name.split("|")): text or "" for name, text in answers.items()}}


PIECES = {
    "begin": "Before the first question",
    "say-more": "Above a box for more",
    "leave-out": "That any question can be left out",
    "end": "After the last question",
    "several": "On paper: that several answers may be ticked",
    "only-after": "On paper: after which answer a question is asked, with {answer} and {number} in it",
    "code": "On paper: before its code",
    "how": "On paper: how it was filled in",
    "how-alone": "On paper: by themselves",
    "how-helped": "On paper: with help",
    "how-for-me": "On paper: by somebody for them",
    "give-back": "On paper: how to give it back",
    "safe-on-paper": "On paper: under whether they are safe now",
    "hint": "A hint under the question before",
}
"""What a text is, where it has no English yet."""
