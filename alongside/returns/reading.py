"""How returns are read: what there is of each year, the newest comment on each thing, what is still wanted."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from .checks import Check
from .figures import Figures
from .kept import checks_kept, figures_kept
from .layout import slug_of
from .models import ReturnComment, ReturnDraft, SentReturn, SignedReturn
from .source import first_year
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
    """This year and those before, newest first; older ones from the first of which the record holds something.

    Three queries.
    """
    drafts = list(ReturnDraft.objects.light().newest_first())
    sent = list(SentReturn.objects.light().order_by("-pk"))
    now = ReturnYear.of(today)
    first = first_year() or now
    years = {now.before(back) for back in range(SHOWN_YEARS)} | {draft.of_year for draft in drafts}
    years |= {ReturnYear(begins) for begins in range(first.begins, now.begins)}
    return [
        OfYear(
            year,
            year.has_ended(today),
            [draft for draft in drafts if draft.year == str(year)],
            [one for one in sent if one.draft.year == str(year)],
        )
        for year in sorted(years, reverse=True)
    ]


def of_draft(draft: ReturnDraft) -> dict[str, Any]:
    """What every page of a draft says first: which answers may have changed places, and that its year had not ended."""
    exchanged = [check for check in checks_kept(draft.checks) if check.exchanged]
    return {"exchanged": exchanged, "year": draft.of_year, "unfinished": not draft.ended}


def newest_draft(year: str) -> ReturnDraft | None:
    """The newest draft of a year. Its rows, the largest part, are read if they are asked for."""
    return ReturnDraft.objects.filter(year=year).defer("rows").order_by("-pk").first()


def newer_than(draft: ReturnDraft) -> ReturnDraft | None:
    """The newest draft of the same year, if it was counted after this one."""
    return ReturnDraft.objects.light().filter(year=draft.year, pk__gt=draft.pk).order_by("-pk").first()


def draft_before(draft: ReturnDraft) -> ReturnDraft | None:
    """The draft of the same year that was counted before this one. Its rows are read if they are asked for."""
    return ReturnDraft.objects.filter(year=draft.year, pk__lt=draft.pk).defer("rows").order_by("-pk").first()


def standing_of(year: str) -> SentReturn | None:
    """The return of a year that was sent and not withdrawn."""
    return SentReturn.objects.standing().filter(draft__year=year).select_related("draft").first()


def year_before(draft: ReturnDraft) -> tuple[str, Figures, ReturnDraft] | None:
    """Last year's return to compare with, what it is called, and its draft: as it was sent, or else the newest."""
    year = str(draft.of_year.before())
    if sent := standing_of(year):
        return f"{year}, as it was sent", figures_kept(sent.draft.layout, bytes(sent.values)), sent.draft
    if before := newest_draft(year):
        return f"{year}, draft {before.reference}", figures_kept(before.layout, bytes(before.values)), before
    return None


def settled_digest(draft: ReturnDraft) -> str:
    """The digest of the four files, once two people have signed; empty until then."""
    return SignedReturn.objects.filter(draft=draft).values_list("digest", flat=True).first() or ""


def comments_on(draft: ReturnDraft) -> dict[str, ReturnComment]:
    """The newest comment about each table and check."""
    return {comment.about: comment for comment in draft.comments.select_related("event__by").order_by("pk")}


def left_behind(draft: ReturnDraft) -> dict[str, ReturnComment]:
    """What was said of tables of the draft before and not of this one, where other figures stand in them."""
    before = draft_before(draft)
    if before is None:
        return {}
    tables, said = {slug_of(table["table"]) for table in draft.layout["tables"]}, comments_on(draft)
    return {about: one for about, one in comments_on(before).items() if about in tables and about not in said}


def still_wanted(draft: ReturnDraft) -> list[Check]:
    """The checks that want a comment and have none."""
    return without_comment(checks_kept(draft.checks), comments_on(draft))


def without_comment(checks: Iterable[Check], comments: Iterable[str]) -> list[Check]:
    given = set(comments)
    return [check for check in checks if check.wants_comment and check.key not in given]
