"""Codes of those who may decide for somebody, and of what the person decided ahead."""

from django.db.models import TextChoices


class AuthorityKind(TextChoices):
    """What gives the authority. "Next of kin" is not here, because it gives none."""

    LPA_HEALTH = "lpa-health", "Lasting power of attorney: health and welfare"
    LPA_MONEY = "lpa-money", "Lasting power of attorney: property and money"
    EPA = "epa", "Enduring power of attorney"
    DEPUTY_WELFARE = "deputy-welfare", "Deputy: health and welfare"
    DEPUTY_MONEY = "deputy-money", "Deputy: property and money"
    APPOINTEE = "appointee", "Appointee for benefits"
    ADVANCE_DECISION = "advance-decision", "Advance decision to refuse treatment"
    ADVANCE_STATEMENT = "advance-statement", "Advance statement of wishes"
    RELEVANT_REPRESENTATIVE = "representative", "Relevant person’s representative"
    LITIGATION_FRIEND = "litigation-friend", "Litigation friend"


OWN_DECISIONS = {AuthorityKind.ADVANCE_DECISION, AuthorityKind.ADVANCE_STATEMENT}
"""What the person decided or said ahead: nobody holds these but the adult."""


class Acting(TextChoices):
    """How several holders act."""

    ALONE = "alone", "Alone"
    JOINTLY = "jointly", "Jointly: all must agree"
    SEVERALLY = "severally", "Jointly and severally: any one may act"
    MIXED = "mixed", "Jointly for some decisions, severally for others"
