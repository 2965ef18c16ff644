"""This room's rows of the whole case."""

from datetime import date
from unittest.mock import patch

from django.utils.timezone import localdate

from alongside.history.recording import recording
from alongside.returns import actions
from alongside.returns.codes import SignedFor
from alongside.returns.kept import checks_kept
from alongside.returns.models import ReturnDraft
from alongside.returns.reading import still_wanted
from alongside.returns.year import ReturnYear

LAST_YEAR, THIS_YEAR = ReturnYear(2025), ReturnYear(2026)


def commented(draft, by):
    for check in still_wanted(draft):
        actions.comment(by=by, draft=draft, about=check.key, words="=1+1 It is so.")


def value_of(draft, place: str) -> str:
    """The last field of the line of sac.csv that begins like this."""
    return next(line for line in bytes(draft.values).decode().splitlines() if line.startswith(place)).rpartition(",")[2]


def signed_and_sent(draft, *, by, manager):
    """A comment on everything that wants one, two names, and the return as it was sent."""
    for check in checks_kept(draft.checks):
        if check.wants_comment:
            actions.comment(by=by, draft=draft, about=check.key, words="It is so.")
    actions.comment(by=by, draft=draft, about="sg1a", words="Counted after the move to the new system.")
    actions.sign(by=by, draft=draft, signed_for=SignedFor.FIGURES, post="Analyst")
    actions.sign(by=manager, draft=draft, signed_for=SignedFor.COUNCIL, post="Head of safeguarding")
    return actions.send(by=by, draft=draft, sent_on=max(draft.counted_on, localdate()))


def counted_again(draft, *, by, **other) -> ReturnDraft:
    """The same figures as a draft of their own, without counting them once more, but for what is other."""
    same = ("year", "counted_on", "ended", "council", "layout", "values", "rows", "checks", "digest", "rules")
    again = ReturnDraft(**{name: getattr(draft, name) for name in same} | other)
    with recording("counted-return", by=by, adult=None, about=again) as keep:
        return keep(again)


def fill(case, *, by, manager):
    """Last year's return, sent and withdrawn, and a draft of the same year that nobody has signed."""
    with patch("alongside.returns.actions.localdate", return_value=date(2026, 7, 1)):
        first = actions.count_draft(by=by, year=LAST_YEAR)
        sent = signed_and_sent(first, by=by, manager=manager)
        actions.withdraw(by=by, sent=sent, why="A concern was missing.")
        draft = counted_again(first, by=by)
    case.records |= {"RD": draft, "NR": sent}
    words = {"about": "sg1a", "section": "sg1", "cell": "sg1a-section-42--18-64", "count": "sg2a-section-42"}
    case.words = {**getattr(case, "words", {}), "returns": {**words, "kind": "sac-csv"}}
