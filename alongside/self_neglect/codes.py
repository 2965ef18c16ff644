"""Codes of self-neglect and multi-agency risk management. Null means not recorded."""

from datetime import timedelta

from django.db.models import TextChoices

REVIEWED_WITHIN = timedelta(days=28)
"""When risk is looked at again unless somebody says otherwise; often, because trust is built by coming back."""


class Way(TextChoices):
    """How somebody tried to get into contact."""

    VISIT = "visit", "A visit"
    DOORSTEP = "doorstep", "A talk at the door, or through it"
    ELSEWHERE = "elsewhere", "Meeting somewhere they like to be"
    PHONE = "phone", "A phone call"
    WRITTEN = "written", "A letter, card or message"
    TOGETHER = "together", "With somebody they trust"
    PRACTICAL = "practical", "Something practical that they asked for"
    OTHER = "other", "Another way"


class CameOfIt(TextChoices):
    """What came of an attempt."""

    WELCOMED = "welcomed", "They were glad of it"
    TALKED = "talked", "They talked"
    DECLINED = "declined", "They said no"
    NO_ANSWER = "no-answer", "No answer"


class Power(TextChoices):
    """What the law would allow, from the least to the most."""

    CARE_ACT = "care-act", "Assessment without agreement: Care Act 2014, section 11"
    MENTAL_CAPACITY = "mental-capacity", "Best interests: Mental Capacity Act 2005, sections 4 and 5"
    COURT_OF_PROTECTION = "court-of-protection", "Court of Protection"
    INHERENT = "inherent", "Inherent jurisdiction of the High Court"
    MENTAL_HEALTH = "mental-health", "Mental Health Act 1983: assessment, or section 135"
    PUBLIC_HEALTH = "public-health", "Public Health Acts 1936 and 1961: filth and vermin"
    ENVIRONMENT = "environment", "Environmental Protection Act 1990: statutory nuisance"
    PESTS = "pests", "Prevention of Damage by Pests Act 1949"
    HOUSING = "housing", "Housing law and the tenancy"
    FIRE = "fire", "Fire and rescue: advice, or an order on prohibited use"
    ANIMALS = "animals", "Animal Welfare Act 2006"
    POLICE_ENTRY = "police-entry", "Entry to save life: Police and Criminal Evidence Act 1984, section 17"
    OTHER = "other", "Another power"


class Used(TextChoices):
    """Whether a power is used."""

    USED = "used", "Used"
    NOT_USED = "not-used", "Considered, and not used"
    NOT_YET = "not-yet", "Kept in mind"


class ReviewedBecause(TextChoices):
    DUE = "due", "It was planned for about now"
    ADULT_ASKED = "adult-asked", "The adult asked"
    INCIDENT = "incident", "Something happened"
    OTHER = "other", "Another reason"


class Ending(TextChoices):
    """How it ended. That they declined is never enough by itself."""

    SAFER = "safer", "The risk is lower, and they agree to stop"
    ACCEPTED = "accepted", "They live with a risk that they understand and have chosen"
    ELSEWHERE = "elsewhere", "It goes on in an enquiry, a plan or a service"
    MOVED = "moved", "They moved away, and those there were told"
    DIED = "died", "They died"
    DECLINED = "declined", "They decline any contact"
    OTHER = "other", "Another way"
