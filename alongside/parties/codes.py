"""Codes of people said to pose a risk. Null means not recorded. None of them is a finding."""

from django.db.models import TextChoices


class Sure(TextChoices):
    """How sure somebody is that two cases name the same person."""

    CERTAIN = "certain", "Certain: it was checked"
    LIKELY = "likely", "Likely"
    POSSIBLE = "possible", "Possible, to be found out"


class Chance(TextChoices):
    """Whether the person had a chance to respond (the closing checklist)."""

    RESPONDED = "responded", "Yes, and they did"
    DECLINED = "declined", "Yes, and they did not want to"
    UNSAFE = "unsafe", "No: it would put the adult or somebody else at risk"
    NOT_YET = "not-yet", "Not yet"
    NO = "no", "No, for another reason"


class Asks(TextChoices):
    """What a person asks about what is held about them."""

    COPY = "copy", "A copy of what is held about them"
    CORRECTION = "correction", "That something is put right"
    OBJECTION = "objection", "That it is not held or used"
    OTHER = "other", "Something else"
