"""Questions asked as often as needed: one set for each option, each person or each action."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar

from django import forms

from alongside.design.forms import Questions, Reveals
from alongside.design.widgets import TypedDate, date_as_typed


@dataclass(frozen=True)
class Several:
    """A set of questions that is asked for each of several things.

    `name`: under which the form's clean answers give a list of rows; question `what` of its third row is called
    `<name>-2-what`. `each`: how one is headed, with its number after it. `title` stands above them all. `least` rows
    must be filled in, and no more than `most` are taken. `before`: the question that they stand before, or "" for the
    end of the page. `reveals` as for a form, within one row. `goes_along`: the questions that make no row by
    themselves, so that a row is taken out by emptying the others; those that cannot be emptied must be among them.
    """

    name: str
    each: str
    questions: Mapping[str, forms.Field]
    title: str = ""
    hint: str = ""
    add: str = "Add another"
    least: int = 0
    first: int = 1
    most: int = 30
    before: str = ""
    reveals: Reveals = field(default_factory=dict)
    goes_along: tuple[str, ...] = ()

    def question(self, number: int, name: str) -> str:
        """What a question of one row is called in the form."""
        return f"{self.name}-{number}-{name}"


class Row(dict):
    """The clean answers of one row; `number` says which it was on the page, for an error beside it."""

    def __init__(self, number: int, answers: Mapping[str, Any]):
        super().__init__(answers)
        self.number = number


class QuestionsInRows(Questions):
    """A form with sets of questions that grow: "add another" works with and without JavaScript.

    A row in which nothing is answered is left out, and nothing in it is asked for. `first_rows` fills rows to begin
    with: the name of a set, and for each row its answers. Such a row stays as it is until somebody empties it.
    """

    several: ClassVar[tuple[Several, ...]] = ()

    def __init__(self, *args: Any, first_rows: Mapping[str, list[Mapping[str, Any]]] | None = None, **kwargs: Any):
        self.first_rows = first_rows or {}
        self.counts: dict[str, int] = {}
        super().__init__(*args, **kwargs)

    def add_questions(self, sent: Mapping[str, Any] | None) -> None:
        reveals = dict(self.reveals)
        for each in self.several:
            self.counts[each.name] = self.rows_in(each, sent)
            for number in range(self.counts[each.name]):
                self.add_row(each, number)
                for name, by in each.reveals.items():
                    reveals[each.question(number, name)] = {
                        value: tuple(each.question(number, revealed) for revealed in names)
                        for value, names in by.items()
                    }
        self.reveals = reveals  # this page's own: it has as many rows as were asked for

    def rows_in(self, each: Several, sent: Mapping[str, Any] | None) -> int:
        """How many rows came with the form; one more where "another" of these was asked for."""
        count = max(each.first, each.least, len(self.first_rows.get(each.name, [])))
        if sent:
            came = [int(part[1]) for part in (key.split("-", 2) for key in sent) if is_row(part, each.name)]
            count = max(count, *(number + 1 for number in came if number < each.most), 0)
            count += 1 if sent.get("another") == each.name else 0
        return min(count, each.most)

    def add_row(self, each: Several, number: int) -> None:
        given = self.first_rows.get(each.name, [])
        start = given[number] if number < len(given) else {}
        for name, question in each.questions.items():
            asked = deepcopy(question)
            asked.initial = start.get(name, asked.initial)
            self.fields[each.question(number, name)] = asked

    def rows(self, each: Several) -> list[dict[str, Any]]:
        """For the page: the rows of a set, each with its heading and its questions."""
        return [
            {
                "number": number + 1,
                "last": number + 1 == self.counts[each.name],
                "questions": [
                    self[name]
                    for name in (each.question(number, one) for one in each.questions)
                    if name not in self.revealed_names
                ],
            }
            for number in range(self.counts[each.name])
        ]

    def in_order(self) -> Iterator[Any]:
        for piece in self.pieces():
            if "question" in piece:
                yield from self._with_revealed(piece["question"].name)
            else:
                for row in piece["rows"]:
                    for question in row["questions"]:
                        yield from self._with_revealed(question.name)

    def pieces(self) -> Iterator[dict[str, Any]]:
        """For the page: questions and sets of questions in the order in which they stand."""
        in_rows = {name for each in self.several for name in self.names_of(each)}
        for piece in super().pieces():
            name = piece["question"].name
            yield from (self.set_of_rows(each) for each in self.several if each.before and each.before == name)
            if name not in in_rows:
                yield piece
        yield from (self.set_of_rows(each) for each in self.several if not each.before)

    def names_of(self, each: Several) -> Iterator[str]:
        """The questions of every row of a set, as the form calls them."""
        yield from (each.question(number, name) for number in range(self.counts[each.name]) for name in each.questions)

    def set_of_rows(self, each: Several) -> dict[str, Any]:
        return {"several": each, "rows": self.rows(each), "full": self.counts[each.name] >= each.most}

    def clean(self) -> dict[str, Any]:
        """The answers, with a list of rows for each set in place of its questions."""
        answers = super().clean() or self.cleaned_data
        for each in self.several:
            found = []
            for number in range(self.counts[each.name]):
                names = {name: each.question(number, name) for name in each.questions}
                row = Row(number, {name: answers.pop(whole, None) for name, whole in names.items()})
                if number < each.least or self.stands(each, names):
                    found.append(row)
                else:
                    for whole in names.values():
                        self.errors.pop(whole, None)
            answers[each.name] = found
        return answers

    def stands(self, each: Several, names: Mapping[str, str]) -> bool:
        """Whether anything stands in a row but what every row of its set begins with or, of what only goes along, this
        row. `names`: what its questions are called in the form.
        """
        for name, whole in names.items():
            asked = self.fields[whole]
            begun = (asked if name in each.goes_along else each.questions[name]).initial
            typed = asked.widget.value_from_datadict(self.data, self.files, self.add_prefix(whole))
            if plain(typed) not in ([], plain(begun)):
                return True
        return False


def plain(value: object) -> list[str]:
    """An answer as it was typed or as it stood at first, in a form in which the two can be compared."""
    if isinstance(value, bool):
        return ["yes" if value else "no"]
    if isinstance(value, date | TypedDate):
        return [part.strip() for part in date_as_typed(value) if part.strip()]
    parts = value if isinstance(value, list | tuple) else [value]
    return [str(part).strip() for part in parts if part is not None and str(part).strip()]


def is_row(part: list[str], name: str) -> bool:
    """Whether the parts of a question's name belong to a row of the set called `name`."""
    return len(part) == 3 and part[0] == name and part[1].isascii() and part[1].isdecimal() and len(part[1]) < 4
