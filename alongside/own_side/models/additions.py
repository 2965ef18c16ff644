"""What somebody added on the adult's page, and what became of it."""

from django.db import models
from django.db.models import Q
from django.urls import reverse

from alongside.history.constraints import of_one_adult, one_of
from alongside.history.models import WrittenOnce
from alongside.people.codes import Channel

from ..codes import Adds, Answered, Who


class AdditionQuerySet(models.QuerySet):
    def with_what_became(self):
        """With all that a page says of each, newest first."""
        return (
            self.select_related(
                "entry__key__person", "statement", "safety", "report__paper", "report__statement", "outcome", "event"
            )
            .prefetch_related(models.Prefetch("replies", Reply.objects.select_related("event__by").order_by("pk")))
            .order_by("-pk")
        )


class Addition(WrittenOnce):
    """One thing that the adult, or whoever speaks for them, added on the page. Their words are their statement."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="additions")
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="additions")
    entry = models.ForeignKey("own_side.Entry", models.PROTECT, related_name="additions")
    who = models.CharField(max_length=20, choices=Who)
    kind = models.CharField(max_length=20, choices=Adds)
    statement = models.ForeignKey("voice.Statement", models.PROTECT, null=True, related_name="+", db_index=False)
    safety = models.ForeignKey("voice.SafetyCheck", models.PROTECT, null=True, related_name="+", db_index=False)
    report = models.ForeignKey("meetings.OwnReport", models.PROTECT, null=True, related_name="+", db_index=False)
    outcome = models.ForeignKey(
        "voice.DesiredOutcome",
        models.PROTECT,
        null=True,
        related_name="+",
        db_index=False,
        help_text="the wish that they speak of",
    )
    channel = models.CharField(max_length=10, choices=Channel, null=True, help_text="how they want to be reached")

    objects = AdditionQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("who", Who, name="addition_who_known"),
            one_of("kind", Adds, name="addition_kind_known"),
            one_of("channel", Channel, name="addition_channel_known", or_nothing=True),
            models.CheckConstraint(
                name="addition_says_something",
                condition=Q(kind__in=[Adds.ADVOCATE, Adds.NOT_SAFE])
                | Q(kind=Adds.SAFETY, safety__isnull=False)
                | Q(kind=Adds.REPORT, report__isnull=False)
                | Q(kind=Adds.CONTACT, channel__isnull=False)
                | Q(statement__isnull=False),
            ),
        ]
        indexes = [models.Index(fields=["adult", "-id"], name="addition_of_adult")]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("enquiry", "statement")]

    def __str__(self):
        return self.get_kind_display()

    def get_absolute_url(self):
        return f"{reverse('own_side:keys', args=[self.adult_id])}#OW{self.pk}"

    @property
    def words(self) -> str:
        """What they wrote, exactly as they did."""
        said = self.statement or (self.report.statement if self.report else None)
        return said.words if said else self.safety.words if self.safety else ""

    @property
    def stands(self) -> str:
        """Whether it was read and answered."""
        kinds = {reply.kind for reply in self.replies.all()}
        return "Answered" if Answered.ANSWERED in kinds else "Read, not answered yet" if kinds else "Not read yet"


class Reply(WrittenOnce):
    """That somebody read what was added, or what they answered: the answer is shown on the page."""

    addition = models.ForeignKey(Addition, models.PROTECT, related_name="replies")
    kind = models.CharField(max_length=10, choices=Answered)
    words = models.TextField(blank=True, help_text="whoever wrote to us reads it on their page")

    class Meta:
        verbose_name_plural = "replies"
        constraints = [
            one_of("kind", Answered, name="reply_kind_known"),
            models.CheckConstraint(
                name="reply_answers_with_words",
                condition=Q(kind=Answered.READ, words="") | Q(kind=Answered.ANSWERED, words__regex=r"\S"),
            ),
            models.UniqueConstraint("addition", condition=Q(kind=Answered.READ), name="addition_read_once"),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.get_kind_display()
