"""Each way to reach somebody, in words for the page: may it be used, since when, and why."""

from dataclasses import dataclass

from .around import SafeContact, SignificantPerson
from .codes import Channel
from .known import Known
from .reaching import UNTIL_CONFIRMED, Asking, Passage, passage

HOW_TO = {
    "times": "When",
    "name_to_use": "Whom to ask for",
    "say_they_are": "Who the caller says they are",
    "third_party": "Who can pass something on safely",
    "interpreter": "Interpreter, independent of the family",
}


@dataclass(frozen=True)
class Way:
    """One way, as the page shows it. `at` is the address or number that is on record now."""

    label: str
    word: str
    why: str
    at: str
    check: SafeContact | None


def ways_to_reach(known: Known, to: SignificantPerson | None = None) -> list[Way]:
    """Every way there is, in the order of the page."""
    found = []
    for channel in Channel:
        it = Asking(known, channel, to)
        answer = passage(it)
        at = known.details.get((it.number, channel)) or (it.check.at if it.check else "")
        found.append(Way(channel.label, word_for(it, answer), answer.why, at.strip(), it.check))
    return found


def word_for(it: Asking, answer: Passage) -> str:
    """The answer in a word or two."""
    if not answer.allowed:
        return "Not safe until confirmed" if answer.why in {rule(it) for rule in UNTIL_CONFIRMED} else "Not safe"
    return "Safe" if it.confirmed else "Not checked"


def how_to(known: Known, to: SignificantPerson | None = None) -> list[tuple[str, str, str]]:
    """How contact is made, from the newest check that says it: a heading, the field, and the words."""
    number = to.pk if to is not None else None
    theirs = [check for (whose, _), check in known.checks.items() if whose == number]
    theirs.sort(key=lambda check: (check.verified_on, check.pk), reverse=True)
    said = {name: next(filter(None, (getattr(check, name) for check in theirs)), "") for name in HOW_TO}
    return [(HOW_TO[name], name, words) for name, words in said.items() if words]
