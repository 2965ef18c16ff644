"""The Board's pages by theme: each figure with its base, its span, its months, and people's words beside it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission

from . import snapshots
from .figures import LEAST_FOR_SHARE, breakdown_of, figures_of
from .narrowing import Narrowed, narrowed
from .themes import MORE, asked_called, breakdowns, is_spread, narrowings, theme_called, theme_of
from .trend import trends_of
from .words import every_word


@require_safe
@needs(Permission.BOARD)
def theme(request: HttpRequest, theme: str) -> HttpResponse:
    """All figures of a theme, for any period, team or group."""
    subject = theme_called(theme)
    taken = snapshots.current()
    asked = narrowed(request, taken.tables, narrowings(subject))
    figures = figures_of(taken.tables, subject.measures, asked.period, asked.group)
    trends = trends_of(taken.tables, subject.measures, min(asked.period.last, taken.at.date()), asked.group)
    beside = every_word()
    context = {
        **every_page(request, taken, asked),
        "theme": subject,
        "figures": [
            (one, trends[one.definition.code], beside.by_measure.get(one.definition.code, [])) for one in figures
        ],
        "more": MORE.get(subject.code, ()),
        "left_out": len(subject.measures) - len(figures),
        "words": beside.by_theme.get(subject.code, []),
        "back_url": reverse("board:board"),
        "back_text": "Board",
    }
    return render(request, "board/theme.html", context, status=422 if asked.form.errors else 200)


@require_safe
@needs(Permission.BOARD)
def measure(request: HttpRequest, code: str) -> HttpResponse:
    """One figure: what it says and how it is counted, by who people are and by what happened."""
    one = asked_called(code)
    subject = theme_of(one)
    taken = snapshots.current()
    asked = narrowed(request, taken.tables, [by for by in narrowings(subject) if by.suits(one.fact, one.dated_by)])
    beside = every_word()
    context = {
        **every_page(request, taken, asked),
        "theme": subject,
        "figure": figures_of(taken.tables, [one], asked.period, asked.group)[0],
        "trend": trends_of(taken.tables, [one], min(asked.period.last, taken.at.date()), asked.group)[code],
        "breakdowns": []
        if is_spread(one) or asked.group
        else [breakdown_of(taken.tables, one, asked.period, dimension) for dimension in breakdowns(one)],
        "words": beside.by_measure.get(code, []),
        "back_url": f"{reverse('board:theme', args=[subject.code])}{'?' if asked.query else ''}{asked.query}",
        "back_text": subject.title,
    }
    return render(request, "board/measure.html", context, status=422 if asked.form.errors else 200)


def every_page(request: HttpRequest, taken: snapshots.Taken, asked: Narrowed) -> dict:
    """What a page of figures says of them all: of when they are, and for what they were asked."""
    return {
        "taken": taken,
        "asked": asked,
        "form": asked.form,
        "least_for_share": LEAST_FOR_SHARE,
        "may_refresh": request.user.may(Permission.BOARD_REPORTS),
        "has_errors": bool(asked.form.errors),
    }


@require_POST
@needs(Permission.BOARD_REPORTS)
def refresh(request: HttpRequest) -> HttpResponse:
    """Take the figures' tables anew."""
    taken = snapshots.refresh()
    messages.success(request, f"The figures are of now. Taking them took {taken.seconds:.1f} seconds.")
    return redirect("board:board")
