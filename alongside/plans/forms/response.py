"""Questions about responses: what was offered, what the adult said to it, and how well it worked."""

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Pick, Words, YesNo
from alongside.design.forms import Questions

from ..actions.response import NEEDS_A_CHECK
from ..codes import Answer, HowWell, ResponseKind
from .action import wishes_to_choose
from .whose import said_in, who_spoke, whose_words

NO_CHECK = "None"
ALLEGED = "Domestic abuse is alleged in this enquiry."


class OfferForm(Questions):
    """Offer a response. Those that may endanger somebody who is coerced ask for a check, or for a reason."""

    headings = {"answer": "What they say to it", "coercion_check": "If it may endanger them"}
    response = Pick("What is offered?", choices=[], missing="Select what is offered")
    offered_by = Line("Who offers it?", required=False, called="who offers it")
    offered_on = Day("When was it offered?", called="the date it was offered", past=True)
    outcomes = AnyOf("Which wishes does it serve?", choices=[], required=False, called="which wishes it serves")
    answer = OneOf("Do they accept?", choices=Answer, initial=Answer.NOT_YET, missing="Select whether they accept")
    answer_words = Words("What did they say, in their own words?", required=False, rows=2, called="what they said")
    spoken_by = whose_words()
    speaker = who_spoke()
    coercion_check = Pick(
        "The look for coercion and control", choices=[], required=False, called="the check", empty=NO_CHECK
    )
    safe_because = Narrative(
        "If there was no such look: why is it safe to offer?", rows=2, required=False, called="why it is safe to offer"
    )

    def __init__(self, *args, responses=(), outcomes=(), checks=(), domestic_abuse=False, **kwargs):
        super().__init__(*args, **kwargs)
        self.responses = {str(response.pk): response for response in responses}
        self.outcomes = {str(outcome.pk): outcome for outcome in outcomes}
        self.checks = {str(check.pk): check for check in checks}
        self.domestic_abuse = domestic_abuse
        self.fields["response"].choices = [("", ""), *grouped(self.responses.values())]
        self.fields["coercion_check"].choices = [("", NO_CHECK), *((k, str(check)) for k, check in self.checks.items())]
        risky = [response.title for response in self.responses.values() if response.may_endanger]
        self.fields["coercion_check"].help_text = " ".join(
            [ALLEGED if domestic_abuse else "", f"For: {'; '.join(risky)}." if risky else ""]
        ).strip()
        if self.outcomes:
            self.fields["outcomes"].choices = wishes_to_choose(outcomes)
        else:
            del self.fields["outcomes"]

    def clean(self):
        """What `offer_response` takes."""
        answers = super().clean()
        answers["response"] = self.responses.get(answers.get("response"))
        answers["outcomes"] = [self.outcomes[key] for key in answers.get("outcomes") or []]
        answers["coercion_check"] = self.checks.get(answers.get("coercion_check"))
        answers["answered"] = said_in(answers, "answer_words")
        risky = answers["response"] is not None and answers["response"].may_endanger
        if risky and answers["coercion_check"] is None and not (answers.get("safe_because") or "").strip():
            self.add_error("coercion_check", f"{ALLEGED} {NEEDS_A_CHECK}" if self.domestic_abuse else NEEDS_A_CHECK)
        return answers


def grouped(responses) -> list[tuple[str, list[tuple[str, str]]]]:
    """The catalogue under its three headings."""
    return [
        (label, [(str(response.pk), response.title) for response in responses if response.kind == kind])
        for kind, label in ResponseKind.choices
    ]


class FollowForm(Questions):
    """What came of an offer."""

    headings = {"used_from": "When it was used"}
    answer = OneOf("Do they accept?", choices=Answer, missing="Select whether they accept")
    answer_words = Words("What did they say, in their own words?", required=False, rows=2, called="what they said")
    spoken_by = whose_words()
    speaker = who_spoke()
    on = Day("When did they say this?", called="the date they said this", past=True)
    used_from = Day("From when was it used?", required=False, called="the date from which it was used")
    used_to = Day("Until when?", required=False, called="the date until which it was used")

    def clean(self):
        answers = super().clean()
        answers["answered"] = said_in(answers, "answer_words")
        return answers


class JudgeForm(Questions):
    """How well it worked: the adult's judgement and the practitioner's are two answers."""

    adult = OneOf("How well did it work, in their view?", choices=HowWell, required=False, called="their view")
    adults_words = Words("What did they say about it?", required=False, rows=2, called="what they said about it")
    practitioner = OneOf("And in your judgement?", choices=HowWell, required=False, called="your judgement")
    why = Narrative("What worked, what did not, and why?", rows=3, required=False, called="why")
    judged_on = Day("When was this?", called="the date of this", past=True)

    def clean(self):
        answers = super().clean()
        answers["adult"], answers["practitioner"] = answers.get("adult") or None, answers.get("practitioner") or None
        if answers["adult"] is None and answers["practitioner"] is None and not self.errors:
            self.add_error("adult", "Select how well it worked, in their view or in yours")
        return answers


class CatalogueForm(Questions):
    """A response of the council's own, or a change to one."""

    title = Line("What is it called?", max_length=160, called="what it is called")
    about = Narrative("What is it, in plain words?", rows=3, required=False, called="what it is")
    may_endanger = YesNo(
        "May it endanger somebody who is coerced?",
        missing="Select yes if it may endanger somebody who is coerced",
        help_text="For example, because it brings them together with whoever harms them.",
    )
    in_use = YesNo("Can it be offered?", missing="Select yes if it can be offered")

    def __init__(self, *args, new=False, **kwargs):
        super().__init__(*args, **kwargs)
        if new:
            del self.fields["in_use"]
