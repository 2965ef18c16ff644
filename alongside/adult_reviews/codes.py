"""Codes of safeguarding adult reviews and of section 45 requests. Null means not recorded."""

from django.db.models import TextChoices


class ReferredFrom(TextChoices):
    """Who refers: anybody may."""

    COUNCIL = "council", "The council"
    HEALTH = "health", "Health"
    POLICE = "police", "Police"
    PROVIDER = "provider", "A care provider"
    HOUSING = "housing", "Housing"
    VOLUNTARY = "voluntary", "A charity or community group"
    CORONER = "coroner", "The coroner"
    FAMILY = "family", "The adult, their family or a friend"
    OTHER = "other", "Somebody else"


class Criterion(TextChoices):
    """What is known of one criterion of section 44."""

    MET = "met", "Met"
    NOT_MET = "not-met", "Not met"
    NOT_YET_KNOWN = "not-yet-known", "Not yet known"


class ReviewDecision(TextChoices):
    """What the panel recommends and what the chair decides."""

    MANDATORY = "mandatory", "A review that must be held: section 44(1)"
    DISCRETIONARY = "discretionary", "A review that may be held: section 44(4)"
    NO_REVIEW = "no-review", "No review under section 44"
    MORE_INFORMATION = "more-information", "Find out more before deciding"


HELD = (ReviewDecision.MANDATORY, ReviewDecision.DISCRETIONARY)
"""After these decisions there is a review."""


class Advocate(TextChoices):
    """Whether somebody independent stands beside the adult in the review (section 68)."""

    ARRANGED = "arranged", "Arranged"
    NEEDED = "needed", "Needed, and not found yet"
    NOT_NEEDED = "not-needed", "No substantial difficulty, or somebody suitable supports them"
    DIED = "died", "They have died"


class Elsewhere(TextChoices):
    """What else looks at the same events."""

    CORONER = "coroner", "Coroner’s inquest"
    DOMESTIC_DEATH = "domestic-death", "Domestic abuse related death review"
    LEDER = "leder", "Learning from lives and deaths (LeDeR)"
    PATIENT_SAFETY = "patient-safety", "Patient safety incident investigation"
    CRIMINAL = "criminal", "Criminal investigation or trial"
    CHILDREN = "children", "Child safeguarding practice review"
    OTHER = "other", "Another process"


class Method(TextChoices):
    """How the review is done."""

    RAPID = "rapid", "Review in rapid time"
    LEARNING_TOGETHER = "learning-together", "Systems review with the people who were there"
    EVENT = "event", "Learning event"
    INCIDENT = "incident", "Significant incident analysis"
    APPRECIATIVE = "appreciative", "Appreciative inquiry"
    THEMATIC = "thematic", "Thematic review"
    CHRONOLOGY = "chronology", "Overview report with agencies’ own accounts"
    OTHER = "other", "Another way"


class Involved(TextChoices):
    """Who is asked to take part."""

    ADULT = "adult", "The adult"
    FAMILY = "family", "Family"
    FRIEND = "friend", "A friend or neighbour"
    REPRESENTATIVE = "representative", "Somebody who represents them"
    ADVOCATE = "advocate", "An advocate"


class TakesPart(TextChoices):
    """What came of the offer."""

    YES = "yes", "They take part"
    DECLINED = "declined", "They would rather not"
    NOT_YET = "not-yet", "Asked, no answer yet"
    NOT_ASKED = "not-asked", "Not asked"


class ReportKind(TextChoices):
    DRAFT = "draft", "Draft"
    FINAL = "final", "Final report"
    SUMMARY = "summary", "Summary or briefing"


class ActionResult(TextChoices):
    """How far what was to be done has come."""

    DONE = "done", "Done"
    PARTLY = "partly", "Partly done"
    NOT_DONE = "not-done", "Not done"
    NOT_NEEDED = "not-needed", "No longer needed"


SETTLED = (ActionResult.DONE, ActionResult.NOT_NEEDED)


class Publication(TextChoices):
    PUBLISHED = "published", "Published, without anybody’s name"
    NOT_PUBLISHED = "not-published", "Not published"


class RequestBasis(TextChoices):
    """On what footing the Board asks."""

    SECTION_45 = "section-45", "Under section 45: they must comply"
    ASKED = "asked", "As a favour: they may say no"


class RequestAnswer(TextChoices):
    RECEIVED = "received", "All of it was received"
    PART = "part", "A part was received"
    NOT_HELD = "not-held", "They do not hold it"
    REFUSED = "refused", "They refused"
