"""What is asked of whoever writes words that may leave, and of whoever releases them."""

from django.core.exceptions import ValidationError
from django.utils.timezone import localdate

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Pick, YesNo
from alongside.design.forms import Questions
from alongside.measures.subjects import ALL
from alongside.voice.codes import Achieved

from .codes import AskedBy, ConsentedHow
from .recognising import copied_from, name_in

CONFIRMED = [("yes", "I have read it as a neighbour or a relative would. Nobody can be recognised by it")]
BESIDE = [
    ("The whole of a theme", [(f"theme:{subject.code}", subject.title) for subject in ALL]),
    *((subject.title, [(f"measure:{one.code}", one.asks) for one in subject.measures]) for subject in ALL),
]


def not_ahead(day):
    if day and day > localdate():
        raise ValidationError("The date must be today or in the past")
    return day


class OfferForm(Questions):
    """A version of a statement: in other words than it, and without the name of whose it is."""

    words = Narrative(
        "The words, as they may be read outside the record",
        missing="Enter the words",
        called="the words",
        help_text="Write them anew. Leave out names, places, days, what only one person could have said, and who did "
        "it. Keep their voice: change details rather than the meaning.",
    )
    whose = Line(
        "Whose words, in general",
        called="whose words they are",
        max_length=120,
        help_text="For example, “a woman in her eighties” or “a man who lives alone”. Never a name.",
    )
    beside = Pick("Beside which figure, or which theme?", choices=BESIDE, missing="Select what they explain")
    achieved = OneOf(
        "Did what they wanted happen?",
        choices=Achieved.choices,
        required=False,
        help_text="If they speak of it. The Board reads them beside that line.",
    )
    consented_on = Day("On which day did they agree that these words may be read outside?", called="the day")
    consented_how = OneOf(
        "How did they say so?",
        choices=ConsentedHow.choices,
        missing="Select how they said so",
        help_text="Tell them who will read it, that their name is not on it, and that they can take it back.",
    )
    confirmed = AnyOf("Read it again", choices=CONFIRMED, missing="Confirm that nobody can be recognised by it")

    def __init__(self, *args, statement, **kwargs):
        super().__init__(*args, **kwargs)
        self.statement = statement

    def clean_words(self):
        words = self.cleaned_data["words"]
        copied = copied_from(self.statement.words, words)
        if copied:
            raise ValidationError(f"Say “{copied}” in other words: it stands so in what was said")
        return self.without_names(words)

    def clean_whose(self):
        return self.without_names(self.cleaned_data["whose"])

    def without_names(self, text):
        name = name_in(self.statement.adult, text)
        if name:
            raise ValidationError(f"Leave out “{name}”: it is in the adult’s name")
        return text

    def clean_consented_on(self):
        return not_ahead(self.cleaned_data["consented_on"])

    def clean(self):
        answers = super().clean()
        answers.pop("confirmed", None)
        if "beside" in answers:
            kind, _, code = answers.pop("beside").partition(":")
            answers |= {"measure": "", "theme": "", kind: code}
        answers["achieved"] = answers.get("achieved") or None
        return answers


class DecideForm(Questions):
    reveals = {"released": {"no": ("why",)}}
    released = YesNo(
        "May these words be released?",
        missing="Select whether they may be released",
        help_text="Read them beside what was said. Could anybody who knows this person recognise them?",
    )
    why = Narrative("Why not?", required=False, called="why not")
    decided_on = Day("On which day?", called="the day")

    def clean_decided_on(self):
        return not_ahead(self.cleaned_data["decided_on"])

    def clean(self):
        answers = super().clean()
        if answers.get("released") is False and not answers.get("why", "").strip():
            self.add_error("why", "Enter why not")
        return answers


class TakeBackForm(Questions):
    asked_by = OneOf("Who asked for it?", choices=AskedBy.choices, missing="Select who asked for it")
    why = Narrative("Is there a reason to keep?", required=False, called="the reason", rows=3)
    withdrawn_on = Day("On which day?", called="the day")

    def clean_withdrawn_on(self):
        return not_ahead(self.cleaned_data["withdrawn_on"])
