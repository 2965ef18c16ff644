"""What is asked of a record: the answers it was given, what a council settled, and what was counted at night."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import of_one_adult, one_of, refused_if_found, words_present
from alongside.history.models import WrittenOnce
from alongside.voice.codes import SpokenBy

from .codes import NEEDS_WORDS, AskedBy, AskedHow, Came, Check, CheckAnswer, Experience, Graded, Reason, When


def names_a_gap(name: str) -> models.CheckConstraint:
    """The gap is a code, never words: the list of them stands in measures/gaps, and changes with the product."""
    return models.CheckConstraint(name=name, condition=Q(gap__regex=r"^[a-z][a-z_]{1,39}$"))


class GapAnswer(WrittenOnce):
    """Why something that is owed is not put right for now (I7, I15). The newest about a gap of a record stands.

    Answers age: after `ask_again_on` the gap is asked again, and sooner if circumstances change.
    """

    enquiry = models.ForeignKey(
        "enquiries.Enquiry", models.PROTECT, null=True, related_name="gap_answers", db_index=False
    )
    concern = models.ForeignKey(
        "concerns.Concern", models.PROTECT, null=True, related_name="gap_answers", db_index=False
    )
    gap = models.SlugField(max_length=40, db_index=False)
    reason = models.CharField(max_length=15, choices=Reason)
    words = models.TextField(blank=True)
    answered_on = models.DateField()
    ask_again_on = models.DateField(null=True, help_text="empty where the answer before it is taken back")

    class Meta:
        constraints = [
            names_a_gap("answer_names_a_gap"),
            one_of("reason", Reason, name="gap_answer_reason_known"),
            models.CheckConstraint(
                name="gap_answer_of_one_record",
                condition=Q(enquiry__isnull=True, concern__isnull=False)
                | Q(enquiry__isnull=False, concern__isnull=True),
            ),
            models.CheckConstraint(
                name="gap_answer_has_its_words",
                condition=~Q(reason__in=[str(reason) for reason in NEEDS_WORDS]) | Q(words__regex=r"\S"),
            ),
            models.CheckConstraint(
                name="gap_answer_ages",
                condition=Q(reason=Reason.ASK_AGAIN, ask_again_on__isnull=True)
                | (~Q(reason=Reason.ASK_AGAIN) & Q(ask_again_on__isnull=False, ask_again_on__gt=F("answered_on"))),
            ),
        ]
        indexes = [
            models.Index(
                fields=["enquiry", "gap", "-id"], name="gap_answer_of_enquiry", condition=Q(enquiry__isnull=False)
            ),
            models.Index(
                fields=["concern", "gap", "-id"], name="gap_answer_of_concern", condition=Q(concern__isnull=False)
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.get_reason_display()}, {self.answered_on}"


class GapSetting(WrittenOnce):
    """What a council settled about one gap, from one day (until another): whether it is asked, how, and when.

    The newest that holds on a day holds whole; without one the product's own list does.
    """

    gap = models.SlugField(max_length=40, db_index=False)
    from_on = models.DateField()
    until_on = models.DateField(null=True, help_text="the first day on which it does not hold any more")
    asked = models.BooleanField(help_text="whether it is asked at all")
    before_closing = models.BooleanField(help_text="whether it needs an answer before an enquiry is concluded")
    says = models.CharField(max_length=200, blank=True, help_text="the council's own wording; empty: the product's")
    days = models.PositiveSmallIntegerField(null=True, help_text="the council's own number of days")
    why = models.TextField()

    class Meta:
        constraints = [
            names_a_gap("setting_names_a_gap"),
            words_present("why", name="gap_setting_has_a_reason"),
            models.CheckConstraint(
                name="gap_setting_ends_after_it_begins",
                condition=Q(until_on__isnull=True) | Q(until_on__gt=F("from_on")),
            ),
            models.CheckConstraint(
                name="gap_setting_days_are_some",
                condition=Q(days__isnull=True) | Q(days__gte=1, days__lte=730),
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.gap} from {self.from_on}"

    def get_absolute_url(self):
        return reverse("prompts:gap", args=[self.gap])


ANSWERED_WHERE_GIVEN = refused_if_found(
    "answered_where_given",
    "SELECT 1 FROM public.prompts_feedbackasked WHERE id = NEW.asked_id AND came <> 'given'",
    "a graded answer belongs to asking at which they said how it was",
)


class FeedbackAsked(WrittenOnce):
    """That somebody asked the adult how it is, or was, for them: when, how, who, and whether they said (K1 to K5)."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="feedback_asked", db_index=False)
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="feedback_asked")
    stage = models.CharField(max_length=10, choices=When)
    asked_on = models.DateField()
    how = models.CharField(max_length=10, choices=AskedHow, null=True)
    asked_by = models.CharField(max_length=10, choices=AskedBy)
    came = models.CharField(max_length=10, choices=Came)
    why_not = models.TextField(blank=True, help_text="why they could not be asked")
    statement = models.ForeignKey(
        "voice.Statement", models.PROTECT, null=True, related_name="+", help_text="what they said, in their own words"
    )

    class Meta:
        constraints = [
            one_of("stage", When, name="feedback_stage_known"),
            one_of("how", AskedHow, name="feedback_how_known", or_nothing=True),
            one_of("asked_by", AskedBy, name="feedback_by_known"),
            one_of("came", Came, name="feedback_came_known"),
            models.CheckConstraint(
                name="feedback_words_only_where_given", condition=Q(statement__isnull=True) | Q(came=Came.GIVEN)
            ),
            models.CheckConstraint(
                name="feedback_not_asked_says_why",
                condition=(~Q(came=Came.COULD_NOT) & Q(how__isnull=False))
                | Q(came=Came.COULD_NOT, how__isnull=True, why_not__regex=r"\S"),
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("enquiry", "statement")]

    def __str__(self):
        return f"{self.get_came_display()}, {self.asked_on}"


class FeedbackAnswer(WrittenOnce):
    """One graded answer to how it was, apart from what they said in their own words: whose it is, and how much."""

    asked = models.ForeignKey(FeedbackAsked, models.PROTECT, related_name="answers", db_index=False)
    question = models.CharField(max_length=10, choices=Experience)
    answer = models.CharField(max_length=10, choices=Graded)
    spoken_by = models.CharField(max_length=15, choices=SpokenBy)

    class Meta:
        constraints = [
            one_of("question", Experience, name="feedback_question_known"),
            one_of("answer", Graded, name="feedback_answer_known"),
            one_of("spoken_by", SpokenBy, name="feedback_answer_voice_known"),
            models.UniqueConstraint("asked", "question", name="feedback_question_answered_once"),
        ]
        ordering = ["pk"]
        triggers = [*WrittenOnce.Meta.triggers, ANSWERED_WHERE_GIVEN]

    def __str__(self):
        return f"{self.get_question_display()} {self.get_answer_display()}"


class ClosingCheck(WrittenOnce):
    """One thing that was looked at before an enquiry is closed (practice 2.3). The newest of each stands."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="closing_checks")
    check_of = models.CharField(max_length=20, choices=Check)
    answer = models.CharField(max_length=15, choices=CheckAnswer)
    words = models.TextField(blank=True, help_text="what was done, or why not")
    checked_on = models.DateField()

    class Meta:
        constraints = [
            one_of("check_of", Check, name="closing_check_known"),
            one_of("answer", CheckAnswer, name="closing_check_answer_known"),
            models.CheckConstraint(
                name="closing_check_says_why_not", condition=Q(answer=CheckAnswer.YES) | Q(words__regex=r"\S")
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.get_check_of_display()}: {self.get_answer_display().lower()}"


class GapCount(models.Model):
    """What was counted one night of one gap in one team: a number among those to whom it applies, and no names."""

    counted_on = models.DateField()
    gap = models.SlugField(max_length=40, db_index=False)
    team = models.ForeignKey("access.Team", models.PROTECT, related_name="gap_counts")
    applies = models.PositiveIntegerField(help_text="records that it is asked of: the base of all the others")
    owed = models.PositiveIntegerField(help_text="of those, neither put right nor answered")
    not_now = models.PositiveIntegerField(default=0)
    unsafe = models.PositiveIntegerField(default=0)
    declined = models.PositiveIntegerField(default=0)
    not_applicable = models.PositiveIntegerField(default=0)
    other = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint("counted_on", "gap", "team", name="gap_counted_once_a_night"),
            names_a_gap("count_names_a_gap"),
            models.CheckConstraint(
                name="gap_count_within_its_base",
                condition=Q(
                    applies__gte=F("owed")
                    + F("not_now")
                    + F("unsafe")
                    + F("declined")
                    + F("not_applicable")
                    + F("other")
                ),
            ),
        ]

    def __str__(self):
        return f"{self.gap}, {self.counted_on}"
