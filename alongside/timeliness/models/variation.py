"""A departure from a timescale or from the procedure: a decision with its reasons, and a manager who agreed (H3)."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from alongside.history.constraints import of_one_adult, one_of, words_present
from alongside.history.models import WrittenOnce

from ..codes import Departs, Stage
from .belonging import of_one_record


class VariationQuerySet(models.QuerySet):
    def newest_first(self):
        return self.select_related("agreed_by", "event__by").order_by("-agreed_on", "-pk")


class Variation(WrittenOnce):
    """That something is later than usual, or done in another way, because it is better for this person."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="variations", db_index=False)
    concern = models.ForeignKey("concerns.Concern", models.PROTECT, null=True, related_name="variations")
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="variations")
    departs = models.CharField(max_length=20, choices=Departs)
    stage = models.CharField(max_length=20, choices=Stage, null=True, help_text="of a timescale: which is later")
    new_date = models.DateField(null=True, help_text="the day that everybody looks to now")
    procedure = models.CharField(max_length=300, blank=True, help_text="what is done in another way, or left out")
    because = models.CharField(max_length=300, help_text="as it is read: later than usual because …")
    evidence = models.TextField(blank=True, help_text="what that rests on")
    benefit = models.TextField(help_text="what is better for the person")
    proposed_by = models.CharField(max_length=200, blank=True, help_text="if not by whoever recorded it")
    agreed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    agreed_on = models.DateField()

    objects = VariationQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("departs", Departs, name="variation_departs_known"),
            one_of("stage", Stage, name="variation_stage_known", or_nothing=True),
            words_present("because", name="variation_says_why"),
            words_present("benefit", name="variation_says_what_is_better"),
            models.CheckConstraint(
                name="variation_says_from_what",
                condition=Q(departs=Departs.TIMESCALE, stage__isnull=False, new_date__isnull=False)
                | Q(departs=Departs.PROCEDURE, stage__isnull=True, new_date__isnull=True, procedure__regex=r"\S"),
            ),
            of_one_record("variation_of_one_record"),
        ]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("enquiry", "concern")]

    def __str__(self):
        return f"Variation of {self.agreed_on}"

    @property
    def says(self) -> str:
        """ "Later than usual because …", in the words of whoever proposed it."""
        because = self.because.strip()
        ending = "" if because.endswith((".", "!", "?")) else "."
        if self.departs == Departs.TIMESCALE:
            return f"Later than usual because {because}{ending}"
        return f"In another way than usual ({self.procedure.strip().rstrip('.')}) because {because}{ending}"
