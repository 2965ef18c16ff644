"""Codes of the risk room. Null means not recorded. There are no scores."""

from django.db.models import TextChoices


class SafeAsking(TextChoices):
    """Whether it is safe to ask the adult now (F6)."""

    NOW = "now", "Yes, it is safe to ask now"
    NOT_NOW = "not-now", "No, not now"
    NOT_KNOWN = "not-known", "Not known"


class MayEndanger(TextChoices):
    """Responses and meetings that may endanger somebody who is controlled (practice 4.5)."""

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


class Whose(TextChoices):
    """Whose view of an option it is; each stands under its own name (F1)."""

    ADULT = "adult", "The adult"
    FAMILY = "family", "Family or a friend"
    ADVOCATE = "advocate", "An advocate"
    AGENCY = "agency", "An agency or a professional"


class Decider(TextChoices):
    """Who decides. An adult with capacity does, however unwise it seems (Mental Capacity Act 2005 s1(4))."""

    ADULT = "adult", "The adult"
    BEST_INTERESTS = "best-interests", "Somebody else, in their best interests"
    COURT = "court", "A court"
    AGENCY = "agency", "An agency, under a duty or power of its own"


class AgreedBy(TextChoices):
    """Who agreed. An agreement about what each will do, never a waiver of anybody's duty."""

    ADULT = "adult", "The adult"
    FAMILY = "family", "Family or a friend"
    WORKER = "worker", "The worker"
    MANAGER = "manager", "A manager"
    AGENCIES = "agencies", "Other agencies"


class SharedWith(TextChoices):
    ADULT = "adult", "The adult"
    PERSON = "person", "Somebody in their life"
    AGENCY = "agency", "An agency"


class Placed(TextChoices):
    """Who put the marker on the heat map."""

    ADULT = "adult", "The adult"
    CARER = "carer", "A carer"
    PRACTITIONER = "practitioner", "The practitioner"


class Much(TextChoices):
    """A place on the heat map, in words. It is a place and not a number: nothing is added up."""

    LOW = "low", "A little"
    MEDIUM = "medium", "Some"
    HIGH = "high", "A lot"
