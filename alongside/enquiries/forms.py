"""Questions about an enquiry: who leads it, what is said to have happened, how it ended."""

from django.core.exceptions import ValidationError

from alongside.design.fields import Day, Line, Narrative, OneOf, Pick, Words, YesNo
from alongside.design.forms import Questions
from alongside.voice.actions import Said
from alongside.voice.codes import Achieved, SpokenBy

from .codes import (
    IDENTIFIED,
    AbuseType,
    Assessment,
    Finding,
    Lacked,
    Location,
    RiskResultCode,
    Source,
    Supporter,
    SupportReason,
)


class EnquiryForm(Questions):
    """Who leads, which team, and the primary support reason."""

    lead = Pick("Who leads the enquiry?", choices=[], required=False, called="who leads", empty="Nobody yet")
    support_reason = OneOf(
        "Primary support reason",
        choices=SupportReason,
        required=False,
        called="the support reason",
        help_text="For the national return.",
    )

    def __init__(self, *args, leads=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.leads = {str(user.pk): user for user in leads}
        self.fields["lead"].choices = [("", "Nobody yet"), *((key, user.name) for key, user in self.leads.items())]

    def clean_lead(self):
        return self.leads.get(self.cleaned_data["lead"])

    def clean_support_reason(self):
        return self.cleaned_data["support_reason"] or None


class AllegationForm(Questions):
    """Something said to have happened: as many as it takes, never a fixed number of slots."""

    reveals = {"source": {"new": ("kind", "name", "relationship")}}
    type = OneOf(
        "What kind of abuse or neglect is it said to be?",
        choices=AbuseType,
        missing="Select the kind of abuse or neglect",
    )
    location = OneOf("Where?", choices=Location, required=False, called="where it happened")
    source = OneOf("Who, or what, is the source of risk?", choices=[], missing="Select the source of risk")
    kind = OneOf("What is this source of risk?", choices=Source, missing="Select what this source of risk is")
    name = Line("Their name, or the name of the service", required=False, called="the name")
    relationship = Line(
        "What they are to the adult", required=False, max_length=100, called="what they are to the adult"
    )

    def __init__(self, *args, sources=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.sources = {str(source.pk): source for source in sources}
        named = [(key, str(source)) for key, source in self.sources.items()]
        self.fields["source"].choices = [
            *named,
            ("new", "Someone or something not listed yet"),
            ("none", "Not known yet"),
        ]

    def clean(self):
        answers = super().clean()
        chosen = answers.pop("source", None)
        fresh = {key: answers.pop(key, "") for key in ("kind", "name", "relationship")}
        answers["location"] = answers.get("location") or None
        answers["source"] = self.sources.get(chosen)
        answers["new_source"] = fresh if chosen == "new" else None
        return answers


class ConcludeForm(Questions):
    """How it ended. Each source of risk has its own questions, named risk-<number>-…"""

    reveals = {
        "lacked_capacity": {"yes": ("supported",)},
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
    lacked_capacity = OneOf(
        "For the decisions about this enquiry, did the adult have capacity?",
        choices=Lacked,
        required=False,
        called="if they had capacity for these decisions",
        help_text="Capacity belongs to a decision at a time, never to a person.",
    )
    supported = OneOf(
        "Who supported them?",
        choices=[*Supporter.choices, ("nobody", "Nobody"), ("dont-know", "Do not know")],
        required=False,
        called="who supported them",
    )
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

    def __init__(self, *args, sources=(), derived="", **kwargs):
        self.sources = list(sources)
        super().__init__(*args, **kwargs)
        self.fields["differs"].help_text = f"From the outcomes: {derived or 'not all of them have been judged yet'}."
        self.order_fields(["concluded_on", *self.risk_names(), *self.base_fields])

    def add_questions(self, sent):
        for source in self.sources:
            for name, field in risk_questions(source).items():
                self.fields[f"risk-{source.pk}-{name}"] = field

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
        answers.pop("differs", None)
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


class ReopenForm(Questions):
    reopened_on = Day("When was it taken up again?", called="the date it was taken up again", past=True)
    why = Narrative("Why?", called="why", rows=3)
