"""The Board's themes: the subjects of the measures, each with its own page. The Board asks for them here alone."""

from django.http import Http404

from alongside.measures.dimension import Dimension
from alongside.measures.measure import Spread
from alongside.measures.subjects import ALL, BY_CODE, SUBJECT_OF
from alongside.measures.subjects.subject import Asked, Subject

TEAM = "team"
MORE = {
    "somebody-beside-them": (("capacity:shortfall", "Advocacy: need, waiting and shortfall"),),
    "time": (("board:timeliness", "How long things take"), ("board:time", "Where time goes")),
    "coming-back": (("board:over-time", "Complaints and early conversations over time"),),
    "preventing-harm": (("board:prevention", "Prevention and the whole picture"),),
}
"""Pages of their own about a theme: the name of the address and of the page, by the theme's code."""


class LeagueTable(ValueError):
    """What came of the work was asked for team by team, which no page gives (promise 6, requirement J5)."""


def themes() -> tuple[Subject, ...]:
    return ALL


def theme_called(code: str) -> Subject:
    """The theme with this code, or Http404."""
    for subject in ALL:
        if subject.code == code:
            return subject
    raise Http404


def asked_called(code: str) -> Asked:
    """The measure or the spread with this code, or Http404."""
    try:
        return BY_CODE[code]
    except KeyError:
        raise Http404 from None


def theme_of(asked: Asked) -> Subject:
    return SUBJECT_OF[asked.code]


def breakdowns(asked: Asked) -> list[Dimension]:
    """By what a figure may be broken down on a page: never by team, and never by a worker."""
    return [one for one in theme_of(asked).breakdowns(asked) if one.code != TEAM]


def narrowings(subject: Subject) -> list[Dimension]:
    """By what a theme may be narrowed: a team or a group of people."""
    return list({one.code: one for one in subject.by}.values())


def refuse_ranking(by: tuple[Dimension, ...]) -> None:
    """Raise LeagueTable where figures would stand team by team."""
    if any(one.code == TEAM for one in by):
        raise LeagueTable("No figure stands team by team: one team's own can be read, beside nobody's.")


def is_spread(asked: Asked) -> bool:
    return isinstance(asked, Spread)
