"""A year that was sent, counted again: what differs, which records came and left, and by which rules."""

import polars as pl
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import references_kept_back
from alongside.access.roles import Permission
from alongside.history.recording import note

from ..behind import moved, not_of, rows_of
from ..counting import count_return
from ..door import sent_for
from ..figures import Change, changes
from ..kept import figures_kept, rows_kept
from ..layout import read_layout
from ..models import SentReturn
from ..reading import of_draft
from ..rules import rules_of
from ..source import from_record


@require_safe
@needs(Permission.RETURNS)
def again(request: HttpRequest, number: int) -> HttpResponse:
    """A year that was sent, counted again from the record as it stands now, by that year's own layout."""
    it = sent_for(request, number)
    year, kept = it.draft.of_year, it.draft.layout
    now = count_return(from_record(), year, read_layout(kept))
    found = changes(now.figures, figures_kept(kept, bytes(it.values)))
    drill = request.user.may(Permission.ROWS)
    context = {
        **of_draft(it.draft),
        "it": it,
        "found": with_records(request, it, now.rows, found) if drill and found else [(change, "") for change in found],
        "cells": len(now.figures.cells),
        "rules_kept": bool(it.draft.rules),
        "same_rules": it.draft.rules == rules_of(year),
        "drill": drill,
        "back_url": it.get_absolute_url(),
        "back_text": f"What was sent: {it.reference}",
    }
    return render(request, "returns/again.html", context)


def with_records(
    request: HttpRequest, it: SentReturn, now: pl.DataFrame, found: list[Change]
) -> list[tuple[Change, str]]:
    """Each cell that differs with the records that came into it and left it, but for those kept from this person.

    The look at them is remembered.
    """
    kept_back = references_kept_back(request.user)
    these, those = not_of(now, kept_back), not_of(rows_kept(bytes(it.rows)), kept_back)
    note("looked-at-rows", by=request.user, about=it, facts={"behind": f"{it.reference}, counted again"})
    return [(change, moved(rows_of(these, change.now), rows_of(those, change.was)).said()) for change in found]
