"""Questions about a concern, in the words people see."""

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Pick, Words, YesNo
from alongside.design.forms import Questions
from alongside.enquiries.codes import AbuseType, Location, Source
from alongside.organisations.fields import WhichOf
from alongside.voice.actions import Said
from alongside.voice.codes import SpokenBy

from .codes import Knows, Referrer, SafeNow


def nothing_is_null(form, *names):
    """Radios left empty mean "not recorded", which is null and never an empty text."""
    for name in names:
        if form.cleaned_data.get(name) == "":
            form.cleaned_data[name] = None


class AccountForm(Questions):
    """What was reported."""

    reveals = {
        "safe_now": {"no": ("made_safe",)},
        "source_kind": {Source.SERVICE_PROVIDER: ("source_provider",)},
    }
    happened = Narrative(
        "What was seen, said or found?",
        called="what was seen, said or found",
        help_text="The account of the person who raised it. Keep fact and opinion apart.",
        rows=7,
    )
    happened_on = Day(
        "When did it happen?",
        called="the date it happened",
        required=False,
        past=True,
        help_text="If it goes on over time, the most recent day. Leave empty if not known.",
    )
    types = AnyOf(
        "What kinds of abuse or neglect might this be?",
        choices=AbuseType,
        missing="Select at least one kind of abuse or neglect",
        help_text="Select all that may apply.",
    )
    location = OneOf("Where did it happen?", choices=Location, required=False, called="where it happened")
    source_kind = OneOf(
        "Who, or what, is the source of risk?",
        choices=Source,
        required=False,
        called="the source of risk",
        help_text="This implies no finding. For self-neglect, choose “known to the adult”.",
    )
    source_provider = WhichOf(
        "Which service or organisation is it, or do they work for?",
        required=False,
        called="the service or organisation",
        help_text="Type its name, or part of it. Leave empty if it is not in the directory.",
    )
    source_name = Line(
        "Their name, or the name of the service", required=False, called="the name of the source of risk"
    )
    source_relationship = Line(
        "What they are to the adult",
        required=False,
        max_length=100,
        width=20,
        called="what they are to the adult",
        help_text="For example: son, neighbour, care worker.",
    )
    safe_now = OneOf(
        "Is the adult safe now?",
        choices=SafeNow,
        called="if the adult is safe now",
        missing="Select whether the adult is safe now",
    )
    made_safe = Narrative(
        "What is being done to make them safe?", called="what is being done to make them safe", rows=3
    )
    adult_knows = OneOf(
        "Does the adult know that this concern is being raised?",
        choices=Knows,
        missing="Select whether the adult knows",
    )

    def clean(self):
        answers = super().clean()
        nothing_is_null(self, "location", "source_kind")
        if answers.get("source_provider") and not answers.get("source_name"):
            answers["source_name"] = answers["source_provider"].name
        return answers


class ReferrerForm(AccountForm):
    """Who raised it, and the answer they are owed."""

    referrer_kind = OneOf("Who raised the concern?", choices=Referrer, missing="Select who raised the concern")
    referrer_name = Line(
        "Their name", required=False, called="their name", help_text="Leave empty if they wish to stay unnamed."
    )
    referrer_contact = Line("How to reach them", required=False, called="how to reach them")
    referrer_owed_answer = YesNo(
        "Are they owed an answer about what came of it?", missing="Select yes if they are owed an answer"
    )


class ConcernForm(ReferrerForm):
    """Report a concern: what the adult wants comes first, where it is known already (A28)."""

    reveals = {
        **AccountForm.reveals,
        "wish_known": {"yes": ("wish", "wish_spoken_by", "wish_speaker")},
    }
    raised_on = Day("When was the concern raised?", called="the date the concern was raised", past=True)
    wish_known = YesNo(
        "Has the adult said what they want to happen?",
        missing="Select yes if the adult has said what they want",
        help_text="Their own words, however few, as far as they are known.",
    )
    wish = Words("What did they say, in their own words?", called="what they said", rows=3)
    wish_spoken_by = OneOf("Whose words are these?", choices=SpokenBy, missing="Select whose words these are")
    wish_speaker = Line("Name of whoever spoke for them", required=False, called="who spoke for them")
    team = Pick("Which team should take this?", choices=[], called="a team", missing="Select a team")
    field_order = [
        "raised_on",
        "happened",
        "happened_on",
        "wish_known",
        "adult_knows",
        "safe_now",
        "types",
        "location",
        "source_kind",
        "source_provider",
        "source_name",
        "source_relationship",
        "referrer_kind",
        "referrer_name",
        "referrer_contact",
        "referrer_owed_answer",
        "team",
    ]

    def __init__(self, *args, adult=None, teams=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.adult, self.teams = adult, {str(team.pk): team for team in teams}
        self.fields["team"].choices = [(key, team.name) for key, team in self.teams.items()]

    def clean_team(self):
        return self.teams[self.cleaned_data["team"]]

    def clean(self):
        answers = super().clean()
        known, words = answers.pop("wish_known", None), answers.pop("wish", "")
        spoken_by, speaker = answers.pop("wish_spoken_by", ""), answers.pop("wish_speaker", "")
        answers["wish"] = Said(words, spoken_by or SpokenBy.ADULT, speaker) if known and words else None
        answers["passed_on_by"] = answers.get("referrer_name", "") if answers["wish"] else ""
        return answers


class AnswerForm(Questions):
    told = YesNo(
        "Has the person who raised the concern been told what came of it?",
        missing="Select yes if they have been told",
        yes="Yes, they have been told",
        no="No, and there is a reason",
        inline=False,
    )
    words = Narrative("What were they told, or why not?", called="what they were told, or why not", rows=3)
    given_on = Day("When?", called="the date", past=True)


class JoinForm(Questions):
    """Let a concern feed an enquiry that is there already."""

    enquiry = OneOf("Which enquiry does this concern also belong to?", choices=[], missing="Select an enquiry")

    def __init__(self, *args, enquiries=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.enquiries = {str(enquiry.pk): enquiry for enquiry in enquiries}
        self.fields["enquiry"].choices = [
            (key, f"{e}, started {e.started_on:%-d %B %Y}") for key, e in self.enquiries.items()
        ]

    def clean_enquiry(self):
        return self.enquiries[self.cleaned_data["enquiry"]]
