"""The figures of an evaluation: how well each of the most used approaches worked, and before beside now.

Each is a picture with the same as a table (design/pictures/), from the counts that the tables have too.
"""

from collections.abc import Iterable

import numpy as np

from alongside.design.pictures.parts import Parts
from alongside.surveys.content import ENGLISH, Question, said

from .analysis import small
from .analysis.answered import Answered
from .analysis.edition import Edition, FigureSpec, by_name

SOLID, LINES = ("solid", "lines")
ON_A_SCALE = ("light", "dots", "cross", "lines", "solid")
ROUNDED = "Figures are to the nearest five, so that parts need not add up."


def pictures_of(edition: Edition, waves: Iterable[Answered], *, least: int = 0) -> list[Parts]:
    """Every figure of an edition of which there are the answers."""
    found = by_name(list(waves))
    return [
        DRAWN_BY[spec.kind](spec, found[spec.population], least) for spec in edition.figures if spec.population in found
    ]


def counted(answered: Answered, question: Question, rows: list[str], least: int) -> list[tuple[list[int], int]]:
    """Of each row, how many gave each answer, and how many gave any."""
    places = [answered.in_row(question.key, row) for row in rows]
    counts = [np.bincount(place + 1, minlength=len(question.options) + 1)[1:].tolist() for place in places]
    return small.grid(counts, least) if least else [(row, sum(row)) for row in counts]


def how_well(spec: FigureSpec, answered: Answered, least: int) -> Parts:
    """The approaches that most respondents used, each divided into who found that it worked very or fairly well."""
    question = answered.question(spec.question)
    source = answered.question(question.rows_from)
    used = answered.chosen(source.key).sum(axis=0)
    sizes = {option.code: (-int(used[place]), place) for place, option in enumerate(source.options) if not option.aside}
    rows = sorted(sizes, key=lambda code: sizes[code])[: spec.most]
    wanted = [number for number, option in enumerate(question.options) if option.code in spec.of]
    labels = {option.code: said(option.says, ENGLISH) for option in source.options}
    of = [
        (labels[row], [numbers[place] for place in wanted], base)
        for row, (numbers, base) in zip(rows, counted(answered, question, rows, least), strict=True)
    ]
    return Parts(
        key=f"figure-{spec.number}",
        title=f"Figure {spec.number}: {spec.caption or said(question.says, ENGLISH)}",
        names=[said(question.options[place].says, ENGLISH) for place in wanted],
        of=of,
        patterns=(SOLID, LINES),
        first=f"Approach, {spec.population}",
        about=ROUNDED
        if least
        else "What is left white found otherwise, or could not say. Of those who used the approach.",
    )


def before_and_now(spec: FigureSpec, answered: Answered, least: int) -> Parts:
    """One bar for before and one for now, each divided into the places on the scale."""
    question = answered.question(spec.question)
    on_scale = [number for number, option in enumerate(question.options) if not option.aside]
    rows = {row.code: said(row.says, ENGLISH) for row in answered.wave.instrument.rows_of(question)}
    of = [
        (rows[row], [numbers[place] for place in on_scale], base)
        for row, (numbers, base) in zip(rows, counted(answered, question, list(rows), least), strict=True)
    ]
    first, last = (said(question.options[place].says, ENGLISH) for place in (on_scale[0], on_scale[-1]))
    return Parts(
        key=f"figure-{spec.number}",
        title=f"Figure {spec.number}: {spec.caption or said(question.says, ENGLISH)}",
        names=[question.options[place].code for place in on_scale],
        of=of,
        patterns=ON_A_SCALE,
        first=spec.population,
        about=ROUNDED if least else f"{first}; {last}.",
    )


DRAWN_BY = {"worked": how_well, "before-now": before_and_now}
