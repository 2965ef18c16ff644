"""Questions about what is asked: why not now, how it was for the adult, the list before the close, and settings."""

from typing import Any

from django.utils.timezone import localdate

from alongside.design.fields import Day, Line, Narrative, OneOf, Words, YesNo
from alongside.design.forms import Questions
from alongside.measures.gap import Gap, Stage
from alongside.voice.actions import Said
from alongside.voice.codes import SpokenBy

from .codes import (
    ASKED_AGAIN_AFTER,
    GIVEN,
    NEEDS_WORDS,
    AskedBy,
    AskedHow,
    Came,
    Check,
    CheckAnswer,
    Experience,
    Graded,
    When,
)

REASONS = [(reason.value, reason.label) for reason in GIVEN]
HOW_LONG: dict[str, str] = {
    reason: f"Asked again after {after.days // 7} week{'s' if after.days > 7 else ''}."
    for reason, after in ASKED_AGAIN_AFTER.items()
}
WORDS_FOR = {reason: f"{reason.replace('-', '_')}_words" for reason in GIVEN}
"""The question for words under each reason: a question stands on a page once."""


class GapAnswerForm(Questions):
    """Why something is not put right for now. Words are asked for where the reason alone says too little."""

    reveals = {"reason": {reason.value: (name,) for reason, name in WORDS_FOR.items()}}
    reason = OneOf("Why is it not put right for now?", choices=REASONS, hints=HOW_LONG, missing="Select why")
    not_now_words = Narrative("Anything more", required=False, rows=2, called="anything more")
    unsafe_words = Narrative("Anything more", required=False, rows=2, called="anything more")
    declined_words = Narrative("Anything more", required=False, rows=2, called="anything more")
    not_applicable_words = Narrative("Why does it not apply?", rows=2, called="why it does not apply")
    other_words = Narrative("What is the reason?", rows=2, called="the reason")
    ask_again_on = Day(
        "When should it be asked again?",
        required=False,
        called="the day on which it is asked again",
        help_text="Leave it empty for the usual time. It is asked again at once if circumstances change.",
    )

    def clean(self):
        answers = super().clean()
        given = [answers.pop(name, "") for name in WORDS_FOR.values()]
        again = answers.get("ask_again_on")
        if again is not None and again <= localdate():
            self.add_error("ask_again_on", "The day on which it is asked again must be after today")
        return {**answers, "words": next((words for words in given if words), "")}


def closing_questions(gaps) -> dict:
    """For the page on which an enquiry is concluded: of each gap that needs an answer, why it is not put right."""
    asked: dict[str, Any] = {}
    for gap in gaps:
        asked[f"gap-{gap.code}-reason"] = OneOf(
            gap.says, choices=REASONS, missing="Select why, or put it right first", help_text="Why not?"
        )
        for reason in GIVEN:
            needed = reason in NEEDS_WORDS
            asked[f"gap-{gap.code}-{reason}"] = Narrative(
                "Why?" if needed else "Anything more", required=needed, rows=2, called="why"
            )
    return asked


def closing_reveals(gaps) -> dict:
    """Under which reason the words of each stand."""
    return {f"gap-{gap.code}-reason": {reason.value: (f"gap-{gap.code}-{reason}",) for reason in GIVEN} for gap in gaps}


def closing_answers(gaps, answers: dict) -> list[dict]:
    """The answers to those questions, taken out of the others: gap, reason and words of each."""
    found = []
    for gap in gaps:
        reason = answers.pop(f"gap-{gap.code}-reason", "") or ""
        words = [answers.pop(f"gap-{gap.code}-{each}", "") for each in GIVEN]
        if reason:
            found.append({"gap": gap.code, "reason": reason, "words": next((one for one in words if one), "")})
    return found


def graded(question: Experience) -> OneOf:
    """One of the questions on how it was, which nobody has to answer."""
    return OneOf(question.label, choices=Graded, required=False)


class FeedbackForm(Questions):
    """That the adult was asked how it is, or was."""

    reveals = {
        "came": {
            "given": ("given_how", "words", "spoken_by", "speaker", *Experience.values),
            "declined": ("declined_how",),
            "waiting": ("waiting_how",),
            "could-not": ("why_not",),
        }
    }
    stage = OneOf("When was this?", choices=When, missing="Select when this was")
    asked_by = OneOf(
        "Who asked?",
        choices=AskedBy,
        missing="Select who asked",
        help_text="Somebody who did not do the work may hear more.",
    )
    came = OneOf("What came of it?", choices=Came, missing="Select what came of it")
    given_how = OneOf("How were they asked?", choices=AskedHow, missing="Select how they were asked")
    words = Words("What did they say, in their own words?", required=False, rows=4, called="what they said")
    spoken_by = OneOf("Whose words are these?", choices=SpokenBy, missing="Select whose words these are")
    speaker = Line("Name of whoever spoke for them", required=False, called="who spoke for them")
    listened = graded(Experience.LISTENED)
    understood = graded(Experience.UNDERSTOOD)
    content = graded(Experience.CONTENT)
    safer = graded(Experience.SAFER)
    declined_how = OneOf("How were they asked?", choices=AskedHow, missing="Select how they were asked")
    waiting_how = OneOf("How were they asked?", choices=AskedHow, missing="Select how they were asked")
    why_not = Narrative("Why could they not be asked?", rows=2, called="why they could not be asked")
    asked_on = Day("On which day?", called="the day", past=True)

    def clean(self):
        answers = super().clean()
        hows = [answers.pop(f"{came}_how", "") for came in ("given", "declined", "waiting")]
        words, speaker = answers.pop("words", ""), answers.pop("speaker", "")
        spoken_by = answers.pop("spoken_by", "") or SpokenBy.ADULT
        graded = {question: answers.pop(question, "") for question in Experience.values}
        return {
            **answers,
            "answers": [
                {"question": question, "answer": answer, "spoken_by": spoken_by}
                for question, answer in graded.items()
                if answer
            ],
            "how": next((how for how in hows if how), None),
            "why_not": answers.get("why_not") or "",
            "said": Said(words, spoken_by, speaker) if words.strip() else None,
        }


class BeforeClosingForm(Questions):
    """The list that is looked at before the close: as much of it as is known, in any order."""

    checked_on = Day("When was this looked at?", called="the day", past=True)

    def add_questions(self, sent):
        self.reveals = {}
        for check in Check:
            asked = OneOf(check.label, choices=CheckAnswer, required=False, inline=True, called="an answer")
            self.fields[check.value] = asked
            self.fields[f"{check.value}-no"] = Narrative("Why not?", rows=2, called="why not")
            self.fields[f"{check.value}-yes"] = Narrative(
                "What was done?", required=False, rows=2, called="what was done"
            )
            self.fields[f"{check.value}-none"] = Narrative("Why does it not apply?", rows=2, called="why not")
            self.reveals[check.value] = {
                "yes": (f"{check.value}-yes",),
                "no": (f"{check.value}-no",),
                "not-applicable": (f"{check.value}-none",),
            }

    def clean(self):
        answers = super().clean()
        checks = []
        for check in Check:
            words = [answers.pop(f"{check.value}-{name}", "") for name in ("yes", "no", "none")]
            answer = answers.pop(check.value, "")
            if answer:
                found = next((one for one in words if one), "")
                checks.append({"check_of": check.value, "answer": answer, "words": found})
        return {"checked_on": answers.get("checked_on"), "checks": checks}


class GapSettingForm(Questions):
    """What a council settles about one gap. The product's own wording and days hold where these are left empty."""

    reveals = {"asked": {"yes": ("before_closing",)}}
    asked = YesNo("Is it asked here?", called="whether it is asked")
    before_closing = YesNo(
        "Does it need an answer before an enquiry is concluded?",
        called="whether it needs an answer",
        help_text="It can be put right or answered with a reason. It never bars the close.",
    )
    says = Line(
        "Your council’s own wording",
        required=False,
        called="your own wording",
        help_text="Leave it empty for the wording above. Nobody’s name: everybody sees the same sentence.",
    )
    days = Line(
        "After how many days is it asked?", required=False, width=3, inputmode="numeric", called="the number of days"
    )
    from_on = Day("From which day?", called="the day from which it holds")
    until_on = Day(
        "Until which day?",
        required=False,
        called="the day until which it holds",
        help_text="The first day on which it does not hold any more. Leave it empty if there is none.",
    )
    why = Narrative("Why?", rows=3, called="why")

    def __init__(self, *args, gap: Gap, **kwargs):
        self.gap = gap
        super().__init__(*args, **kwargs)

    def add_questions(self, sent):
        if self.gap.days is None:
            del self.fields["days"]
        else:
            self.fields["days"].help_text = f"Usually {self.gap.days}. Leave it empty for that."
        if self.gap.stage == Stage.CLOSED or self.gap.table.get_name() != "published_enquiry_progress":
            self.reveals = {}
            del self.fields["before_closing"]

    def clean_days(self):
        typed = self.cleaned_data["days"]
        if not typed:
            return None
        if not (typed.isascii() and typed.isdecimal() and len(typed) < 4 and 1 <= int(typed) <= 730):
            self.add_error("days", "The number of days must be a whole number from 1 to 730")
            return None
        return int(typed)

    def clean(self):
        answers = super().clean()
        return {**answers, "before_closing": bool(answers.get("before_closing"))}
