"""Questions about a plan: making, changing and ending it, and whether the adult has a copy."""

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Pick, Words, YesNo
from alongside.design.forms import Questions
from alongside.people.codes import Channel

from ..codes import Basis, PlanEnding, PlanKind
from .action import WithActions, several_actions
from .whose import said_in, who_spoke, whose_words

NOBODY_YET = "Nobody yet"
NONE_LINKED = "No assessment is needed, or none is recorded"


class AboutPlan(Questions):
    """What is asked about every plan, and may be changed later."""

    lead = Pick("Who leads the plan?", choices=[], required=False, called="who leads the plan", empty=NOBODY_YET)
    strengths = Narrative(
        "What already works, and keeps them safe?", rows=3, required=False, called="what works", read_by_the_adult=True
    )
    future_safety = Narrative(
        "What are the steps for their safety in future?",
        rows=3,
        required=False,
        called="the steps",
        read_by_the_adult=True,
    )
    alarm = Narrative(
        "How can they raise the alarm, and with whom?",
        rows=2,
        required=False,
        called="how to raise the alarm",
        read_by_the_adult=True,
    )
    contingency = Narrative(
        "What will be done if things go wrong?",
        rows=2,
        required=False,
        called="what will be done",
        read_by_the_adult=True,
    )
    monitoring = Narrative(
        "Who keeps an eye on how it goes, and how?",
        rows=2,
        required=False,
        called="who keeps an eye",
        read_by_the_adult=True,
    )
    basis = OneOf("Did the adult agree to this plan?", choices=Basis, required=False, called="whether they agreed")
    basis_words = Narrative("More about that", rows=2, required=False, called="more about that")
    capacity = Pick(
        "If capacity was in doubt: the assessment for this decision",
        choices=[],
        required=False,
        called="the assessment",
        empty=NONE_LINKED,
    )
    agreed_with = Line(
        "With whom else was it agreed?", required=False, max_length=300, called="with whom it was agreed"
    )
    next_review_on = Day(
        "When will it be looked at again?",
        required=False,
        called="the date when it will be looked at again",
        help_text="If you leave this empty: about three months on, or 12 weeks for a domestic-abuse safety plan.",
    )
    review_later_because = Line(
        "If that is later than usual: why?", required=False, called="why it is later", max_length=300
    )
    reviewing = Narrative("How will it be looked at again, and with whom?", rows=2, required=False, called="how")
    adult_can_ask = YesNo("Do they know that they can ask for that at any time?", required=False, called="if they know")

    def __init__(self, *args, leads=(), assessments=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.leads = {str(user.pk): user for user in leads}
        self.assessments = {str(row.pk): row for row in assessments}
        self.fields["lead"].choices = [("", NOBODY_YET), *((key, user.name) for key, user in self.leads.items())]
        found = [(k, f"{row.decision}: {row.found.lower()}") for k, row in self.assessments.items()]
        self.fields["capacity"].choices = [("", NONE_LINKED), *found]

    def clean_lead(self):
        return self.leads.get(self.cleaned_data["lead"])

    def clean_capacity(self):
        return self.assessments.get(self.cleaned_data["capacity"])

    def clean_basis(self):
        return self.cleaned_data["basis"] or None


class NewPlanForm(AboutPlan, WithActions):
    """A plan made with the adult, with its actions."""

    field_order = (
        "kind",
        "whose",
        "started_on",
        "lead",
        "aims",
        "aims_spoken_by",
        "aims_speaker",
        "strengths",
        "taken_in",
    )
    headings = {
        "aims": "What it is for",
        "future_safety": "Safety from here",
        "basis": "Agreement",
        "next_review_on": "Looking at it again",
    }
    reveals = {"kind": {PlanKind.FAMILY: ("whose",)}}
    several = (several_actions(title="Who does what", first=2, before="future_safety"),)
    kind = OneOf("What kind of plan is it?", choices=PlanKind, missing="Select the kind of plan")
    whose = Line("Whose plan is it?", called="whose plan it is", help_text="The family or group that made it.")
    started_on = Day("From when does it hold?", called="the date from which it holds")
    aims = Words(
        "What do they hope and wish for, in their own words?", required=False, rows=3, called="what they hope for"
    )
    aims_spoken_by = whose_words()
    aims_speaker = who_spoke()
    taken_in = AnyOf(
        "Actions that were agreed before there was a plan", choices=[], required=False, called="the actions to take in"
    )

    def __init__(self, *args, loose=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.loose = {str(action.pk): action for action in loose}
        if self.loose:
            self.fields["taken_in"].choices = [(key, f"{it.what} ({it.whose})") for key, it in self.loose.items()]
        else:
            del self.fields["taken_in"]

    def clean(self):
        """What `make_plan` takes."""
        answers = super().clean()
        answers["aims"] = said_in(answers, "aims", "aims_spoken_by", "aims_speaker")
        answers["taken_in"] = [self.loose[key] for key in answers.get("taken_in") or []]
        if not (answers["aims"] or answers["actions"] or answers["taken_in"] or self.errors):
            self.add_error("aims", "Enter what they hope for, or at least one action")
        return answers


class ChangePlanForm(AboutPlan):
    """Change a plan. Its actions are changed one by one; what it was stays in the history."""

    headings = {"basis": "Agreement", "next_review_on": "Looking at it again"}

    def __init__(self, *args, ended=False, **kwargs):
        super().__init__(*args, **kwargs)
        day = self.fields["next_review_on"]
        day.required, day.help_text = True, ""
        if ended:
            del self.fields["next_review_on"], self.fields["review_later_because"]


class EndPlanForm(Questions):
    """How a plan ended."""

    reveals = {"ending": {PlanEnding.MONITORING: ("monitored_by",)}}
    ending = OneOf("How did it end?", choices=PlanEnding, missing="Select how the plan ended")
    monitored_by = Line("Who keeps an eye on things?", called="who keeps an eye on things")
    ending_words = Narrative("What became of it, and what does the adult say?", rows=3, required=False, called="more")
    ended_on = Day("When did it end?", called="the date it ended", past=True)


class CopyForm(Questions):
    """Whether the adult has a copy."""

    reveals = {"given": {"yes": ("channel",), "no": ("why_not",)}}
    given = YesNo("Does the adult have a copy of the plan?", missing="Select yes if they have a copy")
    channel = OneOf("How did it reach them?", choices=Channel, missing="Select how it reached them")
    why_not = Line("Why not?", called="why they have no copy", max_length=1000)
    on = Day("When was this?", called="the date of this", past=True)

    def clean(self):
        answers = super().clean()
        answers["channel"] = answers.get("channel") or None
        return answers
