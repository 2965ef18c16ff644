"""How decisions, authorities and tests are read: which stand, side by side, and the whole of one."""

from django.apps import apps
from django.db import models
from django.db.models import Prefetch, Q
from django.db.models.functions import Lower


class AssessmentQuerySet(models.QuerySet):
    def standing(self):
        """The newest for each decision of each adult, in one query: what an adult's page shows side by side.

        A decision is known by its kind and by the name that people give it; an assessment that was superseded under
        another name does not stand either.
        """
        return (
            self.filter(superseded_by__isnull=True)
            .annotate(name_of_decision=Lower("decision"))
            .order_by("adult", "domain", "name_of_decision", "-assessed_on", "-pk")
            .distinct("adult", "domain", "name_of_decision")
        )

    def side_by_side(self):
        """Those that stand, newest first."""
        return self.filter(pk__in=self.standing().values("pk")).order_by("-assessed_on", "-pk")

    def earlier(self):
        """Those that no longer stand, newest first: the history beneath."""
        return self.exclude(pk__in=self.standing().values("pk")).order_by("-assessed_on", "-pk")

    def whole(self):
        """With everything that one page of an assessment shows."""
        findings = Prefetch("abilities", apps.get_model("capacity", "AbilityFinding").objects.select_related("reply"))
        beside = ("adult", "enquiry", "comments", "event__by", "supersedes", "superseded_by")
        return self.select_related(*beside).prefetch_related("support", findings, "best_interests")


class AuthorityQuerySet(models.QuerySet):
    def in_force(self):
        return self.filter(ended_on__isnull=True)

    def in_order(self):
        """Those in force first, then those that ended; within each the newest first."""
        return self.order_by(models.F("ended_on").desc(nulls_first=True), "-pk")


class LegalTestQuerySet(models.QuerySet):
    def of_liberty(self):
        """The versions of the test of a deprivation of liberty, the newest first, each with its criteria."""
        return self.filter(key="deprivation-of-liberty").prefetch_related("criteria")

    def on(self, day):
        """Those that are the law on a day."""
        return self.filter(Q(in_force_until__isnull=True) | Q(in_force_until__gt=day), in_force_from__lte=day)
