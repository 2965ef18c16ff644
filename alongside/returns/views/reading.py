"""Pages that show a national return: the years, a draft, its sections and checks, what changed, what was sent."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission

from ..checks import Check, Result
from ..codes import FileKind, SignedFor
from ..counting import count_return
from ..door import draft_for, sent_for
from ..figures import Figures, changes
from ..grids import grids_of
from ..kept import checks_kept, figures_kept
from ..layout import read_layout
from ..models import ReturnDraft
from ..reading import comments_on, draft_before, standing_of, without_comment, year_before, years_until
from ..source import from_record

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
        **about(it, checks),
        "sections": it.layout["sections"].items(),
        "wanted": without_comment(checks, comments_on(it)),
        "counts": [(result, sum(check.result is result for check in checks)) for result in Result],
        "signed": signed,
        "waits_for": waits_for,
        "sent": getattr(it, "sent", None),
        "stands": standing_of(it.year),
        "files": FileKind,
        "may_prepare": request.user.may(Permission.PREPARE_RETURNS),
        "back_url": reverse("returns:index"),
        "back_text": "The national return",
    }
    return render(request, "returns/draft.html", context)


def about(it: ReturnDraft, checks: list[Check]) -> dict:
    """What every page of a draft says first: which it is, and what may be exchanged."""
    return {"draft": it, "exchanged": [check for check in checks if check.exchanged], "year": it.of_year}


@require_safe
@needs(Permission.RETURNS)
def section(request: HttpRequest, number: int, section: str) -> HttpResponse:
    """The tables of a section; each cell leads to what stands behind it, for those who may see rows."""
    it = draft_for(request, number)
    title = it.layout["sections"].get(section.upper())
    if title is None:
        raise Http404
    figures, checks = figures_kept(it.layout, it.values), checks_kept(it.checks)
    said = comments_on(it)
    tables = []
    for table in figures.layout.tables:
        if table.section == section.upper():
            slug = table.table.lower().replace("_", "-")
            of_table = [check for check in checks if table.table in check.tables and check.result is not Result.PASS]
            tables.append((table, slug, grids_of(figures, table), said.get(slug), of_table))
    context = {
        **about(it, checks),
        "section": section.upper(),
        "title": title,
        "tables": tables,
        "evidence": sorted(it.layout["evidence"].items()),
        "drill": request.user.may(Permission.ROWS),
        "may_comment": may_comment(request, it),
        "back_url": it.get_absolute_url(),
        "back_text": f"Draft {it.reference}",
    }
    return render(request, "returns/section.html", context)


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
        **about(it, found),
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
    figures, compared = figures_kept(it.layout, it.values), []
    if before := draft_before(it):
        found = changes(figures, figures_kept(before.layout, before.values))
        compared.append((f"draft {before.reference}, counted on {before.counted_on:%-d %B %Y}", found))
    if last_year := year_before(it):
        compared.append((last_year[0], changes(figures, last_year[1])))
    context = {
        **about(it, checks_kept(it.checks)),
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
        **about(it.draft, checks_kept(it.draft.checks)),
        "it": it,
        "signed": it.draft.sign_offs.select_related("signer", "event").order_by("pk"),
        "files": FileKind,
        "may_prepare": request.user.may(Permission.PREPARE_RETURNS),
        "back_url": reverse("returns:index"),
        "back_text": "The national return",
    }
    return render(request, "returns/sent.html", context)


@require_safe
@needs(Permission.RETURNS)
def again(request: HttpRequest, number: int) -> HttpResponse:
    """A year that was sent, counted again from the record as it stands now, by that year's own rules."""
    it = sent_for(request, number)
    year, kept = it.draft.of_year, it.draft.layout
    now: Figures = count_return(from_record(), year, read_layout(kept)).figures
    context = {
        "it": it,
        "year": year,
        "found": changes(now, figures_kept(kept, bytes(it.values))),
        "cells": len(now.cells),
        "back_url": it.get_absolute_url(),
        "back_text": f"What was sent: {it.reference}",
    }
    return render(request, "returns/again.html", context)
