"""Codes of plans, actions and responses. Null means not recorded."""

from datetime import timedelta

from django.db.models import TextChoices


class PlanKind(TextChoices):
    SAFEGUARDING = "safeguarding", "Safeguarding plan"
    FAMILY = "family", "Family plan, made by a group conference"
    DOMESTIC_ABUSE = "domestic-abuse", "Domestic-abuse safety plan"


TWELVE_WEEKS = timedelta(weeks=12)
REVIEWED_WITHIN = {
    PlanKind.SAFEGUARDING: timedelta(days=91),
    PlanKind.FAMILY: timedelta(days=91),
    PlanKind.DOMESTIC_ABUSE: TWELVE_WEEKS,
}
"""When a plan is looked at again unless somebody says otherwise: people were let down at about three months (F13)."""


class Basis(TextChoices):
    """On what ground there is a plan. It never gates one: a plan without agreement says so."""

    AGREED = "agreed", "The adult agreed to it"
    BEST_INTERESTS = "best-interests", "They lack capacity for this decision, and it is in their best interests"
    NOT_AGREED = "not-agreed", "The adult did not agree to it"
    NOT_ASKED = "not-asked", "They have not been asked yet"


class PlanEnding(TextChoices):
    """How a plan ended: resolved and recovered is not the same as watched over by somebody (G6)."""

    RECOVERY = "recovery", "It did its work: resolution and recovery"
    MONITORING = "monitoring", "Somebody keeps an eye on things from here"
    SUPERSEDED = "superseded", "Another plan took its place"
    OTHER = "other", "Another way"


class Owner(TextChoices):
    """Whose an action is. The adult's own actions come first (A20)."""

    ADULT = "adult", "The adult"
    FAMILY_FRIEND = "family-friend", "Family or a friend"
    WORKER = "worker", "The worker"
    COUNCIL = "council", "Somebody else at the council"
    PARTNER = "partner", "A partner: police, health, housing, a charity"
    PROVIDER = "provider", "A care provider"


class Result(TextChoices):
    """How an action went."""

    DONE = "done", "Done"
    PARTLY = "partly", "Partly done"
    NOT_DONE = "not-done", "Not done"
    NOT_NEEDED = "not-needed", "No longer needed"


SETTLED = (Result.DONE, Result.NOT_NEEDED)
"""After these an action is nobody's to do any more."""


class ReviewedBecause(TextChoices):
    """Why a plan was looked at again."""

    DUE = "due", "It was planned for about now"
    ADULT_ASKED = "adult-asked", "The adult asked"
    INCIDENT = "incident", "Something happened"
    OTHER = "other", "Another reason"


class ResponseKind(TextChoices):
    TOOLKIT = "toolkit", "Response of the Making Safeguarding Personal toolkit"
    LEGAL = "legal", "Legal remedy"
    LOCAL = "local", "Other and local response"


class Answer(TextChoices):
    """What the adult said to a response that was offered."""

    NOT_YET = "not-yet", "Not answered yet"
    ACCEPTED = "accepted", "Accepted"
    DECLINED = "declined", "Declined"


class HowWell(TextChoices):
    """How well a response worked, on the scale of the 2014/15 report (G2)."""

    VERY = "very", "Very well"
    FAIRLY = "fairly", "Fairly well"
    NOT_VERY = "not-very", "Not very well"
    NOT_AT_ALL = "not-at-all", "Not at all well"
    TOO_SOON = "too-soon", "Too soon to say"
    DONT_KNOW = "dont-know", "Do not know"
