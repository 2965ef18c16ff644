"""A request of the Board that somebody supply information (Care Act 2014 s45), what came of it, and where it went."""

from django.db import models
from django.db.models import F, Prefetch, Q
from django.urls import reverse
from django.utils.timezone import localdate

from alongside.history.constraints import one_of, words_present
from alongside.history.models import WrittenOnce

from ..codes import RequestAnswer, RequestBasis
from .belonging import ANSWERED_BY_AN_EARLIER_ONE
from .referral import ReviewReferral

MUST_COMPLY = Q(for_functions=True, likely_to_have=True) & (Q(about_them=True) | Q(passed_to_them=True))


class RequestQuerySet(models.QuerySet):
    def with_answers(self):
        """Newest first, each with what came of it. Two queries."""
        answers = Prefetch("answers", InformationAnswer.objects.order_by("pk"), to_attr="life_answers")
        return self.select_related("referral").prefetch_related(answers).order_by("-made_on", "-pk")

    def complied_with(self):
        """Those under which something was supplied."""
        return self.filter(answers__result__in=[RequestAnswer.RECEIVED, RequestAnswer.PART]).distinct().order_by("-pk")


class InformationRequest(WrittenOnce):
    """What the Board asks of one person or organisation, for which of its functions, and whether they must comply.

    They must if conditions 1 and 2 are met, and condition 3 or 4 (section 45(1) to (5)).
    """

    referral = models.ForeignKey(ReviewReferral, models.PROTECT, null=True, related_name="requests")
    made_on = models.DateField()
    to_whom = models.CharField(max_length=200)
    what = models.TextField()
    why = models.TextField(help_text="which function of the Board it enables or assists")
    supply_to = models.CharField(max_length=200, blank=True, help_text="to whom, if not to the Board")
    for_functions = models.BooleanField()
    likely_to_have = models.BooleanField()
    about_them = models.BooleanField()
    passed_to_them = models.BooleanField()
    earlier = models.ForeignKey("self", models.PROTECT, null=True, related_name="later", help_text="condition 4")
    basis = models.CharField(max_length=12, choices=RequestBasis)
    due_on = models.DateField(null=True)

    objects = RequestQuerySet.as_manager()

    # Filled by `with_answers`.
    life_answers: list["InformationAnswer"]

    class Meta:
        constraints = [
            one_of("basis", RequestBasis, name="information_request_basis_known"),
            words_present("to_whom", name="information_request_is_to_somebody"),
            words_present("what", name="information_request_says_what"),
            words_present("why", name="information_request_says_why"),
            models.CheckConstraint(
                name="information_request_must_when_met",
                condition=(MUST_COMPLY & Q(basis=RequestBasis.SECTION_45))
                | (~MUST_COMPLY & ~Q(basis=RequestBasis.SECTION_45)),
            ),
            models.CheckConstraint(
                name="information_request_names_the_earlier_one",
                condition=Q(passed_to_them=True, earlier__isnull=False) | Q(passed_to_them=False, earlier__isnull=True),
            ),
            models.CheckConstraint(name="information_request_leans_on_another", condition=~Q(earlier=F("id"))),
            models.CheckConstraint(
                name="information_request_due_after_it_was_made",
                condition=Q(due_on__isnull=True) | Q(due_on__gte=F("made_on")),
            ),
        ]
        triggers = [*WrittenOnce.Meta.triggers, ANSWERED_BY_AN_EARLIER_ONE]

    def __str__(self):
        return f"Request {self.reference} to {self.to_whom}"

    def get_absolute_url(self):
        return reverse("adult_reviews:request", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"IR{self.pk}"

    @property
    def answer(self) -> "InformationAnswer | None":
        """What came of it, by what was said last; of a request that was read `with_answers`."""
        return self.life_answers[-1] if self.life_answers else None

    @property
    def overdue(self) -> bool:
        return self.due_on is not None and self.due_on < localdate() and self.answer is None


class InformationAnswer(WrittenOnce):
    """What came of a request, and when; a refusal with its reason. The newest stands."""

    request = models.ForeignKey(InformationRequest, models.PROTECT, related_name="answers")
    on = models.DateField()
    result = models.CharField(max_length=10, choices=RequestAnswer)
    words = models.TextField(blank=True, help_text="what was received, or the reason that was given")

    class Meta:
        constraints = [
            one_of("result", RequestAnswer, name="information_answer_known"),
            models.CheckConstraint(
                name="information_answer_refused_with_a_reason",
                condition=~Q(result=RequestAnswer.REFUSED) | Q(words__regex=r"\S"),
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return self.get_result_display()


class InformationPassedOn(WrittenOnce):
    """That something was passed on: to whom, and for which function of the Board, for no other use is allowed."""

    request = models.ForeignKey(InformationRequest, models.PROTECT, related_name="passed_on")
    on = models.DateField()
    to_whom = models.CharField(max_length=200)
    why = models.TextField(help_text="which function of the Board it enables or assists (section 45(6))")

    class Meta:
        constraints = [
            words_present("to_whom", name="information_passed_on_to_somebody"),
            words_present("why", name="information_passed_on_for_a_function"),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Passed on to {self.to_whom}"
