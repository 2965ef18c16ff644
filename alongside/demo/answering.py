"""Answers that somebody might give to a questionnaire: plausible, various, and always such as can be sent in."""

from collections.abc import Sequence
from random import Random
from typing import Any

from alongside.surveys.answers import other_of, problems, rows_in, standing
from alongside.surveys.content import ENGLISH, Instrument, Kind, Option, Question

OWN_WORDS = (
    "We ask people first now, and write down what they say.",
    "It takes longer at the beginning. I think it is worth it.",
    "The system still asks for the old stages.",
    "More time with people, and fewer forms about them.",
    "My manager asks what changed for the person, which helps.",
    "We need advocates sooner.",
)
SAYS_NOTHING = 0.55
"""How often a box for words is left empty."""
UNSURE = 0.12
"""How often somebody does not know, or it is too soon."""


def answers_to(instrument: Instrument, chance: Random) -> dict[str, Any]:
    """What one person answers, in order, as far as each question is asked of them."""
    given: dict[str, Any] = {}
    for asked in instrument.asked:
        value = answer_to(instrument, asked.question, given, chance)
        if value in (None, "", [], {}):
            continue
        given[asked.question.key] = value
        chosen = value if isinstance(value, list) else [value] if isinstance(value, str) else []
        if any(option.other and option.code in chosen for option in asked.question.options):
            given[other_of(asked.question.key)] = "Something of our own."
    stands = standing(instrument, given)
    wrong = {name.partition(".")[0] for name in problems(instrument, stands, ENGLISH)}
    return {key: value for key, value in stands.items() if key not in wrong}


def answer_to(instrument: Instrument, question: Question, given: dict[str, Any], chance: Random) -> Any:
    """The answer to one question; nothing where it is left out."""
    match question.kind:
        case Kind.TEXT:
            return "" if chance.random() < SAYS_NOTHING else chance.choice(OWN_WORDS)
        case Kind.ONE:
            return one_of(question, chance).code
        case Kind.SEVERAL | Kind.UP_TO:
            return several_of(question, chance)
        case Kind.NUMBERS:
            return falling(question, chance)
        case _:
            rows = rows_in(instrument, question, given)
            return {row.code: one_of(question, chance).code for row in rows}


def one_of(question: Question, chance: Random) -> Option:
    """An answer on a scale, more often from its middle and its better end; now and then none that counts."""
    asides = [option for option in question.options if option.aside]
    real = [option for option in question.options if not option.aside]
    if not real or (asides and chance.random() < UNSURE):
        return chance.choice(asides)
    return real[min(int(abs(chance.gauss(0, 0.42)) * len(real)), len(real) - 1)]


def several_of(question: Question, chance: Random) -> list[str]:
    """Some of the answers, in the order of the page and never more than may be chosen; the first ones more often."""
    real = [option for option in question.options if not option.aside]
    asides = [option for option in question.options if option.aside]
    if asides and chance.random() < UNSURE:
        return [chance.choice(asides).code]
    chosen = [option for place, option in enumerate(real) if chance.random() < 0.55 - 0.35 * place / len(real)]
    return [option.code for option in (chosen or real[:1])[: question.most]]


def falling(question: Question, chance: Random) -> dict[str, int]:
    """Numbers each of which is a part of the one before; often they cannot be had."""
    if chance.random() < SAYS_NOTHING:
        return {}
    return dict(zip((row.code for row in question.rows), parts(len(question.rows), chance), strict=True))


def parts(many: int, chance: Random) -> Sequence[int]:
    counted = [chance.randint(60, 900)]
    while len(counted) < many:
        counted.append(int(counted[-1] * chance.uniform(0.25, 0.7)))
    return counted
