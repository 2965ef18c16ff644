"""How returns are read: what there is of each year, the newest comment on each thing, what is still wanted."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .checks import Check
from .figures import Figures
from .kept import checks_kept, figures_kept
from .models import ReturnComment, ReturnDraft, SentReturn
from .year import ReturnYear

SHOWN_YEARS = 5


@dataclass(frozen=True)
class OfYear:
    """What there is of a year."""

    year: ReturnYear
    ended: bool
    drafts: list[ReturnDraft]
    sent: list[SentReturn]

    @property
    def standing(self) -> SentReturn | None:
        return next((one for one in self.sent if not one.withdrawn), None)

    @property
    def stands(self) -> str:
        """Where it stands, in a sentence."""
        if self.standing:
            return f"Sent on {self.standing.sent_on:%-d %B %Y}"
        if not self.drafts:
            return "Nothing counted yet"
        newest, counted = self.drafts[0], f"counted on {self.drafts[0].counted_on:%-d %B %Y}"
        if not self.sent:
            return f"A draft, {counted}"
        replaced = newest.pk > max(one.draft_id for one in self.sent)
        return "What was sent was withdrawn" + (f"; a new draft was {counted}" if replaced else "")


def years_until(today: date) -> list[OfYear]:
    """This year and those before, newest first, with any older one of which there is something. Two queries."""
    drafts = list(ReturnDraft.objects.light().newest_first())
    sent = list(SentReturn.objects.light().order_by("-pk"))
    now = ReturnYear.of(today)
    years = {now.before(back) for back in range(SHOWN_YEARS)} | {draft.of_year for draft in drafts}
    return [
        OfYear(
            year,
            year.has_ended(today),
            [draft for draft in drafts if draft.year == str(year)],
            [one for one in sent if one.draft.year == str(year)],
        )
        for year in sorted(years, reverse=True)
    ]


def newest_draft(year: str) -> ReturnDraft | None:
    """The newest draft of a year. Its rows, the largest part, are read if they are asked for."""
    return ReturnDraft.objects.filter(year=year).defer("rows").order_by("-pk").first()


def newer_than(draft: ReturnDraft) -> ReturnDraft | None:
    """The newest draft of the same year, if it was counted after this one."""
    return ReturnDraft.objects.light().filter(year=draft.year, pk__gt=draft.pk).order_by("-pk").first()


def draft_before(draft: ReturnDraft) -> ReturnDraft | None:
    """The draft of the same year that was counted before this one."""
    return ReturnDraft.objects.filter(year=draft.year, pk__lt=draft.pk).order_by("-pk").first()


def standing_of(year: str) -> SentReturn | None:
    """The return of a year that was sent and not withdrawn."""
    return SentReturn.objects.standing().filter(draft__year=year).select_related("draft").first()


def year_before(draft: ReturnDraft) -> tuple[str, Figures] | None:
    """Last year's return to compare with: as it was sent, or else its newest draft; with what it is called."""
    year = str(draft.of_year.before())
    if sent := standing_of(year):
        return f"{year}, as it was sent", figures_kept(sent.draft.layout, bytes(sent.values))
    if before := newest_draft(year):
        return f"{year}, draft {before.reference}", figures_kept(before.layout, bytes(before.values))
    return None


def comments_on(draft: ReturnDraft) -> dict[str, ReturnComment]:
    """The newest comment about each table and check."""
    return {comment.about: comment for comment in draft.comments.select_related("event__by").order_by("pk")}


def still_wanted(draft: ReturnDraft) -> list[Check]:
    """The checks that want a comment and have none."""
    return without_comment(checks_kept(draft.checks), comments_on(draft))


def without_comment(checks: Iterable[Check], comments: Iterable[str]) -> list[Check]:
    given = set(comments)
    return [check for check in checks if check.wants_comment and check.key not in given]
