"""Before contact: whether it is safe to ask; and before what may endanger somebody: whether anybody controls them."""

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, YesNo
from alongside.design.forms import Questions
from alongside.risk.codes import AlsoThere, Coercion, MayEndanger, SafeAsking

LOOKED_AGAIN_LATER = "The date to look at this again must be on or after the date you thought about it"


class SafeToAskForm(Questions):
    """Think before contact. Nothing here bars anything."""

    mark_optional = False
    headings = {
        "alone": "Who may see or overhear",
        "how_to_contact": "How to make contact",
        "place_and_pace": "Where, and how fast",
        "danger_signs": "Danger",
        "decision": "So: is it safe to ask?",
    }
    reveals = {"immediate_danger": {"yes": ("danger_done",)}, "decision": {"not-now": ("instead", "look_again_on")}}
    alone = YesNo("Can they talk alone and in private?", required=False, called="if they can talk alone")
    nearby = Line("Who is nearby, or may come in?", required=False, called="who is nearby")
    how_to_contact = Narrative(
        "How will you make contact?",
        required=False,
        rows=2,
        called="how you will make contact",
        help_text="Who rings, when, from which number, and who they say they are if somebody else answers.",
    )
    code_word = Line(
        "A word that they say if they cannot go on",
        required=False,
        max_length=100,
        width=20,
        called="the word they say if they cannot go on",
    )
    closed_questions = Narrative(
        "Questions that yes or no can answer, if somebody may overhear",
        required=False,
        rows=2,
        called="questions that yes or no can answer",
    )
    call_back = Narrative(
        "What will you do if the call ends, or nobody answers?", required=False, rows=2, called="the call-back plan"
    )
    place_and_pace = Narrative(
        "Where do they feel safe to talk, and how fast do they want to go?",
        required=False,
        rows=2,
        called="where and how fast",
        help_text="Staying, with a plan, is a valid choice. Leaving can be the most dangerous time.",
    )
    danger_signs = Narrative(
        "What would show that they are in danger?", required=False, rows=2, called="what would show danger"
    )
    immediate_danger = YesNo("Are they in danger now?", required=False, called="if they are in danger now")
    danger_done = Narrative(
        "What was done?", rows=2, called="what was done", help_text="If somebody is in danger now, ring 999 first."
    )
    decision = OneOf("Is it safe to ask now?", choices=SafeAsking, missing="Select whether it is safe to ask now")
    instead = Narrative("What will be done instead?", rows=2, called="what will be done instead")
    look_again_on = Day("By when will somebody look at this again?", called="the date to look at this again")
    considered_on = Day("When did you think about this?", called="the date you thought about this", past=True)

    def clean(self):
        answers = super().clean()
        again, day = answers.get("look_again_on"), answers.get("considered_on")
        if again and day and again < day:
            self.add_error("look_again_on", LOOKED_AGAIN_LATER)
        return answers


class CoercionForm(Questions):
    """Look for coercion and control before mediation, restorative work, a conference or a meeting with both."""

    mark_optional = False
    headings = {
        "looked_by": "What was looked for, and seen",
        "adviser": "Who was asked for advice",
        "also_there": "Who and what else is there",
        "found": "What it comes to",
    }
    before = OneOf("Before what?", choices=MayEndanger, required=False, called="what it is before")
    looked_by = Line("Who looked, and how do they know?", required=False, called="who looked")
    signs = Narrative(
        "Which signs were looked for, and what was seen?",
        required=False,
        called="the signs",
        help_text=(
            "For example: who answers for them, who holds money, keys or phone, whom they may see, what they fear will "
            "happen, what changes when somebody comes in."
        ),
    )
    effect_on_choice = Narrative(
        "What does this do to their choices?",
        required=False,
        rows=3,
        called="what this does to their choices",
        help_text="A choice may be made under duress. Staying, with a plan, may still be what they choose.",
    )
    adviser = Line(
        "Independent advocate or domestic abuse adviser (IDVA)", required=False, called="the advocate or adviser"
    )
    dash_on = Day("Date of a DASH or S-DASH", required=False, called="the date of the DASH", past=True)
    marac_on = Day("Date of a referral to MARAC", required=False, called="the date of the referral to MARAC", past=True)
    also_there = AnyOf("Are there any of these?", choices=AlsoThere, required=False, called="what else is there")
    about_these = Narrative("What is known of them?", required=False, rows=2, called="what is known of them")
    staff_visits = Narrative("How do staff visit safely?", required=False, rows=2, called="how staff visit safely")
    found = OneOf("Is somebody controlling them?", choices=Coercion, missing="Select what was found")
    conclusion = Narrative("Your conclusion, in words", rows=3, called="your conclusion, in words")
    checked_on = Day("When was this looked at?", called="the date this was looked at", past=True)

    def clean(self):
        answers = super().clean()
        answers["before"] = answers.get("before") or None
        return answers
