"""Codes of what people are told. Null means not recorded."""

from django.db.models import TextChoices


class Audience(TextChoices):
    """For whom something is written (C3)."""

    ADULT = "adult", "The adult"
    YOUNGER_ADULT = "younger-adult", "A younger adult"
    CARER = "carer", "A carer"
    FAMILY = "family", "Family and friends"
    PUBLIC = "public", "Everybody"


class Format(TextChoices):
    """The form in which information is there, or was given (C1)."""

    STANDARD = "standard", "Standard print"
    LARGE_PRINT = "large-print", "Large print"
    EASY_READ = "easy-read", "Easy read, with pictures"
    AUDIO = "audio", "A recording to listen to"
    BSL = "bsl", "A film in British Sign Language"
    PLAIN_TEXT = "plain-text", "Plain text, for a screen reader"
    SPOKEN = "spoken", "Told or read aloud"


class Understood(TextChoices):
    YES = "yes", "Yes"
    PARTLY = "partly", "Partly"
    NO = "no", "No"
    CANNOT_TELL = "cannot-tell", "Cannot tell"


class HeldWith(TextChoices):
    """With whom the closing conversation was held (C6)."""

    ADULT = "adult", "The adult"
    REPRESENTATIVE = "representative", "Someone who represents them"
    ADVOCATE = "advocate", "An advocate"
    NOBODY = "nobody", "Nobody: it could not be held"


class AskedLater(TextChoices):
    """Whether they may be asked afterwards how it was."""

    WELCOME = "welcome", "Yes, they would like that"
    DECLINED = "declined", "Offered, and they would rather not"
    NOT_OFFERED = "not-offered", "Not offered"


class Need(TextChoices):
    """What somebody may need help with: how the directory is sorted, and nothing about any one person."""

    ABUSE = "abuse", "Abuse or violence"
    MONEY = "money", "Money, benefits or scams"
    CARE = "care", "Care and support at home"
    CARERS = "carers", "Looking after somebody"
    HEALTH = "health", "Health"
    MENTAL_HEALTH = "mental-health", "Mental health"
    DEMENTIA = "dementia", "Memory and dementia"
    DISABILITY = "disability", "Disability"
    LONELINESS = "loneliness", "Company and things to do"
    HOUSING = "housing", "Housing"
    RIGHTS = "rights", "Rights, law and complaints"
    SPEAKING_UP = "speaking-up", "Somebody to speak up with you"
    SUBSTANCES = "substances", "Alcohol or drugs"
