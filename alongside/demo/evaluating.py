"""Evaluations in the invented council's neighbourhood: statements that two researchers coded, and ten that wait."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random

from django.db import transaction

from alongside.access.models import User
from alongside.coding import actions
from alongside.coding.codes import TextKind
from alongside.coding.importing import Incoming
from alongside.coding.models import CodebookVersion, Passage, Text, TextCollection
from alongside.coding.worked_example import Statement, statements
from alongside.history.recording import at, recording
from alongside.sector.actions import give_seat, know_council
from alongside.sector.duties import Duty

from .loading.acts import LONDON
from .surveying import tell_surveys
from .this_year import tell_this_year

FINDINGS = "The eighteen findings of 2013/14"
CODED, TO_CODE = "Impact statements, as in 2013/14 (invented)", "Impact statements of this year"
WAITING = Path(__file__).parent / "words" / "impact_statements.txt"
REGION = {"region_code": "E12000008", "region_name": "South East", "council_type": "Unitary authority"}
DIFFERS = 0.12
"""How often the second researcher saw a sentence differently."""
QUOTED = 12


def tell_evaluations(*, code: str, name: str, seed: int, last_day: date) -> None:
    """All of it, for a council with this code and name."""
    take_seats(code=code, name=name)
    coded = tell_coding(seed=seed, last_day=last_day)
    tell_surveys(by=User.objects.get(username="eva"), statements=[coded])
    tell_this_year(code=code, seed=seed, last_day=last_day)


def take_seats(*, code: str, name: str) -> None:
    """The council is known among those of England, and five people take part in evaluations."""
    know_council(code=code, name=name, **REGION)
    for username, duty, area in (
        ("eva", Duty.EVALUATES, ""),
        ("leo", Duty.LEADS, code),
        ("rhea", Duty.COORDINATES, REGION["region_code"]),
        ("coral", Duty.CODES, ""),
        ("cole", Duty.CODES, ""),
    ):
        give_seat(by=None, user=User.objects.get(username=username), duty=duty, area=area)


def tell_coding(*, seed: int, last_day: date) -> TextCollection:
    """Forty-three statements coded by two, their differences still to be settled; and ten that nobody has begun.

    Gives the forty-three.
    """
    eva, coral, cole = (User.objects.get(username=name) for name in ("eva", "coral", "cole"))
    version = findings()
    with at(datetime.combine(last_day - timedelta(20), time(10), LONDON)), transaction.atomic():
        told = statements()
        incoming = [Incoming(one.body, TextKind.STATEMENT, reference=one.reference) for one in told]
        collection, texts = collected(eva, CODED, version, incoming, [coral, cole])
        chance = Random(seed)
        for text, one in zip(texts, told, strict=True):
            code_as(coral, text, version, one.passages())
            code_as(cole, text, version, seen_differently(one, chance))
        actions.begin_settling(by=eva, collection=collection)
        quote(coral, eva, texts)
        waiting = [Incoming(one, TextKind.STATEMENT) for one in WAITING.read_text("utf-8").strip().split("\n\n")]
        collected(eva, TO_CODE, version, waiting, [coral, cole])
    return collection


def findings() -> CodebookVersion:
    """The codebook that comes with the product."""
    return CodebookVersion.objects.filter(codebook__title=FINDINGS).latest("number")


def collected(eva, title: str, version, incoming: list[Incoming], coders) -> tuple[TextCollection, list[Text]]:
    """Statements in a collection, each given to both coders."""
    collection = actions.make_collection(by=eva, title=title, version=version)
    texts = actions.add_texts(by=eva, collection=collection, texts=incoming, may_be_quoted=True)
    actions.share_out(by=eva, collection=collection, coders=coders, each_by=2)
    return collection, texts


def code_as(coder, text: Text, version, passages: Iterable[tuple[int, int, int]]) -> None:
    """All the marks of a coder in one text, under one line of history; the coder has finished it."""
    codes = {code.number: code for code in version.codes.all()}
    marks = [Passage(text=text, coder=coder, code=codes[n], start=start, end=end) for n, start, end in passages]
    if marks:
        facts = {"codes": sorted({mark.code.number for mark in marks}), "passages": len(marks)}
        with recording("marked-passage", by=coder, adult=None, about=text, facts=facts) as keep:
            event = keep(marks[0]).event
            for mark in marks[1:]:
                mark.event = event
            Passage.objects.bulk_create(marks[1:])
    actions.finish(by=coder, text=text)


def seen_differently(one: Statement, chance: Random) -> list[tuple[int, int, int]]:
    """What a second researcher marks: now and then not a passage, now and then with another code."""
    marks = []
    for number, start, end in one.passages():
        drawn = chance.random()
        if drawn > DIFFERS:
            marks.append((number, start, end))
        elif drawn < DIFFERS / 3:
            marks.append((chance.randint(1, 18), start, end))
    return marks


def quote(writer, decider, texts: Iterable[Text]) -> None:
    """A quotation for each of the first findings, no two of a text, written by one person and released by another.

    Both coders have marked it: otherwise it is not read before the difference is settled.
    """
    wanted = set(range(1, QUOTED + 1))
    for text in texts:
        marks = Passage.objects.filter(text=text, code__number__in=wanted).select_related("code").order_by("pk")
        theirs = {(mark.code_id, mark.start, mark.end) for mark in marks if mark.coder_id != writer.pk}
        for mark in marks:
            if mark.coder_id == writer.pk and (mark.code_id, mark.start, mark.end) in theirs:
                wanted.remove(mark.code.number)
                mark.text = text
                written = actions.write_quotation(by=writer, passage=mark, words=text.body[mark.start : mark.end])
                actions.release(by=decider, quotation=written, released=True)
                break
