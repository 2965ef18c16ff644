"""Questions of a conversation and what came from it. Nothing here offers the adult a list of outcomes (promise 3)."""

from alongside.design.fields import AnyOf, Clock, Day, Line, Narrative, OneOf, Words, YesNo
from alongside.design.forms import Questions
from alongside.time_spent.forms import TakesTime

from .boxes import ManyWords
from .codes import Achieved, Asked, Ease, FeelsSafe, GapReason, Manner, Means, NotAskedReason, SpokenBy, Stage
from .models import ClassificationScheme


class TalkForm(TakesTime, ManyWords):
    """First screen: the conversation and the adult's own words."""

    reveals = {"seen_alone": {"no": ("why_not_alone",)}}
    held_on = Day("When did you talk?", called="the date you talked", past=True)
    means = OneOf("How did you talk?", choices=Means, inline=True, missing="Select how you talked")
    place = Line("Where?", required=False, called="where you talked", width=20)
    seen_alone = YesNo("Did you talk with them alone?", required=False, called="if you talked with them alone")
    why_not_alone = Line("Why not?", required=False, called="why not")
    present = Line("Who else was there?", required=False, called="who else was there")
    support = Line(
        "What helped them to take part?",
        required=False,
        called="what helped",
        help_text="For example: an interpreter, pictures, a friend, more time.",
    )
    feels_safe = OneOf("Do they feel safe?", choices=FeelsSafe, required=False, inline=True, called="if they feel safe")
    held_at = Clock("At what time?", required=False, called="the time you talked")
    stage = OneOf("At what stage is this?", choices=Stage, required=False, called="the stage")
    words_came = OneOf(
        "How did the words come?", choices=Manner, required=False, inline=True, called="how the words came"
    )

    def manner(self) -> str:
        return self.cleaned_data.get("words_came") or Manner.SPOKEN

    def clean(self):
        """What `record_conversation` takes."""
        super().clean()
        answers = self.other_answers()
        answers.pop("words_came", None)
        answers["stage"] = answers.get("stage") or Stage.ENQUIRY
        return {**answers, "said": self.said()}


class WishesForm(ManyWords):
    """Second screen: from what they said, what they want. One box a wish, in their words."""

    box_label = "What do they want to happen, in their own words?"
    another_label = "What else do they want?"
    reveals = {"asked": {"not-asked": ("not_asked_reason", "more")}}
    asked = OneOf(
        "Were they asked what they want?", choices=Asked, missing="Select whether they were asked what they want"
    )
    not_asked_reason = OneOf("Why not?", choices=NotAskedReason, missing="Select why they were not asked")
    more = Line("More about this", required=False, called="more about this")
    voiced_on = Day("When did they say this?", called="the date they said this", past=True)
    began_with_professional = YesNo(
        "Was any of this a professional’s idea first?",
        required=False,
        called="if it was a professional’s idea first",
        help_text="Say so, if it did not begin with the adult.",
    )

    def clean(self):
        answers = super().clean()
        said = self.said()
        if answers.get("asked") == Asked.EXPRESSED and not said and "words-0" not in self.errors:
            self.add_error("words-0", "Enter what they want, in their own words")
        if answers.get("asked") and answers["asked"] != Asked.EXPRESSED and said:
            self.add_error(
                "asked",
                "You have entered what they want, so select “Yes, and they said what they want”, or empty the boxes",
            )
        return {**answers, "said": said}


def codes_of(scheme: ClassificationScheme) -> AnyOf:
    """One scheme's codes as a question for the practitioner."""
    choices = [(str(code.pk), code.label) for code in scheme.codes.all()]
    return AnyOf(scheme.title, choices=choices, required=False, called=scheme.title.lower())


class ClassifyForm(Questions):
    """Third screen, for the practitioner alone: the classification of each wish. One set of questions an outcome."""

    mark_optional = False

    def __init__(self, *args, outcomes=(), schemes=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.outcomes, self.schemes = list(outcomes), list(schemes)
        self.codes = {str(code.pk): code for scheme in self.schemes for code in scheme.codes.all()}
        for outcome in self.outcomes:
            for scheme in self.schemes:
                self.fields[f"o{outcome.pk}-{scheme.pk}"] = codes_of(scheme)
            self.fields[f"o{outcome.pk}-other"] = Line(
                "If something else: what?", required=False, called="what else", width=20
            )

    def groups(self):
        """For the page: each outcome with its own questions."""
        return [
            (outcome, [self[name] for name in self.fields if name.startswith(f"o{outcome.pk}-")])
            for outcome in self.outcomes
        ]

    def clean(self):
        """`chosen`: each outcome for which a code was chosen, with its codes and the words for "something else"."""
        answers, chosen = super().clean(), []
        for outcome in self.outcomes:
            keys = [key for scheme in self.schemes for key in answers.get(f"o{outcome.pk}-{scheme.pk}") or []]
            if keys:
                chosen.append((outcome, [self.codes[key] for key in keys], answers.get(f"o{outcome.pk}-other", "")))
        return {"chosen": chosen}


class AgreeForm(Questions):
    """What was agreed, beside the wish."""

    reveals = {"differs": {"yes": ("gap_reason", "gap_explained")}}
    words = Narrative(
        "What was agreed with them?",
        called="what was agreed",
        rows=3,
        help_text="In words that they would recognise.",
        strip=False,
        read_by_the_adult=True,
    )
    agreed_with = OneOf(
        "Who agreed to this?", choices=SpokenBy, initial=SpokenBy.ADULT, missing="Select who agreed to this"
    )
    differs = YesNo(
        "Is it less than, or different from, what they wanted?",
        missing="Select yes if it differs from what they wanted",
    )
    gap_reason = OneOf(
        "Why can their wish not be met as it is?",
        choices=GapReason,
        missing="Select why their wish cannot be met as it is",
    )
    gap_explained = Narrative(
        "How was this explained to them, and what did they say?",
        called="how it was explained",
        rows=3,
        required=False,
        read_by_the_adult=True,
    )
    agreed_on = Day("When was it agreed?", called="the date it was agreed", past=True)

    def clean(self):
        answers = super().clean()
        answers["gap_reason"] = answers.get("gap_reason") or None
        return answers


class ReviewForm(Questions):
    """Look at one outcome again. The adult's judgement and the practitioner's are two answers."""

    reveals = {"still": {"changed": ("new_words", "voiced_by", "speaker")}}
    reviewed_on = Day("When was this looked at again?", called="the date this was looked at again", past=True)
    stage = OneOf("At what stage?", choices=Stage, missing="Select the stage")
    still = OneOf(
        "Do they still want this?",
        choices=[
            ("yes", "Yes"),
            ("changed", "They want something different now"),
            ("no", "No, they no longer want it"),
            ("not-asked", "Not asked this time"),
        ],
        missing="Select whether they still want this",
    )
    new_words = Words(
        "What do they want now, in their own words?",
        called="what they want now",
        rows=3,
        help_text="What they said before stays on record.",
    )
    voiced_by = OneOf(
        "Whose words are these?",
        choices=SpokenBy,
        required=False,
        initial=SpokenBy.ADULT,
        called="whose words these are",
    )
    speaker = Line("Name of whoever spoke for them", required=False, called="who spoke for them", width=20)
    adults_view = OneOf(
        "Do they think it has happened?",
        choices=[*Achieved.choices, ("too-soon", "Too soon to say, or not asked")],
        required=False,
        called="if they think it has happened",
    )
    adults_words = Words("What did they say about it?", required=False, called="what they said about it", rows=2)
    achieved = OneOf(
        "And in your judgement?",
        choices=[*Achieved.choices, ("too-soon", "Too soon to say")],
        required=False,
        called="your judgement",
    )
    ease = OneOf(
        "Was it easy or hard to bring about?",
        choices=Ease,
        required=False,
        inline=True,
        called="if it was easy or hard",
    )
    why = Narrative("Why? What was tried, and who would have had to act?", required=False, rows=2, called="why")

    def clean(self):
        answers = super().clean()
        still = answers.pop("still", None)
        answers["still_wanted"] = {"yes": True, "changed": False, "no": False}.get(still)
        for name in ("adults_view", "achieved", "ease"):
            value = answers.get(name)
            answers[name] = None if value in ("", "too-soon", None) else value
        return answers


class CorrectWordsForm(Questions):
    words = Words("The words as they were really said", called="the words as they were really said", rows=4)
    why = Line(
        "Why were they taken down differently?",
        called="why they were taken down differently",
        help_text="For example: I misheard; the interpreter corrected it.",
    )


class OthersWishForm(Questions):
    words = Words("What do they want, in their own words?", called="what they want", rows=3)
    speaker = Line("Who said this?", called="who said this")
    relationship = Line(
        "What are they to the adult?", required=False, max_length=100, called="what they are to the adult"
    )
    conflicts = YesNo("Does it conflict with what the adult wants?", required=False, called="if it conflicts")
    handled = Narrative("How is that being handled?", required=False, rows=2, called="how it is being handled")
    said_on = Day("When did they say this?", called="the date they said this", past=True)


class SafetyForm(Questions):
    answer = OneOf("Do they feel safe?", choices=FeelsSafe, missing="Select whether they feel safe")
    words = Words("What did they say?", required=False, called="what they said", rows=2)
    asked_on = Day("When were they asked?", called="the date they were asked", past=True)
