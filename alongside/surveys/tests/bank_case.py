"""What the question bank adds to the whole case: an instrument of the council's own, drawn up and not published."""

from alongside.surveys.bank import actions, drafting
from alongside.surveys.content import Kind
from alongside.surveys.models import InstrumentVersion

A_LIST = {
    "says": "How do you hear of a concern first?",
    "hint": "",
    "source": "Our own",
    "required": [],
    "only_if": [],
    "options": [
        {"words": "By phone", "is": "", "code": ""},
        {"words": "Other (please state)", "is": "other", "code": "other"},
        {"words": "Don’t know", "is": "dont-know", "code": ""},
    ],
}


def add_page(*, by, draft: InstrumentVersion, title: str) -> InstrumentVersion:
    page = {"title": title, "intro": "", "shareable": ["yes"]}
    return actions.change_instrument(
        by=by, version=draft, what="a page", change=lambda document, event: drafting.put_section(document, "", page)
    )


def drawn_up(*, by, title: str = "Hearing of concerns") -> InstrumentVersion:
    """A draft with one page and one question of its own."""
    draft = actions.make_instrument(by=by, title=title, about="How partners hear of concerns.")
    draft = add_page(by=by, draft=draft, title="How you hear of it")
    return actions.put_question(
        by=by, version=draft, section="how-you-hear-of-it", key="", kind=Kind.ONE, answers=A_LIST
    )


def fill_bank(case, *, by, manager) -> None:
    draft = drawn_up(by=by)
    asked = draft.document["sections"][0]["asked"][0]["question"]
    case.words = {
        **getattr(case, "words", {}),
        "instruments": {
            "instrument": draft.instrument.key,
            "version": draft.number,
            "section": "how-you-hear-of-it",
            "question": asked,
            "kind": "numbers",
            "language": "en",
        },
    }


def around_the_bank() -> dict:
    """What the forms of the bank are made with, for tests that try every form."""
    whole = InstrumentVersion.objects.select_related("instrument").get(instrument__key="msp-lead-2014-15").read
    return {
        "surveys.InstrumentForm": {"others": [("1", "Another")]},
        "surveys.FromBankForm": {"choices": [("impact|1", "What kind of impact?")]},
        "surveys.QuestionForm": {"kind": Kind.MATRIX, "whole": whole, "question": "challenges"},
        "surveys.TextsForm": {"pieces": [("title", {"en": "A title"})], "language": "cy"},
    }
