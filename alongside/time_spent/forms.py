"""Questions about time: one that other forms take in, and a page of their own."""

from typing import Any

from django.core.exceptions import ValidationError

from alongside.design.fields import Day, Line, OneOf
from alongside.design.forms import Questions

from .codes import Activity, Way, When
from .models import MOST_MINUTES

WHAT_FOR = "About is enough. It shows where time goes across many cases; nobody can read it for one worker."


class Minutes(Line):
    """How long something took: gives a whole number of minutes, or None."""

    def __init__(
        self,
        label: str = "How many minutes did this take, with preparing and writing?",
        *,
        most: int = 100_000,
        **kwargs: Any,
    ):
        self.most = most
        about = {"required": False, "called": "the minutes it took", "width": 4, "inputmode": "numeric"}
        super().__init__(label, **{**about, **kwargs})

    def clean(self, value: object) -> int | None:
        typed = super().clean(value)
        if not typed:
            return None
        if not (typed.isascii() and typed.isdecimal() and len(typed) <= 6 and 1 <= int(typed) <= self.most):
            raise ValidationError(self.sentence("must be a whole number, like 90"), code="invalid")
        return int(typed)


class TakesTime(Questions):
    """Adds to a form, at its end, how many minutes it took: optional, and an act keeps it with `time_taken`."""

    minutes = Minutes(most=MOST_MINUTES, help_text=WHAT_FOR)

    def __init__(self, *args: Any, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.order_fields([name for name in self.fields if name != "minutes"])


class TimeForm(Questions):
    """Time spent on something that no other page asks about."""

    activity = OneOf("What did the time go on?", choices=Activity, missing="Select what the time went on")
    stage = OneOf("When in the work was it?", choices=When, missing="Select when in the work it was")
    minutes = Minutes("How many minutes?", required=True, most=MOST_MINUTES, help_text=WHAT_FOR)
    spent_on = Day("On what day?", called="the day", past=True)


class TeamsForm(Questions):
    """How each team is made up: one question a team, named team-<number>."""

    from_on = Day("From what day?", called="the day from which it is so", past=True)

    def __init__(self, *args: Any, teams=(), **kwargs: Any):
        self.teams = {f"team-{team.pk}": team for team in teams}
        super().__init__(*args, **kwargs)
        self.order_fields([*self.teams])

    def add_questions(self, sent):
        for name, team in self.teams.items():
            self.fields[name] = OneOf(
                team.name, choices=Way, required=False, initial=team.way, called=f"how {team.name} is made up"
            )

    def clean(self):
        """What `say_how_teams_are_made_up` takes: only the teams of which something new is said."""
        answers = super().clean()
        said = {team: answers.get(name) for name, team in self.teams.items()}
        ways = {team: way for team, way in said.items() if way and way != team.way}
        return {"ways": ways, "from_on": answers.get("from_on")}
