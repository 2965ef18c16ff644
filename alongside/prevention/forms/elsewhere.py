"""Questions about other ways to help, what could not be had, and what came before."""

from alongside.concerns.codes import Pathway
from alongside.design.fields import Day, Line, Narrative, OneOf, Pick
from alongside.design.forms import Questions
from alongside.plans.codes import HowWell
from alongside.plans.forms.action import wishes_to_choose

from ..codes import CameOfIt, Lacking, Relation, WhyNotTakenUp
from .asking import OfTheAdult, their_words


class PathwayForm(OfTheAdult):
    """What came of one way to help that was chosen instead of an enquiry. `ways`: those that were decided on."""

    reveals = {
        "came": {CameOfIt.TAKEN_UP: ("taken_up_by", "taken_up_on", "outcome"), CameOfIt.NOT_TAKEN_UP: ("why_not",)}
    }
    pathway = OneOf("Which way to help?", choices=[], missing="Select a way to help", called="a way to help")
    came = OneOf("What came of it?", choices=CameOfIt, missing="Select what came of it")
    taken_up_by = Line("By whom?", called="who took it up")
    taken_up_on = Day("When did it begin?", required=False, called="the date it began", past=True)
    outcome = Narrative("What came of it for them?", rows=3, required=False, called="what came of it for them")
    why_not = OneOf("Why not?", choices=WhyNotTakenUp, missing="Select why it was not taken up")
    helped = OneOf("How well did it help, in their view?", choices=HowWell, required=False, called="their view")
    words, spoken_by, speaker = their_words().values()
    on = Day("When did you find this out?", called="the date you found this out", past=True)

    def __init__(self, *args, ways=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["pathway"].choices = [(way, Pathway(way).label) for way in ways]

    def clean(self):
        """Without the answers to questions that were not asked."""
        answers = super().clean()
        if answers.get("came") != CameOfIt.TAKEN_UP:
            answers |= {"taken_up_by": "", "taken_up_on": None, "outcome": ""}
        if answers.get("came") != CameOfIt.NOT_TAKEN_UP:
            answers["why_not"] = None
        return answers


def who_was_told() -> dict:
    """Questions that are asked when a need is recorded and again later."""
    return {
        "told": Line(
            "Which commissioner was told?",
            required=False,
            called="who was told",
            help_text="So that what is lacking is known to those who can change it.",
        ),
        "told_on": Day("When were they told?", required=False, called="the date they were told", past=True),
        "until": Day(
            "Until when?",
            required=False,
            called="the date until which it is lacking",
            help_text="When it is to be had, or is looked at again, if known.",
        ),
    }


class TellsSomebody(Questions):
    """Who was told goes with when."""

    def clean(self):
        answers = super().clean()
        if answers.get("told") and not answers.get("told_on") and "told_on" not in self.errors:
            self.add_error("told_on", "Enter the date they were told")
        if answers.get("told_on") and not answers.get("told"):
            self.add_error("told", "Enter who was told")
        return answers


class UnmetNeedForm(TellsSomebody):
    """What an adult wants that cannot be had. `wishes`: what they want in their enquiries."""

    wanted = Narrative("What is wanted that cannot be had?", rows=3, called="what is wanted")
    wish = Pick(
        "Which of their wishes does it stand in the way of?",
        choices=[],
        required=False,
        called="a wish",
        empty="Not of one in particular",
    )
    lacking = OneOf("What is lacking?", choices=Lacking, missing="Select what is lacking")
    lacking_words = Narrative("More about that", rows=2, required=False, called="more about what is lacking")
    recorded_on = Day("When was this found?", called="the date this was found", past=True)
    told, told_on, until = who_was_told().values()

    def __init__(self, *args, wishes=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.wishes = {str(wish.pk): wish for wish in wishes}
        self.fields["wish"].choices = [("", "Not of one in particular"), *wishes_to_choose(self.wishes.values())]

    def clean(self):
        answers = super().clean()
        wish = self.wishes.get(answers.pop("wish", ""))
        answers |= {"outcome": wish, "enquiry": wish.enquiry if wish else None}
        return answers


class UnmetNeedLaterForm(TellsSomebody):
    """What became of a need that could not be met."""

    told, told_on, until = who_was_told().values()
    met_on = Day("When was it met?", required=False, called="the date it was met", past=True)
    met_how = Narrative("How?", rows=2, required=False, called="how it was met")

    def clean(self):
        answers = super().clean()
        if answers.get("met_on") and not answers.get("met_how"):
            self.add_error("met_how", "Enter how it was met")
        if answers.get("met_how") and not answers.get("met_on") and "met_on" not in self.errors:
            self.add_error("met_on", "Enter the date it was met")
        return answers


class RelateForm(Questions):
    """Link a concern to what came before it. `before`: earlier concerns and enquiries of the same adult."""

    before = OneOf("What is it related to?", choices=[], missing="Select what it is related to", called="what it is")
    kind = OneOf("How?", choices=Relation, missing="Select how they are related")
    why = Narrative("Why do you think so?", rows=2, required=False, called="why")

    def __init__(self, *args, before=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.before = {one.reference: one for one in before}
        self.fields["before"].choices = [(key, called(one)) for key, one in self.before.items()]

    def clean(self):
        """What `relate_concern` takes."""
        answers = super().clean()
        key = answers.pop("before", "") or ""
        chosen = self.before.get(key)
        return {**answers, ("earlier_enquiry" if key.startswith("E") else "earlier"): chosen}


def called(one) -> str:
    """A concern or an enquiry with its first day."""
    day = getattr(one, "raised_on", None) or one.started_on
    return f"{one}, {day:%-d %B %Y}"
