"""What somebody needs in order to read, hear, understand and be understood (Accessible Information Standard, DAPB1605).

Of the adult (`person` null), and of each person around them. What of it stands for the adult is kept on people.Adult
too (`flagged`), by the database, so that every page about them shows it without reading anything more.
"""

import pgtrigger
from django.db import models
from django.db.models import Q
from django.urls import reverse

from alongside.history.constraints import of_one_adult, one_of, refused, words_present
from alongside.history.models import Kept, WrittenOnce

from .codes import Answer, Consent, Met, Need, named

FLAGS_THE_ADULT = pgtrigger.Trigger(
    name="flags_the_adult",
    when=pgtrigger.After,
    operation=pgtrigger.Insert | pgtrigger.Update,
    condition=pgtrigger.Q(new__person_id__isnull=True),
    func="""
        UPDATE public.people_adult SET event_id = NEW.event_id WHERE id = NEW.adult_id;
        RETURN NULL;
    """,
)
"""The adult's row is written anew, and with it what is flagged (see people.Adult)."""

NOTHING_SAID_IS_LOST = refused(
    "nothing_said_is_lost",
    r"(OLD.details ~ '\S' AND NEW.details <> OLD.details) OR (OLD.language ~ '\S' AND NEW.language <> OLD.language)",
    "other words end a need and begin it anew",
    operation=pgtrigger.Update,
    at_once=True,
)


class NeedsAsked(WrittenOnce):
    """That somebody was asked what they need, and what came of it. The newest stands."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="needs_asked", db_index=False)
    person = models.ForeignKey(
        "people.SignificantPerson", models.PROTECT, null=True, related_name="needs_asked", help_text="null: the adult"
    )
    asked_on = models.DateField()
    answer = models.CharField(max_length=10, choices=Answer)
    said_by = models.CharField(max_length=200, blank=True, help_text="who said so, where it was not they themselves")
    words = models.TextField(blank=True, help_text="what they said, in their own words")
    why = models.TextField(blank=True, help_text="why they could not be asked")
    review_on = models.DateField(help_text="when to ask again")

    class Meta:
        constraints = [
            one_of("answer", Answer, name="needs_asked_answer_known"),
            models.CheckConstraint(
                name="needs_not_asked_for_a_reason", condition=~Q(answer=Answer.COULD_NOT) | Q(why__regex=r"\S")
            ),
            models.CheckConstraint(name="needs_asked_again_later", condition=Q(review_on__gt=models.F("asked_on"))),
        ]
        indexes = [models.Index(fields=["adult", "person", "-asked_on", "-id"], name="needs_asked_of")]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("person")]

    def __str__(self):
        return self.get_answer_display()

    @property
    def whose(self) -> str:
        """Whom it is about: the adult's name, or the person's."""
        return self.person.name if self.person else self.adult.name


class AccessNeedQuerySet(models.QuerySet):
    def standing(self):
        """Needs that have not ended."""
        return self.filter(ended_on=None)

    def in_order(self):
        """The adult's own first; in the order in which they were recorded."""
        return self.select_related("person", "event__by").order_by(models.F("person_id").asc(nulls_first=True), "pk")


class AccessNeed(Kept):
    """One thing that somebody needs, as long as they need it and say it in these words."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="access_needs", db_index=False)
    person = models.ForeignKey(
        "people.SignificantPerson", models.PROTECT, null=True, related_name="access_needs", help_text="null: the adult"
    )
    code = models.CharField(max_length=20, choices=Need)
    language = models.CharField(max_length=60, blank=True, help_text="which, where they need an interpreter for it")
    details = models.TextField(blank=True, help_text="in their own words")
    since = models.DateField()
    consent = models.CharField(max_length=10, choices=Consent, default=Consent.NOT_ASKED)
    ended_on = models.DateField(null=True)
    ended_why = models.TextField(blank=True)

    objects = AccessNeedQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("code", Need, name="access_need_known"),
            one_of("consent", Consent, name="access_need_consent_known"),
            models.CheckConstraint(
                name="access_need_says_the_language", condition=~Q(code=Need.LANGUAGE) | Q(language__regex=r"\S")
            ),
            models.CheckConstraint(
                name="access_need_says_what_else", condition=~Q(code=Need.OTHER) | Q(details__regex=r"\S")
            ),
            models.CheckConstraint(
                name="access_need_ended_for_a_reason",
                condition=Q(ended_on__isnull=True, ended_why="") | Q(ended_on__isnull=False, ended_why__regex=r"\S"),
            ),
            models.UniqueConstraint(
                name="access_need_stands_once",
                fields=["adult", "person", "code"],
                condition=Q(ended_on__isnull=True),
                nulls_distinct=False,
            ),
        ]
        triggers = [*Kept.Meta.triggers, of_one_adult("person"), NOTHING_SAID_IS_LOST, FLAGS_THE_ADULT]

    def __str__(self):
        return named(self.code, self.language)

    def get_absolute_url(self):
        return reverse("access_needs:of", args=[self.adult_id]) + f"#AN{self.pk}"

    @property
    def said(self) -> list[str]:
        """The fields that hold what somebody said, where they said it."""
        return [name for name in ("details", "language") if getattr(self, name).strip()]

    @property
    def told(self) -> str:
        """What others are told: "Easy read: “Short, please.”"."""
        return f"{self}: “{self.details}”" if self.details else str(self)

    @property
    def whose(self) -> str:
        """Whose need it is: the adult's name, or the person's."""
        return self.person.name if self.person else self.adult.name


class NeedShared(WrittenOnce):
    """That somebody else was told of a need, so that they can meet it; and on what consent."""

    need = models.ForeignKey(AccessNeed, models.PROTECT, related_name="sharings")
    shared_on = models.DateField()
    with_whom = models.CharField(max_length=200)
    consent = models.CharField(max_length=10, choices=Consent, help_text="as it stood then")
    why = models.TextField(blank=True, help_text="why it was shared without their consent")

    class Meta:
        constraints = [
            words_present("with_whom", name="need_shared_with_somebody"),
            one_of("consent", Consent, name="need_shared_consent_known"),
            models.CheckConstraint(
                name="need_shared_on_consent_or_for_a_reason", condition=Q(consent=Consent.YES) | Q(why__regex=r"\S")
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.need}: {self.with_whom}"


class NeedMet(WrittenOnce):
    """Whether a need was met on an occasion: how, or why not."""

    need = models.ForeignKey(AccessNeed, models.PROTECT, related_name="occasions")
    on = models.DateField()
    occasion = models.CharField(max_length=200, help_text="the visit, meeting or letter")
    met = models.CharField(max_length=10, choices=Met)
    words = models.TextField(help_text="how it was met, or why it was not and what is done about it")

    class Meta:
        constraints = [
            one_of("met", Met, name="need_met_known"),
            words_present("occasion", name="need_met_on_an_occasion"),
            words_present("words", name="need_met_with_evidence"),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.occasion}: {self.get_met_display().lower()}"
