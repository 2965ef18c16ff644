"""Questions at the close of an enquiry: what the record says already stands, unless somebody sees it differently."""

from typing import cast

from django.core.exceptions import ValidationError

from alongside.design.fields import Day, Line, Narrative, OneOf, Words, YesNo
from alongside.design.forms import Questions
from alongside.prompts.forms import closing_answers, closing_questions, closing_reveals
from alongside.voice.actions import Said
from alongside.voice.codes import Achieved, SpokenBy

from .codes import IDENTIFIED, Assessment, Finding, Lacked, RiskResultCode, Supporter

SUPPORTED = {True: "somebody supported them", False: "nobody has supported them yet"}


class ConcludeForm(Questions):
    """How it ended. Each source of risk has its own questions, named risk-<number>-…"""

    reveals = {
        "adult_asked_about_ending": {"yes": ("ending", "ending_spoken_by", "ending_speaker")},
        "differs": {"yes": ("overall_achieved", "overall_reason")},
    }
    concluded_on = Day("When was the enquiry concluded?", called="the date it was concluded", past=True)
    adult_asked_about_ending = YesNo(
        "Was the adult asked what they think of ending here?", required=False, called="if the adult was asked"
    )
    ending = Words("What did they say, in their own words?", called="what they said", rows=3)
    ending_spoken_by = OneOf("Whose words are these?", choices=SpokenBy, missing="Select whose words these are")
    ending_speaker = Line("Name of whoever spoke for them", required=False, called="who spoke for them")
    capacity_differs = YesNo(
        "Is the answer on capacity different from what the assessments say?",
        required=False,
        called="if the answer on capacity differs",
    )
    lacked_capacity = OneOf(
        "For the decisions about this enquiry, did the adult have capacity?",
        choices=Lacked,
        required=False,
        called="if they had capacity for these decisions",
        missing="Select whether they had capacity for these decisions",
        help_text="Capacity belongs to a decision at a time, never to a person.",
    )
    capacity_reason = Narrative("Why do you see capacity differently?", rows=2, called="why you see it differently")
    support_differs = YesNo(
        "Is the answer on support different from what is recorded?",
        required=False,
        called="if the answer on support differs",
    )
    supported = OneOf(
        "Who supported them?",
        choices=[*Supporter.choices, ("nobody", "Nobody"), ("dont-know", "Do not know")],
        required=False,
        called="who supported them",
        missing="Select who supported them",
    )
    supported_reason = Narrative("Why do you see support differently?", rows=2, called="why you see it differently")
    differs = YesNo(
        "Is the overall answer different from what the outcomes say?",
        required=False,
        called="if the overall answer differs",
    )
    overall_achieved = OneOf(
        "Overall, was what they wanted achieved?",
        choices=Achieved,
        missing="Select whether what they wanted was achieved overall",
    )
    overall_reason = Narrative("Why do you see it differently?", rows=2, called="why you see it differently")
    summary = Narrative("Anything to remember", required=False, rows=3, called="anything to remember")

    def __init__(self, *args, sources=(), derived=None, needing=(), **kwargs):
        self.sources, self.derived, self.needing = list(sources), derived or {}, list(needing)
        super().__init__(*args, **kwargs)
        overall = self.derived.get("outcomes_achieved")
        says = Achieved(overall).label.lower() if overall else "not all of them have been judged yet"
        self.fields["differs"].help_text = f"From the outcomes: {says}."
        needed = closing_questions(self.needing)
        self.headings = dict.fromkeys(list(needed)[:1], "What your council asks before the close")
        self.order_fields(["concluded_on", *needed, *self.risk_names(), *self.base_fields])

    def add_questions(self, sent):
        self.fields.update(closing_questions(self.needing))
        of_gaps = closing_reveals(self.needing)
        reveals = {**self.reveals, **self.about_capacity(), **self.about_support(), **of_gaps}
        self.reveals = {name: by for name, by in reveals.items() if name in self.fields}
        for source in self.sources:
            for name, field in risk_questions(source).items():
                self.fields[f"risk-{source.pk}-{name}"] = field

    def about_capacity(self) -> dict:
        """Where assessments give the answer, ask only whether it differs, and why; otherwise ask for the answer."""
        found = self.derived.get("lacked_capacity")
        if found is None:
            del self.fields["capacity_differs"], self.fields["capacity_reason"]
            return {"lacked_capacity": {"yes": ("supported",)}} if self.derived.get("supported") is None else {}
        says = Lacked(found).label
        self.fields["capacity_differs"].help_text = f"From the assessments: {says[:1].lower()}{says[1:]}."
        self.fields["lacked_capacity"].required = True
        return {"capacity_differs": {"yes": ("lacked_capacity", "capacity_reason")}}

    def about_support(self) -> dict:
        """The same for who supported them, from what is recorded of advocates and of the people in their life."""
        found = self.derived.get("supported")
        if found is None:
            del self.fields["support_differs"], self.fields["supported_reason"]
            return {}
        self.fields["support_differs"].help_text = f"From the record: {SUPPORTED[found]}."
        self.fields["supported"].required = True
        cast(OneOf, self.fields["supported"]).choices = [*Supporter.choices, ("nobody", "Nobody")]
        return {"support_differs": {"yes": ("supported", "supported_reason")}}

    def risk_names(self) -> list[str]:
        return [f"risk-{source.pk}-{name}" for source in self.sources for name in ("assessment", "result", "finding")]

    def clean(self):
        answers = super().clean()
        asked, words = answers.get("adult_asked_about_ending"), answers.pop("ending", "")
        spoken_by, speaker = answers.pop("ending_spoken_by", ""), answers.pop("ending_speaker", "")
        answers["ending"] = Said(words, spoken_by or SpokenBy.ADULT, speaker) if asked and words else None
        supporter = answers.pop("supported", "") or ""
        answers["supported"] = {"": None, "dont-know": None, "nobody": False}.get(supporter, True)
        answers["supported_by"] = supporter if answers["supported"] else None
        for name in ("lacked_capacity", "overall_achieved"):
            answers[name] = answers.get(name) or None
        for name in ("differs", "capacity_differs", "support_differs"):
            answers.pop(name, None)
        answers["answers"] = closing_answers(self.needing, answers)
        answers["risks"] = [self.risk(source, answers) for source in self.sources]
        return answers

    def risk(self, source, answers: dict) -> dict:
        """The answers about one source of risk; a result needs a risk that was identified."""
        found = {
            name: answers.pop(f"risk-{source.pk}-{name}", "") or None for name in ("assessment", "result", "finding")
        }
        if found["result"] and found["assessment"] not in IDENTIFIED:
            says = "Say what became of the risk only where a risk was identified: change this, or the answer above"
            self.add_error(f"risk-{source.pk}-result", ValidationError(says))
        return {"source": source, **found}


def risk_questions(source) -> dict:
    """The three questions about one source of risk (SG2c, SG2e, H11)."""
    return {
        "assessment": OneOf(
            f"Was there a risk from {source}?", choices=Assessment, required=False, called="if there was a risk"
        ),
        "result": OneOf(
            f"If a risk was identified: what became of the risk from {source}?",
            choices=RiskResultCode,
            required=False,
            called="what became of the risk",
            help_text="“It remains” can be what the adult chose.",
        ),
        "finding": OneOf(
            "Was it established what happened?",
            choices=Finding,
            required=False,
            called="if it was established",
            help_text="Only if it matters to the adult or to the public.",
        ),
    }
