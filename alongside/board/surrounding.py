"""What stands around the figures of a page that says more about a theme: their moment, people's words, definitions."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.timezone import localdate

from alongside.access.roles import Permission
from alongside.design.period import PeriodForm
from alongside.measures.measure import Period

from .snapshots import Taken
from .themes import theme_called
from .words import every_word


def around(request, taken: Taken, themes: Iterable[str], not_for: Iterable[str] = ()) -> dict:
    """Of the themes, by their codes, that the figures belong to. `not_for`: what only these may not be used for."""
    subjects = [theme_called(code) for code in themes]
    beside = every_word()
    return {
        "taken": taken,
        "may_refresh": request.user.may(Permission.BOARD_REPORTS),
        "subjects": subjects,
        "words": [words for subject in subjects for words in beside.by_theme.get(subject.code, [])],
        "not_for": not_for,
        "back_url": reverse("board:board"),
        "back_text": "Board",
    }


def of_period(form: PeriodForm, period: Period) -> dict:
    """Of which period a page is, and how another is asked for."""
    return {
        "form": form,
        "period": period,
        "unfinished": period.last >= localdate(),
        "has_errors": bool(form.errors),
    }
