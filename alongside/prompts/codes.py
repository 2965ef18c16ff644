"""Codes of prompts: why something is not put right, how feedback was asked, what is looked at before the close."""

from datetime import timedelta

from django.db.models import TextChoices


class Reason(TextChoices):
    """Why what is asked is not put right (I7). "Not applicable" is no easy way out: it takes words (I15)."""

    NOT_NOW = "not-now", "Not now"
    UNSAFE = "unsafe", "It would not be safe"
    DECLINED = "declined", "The person declined"
    NOT_APPLICABLE = "not-applicable", "It does not apply here"
    OTHER = "other", "Another reason"
    ASK_AGAIN = "ask-again", "Ask it again"


GIVEN = tuple(reason for reason in Reason if reason != Reason.ASK_AGAIN)
"""The reasons that people give; the other takes an answer back."""
NEEDS_WORDS = (Reason.NOT_APPLICABLE, Reason.OTHER)
ASKED_AGAIN_AFTER = {
    Reason.NOT_NOW: timedelta(weeks=2),
    Reason.UNSAFE: timedelta(weeks=1),
    Reason.DECLINED: timedelta(weeks=8),
    Reason.NOT_APPLICABLE: timedelta(weeks=26),
    Reason.OTHER: timedelta(weeks=4),
}
"""How long an answer stands unless somebody says otherwise: answers age."""


class When(TextChoices):
    """When somebody was asked how it is, or was, for them (K1, K2)."""

    DURING = "during", "While the work goes on"
    AFTER = "after", "After the close"


class AskedHow(TextChoices):
    """K4: face to face gets better answers than the post."""

    IN_PERSON = "in-person", "In person"
    PHONE = "phone", "By phone"
    VIDEO = "video", "By video"
    WRITING = "writing", "In writing"


class AskedBy(TextChoices):
    """K5: whoever did the work is not the only one who can ask."""

    WORKER = "worker", "Whoever works with them"
    COLLEAGUE = "colleague", "Somebody else at the council"
    ADVOCATE = "advocate", "An advocate or an advocacy service"
    OTHER = "other", "Somebody else"


class Came(TextChoices):
    """What came of asking."""

    GIVEN = "given", "They said how it was"
    DECLINED = "declined", "They would rather not say"
    WAITING = "waiting", "No answer yet"
    COULD_NOT = "could-not", "They could not be asked"


class Experience(TextChoices):
    """Questions 4 to 7 of the outcomes framework of 2018, in our own words (practice 5.1: K)."""

    LISTENED = "listened", "Did they feel listened to, when people talked about how to be safe?"
    UNDERSTOOD = "understood", "Could they understand what they were told?"
    CONTENT = "content", "Are they content with what came of it?"
    SAFER = "safer", "Do they feel safer because of the help?"


class Graded(TextChoices):
    """How much, as the person says. The framework's own scale is not verified."""

    A_LOT = "a-lot", "Yes, a lot"
    QUITE = "quite", "Yes, quite"
    A_LITTLE = "a-little", "A little"
    NOT_AT_ALL = "not-at-all", "Not at all"
    DONT_KNOW = "dont-know", "They do not know"


class Check(TextChoices):
    """What is looked at before an enquiry is closed (practice 2.3)."""

    SOURCE_HEARD = "source-heard", "Whoever is said to pose a risk had a chance to respond"
    OTHERS_AT_RISK = "others-at-risk", "Other adults and children who may be at risk were thought of"
    COMMISSIONER_TOLD = "commissioner-told", "The commissioner and the regulator were told, where a service is involved"
    BARRING = "barring", "A referral to the Disclosure and Barring Service, or a professional body, was thought of"
    ADULT_REVIEW = "adult-review", "A safeguarding adult review was thought of: a serious injury, or a death"
    EVERYONE_TOLD = "everyone-told", "Those who took part were told the result, within confidentiality"
    WHOM_TO_RING = "whom-to-ring", "The adult knows whom to ring if it happens again"
    LESSONS = "lessons", "What can be learned was passed on"


class CheckAnswer(TextChoices):
    YES = "yes", "Yes"
    NO = "no", "No"
    NOT_APPLICABLE = "not-applicable", "It does not apply here"
