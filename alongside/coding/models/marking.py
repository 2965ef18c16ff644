"""What coders do: the texts each was given, the passages they mark, and what was settled where they differ."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import refused, refused_if_found, words_present
from alongside.history.models import Kept, WrittenOnce

from .codebook import CodebookCode
from .texts import Text


class TaskQuerySet(models.QuerySet):
    def left_to(self, user) -> "TaskQuerySet":
        """What somebody has still to code, where coding has not ended."""
        return self.filter(coder=user.pk, finished_on=None, text__collection__settling_on=None)


class Task(Kept):
    """That somebody codes a text; nobody else's marks are shown to them before differences are settled."""

    text = models.ForeignKey(Text, models.PROTECT, related_name="tasks", db_index=False)
    coder = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="coding_tasks")
    finished_on = models.DateField(null=True)
    objects = TaskQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint("text", "coder", name="task_once")]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return f"{self.text}, {self.coder}"

    @property
    def is_left(self) -> bool:
        """Whether it is still to be coded, by whoever has it."""
        return not self.finished_on and not self.text.collection.settling_on

    def get_absolute_url(self):
        return self.text.get_absolute_url()


OPEN_TASK = refused(
    "yours_to_code",
    """
        NOT EXISTS (
            SELECT 1 FROM public.coding_task k
            JOIN public.coding_text t ON t.id = k.text_id AND t.characters >= NEW."end"
            JOIN public.coding_textcollection o ON o.id = t.collection_id AND o.settling_on IS NULL
            JOIN public.coding_codebookversion v ON v.id = o.version_id
            JOIN public.coding_codebookversion w ON w.codebook_id = v.codebook_id
            JOIN public.coding_codebookcode c ON c.version_id = w.id AND c.id = NEW.code_id
            WHERE k.text_id = NEW.text_id AND k.coder_id = NEW.coder_id AND k.finished_on IS NULL
        )
    """,
    "a passage is marked within a text, with its codebook, by whoever has it to code and has not finished",
    at_once=True,
)
STAYS = refused(
    "mark_stays",
    'OLD.taken_back_on IS NOT NULL OR (NEW.text_id, NEW.coder_id, NEW.code_id, NEW.start, NEW."end", NEW.memo)'
    ' IS DISTINCT FROM (OLD.text_id, OLD.coder_id, OLD.code_id, OLD.start, OLD."end", OLD.memo)',
    "a mark is taken back, and never altered",
    operation=pgtrigger.Update,
    at_once=True,
)


class Passage(Kept):
    """A stretch of a text that a coder marked with a code, from character to character; perhaps with a memo."""

    text = models.ForeignKey(Text, models.PROTECT, related_name="passages", db_index=False)
    coder = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    code = models.ForeignKey(CodebookCode, models.PROTECT, related_name="+", db_index=False)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    memo = models.TextField(blank=True)
    taken_back_on = models.DateField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(name="passage_has_a_length", condition=Q(end__gt=F("start"))),
            models.UniqueConstraint(
                "text", "coder", "code", "start", "end", name="passage_once", condition=Q(taken_back_on=None)
            ),
        ]
        triggers = [*Kept.Meta.triggers, OPEN_TASK, STAYS]

    def __str__(self):
        return f"{self.text}, {self.code}"

    def get_absolute_url(self):
        return reverse("coding:text", args=[self.text_id, 1])


NOT_YET = refused_if_found(
    "only_once_it_begins",
    "SELECT 1 FROM public.coding_text t JOIN public.coding_textcollection o ON o.id = t.collection_id"
    " WHERE t.id = NEW.text_id AND o.settling_on IS NULL",
    "differences are settled once coding has ended",
    at_once=True,
)


class Settled(WrittenOnce):
    """What was settled where coders differ: whether a code is there, and why. Their marks stay. The last holds."""

    text = models.ForeignKey(Text, models.PROTECT, related_name="settled", db_index=False)
    code = models.ForeignKey(CodebookCode, models.PROTECT, related_name="+", db_index=False)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    holds = models.BooleanField(help_text="whether the code is there")
    why = models.TextField()

    class Meta:
        verbose_name_plural = "settled"
        constraints = [
            models.CheckConstraint(name="settled_has_a_length", condition=Q(end__gt=F("start"))),
            words_present("why", name="settled_with_a_reason"),
        ]
        indexes = [models.Index(fields=["text"], name="settled_of_text")]
        triggers = [*WrittenOnce.Meta.triggers, NOT_YET]

    def __str__(self):
        return "It is there" if self.holds else "It is not there"
