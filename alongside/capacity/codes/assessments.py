"""Codes of assessments of capacity. Each describes one decision at one time, never a person (promise 5)."""

from django.db.models import TextChoices


class Domain(TextChoices):
    """What kind of decision it is (practice 3.1). The name that people give the decision stands beside it."""

    TAKE_PART = "take-part", "Taking part in this enquiry"
    SAFEGUARDING = "safeguarding", "What is done to keep them safe"
    SHARE_INFORMATION = "share-information", "Sharing information about them"
    CONTACT = "contact", "Whom they see"
    RESIDENCE = "residence", "Where they live"
    CARE = "care", "Their care or treatment"
    MONEY = "money", "Money or property"
    INTERNET = "internet", "The internet and social media"
    BELONGINGS = "belongings", "Belongings in the home"
    SEXUAL_RELATIONS = "sexual-relations", "Sexual relations"
    MARRIAGE = "marriage", "Marriage or civil partnership"
    DIVORCE = "divorce", "Divorce, or ending a civil partnership, by two years’ separation"
    ADOPTION = "adoption", "A child’s adoption, or placing a child for it"
    PARENTAL = "parental", "Giving up parental responsibilities (not a child’s property)"
    FERTILITY = "fertility", "Fertility treatment that needs their own consent"
    VOTING = "voting", "Voting"
    DETAINED_TREATMENT = "detained-treatment", "Treatment for mental disorder under the Mental Health Act, Part 4"
    ENDING_LIFE = "ending-life", "Help to end their life"
    LASTING_POWER = "lasting-power", "Making or ending a lasting power of attorney"
    OTHER = "other", "Something else"


class Kind(TextChoices):
    FULL = "full", "Assessed"
    PRESUMED = "presumed", "Presumed: no doubt arose"


class SupportKind(TextChoices):
    """What was tried, so that they could decide for themselves (MCA 2005 s1(3))."""

    TIME = "time", "The time of day that suits them"
    PLACE = "place", "A place where they are at ease"
    COMPANY = "company", "Somebody they trust with them"
    ALONE = "alone", "Seen on their own"
    INTERPRETER = "interpreter", "An interpreter"
    AIDS = "aids", "Their own way of communicating, or aids for it"
    THERAPIST = "therapist", "A speech and language therapist"
    PICTURES = "pictures", "Pictures, objects or a film"
    WRITTEN = "written", "Something written, in easy words"
    VISITS = "visits", "More than one visit"
    HEALTH = "health", "Illness, pain or medicines seen to first"
    WAITING = "waiting", "Waiting until they are better"
    OTHER = "other", "Something else"


class Ability(TextChoices):
    """The four abilities (MCA 2005 s3(1)), in the order of the Act. Any one that fails is enough."""

    UNDERSTAND = "understand", "Understand what matters to the decision"
    RETAIN = "retain", "Keep it in mind for long enough to decide"
    WEIGH = "weigh", "Use or weigh it"
    COMMUNICATE = "communicate", "Make the decision known, in any way"


class Finding(TextChoices):
    ABLE = "able", "Able"
    NOT_ABLE = "not-able", "Not able"
    NOT_TESTED = "not-tested", "Not tested"


class Conclusion(TextChoices):
    """On the balance of probabilities, about this decision at this time."""

    HAS = "has", "They can make this decision"
    LACKS = "lacks", "They cannot make this decision at present"
    NOT_CONCLUDED = "not-concluded", "Not concluded"


FOUND = {
    Conclusion.HAS: "Can decide",
    Conclusion.LACKS: "Cannot at present decide",
    Conclusion.NOT_CONCLUDED: "Not concluded",
}


def found(kind: str, conclusion: str) -> str:
    """What was found of a decision, where decisions stand side by side: "Can decide", "No doubt arose" …"""
    return "No doubt arose" if kind == Kind.PRESUMED else FOUND[Conclusion(conclusion)]


class Regain(TextChoices):
    """Whether capacity for the decision may return (MCA 2005 s4(3))."""

    YES = "yes", "Yes, it is likely"
    PERHAPS = "perhaps", "Perhaps"
    NO = "no", "No, it is not likely"
