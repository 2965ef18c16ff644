"""Questions of the section 42(1) decision, and the sentences for what the law's own logic refuses."""

from alongside.design.fields import AnyOf, Clock, Day, Narrative, OneOf, Pick, Words
from alongside.design.forms import Questions

from .codes import Criterion, DecisionCode, Followed, Ground, Pathway

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

MISSING_EVIDENCE = {
    "care_needs": "Enter how you know about their needs",
    "abuse_or_neglect": "Enter how you know about abuse or neglect",
    "cannot_protect": "Enter how you know whether they can protect themselves",
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
        answers["ground"] = answers.get("ground") or None
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
                self.add_error(f"{name}_evidence", MISSING_EVIDENCE[name])

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
