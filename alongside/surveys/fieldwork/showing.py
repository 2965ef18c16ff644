"""The questions of a page as a template needs them: what they say after the answers so far, and what was answered."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..answers import answered, asked_in, codes_in, field_of, is_asked, other_of, problems, rows_in, words
from ..around import filled, up_to
from ..content import Asked, Instrument, Kind, Option, Question, Row, Section, said
from .taking_in import digest_of, rows_shown, shown_as


@dataclass(frozen=True)
class Choice:
    """One answer that can be chosen, as it stands on the page."""

    id: str
    code: str
    says: str
    checked: bool
    divided: bool = False
    other: "Box | None" = None


@dataclass(frozen=True)
class Box:
    """A line, a text or a row of choices, with what was typed or chosen in it and what is wrong."""

    id: str
    name: str
    says: str = ""
    value: str = ""
    error: str = ""
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True)
class Shown:
    """One question on its page."""

    key: str
    kind: Kind
    id: str
    says: str
    hint: str
    error: str
    only_after: str
    condition: str
    under: str
    choices: tuple[Choice, ...] = ()
    boxes: tuple[Box, ...] = field(default=())
    value: str = ""
    shown_as: tuple[str, str] = ("", "")
    rows_hang: bool = False

    @property
    def of_many(self) -> bool:
        return self.kind in (Kind.SEVERAL, Kind.UP_TO)

    @property
    def fine(self) -> str:
        """What stands beneath the question, by its id."""
        return " ".join(f"{self.id}-{what}" for what in ("hint", "error") if getattr(self, what))


def id_of(name: str) -> str:
    return "f-" + name.replace(":", "-").replace(".", "-")


def visible_in(instrument: Instrument, section: Section, answers: Mapping[str, Any]) -> list[Asked]:
    """What stands on a page: what is asked after these answers, and what another answer on the page would lead to."""
    here: list[Asked] = []
    for asked in section.asked:
        before = asked.only_if.question if asked.only_if else ""
        on_this_page = before in {each.question.key for each in here} and not asked.question.rows_from
        if on_this_page or is_asked(instrument, asked, answers):
            here.append(asked)
    return here


def shown_in(
    instrument: Instrument,
    section: Section,
    answers: Mapping[str, Any],
    language: str,
    say: Mapping[str, str],
    *,
    all_problems: bool,
    clashing: Mapping[str, Mapping[str, Any]] | None = None,
) -> list[Shown]:
    """The questions of a page. Without `all_problems`, nothing is said of what is not answered yet.

    `clashing`: answers as they were sent just now where somebody else changed them meanwhile: both are shown.
    """
    wrong = problems(instrument, answers, language, section=section)
    if not all_problems:
        wrong = {name: why for name, why in wrong.items() if name.partition(".")[0].partition(":")[0] in answers}
    kept = answers
    for key, mine in (clashing or {}).items():
        theirs = answered(instrument, key, kept, language) or say["not_answered"]
        wrong = {**wrong, key: filled(say["meanwhile"], {"theirs": theirs})}
        answers = {at: one for at, one in answers.items() if at not in (key, other_of(key))} | dict(mine)
    page = Page(instrument, section, answers, kept, language, say, wrong)
    return [page.shown(asked) for asked in visible_in(instrument, section, answers)]


@dataclass(frozen=True)
class Page:
    """What every question of a page is shown with."""

    instrument: Instrument
    section: Section
    answers: Mapping[str, Any]
    kept: Mapping[str, Any]
    language: str
    say: Mapping[str, str]
    wrong: Mapping[str, str]

    def words(self, says: Mapping[str, str]) -> str:
        return words(self.instrument, says, self.answers, self.language)

    def shown(self, asked: Asked) -> Shown:
        question = asked.question
        value = self.answers.get(question.key)
        chosen = set(codes_in(question, value)) if question.chosen else set()
        return Shown(
            key=question.key,
            kind=question.kind,
            id=id_of(question.key),
            says=self.words(question.says),
            hint=" ".join(filter(None, (self.words(question.hint), self.how_many(asked)))),
            error=self.wrong.get(question.key, ""),
            only_after=self.only_after(asked),
            condition=asked.only_if.question if asked.only_if else "",
            under=" ".join(asked.only_if.any_of) if asked.only_if else "",
            choices=tuple(self.choices(question.key, question.options, chosen)) if question.chosen else (),
            boxes=tuple(self.boxes(asked)),
            value=value if isinstance(value, str) else "",
            shown_as=(shown_as(question.key), self.digest(question)),
            rows_hang=bool(question.rows_from),
        )

    def digest(self, question: Question) -> str:
        return digest_of(question, self.kept, rows_shown(self.instrument, question, self.answers))

    def how_many(self, asked: Asked) -> str:
        if asked.question.kind == Kind.SEVERAL:
            return self.say["several"]
        return up_to(self.instrument, asked.question, self.language)

    def only_after(self, asked: Asked) -> str:
        """Under which answer on this same page it is asked, for whoever reads without a script."""
        if not asked.only_if or asked.only_if.question not in {each.question.key for each in self.section.asked}:
            return ""
        source = self.instrument.questions[asked.only_if.question]
        named = [option for code in asked.only_if.any_of if (option := source.option(code))]
        answers = "”, “".join(said(option.says, self.language) for option in named)
        return filled(self.say["answer_if"], {"answers": answers})

    def choices(self, name: str, options: tuple[Option, ...], chosen: set[str]) -> Iterator[Choice]:
        aside = False
        for place, option in enumerate(options):
            at = id_of(name) if place == 0 else f"{id_of(name)}-{place}"
            divided, aside = bool(option.aside) and not aside and place > 0, aside or bool(option.aside)
            other = self.box(other_of(name), self.say["state"]) if option.other else None
            yield Choice(at, option.code, self.words(option.says), option.code in chosen, divided, other)

    def box(self, name: str, says: str) -> Box:
        value = self.answers.get(name)
        return Box(id_of(name), name, says, str(value or ""), self.wrong.get(name, ""))

    def boxes(self, asked: Asked) -> Iterator[Box]:
        """The rows of a question: numbers to enter, or the same choices in each."""
        question = asked.question
        if question.chosen or question.kind == Kind.TEXT:
            return
        value = self.answers.get(question.key)
        given = value if isinstance(value, dict) else {}
        for row in rows_in(self.instrument, question, self.answers):
            name, is_given = field_of(question.key, row.code), given.get(row.code, "")
            error = self.wrong.get(name, "")
            if question.in_rows:
                choices = tuple(self.choices(name, question.options, {str(is_given)}))
                yield Box(id_of(name), name, self.row(row), "", error, choices)
            else:
                yield Box(id_of(name), name, self.row(row), str(is_given), error)

    def row(self, row: Row) -> str:
        return self.words(row.says)


def problems_in(questions: list[Shown], page: str = "") -> list[tuple[str, str]]:
    """Each error of a page in its order, with the address of where on it (or on this very page) it is put right."""
    found = []
    for one in questions:
        if one.error:
            found.append((one.error, one.boxes[0].id if one.boxes else one.id))
        boxes = [*one.boxes, *(choice.other for choice in one.choices if choice.other)]
        found += [(box.error, box.id) for box in boxes if box.error]
    return [(error, f"{page}#{place}") for error, place in found]


def told_in(
    instrument: Instrument, section: Section, answers: Mapping[str, Any], language: str
) -> list[tuple[str, str]]:
    """The questions of a page with their answers in words, to be read again before they are sent."""
    return [
        (
            words(instrument, asked.question.says, answers, language),
            answered(instrument, asked.question.key, answers, language),
        )
        for asked in asked_in(instrument, section, answers)
    ]


def progress(instrument: Instrument, section: Section, answers: Mapping[str, Any]) -> tuple[int, int]:
    """How many of a page's questions are answered, and how many there are."""
    asked = asked_in(instrument, section, answers)
    return sum(1 for each in asked if answers.get(each.question.key) not in (None, "", [], {})), len(asked)
