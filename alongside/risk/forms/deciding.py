"""What is decided, who stands behind it, with whom it is shared, and a worker's unease."""

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Pick, Words, YesNo
from alongside.design.forms import Questions
from alongside.people.codes import Channel
from alongside.risk.codes import AgreedBy, Decider, SharedWith
from alongside.voice.actions import Said
from alongside.voice.codes import SpokenBy

from .together import Together


class DecideForm(Together):
    """What was decided, and how we shall know that it goes well or badly."""

    headings = {"residual": "What remains", "agreed_by": "Who agreed"}
    words = Narrative("What has been decided, and why?", rows=3, called="what has been decided")
    decider = OneOf("Who decides this?", choices=Decider, missing="Select who decides this")
    decider_name = Line("Their name, if it is not {called}", required=False, called="the name of whoever decides")
    capacity = Pick(
        "Which capacity assessment is about this decision?", choices=(), required=False, called="the assessment"
    )
    advocate_present = YesNo("Was an advocate there?", required=False, called="if an advocate was there")
    disagreement = Narrative(
        "Who sees it otherwise, and how is that handled?", required=False, rows=2, called="who sees it otherwise"
    )
    residual = Words(
        "Which risk does {called} know of and accept, in their own words?",
        required=False,
        rows=2,
        called="the risk they accept",
    )
    residual_by = OneOf(
        "Whose words are these?",
        choices=SpokenBy,
        required=False,
        initial=SpokenBy.ADULT,
        called="whose words these are",
    )
    residual_speaker = Line("Name of whoever spoke for them", required=False, called="who spoke for them", width=20)
    early_signs = Narrative(
        "What would tell us early that it is going wrong?", required=False, rows=2, called="the early signs"
    )
    contingency = Narrative("What do we do then?", required=False, rows=2, called="what is done then")
    who_to_call = Line("Who is there to call, day and night?", required=False, called="who to call")
    review_on = Day("When do we look at it again?", required=False, called="the date to look at it again")
    review_if = Line("What would make us look sooner?", required=False, called="what would make us look sooner")
    agreed_by = AnyOf(
        "Who agreed to this?",
        choices=AgreedBy,
        required=False,
        called="who agreed to this",
        help_text="It says what each will do. It takes away nobody’s duty, and they may change their mind.",
    )
    decided_on = Day("When was it decided?", called="the date it was decided", past=True)

    def clean(self):
        """What `decide_on_risk` takes."""
        answers = super().clean()
        if answers.get("decider") not in (None, "", Decider.ADULT) and not answers.get("decider_name"):
            self.add_error("decider_name", "Enter the name of whoever decides")
        later = answers.get("review_on")
        if later and answers.get("decided_on") and later < answers["decided_on"]:
            self.add_error("review_on", "The date to look at it again must be on or after the date it was decided")
        words, by = answers.pop("residual", ""), answers.pop("residual_by", "") or SpokenBy.ADULT
        speaker = answers.pop("residual_speaker", "")
        return {**answers, "residual": Said(words, by, speaker) if words.strip() else None}


class BackForm(Questions):
    """A manager stands behind it: behind the decision that the page showed, which the page itself sends along."""

    words = Narrative(
        "What do you stand behind, and why?",
        rows=3,
        called="what you stand behind",
        help_text="This says that the risk was weighed well and is carried by all of us, whatever comes of it.",
    )
    backed_on = Day("When did you agree this?", called="the date you agreed this", past=True)


class ShareForm(Together):
    """With whom it is shared; nothing goes where it may not."""

    reveals = {"shared_with": {"person": ("person",), "agency": ("agency", "why")}}
    shared_with = OneOf("With whom is it shared?", choices=SharedWith, missing="Select with whom it is shared")
    person = Pick("With which of them?", choices=(), missing="Select with which of them")
    agency = Line("Which agency, and who there?", called="which agency")
    why = Line("Why do they need it, and on what ground?", called="why they need it")
    channel = OneOf("How does it reach them?", choices=Channel, missing="Select how it reaches them")
    shared_on = Day("When?", called="the date it was shared", past=True)


class UneaseForm(Together):
    """For a worker who worries about somebody who can decide and wants nothing done."""

    words = Narrative("What troubles you?", rows=3, called="what troubles you")
    weighing = Pick("Is it about something that was weighed?", choices=(), required=False, called="what it is about")
    consulted = Narrative(
        "Whom have you asked, and when?",
        required=False,
        rows=2,
        called="whom you have asked",
        help_text="A manager, a colleague, a legal adviser, another agency.",
    )
    came_of_it = Narrative("What came of that?", required=False, rows=2, called="what came of that")
    revisit_on = Day("When do you look at this again?", required=False, called="the date to look at this again")
    felt_on = Day("When was this?", called="the date of this", past=True)

    def clean(self):
        answers = super().clean()
        later = answers.get("revisit_on")
        if later and answers.get("felt_on") and later < answers["felt_on"]:
            self.add_error("revisit_on", "The date to look at this again must be on or after the date of this")
        return answers
