"""Questions about collections and the texts in them."""

from dataclasses import replace

from django.core.exceptions import ValidationError

from alongside.design.fields import AnyOf, Line, Narrative, OneOf, Pick, YesNo
from alongside.design.forms import Questions
from alongside.sector.models import Council

from ..codes import SPOKEN, TextKind
from ..importing import Incoming, Unreadable, read_file
from ..reading import answers_from, newest_versions, open_questions
from ..units import named_speakers, with_neutral_speakers
from .fields import TextFile

NEUTRAL = [("yes", "Write P1, P2 … in place of the name of each speaker")]
WHO = "Enter who of these are speakers, each on a line of its own, and choose the file again: {}"
NOBODY = "Nobody speaks here as “{}”: enter the names as they stand before the colon"


class CollectionForm(Questions):
    title = Line("What are these texts?", called="what these texts are", help_text="For example, “Statements of 2027”.")
    version = Pick("Which codebook?", choices=[], missing="Select a codebook")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.versions = {str(version.pk): version for version in newest_versions()}
        self.fields["version"].choices = [("", ""), *((pk, str(version)) for pk, version in self.versions.items())]

    def clean_version(self):
        return self.versions[self.cleaned_data["version"]]


class AddTextsForm(Questions):
    """A document, or a table with a text in each row. A reference names nobody."""

    reveals = {"neutral": {"yes": ("people",)}}
    file = TextFile(
        "Choose a file",
        called="a file",
        help_text="Word (.docx), plain text (.txt), or a table (.csv) with a column “text”, and if you like "
        "“reference”, “council” and “kind”.",
    )
    kind = OneOf("What is it?", choices=TextKind, missing="Select what it is")
    reference = Line(
        "Its reference",
        required=False,
        max_length=20,
        width=10,
        help_text="For one document, such as FG1. Left empty, it is given the next of its kind. Never a name.",
    )
    council = Pick("Which council is it from?", choices=[], required=False, called="the council")
    neutral = AnyOf("Names of speakers in a transcript", choices=NEUTRAL, required=False, called="the speakers")
    people = Narrative(
        "Who speaks in it?",
        required=False,
        rows=3,
        called="who speaks in it",
        help_text="Each name on a line of its own. Left empty, we show you whom we found before anything is replaced.",
    )
    may_be_quoted = YesNo(
        "May it be quoted?",
        missing="Select whether it may be quoted",
        help_text="As whoever gave it has allowed. Every quotation is still released by two people.",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.councils = {council.pk: council.name for council in Council.objects.all()}
        self.fields["council"].choices = [("", "None, or it may not be known"), *self.councils.items()]

    def clean(self):
        answers = super().clean()
        neutral, reference = "yes" in answers.pop("neutral", []), answers.pop("reference", "")
        kind, council, file = answers.pop("kind", ""), answers.pop("council", ""), answers.pop("file", None)
        people = answers.pop("people", "")
        if self.errors or file is None:
            return answers
        known = {name.lower(): code for code, name in self.councils.items()}
        try:
            texts = read_file(*file, kind=kind, councils=known | {code.lower(): code for code in self.councils})
        except Unreadable as unreadable:
            self.add_error("file", ValidationError(unreadable.problems))
            return answers
        if len(texts) == 1:
            texts = [replace(texts[0], reference=texts[0].reference or reference, council=texts[0].council or council)]
        if not neutral:
            return {**answers, "texts": texts, "named": 0}
        named, texts = self.with_labels(texts, list(filter(None, map(str.strip, people.splitlines()))))
        return {**answers, "texts": texts, "named": named}

    def with_labels(self, texts: list[Incoming], people: list[str]) -> tuple[int, list[Incoming]]:
        """How often any of these people is still named, and the texts with labels for them, once they are confirmed."""
        found = {name: None for one in texts if one.kind in SPOKEN for name in named_speakers(one.body)}
        unknown = [name for name in people if name not in found]
        if found and not people:
            self.add_error("people", WHO.format(", ".join(found)))
        if unknown:
            self.add_error("people", NOBODY.format(unknown[0]))
        named, labelled = 0, []
        for one in texts:
            here = [name for name in named_speakers(one.body) if name in people] if one.kind in SPOKEN else []
            body, times = with_neutral_speakers(one.body, here)
            named += times
            labelled.append(replace(one, body=body, names=tuple(here), came_from=one.origin if here else one.came_from))
        return named, labelled


class AnswersForm(Questions):
    """The answers to one open question of a survey."""

    question = Pick("Answers to which question?", choices=[], missing="Select a question")
    may_be_quoted = YesNo(
        "May they be quoted?",
        missing="Select whether they may be quoted",
        help_text="As the consent text of the survey has it. Every quotation is still released by two people.",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["question"].choices = [("", ""), *open_questions()]

    def clean(self):
        answers = super().clean()
        if "question" in answers:
            answers["texts"] = answers_from(answers.pop("question"))
            if not answers["texts"]:
                self.add_error("question", "Nobody has answered this question in words")
        return answers


class ShareOutForm(Questions):
    coders = AnyOf("Who codes?", choices=[], called="who codes", missing="Select who codes")
    each_by = OneOf(
        "How many of them code each text?",
        choices=[("1", "One"), ("2", "Two, so that agreement can be worked out"), ("3", "Three")],
        missing="Select how many code each text",
    )

    def __init__(self, *args, people, **kwargs):
        super().__init__(*args, **kwargs)
        self.people = {str(user.pk): user for user in people}
        self.fields["coders"].choices = [(pk, user.name) for pk, user in self.people.items()]

    def clean_coders(self):
        return [self.people[pk] for pk in self.cleaned_data["coders"]]

    def clean(self):
        answers = super().clean()
        if "each_by" in answers and "coders" in answers:
            answers["each_by"] = int(answers["each_by"])
            if answers["each_by"] > len(answers["coders"]):
                self.add_error("coders", "Select at least as many people as code each text")
        return answers


class QuotingForm(Questions):
    reveals = {"may_be_quoted": {"yes": ("may_name_council",)}}
    may_be_quoted = YesNo("May it be quoted?", missing="Select whether it may be quoted")
    may_name_council = YesNo(
        "May its council be named with a quotation?", required=False, called="whether its council may be named"
    )

    def clean(self):
        answers = super().clean()
        return {**answers, "may_name_council": bool(answers.get("may_name_council"))}
