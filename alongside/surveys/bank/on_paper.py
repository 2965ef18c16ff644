"""An instrument on paper: every question with boxes to tick and room to write, in one language, as a tagged PDF."""

from alongside.papers import drawing

from ..around import around, up_to
from ..content import Asked, Instrument, Kind, Row, said

TEMPLATE = "surveys/instrument"
LINES = 5
MOST_COLUMNS, WIDEST = 7, 24


def paper_of(whole: Instrument, language: str, *, code: str = "") -> bytes:
    """The paper, drawn. `code` leads what is written on it back to where it is typed in."""
    return drawing.pdf(TEMPLATE, data_of(whole, language, code), title=said(whole.title, language))


def data_of(whole: Instrument, language: str, code: str) -> dict:
    """What the paper says, every word in the reader's language as far as that is there."""
    numbers = {key: number for number, key in enumerate(whole.questions, start=1)}
    return {
        "code": code,
        "lang": language,
        "leave_out": around(whole, "optional", language),
        "sections": [
            {
                "title": said(section.title, language),
                "intro": said(section.intro, language),
                "questions": [on_paper(whole, asked, numbers, language) for asked in section.asked],
            }
            for section in whole.sections
        ],
    }


def on_paper(whole: Instrument, asked: Asked, numbers: dict[str, int], language: str) -> dict:
    """One question. What hangs on another says so, by that question's number."""
    question = asked.question
    state = around(whole, "state", language)
    options = [said(each.says, language) for each in question.options]
    return {
        "number": numbers[question.key],
        "words": repeating(question.says, numbers, language),
        "notes": [note for note in notes_on(whole, asked, numbers, language) if note],
        "choices": options if question.chosen else [],
        "state": state if any(each.other for each in question.options) else "",
        "columns": options if question.in_rows else [],
        "wide": len(options) <= MOST_COLUMNS and all(len(words) <= WIDEST for words in options),
        "rows": [said(row.says, language) for row in rows_on(whole, asked)],
        "lines": LINES if question.kind == Kind.TEXT else 0,
    }


def rows_on(whole: Instrument, asked: Asked) -> tuple[Row, ...]:
    return () if asked.question.chosen else whole.rows_of(asked.question)


def repeating(says, numbers: dict[str, int], language: str) -> str:
    """A question that repeats an earlier answer: on paper, by the number under which it was asked."""
    words = said(says, language)
    for key, number in numbers.items():
        words = words.replace(f"{{answer:{key}}}", f"({number})")
    return words


def notes_on(whole: Instrument, asked: Asked, numbers: dict[str, int], language: str) -> list[str]:
    question = asked.question
    notes = [said(question.hint, language)]
    if asked.only_if:
        source = whole.questions[asked.only_if.question]
        chosen = [said(each.says, language) for each in source.options if each.code in asked.only_if.any_of]
        values = {"answers": "” / “".join(chosen), "number": numbers[source.key]}
        notes.insert(0, around(whole, "only-after", language, **values))
    if question.rows_from:
        notes.append(around(whole, "rows-from", language, number=numbers[question.rows_from]))
    if question.kind == Kind.SEVERAL:
        notes.append(around(whole, "several", language))
    return [*notes, up_to(whole, question, language)]
