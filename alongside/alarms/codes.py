"""Who said that somebody is not safe now, and how it reached us."""

from django.db.models import TextChoices


class SaidBy(TextChoices):
    ADULT = "adult", "The adult"
    REPRESENTATIVE = "representative", "Someone who represents them"
    ADVOCATE = "advocate", "An advocate"
    STAFF = "staff", "Somebody on staff"
    OTHER = "other", "Somebody else"


class Through(TextChoices):
    OWN_PAGE = "own-page", "On their own page"
    QUESTIONNAIRE = "questionnaire", "With a questionnaire"
    PHONE = "phone", "By phone"
    IN_PERSON = "in-person", "In person"


class Rung(TextChoices):
    """Why a message to staff was sent."""

    AT_ONCE = "at-once", "At once"
    CHASED = "chased", "Because nobody had taken it up"
