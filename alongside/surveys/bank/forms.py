"""Making an instrument in the browser: what it is, its pages, its questions and what it says in other languages."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError

from alongside.design.fields import AnyOf, Line, Narrative, Pick
from alongside.design.forms import Questions
from alongside.design.rows import QuestionsInRows, Several

from ..content import ENGLISH, Aside, Instrument, Kind, Question, Says, Section, said
from .drafting import OTHER
from .reading import answers_before, before, shortened

IS = [
    ("", "An answer"),
    (OTHER, "Other: with a line in which to say what"),
    (Aside.DONT_KNOW.value, "Don’t know"),
    (Aside.TOO_SOON.value, "Too soon to say"),
    (Aside.NOT_APPLICABLE.value, "Does not apply"),
    (Aside.NONE_OF_THESE.value, "None of these"),
]
CODE_HINT = "Leave it as it is: answers are counted by it."
LONGEST, SHORT = 1_000, 80


def wording(label: str, called: str, **more: Any) -> Line:
    return Line(label, max_length=LONGEST, called=called, **more)


class InstrumentForm(Questions):
    """A new instrument: empty, or with the pages and questions of another."""

    title = Line("What is it called?", called="what it is called")
    about = Line(
        "What is it for?",
        required=False,
        called="what it is for",
        max_length=300,
        help_text="For whoever chooses a questionnaire. People who answer do not see it.",
    )
    like = Pick(
        "Begin with the pages of another?",
        choices=[],
        required=False,
        called="the instrument",
        help_text="Its questions come from the same bank, so that answers compare.",
    )

    def __init__(self, *args, others, **kwargs):
        self.others = others
        super().__init__(*args, **kwargs)

    def add_questions(self, sent):
        self.fields["like"].choices = [("", "No, begin with nothing"), *self.others]


class SectionForm(Questions):
    """One page of an instrument."""

    title = Line("Its heading", called="its heading")
    intro = Narrative("What stands beneath the heading", rows=3, required=False, called="what stands beneath it")
    shareable = AnyOf(
        "Sharing",
        choices=[("yes", "Whoever coordinates the answer can hand this page to a colleague")],
        required=False,
    )


class FromBankForm(Questions):
    """Questions of the bank to ask on a page."""

    questions = AnyOf("Which questions?", choices=[], missing="Select at least one question")

    def __init__(self, *args, choices, **kwargs):
        self.choices = choices
        super().__init__(*args, **kwargs)

    def add_questions(self, sent):
        self.fields["questions"].choices = self.choices


def options_in_rows(title: str) -> Several:
    return Several(
        "options",
        title=title,
        each="Answer",
        questions={
            "words": wording("What it says", "what it says"),
            "is": Pick("What is it?", choices=IS, required=False, called="what it is"),
            "code": Line("Its short name", required=False, max_length=60, called="its short name", help_text=CODE_HINT),
        },
        hint="To take one out, empty what it says.",
        least=2,
        first=3,
        most=40,
        add="Add another answer",
        before="required",
        goes_along=("is", "code"),
    )


ROWS = Several(
    "rows",
    title="Its rows",
    each="Row",
    questions={
        "words": wording("What it says", "what it says"),
        "code": Line("Its short name", required=False, max_length=60, called="its short name", help_text=CODE_HINT),
    },
    hint="To take one out, empty what it says.",
    first=2,
    most=40,
    add="Add another row",
    before="required",
    goes_along=("code",),
)
CHECKS = Several(
    "checks",
    title="Numbers that must agree",
    each="Check",
    questions={
        "parts": Line(
            "These together", called="the short names", help_text="Short names of rows, like: fully, partly."
        ),
        "at_most": Line("are at most this one", called="the short name", help_text="One short name, like: expressed."),
        "says": wording("What is said if not", "what is said"),
    },
    first=1,
    most=12,
    add="Add another check",
    before="required",
)
ONLY_IF = Several(
    "only_if",
    title="Is it asked only after certain answers?",
    hint="Leave this empty where it is always asked. Several answers: all to one question, and any of them will do.",
    each="Answer",
    questions={"answer": Pick("Only after", choices=[], required=False, called="the answer")},
    first=1,
    most=12,
    add="Add another answer after which it is asked",
    before="required",
)


class QuestionForm(QuestionsInRows):
    """One question of a draft: its words, its answers, and under which answers it is asked."""

    says = Narrative("The question", rows=3, called="the question", help_text="{answer:short-name} repeats an answer.")
    hint = Narrative("A hint under it", rows=2, required=False, called="the hint")
    most = Line("How many answers, at most?", inputmode="numeric", width=2, called="how many", max_length=2)
    rows_from = Pick("Are its rows what was chosen at another question?", choices=[], required=False, called="the rows")
    required = AnyOf("Must it be answered?", choices=[("yes", "Yes. Nothing is sent without it")], required=False)
    source = Line("Where does it come from?", required=False, max_length=300, called="where it comes from")

    def __init__(self, *args, kind, whole, question, **kwargs):
        self.kind, self.whole, self.question = kind, whole, question
        self.several = tuple(self.sets())
        super().__init__(*args, **kwargs)

    def sets(self) -> list[Several]:
        found = {
            Kind.MATRIX: [options_in_rows("Its answers, the same in each row"), ROWS],
            Kind.BEFORE_NOW: [options_in_rows("Its answers, the same for before and for now")],
            Kind.NUMBERS: [ROWS, CHECKS],
            Kind.TEXT: [],
        }
        return [*found.get(self.kind, [options_in_rows("Its answers")]), ONLY_IF]

    def add_questions(self, sent):
        if self.kind != Kind.UP_TO:
            del self.fields["most"]
        if self.kind == Kind.MATRIX:
            earlier = [each for each in before(self.whole, self.question) if each.of_many]
            named = [(each.key, shortened(said(each.says, ENGLISH))) for each in earlier]
            self.fields["rows_from"].choices = [("", "No, they are those below"), *named]
        else:
            del self.fields["rows_from"]
        super().add_questions(sent)
        answers = [("", "No, it is always asked"), *answers_before(self.whole, self.question)]
        for number in range(self.counts["only_if"]):
            self.fields[f"only_if-{number}-answer"].choices = answers

    def clean_most(self) -> str:
        most = self.cleaned_data["most"]
        if not (most.isascii() and most.isdecimal() and int(most) > 0):
            raise ValidationError("How many must be a number, like 3")
        return most

    def clean(self) -> dict[str, Any]:
        answers = super().clean()
        sources = {row["answer"].partition("=")[0]: row.number for row in answers["only_if"] if row["answer"]}
        if len(sources) > 1:
            self.add_error(f"only_if-{max(sources.values())}-answer", "Select answers to one question only")
        return answers


def as_it_stands(question: Question, required: bool) -> dict[str, Any]:
    """What the form of a question begins with."""
    return {
        "says": question.says.get(ENGLISH, ""),
        "hint": question.hint.get(ENGLISH, ""),
        "most": str(question.most or ""),
        "rows_from": question.rows_from,
        "required": ["yes"] if required else [],
        "source": question.source,
    }


def rows_as_they_stand(question: Question, only_if: list[str]) -> dict[str, list[dict[str, str]]]:
    """The rows that the form of a question begins with."""
    return {
        "options": [
            {"words": said(each.says, ENGLISH), "is": OTHER if each.other else each.aside, "code": each.code}
            for each in question.options
        ],
        "rows": [{"words": said(each.says, ENGLISH), "code": each.code} for each in question.rows],
        "checks": [
            {"parts": ", ".join(each.sum_of), "at_most": each.at_most, "says": said(each.says, ENGLISH)}
            for each in question.checks
        ],
        "only_if": [{"answer": each} for each in only_if],
    }


class TextsForm(Questions):
    """What a page of a draft says, or what stands around its pages, in one language: each text under the English."""

    mark_optional = False

    def __init__(self, *args, pieces, language, **kwargs):
        self.pieces_of, self.language = pieces, language
        super().__init__(*args, **kwargs)

    def add_questions(self, sent):
        for name, says in self.pieces_of:
            english = said(says, ENGLISH)
            kind = Narrative if len(english) > SHORT else wording_in
            self.fields[name] = kind(
                english,
                required=False,
                called=f"the words for “{shortened(english)}”",
                initial=says.get(self.language, ""),
                attrs={"lang": self.language},
            )

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or self.cleaned_data
        return {"texts": {name: text or "" for name, text in answers.items()}}


def wording_in(label: str, **more: Any) -> Line:
    return Line(label, max_length=LONGEST, **more)


def pieces_of(whole: Instrument, section: Section | None, around: Mapping[str, Says]) -> list[tuple[str, Says]]:
    """What is worded on a page of an instrument with its questions; or around its pages, each by a name of its own."""
    if section is None:
        own = [(f"around|{name}", {**says, **whole.around.get(name, {})}) for name, says in around.items()]
        return [("title", whole.title), *([("about", whole.about)] if whole.about else []), *own]
    found = [("section|title", section.title), ("section|intro", section.intro)]
    for asked in section.asked:
        found += [(f"{asked.question.key}|{name}", says) for name, says in asked.question.pieces()]
    return [(name, says) for name, says in found if said(says, ENGLISH)]
