"""What is asked of whoever listened to people together, and of whoever says what changed."""

from django.core.exceptions import ValidationError

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Pick, Words, YesNo
from alongside.design.forms import Questions
from alongside.design.rows import QuestionsInRows, Several

from .codes import Kind
from .reading import every_entry, places_to_draw_from

CONFIRMED = [("yes", "I have read it as somebody who was there would. Nobody can be recognised by it")]


class HowMany(Line):
    """A number of people or times, if somebody counted."""

    def __init__(self, label: str, **kwargs):
        super().__init__(label, required=False, width=5, inputmode="numeric", **kwargs)

    def clean(self, value):
        typed = super().clean(value)
        if not typed:
            return None
        if not (typed.isascii() and typed.isdecimal() and len(typed) < 6):
            raise ValidationError(self.sentence("must be a whole number, like 12"))
        return int(typed)


class SessionForm(QuestionsInRows):
    """One time that people were listened to. It names nobody."""

    kind = OneOf("How were people listened to?", choices=Kind, missing="Select how people were listened to")
    held_on = Day("When?", called="the date", past=True)
    asked = Narrative("What were they asked, or asked to show?", rows=3, called="what they were asked")
    took_part = HowMany(
        "How many took part?", called="how many took part", help_text="Of fewer than five the number is never shown."
    )
    led_by = Line("Who led it?", required=False, called="who led it")
    method = Narrative(
        "How was it done, and what made it safe to speak?", required=False, rows=3, called="how it was done"
    )

    several = (
        Several(
            name="theme",
            each="What came up",
            title="What came up",
            hint="In general words, without names or places.",
            questions={
                "words": Line("In a few words", max_length=300, called="what came up"),
                "times_raised": HowMany("How many times?", called="how many times"),
            },
        ),
    )

    def clean(self):
        answers = super().clean()
        themes = [dict(row) for row in answers.pop("theme", [])]
        return {**answers, "themes": themes}


class HeardWordsForm(Questions):
    words = Words(
        "What was said",
        called="what was said",
        rows=4,
        help_text="Leave out names, places, days, and what only one person could have said.",
    )
    whose = Line("Whose words, in general", required=False, max_length=120, called="whose words they are")
    confirmed = AnyOf("Read it again", choices=CONFIRMED, missing="Confirm that nobody can be recognised by it")

    def clean(self):
        answers = super().clean()
        answers.pop("confirmed", None)
        return answers


class ReleaseForm(Questions):
    reveals = {"released": {"no": ("why",)}}
    released = YesNo("May others read this?", missing="Select whether others may read this")
    why = Narrative("Why not?", required=False, called="why not")
    decided_on = Day("On which day?", called="the day", past=True)

    def clean(self):
        answers = super().clean()
        if answers.get("released") is False and not answers.get("why", "").strip():
            self.add_error("why", "Enter why not")
        return answers


class SaidAndDoneForm(Questions):
    """You said, we did: first for staff, then as briefly as the people read it."""

    source = Pick("Where does it come from?", choices=[], missing="Select where it comes from")
    said = Narrative("What did people say?", rows=3, called="what people said")
    decided = Narrative("What was decided?", rows=3, called="what was decided")
    changed = Narrative("What changed?", rows=3, called="what changed")
    changed_on = Day("Since when?", called="the day it changed", past=True)
    short_said = Line("You said", max_length=200, called="what you said", read_by_the_adult=True)
    short_done = Line("We did", max_length=200, called="what we did", read_by_the_adult=True)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["source"].choices = [("", ""), *places_to_draw_from()]

    def clean(self):
        answers = super().clean()
        kind, _, code = answers.pop("source", "").partition(":")
        return {**answers, ("measure" if kind == "measure" else f"{kind}_id"): code} if kind else answers


class FedBackForm(Questions):
    """What changed after what this person said."""

    entry = Pick("What changed?", choices=[], missing="Select what changed")
    agreed = AnyOf(
        "Have they agreed?",
        choices=[("yes", "They agreed that it stands on their record")],
        missing="Ask them first: it stands on their record only where they agreed",
    )
    told_on = Day("When were they told?", required=False, called="the day they were told", past=True)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.entries = {str(one.pk): one for one in every_entry().filter(released=True)}
        listed = [(key, f"{one.short_said} {one.short_done}") for key, one in self.entries.items()]
        self.fields["entry"].choices = [("", ""), *listed]

    def clean_entry(self) -> object:
        return self.entries.get(self.cleaned_data["entry"])

    def clean(self):
        answers = super().clean()
        answers.pop("agreed", None)
        return answers
