"""The adult: who they are and how they are found. Who is around them stands in around.py."""

from datetime import date

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import F, Func, Q, Value
from django.db.models.functions import Concat
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import Kept

from .around import SafeContact, SignificantPerson  # noqa: F401 (a room's tables are found here)
from .codes import Ethnicity, Gender
from .finding import AdultQuerySet


class Fold(Func):
    """Lower case without accents: how names are compared. The function is made in migration 0001."""

    function = "people_fold"
    output_field = models.TextField()


FLAGGED = pgtrigger.Trigger(
    name="flagged_as_needed",
    when=pgtrigger.Before,
    operation=pgtrigger.Update,
    func="""
        NEW.flagged := ARRAY(
            SELECT n.code || CASE WHEN n.language <> '' THEN ':' || n.language ELSE '' END
            FROM public.access_needs_accessneed n
            WHERE n.adult_id = NEW.id AND n.person_id IS NULL AND n.ended_on IS NULL ORDER BY n.id
        );
        RETURN NEW;
    """,
)
"""Whatever is written of an adult, what is flagged is what they need: no page can show another."""


class Adult(Kept):
    """An adult at risk (Care Act 2014 s42): the person the record is about."""

    given_name = models.CharField(max_length=200)
    family_name = models.CharField(max_length=200)
    known_as = models.CharField(max_length=200, blank=True)
    date_of_birth = models.DateField(null=True)
    nhs_number = models.CharField(max_length=10, blank=True)
    gender = models.CharField(max_length=10, choices=Gender, null=True)
    ethnicity = models.CharField(max_length=10, choices=Ethnicity, null=True)
    died_on = models.DateField(null=True)
    address = models.TextField(blank=True)
    postcode = models.CharField(max_length=10, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    communication = models.TextField(blank=True, help_text="what helps when talking with this person")
    restricted = models.BooleanField(default=False, help_text="only those named on the record may know of it")
    flagged = ArrayField(
        models.CharField(max_length=100), default=list, db_default=[], help_text="what they need; kept by the database"
    )
    search_name = models.GeneratedField(
        expression=Fold(Concat(F("given_name"), Value(" "), F("known_as"), Value(" "), F("family_name"))),
        output_field=models.TextField(),
        db_persist=True,
    )

    objects = AdultQuerySet.as_manager()

    class Meta:
        constraints = [
            words_present("family_name", name="adult_has_a_name"),
            one_of("gender", Gender, name="adult_gender_known", or_nothing=True),
            one_of("ethnicity", Ethnicity, name="adult_ethnicity_known", or_nothing=True),
            models.CheckConstraint(
                name="adult_died_after_birth",
                condition=Q(died_on__isnull=True) | Q(date_of_birth__isnull=True) | Q(died_on__gte=F("date_of_birth")),
            ),
            models.CheckConstraint(name="adult_nhs_number_shape", condition=Q(nhs_number__regex=r"^([0-9]{10})?$")),
        ]
        indexes = [
            GinIndex(OpClass("search_name", name="gin_trgm_ops"), name="adult_by_name"),
            models.Index(fields=["date_of_birth"], name="adult_by_birth"),
            models.Index(fields=["nhs_number"], name="adult_by_nhs_number", condition=~Q(nhs_number="")),
        ]
        triggers = [*Kept.Meta.triggers, FLAGGED]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("people:adult", args=[self.pk])

    @property
    def name(self) -> str:
        """The whole name, with what they like to be called."""
        whole = f"{self.given_name} {self.family_name}".strip()
        return f"{whole} (known as {self.known_as})" if self.known_as else whole

    @property
    def called(self) -> str:
        """What to call them in a sentence."""
        return self.known_as or self.given_name or self.name

    @property
    def reference(self) -> str:
        return f"A{self.pk}"

    @property
    def entitled(self) -> list:
        """Those who may see this record while it is restricted."""
        standing = self.entitlements.filter(ended=False).select_related("user").order_by("user_id")
        return [entitlement.user for entitlement in standing]

    def age_on(self, day: date) -> int | None:
        """Age in whole years on a day; None where the date of birth is not recorded."""
        return None if self.date_of_birth is None else years_between(self.date_of_birth, day)


YOUNGEST = 17
"""People of 17 are approaching adulthood (transition); anybody younger is for children's services."""


def years_between(born: date, day: date) -> int:
    """Whole years from `born` to `day`."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
