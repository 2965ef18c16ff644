"""What both tracks share: the service that they are about, and rows that stand on one track or the other."""

from typing import cast

from django.db import models
from django.db.models import OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse

from alongside.history.models import Kept, WrittenOnce
from alongside.organisations.finding import Survivor
from alongside.organisations.models import Organisation, Service


def name_now(model: type[models.Model], which: str, pointer: str = "") -> Subquery:
    """The name under which what `pointer` points at is kept now, whatever it was merged into."""
    survivor = Survivor(which, OuterRef(pointer or f"{which}_id"))
    return Subquery(model._default_manager.filter(pk=survivor).values("name"))


class AboutServiceQuerySet(models.QuerySet):
    def with_whom(self):
        """With `whom`: the service, or the organisation with everything that it runs, as it is called now."""
        return self.annotate(whom=Coalesce(name_now(Service, "service"), name_now(Organisation, "organisation")))

    def about(self, *, organisations=(), services=()):
        """Those about any of these services, or about everything that any of these organisations runs."""
        return self.filter(Q(organisation__in=organisations) | Q(service__in=services))


class AboutService(Kept):
    """A record about one service, or about all that one organisation runs; merges are followed when it is read."""

    service = models.ForeignKey("organisations.Service", models.PROTECT, null=True, related_name="%(class)ss")
    organisation = models.ForeignKey("organisations.Organisation", models.PROTECT, null=True, related_name="%(class)ss")

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_about_a_service_or_all",
                condition=Q(service__isnull=False, organisation__isnull=True)
                | Q(service__isnull=True, organisation__isnull=False),
            ),
        ]

    @property
    def directory_url(self) -> str:
        """The page of what it is about in the directory."""
        which = "service" if self.service_id else "organisation"
        return reverse(f"organisations:{which}", args=[self.service_id or self.organisation_id])


ON_ONE_TRACK = models.CheckConstraint(
    name="%(class)s_on_one_track",
    condition=Q(provider_concern__isnull=False, large_scale__isnull=True)
    | Q(provider_concern__isnull=True, large_scale__isnull=False),
)


class OnATrack(WrittenOnce):
    """A row that belongs to a provider concern or to a large-scale enquiry: the same work is done on both."""

    provider_concern = models.ForeignKey(
        "large_scale.ProviderConcern", models.PROTECT, null=True, related_name="%(class)ss"
    )
    large_scale = models.ForeignKey(
        "large_scale.LargeScaleEnquiry", models.PROTECT, null=True, related_name="%(class)ss"
    )

    class Meta:
        abstract = True
        constraints = [ON_ONE_TRACK]
        triggers = WrittenOnce.Meta.triggers

    @property
    def track(self) -> AboutService:
        """The one that it stands on."""
        return cast(AboutService, self.provider_concern or self.large_scale)
