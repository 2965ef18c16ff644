"""What the pages of the bank read: instruments, one version whole, and the questions that could still be asked."""

from django.db.models import Prefetch, QuerySet

from ..content import ENGLISH, Asked, Kind, Question, said
from ..content import Instrument as Whole
from ..models import BankQuestionVersion, Instrument, InstrumentVersion

KINDS = {
    Kind.ONE: "One answer from a list",
    Kind.SEVERAL: "As many answers from a list as apply",
    Kind.UP_TO: "Up to a number of answers from a list",
    Kind.MATRIX: "One answer in each row",
    Kind.BEFORE_NOW: "One answer for before and one for now",
    Kind.NUMBERS: "Whole numbers",
    Kind.TEXT: "Their own words",
}
"""How a question is answered, to whoever makes it."""


def every_instrument() -> QuerySet[Instrument]:
    """All of them, each with its versions, newest first. Two queries."""
    versions = InstrumentVersion.objects.defer("document").order_by("-number")
    return Instrument.objects.prefetch_related(Prefetch("versions", versions))


def version_for(key: str, number: int) -> InstrumentVersion | None:
    return InstrumentVersion.objects.select_related("instrument").filter(instrument__key=key, number=number).first()


def to_ask(whole: Whole) -> list[BankQuestionVersion]:
    """Published wordings of questions that an instrument does not ask yet. One query."""
    left = BankQuestionVersion.objects.exclude(published_on=None).exclude(question__key__in=list(whole.questions))
    return list(left.select_related("question").order_by("question__key", "-number"))


def shared_with(key: str) -> dict[str, list[str]]:
    """Which questions of an instrument others ask as well, by their published versions. One query."""
    found: dict[str, list[str]] = {}
    others = InstrumentVersion.objects.published().exclude(instrument__key=key)
    for one in others:
        for section in one.document["sections"]:
            for asked in section["asked"]:
                found.setdefault(asked["question"], []).append(one.instrument.title)
    return found


def under(whole: Whole, asked: Asked) -> str:
    """After which answers to which question one is asked, in words."""
    if asked.only_if is None:
        return ""
    source = whole.questions.get(asked.only_if.question)
    if source is None:
        return "Only after an answer that is not asked any more"
    chosen = [said(option.says, ENGLISH) for option in source.options if option.code in asked.only_if.any_of]
    return f"Only after {' or '.join(f'“{words}”' for words in chosen)} to “{said(source.says, ENGLISH)}”"


def before(whole: Whole, question: str) -> list[Question]:
    """The questions that come before one on the pages; before a new one, all of them."""
    found: list[Question] = []
    for each in whole.questions.values():
        if each.key == question:
            break
        found.append(each)
    return found


def answers_before(whole: Whole, question: str) -> list[tuple[str, str]]:
    """Answers under which a question can be asked, each as "question=answer"."""
    return [
        (f"{each.key}={option.code}", f"{shortened(said(each.says, ENGLISH))} {said(option.says, ENGLISH)}")
        for each in before(whole, question)
        if each.chosen
        for option in each.options
    ]


def shortened(text: str, most: int = 90) -> str:
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]} …"
