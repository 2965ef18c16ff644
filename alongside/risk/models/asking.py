"""Whether it is safe to ask: the gate before contact (F6), and the look for coercion and control (F11)."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import of_one_adult, one_of, words_present
from alongside.history.models import WrittenOnce
from alongside.risk.codes import AlsoThere, Coercion, MayEndanger, SafeAsking


class SafeToAskQuerySet(models.QuerySet):
    def newest_first(self):
        return self.select_related("event__by").order_by("-considered_on", "-pk")


class SafeToAsk(WrittenOnce):
    """Whether it was thought safe to ask the adult, and how contact is made safely. It prompts; the newest stands."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="safe_to_ask", db_index=False)
    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, null=True, related_name="safe_to_ask")
    concern = models.ForeignKey("concerns.Concern", models.PROTECT, null=True, related_name="safe_to_ask")
    considered_on = models.DateField()
    alone = models.BooleanField(null=True, help_text="whether they can talk alone and in private")
    nearby = models.TextField(blank=True, help_text="who is nearby, and who may come in")
    how_to_contact = models.TextField(blank=True)
    code_word = models.CharField(max_length=100, blank=True, help_text="what they say if they cannot go on")
    closed_questions = models.TextField(blank=True, help_text="questions that yes or no can answer")
    call_back = models.TextField(blank=True, help_text="what is done if the call ends or nobody answers")
    place_and_pace = models.TextField(blank=True, help_text="where they feel safe to talk, and how fast")
    danger_signs = models.TextField(blank=True, help_text="what would show danger")
    immediate_danger = models.BooleanField(null=True)
    danger_done = models.TextField(blank=True, help_text="what was done about immediate danger")
    decision = models.CharField(max_length=10, choices=SafeAsking)
    instead = models.TextField(blank=True, help_text="what is done instead of asking now")
    look_again_on = models.DateField(null=True)

    objects = SafeToAskQuerySet.as_manager()

    class Meta:
        constraints = [
            one_of("decision", SafeAsking, name="safe_to_ask_decision_known"),
            models.CheckConstraint(
                name="safe_to_ask_not_now_says_what_instead",
                condition=~Q(decision=SafeAsking.NOT_NOW) | Q(instead__regex=r"\S", look_again_on__isnull=False),
            ),
            models.CheckConstraint(
                name="safe_to_ask_looked_at_again_later",
                condition=Q(look_again_on__isnull=True) | Q(look_again_on__gte=F("considered_on")),
            ),
            models.CheckConstraint(
                name="safe_to_ask_danger_was_answered",
                condition=Q(immediate_danger__isnull=True) | Q(immediate_danger=False) | Q(danger_done__regex=r"\S"),
            ),
        ]
        indexes = [models.Index(fields=["adult", "-considered_on", "-id"], name="safe_to_ask_newest")]
        triggers = [*WrittenOnce.Meta.triggers, of_one_adult("enquiry", "concern")]

    def __str__(self):
        return f"{self.get_decision_display()}, {self.considered_on}"

    def get_absolute_url(self):
        return reverse("risk:asking", args=[self.adult_id])


class CoercionCheck(WrittenOnce):
    """A look for coercion and control, and what it does to the adult's choice (F11), before what may endanger them."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="coercion_checks")
    checked_on = models.DateField()
    before = models.CharField(max_length=15, choices=MayEndanger, null=True, help_text="what it was looked at before")
    looked_by = models.CharField(max_length=200, blank=True, help_text="who looked, and from where they know")
    signs = models.TextField(blank=True, help_text="the signs that were looked for, and what was seen")
    effect_on_choice = models.TextField(blank=True)
    adviser = models.CharField(max_length=200, blank=True, help_text="independent advocate or domestic abuse adviser")
    dash_on = models.DateField(null=True, help_text="the day of a DASH or S-DASH")
    marac_on = models.DateField(null=True, help_text="the day of a referral to MARAC")
    also_there = ArrayField(models.CharField(max_length=10, choices=AlsoThere), default=list)
    about_these = models.TextField(blank=True, help_text="children, pets, weapons, stalking: what is known")
    staff_visits = models.TextField(blank=True, help_text="how staff visit safely")
    found = models.CharField(max_length=10, choices=Coercion)
    conclusion = models.TextField()

    class Meta:
        constraints = [
            words_present("conclusion", name="coercion_check_has_a_conclusion"),
            one_of("found", Coercion, name="coercion_check_found_known"),
            one_of("before", MayEndanger, name="coercion_check_before_known", or_nothing=True),
            models.CheckConstraint(
                name="coercion_check_also_there_known", condition=Q(also_there__contained_by=list(AlsoThere.values))
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.get_found_display()}, {self.checked_on}"

    def get_absolute_url(self):
        return reverse("risk:coercion", args=[self.enquiry_id])

    @property
    def also_there_labels(self) -> list[str]:
        return [AlsoThere(code).label for code in self.also_there]
