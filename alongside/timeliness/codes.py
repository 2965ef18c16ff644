"""What the room of clocks counts in, which stages have a clock, and why one may pause or be departed from."""

from django.db.models import TextChoices


class Weekday(TextChoices):
    """A day of the week, by the number that calendars give it: Monday is 1."""

    MONDAY = "1", "Monday"
    TUESDAY = "2", "Tuesday"
    WEDNESDAY = "3", "Wednesday"
    THURSDAY = "4", "Thursday"
    FRIDAY = "5", "Friday"
    SATURDAY = "6", "Saturday"
    SUNDAY = "7", "Sunday"


class Closed(TextChoices):
    """Why a day is not worked."""

    BANK_HOLIDAY = "bank-holiday", "Bank holiday"
    LOCAL = "local", "The council is closed that day"


class Unit(TextChoices):
    """In what a timescale is counted."""

    HOURS = "hours", "hours"
    WORKING_DAYS = "working-days", "working days"
    DAYS = "days", "days, weekends and holidays included"
    WEEKS = "weeks", "weeks"


class Stage(TextChoices):
    """From what to what a clock runs. Stages are loops (H1): one may be skipped, or come again."""

    DECISION = "decision", "From a concern to the decision on it"
    FIRST_TALK = "first-talk", "From the start of an enquiry to the first conversation with the adult in it"
    PLAN = "plan", "From the start of an enquiry to the first plan"
    REVIEW = "review", "From a plan to the first time it is looked at again"
    CONCLUSION = "conclusion", "From the start of an enquiry to its conclusion"


class Rule(TextChoices):
    """What a council may settle a number for: each stage, and after how long an enquiry is called quiet."""

    DECISION = "decision", Stage.DECISION.label
    FIRST_TALK = "first-talk", Stage.FIRST_TALK.label
    PLAN = "plan", Stage.PLAN.label
    REVIEW = "review", Stage.REVIEW.label
    CONCLUSION = "conclusion", Stage.CONCLUSION.label
    QUIET = "quiet", "How long without contact before an enquiry is called quiet"


class PauseReason(TextChoices):
    """Why the clocks of a concern or an enquiry stand still. Each is about the person (H2)."""

    ASKED_FOR_TIME = "asked-for-time", "The adult asked for time"
    HOSPITAL = "hospital", "They are in hospital, or too ill"
    AWAY = "away", "They are away"
    BEREAVED = "bereaved", "They are bereaved"
    ADVOCATE = "advocate", "They are waiting for an advocate or an interpreter"
    CAPACITY = "capacity", "They may regain capacity for the decision"
    NOT_SAFE = "not-safe", "It is not safe to speak with them yet"
    POLICE = "police", "The police asked us to wait, for the sake of the case about them"
    TRUST = "trust", "Somebody they trust is getting to know them first"
    OTHER = "other", "Something else about them"


class AdultAgrees(TextChoices):
    """Whether the adult agreed to the pause, or knows of it."""

    AGREED = "agreed", "They agreed to it, or asked for it"
    KNOWS = "knows", "They know of it"
    REPRESENTATIVE = "representative", "Whoever speaks for them knows of it"
    NOT_TOLD = "not-told", "They have not been told"


class Departs(TextChoices):
    """From what a variation departs."""

    TIMESCALE = "timescale", "From a timescale: it will be later than usual"
    PROCEDURE = "procedure", "From our procedure: something is done in another way, or left out"
