"""How outcomes and statements are read: which stand, and the whole life of each."""

from django.apps import apps
from django.db import models
from django.db.models import Prefetch


class StatementQuerySet(models.QuerySet):
    def standing(self):
        """The newest version of each statement, newest first; earlier versions stay readable from it."""
        return self.filter(correction__isnull=True).order_by("-said_on", "-pk")


class DesiredOutcomeQuerySet(models.QuerySet):
    def current(self):
        """What is wanted now: no later wish took its place."""
        return self.filter(followed_by__isnull=True)

    def with_life(self):
        """With everything that became of each outcome, oldest first, in a fixed number of queries."""

        def rows(name, *related):
            model = apps.get_model("voice", name)
            return model.objects.select_related("event__by", *related).order_by("pk")

        return (
            self.select_related("event__by", "conversation", "statement")
            .prefetch_related(
                Prefetch("agreements", rows("NegotiatedOutcome"), to_attr="life_agreements"),
                Prefetch("reviews", rows("OutcomeReview"), to_attr="life_reviews"),
                Prefetch(
                    "classifications",
                    rows("Classification").prefetch_related("codes__code__scheme"),
                    to_attr="life_classifications",
                ),
            )
            .order_by("voiced_on", "pk")
        )
