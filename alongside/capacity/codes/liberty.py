"""Codes of arrangements around somebody. None says whether they deprive of liberty: people decide that, by the law."""

from django.db.models import TextChoices


class Setting(TextChoices):
    CARE_HOME = "care-home", "Care home"
    HOSPITAL = "hospital", "Hospital"
    SUPPORTED_LIVING = "supported-living", "Supported living"
    OWN_HOME = "own-home", "Their own home"
    OTHER = "other", "Somewhere else"


class Route(TextChoices):
    """How the arrangements are authorised, under whatever law holds."""

    NONE_NEEDED = "none-needed", "None: we think that none is needed"
    NOT_YET = "not-yet", "Not asked for yet"
    URGENT = "urgent", "Urgent authorisation"
    STANDARD = "standard", "Standard authorisation"
    COURT = "court", "Court of Protection order (community)"
    WELFARE_ORDER = "welfare-order", "Court of Protection welfare order"
    MENTAL_HEALTH_ACT = "mental-health-act", "Mental Health Act"


class Feeling(TextChoices):
    """What the person shows about the arrangements, in words and behaviour."""

    CONTENT = "content", "Content with them"
    OBJECTS = "objects", "Objects to them"
    BOTH = "both", "Sometimes one, sometimes the other"
    NOT_SHOWN = "not-shown", "Shows neither"
