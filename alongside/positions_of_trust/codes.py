"""Codes of people in positions of trust (guidance 14.120 to 14.132). Null means not recorded."""

from django.db.models import TextChoices


class Concerned(TextChoices):
    """What brings somebody here, in their work or in their private life."""

    HARMED_ADULT = "harmed-adult", "They harmed, or may have harmed, an adult"
    HARMED_CHILD = "harmed-child", "They harmed, or may have harmed, a child"
    CRIME = "crime", "They may have committed a crime against, or related to, an adult or a child"
    UNSUITABLE = "unsuitable", "They behaved in a way that may make them unsuitable to work with adults"


class RoleKind(TextChoices):
    """In what way they hold a position of trust."""

    EMPLOYED = "employed", "Employed"
    VOLUNTARY = "voluntary", "Volunteer"
    STUDENT = "student", "Student or on a placement"
    OWN_ACCOUNT = "own-account", "Works for themselves"
    OFFICE = "office", "Holds an office, such as a trustee or a governor"
    NOT_KNOWN = "not-known", "Not known yet"


class LinkKind(TextChoices):
    """What else is being done about them, and by whom."""

    LADO = "lado", "Designated officer for children (LADO)"
    POLICE = "police", "Police"
    DBS = "dbs", "Disclosure and Barring Service"
    REGULATOR = "regulator", "A regulator or professional body"
    MAPPA = "mappa", "MAPPA, or another panel on people who pose a risk"
    EMPLOYER = "employer", "The employer’s own investigation"
    COUNCIL = "council", "Another council"
    OTHER = "other", "Something else"


class Heard(TextChoices):
    """What became of their right to be heard before somebody is told."""

    WEIGHED = "weighed", "They were heard, and what they said was weighed"
    SAID_NOTHING = "said-nothing", "They were asked, and said nothing"
    NOT_ASKED = "not-asked", "They were not asked"


class Outcome(TextChoices):
    """How a matter ended. It is no finding about anybody else’s record."""

    NO_RISK = "no-risk", "No risk in their role was found"
    MANAGED = "managed", "Their employer or organisation manages what risk there is"
    LEFT = "left", "They left the role, or it was ended"
    REFERRED = "referred", "It is with the DBS, a regulator or the police"
    ELSEWHERE = "elsewhere", "Another council has it now"
    UNFOUNDED = "unfounded", "There was nothing in it"


class CountsFrom(TextChoices):
    """From which day the time to keep a record counts."""

    CLOSING = "closing", "The day the record was closed"
    LAST_ROLE = "last-role", "The end of the last role that they held"


class Ground(TextChoices):
    """Why a record may be destroyed."""

    PERIOD_OVER = "period-over", "The time to keep it is over"
    NEVER_RIGHT = "never-right", "It should never have been kept"
    ORDERED = "ordered", "A court or the Information Commissioner ordered it"
