"""Pages that show a national return: the years, a draft, its sections and checks, what changed, what was sent."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission

from ..checks import Result
from ..codes import FileKind, SignedFor
from ..door import draft_for, sent_for
from ..figures import Figures, changes
from ..grids import grids_of
from ..kept import checks_kept, figures_kept
from ..layout import slug_of
from ..models import ReturnDraft
from ..reading import (
    comments_on,
    draft_before,
    left_behind,
    newer_than,
    of_draft,
    settled_digest,
    standing_of,
    without_comment,
    year_before,
    years_until,
)

IN_ORDER = (Result.FAIL, Result.COMMENT, Result.GAP, Result.NOT_CHECKED, Result.PASS)


@require_safe
@needs(Permission.RETURNS)
def index(request: HttpRequest) -> HttpResponse:
    """Each year with where its return stands, its drafts, and what was sent."""
    context = {"years": years_until(localdate()), "may_prepare": request.user.may(Permission.PREPARE_RETURNS)}
    return render(request, "returns/index.html", context)


@require_safe
@needs(Permission.RETURNS)
def draft(request: HttpRequest, number: int) -> HttpResponse:
    """One draft: what wants something, its sections, who signed, and what can be done next."""
    it = draft_for(request, number)
    checks = checks_kept(it.checks)
    signed = list(it.sign_offs.select_related("signer", "event").order_by("pk"))
    waits_for = [what.label for what in SignedFor if what not in {one.signed_for for one in signed}]
    context = {
        **of_draft(it),
        "draft": it,
        "sections": it.layout["sections"].items(),
        "left_behind": [] if signed else tables_said_of(it),
        "wanted": without_comment(checks, comments_on(it)),
        "counts": [(result, sum(check.result is result for check in checks)) for result in Result],
        "signed": signed,
        "waits_for": waits_for,
        "sent": it.sent.light().order_by("pk"),
        "stands": standing_of(it.year),
        "newer": newer_than(it),
        "settled": settled_digest(it),
        "files": FileKind,
        "may_prepare": request.user.may(Permission.PREPARE_RETURNS),
        "back_url": reverse("returns:index"),
        "back_text": "The national return",
    }
    return render(request, "returns/draft.html", context)


def tables_said_of(it: ReturnDraft) -> list[tuple[str, str]]:
    """The tables on which something was said of the draft before that is not carried on, with their places."""
    behind = left_behind(it)
    pages = [
        (table["table"], reverse("returns:section", args=[it.pk, table["section"].lower()]))
        for table in it.layout["tables"]
    ]
    return [(table, f"{page}#{slug_of(table)}") for table, page in pages if slug_of(table) in behind]


@require_safe
@needs(Permission.RETURNS)
def section(request: HttpRequest, number: int, section: str) -> HttpResponse:
    """The tables of a section; each cell leads to what stands behind it, for those who may see rows."""
    it = draft_for(request, number)
    title = it.layout["sections"].get(section.upper())
    if title is None:
        raise Http404
    figures, checks = figures_kept(it.layout, it.values), checks_kept(it.checks)
    said, behind, open_to_comment = comments_on(it), left_behind(it), may_comment(request, it)
    tables = []
    for table in figures.layout.tables:
        if table.section == section.upper():
            slug = slug_of(table.table)
            of_table = [check for check in checks if table.table in check.tables and check.result is not Result.PASS]
            tables.append((table, slug, grids_of(figures, table), said.get(slug), behind.get(slug), of_table))
    context = {
        **of_draft(it),
        "draft": it,
        "section": section.upper(),
        "title": title,
        "tables": tables,
        "emptied": emptied(figures, draft_before(it)),
        "evidence": sorted(it.layout["evidence"].items()),
        "drill": request.user.may(Permission.ROWS),
        "may_comment": open_to_comment,
        "back_url": it.get_absolute_url(),
        "back_text": f"Draft {it.reference}",
    }
    return render(request, "returns/section.html", context)


def emptied(figures: Figures, before: ReturnDraft | None) -> set[str]:
    """The cells that hold nobody now and somebody in the draft before, so that they lead to who left."""
    if before is None:
        return set()
    found = changes(figures, figures_kept(before.layout, before.values))
    return {change.now.slug for change in found if change.now and change.value == 0 and change.before}


def may_comment(request: HttpRequest, it: ReturnDraft) -> bool:
    """Until somebody signs."""
    return request.user.may(Permission.PREPARE_RETURNS) and not it.sign_offs.exists()


@require_safe
@needs(Permission.RETURNS)
def checks(request: HttpRequest, number: int) -> HttpResponse:
    """Every check, those that want something first, each with its figures and what was said."""
    it = draft_for(request, number)
    found, said = checks_kept(it.checks), comments_on(it)
    context = {
        **of_draft(it),
        "draft": it,
        "evidence": sorted(it.layout["evidence"].items()),
        "groups": [
            (result, [(check, said.get(check.key)) for check in found if check.result is result]) for result in IN_ORDER
        ],
        "drill": request.user.may(Permission.ROWS),
        "may_comment": may_comment(request, it),
        "back_url": it.get_absolute_url(),
        "back_text": f"Draft {it.reference}",
    }
    return render(request, "returns/checks.html", context)


@require_safe
@needs(Permission.RETURNS)
def changed(request: HttpRequest, number: int) -> HttpResponse:
    """What differs from the draft before, and from last year."""
    it = draft_for(request, number)
    figures, earlier = figures_kept(it.layout, it.values), []
    if before := draft_before(it):
        named = f"draft {before.reference}, counted on {before.counted_on:%-d %B %Y}"
        earlier.append((named, figures_kept(before.layout, before.values), before))
    if last_year := year_before(it):
        earlier.append(last_year)
    compared = [(named, [(one, "") for one in changes(figures, theirs)], of) for named, theirs, of in earlier]
    context = {
        **of_draft(it),
        "draft": it,
        "compared": compared,
        "drill": request.user.may(Permission.ROWS),
        "back_url": it.get_absolute_url(),
        "back_text": f"Draft {it.reference}",
    }
    return render(request, "returns/changes.html", context)


@require_safe
@needs(Permission.RETURNS)
def sent(request: HttpRequest, number: int) -> HttpResponse:
    """What was sent: its files as they were, who signed, and whether it stands."""
    it = sent_for(request, number)
    context = {
        **of_draft(it.draft),
        "draft": it.draft,
        "it": it,
        "signed": it.draft.sign_offs.select_related("signer", "event").order_by("pk"),
        "files": FileKind,
        "may_prepare": request.user.may(Permission.PREPARE_RETURNS),
        "back_url": reverse("returns:index"),
        "back_text": "The national return",
    }
    return render(request, "returns/sent.html", context)
