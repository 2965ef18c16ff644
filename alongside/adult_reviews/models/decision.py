"""What the panel recommends and what the independent chair decides. They may differ; both are kept."""

from django.db import models
from django.db.models import Q

from alongside.history.constraints import one_of, words_present
from alongside.history.models import WrittenOnce

from ..codes import Criterion, ReviewDecision
from ..deciding import CRITERIA
from .belonging import BORNE_OUT_BY_THE_ADULTS, HELD_WHEN_DECIDED
from .referral import ReviewReferral

MUST = Q(care_needs="met", working_together="met") & (Q(died="met") | Q(survived="met"))
RULED_OUT = Q(care_needs="not-met") | Q(working_together="not-met") | Q(died="not-met", survived="not-met")
NOT_ALL_KNOWN = Q(*((name, "not-yet-known") for name in CRITERIA), _connector=Q.OR)


def known(criterion: str) -> models.CheckConstraint:
    return one_of(criterion, Criterion, name=f"%(class)s_{criterion}_known")


def with_words(criterion: str) -> models.CheckConstraint:
    """A criterion that is met or not met says how that is known."""
    return models.CheckConstraint(
        name=f"%(class)s_{criterion}_has_words",
        condition=Q(**{criterion: "not-yet-known"}) | Q(**{f"{criterion}_words__regex": r"\S"}),
    )


class OnTheCriteria(WrittenOnce):
    """The criteria of section 44, each met, not met or not yet known, and what follows from them.

    With the first two met and one of the last two a review must be held, and nothing else may be decided. A review by
    discretion needs an adult with needs for care and support; none at all, that a duty is ruled out; finding out more,
    that something is not yet known.
    """

    decided_on = models.DateField()
    care_needs = models.CharField(max_length=15, choices=Criterion)
    care_needs_words = models.TextField(blank=True)
    working_together = models.CharField(max_length=15, choices=Criterion)
    working_together_words = models.TextField(blank=True)
    died = models.CharField(max_length=15, choices=Criterion)
    died_words = models.TextField(blank=True)
    survived = models.CharField(max_length=15, choices=Criterion)
    survived_words = models.TextField(blank=True)
    decision = models.CharField(max_length=20, choices=ReviewDecision)
    reasons = models.TextField()

    class Meta:
        abstract = True
        constraints = [
            *map(known, CRITERIA),
            *map(with_words, CRITERIA),
            one_of("decision", ReviewDecision, name="%(class)s_known"),
            words_present("reasons", name="%(class)s_has_reasons"),
            models.CheckConstraint(
                name="%(class)s_must_when_met",
                condition=(MUST & Q(decision="mandatory")) | (~MUST & ~Q(decision="mandatory")),
            ),
            models.CheckConstraint(
                name="%(class)s_agrees_with_criteria",
                condition=Q(decision="mandatory")
                | Q(decision="discretionary", care_needs="met")
                | (Q(decision="no-review") & RULED_OUT)
                | (Q(decision="more-information") & NOT_ALL_KNOWN),
            ),
        ]

    def __str__(self):
        return self.get_decision_display()

    @property
    def found(self) -> list[dict[str, str]]:
        """Each criterion with what was found of it, for people."""
        return [
            {
                "criterion": says,
                "found": Criterion(getattr(self, name)).label,
                "words": getattr(self, f"{name}_words"),
            }
            for name, says in CRITERIA.items()
        ]


class PanelRecommendation(OnTheCriteria):
    """What the review panel recommends to the chair, with what it found of each criterion."""

    referral = models.ForeignKey(ReviewReferral, models.PROTECT, related_name="recommendations_of_the_panel")
    panel = models.CharField(max_length=300, help_text="who sat on it")

    class Meta(OnTheCriteria.Meta):
        abstract = False
        triggers = [*WrittenOnce.Meta.triggers, BORNE_OUT_BY_THE_ADULTS]


class ChairDecision(OnTheCriteria):
    """What the Board's independent chair decides, and why. A decision that changes is made again; both stay."""

    referral = models.ForeignKey(ReviewReferral, models.PROTECT, related_name="decisions")
    chair = models.CharField(max_length=200)
    other_learning = models.TextField(blank=True, help_text="how else something is learnt, where there is no review")

    class Meta(OnTheCriteria.Meta):
        abstract = False
        triggers = [*WrittenOnce.Meta.triggers, BORNE_OUT_BY_THE_ADULTS, HELD_WHEN_DECIDED]
