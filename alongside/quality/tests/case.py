"""What this room adds to the whole case: words that were released and taken back, and a version that waits."""

from datetime import date

from alongside.quality.actions import decide_on_words, offer_words, take_words_back

CONSENT = {"consented_on": date(2026, 6, 5), "consented_how": "spoken"}


def fill(case, *, by, manager) -> None:
    """Her own words, written anew twice: one version was released and taken back later, the other waits."""
    statement = case.adult.statements.first()
    first = offer_words(
        by=by,
        statement=statement,
        words="I wanted my own front door, and now I have the key.",
        whose="A woman in her eighties",
        measure="met",
        achieved="fully",
        **CONSENT,
    )
    decide_on_words(by=manager, words=first, released=True, why="", decided_on=date(2026, 6, 8))
    take_words_back(by=by, words=first, asked_by="adult", why="", withdrawn_on=date(2026, 6, 9))
    case.records["QW"] = offer_words(
        by=by,
        statement=statement,
        words="They asked me first.",
        whose="A woman in her eighties",
        theme="what-people-wanted-and-whether-it-happened",
        **CONSENT,
    )
