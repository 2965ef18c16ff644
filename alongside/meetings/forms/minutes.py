"""The one question that is asked all through a meeting: what was just said?"""

from alongside.design.fields import Day, Line, OneOf, Pick, Words
from alongside.design.forms import Questions
from alongside.voice.codes import GapReason

from ..actions.minutes import NOT_THEIRS, WHICH_WISH, Typed
from ..codes import LineKind


class LineForm(Questions):
    """One line of minutes. Words come first, so that typing can begin at once; what they are is said after them."""

    mark_optional = False
    reveals = {
        "kind": {
            "agreed": ("outcome", "gap_reason"),
            "action": ("due_on",),
            "question": ("answer_from", "answer_on"),
            "answer": ("answers",),
        }
    }
    words = Words("What was said?", called="what was said", rows=2, attrs={"autofocus": ""})
    kind = OneOf("What is it?", choices=LineKind, initial=LineKind.SAID, missing="Select what it is")
    person = Pick("Who?", choices=[], required=False, called="who", empty="Nobody in particular")
    who = Line("Or another name", required=False, called="another name", width=20)
    outcome = Pick("About which wish?", choices=[], missing=WHICH_WISH)
    gap_reason = Pick(
        "Does it differ from what they want?",
        choices=GapReason,
        required=False,
        called="why it differs",
        empty="No, it is what they want",
    )
    due_on = Day("By when?", required=False, called="the day it is due")
    answer_from = Line("Who will answer?", required=False, called="who will answer", width=20)
    answer_on = Day("By when?", required=False, called="the day of the answer")
    answers = Pick("To which question?", choices=[], required=False, called="the question", empty="None of these")
    item = Pick("Which item?", choices=[], required=False, called="the item", empty="No item")
    agency = Pick("For one agency only?", choices=[], required=False, called="the agency", empty="No")

    def __init__(self, *args, people=(), items=(), outcomes=(), questions=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.rows = {
            "person": {str(it.pk): it for it in people},
            "item": {str(it.pk): it for it in items},
            "outcome": {str(it.pk): it for it in outcomes},
            "answers": {str(it.pk): it for it in questions},
        }
        self.offer("person", "Nobody in particular", name_at_meeting)
        self.offer("item", "No item", lambda it: f"{it.place}. {it}"[:90])
        self.offer("outcome", "", lambda it: it.words[:90])
        self.offer("answers", "None of these", lambda it: it.words[:90])
        agencies = dict.fromkeys(it.agency for it in people if it.agency)
        self.fields["agency"].choices = [("", "No"), *((name, name) for name in agencies)]

    def offer(self, name, empty, says):
        self.fields[name].choices = [("", empty), *((key, says(row)) for key, row in self.rows[name].items())]

    def row(self, name: str, answers: dict):
        return self.rows[name].get(answers.get(name) or "")

    def clean(self):
        """What was typed, as `minute` takes it."""
        answers = super().clean()
        person, kind = self.row("person", answers), answers.get("kind")
        typed = Typed(
            kind=kind or LineKind.SAID,
            words=answers.get("words", ""),
            person=person,
            who="" if person else answers.get("who", ""),
            item=self.row("item", answers),
            agency=answers.get("agency", ""),
            due_on=answers.get("due_on") or answers.get("answer_on"),
            answer_from=answers.get("answer_from", ""),
            outcome=self.row("outcome", answers),
            differs=bool(answers.get("gap_reason")),
            gap_reason=answers.get("gap_reason") or None,
            answers=self.row("answers", answers),
        )
        if kind == LineKind.WANTED and typed.spoken_by is None:
            self.add_error("person", NOT_THEIRS)
        return {"typed": typed}


def name_at_meeting(invitation) -> str:
    """Somebody in the list of who speaks: the name first, because that is what is typed to find it."""
    return f"{invitation.called} ({invitation.agency or invitation.get_part_display().lower()})"


class CorrectLineForm(Questions):
    words = Words("The line as it should read", called="the line as it should read", rows=3)
    why = Line("Why was it taken down differently?", called="why it was taken down differently")
