"""What this room adds to the whole case: two who were asked, an advocate who asks, and a draft of the council's own."""

from datetime import date

from alongside.feedback.actions import (
    answer,
    ask_how_it_was,
    change_draft,
    make_questionnaire,
    refer_to_advocate,
    take_step,
)
from alongside.feedback.answering import Given
from alongside.feedback.models import QuestionnaireVersion

JUNE = date(2026, 6, 8)


def version_of(key: str) -> QuestionnaireVersion:
    """The version with which people are asked now."""
    return QuestionnaireVersion.objects.in_use().get(questionnaire__key=key)


def given(version: QuestionnaireVersion, **answers: str) -> list[Given]:
    """Answers as a form gives them: `listened="a-lot"`, with words after a bar: `"no|He is here."`."""
    found = []
    for key, text in answers.items():
        codes, _, words = text.partition("|")
        question = version.read.question(key.replace("_", "-"))
        found.append(Given(question, tuple(codes.split()), words))
    return found


def a_question(document: dict) -> None:
    """A draft's first question, with a scale of the product's."""
    says = {"usual": {"en": "Was the room quiet enough?"}}
    question = {"key": "quiet", "kind": "one", "scale": "how-much", "says": says, "hint": {}, "say_more": True}
    document["questions"].append(question)


def fill(case, *, by, manager) -> None:
    """She answered on paper; an advocate was asked to ask again; nobody has published the council's own draft yet."""
    seven = version_of("outcomes-framework")
    how = {"variant": "usual", "stage": "during", "asked_on": JUNE, "to_whom": "adult"}
    asked = ask_how_it_was(
        by=by, enquiry=case.enquiry, version=seven, asked_by="worker", how="in-person", **how, independent="not-wanted"
    )
    said = given(seven, listened="a-lot|You let me finish.", safer="quite", safe_now="yes")
    answer(by=by, asking=asked, answers=said, how="in-person", came_on=JUNE)
    open_one = ask_how_it_was(by=by, enquiry=case.enquiry, version=seven, asked_by="advocate", how="in-person", **how)
    referral = refer_to_advocate(
        by=by,
        asking=open_one,
        advocate="Rosa Lind",
        reached_safely="At her sister's, on Thursdays.",
        agreed_on=JUNE,
        sent_on=JUNE,
    )
    take_step(by=by, referral=referral, step="accepted", happened_on=JUNE)
    draft = make_questionnaire(by=manager, title="The room at the day centre", audience="adult")
    change_draft(by=manager, version=draft, what="a question", change=a_question)
    case.records |= {"FQ": open_one, "QR": referral}
    draft = {"questionnaire": draft.questionnaire.key, "version": draft.number, "question": "quiet"}
    case.words = {**getattr(case, "words", {}), "feedback": {**draft, "scale": "how-much", "language": "pl"}}


def around_questionnaires() -> dict[str, dict]:
    """What this room's forms are made with."""
    version = version_of("pulse")
    content = {"content": version.read}
    return {
        "feedback.QuestionnaireForm": content,
        "feedback.AnswersForm": {**content, "of_the_adult": True},
        "feedback.AskForm": {"versions": [version], "people": [], "late": True},
        "feedback.ReferForm": {"services": []},
        "feedback.QuestionForm": {**content, "conditions": [("know=a-lot", "A lot")], "of_the_adult": True},
        "feedback.WordsForm": {**content, "language": "pl"},
    }
