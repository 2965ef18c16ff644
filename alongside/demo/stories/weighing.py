"""Telling what was weighed together, each act on its day, through the same actions as the pages use."""

from datetime import timedelta

from alongside.risk.actions import deciding, heat_map, weighing
from alongside.risk.models import RiskWeighing
from alongside.voice.actions import Said

from .telling import Telling, as_said


def weighs(t: Telling, number: int, clock: str, /, wants: Said | str, **weighed) -> RiskWeighing:
    """Ways are weighed with the adult; `weighed` is what `weigh` takes."""
    with t.on(number, clock) as today:
        return weighing.weigh(by=t.amina, enquiry=t.enquiry, wants=as_said(wants), weighed_on=today, **weighed)


def adds_views(t: Telling, number: int, clock: str, /, weighed: RiskWeighing, *views: tuple[str, str]) -> None:
    """How others see the way that is not as now, each by name and in their words."""
    option = weighed.options.filter(as_now=False).order_by("pk").first()
    with t.on(number, clock):
        rows = [{"option": option, "whose": "agency", "name": name, "words": words} for name, words in views]
        weighing.add_views(by=t.amina, weighing=weighed, views=rows)


def decides(t: Telling, number: int, clock: str, /, weighed: RiskWeighing, words: str, *, review_days: int, **made):
    """The adult decides, and a day is set to look again."""
    with t.on(number, clock) as today:
        deciding.decide_on_risk(
            by=t.amina,
            weighing=weighed,
            words=words,
            decided_on=today,
            decider="adult",
            review_on=today + timedelta(review_days),
            agreed_by=["adult", "worker"],
            **made,
        )


def stands_behind(t: Telling, number: int, clock: str, /, weighed: RiskWeighing, words: str) -> None:
    """Ben stands behind what was decided."""
    with t.on(number, clock) as today:
        deciding.stand_behind(by=t.ben, decision=weighed.decisions.latest("pk"), backed_on=today, words=words)


def is_uneasy(t: Telling, number: int, clock: str, /, words: str, **unease) -> None:
    """Amina writes down what troubles her, and looks at it again in four weeks."""
    with t.on(number, clock) as today:
        again = today + timedelta(28)
        deciding.record_unease(by=t.amina, enquiry=t.enquiry, words=words, felt_on=today, revisit_on=again, **unease)


def draws_a_map(
    t: Telling, number: int, clock: str, /, activity: str, *markers: tuple[str, ...], response: str
) -> None:
    """A heat map; each marker is whose, their name, what it adds, what could go wrong, and why there."""
    names = ("placed_by", "name", "quality", "risk", "why")
    placed = [dict(zip(names, marker, strict=True)) for marker in markers]
    with t.on(number, clock) as today:
        heat_map.draw_heat_map(
            by=t.amina, enquiry=t.enquiry, drawn_on=today, activity=activity, markers=placed, response=response
        )
