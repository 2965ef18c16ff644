"""What came before a concern: an earlier concern or enquiry about the same adult that somebody linked to it."""

from django.db import models
from django.db.models import Q

from alongside.history.constraints import one_of
from alongside.history.models import WrittenOnce

from ..codes import Relation
from .belonging import CAME_BEFORE


class RelatedConcern(WrittenOnce):
    """That a concern is related to an earlier concern or enquiry about the same adult, and how (H10).

    A judgement of somebody's, and so written once: the newest about the two stands. What is linked came before, which
    the database holds; so no concern is linked to itself, and no chain of links comes back to where it began.
    """

    concern = models.ForeignKey("concerns.Concern", models.PROTECT, related_name="links_to_earlier")
    earlier = models.ForeignKey("concerns.Concern", models.PROTECT, null=True, related_name="links_to_later")
    earlier_enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="links_to_later")
    kind = models.CharField(max_length=15, choices=Relation)
    why = models.TextField(blank=True)

    class Meta:
        constraints = [
            one_of("kind", Relation, name="relation_known"),
            models.CheckConstraint(
                name="related_to_one_that_came_before",
                condition=Q(earlier__isnull=False, earlier_enquiry__isnull=True)
                | Q(earlier__isnull=True, earlier_enquiry__isnull=False),
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, CAME_BEFORE]

    def __str__(self):
        return self.get_kind_display()
