"""A person in a position of trust, who keeps the record about them, the roles they hold and what is said."""

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import NEVER_DELETED, WRITTEN_WITH_ITS_EVENT, Kept
from alongside.positions_of_trust.codes import Concerned, LinkKind, Outcome, RoleKind

from .walled import Walled, WalledKept

NOT_DESTROYED = Q(destroyed_on__isnull=True)


class PositionQuerySet(models.QuerySet):
    def kept_by(self, user):
        """Those of which this person is a keeper. The database shows them no other (migrations/wall.sql)."""
        mine = Keeper.objects.filter(user=user, ended=False)
        return self.filter(pk__in=mine.values("position"))

    def to_look_at(self, day):
        """Closed, and either the time to keep it ends by that day or nothing says when it does. Soonest first."""
        closed = self.filter(closed_on__isnull=False, destroyed_on__isnull=True)
        return closed.filter(Q(keep_until__lte=day) | Q(keep_until__isnull=True)).order_by(
            F("keep_until").asc(nulls_last=True), "pk"
        )


class PositionOfTrust(Kept):
    """A matter about one person in a position of trust. It is no enquiry, and needs no adult who is known by name."""

    name = models.CharField(max_length=200, blank=True)
    date_of_birth = models.DateField(null=True)
    concerned = ArrayField(models.CharField(max_length=20, choices=Concerned), help_text="what brings them here; many")
    private_life = models.BooleanField(null=True, help_text="whether it is about their private life")
    source = models.CharField(max_length=200, blank=True, help_text="who told the council")
    information_owner = models.CharField(max_length=200, blank=True, help_text="whose information it is")
    opened_on = models.DateField()
    closed_on = models.DateField(null=True)
    outcome = models.CharField(max_length=20, choices=Outcome, null=True)
    kept_under = models.ForeignKey(
        "positions_of_trust.RetentionRule", models.PROTECT, null=True, related_name="+", help_text="null: no rule"
    )
    keep_until = models.DateField(null=True, help_text="the day on which it must be looked at; null: nothing says")
    destroyed_on = models.DateField(null=True)

    objects = PositionQuerySet.as_manager()

    # Filled by `with_everything`: plain facts, oldest first.
    its_told: list[dict]
    its_said: list[dict]
    its_risks: list[dict]
    its_decisions: list[dict]
    its_made: list[dict]
    its_assurances: list[dict]
    its_reviews: list[dict]
    its_roles: list[dict]
    its_asked: list[dict]
    its_destruction: list[dict]

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="position_names_somebody_until_destroyed",
                condition=Q(destroyed_on__isnull=True, name__regex=r"\S", source__regex=r"\S")
                | Q(destroyed_on__isnull=False, name="", date_of_birth__isnull=True, source="", information_owner=""),
            ),
            models.CheckConstraint(
                name="position_concerned_known",
                condition=Q(concerned__contained_by=list(Concerned.values))
                & (Q(concerned__len__gt=0) | Q(destroyed_on__isnull=False)),
            ),
            one_of("outcome", Outcome, name="position_outcome_known", or_nothing=True),
            models.CheckConstraint(
                name="position_closed_with_its_outcome",
                condition=Q(closed_on__isnull=True, outcome__isnull=True)
                | Q(closed_on__isnull=False, closed_on__gte=F("opened_on"), outcome__isnull=False)
                | Q(closed_on__isnull=False, destroyed_on__isnull=False),
            ),
            models.CheckConstraint(
                name="position_destroyed_once_closed", condition=NOT_DESTROYED | Q(closed_on__isnull=False)
            ),
        ]
        triggers = [
            *NEVER_DELETED,
            *WRITTEN_WITH_ITS_EVENT,
            pgtrigger.Trigger(
                name="kept_by_somebody",
                when=pgtrigger.After,
                operation=pgtrigger.Insert,
                timing=pgtrigger.Deferred,
                func="""
                    IF public.positions_of_trust_keepers(NEW.id) = 0 THEN
                        RAISE EXCEPTION 'alongside: somebody keeps every record of a person in a position of trust'
                            USING ERRCODE = 'integrity_constraint_violation';
                    END IF;
                    RETURN NULL;
                """,
            ),
            pgtrigger.Trigger(
                name="stays_destroyed",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                func="""
                    IF OLD.destroyed_on IS NOT NULL
                        OR (NEW.destroyed_on IS NOT NULL AND NOT public.positions_of_trust_destroyed_now(NEW.id))
                    THEN
                        RAISE EXCEPTION 'alongside: a record is destroyed once, when two people agreed to it'
                            USING ERRCODE = 'integrity_constraint_violation';
                    END IF;
                    RETURN NEW;
                """,
            ),
        ]

    def __str__(self):
        return self.reference

    def get_absolute_url(self):
        return reverse("positions_of_trust:position", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"PT{self.pk}"

    @property
    def concerned_labels(self) -> list[str]:
        return [Concerned(code).label for code in self.concerned]


class Keeper(Kept):
    """Somebody who keeps one record, and may see it. Ended, never removed; the last is never ended."""

    position = models.ForeignKey(PositionOfTrust, models.PROTECT, related_name="keepers")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="positions_kept")
    ended = models.BooleanField(default=False)

    class Meta:
        constraints = [models.UniqueConstraint("position", "user", name="keeper_once")]
        triggers = [
            *Kept.Meta.triggers,
            pgtrigger.Trigger(
                name="never_the_last",
                when=pgtrigger.After,
                operation=pgtrigger.Update,
                func="""
                    IF public.positions_of_trust_keepers(NEW.position_id) = 0
                        OR NEW.position_id <> OLD.position_id OR NEW.user_id <> OLD.user_id
                    THEN
                        RAISE EXCEPTION 'alongside: the last keeper of a record stays, until another is named'
                            USING ERRCODE = 'integrity_constraint_violation';
                    END IF;
                    RETURN NULL;
                """,
            ),
        ]

    def __str__(self):
        return f"{self.user} and {self.position}"


class PositionRole(WalledKept):
    """One role that they hold or held: with whom, as what, and until when."""

    kind = models.CharField(max_length=20, choices=RoleKind)
    organisation = models.ForeignKey("organisations.Organisation", models.PROTECT, null=True, related_name="+")
    organisation_name = models.CharField(max_length=200, blank=True, help_text="where it is not in the directory")
    what_they_do = models.CharField(max_length=200, blank=True)
    ended_on = models.DateField(null=True)

    class Meta:
        constraints = [
            one_of("kind", RoleKind, name="position_role_kind_known"),
            models.CheckConstraint(
                name="position_role_with_somebody_or_as_something",
                condition=Q(organisation__isnull=False)
                | Q(organisation_name__regex=r"\S")
                | Q(what_they_do__regex=r"\S"),
            ),
        ]
        triggers = WalledKept.Meta.triggers

    def __str__(self):
        named = str(self.organisation) if self.organisation else self.organisation_name
        return ", ".join(part for part in (self.what_they_do, named) if part)


class PositionAccount(Walled):
    """What is alleged, as it was told. More may be told; nothing that was is altered."""

    told_on = models.DateField()
    told_by = models.CharField(max_length=200, blank=True)
    words = models.TextField(help_text="what is alleged")

    class Meta:
        constraints = [words_present("words", name="position_account_has_words")]
        triggers = Walled.Meta.triggers

    def __str__(self):
        return f"What was told on {self.told_on:%-d %B %Y}"


class PositionCorrection(Walled):
    """What was corrected in who they are or what brings them here: what stood before, and why it was wrong."""

    changed = models.JSONField(help_text="field to what it was and what it became")
    why = models.TextField()

    class Meta:
        constraints = [words_present("why", name="position_correction_says_why")]
        triggers = Walled.Meta.triggers

    def __str__(self):
        return f"Correction: {', '.join(self.changed)}"


class PositionLink(Walled):
    """What somebody else does about the same person: who, under which reference, and since when."""

    kind = models.CharField(max_length=20, choices=LinkKind)
    reference = models.CharField(max_length=100, blank=True)
    told_on = models.DateField()
    note = models.TextField(blank=True)

    class Meta:
        constraints = [one_of("kind", LinkKind, name="position_link_kind_known")]
        triggers = Walled.Meta.triggers

    def __str__(self):
        return self.get_kind_display()


class LinkHeldApart(Kept):
    """On an enquiry: that a linked record is held apart, and whom to ask. Neither who it is about nor what.

    It stands outside the wall, and goes when the record that it points to is destroyed.
    """

    position = models.ForeignKey(PositionOfTrust, models.PROTECT, related_name="pointers")
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="links_held_apart")
    ask_whom = models.CharField(max_length=200)
    ended = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint("position", "enquiry", name="held_apart_once"),
            words_present("ask_whom", name="held_apart_says_whom_to_ask"),
        ]
        triggers = WalledKept.Meta.triggers

    def __str__(self):
        return f"A linked record is held apart: ask {self.ask_whom}"
