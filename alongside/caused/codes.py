"""Codes of caused enquiries (practice 2.6). Null means not recorded."""

from django.db.models import TextChoices


class WhyThem(TextChoices):
    """Why this organisation is the one to ask."""

    CLOSEST = "closest", "It is closest to the adult"
    SKILL = "skill", "It has the skill or knowledge that this needs"
    EMPLOYER = "employer", "It concerns somebody whom it employs"
    CARE = "care", "It concerns the care that it gives"
    DUTY = "duty", "It has a duty of its own to look into this"
    OTHER = "other", "For another reason"


class Conflict(TextChoices):
    """Whether whoever is asked has an interest in what is found."""

    NONE = "none", "Nothing is known that stands in the way"
    SOURCE = "source", "It, or somebody it employs, is said to be the source of risk"
    OTHER = "other", "It has another interest in what is found"


class State(TextChoices):
    """How far a caused enquiry is: as its rows say, by `caused_state_of` in the database."""

    WRITTEN = "written", "Written, not sent"
    SENT = "sent", "Sent"
    RETURNED = "returned", "Came back, to be checked"
    MORE = "more", "More was asked for"
    ACCEPTED = "accepted", "Accepted"
    TAKEN_BACK = "taken-back", "Taken back by the council"


OPEN = (State.SENT, State.MORE)
"""While it is with whoever was asked."""


class Result(TextChoices):
    """What the council says of what came back."""

    ACCEPTED = "accepted", "It is enough: accept it"
    MORE = "more", "It is not enough: ask for more"


class Instead(TextChoices):
    """What happens instead, once the council has taken an enquiry back."""

    COUNCIL = "council", "The council looks into it itself"
    ANOTHER = "another", "Another organisation is asked"
    NOT_NEEDED = "not-needed", "It is no longer needed"
