"""Questions of an assessment, in the order of the law: help first, then the four abilities, and why only at the end."""

from alongside.design.fields import Day, Line, Narrative, OneOf, Pick, Words, YesNo
from alongside.design.rows import QuestionsInRows, Several
from alongside.time_spent.forms import Minutes
from alongside.voice.actions import Said

from ..actions.assessments import NO_ABILITY_FAILED, NO_SUPPORT
from ..codes.assessments import Ability, Conclusion, Finding, Regain, SupportKind
from .parts import OfAnEnquiry, decision, domain

CALLED = {
    Ability.UNDERSTAND: "whether they understand",
    Ability.RETAIN: "whether they keep it in mind",
    Ability.WEIGH: "whether they use or weigh it",
    Ability.COMMUNICATE: "whether they make the decision known",
}
IN_SHORT = {
    Ability.UNDERSTAND: "understanding",
    Ability.RETAIN: "keeping it in mind",
    Ability.WEIGH: "weighing it",
    Ability.COMMUNICATE: "making it known",
}
SUPPORT = Several(
    name="support",
    each="Help",
    title="Help to decide, tried first",
    hint="Everybody is helped to decide before anybody says that they cannot. Mental Capacity Act 2005, section 1(3).",
    add="Add something else that was tried",
    before="waits",
    questions={
        "kind": Pick("What kind of help?", choices=SupportKind, missing="Select what kind of help it was"),
        "done": Narrative("What was done, and what came of it?", rows=2, called="what was done to help"),
        "present": Line("Who was there?", required=False, called="who was there", width=20),
        "given_on": Day("When?", called="the date of this help", past=True),
    },
)


def asked(ability: str) -> Narrative:
    return Narrative(
        f"What did you ask, to see {CALLED[Ability(ability)]}?",
        required=False,
        rows=2,
        called=f"what you asked to see {CALLED[Ability(ability)]}",
    )


def reply(ability: str) -> Words:
    return Words(
        f"What did they say or show, in their own words? ({IN_SHORT[Ability(ability)]})",
        required=False,
        rows=2,
        called="what they said",
        help_text="Exactly as given. Leave it empty if they gave no answer.",
    )


def found(ability: str) -> OneOf:
    label = Ability(ability).label
    return OneOf(
        f"Can they {label[:1].lower()}{label[1:]}?",
        choices=Finding,
        inline=True,
        required=False,
        called=CALLED[Ability(ability)],
    )


def evidence(ability: str) -> Narrative:
    return Narrative(
        f"How do you know {CALLED[Ability(ability)]}?",
        required=False,
        rows=2,
        called=f"how you know {CALLED[Ability(ability)]}",
    )


class AssessForm(OfAnEnquiry, QuestionsInRows):
    """One decision at one time. Long, because the law asks for it; a draft keeps every part as it is typed."""

    mark_optional = False
    several = (SUPPORT,)
    headings = {
        "domain": "The decision",
        "trigger": "Why now",
        "understand_asked": "1. Understand",
        "retain_asked": "2. Retain",
        "weigh_asked": "3. Use or weigh",
        "communicate_asked": "4. Communicate",
        "influence_suspected": "Pressure from other people",
        "executive_gap": "What they say and what they do",
        "impaired": "Mind or brain",
        "alternatives": "Because of",
        "conclusion": "What you concluded",
        "assessor": "Who, when, and telling them",
    }
    reveals = {
        "waits": {"yes": ("waiting_reason", "waits_until")},
        "influence_suspected": {"yes": ("influence", "legal_advice_sought", "inherent_jurisdiction_considered")},
        "executive_gap": {"yes": ("executive_evidence",)},
        "impaired": {"yes": ("impairment", "impairment_source")},
        "conclusion": {"lacks": ("regain", "regain_when")},
    }
    domain = domain()
    decision = decision()
    question = Narrative("What question was put to them?", required=False, rows=2, called="the question put to them")
    options = Narrative("What were they offered to choose between?", required=False, rows=2, called="what was offered")
    information = Narrative(
        "What do they need to know, to decide this?",
        required=False,
        rows=3,
        called="what they need to know",
        help_text="What matters to the decision, and what would follow from each choice and from not choosing.",
    )
    urgency = Narrative("How urgent is it, and why?", required=False, rows=2, called="how urgent it is")
    trigger = Narrative("What has made it matter now?", required=False, rows=2, called="what has made it matter now")
    doubt = Narrative(
        "Why is their capacity for it in doubt?",
        required=False,
        rows=2,
        called="why their capacity is in doubt",
        help_text="That a decision seems unwise is not a reason by itself. Section 1(4).",
    )
    raised_by = Line("Who raised it?", required=False, called="who raised it", width=20)
    waits = YesNo(
        "Can the decision wait until they may be better able to make it?",
        required=False,
        called="if the decision can wait",
    )
    waiting_reason = Narrative(
        "Why, and what is put off meanwhile?",
        rows=2,
        called="why it waits",
        help_text="Times that are usually kept may be relaxed for this. What you write here is the reason.",
    )
    waits_until = Day("Until about when?", required=False, called="the date it waits until")
    understand_asked = asked("understand")
    understand_reply = reply("understand")
    understand_finding = found("understand")
    understand_evidence = evidence("understand")
    retain_asked = asked("retain")
    retain_reply = reply("retain")
    retain_finding = found("retain")
    retain_evidence = evidence("retain")
    weigh_asked = asked("weigh")
    weigh_reply = reply("weigh")
    weigh_finding = found("weigh")
    weigh_evidence = evidence("weigh")
    communicate_asked = asked("communicate")
    communicate_reply = reply("communicate")
    communicate_finding = found("communicate")
    communicate_evidence = evidence("communicate")
    influence_suspected = YesNo(
        "Do you suspect that somebody is putting pressure on them, or controlling them?",
        required=False,
        called="if somebody puts pressure on them",
        help_text="Being under pressure is not the same as lacking capacity.",
    )
    influence = Narrative("Who, and how does it show?", required=False, rows=2, called="who, and how it shows")
    legal_advice_sought = YesNo("Was legal advice sought?", required=False, called="if legal advice was sought")
    inherent_jurisdiction_considered = YesNo(
        "Was the High Court’s inherent jurisdiction considered?", required=False, called="if it was considered"
    )
    executive_gap = YesNo(
        "Is there a gap between what they say they will do and what they do?",
        required=False,
        called="if there is a gap between saying and doing",
    )
    executive_evidence = Narrative(
        "What happens in real life?", required=False, rows=2, called="what happens in real life"
    )
    impaired = YesNo(
        "Is there an impairment of, or a disturbance in, how their mind or brain works?",
        required=False,
        called="if there is an impairment or disturbance",
        help_text="Lasting or passing. A formal diagnosis is not needed. Section 2(1).",
    )
    impairment = Narrative("What is it?", required=False, rows=2, called="what the impairment or disturbance is")
    impairment_source = Line("How is it known, and from whom?", required=False, called="how it is known")
    alternatives = Narrative(
        "What else could explain it?",
        required=False,
        rows=2,
        called="what else could explain it",
        help_text="For example: pressure, distress, not having been told, or another language.",
    )
    causal_link = Narrative(
        "If they were not able: how is that because of the impairment or disturbance?",
        required=False,
        rows=3,
        called="how the one is because of the other",
    )
    conclusion = OneOf(
        "On the balance of probabilities, for this decision at this time:",
        choices=Conclusion,
        missing="Select what you concluded",
    )
    regain = OneOf("May they become able to make it?", choices=Regain, required=False, called="if they may become able")
    regain_when = Line("When, or after what?", required=False, called="when they may become able", width=20)
    fluctuates = YesNo("Does it come and go?", required=False, called="if it comes and goes")
    reasons = Narrative("Your reasons", required=False, rows=3, called="your reasons")
    assessor = Line("Who assessed it?", called="who assessed it", width=20)
    assessor_role = Line("What is their role?", required=False, max_length=100, called="their role", width=20)
    assessed_on = Day("When was it assessed?", called="the date it was assessed", past=True)
    decision_maker = Line(
        "Who has to act on it, if somebody else?", required=False, called="who has to act on it", width=20
    )
    contributors = Narrative("Who else contributed, and what?", required=False, rows=2, called="who else contributed")
    shared_how = Narrative("How were they told what you found?", required=False, rows=2, called="how they were told")
    agrees = YesNo("Do they agree with it?", required=False, called="if they agree with it")
    comments = Words("What did they say about it?", required=False, rows=2, called="what they said about it")
    review_on = Day("When will it be looked at again?", required=False, called="the date it is looked at again")
    minutes_spent = Minutes()

    def clean(self):
        """What `record_assessment` takes."""
        answers = super().clean()
        answers["enquiry"] = self.the_enquiry(answers)
        answers["regain"] = answers.get("regain") or None
        answers["abilities"] = self.abilities(answers)
        self.require_help_first(answers)
        if answers.get("conclusion") == Conclusion.LACKS:
            self.require_evidence(answers)
        answers["comments"] = Said(answers["comments"]) if answers.get("comments") else None
        return answers

    def abilities(self, answers: dict) -> list[dict]:
        """Each of the four abilities about which anything was recorded."""
        findings = []
        for ability in Ability:
            about = {
                name: answers.pop(f"{ability}_{name}", "") or "" for name in ("asked", "reply", "finding", "evidence")
            }
            if about["finding"] == Finding.NOT_ABLE and not about["evidence"]:
                self.add_error(f"{ability}_evidence", f"Enter how you know {CALLED[ability]}")
            if any(about.values()):
                findings.append({**about, "ability": ability, "finding": about["finding"] or Finding.NOT_TESTED})
        return findings

    def require_help_first(self, answers: dict) -> None:
        """Help comes before the test (MCA 2005 s1(3))."""
        for row in answers["support"]:
            given, assessed = row.get("given_on"), answers.get("assessed_on")
            if given and assessed and given > assessed:
                self.add_error(
                    SUPPORT.question(row.number, "given_on"),
                    "The date of this help must be on or before the date it was assessed",
                )

    def require_evidence(self, answers: dict) -> None:
        """Nobody lacks capacity without its evidence: each part that is missing is asked for where it belongs."""
        if not answers["support"]:
            self.add_error(SUPPORT.question(0, "kind"), NO_SUPPORT)
        if not any(found["finding"] == Finding.NOT_ABLE for found in answers["abilities"]):
            self.add_error("understand_finding", NO_ABILITY_FAILED)
        if not answers.get("impaired"):
            self.add_error(
                "impaired",
                "You concluded that they cannot make this decision, which the Act allows only because of an impairment "
                "or disturbance. Select yes, or change what you concluded",
            )
        elif not answers.get("impairment"):
            self.add_error("impairment", "Enter what the impairment or disturbance is")
        if not answers.get("causal_link"):
            self.add_error("causal_link", "Enter how their not being able is because of the impairment or disturbance")


class PresumedForm(OfAnEnquiry):
    """No doubt arose: one short record, without a test."""

    domain = domain()
    decision = decision()
    reasons = Narrative(
        "How did that show?",
        required=False,
        rows=2,
        called="how that showed",
        help_text="Only if it helps. Nobody has to prove that they can decide.",
    )
    assessor = Line("Who talked with them?", called="who talked with them", width=20)
    assessed_on = Day("When?", called="the date", past=True)

    def clean(self):
        answers = super().clean()
        return {**answers, "enquiry": self.the_enquiry(answers)}
