"""Options side by side: a row for each question and for each person's view, a column for each option."""

from collections.abc import Iterable

from .codes import Whose

QUESTIONS = (
    ("benefits", "What would be good about this?"),
    ("harms", "What could go wrong, and for whom?"),
    ("likelihood", "How likely is that?"),
    ("seriousness", "How bad would it be?"),
    ("safer", "What would make it safer?"),
    ("harm_of_protecting", "What harm might we do by stepping in?"),
    ("others", "What would it mean for other people?"),
    ("legal_limits", "Does the law set a limit?"),
)
"""Each column of RiskOption with the question that it answers, in the order in which they are read."""


def side_by_side(options: list, *, called: str) -> list[dict]:
    """Rows for the table; a question that no option answers is left out."""
    rows = [row(question, options, lambda option, name=name: getattr(option, name)) for name, question in QUESTIONS]
    rows.append(row("Does it take away the least freedom?", options, freedom))
    rows += [
        row(who, options, lambda option, who=who: views_of(option, who, called), own_words=True)
        for who in voices(options, called)
    ]
    return [one for one in rows if any(cell["text"] for cell in one["cells"])]


def row(question: str, options: Iterable, says, *, own_words: bool = False) -> dict:
    cells = [{"option": option.name, "text": says(option)} for option in options]
    return {"question": question, "cells": cells, "own_words": own_words}


def freedom(option) -> str:
    return {True: "Yes", False: "No"}.get(option.least_restrictive, "")


def voices(options: Iterable, called: str) -> list[str]:
    """Everybody whose view is recorded, the adult first."""
    views = sorted((view for option in options for view in option.views.all()), key=lambda view: order_of(view.whose))
    return list(dict.fromkeys(named(view, called) for view in views))


def order_of(whose: str) -> int:
    return Whose.values.index(whose)


def named(view, called: str) -> str:
    """Whose view it is, as the table heads it."""
    return called if view.whose == Whose.ADULT else view.name


def views_of(option, who: str, called: str) -> str:
    return "\n".join(view.words for view in option.views.all() if named(view, called) == who)
