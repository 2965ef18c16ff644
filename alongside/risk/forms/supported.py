"""The supported decision sheet. Every theme is optional; answers are kept as they were said."""

from alongside.design.fields import Day, Line, Narrative, Words
from alongside.risk.models.supported import THEMES

from .together import Together


class SupportedForm(Together):
    """One conversation about one decision, theme by theme."""

    headings = {"matters": "Talking it through", "disagreement": "What follows"}
    mark_optional = False
    decision = Narrative("What is there to decide?", rows=2, called="what there is to decide")
    helped_by = Line("Who, or what, helps {called} to decide?", required=False, called="who or what helps")
    words_of = Line(
        "If somebody else answered: who?", required=False, called="who answered", help_text="Leave empty for {called}."
    )
    disagreement = Narrative(
        "Does anybody see it otherwise? What would help?", required=False, rows=2, called="who sees it otherwise"
    )
    next_steps = Narrative(
        "What happens next: who does what, by when?", required=False, rows=3, called="what happens next"
    )
    plan_change = Narrative("What should change in the plan?", required=False, rows=2, called="what should change")
    review_on = Day("When do we talk again?", required=False, called="the date to talk again")
    talked_on = Day("When did you talk?", called="the date you talked", past=True)

    def add_questions(self, sent):
        """The themes stand between the question and what follows."""
        for name, question in THEMES:
            self.fields[name] = Words(question, required=False, rows=2, called="this answer")
        self.order_fields(["decision", "helped_by", "words_of", *(name for name, _ in THEMES)])
        super().add_questions(sent)

    def clean(self):
        answers = super().clean()
        later = answers.get("review_on")
        if later and answers.get("talked_on") and later < answers["talked_on"]:
            self.add_error("review_on", "The date to talk again must be on or after the date you talked")
        return answers
