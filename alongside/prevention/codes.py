"""Codes of prevention, other pathways, unmet need, what came before, and complaints. Null means not recorded."""

from django.db.models import TextChoices


class PreventiveKind(TextChoices):
    """What was done to lower the chance of harm."""

    INFORMATION = "information", "Information or advice"
    SKILLS = "skills", "Learning or practising how to stay safe"
    PEOPLE = "people", "People around them: a friend, a group, somebody who looks in"
    HOME = "home", "Their home: locks, a key safe, an alarm, repairs"
    MONEY = "money", "Their money: the bank, bills, scams"
    CARE = "care", "Their care or support"
    CARER = "carer", "Support for somebody who cares for them"
    SOURCE = "source", "Work with whoever is said to pose the risk"
    LEGAL = "legal", "A legal step"
    OTHER = "other", "Something else"


class Change(TextChoices):
    """How something stands against how it was before."""

    MORE = "more", "More than before"
    SAME = "same", "About the same"
    LESS = "less", "Less than before"
    DONT_KNOW = "dont-know", "Do not know"


class ViewOf(TextChoices):
    """In whose view something is so."""

    ADULT = "adult", "The adult’s"
    SPEAKS_FOR_THEM = "speaks-for-them", "Of somebody who speaks for them"
    FAMILY_FRIEND = "family-friend", "Of family or a friend"
    WORKER = "worker", "The worker’s"
    PARTNER = "partner", "A partner’s: police, health, housing, a provider"


class MayHave(TextChoices):
    """What might have happened and, so far, did not."""

    MORE_ABUSE = "more-abuse", "More of the same abuse or neglect"
    INJURY = "injury", "Injury or illness"
    DEATH = "death", "Death"
    MONEY = "money", "Loss of money or things"
    HOME = "home", "Loss of their home, or a move they did not want"
    ALONE = "alone", "Being cut off from people who matter to them"
    SAY = "say", "Loss of say in their own life"
    OTHERS = "others", "Harm to somebody else"
    OTHER = "other", "Something else"


class HowSure(TextChoices):
    """How sure somebody is that it was prevented. Nobody can be quite sure of what did not happen."""

    FAIRLY = "fairly", "Fairly sure"
    MAYBE = "maybe", "It may well be"
    GUESS = "guess", "Little more than a guess"


class EarlyWay(TextChoices):
    """How things were put right at the first stage (H8)."""

    FAMILY_GROUP_CONFERENCE = "family-group-conference", "A family group conference"
    OWN_ACTION = "own-action", "What the adult did themselves"
    FAMILY_FRIENDS = "family-friends", "What family or friends did"
    TALK = "talk", "Talking it through"
    MEDIATION = "mediation", "Mediation"
    PRACTICAL = "practical", "Something practical"
    ADVICE = "advice", "Advice or information"
    PARTNER = "partner", "What a partner did"
    OTHER = "other", "Another way"


class EarlyStage(TextChoices):
    BEFORE_AN_ENQUIRY = "before-an-enquiry", "Before any enquiry"
    FIRST_STAGE = "first-stage", "In the first stage of an enquiry"


class CameOfIt(TextChoices):
    """What came of another way to help."""

    TAKEN_UP = "taken-up", "It was taken up"
    UNDER_WAY = "under-way", "It is asked for and has not begun"
    NOT_TAKEN_UP = "not-taken-up", "It was not taken up"
    NOT_KNOWN = "not-known", "We asked, and do not know"


class WhyNotTakenUp(TextChoices):
    DECLINED = "declined", "The adult did not want it"
    TURNED_DOWN = "turned-down", "It was turned down"
    NOT_TO_BE_HAD = "not-to-be-had", "It was not to be had here"
    TOO_LONG = "too-long", "The wait was too long"
    NO_LONGER_NEEDED = "no-longer-needed", "It was no longer needed"
    OTHER = "other", "Another reason"


class Lacking(TextChoices):
    """What could not be had to achieve what the adult wants (H17)."""

    NO_SERVICE = "no-service", "There is no such service here"
    FULL = "full", "The service is full, or the wait is too long"
    NO_MONEY = "no-money", "It could not be paid for"
    HOUSING = "housing", "Housing or a refuge"
    HEALTH = "health", "Treatment or therapy"
    ADVOCATE = "advocate", "An advocate"
    LANGUAGE = "language", "An interpreter or communication support"
    LEGAL = "legal", "Legal help"
    WORKER = "worker", "A worker with the time or the skill"
    TRANSPORT = "transport", "A way to get there"
    OTHER = "other", "Something else"


class Relation(TextChoices):
    """How a concern is related to what came before, in somebody's judgement."""

    SAME_MATTER = "same-matter", "The same matter again"
    SAME_SOURCE = "same-source", "Another matter, the same source of risk"
    OTHER_MATTER = "other-matter", "Another matter"


class AwarenessKind(TextChoices):
    """Awareness and engagement: work with a community and not about one adult (O2)."""

    TALK = "talk", "A talk or a meeting"
    FOCUS_GROUP = "focus-group", "A focus group or a listening session"
    TRAINING = "training", "Training for people who are not staff"
    STALL = "stall", "A stall or a drop-in"
    CAMPAIGN = "campaign", "A campaign, in print, on air or online"
    MATERIALS = "materials", "Materials made together with people"
    OTHER = "other", "Something else"


class Community(TextChoices):
    """Communities that safeguarding reaches less than others."""

    ASIAN = "asian", "Asian communities"
    BLACK = "black", "Black communities"
    OTHER_ETHNIC = "other-ethnic", "Other minority ethnic communities"
    TRAVELLERS = "travellers", "Gypsies, Roma and Travellers"
    FAITH = "faith", "Faith communities"
    LITTLE_ENGLISH = "little-english", "People who speak little English"
    SUBSTANCES = "substances", "People who misuse alcohol or drugs"
    MENTAL_HEALTH = "mental-health", "People who use mental health services"
    LEARNING_DISABILITY = "learning-disability", "People with a learning disability or autism"
    SENSORY = "sensory", "Deaf, blind and deafblind people"
    HOMELESS = "homeless", "People who are homeless"
    LGBT = "lgbt", "Lesbian, gay, bisexual and trans people"
    CARERS = "carers", "Carers"
    SELF_FUNDERS = "self-funders", "People who pay for their own care"
    RURAL = "rural", "People in villages and on farms"
    OTHER = "other", "Others"


class ComplaintFrom(TextChoices):
    ADULT = "adult", "The adult"
    SPEAKS_FOR_THEM = "speaks-for-them", "Somebody who speaks for them"
    FAMILY_FRIEND = "family-friend", "Family or a friend"
    SOURCE = "source", "Somebody said to pose a risk"
    PROVIDER = "provider", "A care provider"
    PARTNER = "partner", "A partner"
    OTHER = "other", "Somebody else"


class ComplaintKind(TextChoices):
    """What a complaint about safeguarding work is about."""

    NOT_HEARD = "not-heard", "Not being listened to or involved"
    NOT_TOLD = "not-told", "Not being told what happens"
    DELAY = "delay", "How long it took"
    DECISION = "decision", "A decision"
    RESULT = "result", "What came of it"
    CONDUCT = "conduct", "How somebody behaved"
    PRIVACY = "privacy", "What was shared, or recorded"
    OTHER = "other", "Something else"


class ComplaintStage(TextChoices):
    PUT_RIGHT = "put-right", "Put right by the team"
    FORMAL = "formal", "The council’s formal procedure"
    OMBUDSMAN = "ombudsman", "The ombudsman"


class ComplaintResult(TextChoices):
    UPHELD = "upheld", "Upheld"
    PARTLY = "partly", "Partly upheld"
    NOT_UPHELD = "not-upheld", "Not upheld"
    SETTLED = "settled", "Settled without a finding"
    WITHDRAWN = "withdrawn", "Withdrawn"
