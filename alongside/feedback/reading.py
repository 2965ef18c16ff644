"""What this room's pages read of one enquiry: who was asked, what they said in the words in which they were asked."""

from dataclasses import dataclass, field
from typing import Any

from django.db.models import Prefetch, QuerySet

from alongside.capacity.models import AdvocacyService
from alongside.enquiries.codes import RiskResultCode
from alongside.enquiries.derived import derived_answers
from alongside.voice.codes import Achieved

from .answering import chosen
from .codes import CLOSED, MapsTo
from .content import Question, said
from .models import Answer, Asking, FeedbackReferral, Questionnaire, QuestionnaireVersion, ReferralStep


@dataclass(frozen=True)
class Told:
    """One question as somebody answered it."""

    asks: str
    answered: list[str] = field(default_factory=list)
    words: str = ""


def in_use() -> list[QuestionnaireVersion]:
    """The version of each questionnaire with which people are asked now. One query."""
    return list(QuestionnaireVersion.objects.in_use())


def asked_about(enquiry) -> QuerySet[Asking]:
    """Everybody who was asked about an enquiry, newest first, with what each said. Two queries."""
    answers = Prefetch("result__answers", Answer.objects.select_related("statement"))
    return enquiry.questionnaires_asked.with_all().prefetch_related(answers).order_by("-asked_on", "-pk")


def told(asking: Asking) -> list[Told]:
    """What they said, question by question, in the words in which they were asked. Of research, nothing."""
    result = None if asking.research else getattr(asking, "result", None)
    answers = {answer.question: answer for answer in result.answers.all()} if result else {}
    return [
        told_to(question, answers[question.key], asking)
        for question in asking.version.read.asked
        if question.key in answers
    ]


def told_to(question: Question, answer: Answer, asking: Asking) -> Told:
    reader = asking.variant, asking.language
    return Told(said(question.says, *reader), chosen(question.choices, answer.codes, *reader), answer.own_words)


def from_the_record(enquiry) -> list[Told]:
    """Questions 1 to 3 of the outcomes framework, as the enquiry's own record answers them. Three queries."""
    asked = enquiry.askings.order_by("-asked_on", "-pk").first()
    achieved = derived_answers(enquiry)["outcomes_achieved"]
    conclusion = enquiry.conclusions.with_risks().first()
    results = [risk.result for risk in conclusion.risks.all() if risk.result] if conclusion else []
    found = {
        MapsTo.ASKED: [asked.get_answer_display()] if asked else [],
        MapsTo.MET: [Achieved(achieved).label] if achieved else [],
        MapsTo.RISK: [RiskResultCode(result).label for result in results],
    }
    return [Told(which.label, answers or ["Not recorded"]) for which, answers in found.items()]


def referral_steps(referral: FeedbackReferral) -> QuerySet[ReferralStep]:
    return referral.steps.select_related("event__by")


def advocacy_services() -> QuerySet[AdvocacyService]:
    return AdvocacyService.objects.order_by("name")


def every_questionnaire() -> QuerySet[Questionnaire]:
    """All of them, each with its versions. Two queries."""
    versions = QuestionnaireVersion.objects.order_by("-number")
    return Questionnaire.objects.prefetch_related(Prefetch("versions", versions))


def version_for(key: str, number: int) -> QuestionnaireVersion | None:
    return (
        QuestionnaireVersion.objects.select_related("questionnaire")
        .filter(questionnaire__key=key, number=number)
        .first()
    )


def places_for_conditions(version: QuestionnaireVersion, but: str = "") -> list[tuple[str, str]]:
    """Answers under which another question can be asked: those of questions that come before it."""
    found: list[tuple[str, str]] = []
    for question in version.read.questions:
        if question.key == but:
            break
        if question.kind in CLOSED:
            asks = said(question.says, "usual", "en")
            found += [
                (f"{question.key}={choice.code}", f"{asks} {said(choice.says, 'usual', 'en')}")
                for choice in question.choices
            ]
    return found


def of_the_enquiry(enquiry) -> dict[str, Any]:
    """Everything on the page of what was said about one enquiry."""
    askings = list(asked_about(enquiry))
    for one in askings:
        one.said = told(one)
    return {
        "of_the_adult": [one for one in askings if one.of_the_adult],
        "of_others": [one for one in askings if not one.of_the_adult and not one.research],
        "of_research": [one for one in askings if one.research],
        "from_the_record": from_the_record(enquiry),
    }
