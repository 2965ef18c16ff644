"""A small instrument and its answers, for tests of counting."""

from collections.abc import Mapping, Sequence
from typing import Any

from alongside.surveys.content import Asked, Check, Condition, Instrument, Kind, Option, Question, Row, Section
from alongside.surveys.wave import Framed, Respondent, Wave

YES_NO = (Option("yes", {"en": "Yes"}), Option("no", {"en": "No"}))
TOO_SOON = Option("too-soon", {"en": "Too soon to say"}, aside="too-soon")
SCALE = tuple(Option(str(one), {"en": f"{one}"}) for one in range(1, 6))
HELPED = Question("helped", 1, Kind.ONE, {"en": "Did it help?"}, options=(*YES_NO, TOO_SOON))
WAYS = Question("ways", 1, Kind.UP_TO, {"en": "In which ways?"}, options=YES_NO, most=2)
BEFORE_NOW = Question(
    "moved",
    1,
    Kind.BEFORE_NOW,
    {"en": "Where?"},
    options=SCALE,
    rows=(Row("before", {"en": "Before"}), Row("now", {"en": "Now"})),
)
PEOPLE = Question(
    "people",
    1,
    Kind.NUMBERS,
    {"en": "How many?"},
    rows=(Row("all", {"en": "All"}), Row("met", {"en": "Met"})),
    checks=(Check(("met",), "all", {"en": "Too many"}),),
)
WORDS = Question("words", 1, Kind.TEXT, {"en": "Anything else?"})
ASKED = (Asked(HELPED), Asked(WAYS, Condition("helped", ("yes",))), Asked(BEFORE_NOW), Asked(PEOPLE), Asked(WORDS))
POPULATION = "all staff"


def asking(*asked: Asked) -> Instrument:
    return Instrument("made-up", 1, {"en": "Made up"}, {}, (Section("one", {"en": "One"}, {}, asked or ASKED),))


def wave(
    answers: Sequence[Mapping[str, Any]],
    *,
    where: Sequence[tuple[str, str]] = (),
    frame: Sequence[tuple[str, str]] = (),
    instrument: Instrument | None = None,
    title: str = "A wave",
) -> Wave:
    """Respondents with these answers. `where` and `frame`: the region and the type of council of each."""
    places = list(where) or [("", "")] * len(answers)
    respondents = tuple(
        Respondent(f"R{number}", "", region, kind, "", "", "link", "en", 1, given)
        for number, ((region, kind), given) in enumerate(zip(places, answers, strict=True))
    )
    framed = tuple(Framed("", region, kind, "", "") for region, kind in frame)
    return Wave(title, POPULATION, instrument or asking(), respondents, framed)
