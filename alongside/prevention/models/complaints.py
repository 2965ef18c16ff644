"""Complaints about safeguarding work, kept by managers and apart from the adult's record."""

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept

from ..codes import ComplaintFrom, ComplaintKind, ComplaintResult, ComplaintStage


class Complaint(Kept):
    """One complaint about safeguarding work: from whom, about what, how far it went, and what was learned (Q3).

    Who said what, and when, is never rewritten; how far it went is kept as it goes on.
    """

    adult = models.ForeignKey("people.Adult", models.PROTECT, null=True, related_name="complaints")
    team = models.ForeignKey("access.Team", models.PROTECT, null=True, related_name="complaints")
    received_on = models.DateField(db_index=True)
    from_kind = models.CharField(max_length=20, choices=ComplaintFrom)
    from_name = models.CharField(max_length=200, blank=True)
    kind = models.CharField(max_length=10, choices=ComplaintKind)
    what = models.TextField()
    stage = models.CharField(max_length=10, choices=ComplaintStage)
    result = models.CharField(max_length=12, choices=ComplaintResult, null=True)
    settled_on = models.DateField(null=True)
    learned = models.TextField(blank=True)

    class Meta:
        constraints = [
            one_of("from_kind", ComplaintFrom, name="complaint_from_known"),
            one_of("kind", ComplaintKind, name="complaint_kind_known"),
            one_of("stage", ComplaintStage, name="complaint_stage_known"),
            one_of("result", ComplaintResult, name="complaint_result_known", or_nothing=True),
            words_present("what", name="complaint_says_what"),
            models.CheckConstraint(
                name="complaint_result_with_its_day",
                condition=Q(result__isnull=True, settled_on__isnull=True)
                | Q(result__isnull=False, settled_on__isnull=False),
            ),
            models.CheckConstraint(
                name="complaint_settled_afterwards",
                condition=Q(settled_on__isnull=True) | Q(settled_on__gte=F("received_on")),
            ),
        ]
        triggers = [
            *Kept.Meta.triggers,
            pgtrigger.ReadOnly(
                name="words_never_rewritten", fields=["adult", "received_on", "from_kind", "from_name", "what"]
            ),
        ]

    def __str__(self):
        return f"Complaint {self.reference}"

    def get_absolute_url(self):
        return reverse("prevention:complaint", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"CP{self.pk}"
