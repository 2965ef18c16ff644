"""Questions about clocks: a pause and its end, a departure with its reasons, and what the council settles."""

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Pick
from alongside.design.forms import Questions
from alongside.design.rows import QuestionsInRows, Several

from .codes import AdultAgrees, Closed, Departs, PauseReason, Rule, Stage, Unit, Weekday

MOST = 1_000


class PauseForm(Questions):
    """Why the clocks stand still, and what the adult says to it."""

    reason = OneOf("Why do the clocks stand still?", choices=PauseReason, missing="Select why they stand still")
    words = Narrative(
        "What is behind it, for this person?",
        required=False,
        rows=3,
        called="what is behind it",
        help_text="For example: what they said, or who told us and when.",
    )
    agrees = OneOf("What does the adult say to it?", choices=AdultAgrees, required=False, called="what the adult says")
    from_on = Day("From when?", called="the day from which they stand still", past=True)
    look_again_on = Day(
        "When will somebody ask whether it can go on?",
        required=False,
        called="the day on which somebody asks",
        help_text="A pause does not end by itself. They stay on the page of those who wait.",
    )
    went_on = Day(
        "If it is over already: on which day did it go on?", required=False, past=True, called="the day it went on"
    )

    def clean(self):
        answers = super().clean()
        if answers.get("reason") == PauseReason.OTHER and not (answers.get("words") or "").strip():
            self.add_error("words", "Enter what it is about them")
        since, again = answers.get("from_on"), answers.get("look_again_on")
        if since and again and again <= since:
            self.add_error("look_again_on", "The day must be after the day from which they stand still")
        return {**answers, "agrees": answers.get("agrees") or None}


class ResumeForm(Questions):
    resumed_on = Day("On which day did it go on?", called="the day on which it went on", past=True)
    words = Narrative("What has changed?", required=False, rows=3, called="what has changed")


class VariationForm(Questions):
    """A departure is a decision: from what, why, what is better for the person, and who agreed."""

    reveals = {"departs": {"timescale": ("stage", "new_date"), "procedure": ("procedure",)}}
    departs = OneOf("From what do you depart?", choices=Departs, missing="Select from what you depart")
    stage = OneOf("What will be later?", choices=Stage, missing="Select what will be later")
    new_date = Day("Which day does everybody look to now?", called="the new day")
    procedure = Line("What is done in another way, or left out?", max_length=300, called="what is done in another way")
    because = Line(
        "Because …",
        max_length=300,
        called="why",
        help_text="It is read as: later than usual because … For example: she wants her sister there.",
    )
    benefit = Narrative("What is better for the person?", rows=3, called="what is better for the person")
    evidence = Narrative("What does that rest on?", required=False, rows=3, called="what it rests on")
    proposed_by = Line("Who proposed it, if not you?", required=False, called="who proposed it")
    agreed_by = Pick("Which manager agreed?", choices=[], missing="Select the manager who agreed")
    agreed_on = Day("When?", called="the day it was agreed", past=True)

    def __init__(self, *args, stages=(), managers=(), **kwargs):
        self.managers = {str(manager.pk): manager for manager in managers}
        super().__init__(*args, **kwargs)
        self.fields["stage"].choices = [(stage, stage.label) for stage in stages]
        self.fields["agreed_by"].choices = [("", ""), *((key, one.name) for key, one in self.managers.items())]

    def clean(self):
        """What `agree_variation` takes."""
        answers = super().clean()
        later = answers.get("departs") == Departs.TIMESCALE
        return {
            **answers,
            "stage": answers.get("stage") or None if later else None,
            "new_date": answers.get("new_date") if later else None,
            "procedure": "" if later else answers.get("procedure") or "",
            "agreed_by": self.managers.get(answers.get("agreed_by", "")),
        }


class TimescaleForm(Questions):
    """How long something usually takes here, counted how, and on whose word."""

    reveals = {"unit": {"working-days": ("calendar",)}}
    rule = OneOf("For what?", choices=Rule, missing="Select for what")
    number = Line(
        "How many?",
        required=False,
        inputmode="numeric",
        width=4,
        max_length=4,
        called="how many",
        help_text="Leave this and the next empty if there is no timescale from that day on.",
    )
    unit = OneOf("Of what?", choices=Unit, required=False, called="of what")
    calendar = Pick("By which calendar?", choices=[], required=False, empty="The council’s own", called="the calendar")
    says = Line(
        "Where is it written down, or who settled it?",
        max_length=300,
        called="where it is written down",
        help_text="For example: Safeguarding procedures 2026, part 3.",
    )
    from_on = Day("For what begins from which day?", called="the day from which it counts")

    def __init__(self, *args, calendars=(), **kwargs):
        self.calendars = {str(calendar.pk): calendar for calendar in calendars}
        super().__init__(*args, **kwargs)
        others = ((key, str(one)) for key, one in self.calendars.items() if not one.is_standard)
        self.fields["calendar"].choices = [("", "The council’s own"), *others]

    def clean(self):
        answers = super().clean()
        typed, unit = answers.get("number") or "", answers.get("unit") or None
        number = int(typed) if typed.isascii() and typed.isdecimal() else 0
        if typed and not 0 < number < MOST:
            self.add_error("number", "How many must be a whole number from 1 to 999")
        if typed and not unit and "unit" not in self.errors:
            self.add_error("unit", "Select what the number counts")
        if unit and not typed and "number" not in self.errors:
            self.add_error("number", "Enter how many")
        if answers.get("rule") == Rule.QUIET and unit in {Unit.HOURS, Unit.WORKING_DAYS}:
            self.add_error("unit", "How long without contact is counted in days or weeks")
        named = self.calendars.get(answers.get("calendar") or "") if unit == Unit.WORKING_DAYS else None
        return {**answers, "number": number or None, "unit": unit, "calendar": named}


class CalendarForm(Questions):
    """A calendar of working days."""

    name = Line("What is it called?", max_length=100, called="what it is called")
    weekdays = AnyOf("Which days are worked?", choices=Weekday, missing="Select which days are worked")
    from_on = Day("From which day is it used?", required=False, called="the day from which it is used")
    ended_on = Day("From which day is it used no more?", required=False, called="the day it ends")

    def clean(self):
        answers = super().clean()
        first, last = answers.get("from_on"), answers.get("ended_on")
        if first and last and last < first:
            self.add_error("ended_on", "The day it ends must be on or after the day from which it is used")
        return answers


class ClosedDaysForm(QuestionsInRows):
    """Days that are not worked: a year’s bank holidays in one go, or one day."""

    kind = OneOf("What are they?", choices=Closed, missing="Select what they are")
    source = Line("Where do you have them from?", required=False, called="where you have them from")
    several = (
        Several(
            name="days",
            each="Day",
            title="The days",
            hint="GOV.UK publishes the bank holidays of the next years: search for “UK bank holidays”.",
            add="Add another day",
            least=1,
            most=20,
            questions={
                "day": Day("Which day?", called="the day"),
                "name": Line("What is it called?", max_length=100, called="what it is called"),
            },
        ),
    )

    def clean(self):
        """What `add_closed_days` takes."""
        answers = super().clean()
        rows = answers.get("days", [])
        return {**answers, "days": [(row["day"], row["name"]) for row in rows if row["day"] and row["name"]]}


class TakeOutForm(Questions):
    why = Line("Why is it taken out?", called="why it is taken out", help_text="For example: typed in by mistake.")
