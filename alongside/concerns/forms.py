"""Questions about a concern, in the words people see."""

from django.core.exceptions import ValidationError

from alongside.design.fields import AnyOf, Clock, Day, Line, Narrative, OneOf, Pick, Words, YesNo
from alongside.design.forms import Questions
from alongside.enquiries.codes import AbuseType, Location, Source
from alongside.voice.actions import Said
from alongside.voice.codes import SpokenBy

from .codes import Criterion, DecisionCode, Followed, Ground, Knows, Pathway, Referrer, SafeNow

CRITERIA = {
    "care_needs": "They have needs for care and support",
    "abuse_or_neglect": "They are experiencing, or at risk of, abuse or neglect",
    "cannot_protect": "Because of those needs, they cannot protect themselves",
}
CRITERIA_HINTS = {
    "care_needs": "Whether or not anybody is meeting those needs. Section 42(1)(a).",
    "abuse_or_neglect": "Reasonable cause to suspect is enough. Section 42(1)(b).",
    "cannot_protect": "From either the abuse or neglect, or the risk of it. Section 42(1)(c).",
}

DUTY = (
    "You marked all three criteria as met, so the council has a duty to make section 42 enquiries. "
    "Choose “Section 42 enquiry”, or change a criterion."
)
NOT_ALL_MET = "A section 42 enquiry needs all three criteria to be met. Choose another decision, or change a criterion."
TOO_EARLY = (
    "No criterion is marked as not met, so this cannot be decided yet. "
    "Choose “Find out more before deciding”, or change a criterion."
)
NOTHING_TO_FIND_OUT = (
    "Every criterion is known, so there is nothing more to find out. Choose another decision, or change a criterion."
)


def nothing_is_null(form, *names):
    """Radios left empty mean "not recorded", which is null and never an empty text."""
    for name in names:
        if form.cleaned_data.get(name) == "":
            form.cleaned_data[name] = None


class AccountForm(Questions):
    """What was reported."""

    reveals = {"safe_now": {"no": ("made_safe",)}}
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

    reveals = {"safe_now": {"no": ("made_safe",)}, "wish_known": {"yes": ("wish", "wish_spoken_by", "wish_speaker")}}
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


class DecisionForm(Questions):
    """The section 42(1) decision. The law's logic is checked here for the sentence, in the database for good."""

    mark_optional = False
    reveals = {
        "decision": {"no-enquiry": ("pathways",)},
        "adults_view": {
            "followed": ("adults_view_words",),
            "not-followed": ("ground", "view_not_followed_words"),
            "not-asked": ("not_asked_why",),
        },
    }
    care_needs = OneOf(
        CRITERIA["care_needs"],
        choices=Criterion,
        help_text=CRITERIA_HINTS["care_needs"],
        inline=True,
        missing="Select whether they have needs for care and support",
    )
    care_needs_evidence = Narrative(
        "How do you know about their needs?",
        required=False,
        rows=2,
        called="how you know about their needs",
        help_text="Unless it is not yet known.",
    )
    abuse_or_neglect = OneOf(
        CRITERIA["abuse_or_neglect"],
        choices=Criterion,
        help_text=CRITERIA_HINTS["abuse_or_neglect"],
        inline=True,
        missing="Select whether they are experiencing, or at risk of, abuse or neglect",
    )
    abuse_or_neglect_evidence = Narrative(
        "How do you know about abuse or neglect?",
        required=False,
        rows=2,
        called="how you know about abuse or neglect",
        help_text="Unless it is not yet known.",
    )
    cannot_protect = OneOf(
        CRITERIA["cannot_protect"],
        choices=Criterion,
        help_text=CRITERIA_HINTS["cannot_protect"],
        inline=True,
        missing="Select whether they can protect themselves",
    )
    cannot_protect_evidence = Narrative(
        "How do you know whether they can protect themselves?",
        required=False,
        rows=2,
        called="how you know whether they can protect themselves",
        help_text="Unless it is not yet known.",
    )
    adults_view = OneOf(
        "Was the adult asked what they think should happen?",
        choices=Followed,
        missing="Select whether the adult was asked",
        help_text="Their agreement is never a condition of an enquiry.",
    )
    adults_view_words = Words("What did they say?", required=False, rows=3, called="what they said")
    ground = OneOf("Why was it not followed?", choices=Ground, missing="Select why their view was not followed")
    view_not_followed_words = Words(
        "What did they say, and what were they told?", required=False, rows=3, called="what they said"
    )
    not_asked_why = Narrative("Why not?", rows=2, called="why they were not asked")
    decision = OneOf("What is decided?", choices=DecisionCode, missing="Select what is decided")
    pathways = AnyOf(
        "How will they be helped instead?", choices=Pathway, missing="Select how they will be helped instead"
    )
    reasons = Narrative(
        "Reasons, for the record and for the person who raised it", required=False, rows=3, called="the reasons"
    )
    decided_by = Pick("Who decided?", choices=[], missing="Select who decided")
    decided_on = Day("When was it decided?", called="the date it was decided", past=True)
    decided_at = Clock("At what time?", required=False, called="the time it was decided")
    lead = Pick(
        "Who will lead the enquiry?", choices=[], required=False, called="who will lead", empty="Not decided yet"
    )
    join = AnyOf(
        "Does this belong with an enquiry that is open already?",
        choices=[],
        required=False,
        help_text="Leave empty to start a new enquiry.",
    )

    def __init__(self, *args, deciders=(), leads=(), enquiries=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.deciders = {str(user.pk): user for user in deciders}
        self.leads = {str(user.pk): user for user in leads}
        self.enquiries = {str(enquiry.pk): enquiry for enquiry in enquiries}
        self.fields["decided_by"].choices = [(key, user.name) for key, user in self.deciders.items()]
        self.fields["lead"].choices = [(key, user.name) for key, user in self.leads.items()]
        self.fields["join"].choices = [
            (key, f"{e}, started {e.started_on:%-d %B %Y}") for key, e in self.enquiries.items()
        ]
        if not self.enquiries:
            del self.fields["join"]

    def clean(self):
        answers = super().clean()
        self.require_evidence(answers)
        if all(answers.get(name) for name in CRITERIA) and answers.get("decision"):
            self.require_agreement(answers)
        nothing_is_null(self, "ground")
        words = answers.pop("view_not_followed_words", "")
        answers["adults_view_words"] = answers.get("adults_view_words") or words
        answers["decided_by"] = self.deciders.get(answers.get("decided_by"))
        answers["lead"] = self.leads.get(answers.get("lead"))
        answers["join"] = [self.enquiries[key] for key in answers.get("join") or []]
        if answers.get("decision") in {DecisionCode.SECTION_42, DecisionCode.OTHER_ENQUIRY} and not self.errors:
            self.require_same_kind(answers)
        return answers

    def require_evidence(self, answers: dict) -> None:
        for name in CRITERIA:
            if answers.get(name) in {Criterion.MET, Criterion.NOT_MET} and not answers.get(f"{name}_evidence"):
                self.add_error(f"{name}_evidence", ValidationError(f"Enter {self.fields[f'{name}_evidence'].called}"))

    def require_agreement(self, answers: dict) -> None:
        """Refuse a decision that contradicts its criteria, with the reason (Care Act 2014 s42(1) and (2))."""
        refusal = contradiction([answers[name] for name in CRITERIA], answers["decision"])
        if refusal:
            self.add_error("decision", refusal)

    def require_same_kind(self, answers: dict) -> None:
        other = "other" if answers["decision"] == DecisionCode.OTHER_ENQUIRY else "section-42"
        if any(enquiry.kind != other for enquiry in answers["join"]):
            self.add_error(
                "join",
                "The enquiry you chose is of the other kind. Choose one that matches the decision, or start a new one.",
            )


def contradiction(criteria: list[str], decision: str) -> str:
    """Why a decision does not agree with its three criteria; empty when it does."""
    all_met = all(criterion == Criterion.MET for criterion in criteria)
    if all_met and decision != DecisionCode.SECTION_42:
        return DUTY
    if decision == DecisionCode.SECTION_42 and not all_met:
        return NOT_ALL_MET
    if decision in {DecisionCode.OTHER_ENQUIRY, DecisionCode.NO_ENQUIRY} and Criterion.NOT_MET not in criteria:
        return TOO_EARLY
    if decision == DecisionCode.MORE_INFORMATION and Criterion.NOT_YET_KNOWN not in criteria:
        return NOTHING_TO_FIND_OUT
    return ""


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
