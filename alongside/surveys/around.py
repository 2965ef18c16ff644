"""The words around the questions: buttons, hints and what is said of an answer that cannot stand.

An instrument can say any of them in its own words and in other languages (`around` in its document); the rest is this.
"""

import re
from collections.abc import Mapping

from .content import ENGLISH, Instrument, Kind, Question, Says, said

AROUND: Mapping[str, Says] = {
    "begin": {ENGLISH: "Start"},
    "next": {ENGLISH: "Save and continue"},
    "back": {ENGLISH: "Back"},
    "send": {ENGLISH: "Send your answers"},
    "check": {ENGLISH: "Check your answers"},
    "change": {ENGLISH: "Change"},
    "thanks": {ENGLISH: "Thank you. Your answers have been sent."},
    "problem": {ENGLISH: "There is a problem"},
    "optional": {ENGLISH: "You can leave out any question."},
    "several": {ENGLISH: "Choose all that apply."},
    "up-to": {ENGLISH: "Choose up to {most}."},
    "or": {ENGLISH: "or"},
    "state": {ENGLISH: "Please say what"},
    "not-answered": {ENGLISH: "Not answered"},
    "only-after": {ENGLISH: "Only if you answered “{answers}” to question {number}:"},
    "rows-from": {ENGLISH: "Only for those that you chose at question {number}."},
    "required": {ENGLISH: "Answer this question"},
    "unknown": {ENGLISH: "Choose from the answers that are shown"},
    "too-many": {ENGLISH: "Choose up to {most}. You have chosen {chosen}"},
    "alone": {ENGLISH: "Choose “{aside}” alone, or the other answers without it"},
    "not-whole": {ENGLISH: "Enter a whole number, like 27"},
    "too-small": {ENGLISH: "Enter {least} or more"},
    "too-great": {ENGLISH: "Enter {greatest} or less"},
    "too-long": {
        ENGLISH: "This is {length} characters long; there is room for {longest}. Nothing was cut: shorten it, "
        "or put the rest under the last question"
    },
}


IN_WORDS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def around(instrument: Instrument, name: str, language: str, **values: object) -> str:
    """What stands around the questions: in the reader's language, else in English, ours or the instrument's own."""
    own, ours = instrument.around.get(name, {}), AROUND[name]
    words = own.get(language) or ours.get(language) or said(own, language) or said(ours, language)
    return filled(words, values)


def up_to(instrument: Instrument, question: Question, language: str) -> str:
    """How many answers can be chosen, unless the question says so itself ("select up to three")."""
    if question.kind != Kind.UP_TO or question.most is None:
        return ""
    called = "|".join((str(question.most), *IN_WORDS[question.most : question.most + 1]))
    itself = f"{said(question.says, language)} {said(question.hint, language)}"
    if re.search(rf"\bup to ({called})\b", itself, re.IGNORECASE):
        return ""
    return around(instrument, "up-to", language, most=question.most)


def filled(words: str, values: Mapping[str, object]) -> str:
    """Words with what belongs in them. Braces that are none of ours stay as they stand."""
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", str(value))
    return words
