"""Asking somebody, typing in what they answered, and what else can come of it."""

from typing import Any

from alongside.design.fields import Day, Line, Narrative, OneOf, Pick
from alongside.design.forms import Questions
from alongside.design.languages import language_called
from alongside.information.codes import Format
from alongside.voice.codes import SpokenBy

from ..answering import QuestionnaireForm
from ..codes import AUDIENCE_OF, AskedBy, Came, How, Independent, Stage, ToWhom, Variant
from ..content import ENGLISH, Question

NOW = "now"
WHAT_NOW = [
    (NOW, "They are asked now, or it goes to them"),
    (Came.DECLINED, "They would rather not"),
    (Came.UNSAFE, "It would not be safe to ask"),
    (Came.COULD_NOT, "They cannot be asked"),
]


class AskForm(Questions):
    """Whom to ask, with what, by whom and how."""

    reveals = {
        "to_whom": {
            "adult": ("easy_read",),
            "representative": ("representative",),
            "around": ("around",),
        },
        "came": {"unsafe": ("unsafe_why",), "could-not": ("could_not_why",)},
    }
    version = OneOf("With which questions?", choices=[], missing="Select the questions")
    to_whom = OneOf("Who is asked?", choices=ToWhom, missing="Select who is asked")
    easy_read = OneOf(
        "In which words?",
        choices=[(Variant.USUAL, "The usual wording"), (Variant.EASY_READ, "Easy read")],
        missing="Select in which words",
    )
    representative = Pick("Who speaks for them?", choices=[], required=False, called="who speaks for them")
    around = Pick("Who is it?", choices=[], missing="Select who it is")
    asked_by = OneOf(
        "Who asks?",
        choices=AskedBy,
        missing="Select who asks",
        help_text="People say more to somebody who did not do the work. Offer them that.",
    )
    independent = OneOf("Were they offered to be asked by somebody independent?", choices=Independent, required=False)
    how = OneOf(
        "How?", choices=How, missing="Select how they are asked", help_text="Face to face hears more than the post."
    )
    form = Pick("In which form?", choices=Format.choices, missing="Select the form")
    language = Pick("In which language?", choices=[], missing="Select the language")
    stage = OneOf("When is this?", choices=Stage, missing="Select when this is")
    asked_on = Day("On which day are they asked?", called="the day", past=True)
    late_why = Narrative("Why are they asked so late?", rows=2, required=False, called="why so late")
    due_on = Day("By when do you hope for an answer?", required=False, called="the day")
    consented_on = Day(
        "When did they agree to take part in research?",
        required=False,
        called="the day",
        help_text="Only for research. What they say there is never counted with the rest.",
    )
    came = OneOf("What happens now?", choices=WHAT_NOW, missing="Select what happens now")
    unsafe_why = Narrative("Why is it not safe?", rows=2, called="why it is not safe")
    could_not_why = Narrative("Why can they not be asked?", rows=2, called="why they cannot be asked")

    def __init__(self, *args, versions, people, late: bool, **kwargs):
        self.versions = {str(version.pk): version for version in versions}
        self.people = {str(person.pk): person for person in people}
        self.late = late
        super().__init__(*args, **kwargs)

    def add_questions(self, sent):
        self.fields["version"].choices = [(pk, version.questionnaire.title) for pk, version in self.versions.items()]
        self.fields["version"].hints = {pk: version.questionnaire.about for pk, version in self.versions.items()}
        who = [("", ""), *((pk, str(person)) for pk, person in self.people.items())]
        for name in ("representative", "around"):
            self.fields[name].choices = who
        languages = {language for version in self.versions.values() for language in version.read.languages}
        self.fields["language"].choices = [
            (code, language_called(code)) for code in sorted(languages, key=lambda code: (code != ENGLISH, code))
        ]
        if not self.late:
            del self.fields["late_why"]
        if not any(version.questionnaire.research for version in self.versions.values()):
            del self.fields["consented_on"]

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or self.cleaned_data
        version = self.versions.get(answers.pop("version", ""))
        to_whom = answers.get("to_whom", "")
        if version and to_whom and version.questionnaire.audience != AUDIENCE_OF[ToWhom(to_whom)]:
            whom = version.questionnaire.get_audience_display()
            self.add_error("to_whom", f"These questions are for somebody else: {whom[:1].lower()}{whom[1:]}")
        people = [answers.pop(name, "") for name in ("representative", "around")]
        why = [answers.pop(name, "") or "" for name in ("unsafe_why", "could_not_why")]
        usual = Variant.REPRESENTATIVE if to_whom == ToWhom.REPRESENTATIVE else Variant.USUAL
        variant = answers.pop("easy_read", "") or usual
        came = answers.get("came", "")
        return {
            **answers,
            "version": version,
            "variant": variant,
            "person": next((self.people[pk] for pk in people if pk in self.people), None),
            "independent": answers.get("independent") or None,
            "late_why": answers.get("late_why") or "",
            "came": "" if came == NOW else came,
            "why": next((one for one in why if one), ""),
        }


class AnswersForm(QuestionnaireForm):
    """The answers, typed in by staff: the questions first, and then how the answers came, filled in already."""

    headings = {"spoken_by": "How these answers came", "how": "How these answers came"}
    spoken_by = OneOf("Whose answers are these?", choices=SpokenBy, missing="Select whose answers these are")
    speaker = Line("Name of whoever spoke for them", required=False, called="who spoke for them")
    how = OneOf("How did they come?", choices=How, missing="Select how they came")
    came_on = Day("On which day?", called="the day", past=True)

    def __init__(self, *args, of_the_adult: bool, **kwargs):
        self.of_the_adult = of_the_adult
        super().__init__(*args, **kwargs)

    def add_questions(self, sent):
        if not self.of_the_adult:
            del self.fields["spoken_by"], self.fields["speaker"]
        around = list(self.fields)
        super().add_questions(sent)
        self.order_fields([name for name in self.fields if name not in around])
        if self.of_the_adult:
            self.headings = {"spoken_by": self.headings["spoken_by"]}

    def clean(self):
        """Refuse what was written under an answer that was not chosen: the paper holds both."""
        answers = super().clean()
        chosen = {one.question.key: one.codes for one in answers["answers"]}
        for question in self.content.asked:
            key, code = question.only_if or ("", "")
            if key and code not in chosen.get(key, ()) and self.wrote(question):
                asked = self.says(question.says)
                self.add_error(f"q-{key}", f"“{asked}” was answered too, and is asked only under another answer")
        return answers

    def wrote(self, question: Question) -> bool:
        """Whether anything was typed in for a question, wherever it stands."""
        typed = (
            self.fields[name].widget.value_from_datadict(self.data, self.files, self.add_prefix(name))
            for name in (f"q-{question.key}", f"w-{question.key}")
            if name in self.fields
        )
        return any("".join(one).strip() for one in typed if one)


class NothingCameForm(Questions):
    """What came of asking, where no answers did."""

    reveals = {"came": {"unsafe": ("unsafe_why",), "could-not": ("could_not_why",)}}
    came = OneOf(
        "What came of it?",
        choices=[(came.value, came.label) for came in Came if came != Came.ANSWERED],
        missing="Select what came of it",
    )
    unsafe_why = Narrative("Why is it not safe?", rows=2, called="why it is not safe")
    could_not_why = Narrative("Why could they not be asked?", rows=2, called="why they could not be asked")
    came_on = Day("On which day?", called="the day", past=True)

    def clean(self):
        answers = super().clean()
        why = [answers.pop(name, "") or "" for name in ("unsafe_why", "could_not_why")]
        return {**answers, "why": next((one for one in why if one), "")}
