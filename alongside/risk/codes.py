"""Codes of the risk room. Null means not recorded. There are no scores."""

from django.db.models import TextChoices


class SafeAsking(TextChoices):
    """Whether it is safe to ask the adult now (F6)."""

    NOW = "now", "Yes, it is safe to ask now"
    NOT_NOW = "not-now", "No, not now"
    NOT_KNOWN = "not-known", "Not known"


class MayEndanger(TextChoices):
    """Responses and meetings that may endanger somebody who is controlled (practice.md 4.5)."""

    MEDIATION = "mediation", "Mediation"
    RESTORATIVE = "restorative", "Restorative work"
    CONFERENCE = "conference", "A family group conference"
    JOINT_MEETING = "joint-meeting", "A meeting with both of them"
    OTHER = "other", "Something else"


class AlsoThere(TextChoices):
    """What else a look for coercion and control asks after."""

    CHILDREN = "children", "Children"
    PETS = "pets", "Pets"
    WEAPONS = "weapons", "Weapons, or access to them"
    STALKING = "stalking", "Trackers, cameras or other stalking technology"


class Coercion(TextChoices):
    """What a look for coercion and control came to."""

    NO_SIGN = "no-sign", "No sign of coercion or control"
    SIGNS = "signs", "Signs of coercion or control"
    NOT_KNOWN = "not-known", "Not known"
