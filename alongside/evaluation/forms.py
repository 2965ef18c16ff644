"""What is asked about an evaluation, and before others may read its tables."""

from collections import Counter
from typing import Any

from alongside.coding.models import TextCollection
from alongside.design.fields import AnyOf, Line, Narrative, OneOf
from alongside.design.forms import Questions
from alongside.surveys.content import ENGLISH, Kind, Question, said
from alongside.surveys.models import Survey
from alongside.surveys.wave import Wave

from .analysis.edition import editions, read
from .extract.anonymity import Coarsening, Told

EVERY_QUESTION = "every-question"
ONE_OF_EACH = "These tables have one column for each population: select one survey of"
NONE_YET = "There is none yet. You can change the evaluation when there is."
AGREED = [("yes", "Whoever receives it has undertaken in writing not to try to find out who anybody is")]
READ_THROUGH = [("yes", "I have read the tables as they will be shown. Nobody can be known by them")]


class EvaluationForm(Questions):
    """What it is about, and what it counts."""

    title = Line("Title", max_length=200, called="the title")
    about = Narrative("What is it to find out, and for whom?", required=False, rows=3, called="what it is about")
    surveys = AnyOf("Which surveys does it count?", choices=[], required=False, called="the surveys")
    edition = OneOf("Which tables?", choices=[], called="the tables", missing="Select which tables")
    collections = AnyOf(
        "Of which texts does it report what was found?",
        choices=[],
        required=False,
        called="the texts",
        help_text="Each that you select becomes a part of the report, with its findings and quotations.",
    )
    method = Narrative("How was it done?", required=False, rows=5, called="how it was done")
    limits = Narrative(
        "What can it not tell?",
        required=False,
        rows=4,
        called="what it cannot tell",
        help_text="Who answered, and how they differ from those who did not, is worked out and need not be written.",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.there = {str(survey.pk): survey for survey in Survey.objects.order_by("-opens", "-pk")[:200]}
        self.fields["surveys"].choices = [(number, survey.title) for number, survey in self.there.items()]
        known = [(name, read(name).title) for name in editions()]
        self.fields["edition"].choices = [(EVERY_QUESTION, "One for every question"), *known]
        collections = TextCollection.objects.select_related("version__codebook").order_by("-pk")[:200]
        self.texts = {str(collection.pk): collection for collection in collections}
        coded_with = [(number, f"{texts.title}, coded with {texts.version}") for number, texts in self.texts.items()]
        self.fields["collections"].choices = coded_with
        for name in ("surveys", "collections"):
            if not self.fields[name].choices:
                self.fields[name].help_text = NONE_YET

    def clean_surveys(self):
        return [self.there[number] for number in self.cleaned_data["surveys"]]

    def clean_edition(self):
        chosen = self.cleaned_data["edition"]
        return "" if chosen == EVERY_QUESTION else chosen

    def clean(self):
        found = super().clean()
        surveys, edition = self.cleaned_data.get("surveys"), self.cleaned_data.get("edition")
        if surveys and edition:
            many = Counter(survey.get_population_display() for survey in surveys)
            if twice := [name for name in read(edition).populations if many[name] > 1]:
                self.add_error("surveys", f"{ONE_OF_EACH} {', '.join(twice)}")
        return found

    def clean_collections(self):
        return [self.texts[number] for number in self.cleaned_data["collections"]]


class ReleaseForm(Questions):
    confirmed = AnyOf("Before leads and regions read them", choices=READ_THROUGH, missing="Confirm that you read them")


class TakeBackForm(Questions):
    why = Narrative("Why are they taken back?", rows=3, called="why they are taken back")


class ExtractForm(Questions):
    """How coarse an extract is, which written answers leave, and for whom it is."""

    merged = AnyOf("Which parts are merged into wider ones?", choices=[], required=False, called="what is merged")
    dropped = AnyOf("What is left out?", choices=[], required=False, called="what is left out")
    words = AnyOf(
        "Of which questions do written answers leave?",
        choices=[],
        required=False,
        called="which written answers leave",
        help_text="Only of those that you have read from beginning to end, and in which nobody can be known.",
    )
    given_to = Line("Who is it for?", max_length=200, called="who it is for")
    purpose = Narrative("What will they use it for?", rows=3, called="what it is used for")
    agreed = AnyOf("Before it leaves", choices=AGREED, missing="Confirm that there is an agreement")

    def __init__(self, *args, wave: Wave, told: Told, **kwargs):
        super().__init__(*args, **kwargs)
        things = [(name, one.label[:1].upper() + one.label[1:]) for name, one in told.items()]
        asked = [one for one in wave.instrument.questions.values() if written(one)]
        words = [(one.key, said(one.says, ENGLISH)) for one in asked]
        for name, choices in {"merged": things, "dropped": things, "words": words}.items():
            question: Any = self.fields[name]
            question.choices = choices
            if not choices:
                del self.fields[name]

    @property
    def coarsening(self) -> Coarsening:
        chosen = {name: frozenset(self.cleaned_data.get(name, ())) for name in ("dropped", "merged")}
        return Coarsening(**chosen)

    @property
    def words_read(self) -> frozenset[str]:
        return frozenset(self.cleaned_data.get("words", ()))


def written(question: Question) -> bool:
    return question.kind == Kind.TEXT or any(option.other for option in question.options)
