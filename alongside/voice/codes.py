"""Codes of the voice room. They describe the adult's words; they never replace them. Null means not recorded."""

from django.db.models import TextChoices


class SpokenBy(TextChoices):
    """Whose words these are (A3)."""

    ADULT = "adult", "The adult"
    REPRESENTATIVE = "representative", "Someone who represents them"
    ADVOCATE = "advocate", "An advocate"
    BEST_INTERESTS = "best-interests", "Reached in their best interests"


class Manner(TextChoices):
    """How the words came (A3, A25)."""

    SPOKEN = "spoken", "Spoken"
    SIGNED = "signed", "Signed"
    WRITTEN = "written", "Written"
    DRAWN = "drawn", "Drawn or shown in pictures"
    OBSERVED = "observed", "Observed"


class Means(TextChoices):
    IN_PERSON = "in-person", "In person"
    PHONE = "phone", "By phone"
    VIDEO = "video", "By video"
    WRITING = "writing", "In writing"


class Asked(TextChoices):
    """Was the adult asked what they want, and what came of it (A6, A7)."""

    EXPRESSED = "expressed", "Yes, and they said what they want"
    NONE_EXPRESSED = "none-expressed", "Yes, but nothing they want yet"
    DECLINED = "declined", "Yes, and they do not want to take part"
    NOT_ASKED = "not-asked", "No, not asked"
    DONT_KNOW = "dont-know", "Do not know whether they were asked"


class NotAskedReason(TextChoices):
    UNSAFE = "unsafe", "It was not safe to ask"
    UNWELL = "unwell", "They were too unwell or distressed"
    NO_CONTACT = "no-contact", "They could not be reached"
    NO_SUPPORTER = "no-supporter", "They need someone to support them, and nobody was there yet"
    DIED = "died", "They died"
    OTHER = "other", "Another reason"


class Stage(TextChoices):
    """When in the work (practice 2.3). Loops are expected: a stage may come again."""

    CONCERN = "concern", "When the concern was raised"
    ENQUIRY = "enquiry", "During the enquiry"
    PLAN = "plan", "When planning"
    REVIEW = "review", "At a review"
    CLOSE = "close", "At the close"
    AFTER = "after", "After the close"


class Achieved(TextChoices):
    FULLY = "fully", "Yes, fully"
    PARTLY = "partly", "Partly"
    NOT = "not", "No"


class Ease(TextChoices):
    EASY = "easy", "Easy"
    HARD = "hard", "Hard"
    MIXED = "mixed", "Some of each"


class GapReason(TextChoices):
    """Why what was agreed differs from the wish (A5)."""

    LAW = "law", "The law does not allow it"
    EMPLOYMENT_LAW = "employment-law", "Employment law or a private matter of staff"
    PUBLIC_INTEREST = "public-interest", "The public interest"
    RISK_TO_OTHERS = "risk-to-others", "Risk to other adults or children"
    SELF_NEGLECT = "self-neglect", "Risk from self-neglect"
    NOT_IN_POWER = "not-in-power", "No agency has the power to do it"
    RESOURCES = "resources", "There is no service or money for it"
    OTHER = "other", "Another reason"


class FeelsSafe(TextChoices):
    """Repeated at intervals (A21)."""

    YES = "yes", "Yes"
    MOSTLY = "mostly", "Mostly"
    NO = "no", "No"
    COULD_NOT_SAY = "could-not-say", "Could not say, or did not want to"
