"""Questions about recommendations, what is done about them, and the evidence."""

from alongside.design.fields import Day, Line, Narrative, OneOf
from alongside.design.forms import Questions

from ..codes import ActionResult


class RecommendationForm(Questions):
    words = Narrative("What does the review recommend?", rows=3, called="what it recommends")
    made_on = Day("When?", called="the date of the recommendation", past=True)


class ActionForm(Questions):
    """What one agency does about a recommendation."""

    what = Narrative("What is to be done?", rows=2, called="what is to be done")
    agency = Line("Which organisation owns it?", called="which organisation owns it")
    owner = Line("Who there answers for it?", required=False, called="who answers for it")
    due_on = Day("By when?", required=False, called="the date by which it is to be done")


class EvidenceForm(Questions):
    """How far an action has come, and what shows it."""

    result = OneOf("How far has it come?", choices=ActionResult, missing="Select how far it has come")
    words = Narrative(
        "What shows it?",
        rows=3,
        called="what shows it",
        help_text="What changed for people, an audit, a new way of working. That a meeting was held is no evidence.",
    )
    given_by = Line("Who gave this evidence?", required=False, called="who gave it")
    checked_by = Line(
        "Who checked it?", required=False, called="who checked it", help_text="Somebody other than who gave it."
    )
    checked_on = Day("When was it checked?", required=False, called="the date it was checked", past=True)
    on = Day("When was this?", called="the date of this", past=True)

    def clean(self):
        answers = super().clean()
        name, day = answers.get("checked_by") or "", answers.get("checked_on")
        if name and not day and "checked_on" not in self.errors:
            self.add_error("checked_on", "Enter the date it was checked")
        if day and not name and "checked_by" not in self.errors:
            self.add_error("checked_by", "Enter who checked it, as you have entered a date")
        if name and name.casefold() == (answers.get("given_by") or "").casefold():
            self.add_error("checked_by", "Evidence is checked by somebody other than who gave it")
        return answers
