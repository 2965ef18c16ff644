"""What coders made of suggestions. A suggestion itself is worked out anew each time; only its answer is kept."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from alongside.history.constraints import refused_if_found, words_present
from alongside.history.models import WrittenOnce

from .codebook import CodebookCode
from .marking import Passage
from .texts import Text

AS_SUGGESTED = refused_if_found(
    "as_suggested",
    "SELECT 1 FROM public.coding_passage p WHERE p.id = NEW.passage_id"
    ' AND (p.text_id, p.coder_id, p.code_id, p.start, p."end")'
    ' IS DISTINCT FROM (NEW.text_id, NEW.coder_id, NEW.code_id, NEW.start, NEW."end")',
    "a suggestion that was taken became this very mark, of this coder",
    at_once=True,
)


class Suggestion(WrittenOnce):
    """That a coder took a suggested passage, which became a mark of theirs, or refused it. Asked once, and for good."""

    text = models.ForeignKey(Text, models.PROTECT, related_name="suggestions", db_index=False)
    coder = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    code = models.ForeignKey(CodebookCode, models.PROTECT, related_name="+", db_index=False)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    likeness = models.FloatField(help_text="how like the code's passages it was")
    model = models.CharField(max_length=60, help_text="what suggested it")
    passage = models.OneToOneField(
        Passage, models.PROTECT, null=True, related_name="suggestion", help_text="the mark it became; none: refused"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(name="suggestion_has_a_length", condition=Q(end__gt=F("start"))),
            words_present("model", name="suggestion_has_a_model"),
            models.UniqueConstraint("text", "coder", "code", "start", "end", name="suggestion_answered_once"),
        ]
        triggers = [*WrittenOnce.Meta.triggers, AS_SUGGESTED]

    def __str__(self):
        return f"{self.text}, {self.code}: {'taken' if self.taken else 'refused'}"

    @property
    def taken(self) -> bool:
        return self.passage_id is not None
