"""How somebody asked whether a person is safe today, and what the answer was."""

from django.db.models import TextChoices


class Asked(TextChoices):
    """How it was found out. Only the first four are a check: they reach the person, or somebody who has."""

    ALONE = "alone", "Spoke with them, alone"
    PHONE = "phone", "Spoke with them by phone or video"
    VISIT = "visit", "Visited them, with somebody else there"
    THROUGH = "through", "Through somebody who has seen or spoken with them"
    RECORDS = "records", "Looked at records only"
    NOT_REACHED = "not-reached", "Tried, and could not reach them"


REACHED = [Asked.ALONE, Asked.PHONE, Asked.VISIT, Asked.THROUGH]


class SafeToday(TextChoices):
    """Is this person safe today?"""

    YES = "yes", "Yes"
    NO = "no", "No"
    UNSURE = "unsure", "Not sure"
    NOT_KNOWN = "not-known", "Could not find out"
