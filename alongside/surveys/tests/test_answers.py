"""Answers: what leads to a question, what it then says, and what cannot stand; in plain objects, without a database."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as some

from alongside.surveys.answers import LONGEST_TEXT, answered, asked_in, problems, standing, words
from alongside.surveys.around import up_to
from alongside.surveys.content import Asked, Check, Condition, Instrument, Kind, Option, Question, Row, Section
from alongside.surveys.faults import faults
from alongside.surveys.sent import answer_sent, whole_number


def en(text: str) -> dict[str, str]:
    return {"en": text}


def options(*codes: str) -> tuple[Option, ...]:
    return tuple(Option(code, en(code.title())) for code in codes)


OTHER = Option("other", en("Other (please state)"), other=True)
UNSURE = Option("dont-know", en("Don't know"), aside="dont-know")
USED = Question("used", 1, Kind.UP_TO, en("What have you used?"), options=(*options(*"abcd"), OTHER, UNSURE), most=3)
WORKED = Question(
    "worked", 1, Kind.MATRIX, en("How well did {answer:used} work?"), options=options("well", "badly"), rows_from="used"
)
WHY = Question("why", 1, Kind.TEXT, en("Why?"))
CONTRADICTED = en("More were realised than were expressed")
COUNTS = Question(
    "counts",
    1,
    Kind.NUMBERS,
    en("How many people?"),
    rows=tuple(Row(code, en(code)) for code in ("concluded", "expressed", "fully", "partly")),
    checks=(
        Check(("expressed",), "concluded", en("More expressed than were concluded")),
        Check(("fully", "partly"), "expressed", CONTRADICTED),
    ),
)
PAGE = Section(
    "page",
    en("Page"),
    {},
    (Asked(USED, required=True), Asked(WORKED), Asked(WHY, Condition("used", ("a", "other"))), Asked(COUNTS)),
)
INSTRUMENT = Instrument("trial", 1, en("Trial"), en("A trial"), (PAGE,))


def test_answers_that_cannot_stand_are_told_apart_each_in_its_own_field():
    assert faults(INSTRUMENT) == []
    assert problems(INSTRUMENT, {}, "en") == {"used": "Answer this question"}
    four = {"used": ["a", "b", "c", "d"], "why": "x" * (LONGEST_TEXT + 1), "counts": {"concluded": "ten", "fully": -1}}
    assert problems(INSTRUMENT, four, "en") == {
        "used": "Choose up to 3. You have chosen 4",
        "why": "This is 20,001 characters long; there is room for 20,000. Nothing was cut: shorten it, or put the rest "
        "under the last question",
        "counts.concluded": "Enter a whole number, like 27",
        "counts.fully": "Enter 0 or more",
    }
    both = {"used": ["a", "dont-know"], "counts": {"concluded": 10, "expressed": 12, "fully": 7, "partly": 6}}
    assert problems(INSTRUMENT, both, "en") == {
        "used": "Choose “Don't know” alone, or the other answers without it",
        "counts.expressed": "More expressed than were concluded",
        "counts.partly": CONTRADICTED["en"],
    }
    unknown = {"used": ["z"], "worked": {"a": "well"}}
    assert problems(INSTRUMENT, unknown, "en") == {"used": "Choose from the answers that are shown"}
    sound = {"used": ["a", "other"], "worked": {"a": "well"}, "counts": {"concluded": 9, "fully": 1}}
    assert problems(INSTRUMENT, sound, "en") == {}


def test_a_wrong_brace_in_other_words_is_told_and_stops_nobody_who_answers():
    wrong = replace(INSTRUMENT, around={"up-to": {"en": "Pick {max}."}, "too-many": {"cy": "{most}: {chosen}"}})
    (told,) = faults(wrong)
    assert "only {most} can stand in braces" in told
    stray = replace(INSTRUMENT, around={"too-many": {"en": "{max} {} {most} {"}})
    assert problems(stray, {"used": ["a", "b", "c", "d"]}, "en")["used"] == "{max} {} 3 {"


def test_how_many_can_be_chosen_is_said_once():
    itself = replace(USED, says=en("Please select up to three that helped"))
    assert up_to(INSTRUMENT, USED, "en") == "Choose up to 3."
    assert up_to(INSTRUMENT, itself, "en") == ""
    assert (
        up_to(INSTRUMENT, replace(itself, most=4), "en") == "Choose up to 4."
    )  # what it says itself is another number


def test_what_is_asked_and_said_follows_from_the_answers_before():
    given = {
        "used": ["b", "other"],
        "used:other": "Our own way",
        "worked": {"b": "well", "a": "badly"},
        "why": "For fun",
    }
    assert [asked.question.key for asked in asked_in(INSTRUMENT, PAGE, given)] == ["used", "worked", "why", "counts"]
    assert words(INSTRUMENT, WORKED.says, given, "en") == "How well did B, Our own way work?"
    assert answered(INSTRUMENT, "worked", given, "en") == "B: Well"
    assert standing(INSTRUMENT, given) == {**given, "worked": {"b": "well"}}
    changed = {**given, "used": ["dont-know"]}
    assert [asked.question.key for asked in asked_in(INSTRUMENT, PAGE, changed)] == ["used", "counts"]
    assert standing(INSTRUMENT, changed) == {"used": ["dont-know"]}


def test_numbers_are_read_as_people_write_them_and_nothing_else_is_taken_for_one():
    read = [whole_number(text) for text in ("3,209", "3 209", "٣٤", "0", "-3", "1,5", "12.0", "about 9", "1" * 40)]
    assert read == [3209, 3209, 34, 0, -3, "1,5", "12.0", "about 9", "1" * 40]


@given(text=some.text(some.characters(codec="utf-8"), max_size=400))
def test_no_text_that_was_sent_is_lost(text):
    kept = answer_sent(WHY, (), lambda field: [text]).get("why", "")
    wanted = text.replace("\x00", "").replace("\r\n", "\n")
    assert kept == (wanted if wanted.strip() else "")
