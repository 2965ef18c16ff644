"""The questions of a safety check, and by which team the waiting are shown."""

from datetime import datetime, time

from django.utils.timezone import get_current_timezone

from alongside.design.fields import Clock, Day, Line, Narrative, OneOf, Words
from alongside.design.forms import Questions

from .codes import Asked, SafeToday


class CheckForm(Questions):
    """Is this person safe today?"""

    reveals = {"asked": {"through": ("through",)}}
    asked = OneOf("How did you ask?", choices=Asked, missing="Select how you asked")
    through = Line("Who has seen them or spoken with them, and when?", called="who has seen them or spoken with them")
    answer = OneOf("Are they safe today?", choices=SafeToday, missing="Select if they are safe today")
    said = Words("What did they say, in their own words?", required=False, rows=3, called="what they said")
    why = Narrative("What does that rest on?", required=False, rows=2, called="what it rests on")
    done = Narrative(
        "What was done about it?",
        required=False,
        rows=2,
        called="what was done about it",
        help_text="If they are not safe: what makes them safer today, and who does it.",
    )
    asked_by = Line("Who asked, if not you?", required=False, called="who asked")
    asked_on = Day("On which day?", called="the day you asked", past=True)
    asked_time = Clock("At what time?", called="the time you asked")

    def clean(self):
        """What `check_safe_today` takes."""
        answers = super().clean()
        asked, answer = answers.get("asked"), answers.get("answer")
        if asked == Asked.NOT_REACHED and answer and answer != SafeToday.NOT_KNOWN:
            self.add_error("answer", "Whoever could not be reached was not found to be safe, or not: select the last")
        if answer == SafeToday.NO and not (answers.get("done") or "").strip():
            self.add_error("done", "Enter what was done about it today")
        day, clock = answers.pop("asked_on", None), answers.pop("asked_time", None) or time()
        moment = datetime.combine(day, clock, get_current_timezone()) if day else None
        return {**answers, "through": answers.get("through") or "", "asked_at": moment}
