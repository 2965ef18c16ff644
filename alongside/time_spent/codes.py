"""Codes of time spent. Null means not recorded."""

from django.db.models import TextChoices


class Activity(TextChoices):
    """What the time went on (Q1)."""

    CONTACT = "contact", "Being in contact with the adult"
    PREPARATION = "preparation", "Preparing"
    ADVOCACY = "advocacy", "Setting up an advocate"
    CAPACITY = "capacity", "Work on capacity"
    MEETING = "meeting", "Meetings"
    MINUTES = "minutes", "Writing minutes"
    LIAISON = "liaison", "Working with partners"
    RECORDING = "recording", "Recording"
    TRAVEL = "travel", "Travelling"
    OTHER = "other", "Something else"


class When(TextChoices):
    """When in the work, as conversations say it (practice 2.3): a test compares the two."""

    CONCERN = "concern", "When the concern was raised"
    ENQUIRY = "enquiry", "During the enquiry"
    PLAN = "plan", "When planning"
    REVIEW = "review", "At a review"
    CLOSE = "close", "At the close"
    AFTER = "after", "After the close"


class Way(TextChoices):
    """How a team is made up (I16, Q5)."""

    SPECIALIST = "specialist", "A safeguarding team, which does little else"
    LOCALITY = "locality", "A locality team, which does safeguarding among other work"
    FRONT_DOOR = "front-door", "A first contact team or hub"
    HOSPITAL = "hospital", "A hospital team"
    MENTAL_HEALTH = "mental-health", "A mental health team"
    LEARNING_DISABILITY = "learning-disability", "A learning disability team"
    OTHER = "other", "Another kind of team"
