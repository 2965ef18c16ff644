"""Questions about actions: who does what, by when, for which wish, and how it went."""

from django.utils.text import Truncator

from alongside.design.fields import Day, Line, Narrative, OneOf, Pick
from alongside.design.forms import Questions
from alongside.design.rows import QuestionsInRows, Several

from ..codes import Owner, Result

NOT_ONE_WISH = "Not one wish in particular"


def questions_of_an_action() -> dict:
    """What is asked about one action; the wishes to choose from are the enquiry's own."""
    return {
        "what": Narrative("What is to be done?", rows=2, called="what is to be done", read_by_the_adult=True),
        "owner_kind": Pick("Whose is it?", choices=Owner, missing="Select whose it is"),
        "owner_name": Line(
            "Their name, or the name of the organisation",
            required=False,
            called="their name",
            help_text="Not needed where it is the adult’s own.",
        ),
        "due_on": Day("By when?", required=False, called="the date by which it is to be done"),
        "outcome": Pick(
            "Which wish does it serve?", choices=[], required=False, called="which wish it serves", empty=NOT_ONE_WISH
        ),
    }


def several_actions(*, title: str, first: int, before: str = "", least: int = 0) -> Several:
    """As many actions as it takes."""
    return Several(
        name="action",
        each="Action",
        title=title,
        hint="Leave out what is not needed. The adult’s own actions count as much as anybody’s.",
        add="Add another action",
        first=first,
        least=least,
        before=before,
        questions=questions_of_an_action(),
    )


def wishes_to_choose(outcomes) -> list[tuple[str, str]]:
    """The adult's wishes, in their words, to link an action to."""
    return [(str(outcome.pk), Truncator(outcome.words).chars(80)) for outcome in outcomes]


class WithActions(QuestionsInRows):
    """A form in which actions are asked for, each with the wishes of this enquiry to choose from."""

    def __init__(self, *args, outcomes=(), **kwargs):
        self.outcomes = {str(outcome.pk): outcome for outcome in outcomes}
        super().__init__(*args, **kwargs)

    def add_row(self, each, number):
        super().add_row(each, number)
        if each.name == "action":
            wishes = wishes_to_choose(self.outcomes.values())
            self.fields[each.question(number, "outcome")].choices = [("", NOT_ONE_WISH), *wishes]

    def clean(self):
        """`actions`: what `action_of` takes, one for each row that was filled in."""
        answers = super().clean()
        rows = answers.pop("action", [])
        answers["actions"] = [{**row, "outcome": self.outcomes.get(row["outcome"])} for row in rows]
        return answers


class ActionsForm(WithActions):
    """Actions for a plan, or for an enquiry that has no plan yet."""

    several = (several_actions(title="", first=2, least=1),)


class ActionForm(Questions):
    """Change what is to be done, whose it is or by when."""

    what = Narrative("What is to be done?", rows=2, called="what is to be done", read_by_the_adult=True)
    owner_kind = Pick("Whose is it?", choices=Owner, missing="Select whose it is")
    owner_name = Line("Their name, or the name of the organisation", required=False, called="their name")
    due_on = Day("By when?", required=False, called="the date by which it is to be done")
    outcome = Pick(
        "Which wish does it serve?", choices=[], required=False, called="which wish it serves", empty=NOT_ONE_WISH
    )

    def __init__(self, *args, outcomes=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.outcomes = {str(outcome.pk): outcome for outcome in outcomes}
        self.fields["outcome"].choices = [("", NOT_ONE_WISH), *wishes_to_choose(outcomes)]

    def clean_outcome(self):
        return self.outcomes.get(self.cleaned_data["outcome"])


class ResultForm(Questions):
    """How one action went."""

    result = OneOf("How did it go?", choices=Result, missing="Select how it went")
    words = Narrative("What was done, or why not?", rows=2, required=False, called="what was done")
    said_by = Line("Who says so?", required=False, called="who says so")
    on = Day("When was this?", called="the date of this", past=True)
