"""Questions about an enquiry: who leads it, what is said to have happened, how it ended."""

from django.core.exceptions import ValidationError

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Pick
from alongside.design.forms import Questions
from alongside.organisations.fields import WhichOf

from .codes import (
    AbuseType,
    Condition,
    Location,
    Source,
    SupportReason,
)


class EnquiryForm(Questions):
    """Who leads, the primary support reason, and reported health conditions."""

    lead = Pick("Who leads the enquiry?", choices=[], required=False, called="who leads", empty="Nobody yet")
    support_reason = OneOf(
        "Primary support reason",
        choices=SupportReason,
        required=False,
        called="the support reason",
        help_text="For the national return.",
    )
    conditions = AnyOf(
        "Reported health conditions",
        choices=Condition,
        required=False,
        called="the health conditions",
        help_text="For the national return: each that applies, as the adult or their records report it.",
    )

    def __init__(self, *args, leads=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.leads = {str(user.pk): user for user in leads}
        self.fields["lead"].choices = [("", "Nobody yet"), *((key, user.name) for key, user in self.leads.items())]

    def clean_lead(self):
        return self.leads.get(self.cleaned_data["lead"])

    def clean_support_reason(self):
        return self.cleaned_data["support_reason"] or None

    def clean_conditions(self):
        chosen = self.cleaned_data["conditions"]
        if Condition.NONE in chosen and len(chosen) > 1:
            raise ValidationError("Select the conditions that apply, or “None of these”")
        return chosen or None


class AllegationForm(Questions):
    """Something said to have happened: as many as it takes, never a fixed number of slots."""

    reveals = {
        "source": {"new": ("kind", "name", "relationship")},
        "kind": {Source.SERVICE_PROVIDER: ("provider",)},
    }
    type = OneOf(
        "What kind of abuse or neglect is it said to be?",
        choices=AbuseType,
        missing="Select the kind of abuse or neglect",
    )
    location = OneOf("Where?", choices=Location, required=False, called="where it happened")
    source = OneOf("Who, or what, is the source of risk?", choices=[], missing="Select the source of risk")
    kind = OneOf("What is this source of risk?", choices=Source, missing="Select what this source of risk is")
    provider = WhichOf(
        "Which service or organisation is it, or do they work for?",
        required=False,
        called="the service or organisation",
        help_text="Type its name, or part of it. Leave empty if it is not in the directory.",
    )
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
        fresh["provider"] = provider = answers.pop("provider", None)
        if provider and not fresh["name"]:
            fresh["name"] = provider.name
        answers["location"] = answers.get("location") or None
        answers["source"] = self.sources.get(chosen)
        answers["new_source"] = fresh if chosen == "new" else None
        return answers


class ReopenForm(Questions):
    reopened_on = Day("When was it taken up again?", called="the date it was taken up again", past=True)
    why = Narrative("Why?", called="why", rows=3)
