"""Codes of meetings. Null means not recorded; "not asked" and "not able to take part" are answers."""

from django.db.models import TextChoices

from alongside.voice.codes import SpokenBy


class Kind(TextChoices):
    """What a meeting is for (B11). One that proved needless counts too."""

    PLANNING = "planning", "Planning discussion or meeting"
    OUTCOMES = "outcomes", "Outcomes meeting"
    PLAN_REVIEW = "plan-review", "Plan review"
    NETWORK = "network", "Network meeting"
    FAMILY_GROUP = "family-group", "Family group conference"
    PROFESSIONALS = "professionals", "Professionals only"
    AVOIDED = "avoided", "No meeting needed: resolved by discussion"


TO_PLAN = [(kind.value, kind.label) for kind in Kind if kind != Kind.AVOIDED]
"""The kinds that are planned for; a meeting that was avoided is recorded on a page of its own."""

MAY_ENDANGER = (Kind.NETWORK, Kind.FAMILY_GROUP)
"""Kinds that bring an adult together with whoever may harm them (practice 4.5)."""


class WishAbout(TextChoices):
    """What the adult may have a view on before a meeting (B2, B3): asked openly, never shown to them as a list."""

    PLACE = "place", "Where"
    TIME = "time", "When"
    PEOPLE = "people", "Who is there"
    LENGTH = "length", "How long, and breaks"
    SIZE = "size", "How big"
    PART = "part", "Their own part in it"
    OTHER = "other", "Something else"


class Involvement(TextChoices):
    """The part that the adult chose, from watching to driving."""

    NOT_THERE = "not-there", "Not there, but told what was said"
    SENDING = "sending", "Sending word, or somebody to speak for them"
    WATCHING = "watching", "There, and listening"
    TAKING_PART = "taking-part", "There, and taking part"
    LEADING = "leading", "Leading it"


class Part(TextChoices):
    """What somebody is at a meeting (B9)."""

    ADULT = "adult", "The adult"
    ADVOCATE = "advocate", "Advocate"
    REPRESENTATIVE = "representative", "Represents the adult"
    FAMILY = "family", "Family or friend"
    CARER = "carer", "Unpaid carer"
    PROFESSIONAL = "professional", "Professional"
    CHAIR = "chair", "Chair"
    MINUTE_TAKER = "minute-taker", "Minute-taker"
    INTERPRETER = "interpreter", "Interpreter"


SPEAKS_AS: dict[str, SpokenBy] = {
    Part.ADULT: SpokenBy.ADULT,
    Part.INTERPRETER: SpokenBy.ADULT,
    Part.ADVOCATE: SpokenBy.ADVOCATE,
    Part.REPRESENTATIVE: SpokenBy.REPRESENTATIVE,
    Part.FAMILY: SpokenBy.REPRESENTATIVE,
    Part.CARER: SpokenBy.REPRESENTATIVE,
}
"""Whose words they are, by the part of whoever voices them for the adult. Nobody else's wish is taken for theirs."""

IN_THEIR_LIFE = (Part.FAMILY, Part.CARER, Part.REPRESENTATIVE)
"""Who is at a meeting because of who they are to the adult."""


class Wanted(TextChoices):
    """Whether the adult wants somebody there (B3)."""

    YES = "yes", "Yes"
    NO = "no", "No"
    NOT_ASKED = "not-asked", "Not asked"


class Attended(TextChoices):
    """How somebody took part (B1)."""

    ALL = "all", "All of it"
    PART = "part", "Part of it"
    SENT_VIEWS = "sent-views", "Sent their views"
    NOT_ABLE = "not-able", "Was not able to take part"
    DECLINED = "declined", "Chose not to take part"


class LegalAdviser(TextChoices):
    """B10."""

    PRESENT = "present", "Yes, they were there"
    CONSULTED = "consulted", "Yes, they were asked before or after"
    NO = "no", "No"


class ItemKind(TextChoices):
    """Where an item of an agenda comes from (B6)."""

    OWN_REPORT = "own-report", "The adult’s own report"
    QUESTIONS = "questions", "The adult’s questions"
    OUTCOME = "outcome", "What the adult wants"
    OTHER = "other", "Something else"


class Withheld(TextChoices):
    """What the law keeps from somebody who is at a meeting (B7)."""

    EMPLOYMENT = "employment", "A worker’s employment or discipline"
    CRIME = "crime", "A criminal enquiry under way, or somebody’s criminal record"
    ANOTHERS_HEALTH = "anothers-health", "Somebody else’s health or capacity"
    ANOTHERS_HISTORY = "anothers-history", "Earlier concerns about somebody else"
    LEGAL_ADVICE = "legal-advice", "Legal advice to the council"
    SERIOUS_HARM = "serious-harm", "What would put somebody in danger if it were known"


class LineKind(TextChoices):
    """What one line of minutes is (B6, B13)."""

    SAID = "said", "Said"
    WANTED = "wanted", "Wanted"
    AGREED = "agreed", "Agreed"
    ACTION = "action", "Action"
    QUESTION = "question", "Question"
    ANSWER = "answer", "Answer"
    DISAGREEMENT = "disagreement", "Disagreement"
    DECISION = "decision", "Decision"


class Audience(TextChoices):
    """For whom a line is drawn up."""

    EVERYONE = "everyone", "Everyone at the meeting"
    APART = "apart", "Those at the part held without the adult"
    AGENCY = "agency", "One agency only"


class Version(TextChoices):
    """A document that is drawn from the minutes."""

    FULL = "full", "Full minutes"
    AGENCY = "agency", "The parts for one agency"
    ADULT = "adult", "For the adult, in plain words"
