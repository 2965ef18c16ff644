"""What stands behind a cell, and the files of a return."""

import polars as pl
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import references_in_reach, references_kept_back
from alongside.access.roles import Permission
from alongside.history.recording import note

from ..actions import files_of
from ..behind import by_number, moved, not_of, references_of, rows_of
from ..codes import CONTENT_TYPES, FileKind, SignedFor
from ..door import draft_for, sent_for
from ..figures import Cell
from ..kept import as_parquet, figures_kept, rows_kept
from ..layout import slug_of
from ..models import ReturnDraft
from ..reading import draft_before, of_draft

A_PAGE = 50
PAGES = {"E": "enquiries:enquiry", "C": "concerns:concern", "AR": "adult_reviews:review"}


@require_safe
@needs(Permission.ROWS)
def cell(request: HttpRequest, number: int, cell: str) -> HttpResponse:
    """The rows behind a cell, by reference; a link only to a record that this person may open."""
    it = draft_for(request, number)
    figures = figures_kept(it.layout, it.values)
    found = figures.by_slug.get(cell)
    if found is None:
        raise Http404
    rows = rows_of(known_rows(request, it), found)
    context = {"cell": found, "value": found.value, **what_moved(request, it, found, rows)}
    return listed(request, it, rows, f"{it.reference}: {cell}", context)


@require_safe
@needs(Permission.ROWS)
def nowhere(request: HttpRequest, number: int, count: str) -> HttpResponse:
    """The rows of a part of the return that are counted nowhere, to be put right at source."""
    it = draft_for(request, number)
    part = figures_kept(it.layout, it.values).layout.parts.get(count)
    if part is None:
        raise Http404
    rows = known_rows(request, it).filter(
        ~pl.col("counted"), pl.col("table") == part.table, pl.col("enquiry_type") == part.enquiry_type
    )
    return listed(request, it, rows, f"{it.reference}: {count}, nowhere", {"part": part})


def listed(request: HttpRequest, it: ReturnDraft, rows: pl.DataFrame, what: str, context: dict) -> HttpResponse:
    """A page of rows; the look at them is remembered."""
    found = (references_of(row) for row in rows.iter_rows(named=True))
    references = sorted(found, key=lambda pair: (by_number(pair[0]), pair[1]))
    page = Paginator(references, A_PAGE).get_page(request.GET.get("page"))
    adults = [adult for _, adult in page.object_list if adult]
    in_reach = references_in_reach(request.user, adults)
    shown = [(reference, adult, link(request, reference, adult in in_reach)) for reference, adult in page.object_list]
    note("looked-at-rows", by=request.user, about=it, facts={"behind": what})
    back = request.GET.get("from", "")
    context |= {
        **of_draft(it),
        "draft": it,
        "page": page,
        "rows": shown,
        "query": "",
        "back_url": back_to(it, context, back),
        "back_text": "The table",
    }
    return render(request, "returns/rows.html", context)


def back_to(it: ReturnDraft, context: dict, back: str) -> str:
    """The page of the table that a cell stands in, or of the checks."""
    part = context["cell"].part if "cell" in context else None
    if part is None or back == "checks":
        return reverse("returns:checks", args=[it.pk])
    section = next(table["section"] for table in it.layout["tables"] if table["table"] == part.table)
    slug = slug_of(part.table)
    return f"{reverse('returns:section', args=[it.pk, section.lower()])}#{slug}"


def known_rows(request: HttpRequest, it: ReturnDraft) -> pl.DataFrame:
    """The rows of a draft, but for those of adults whom this person may not know of."""
    return not_of(rows_kept(bytes(it.rows)), references_kept_back(request.user))


def what_moved(request: HttpRequest, it: ReturnDraft, found: Cell, rows: pl.DataFrame) -> dict:
    """Which records came into the cell and left it since the draft before."""
    before = draft_before(it)
    if before is None:
        return {}
    earlier = figures_kept(before.layout, before.values)
    return {
        "before": before,
        "moved": moved(rows, rows_of(known_rows(request, before), earlier.like(found))).said(A_PAGE),
    }


def link(request: HttpRequest, reference: str, in_reach: bool) -> str:
    """The address of a record, if this person may open it; empty if not."""
    letters = reference.rstrip("0123456789")
    if letters == "AR":
        in_reach = request.user.may(Permission.ADULT_REVIEWS)
    try:
        return reverse(PAGES[letters], args=[int(reference.removeprefix(letters))]) if in_reach else ""
    except (KeyError, ValueError, NoReverseMatch):
        return ""


@require_safe
@needs(Permission.RETURNS)
def draft_file(request: HttpRequest, number: int, kind: str) -> HttpResponse:
    """A file of a draft: as two people signed it, or until then as it is now, and named so that nobody sends it."""
    it = draft_for(request, number)
    signed = it.sign_offs.count() == len(SignedFor)
    return served(request, files_of(it), kind, f"{it.year}-{it.reference}{'' if signed else '-not-signed'}")


@require_safe
@needs(Permission.RETURNS)
def sent_file(request: HttpRequest, number: int, kind: str) -> HttpResponse:
    """A file exactly as it was sent."""
    it = sent_for(request, number)
    files = (it.values, it.workbook, it.checks, it.rows)
    return served(request, files, kind, f"{it.draft.year}-{it.reference}")


def served(request: HttpRequest, files: tuple[bytes, ...], kind: str, name: str) -> HttpResponse:
    """One of a return's four files; the rows for those who may see rows, without records that are kept from them."""
    if kind not in FileKind or (kind == FileKind.ROWS and not request.user.may(Permission.ROWS)):
        raise Http404
    wanted = FileKind(kind)
    content = bytes(dict(zip(FileKind, files, strict=True))[wanted])
    if wanted is FileKind.ROWS:
        content = without_kept_back(request, content)
    answer = HttpResponse(content, content_type=CONTENT_TYPES[wanted])
    stem, ending = wanted.label.split(".")
    answer["Content-Disposition"] = f'attachment; filename="{stem}-{name}.{ending}"'
    answer["Cache-Control"] = "no-store"
    return answer


def without_kept_back(request: HttpRequest, content: bytes) -> bytes:
    """The rows as they were kept, byte for byte, unless some are of adults whom this person may not know of."""
    rows = rows_kept(content)
    known = not_of(rows, references_kept_back(request.user))
    return content if known.height == rows.height else as_parquet(known)
