"""Codes of advocacy: the section 68 test, kinds of support, the stages of the clock, and reasons for delay."""

from django.db.models import TextChoices


class Known(TextChoices):
    """The answer to one part of a test that may not be settled at first contact."""

    YES = "yes", "Yes"
    NO = "no", "No"
    NOT_KNOWN = "not-known", "Not known yet"


class Wanted(TextChoices):
    """Whether the adult wants this person to support them (Care Act 2014 s68(5), (6))."""

    YES = "yes", "Yes"
    BEST_INTERESTS = "best-interests", "They lack capacity to say, and it is in their best interests"
    NO = "no", "No"


class Result(TextChoices):
    """What the section 68 test comes to."""

    DUTY = "duty", "An independent advocate must be arranged"
    INDIVIDUAL = "individual", "No advocate has to be arranged: somebody appropriate supports them"
    NO_DIFFICULTY = "no-difficulty", "No advocate has to be arranged: they do not have substantial difficulty"
    NOT_YET_KNOWN = "not-yet-known", "Not known yet"


class Offer(TextChoices):
    ACCEPTED = "accepted", "Yes, and they accepted"
    DECLINED = "declined", "Yes, and they declined"
    UNDECIDED = "undecided", "Yes, and they have not decided yet"
    NOT_OFFERED = "not-offered", "No"


class Imca(TextChoices):
    """Whether an Independent Mental Capacity Advocate is to be instructed: a ground of its own (3.3)."""

    NOT_RELEVANT = "not-relevant", "No decision calls for one"
    INSTRUCT = "instruct", "One is to be instructed"
    NOT_INSTRUCTED = "not-instructed", "Thought about, and not instructed"


class ImcaGround(TextChoices):
    SAFEGUARDING = "safeguarding", "Safeguarding: measures to protect them, or about harm they are said to have done"
    TREATMENT = "treatment", "Serious medical treatment"
    ACCOMMODATION = "accommodation", "Where to live, for 28 days in hospital or 8 weeks in a care home"
    CARE_REVIEW = "care-review", "A review of their care"
    DOLS_39A = "dols-39a", "Deprivation of liberty: section 39A"
    DOLS_39C = "dols-39c", "Deprivation of liberty: section 39C"
    DOLS_39D = "dols-39d", "Deprivation of liberty: section 39D"


class Support(TextChoices):
    """Who supports the adult (D2)."""

    CARE_ACT = "care-act", "Care Act advocate"
    IMCA = "imca", "Independent Mental Capacity Advocate (IMCA)"
    PROFESSIONAL = "professional", "Another professional advocate"
    BUDDY = "buddy", "Buddy or peer"
    FAMILY = "family", "Family"
    FRIEND = "friend", "Friend"
    ATTORNEY = "attorney", "Attorney or deputy"


FROM_A_SERVICE = (Support.CARE_ACT, Support.IMCA, Support.PROFESSIONAL, Support.BUDDY)
"""Kinds of support that a service gives; the others come from somebody in the adult's own life."""


class Conflict(TextChoices):
    """Whether the supporter has an interest that conflicts with the adult's (D4)."""

    NONE = "none", "Looked for, and there is none"
    HANDLED = "handled", "There is one, and it is being handled"


class Step(TextChoices):
    """One dated thing on the way to being supported (D3), or what came of it (D7, D8; 3.3)."""

    RECOGNISED = "recognised", "The need was recognised"
    REFERRED = "referred", "Referred, or asked"
    ACCEPTED = "accepted", "Accepted"
    CONTACT = "contact", "First contact with the adult"
    MEETING = "meeting", "Supported them at a meeting"
    WAITING = "waiting", "Still waiting, and why"
    NOT_AVAILABLE = "not-available", "Nobody could be had when they were needed"
    OUTCOMES = "outcomes", "Helped to agree what can be done"
    REPORT = "report", "Their report came, and was taken into account"
    CHALLENGE = "challenge", "They challenged a decision"
    FEEDBACK = "feedback", "Asked to collect how it was for the adult"
    ENDED = "ended", "The support ended"


CLOCK = (Step.RECOGNISED, Step.REFERRED, Step.ACCEPTED, Step.CONTACT, Step.MEETING, Step.ENDED)
"""The stages in their order: a later one is never before an earlier one."""
HELD_UP = (Step.WAITING, Step.NOT_AVAILABLE)


class Delay(TextChoices):
    WAITING_LIST = "waiting-list", "The service has a waiting list"
    NO_MATCH = "no-match", "No advocate with the language or skills they need"
    LATE_REFERRAL = "late-referral", "We referred late"
    PAPERWORK = "paperwork", "The way to refer was slow"
    FUNDING = "funding", "Who pays was not settled"
    ADULT = "adult", "The adult wanted time, or could not be seen"
    EMERGENCY = "emergency", "It was an emergency"
    CONFLICT = "conflict", "The service had a conflict of interest"
    OTHER = "other", "Another reason"
