"""What this room adds to the whole case: texts being coded, and texts whose differences are being settled."""

from alongside.access.models import User
from alongside.access.roles import Role
from alongside.coding.actions import (
    add_texts,
    answer_suggestion,
    begin_settling,
    finish,
    make_collection,
    mark,
    publish_codebook,
    release,
    settle,
    share_out,
    write_quotation,
)
from alongside.coding.codes import TextKind
from alongside.coding.importing import Incoming
from alongside.coding.models import Codebook, CodebookVersion

FINDINGS = "The eighteen findings of 2013/14"
TALK = "Facilitator: What changed?\nLead: We ask people first. They are in control.\nLead: It takes time."
BANDS = [{"name": "most", "at_least": "50"}, {"name": "a few", "at_least": "10"}]
CODE = {"number": 1, "label": "Asked first", "definition": "People are asked before anything is done."}


def findings() -> CodebookVersion:
    """The codebook that comes with the product."""
    return CodebookVersion.objects.select_related("codebook").filter(codebook__title=FINDINGS).latest("number")


def statement(words: str, **more) -> Incoming:
    return Incoming(words, more.pop("kind", TextKind.STATEMENT), **more)


def code(version: CodebookVersion, number: int):
    return version.codes.get(number=number)


def coded_by_two(first, second, *, title: str = "Statements", texts=(), by=None):
    """A collection of texts that both have to code."""
    collection = make_collection(by=by or first, title=title, version=findings())
    made = add_texts(by=by or first, collection=collection, texts=texts, may_be_quoted=True)
    share_out(by=by or first, collection=collection, coders=[first, second], each_by=2)
    return collection, made


def fill(case, *, by, manager) -> None:
    """A focus group that is being coded, and a statement on which two coders differ; one quotation is released."""
    coder = User.objects.filter(role=Role.ANALYST).first() or manager
    open_one, (talk,) = coded_by_two(by, coder, title="Focus groups", texts=[statement(TALK, kind="focus-group")])
    ended, (said,) = coded_by_two(by, coder, texts=[statement("People are in control. We have more time.")])
    one, two = code(ended.version, 1), code(ended.version, 17)
    case.records["PM"] = mark(by=coder, text=said, stretches=[(0, 22)], codes=[one, two], memo="At last.")[1]
    (hers,) = mark(by=by, text=said, stretches=[(0, 22)], codes=[one])
    for somebody in (by, coder):
        finish(by=somebody, text=said)
    ended = begin_settling(by=by, collection=ended)
    settle(by=by, text=said, code=two, start=0, end=22, holds=False, why="Time comes after it.")
    case.records["QT"] = write_quotation(by=by, passage=hers, words="People are in control.")
    release(by=manager, quotation=case.records["QT"], released=True)
    if not Codebook.objects.filter(title="Asking").exists():
        publish_codebook(by=by, title="Asking", about="", source="", changed="", bands=BANDS, codes=[CODE])
    start, end = talk.turns.get(number=2).spans[0]
    answer_suggestion(by=by, text=talk, code=one, start=start, end=end, likeness=0.5, taken=False)
    case.records |= {"TC": open_one, "TX": talk, "CB": Codebook.objects.get(title="Asking")}
    case.numbers["part"] = 1


def around_coding(people: list) -> dict[str, dict]:
    """What this room's forms are made with."""
    codes = list(findings().codes.all())
    said = "We ask first. People are in control."
    return {
        "coding.MarkForm": {"spans": [(0, 14), (14, 36)], "codes": codes, "said": said},
        "coding.ShareOutForm": {"people": people},
        "coding.QuotationForm": {"said": said, "never": ["Ann Lee"]},
    }
