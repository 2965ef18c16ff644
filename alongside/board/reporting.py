"""What a report says, as plain data: the same for the PDF, the Word file and the workbook. Protected figures alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.conf import settings
from django.urls import reverse

from alongside.design.period import year_of
from alongside.measures.measure import Period
from alongside.measures.msp import SECTOR_OUTCOME_MEASURE, met
from alongside.published.models import Council

from .codes import ReportKind
from .figures import Figure, Middle, figures_of
from .pictures.over_time import OverTime
from .snapshots import Taken
from .themes import themes
from .trend import trends_of
from .words import Beside

NOT_FOR = (
    "They are not a target. A wish may be beyond anybody’s power, or may change; all met would itself be a reason to "
    "ask questions.",
    "They do not rank councils, teams or workers.",
    "They do not say whether somebody is safe: “risk remains” can be what the adult chose.",
    "Small numbers move by chance. Read them beside what people said and what audits found.",
)
HOW_SHOWN = (
    "Figures are to the nearest five. “Not shown” is fewer than five people, or a number from which so few could be "
    "worked out. The span after a share is where it would lie by chance alone, with 95% confidence."
)


@dataclass(frozen=True)
class Asked:
    """Which report: its kind, its period, and the tables that it is counted from."""

    kind: ReportKind
    period: Period
    taken: Taken

    @property
    def title(self) -> str:
        first, last = self.period.first, self.period.last
        when = f"{first:%B %Y}" if self.kind == ReportKind.MONTHLY else f"April {first.year} to March {last.year}"
        return f"Is safeguarding making a difference? {when}"


def period_of(kind: str, until: date) -> Period:
    """The month or the year, from April to March, in which a day falls."""
    if kind == ReportKind.ANNUAL:
        return Period(**year_of(until))
    first = until.replace(day=1)
    return Period(first, (first + timedelta(days=32)).replace(day=1) - timedelta(days=1))


def ended_last(kind: str, today: date) -> Period:
    """The month or the year that ended last: what a report on a schedule is of."""
    return period_of(kind, period_of(kind, today).first - timedelta(days=1))


def said_by(asked: Asked, beside: Beside, made_on: date) -> dict:
    """Everything that a report says."""
    council = Council.objects.first()
    trends = trends_of(asked.taken.tables, SECTOR_OUTCOME_MEASURE, min(asked.period.last, asked.taken.at.date()))
    drawn = [(one, trends[one.code].picture) for one in SECTOR_OUTCOME_MEASURE]
    return {
        "council": council.name if council else "",
        "kind": asked.kind.label,
        "period": f"{day(asked.period.first)} to {day(asked.period.last)}",
        "unfinished": asked.period.last >= asked.taken.at.date(),
        "as_of": f"{day(asked.taken.at)}, {asked.taken.at:%H:%M}",
        "made_on": day(made_on),
        "how_shown": HOW_SHOWN,
        "definitions": where_defined(),
        "not_for": list(NOT_FOR),
        "themes": [theme_said(subject, asked, beside) for subject in themes()],
        "quotes": [{"label": label, "words": words_said(words)} for label, words in beside.quotes()],
        "trends": [months_said(one.asks, picture) for one, picture in drawn if picture],
    }


def theme_said(subject, asked: Asked, beside: Beside) -> dict:
    figures = figures_of(asked.taken.tables, subject.measures, asked.period)
    return {
        "title": subject.title,
        "says": subject.says,
        "figures": [figure_said(one) for one in figures],
        "words": words_said(
            [
                *beside.by_theme.get(subject.code, []),
                *(words for one in subject.measures for words in beside.by_measure.get(one.code, [])),
            ]
        ),
    }


def figure_said(it: Figure | Middle) -> dict:
    """One figure, each part as a text."""
    share, span, number, unknown = "", "", "", ""
    if isinstance(it, Middle):
        number = "not shown" if it.middle is None else f"{it.middle:g}, the middle"
        span = "" if it.middle is None else f"half between {it.low:g} and {it.high:g}"
    else:
        number, unknown = it.number, it.not_recorded
        if it.share and not it.whole:
            share, span = it.share.text, it.share.span
    return {
        "code": it.definition.code,
        "asks": it.definition.asks,
        "number": number,
        "base": it.base,
        "not_recorded": unknown,
        "share": share,
        "span": span,
        "source": it.definition.because,
        "not_for": it.definition.not_for,
        "version": it.definition.version,
        "link": origin() + it.definition.url,
    }


def months_said(asks: str, picture: OverTime) -> dict:
    """A figure month by month, with what is hardly chance, and as a picture."""
    return {
        "asks": asks,
        "heads": list(picture.headings),
        "months": [[str(cell) for cell in row] for row in picture.rows],
        "notes": list(picture.notes),
        "marked": list(picture.hardly_chance),
        "describes": picture.describes,
        "svg": "" if picture.empty else picture.svg,
    }


def words_said(words: Sequence) -> list[dict]:
    return [{"words": one.words, "whose": one.whose} for one in words]


def day(moment) -> str:
    return f"{moment:%-d %B %Y}"


def where_defined() -> str:
    """Where a reader on paper finds how a figure is counted: an address to type, from the code beside the figure."""
    example = origin() + reverse("board:measure", args=[met.code])
    return (
        "Each figure stands with the code of its definition and a version, which differs where the rule does. How it "
        f"is counted can be read in Alongside, at an address that ends in the code: {example} for “{met.code}”."
    )


def origin() -> str:
    """Where the product answers, if that is settled: what a link in a file begins with."""
    return next(iter(settings.CSRF_TRUSTED_ORIGINS), "")
