"""The supported decision sheet: a talk about one decision, theme by theme (F4; themes after DH 2007, words ours)."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import words_present
from alongside.history.models import WrittenOnce

THEMES = (
    ("matters", "What matters to you most in this?"),
    ("works", "What works well now, and what does not?"),
    ("better", "What would make it better?"),
    ("hard", "What is hard, and what does that do to your days?"),
    ("stops", "What stops you from doing what you want?"),
    ("sees", "Do you see any risks? Which?"),
    ("otherwise", "Could it be done another way, with less risk? Would you want that?"),
    ("anywhere", "Would the risk be there wherever you lived?"),
    ("to_do", "What would you need to do?"),
    ("staff", "What would staff, or a service, have to do differently?"),
    ("family", "What could your family or friends do?"),
    ("important", "Who is important to you, and what do they think?"),
    ("help", "What could we do to support you?"),
)
"""Each theme's column and its question. Every answer is optional."""


class SupportedDecision(WrittenOnce):
    """One conversation sheet. Answers are the adult's own words unless `words_of` names who spoke for them."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="supported_decisions")
    talked_on = models.DateField()
    decision = models.TextField(help_text="what there is to decide, in plain words")
    words_of = models.CharField(max_length=200, blank=True, help_text="who answered, if not the adult")
    helped_by = models.TextField(blank=True, help_text="who or what helped the adult to decide")
    matters = models.TextField(blank=True)
    works = models.TextField(blank=True)
    better = models.TextField(blank=True)
    hard = models.TextField(blank=True)
    stops = models.TextField(blank=True)
    sees = models.TextField(blank=True)
    otherwise = models.TextField(blank=True)
    anywhere = models.TextField(blank=True)
    to_do = models.TextField(blank=True)
    staff = models.TextField(blank=True)
    family = models.TextField(blank=True)
    important = models.TextField(blank=True)
    help = models.TextField(blank=True)
    disagreement = models.TextField(blank=True, help_text="who sees it otherwise, and what would help")
    next_steps = models.TextField(blank=True, help_text="who does what, by when")
    plan_change = models.TextField(blank=True, help_text="what should change in the plan")
    review_on = models.DateField(null=True)

    class Meta:
        constraints = [
            words_present("decision", name="supported_decision_has_a_question"),
            models.CheckConstraint(
                name="supported_decision_reviewed_later",
                condition=Q(review_on__isnull=True) | Q(review_on__gte=F("talked_on")),
            ),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Deciding with support, {self.talked_on}"

    def get_absolute_url(self):
        return reverse("risk:supported", args=[self.pk])

    def answers(self) -> list[tuple[str, str]]:
        """Each question that was answered, with the words."""
        return [(question, words) for name, question in THEMES if (words := getattr(self, name))]
