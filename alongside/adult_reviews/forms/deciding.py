"""The criteria of section 44: what the panel recommends, and what the chair decides."""

from alongside.design.fields import Day, Line, Narrative, OneOf
from alongside.design.forms import Questions

from ..codes import Criterion, ReviewDecision
from ..deciding import CRITERIA, HINTS, contradiction

MISSING = {
    "care_needs": "Select whether there is an adult with needs for care and support",
    "working_together": "Select whether there is reasonable cause for concern",
    "died": "Select whether somebody died and abuse or neglect is known or suspected",
    "survived": "Select whether somebody survived and serious abuse or neglect is known or suspected",
}
HOW_KNOWN = {
    "care_needs": "How is that known of their needs?",
    "working_together": "How is that known of agencies?",
    "died": "How is that known of a death?",
    "survived": "How is that known of whoever survived?",
}


def criterion(name: str) -> OneOf:
    return OneOf(CRITERIA[name], choices=Criterion, help_text=HINTS[name], inline=True, missing=MISSING[name])


def how_known(name: str) -> Narrative:
    asks = HOW_KNOWN[name]
    called = asks[:1].lower() + asks[1:].rstrip("?")
    return Narrative(asks, required=False, rows=2, called=called, help_text="Unless it is not yet known.")


class CriteriaForm(Questions):
    """The four criteria and what follows. The law's logic is held by the database; here it gives the sentence."""

    mark_optional = False
    care_needs = criterion("care_needs")
    care_needs_words = how_known("care_needs")
    working_together = criterion("working_together")
    working_together_words = how_known("working_together")
    died = criterion("died")
    died_words = how_known("died")
    survived = criterion("survived")
    survived_words = how_known("survived")
    decision = OneOf("What is decided?", choices=ReviewDecision, missing="Select what is decided")
    reasons = Narrative("Why?", rows=4, called="the reasons")
    decided_on = Day("When?", called="the date of this", past=True)

    def clean(self):
        answers = super().clean()
        for name in CRITERIA:
            known = answers.get(name) in {Criterion.MET, Criterion.NOT_MET}
            if known and not (answers.get(f"{name}_words") or "").strip() and f"{name}_words" not in self.errors:
                self.add_error(f"{name}_words", f"Enter {self.fields[f'{name}_words'].called}")
        if all(answers.get(name) for name in (*CRITERIA, "decision")):
            refusal = contradiction({name: answers[name] for name in CRITERIA}, answers["decision"])
            if refusal:
                self.add_error("decision", refusal)
        return answers


class PanelForm(CriteriaForm):
    panel = Line("Who sat on the panel?", max_length=300, called="who sat on the panel")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["decision"].label = "What does the panel recommend?"


class DecideForm(CriteriaForm):
    other_learning = Narrative(
        "If there is no review: how else will something be learnt?", required=False, rows=2, called="how else"
    )
    chair = Line("Who decides, as independent chair?", called="who decides")
