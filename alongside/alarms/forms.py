"""What is asked of whoever hears that somebody is not safe, and of whoever has seen to it."""

from datetime import datetime, time

from django.utils.timezone import get_current_timezone

from alongside.design.fields import Clock, Day, Narrative, OneOf, Words
from alongside.design.forms import Questions

from .codes import SaidBy, Through

HEARD = [(way.value, way.label) for way in (Through.PHONE, Through.IN_PERSON)]


class RaiseForm(Questions):
    """Few questions: whoever answers them has somebody on the phone."""

    said_by = OneOf("Who says that they are not safe?", choices=SaidBy, missing="Select who says so")
    through = OneOf("How did you hear it?", choices=HEARD, missing="Select how you heard it")
    words = Words("What did they say, in their own words?", required=False, rows=3, called="what they said")
    raised_on = Day("On which day?", called="the day", past=True)
    raised_time = Clock("At what time?", called="the time")

    def clean(self):
        """What `raise_alarm` takes."""
        answers = super().clean()
        day, clock = answers.pop("raised_on", None), answers.pop("raised_time", None) or time()
        return {**answers, "raised_at": datetime.combine(day, clock, get_current_timezone()) if day else None}


class AnswerForm(Questions):
    done = Narrative(
        "What was done, and how are they now?",
        missing="Enter what was done, and how they are now",
        called="what was done",
        help_text="Who spoke with them or went there, what makes them safer today, and whom they can ring tonight.",
    )
