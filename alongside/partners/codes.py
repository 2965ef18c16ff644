"""Codes of agencies involved and of processes beside an enquiry (N1, H12). Null means not recorded."""

from django.db.models import TextChoices


class Prompted(TextChoices):
    """Whether an agency did something because it was asked to."""

    ASKED = "asked", "We asked for it"
    OWN = "own", "On its own initiative"
    DUTY = "duty", "It has to, by law"


class MayShare(TextChoices):
    """What may be shared with an agency in this enquiry (N4)."""

    ALL = "all", "Whatever it needs for its part"
    SOME = "some", "Some of it: see below"
    NOTHING = "nothing", "Nothing for now"
    ASK = "ask", "Ask first, each time"


class Process(TextChoices):
    """What goes on beside an enquiry, led by somebody else (H12)."""

    POLICE = "police", "Police investigation"
    CORONER = "coroner", "Coroner’s inquest"
    DISCIPLINARY = "disciplinary", "Employer’s disciplinary process"
    REGULATOR = "regulator", "Regulator’s action"
    COMPLAINT = "complaint", "Complaint"
    COURT = "court", "Court proceedings"
    NHS_INCIDENT = "nhs-incident", "NHS patient safety incident (PSII)"
    DOMESTIC_DEATH = "domestic-death", "Domestic abuse related death review"
    LEDER = "leder", "LeDeR review (learning disability and autism)"
    CHILD = "child", "Child safeguarding"
    OTHER = "other", "Something else"


class Effect(TextChoices):
    """What a process beside it means for the enquiry."""

    GO_ON = "go-on", "Our enquiry goes on"
    PARTLY = "partly", "Part of it waits"
    WAIT = "wait", "Our enquiry waits"
    NOT_KNOWN = "not-known", "Not known yet"
