"""Who may decide for somebody, by what authority, and what the person decided ahead."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import of_one_adult, one_of
from alongside.history.models import Kept
from alongside.people.known import Known, known_about

from ..codes.assessments import Domain
from ..codes.authorities import Acting, AuthorityKind
from ..reading import AuthorityQuerySet


class LegalAuthority(Kept):
    """An attorney, deputy, appointee or representative, or an advance decision: what was seen of it, and its limits."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="legal_authorities")
    kind = models.CharField(max_length=20, choices=AuthorityKind)
    holder = models.CharField(max_length=200, blank=True, help_text="nobody, for what the adult decided ahead")
    person = models.ForeignKey("people.SignificantPerson", models.PROTECT, null=True, related_name="authorities")
    acting = models.CharField(max_length=10, choices=Acting, null=True)
    reference_number = models.CharField(max_length=60, blank=True, help_text="of the Office of the Public Guardian")
    registered = models.BooleanField(null=True)
    evidence = models.TextField(blank=True, help_text="what was seen")
    evidence_seen_on = models.DateField(null=True)
    covers = ArrayField(models.CharField(max_length=20, choices=Domain), default=list)
    scope = models.TextField(blank=True, help_text="what it allows, and what it does not")
    began_on = models.DateField(null=True)
    ended_on = models.DateField(null=True)
    holder_is_risk = models.BooleanField(null=True, help_text="whether the holder is said to be a source of risk")
    guardian_told_on = models.DateField(null=True, help_text="when the Office of the Public Guardian was told")

    objects = AuthorityQuerySet.as_manager()

    known: Known | None = None
    """What is known about the adult, where a page has read it for all of its authorities."""

    class Meta:
        constraints = [
            one_of("kind", AuthorityKind, name="authority_kind_known"),
            one_of("acting", Acting, name="authority_acting_known", or_nothing=True),
            models.CheckConstraint(
                name="authority_covers_known", condition=Q(covers__contained_by=[str(code) for code in Domain])
            ),
            models.CheckConstraint(
                name="authority_ends_after_it_began",
                condition=Q(began_on__isnull=True) | Q(ended_on__isnull=True) | Q(ended_on__gte=F("began_on")),
            ),
            models.CheckConstraint(
                name="authority_has_a_holder",
                condition=Q(kind__in=[AuthorityKind.ADVANCE_DECISION, AuthorityKind.ADVANCE_STATEMENT])
                | Q(holder__regex=r"\S"),
            ),
        ]
        triggers = [*Kept.Meta.triggers, of_one_adult("person")]

    def __str__(self):
        return self.get_kind_display()

    def get_absolute_url(self):
        return f"{reverse('capacity:decisions', args=[self.adult_id])}#authorities"

    @property
    def reference(self) -> str:
        return f"LA{self.pk}"

    @property
    def held_by_a_risk(self) -> bool:
        """Whether the holder is said to be a source of risk, here or where they are recorded in the adult's life."""
        if self.holder_is_risk or self.person is None:
            return bool(self.holder_is_risk)
        known = self.known or known_about(self.adult)
        person = known.people.get(self.person.pk)
        return person is not None and known.risky(person)

    @property
    def covers_labels(self) -> list[str]:
        return [Domain(code).label for code in self.covers]
