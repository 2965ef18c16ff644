"""The national return as it is kept: drafts, comments, who signed, what was sent and withdrawn. All written once."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse

from alongside.history.constraints import one_of, refused, words_present
from alongside.history.models import WrittenOnce

from .codes import SignedFor
from .year import ReturnYear

A_YEAR = r"^20[0-9]{2}-[0-9]{2}$"
A_DIGEST = r"^[0-9a-f]{64}$"
BIG = ("layout", "values", "rows", "checks")
"""Columns of a draft that a list of drafts does not need."""


SIGNED_IS_SETTLED = refused(
    "signed_is_settled",
    "EXISTS (SELECT 1 FROM public.returns_signoff s WHERE s.draft_id = NEW.draft_id)",
    "nothing is added to a draft that somebody signed",
    at_once=True,
)
SIGNED_BY_TWO = refused(
    "signed_by_two",
    """EXISTS (SELECT 1 FROM public.returns_returndraft d WHERE d.id = NEW.draft_id AND NOT d.ended)
            OR NEW.draft_id IS NOT NULL AND 2 > (
                SELECT count(DISTINCT signer_id) FROM public.returns_signoff s WHERE s.draft_id = NEW.draft_id)""",
    "a return is sent after its year, when two different people signed it",
    at_once=True,
)
ONE_AT_A_TIME = pgtrigger.Trigger(
    name="one_at_a_time",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert,
    func="""
        PERFORM pg_advisory_xact_lock(hashtextextended('returns:' || d.year, 0))
            FROM public.returns_returndraft d WHERE d.id = NEW.draft_id;
        IF EXISTS (
            SELECT 1 FROM public.returns_sentreturn r
            JOIN public.returns_returndraft theirs ON theirs.id = r.draft_id
            JOIN public.returns_returndraft ours ON ours.id = NEW.draft_id AND ours.year = theirs.year
            WHERE NOT EXISTS (SELECT 1 FROM public.returns_withdrawnreturn w WHERE w.sent_id = r.id)
        ) THEN
            RAISE EXCEPTION 'alongside: the return of this year was sent already: withdraw it first'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    """,
)


class ReturnDraftQuerySet(models.QuerySet):
    def light(self):
        """Without the files: for lists."""
        return self.defer(*BIG).select_related("event__by")

    def newest_first(self):
        return self.order_by("-year", "-pk")


class ReturnDraft(WrittenOnce):
    """The return of a year as it was counted at one moment: its values, and the rows behind every cell."""

    year = models.CharField(max_length=7)
    counted_on = models.DateField()
    ended = models.BooleanField(help_text="whether the year had ended when it was counted")
    council = models.CharField(max_length=9, blank=True)
    layout = models.JSONField(help_text="the layout that it was counted under, whole")
    values = models.BinaryField(help_text="sac.csv")
    rows = models.BinaryField(help_text="rows.parquet")
    checks = models.JSONField(help_text="every check as it came out, and what it was compared with")
    digest = models.CharField(max_length=64, help_text="SHA-256 of sac.csv")
    rules = models.CharField(max_length=64, blank=True, help_text="SHA-256 of what counted it; empty of older drafts")

    objects = ReturnDraftQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(name="return_draft_is_of_a_year", condition=Q(year__regex=A_YEAR)),
            models.CheckConstraint(name="return_draft_has_a_digest", condition=Q(digest__regex=A_DIGEST)),
        ]
        indexes = [models.Index(fields=["year", "-id"], name="return_draft_of_year")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"Draft RD{self.pk} of {self.year}"

    def get_absolute_url(self):
        return reverse("returns:draft", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"RD{self.pk}"

    @property
    def of_year(self) -> ReturnYear:
        return ReturnYear.named(self.year)


class ReturnComment(WrittenOnce):
    """What was said of a table of a draft, or of a check that wants a comment. The newest about a thing stands."""

    draft = models.ForeignKey(ReturnDraft, models.PROTECT, related_name="comments")
    about = models.CharField(max_length=60, help_text="the table or the check, as it is named in an address")
    words = models.TextField()
    carried_from = models.ForeignKey("self", models.PROTECT, null=True, related_name="+", db_index=False)

    class Meta:
        constraints = [
            words_present("words", name="return_comment_has_words"),
            words_present("about", name="return_comment_is_about_something"),
        ]
        triggers = [*WrittenOnce.Meta.triggers, SIGNED_IS_SETTLED]

    def __str__(self):
        return f"{self.about}: {self.words}"


class SignOff(WrittenOnce):
    """That somebody put their name to a draft: one person for the figures, and another for the council."""

    draft = models.ForeignKey(ReturnDraft, models.PROTECT, related_name="sign_offs")
    signed_for = models.CharField(max_length=10, choices=SignedFor)
    signer = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    post = models.CharField(max_length=200, help_text="the post that they hold")

    class Meta:
        constraints = [
            one_of("signed_for", SignedFor, name="sign_off_for_something_known"),
            words_present("post", name="sign_off_has_a_post"),
            models.UniqueConstraint(fields=["draft", "signed_for"], name="sign_off_once_for_each"),
            models.UniqueConstraint(fields=["draft", "signer"], name="sign_off_by_different_people"),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.signer}: {self.get_signed_for_display()}"


class SignedReturn(WrittenOnce):
    """The files of a draft that are drawn, as they were when the second person signed. Its other two it has itself.

    Whatever becomes of the code or of a name after that, these are downloaded, sent, and kept as sent.
    """

    draft = models.OneToOneField(ReturnDraft, models.PROTECT, related_name="signed")
    workbook = models.BinaryField(help_text="sac.xlsx")
    checks = models.BinaryField(help_text="checks.csv")
    digest = models.CharField(max_length=64, help_text="SHA-256 of the four, one after the other")

    class Meta:
        constraints = [models.CheckConstraint(name="signed_return_has_a_digest", condition=Q(digest__regex=A_DIGEST))]
        triggers = [*WrittenOnce.Meta.triggers, SIGNED_BY_TWO]

    def __str__(self):
        return f"{self.draft}, signed"


class SentReturnQuerySet(models.QuerySet):
    def standing(self):
        """Those that nobody withdrew: at most one a year."""
        return self.filter(~Exists(WithdrawnReturn.objects.filter(sent=OuterRef("pk"))))

    def light(self):
        """Without the files: for lists."""
        files = ("values", "workbook", "checks", "rows", *(f"draft__{name}" for name in BIG))
        return self.select_related("draft", "event__by", "withdrawal__event__by").defer(*files)


class SentReturn(WrittenOnce):
    """What was sent for a year, byte for byte, with the rows behind every cell. Kept for ever.

    The same draft can be sent again once it was withdrawn, as when the day was wrong.
    """

    draft = models.ForeignKey(ReturnDraft, models.PROTECT, related_name="sent")
    sent_on = models.DateField()
    values = models.BinaryField(help_text="sac.csv")
    workbook = models.BinaryField(help_text="sac.xlsx")
    checks = models.BinaryField(help_text="checks.csv")
    rows = models.BinaryField(help_text="rows.parquet")
    digest = models.CharField(max_length=64, help_text="SHA-256 of the four, one after the other")

    objects = SentReturnQuerySet.as_manager()

    class Meta:
        constraints = [models.CheckConstraint(name="sent_return_has_a_digest", condition=Q(digest__regex=A_DIGEST))]
        triggers = [*WrittenOnce.Meta.triggers, SIGNED_BY_TWO, ONE_AT_A_TIME]

    def __str__(self):
        return f"Return NR{self.pk} of {self.draft.year}"

    def get_absolute_url(self):
        return reverse("returns:sent", args=[self.pk])

    @property
    def reference(self) -> str:
        return f"NR{self.pk}"

    @property
    def withdrawn(self) -> "WithdrawnReturn | None":
        """That it was withdrawn, if it was."""
        return getattr(self, "withdrawal", None)


class WithdrawnReturn(WrittenOnce):
    """That a return which was sent no longer stands, and why. What was sent is kept all the same."""

    sent = models.OneToOneField(SentReturn, models.PROTECT, related_name="withdrawal")
    why = models.TextField()

    class Meta:
        constraints = [words_present("why", name="withdrawn_return_has_a_reason")]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.sent} withdrawn"
