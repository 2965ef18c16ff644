"""Arrangements that may deprive somebody of their liberty: the facts, the route, the dates, and the test of the day.

The tests are rows, with the days from which and until which each is the law, because the law changes and a record must
keep the test by which it was made. Nothing here computes whether somebody is deprived of their liberty (3.3).
"""

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import one_of, refused, words_present
from alongside.history.models import Kept, WrittenOnce

from ..codes.liberty import Feeling, Route, Setting
from ..reading import LegalTestQuerySet, LibertyQuerySet

BY_THE_TEST_OF_THE_DAY = refused(
    "by_the_test_of_the_day",
    """NOT EXISTS (SELECT 1 FROM public.capacity_legaltest t WHERE t.id = NEW.test_id
        AND t.in_force_from <= NEW.considered_on
        AND (t.in_force_until IS NULL OR NEW.considered_on < t.in_force_until))""",
    "what was considered on a day is considered by the test of that day",
    operation=pgtrigger.Insert | pgtrigger.UpdateOf("considered_on", "test_id"),
)
OF_THE_SAME_TEST = refused(
    "of_the_same_test",
    """NOT EXISTS (SELECT 1 FROM public.capacity_legaltestcriterion c
        JOIN public.capacity_deprivationofliberty d ON d.test_id = c.test_id
        WHERE c.id = NEW.criterion_id AND d.id = NEW.liberty_id)""",
    "a note belongs to a criterion of the test that the record was made by",
)


class LegalTest(models.Model):
    """One version of a test that the courts have set. `in_force_until` is the first day on which it is not the law."""

    key = models.SlugField(max_length=40)
    version = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=120)
    authority = models.CharField(max_length=200, help_text="the case or Act")
    in_force_from = models.DateField()
    in_force_until = models.DateField(null=True)
    note = models.TextField(blank=True)

    objects = LegalTestQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint("key", "version", name="legal_test_version_once"),
            models.CheckConstraint(
                name="legal_test_ends_after_it_began",
                condition=Q(in_force_until__isnull=True) | Q(in_force_until__gt=F("in_force_from")),
            ),
        ]
        ordering = ["-in_force_from"]

    def __str__(self):
        return self.title

    def held_on(self, day) -> bool:
        """Whether it was the law on a day."""
        return self.in_force_from <= day and (self.in_force_until is None or day < self.in_force_until)


class LegalTestCriterion(models.Model):
    """One thing that a test asks to be considered."""

    test = models.ForeignKey(LegalTest, models.PROTECT, related_name="criteria")
    position = models.PositiveSmallIntegerField()
    words = models.CharField(max_length=200)
    hint = models.TextField(blank=True)

    class Meta:
        constraints = [models.UniqueConstraint("test", "position", name="criterion_position_once")]
        ordering = ["position"]

    def __str__(self):
        return self.words


class DeprivationOfLiberty(Kept):
    """Arrangements around one adult, how they were considered and how they are authorised."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="liberty_records")
    test = models.ForeignKey(LegalTest, models.PROTECT, related_name="+", db_index=False)
    considered_on = models.DateField()
    considered_by = models.CharField(max_length=200, blank=True)
    setting = models.CharField(max_length=20, choices=Setting)
    place = models.CharField(max_length=200, blank=True)
    restrictions = models.TextField(help_text="what they are kept from, how and how often")
    feeling = models.CharField(max_length=10, choices=Feeling, null=True)
    their_words = models.TextField(blank=True, help_text="what they say about it, in their own words")
    behaviour = models.TextField(blank=True, help_text="what they show by what they do")
    consent = models.TextField(blank=True, help_text="whether and how they consent to it")
    purpose = models.TextField(blank=True)
    normality = models.TextField(blank=True, help_text="how near it is to the life of others like them")
    route = models.CharField(max_length=20, choices=Route, null=True)
    authorisation_number = models.CharField(max_length=60, blank=True)
    starts_on = models.DateField(null=True)
    expires_on = models.DateField(null=True)
    conditions = models.TextField(blank=True)
    representative = models.CharField(max_length=200, blank=True)
    challenged_on = models.DateField(null=True, help_text="MCA 2005 s21A, or an application to the Court")
    challenge = models.TextField(blank=True)
    ended_on = models.DateField(null=True)

    objects = LibertyQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("setting", Setting, name="liberty_setting_known"),
            one_of("feeling", Feeling, name="liberty_feeling_known", or_nothing=True),
            one_of("route", Route, name="liberty_route_known", or_nothing=True),
            words_present("restrictions", name="liberty_has_its_restrictions"),
            models.CheckConstraint(
                name="liberty_expires_after_it_starts",
                condition=Q(starts_on__isnull=True) | Q(expires_on__isnull=True) | Q(expires_on__gte=F("starts_on")),
            ),
        ]
        indexes = [
            models.Index(fields=["expires_on"], name="liberty_by_expiry", condition=Q(ended_on__isnull=True)),
        ]
        triggers = [*Kept.Meta.triggers, BY_THE_TEST_OF_THE_DAY]

    def __str__(self):
        return f"Liberty authorisation {self.reference}"

    def get_absolute_url(self):
        return reverse("capacity:liberty", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"DL{self.pk}"


class CriterionNote(WrittenOnce):
    """What was noted under one criterion of the test. It is a note, never an answer that something adds up."""

    liberty = models.ForeignKey(DeprivationOfLiberty, models.PROTECT, related_name="notes", db_index=False)
    criterion = models.ForeignKey(LegalTestCriterion, models.PROTECT, related_name="+", db_index=False)
    note = models.TextField()

    class Meta:
        constraints = [
            models.UniqueConstraint("liberty", "criterion", name="one_note_a_criterion"),
            words_present("note", name="criterion_note_has_words"),
        ]
        ordering = ["pk"]
        triggers = [*WrittenOnce.Meta.triggers, OF_THE_SAME_TEST]

    def __str__(self):
        return f"Note on {self.criterion}"
