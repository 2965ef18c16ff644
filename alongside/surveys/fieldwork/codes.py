"""The lists of fieldwork."""

from django.db.models import IntegerChoices, TextChoices


class Population(TextChoices):
    """Whom a survey asks."""

    LEADS = "leads", "MSP leads"
    STAFF = "staff", "all staff"
    PROVIDERS = "providers", "providers"


class Mode(TextChoices):
    """By which way somebody answered."""

    LINK = "link", "By their own link"
    OPEN = "open", "By the link that is open to all"
    PAPER = "paper", "On paper"


class Level(TextChoices):
    """How far a council has engaged with Making Safeguarding Personal (R1)."""

    UNKNOWN = "", "Not known"
    BRONZE = "bronze", "Bronze"
    SILVER = "silver", "Silver"
    GOLD = "gold", "Gold"


class Mail(IntegerChoices):
    """What is written to somebody: the invitation, then at most three reminders."""

    INVITATION = 0, "Invitation"
    FIRST = 1, "First reminder"
    SECOND = 2, "Second reminder"
    THIRD = 3, "Third reminder"


class State(TextChoices):
    """How far a survey has come."""

    DRAFT = "draft", "Being prepared"
    WAITING = "waiting", "Opens later"
    OPEN = "open", "Open"
    CLOSED = "closed", "Closed"


MOST_REMINDERS = 3
