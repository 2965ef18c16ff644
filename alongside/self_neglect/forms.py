"""Questions about self-neglect. What matters to the adult is asked for first, and in their own words."""

from alongside.design.fields import Day, Line, Narrative, OneOf, Pick, Words, YesNo
from alongside.design.forms import Questions
from alongside.plans.forms.whose import said_in, who_spoke, whose_words

from .codes import CameOfIt, Ending, Power, ReviewedBecause, Used, Way

NOBODY_YET, NO_ENQUIRY, NO_PLAN = "Nobody yet", "In none: outside section 42", "None"


def how_we_would_know() -> Narrative:
    return Narrative(
        "How would we know that it is worse, and who should ring whom?",
        rows=2,
        required=False,
        called="how we would know",
    )


class AboutRisk(Questions):
    """What is asked at the beginning, and may be changed later."""

    headings = {"worry": "What people worry about", "lead": "Who and when"}
    matters = Words(
        "What matters to them, and why, in their own words?",
        required=False,
        rows=4,
        called="what matters to them",
        help_text="What things, animals, places and habits mean to them comes before what is wrong.",
    )
    spoken_by = whose_words()
    speaker = who_spoke()
    rapport = Narrative(
        "Whom do they let in, and what does that person do right?", rows=2, required=False, called="whom they let in"
    )
    worry = Narrative(
        "What could happen, and what was seen?",
        rows=3,
        called="what could happen",
        help_text="For example: fire, infection, falls, food, cold, losing the home.",
    )
    risk_plan = Narrative(
        "What is done, with them, to make it less dangerous?",
        rows=3,
        required=False,
        called="what is done",
        help_text="Small things that they agree to count.",
    )
    contingency = how_we_would_know()
    lead = Pick("Who leads?", choices=[], required=False, called="who leads", empty=NOBODY_YET)
    enquiry = Pick("In which enquiry?", choices=[], required=False, called="the enquiry", empty=NO_ENQUIRY)
    plan = Pick("Which plan belongs with this?", choices=[], required=False, called="the plan", empty=NO_PLAN)
    next_review_on = Day(
        "When will it be looked at again?",
        required=False,
        called="the date when it will be looked at again",
        help_text="If you leave this empty: in four weeks.",
    )

    def __init__(self, *args, leads=(), enquiries=(), plans=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.rows = {
            "lead": {str(user.pk): user for user in leads},
            "enquiry": {str(enquiry.pk): enquiry for enquiry in enquiries},
            "plan": {str(plan.pk): plan for plan in plans},
        }
        for name, empty in (("lead", NOBODY_YET), ("enquiry", NO_ENQUIRY), ("plan", NO_PLAN)):
            self.fields[name].choices = [("", empty), *((key, str(row)) for key, row in self.rows[name].items())]
        if not plans:
            del self.fields["plan"]

    def clean(self):
        answers = super().clean()
        answers["matters"] = said_in(answers, "matters")
        for name in self.rows.keys() & self.fields.keys():
            answers[name] = self.rows[name].get(answers.get(name))
        return answers


class BeginForm(AboutRisk):
    started_on = Day("From when is this?", called="the date from which it is", past=True)


class ChangeRiskForm(AboutRisk):
    """Change what is recorded; words that were said before stay."""

    on = Day("When did you learn this?", called="the date when you learnt this", past=True)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        day = self.fields["next_review_on"]
        day.required, day.help_text = True, ""
        self.fields["matters"].label = "If something else matters to them now: what, in their own words?"


class AttemptForm(Questions):
    """One attempt to get into contact."""

    way = OneOf("How did you try?", choices=Way, missing="Select how you tried")
    who = Line("Who tried?", called="who tried")
    tried = Narrative("What was tried or offered?", rows=2, required=False, called="what was tried")
    came_of_it = OneOf("What came of it?", choices=CameOfIt, missing="Select what came of it")
    said = Words("What did they say, in their own words?", rows=3, required=False, called="what they said")
    spoken_by = whose_words()
    speaker = who_spoke()
    on = Day("When was this?", called="the date of this", past=True)

    def clean(self):
        answers = super().clean()
        answers["said"] = said_in(answers, "said")
        return answers


class SeenForm(Questions):
    """What was seen of what they can carry out, beside what they said."""

    told = Narrative("What did they say that they would do?", rows=2, required=False, called="what they said")
    observed = Narrative(
        "What was seen?",
        rows=3,
        called="what was seen",
        help_text="What they did, or what the home shows, rather than what was said. For example: bills lie "
        "unopened for months, although they say that they pay them.",
    )
    means = Narrative(
        "What does that mean for whether they can carry out what they decide?",
        rows=3,
        required=False,
        called="what that means",
    )
    assessment = Pick(
        "The capacity assessment to which this belongs",
        choices=[],
        required=False,
        called="the assessment",
        empty="None yet",
    )
    on = Day("When was this seen?", called="the date when this was seen", past=True)

    def __init__(self, *args, assessments=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.assessments = {str(row.pk): row for row in assessments}
        found = [(key, f"{row.decision}: {row.found.lower()}") for key, row in self.assessments.items()]
        self.fields["assessment"].choices = [("", "None yet"), *found]

    def clean_assessment(self):
        return self.assessments.get(self.cleaned_data["assessment"])

    def clean(self):
        answers = super().clean()
        return {"seen" if name == "observed" else name: value for name, value in answers.items()}


class PowerForm(Questions):
    """A power that was considered."""

    power = Pick("Which power was considered?", choices=Power, missing="Select the power that was considered")
    used = OneOf("Is it used?", choices=Used, missing="Select whether it is used")
    why = Narrative(
        "Why, or why not?",
        rows=3,
        called="why, or why not",
        help_text="What it would do for them and to them, and what less would do.",
    )
    on = Day("When was it considered?", called="the date when it was considered", past=True)


class AgencyForm(Questions):
    """Who leads for an agency."""

    agency = Line("Which agency?", called="the agency", help_text="For example: fire service, GP practice, landlord.")
    who = Line("Who leads there?", required=False, called="who leads there")
    does_what = Narrative("What do they do?", rows=2, required=False, called="what they do")
    from_on = Day("From when?", called="the date from which they lead", past=True)


class MeetingForm(Questions):
    """Agencies met about the risk."""

    meeting = Pick(
        "Which meeting of the enquiry was it?", choices=[], required=False, called="the meeting", empty="None of these"
    )
    who_came = Narrative("Who came?", rows=2, required=False, called="who came")
    adult_there = YesNo("Was the adult there?", required=False, called="if the adult was there")
    agreed = Narrative("What was agreed?", rows=3, required=False, called="what was agreed")
    on = Day("When was it?", called="the date of the meeting", past=True)

    def __init__(self, *args, meetings=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.meetings = {str(row.pk): row for row in meetings}
        self.fields["meeting"].choices = [("", "None of these"), *((k, str(row)) for k, row in self.meetings.items())]
        if not self.meetings:
            del self.fields["meeting"]

    def clean(self):
        answers = super().clean()
        answers["meeting"] = self.meetings.get(answers.get("meeting"))
        if not (answers["meeting"] or answers.get("agreed") or answers.get("who_came") or self.errors):
            self.add_error("agreed", "Enter who came or what was agreed")
        return answers


class ReviewForm(Questions):
    """The risk looked at again."""

    held_on = Day("When was it looked at again?", called="the date it was looked at again", past=True)
    because = OneOf(
        "Why then?", choices=ReviewedBecause, initial=ReviewedBecause.DUE, missing="Select why it was looked at then"
    )
    with_whom = Line("With whom?", required=False, max_length=300, called="with whom")
    adults_view = Words("What do they say about how things are?", rows=3, required=False, called="what they say")
    spoken_by = whose_words()
    speaker = who_spoke()
    changes = Narrative("What changes?", rows=3, required=False, called="what changes")
    next_due_on = Day(
        "When will it be looked at next?",
        required=False,
        called="the date when it will be looked at next",
        help_text="If you leave this empty: in four weeks.",
    )

    def clean(self):
        answers = super().clean()
        answers["adults_view"] = said_in(answers, "adults_view")
        return answers


class EndForm(Questions):
    """How it ended. Whoever is no manager is not asked for a reason to end on a refusal alone."""

    reveals = {"ending": {Ending.DECLINED: ("contingency", "despite")}}
    ending = OneOf(
        "How does it end?",
        choices=Ending,
        missing="Select how it ends",
        hints={
            Ending.DECLINED: "Never enough by itself. First come two attempts, in different ways or by different "
            "people, and how we would know that things are worse."
        },
    )
    contingency = how_we_would_know()
    despite = Narrative(
        "If you end it although too little was tried: why?",
        rows=2,
        required=False,
        called="why it ends all the same",
        help_text="You can do this as a manager. Your name stays beside it.",
    )
    ending_words = Narrative("What became of it, and what does the adult say?", rows=3, required=False, called="more")
    ended_on = Day("When does it end?", called="the date it ends", past=True)

    def __init__(self, *args, may_oversee=False, **kwargs):
        super().__init__(*args, **kwargs)
        if not may_oversee:
            del self.fields["despite"]
