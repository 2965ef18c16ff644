"""Codes of decisions made in somebody's best interests, and the decisions that nobody can make for another."""

from django.db.models import TextChoices

from .assessments import Domain

EXCLUDED = {
    Domain.MARRIAGE: ("27(1)(a)", "consent to marriage or a civil partnership"),
    Domain.SEXUAL_RELATIONS: ("27(1)(b)", "consent to sexual relations"),
    Domain.DIVORCE: ("27(1)(c) and (d)", "consent to a divorce or dissolution because of two years’ separation"),
    Domain.ADOPTION: ("27(1)(e) and (f)", "consent to a child’s adoption, or to placing a child for it"),
    Domain.PARENTAL: ("27(1)(g)", "give up parental responsibilities that are not about a child’s property"),
    Domain.FERTILITY: ("27(1)(h) and (i)", "give consent under the Human Fertilisation and Embryology Acts"),
    Domain.DETAINED_TREATMENT: ("28", "consent to treatment that the Mental Health Act 1983 regulates in Part 4"),
    Domain.VOTING: ("29", "vote at an election or a referendum"),
    Domain.ENDING_LIFE: ("62", "help them to end their life: the Act leaves the law on that as it is"),
    Domain.LASTING_POWER: ("9(2)(c)", "make or end a lasting power of attorney, which they must do themselves"),
}
"""Decisions that nobody can make for another person: the section of the Mental Capacity Act 2005, and its words."""


def refusal_for(domain: str) -> str:
    """Why no best interests decision can be recorded about such a decision; empty where it can."""
    if domain not in EXCLUDED:
        return ""
    section, words = EXCLUDED[Domain(domain)]
    return (
        f"Nobody can {words} on behalf of another person (Mental Capacity Act 2005, section {section}). "
        "So there is no best interests decision to record. Ask for legal advice about how else to keep them safe."
    )


class ConsulteeRole(TextChoices):
    """Why somebody is asked (MCA 2005 s4(7))."""

    NAMED = "named", "Somebody the adult named"
    FAMILY = "family", "Family or friend"
    CARER = "carer", "Carer"
    ATTORNEY = "attorney", "Attorney"
    DEPUTY = "deputy", "Deputy"
    IMCA = "imca", "Independent mental capacity advocate"
    ADVOCATE = "advocate", "Another advocate"
    PROFESSIONAL = "professional", "Professional"
    OTHER = "other", "Somebody else interested in their welfare"


class DissentRoute(TextChoices):
    TALKING = "talking", "Talking it through again"
    MEDIATION = "mediation", "Mediation"
    SECOND_OPINION = "second-opinion", "A second opinion"
    COMPLAINT = "complaint", "A complaint"
    COURT = "court", "The Court of Protection"
    OTHER = "other", "Another way"
