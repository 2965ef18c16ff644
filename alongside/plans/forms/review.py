"""A review of a plan: every open action, what the adult says, what changes, and when next, on one page."""

from django.utils.formats import date_format
from django.utils.text import Truncator

from alongside.design.fields import Day, Line, Narrative, OneOf, Words

from ..codes import Result, ReviewedBecause
from .action import WithActions, several_actions
from .whose import said_in, who_spoke, whose_words


def said_of(action) -> dict:
    """Questions about one action: its name on the page is the action itself, so that nobody must look it up."""
    short = Truncator(action.what).chars(60)
    due = f", due {date_format(action.due_on)}" if action.due_on else ""
    return {
        f"action{action.pk}-result": OneOf(
            f"{action.whose}: {action.what}",
            choices=Result,
            required=False,
            inline=True,
            called=f"how “{short}” went",
            help_text=f"How did it go{due}?",
        ),
        f"action{action.pk}-words": Line(
            "What was done, or why not?",
            required=False,
            max_length=1000,
            called=f"what was done about “{short}”",
            label_size="s",
        ),
        f"action{action.pk}-said_by": Line("Who says so?", required=False, called="who says so", width=20),
    }


class ReviewPlanForm(WithActions):
    """All open actions on one page. Nothing about an action is asked for that was not looked at."""

    several = (several_actions(title="What is to be done from here", first=1, before="next_due_on"),)
    headings = {"adults_view": "What they say", "changes": "From here"}
    held_on = Day("When was the plan looked at again?", called="the date the plan was looked at again", past=True)
    because = OneOf(
        "Why then?", choices=ReviewedBecause, initial=ReviewedBecause.DUE, missing="Select why it was looked at then"
    )
    later_because = Line(
        "If that was later than planned: why?", required=False, max_length=1000, called="why it was later than planned"
    )
    with_whom = Line("With whom?", required=False, max_length=300, called="with whom")
    adults_view = Words(
        "How do they think the plan is going?", required=False, rows=3, called="how they think it is going"
    )
    spoken_by = whose_words()
    speaker = who_spoke()
    changes = Narrative("What changes in the plan?", rows=3, required=False, called="what changes")
    next_due_on = Day(
        "When will it be looked at next?",
        required=False,
        called="the date when it will be looked at next",
        help_text="If you leave this empty: about three months on, or 12 weeks for a domestic-abuse safety plan.",
    )
    review_later_because = Line(
        "If that is later than usual: why?", required=False, called="why it is later", max_length=300
    )

    def __init__(self, *args, actions=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.actions = list(actions)
        asked = {name: field for action in self.actions for name, field in said_of(action).items()}
        rest = [name for name in self.fields if name not in ("held_on", "because", "later_because", "with_whom")]
        self.fields.update(asked)
        self.order_fields(["held_on", "because", "later_because", "with_whom", *asked, *rest])

    def clean(self):
        """What `review_plan` takes: `results` holds each action of which something was said."""
        answers = super().clean()
        results = []
        for action in self.actions:
            said = {name: answers.pop(f"action{action.pk}-{name}", "") or "" for name in ("result", "words", "said_by")}
            if said["result"]:
                results.append((action, said))
            elif said["words"] or said["said_by"]:
                self.add_error(f"action{action.pk}-result", "Select how it went, as you have said something about it")
        answers["adults_view"] = said_in(answers, "adults_view")
        return {**answers, "results": results}
