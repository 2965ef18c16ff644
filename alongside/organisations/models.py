"""Organisations and the services that they run: one directory for every room, in which one may be merged into another.

Nothing that points at an organisation or a service is changed by a merge. It is read through
`organisations_survivor_of_…` (see migration 0001), and to undo a merge is a row of its own.
"""

from typing import Any, cast

import pgtrigger
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Concat
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept, WrittenOnce

from .codes import Agency, ServiceKind
from .finding import LOCATION, Fold, ListedQuerySet

MERGED_ONCE = pgtrigger.Trigger(
    name="merged_once_and_in_no_circle",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert,
    func="""
        PERFORM pg_advisory_xact_lock(hashtextextended('organisations_merge', 0));
        IF public.organisations_survivor_of_organisation(NEW.organisation_id) <> NEW.organisation_id
            OR public.organisations_survivor_of_service(NEW.service_id) <> NEW.service_id
        THEN
            RAISE EXCEPTION 'alongside: what was merged into another is not merged again'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        IF public.organisations_survivor_of_organisation(NEW.into_organisation_id) = NEW.organisation_id
            OR public.organisations_survivor_of_service(NEW.into_service_id) = NEW.service_id
        THEN
            RAISE EXCEPTION 'alongside: nothing is merged into itself, nor in a circle'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    """,
)


class OrganisationQuerySet(ListedQuerySet):
    def for_choice(self):
        return self


class ServiceQuerySet(ListedQuerySet):
    def for_choice(self):
        return self.select_related("organisation")


class Listed(Kept):
    """What an organisation and a service have in common: they are found, and merged, in the same way."""

    letters: str

    class Meta:
        abstract = True

    @property
    def reference(self) -> str:
        return f"{self.letters}{self.pk}"

    def kept_as(self) -> "Listed":
        """The row under which this one is kept now: itself, unless it was merged into another."""
        rows = cast(Any, type(self)).objects.for_choice()
        return self if (found := rows.survivor_of(self.pk)) == self.pk else rows.get(pk=found)


class Organisation(Listed):
    """An agency or a provider: police, a housing association, a company that runs care homes (N1)."""

    letters = "OR"

    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=30, choices=Agency)
    contact = models.TextField(blank=True, help_text="whom to reach there about safeguarding, and how")
    notes = models.TextField(blank=True)
    search_text = models.GeneratedField(expression=Fold("name"), output_field=models.TextField(), db_persist=True)

    objects = OrganisationQuerySet.as_manager()

    class Meta:
        constraints = [
            words_present("name", name="organisation_has_a_name"),
            one_of("kind", Agency, name="organisation_kind_known"),
        ]
        indexes = [
            GinIndex(OpClass("search_text", name="gin_trgm_ops"), name="organisation_by_words"),
            models.Index(Fold("name"), name="organisation_by_name"),
        ]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("organisations:organisation", args=[self.pk])

    @property
    def in_a_line(self) -> str:
        """What tells it from others of the same name."""
        return f"{self.name}, {self.get_kind_display()[:1].lower()}{self.get_kind_display()[1:]}, {self.reference}"


class Service(Listed):
    """One service of an organisation, in one place: a care home, a home care branch, a ward."""

    letters = "SV"

    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="services")
    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=30, choices=ServiceKind)
    location_id = models.CharField(max_length=20, blank=True, help_text="the regulator’s number of the location")
    address = models.TextField(blank=True)
    area = models.CharField(max_length=100, blank=True)
    closed_on = models.DateField(null=True)
    search_text = models.GeneratedField(
        expression=Fold(Concat(F("name"), Value(" "), F("area"))), output_field=models.TextField(), db_persist=True
    )

    objects = ServiceQuerySet.as_manager()

    class Meta:
        constraints = [
            words_present("name", name="listed_service_has_a_name"),
            one_of("kind", ServiceKind, name="listed_service_kind_known"),
            models.CheckConstraint(
                name="listed_service_location_id_shape", condition=Q(location_id__regex=rf"^({LOCATION})?$")
            ),
            models.UniqueConstraint(
                "location_id", name="listed_service_location_id_once", condition=~Q(location_id="")
            ),
        ]
        indexes = [
            GinIndex(OpClass("search_text", name="gin_trgm_ops"), name="listed_service_by_words"),
            models.Index(Fold("name"), name="listed_service_by_name"),
        ]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("organisations:service", args=[self.pk])

    @property
    def in_a_line(self) -> str:
        """What tells it from others of the same name."""
        parts = (self.name, self.area, str(self.organisation), self.location_id or self.reference)
        closed = f" (closed on {self.closed_on:%-d %B %Y})" if self.closed_on else ""
        return ", ".join(part for part in parts if part) + closed


def as_organisation_or_service(chosen: Listed | None) -> tuple[Organisation | None, Service | None]:
    """What was chosen from the directory, for a row that points at an organisation or at a service of one."""
    return (
        chosen if isinstance(chosen, Organisation) else None,
        chosen if isinstance(chosen, Service) else None,
    )


class Merge(WrittenOnce):
    """That one organisation, or one service, is the same as another and is kept under that one from now on."""

    organisation = models.ForeignKey(Organisation, models.PROTECT, null=True, related_name="merges")
    into_organisation = models.ForeignKey(Organisation, models.PROTECT, null=True, related_name="merged_in")
    service = models.ForeignKey(Service, models.PROTECT, null=True, related_name="merges")
    into_service = models.ForeignKey(Service, models.PROTECT, null=True, related_name="merged_in")
    why = models.TextField()

    class Meta:
        constraints = [
            words_present("why", name="merge_has_a_reason"),
            models.CheckConstraint(
                name="merge_of_one_kind",
                condition=Q(
                    organisation__isnull=False,
                    into_organisation__isnull=False,
                    service__isnull=True,
                    into_service__isnull=True,
                )
                | Q(
                    organisation__isnull=True,
                    into_organisation__isnull=True,
                    service__isnull=False,
                    into_service__isnull=False,
                ),
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, MERGED_ONCE]

    def __str__(self):
        return f"{self.gone} into {self.into}"

    @property
    def gone(self) -> Organisation | Service:
        return self.organisation or self.service  # type: ignore[return-value]  # one of them, the database holds

    @property
    def into(self) -> Organisation | Service:
        return self.into_organisation or self.into_service  # type: ignore[return-value]


class MergeUndone(WrittenOnce):
    """That a merge was undone: both stand again as they stood before."""

    merge = models.OneToOneField(Merge, models.PROTECT, related_name="undone")
    why = models.TextField()

    class Meta:
        constraints = [words_present("why", name="merge_undone_has_a_reason")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.merge}: undone"
