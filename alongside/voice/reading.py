"""How outcomes and statements are read: which stand, and the whole life of each."""

from django.apps import apps
from django.db import models
from django.db.models import Prefetch
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce


class StatementQuerySet(models.QuerySet):
    def as_said(self):
        """In the order in which they were said, a correction in the place of what it corrects."""
        return self.filter(correction__isnull=True).order_by(Coalesce("corrects", "pk"), "pk")

    def standing(self):
        """The newest version of each statement, newest first; earlier versions stay readable from it."""
        return self.filter(correction__isnull=True).order_by("-said_on", "-pk")


class ConversationQuerySet(models.QuerySet):
    def with_statements(self):
        """Newest first, each with what was said in it, corrections in place of what they correct. Two queries."""
        standing = Prefetch("statements", apps.get_model("voice", "Statement").objects.as_said())
        return self.select_related("event__by").prefetch_related(standing).order_by("-held_on", "-pk")


class DesiredOutcomeQuerySet(models.QuerySet):
    def current(self):
        """What is wanted now: no later wish took its place."""
        return self.filter(followed_by__isnull=True)

    def wanted(self):
        """What is wanted now, by the rule of the published view that the Board and what is owed read too."""
        return self.filter(pk__in=RawSQL("SELECT outcome_id FROM outcome_wanted", []))

    def for_list(self):
        """What is wanted now first, then what it replaced, each with its agreements and reviews. Three queries.

        `classified` and `replaced` say whether each has been classified, and whether a later wish took its place.
        """
        classified = apps.get_model("voice", "Classification").objects.filter(outcome=models.OuterRef("pk"))
        later = self.model.objects.filter(follows=models.OuterRef("pk"))
        return (
            self.annotate(classified=models.Exists(classified), replaced=models.Exists(later))
            .prefetch_related(
                Prefetch("agreements", oldest_first("NegotiatedOutcome"), to_attr="life_agreements"),
                Prefetch("reviews", oldest_first("OutcomeReview"), to_attr="life_reviews"),
            )
            .order_by("replaced", "voiced_on", "pk")
        )

    def with_life(self):
        """With everything that became of each outcome, oldest first, in a fixed number of queries."""
        classifications = oldest_first("Classification", "event__by").prefetch_related("codes__code")
        return (
            self.select_related("event__by", "conversation", "statement")
            .prefetch_related(
                Prefetch("agreements", oldest_first("NegotiatedOutcome", "event__by"), to_attr="life_agreements"),
                Prefetch("reviews", oldest_first("OutcomeReview", "event__by"), to_attr="life_reviews"),
                Prefetch("classifications", classifications, to_attr="life_classifications"),
            )
            .order_by("voiced_on", "pk")
        )


def oldest_first(name: str, *related: str) -> models.QuerySet:
    """Rows of one of the voice room's tables, in the order in which they were written."""
    rows = apps.get_model("voice", name).objects.order_by("pk")
    return rows.select_related(*related) if related else rows
