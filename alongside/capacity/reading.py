"""How decisions, authorities and tests are read: which stand, side by side, and the whole of one."""

from django.apps import apps
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Lower


class AssessmentQuerySet(models.QuerySet):
    def standing(self, within: str = "adult"):
        """The newest for each decision of each adult, in one query: what an adult's page shows side by side.

        A decision is known by its kind and by the name that people give it; an assessment that was superseded under
        another name does not stand either. `within="enquiry"` looks at each enquiry's assessments alone.
        """
        beside = self.model._default_manager.filter(**{within: OuterRef(within)}).annotate(named=Lower("decision"))
        later = Q(assessed_on__gt=OuterRef("assessed_on")) | Q(
            assessed_on=OuterRef("assessed_on"), pk__gt=OuterRef("pk")
        )
        same = Q(domain=OuterRef("domain"), named=Lower(OuterRef("decision")))
        return self.filter(~Exists(beside.filter(Q(supersedes=OuterRef("pk")) | (same & later))))

    def side_by_side(self):
        """Those that stand, newest first."""
        return self.standing().order_by("-assessed_on", "-pk")

    def earlier(self):
        """Those that no longer stand, newest first: the history beneath."""
        return self.exclude(pk__in=self.standing().values("pk")).order_by("-assessed_on", "-pk")

    def decided_for(self):
        """The decisions made in somebody's best interests on these assessments, newest first."""
        decisions = apps.get_model("capacity", "BestInterestsDecision").objects
        return decisions.filter(assessment__in=self).select_related("assessment").order_by("-decided_on", "-pk")


class AuthorityQuerySet(models.QuerySet):
    def in_force(self):
        return self.filter(ended_on__isnull=True)

    def in_order(self):
        """Those in force first, then those that ended; within each the newest first."""
        return self.select_related("person").order_by(F("ended_on").desc(nulls_first=True), "-pk")


class LibertyQuerySet(models.QuerySet):
    def in_order(self):
        """Those that still hold first, then those that ended; within each the newest first."""
        return self.select_related("test").order_by(F("ended_on").desc(nulls_first=True), "-considered_on", "-pk")


class LegalTestQuerySet(models.QuerySet):
    def of_liberty(self):
        """The versions of the test of a deprivation of liberty, the newest first, each with its criteria."""
        return self.filter(key="deprivation-of-liberty").prefetch_related("criteria")

    def on(self, day):
        """Those that are the law on a day."""
        return self.filter(Q(in_force_until__isnull=True) | Q(in_force_until__gt=day), in_force_from__lte=day)
