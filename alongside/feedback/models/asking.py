"""That somebody was asked how it was, with which version, and what came of it. All of it is written once."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse

from alongside.history.constraints import of_one_adult, one_of, refused_if_found
from alongside.history.models import WrittenOnce
from alongside.information.codes import Format
from alongside.prompts.codes import Graded
from alongside.voice.codes import SpokenBy

from ..codes import OF_THE_ADULT, AskedBy, Came, How, Independent, Stage, ToWhom, Variant
from ..paper_code import CODE, shown

AS_IT_IS_FOR = refused_if_found(
    "as_it_is_for",
    """SELECT 1 FROM public.feedback_questionnaireversion v
        JOIN public.feedback_questionnaire q ON q.id = v.questionnaire_id
        WHERE v.id = NEW.version_id AND (
            v.published_on IS NULL OR q.research <> NEW.research OR q.audience <>
                CASE NEW.to_whom WHEN 'around' THEN 'around' WHEN 'staff' THEN 'staff' ELSE 'adult' END
        )""",
    "people are asked with a published questionnaire that is for them, and research is kept apart",
)
RESEARCH_IS_APART = refused_if_found(
    "research_is_apart",
    """SELECT 1 FROM public.feedback_asking a WHERE a.id = NEW.asking_id AND NEW.counted_id IS NOT NULL
        AND (a.research OR a.to_whom IN ('around', 'staff'))""",
    "answers to research, and those of others than the adult, are never counted with the adult’s",
)
WHERE_THEY_ANSWERED = refused_if_found(
    "where_they_answered",
    "SELECT 1 FROM public.feedback_askingresult r WHERE r.id = NEW.result_id AND r.came <> 'answered'",
    "an answer belongs to asking that was answered",
)


class AskingQuerySet(models.QuerySet):
    def with_all(self):
        """With what a page says of each, and what came of it."""
        return self.select_related(
            "adult", "enquiry", "person", "version__questionnaire", "result__event__by", "referral", "event__by"
        )

    def open(self):
        """Those of which nothing has come yet."""
        return self.filter(result=None)


class Asking(WrittenOnce):
    """That somebody is asked how it is, or was, for them: whom, with what, by whom, how and by when (K1 to K5).

    Its code is printed on paper, so that staff find the right record at once.
    """

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="questionnaires_asked", db_index=False)
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="questionnaires_asked")
    version = models.ForeignKey("feedback.QuestionnaireVersion", models.PROTECT, related_name="askings", db_index=False)
    to_whom = models.CharField(max_length=20, choices=ToWhom)
    person = models.ForeignKey("people.SignificantPerson", models.PROTECT, null=True, related_name="+", db_index=False)
    stage = models.CharField(max_length=10, choices=Stage)
    asked_by = models.CharField(max_length=15, choices=AskedBy)
    independent = models.CharField(max_length=15, choices=Independent, null=True)
    how = models.CharField(max_length=10, choices=How)
    variant = models.CharField(max_length=20, choices=Variant)
    language = models.CharField(max_length=12, default="en")
    form = models.CharField(max_length=20, choices=Format, default=Format.STANDARD)
    code = models.CharField(max_length=8, unique=True, db_index=False)
    asked_on = models.DateField()
    due_on = models.DateField(null=True, help_text="by when an answer is hoped for")
    late_why = models.TextField(blank=True, help_text="why they are asked so long after the close")
    research = models.BooleanField(default=False)
    consented_on = models.DateField(null=True, help_text="when they agreed to take part in research")

    objects = AskingQuerySet.as_manager()

    said: list  # what they said, for the page of their enquiry (reading.py)

    class Meta:
        constraints = [
            one_of("to_whom", ToWhom, name="asking_to_whom_known"),
            one_of("stage", Stage, name="asking_stage_known"),
            one_of("asked_by", AskedBy, name="asking_by_known"),
            one_of("independent", Independent, name="asking_independent_known", or_nothing=True),
            one_of("how", How, name="asking_how_known"),
            one_of("variant", Variant, name="asking_variant_known"),
            one_of("form", Format, name="asking_form_known"),
            models.CheckConstraint(name="asking_code_shape", condition=Q(code__regex=f"^{CODE.pattern}$")),
            models.CheckConstraint(
                name="asking_language_shape", condition=Q(language__regex=r"^[a-z]{2,3}(-[A-Za-z]{2,8})?$")
            ),
            models.CheckConstraint(
                name="asking_of_a_person_where_there_is_one",
                condition=Q(person__isnull=True) | Q(to_whom__in=[ToWhom.REPRESENTATIVE, ToWhom.AROUND]),
            ),
            models.CheckConstraint(
                name="asking_of_a_representative_says_whom",
                condition=~Q(to_whom=ToWhom.REPRESENTATIVE)
                | Q(person__isnull=False)
                | Q(asked_by=AskedBy.ADVOCATE, how=How.IN_PERSON),
            ),
            models.CheckConstraint(
                name="asking_research_with_consent",
                condition=Q(research=False, consented_on__isnull=True) | Q(research=True, consented_on__isnull=False),
            ),
        ]
        indexes = [
            models.Index(fields=["adult", "-id"], name="asking_of_adult"),
            models.Index(fields=["version", "asked_on"], name="asking_with_version"),
        ]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("enquiry", "person"), AS_IT_IS_FOR]

    def __str__(self):
        return f"{self.version.questionnaire.title}, {self.shown_code}"

    def get_absolute_url(self):
        return reverse("feedback:asking", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"FQ{self.pk}"

    @property
    def shown_code(self) -> str:
        """The code as it is printed: K7M4-R2PX."""
        return shown(self.code)

    @property
    def whom(self) -> str:
        """Who is asked, in a few words."""
        return self.person.name if self.person else self.get_to_whom_display()

    @property
    def of_the_adult(self) -> bool:
        """Whether what they say is counted as the adult's side: theirs, or of whoever speaks for them."""
        return self.to_whom in OF_THE_ADULT and not self.research

    @property
    def stands(self) -> str:
        return self.result.get_came_display() if hasattr(self, "result") else "Waiting for an answer"


class AskingResult(WrittenOnce):
    """What came of asking, once: their answers, or that they would rather not, or that it was not safe."""

    asking = models.OneToOneField(Asking, models.PROTECT, related_name="result")
    came = models.CharField(max_length=10, choices=Came)
    came_on = models.DateField()
    how = models.CharField(max_length=10, choices=How, null=True, help_text="how the answers came")
    spoken_by = models.CharField(max_length=15, choices=SpokenBy, null=True, help_text="whose answers they are")
    speaker = models.CharField(max_length=200, blank=True)
    why = models.TextField(blank=True, help_text="why they could not be asked")
    counted = models.OneToOneField(
        "prompts.FeedbackAsked", models.PROTECT, null=True, related_name="asking_result", help_text="as it is counted"
    )

    class Meta:
        constraints = [
            one_of("came", Came, name="asking_result_known"),
            one_of("how", How, name="asking_result_how_known", or_nothing=True),
            one_of("spoken_by", SpokenBy, name="asking_result_voice_known", or_nothing=True),
            models.CheckConstraint(
                name="asking_result_answered_somehow",
                condition=Q(came=Came.ANSWERED, how__isnull=False)
                | (~Q(came=Came.ANSWERED) & Q(how__isnull=True, spoken_by__isnull=True)),
            ),
            models.CheckConstraint(
                name="asking_result_not_asked_says_why",
                condition=~Q(came__in=[Came.UNSAFE, Came.COULD_NOT]) | Q(why__regex=r"\S"),
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, RESEARCH_IS_APART]

    def __str__(self):
        return f"{self.get_came_display()}, {self.came_on}"


class Answer(WrittenOnce):
    """One question as it was answered: what was chosen, and what was said in their own words."""

    result = models.ForeignKey(AskingResult, models.PROTECT, related_name="answers", db_index=False)
    question = models.CharField(max_length=40, help_text="its name in the version that was asked")
    codes = ArrayField(models.CharField(max_length=40), default=list, help_text="what was chosen")
    counts_as = models.CharField(max_length=10, choices=Graded, null=True)
    statement = models.ForeignKey(
        "voice.Statement",
        models.PROTECT,
        null=True,
        related_name="+",
        db_index=False,
        help_text="the adult's words, or those of whoever speaks for them",
    )
    words = models.TextField(blank=True, help_text="the words of anybody else")

    class Meta:
        constraints = [
            models.UniqueConstraint("result", "question", name="question_answered_once"),
            one_of("counts_as", Graded, name="answer_counts_as_known", or_nothing=True),
            models.CheckConstraint(
                name="answer_is_one",
                condition=Q(codes__len__gt=0) | Q(statement__isnull=False) | Q(words__regex=r"\S"),
            ),
            models.CheckConstraint(name="answer_words_kept_once", condition=Q(statement__isnull=True) | Q(words="")),
        ]
        ordering = ["pk"]
        triggers = [*WrittenOnce.Meta.triggers, WHERE_THEY_ANSWERED]

    def __str__(self):
        return f"{self.question}: {', '.join(self.codes)}"

    @property
    def own_words(self) -> str:
        return self.statement.words if self.statement else self.words
