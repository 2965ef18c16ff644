"""Questions about asking somebody for information (section 45)."""

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Pick
from alongside.design.forms import Questions

from ..codes import RequestAnswer, RequestBasis
from ..deciding import CONDITIONS, footing_contradicts

WHICH_EARLIER = "Select the earlier request through which it came to them"
NO_EARLIER = "Tick condition 4 if it came to them through an earlier request, or choose none"


class RequestForm(Questions):
    """What the Board asks of whom, and whether they must comply."""

    headings = {"conditions": "Must they comply?"}
    to_whom = Line("Who is asked?", called="who is asked", help_text="A person or an organisation.")
    what = Narrative("What are they asked for?", rows=3, called="what they are asked for")
    why = Narrative(
        "Which function of the Board does it enable or assist?",
        rows=2,
        called="which function it enables or assists",
        help_text="It may be used for nothing else. Section 45(6).",
    )
    referral = Pick("For which referral or review?", choices=[], required=False, called="for which", empty="For none")
    supply_to = Line("To whom should it go, if not to the Board?", required=False, called="to whom it should go")
    conditions = AnyOf(
        "Which conditions are met?",
        choices=list(CONDITIONS.items()),
        required=False,
        called="which conditions are met",
        help_text="They must comply if conditions 1 and 2 are met, and condition 3 or 4.",
    )
    earlier = Pick(
        "If condition 4 is met: through which earlier request did it come to them?",
        choices=[],
        required=False,
        called="the earlier request",
        empty="None",
    )
    basis = OneOf("On what footing is it asked?", choices=RequestBasis, missing="Select on what footing it is asked")
    made_on = Day("When is it asked?", called="the date it is asked", past=True)
    due_on = Day("By when is an answer wanted?", required=False, called="the date by which an answer is wanted")

    def __init__(self, *args, referrals=(), earlier=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.referrals = {str(row.pk): row for row in referrals}
        self.earlier = {str(row.pk): row for row in earlier}
        self.fields["referral"].choices = [("", "For none"), *((k, str(row)) for k, row in self.referrals.items())]
        self.fields["earlier"].choices = [("", "None"), *((k, str(row)) for k, row in self.earlier.items())]
        if not self.earlier:
            del self.fields["earlier"]

    def clean(self):
        """What `ask_for` takes."""
        answers = super().clean()
        ticked = answers.pop("conditions", None) or []
        met = {name: name in ticked for name in CONDITIONS}
        answers["referral"] = self.referrals.get(answers.get("referral"))
        answers["earlier"] = self.earlier.get(answers.get("earlier"))
        if met["passed_to_them"] != (answers["earlier"] is not None):
            self.say_of_earlier(met["passed_to_them"])
        if basis := answers.get("basis"):
            refusal = footing_contradicts(met, basis)
            if refusal:
                self.add_error("basis", refusal)
        made, due = answers.get("made_on"), answers.get("due_on")
        if made and due and due < made:
            self.add_error("due_on", "The date by which an answer is wanted must be on or after the date it is asked")
        return {**answers, **met}

    def say_of_earlier(self, wanted: bool) -> None:
        """That condition 4 and the earlier request come together."""
        here = "earlier" if "earlier" in self.fields else "conditions"
        self.add_error(here, WHICH_EARLIER if wanted else NO_EARLIER)


class AnswerForm(Questions):
    """What came of a request."""

    result = OneOf("What came of it?", choices=RequestAnswer, missing="Select what came of it")
    words = Narrative("What was received, or which reason was given?", rows=3, required=False, called="what came of it")
    on = Day("When was this?", called="the date of this", past=True)

    def clean(self):
        answers = super().clean()
        if answers.get("result") == RequestAnswer.REFUSED and not answers.get("words"):
            self.add_error("words", "Enter the reason that was given for refusing")
        return answers


class PassOnForm(Questions):
    """What was received goes on, for the Board's functions and for nothing else."""

    to_whom = Line("To whom?", called="to whom it was passed on")
    why = Narrative("Which function of the Board does that enable or assist?", rows=2, called="which function that is")
    on = Day("When?", called="the date it was passed on", past=True)
