"""What Mr A of the Gateshead story can decide and what he cannot, and what is decided with him in the middle of it.

The report says that he lacked capacity about where to live and about money, and had it about whom he saw. How that was
found, and every word, is invented.
"""

from datetime import timedelta
from typing import Any

from alongside.capacity.actions.assessments import record_assessment
from alongside.capacity.actions.authorities import record_authority
from alongside.capacity.actions.best_interests import decide_in_best_interests
from alongside.capacity.actions.liberty import record_liberty
from alongside.capacity.models import CapacityAssessment, LegalTest

from .telling import Telling

HELP: dict[str, Any] = {
    "kind": "pictures",
    "done": "Pictures, one question at a time, each asked three times, as the neuropsychologist advised.",
    "present": "the speech and language therapist",
}
STROKE: dict[str, Any] = {
    "impaired": True,
    "impairment": "A severe stroke, which took most of his speech and some of his reasoning.",
    "impairment_source": "the ward and the neuropsychologist",
    "influence_suspected": False,
    "alternatives": "That he was not understood: so the therapist was there each time, and every question came thrice.",
    "fluctuates": False,
    "assessor": "Dr Esther Okonkwo",
    "assessor_role": "neuropsychologist",
    "contributors": "The speech and language therapist; Ade Balogun, his advocate.",
}


def abilities(weighed: str, evidence: str, reply: str) -> list[dict]:
    """The four abilities, of which one decided it."""
    able = [{"ability": name, "finding": "able"} for name in ("understand", "retain", "communicate")]
    return [*able, {"ability": "weigh", "finding": weighed, "evidence": evidence, "reply": reply}]


HOME: dict[str, Any] = {
    "domain": "residence",
    "decision": "where I live",
    "question": "Do you want to go home, or to live where a nurse is there by night?",
    "information": "He needs two people to move him, day and night. Jean cannot lift him.",
    "abilities": abilities("not-able", "Both pictures went on the pile for yes, each time.", "[Both: yes.]"),
    "causal_link": "Because of the stroke he cannot set one picture against the other, though he follows each.",
    "conclusion": "lacks",
    "regain": "perhaps",
}
MONEY: dict[str, Any] = {
    "domain": "money",
    "decision": "my money",
    "question": "Who should pay the bills while you are here?",
    "abilities": abilities("not-able", "Notes and bills were sorted by colour.", "[Sorted by colour.]"),
    "causal_link": "Because of the stroke amounts no longer stand for anything that he can weigh.",
    "conclusion": "lacks",
    "regain": "perhaps",
}
VISITS: dict[str, Any] = {
    "domain": "contact",
    "decision": "who visits me",
    "question": "Who may come to see you?",
    "abilities": abilities("able", "The same answers on three days, and why.", "[Brian: face down.]"),
    "conclusion": "has",
    "reasons": "He knows each of them, keeps to his answer, and shows why: a hand on his own shoulder, pushed.",
}


def what_he_can_decide(t: Telling) -> CapacityAssessment:
    """Three decisions, each looked at by itself: two he cannot make at present, one he can; and who holds the purse."""
    with t.on(28, "10:00") as today:
        about: dict[str, Any] = {
            **STROKE,
            "by": t.amina,
            "adult": t.adult,
            "enquiry": t.enquiry,
            "support": [{**HELP, "given_on": today}],
            "assessed_on": today,
        }
        home = record_assessment(**about, **HOME, review_on=today + timedelta(84))
        record_assessment(**about, **MONEY)
        record_assessment(**about, **VISITS, review_on=today + timedelta(120))
    with t.on(31, "11:00"):
        record_authority(
            by=t.amina, adult=t.adult, kind="appointee", holder="Jean Ancroft", covers=["money"], scope="His pension."
        )
    return home


ASKED: list[dict[str, Any]] = [
    {"name": "Ade Balogun", "role": "advocate", "consulted": True, "view": "He wants Jean near. So: near her."},
    {"name": "Jean Ancroft", "role": "family", "consulted": True, "view": "I'd have him home. I can't lift him."},
    {"name": "Brian", "role": "family", "consulted": False, "why_not": "He is the source of risk."},
]
OPTIONS: list[dict[str, Any]] = [
    {
        "option": "Home, with carers four times a day",
        "emotional": "Jean and his own chair.",
        "burdens": "Alone with Jean by night; she cannot lift him.",
        "likely_view": "Yes.",
    },
    {
        "option": "A nursing home ten minutes from Jean",
        "medical": "Nurses day and night.",
        "social": "Jean every day.",
        "restriction": "He cannot come and go by himself.",
        "likely_view": "Warm. Nurse.",
    },
]


def in_his_best_interests(t: Telling, home) -> None:
    """Where he lives, decided with what he wants in the middle of it."""
    with t.on(32, "16:30") as today:
        decide_in_best_interests(
            by=t.ben,
            assessment=home,
            decided_on=today,
            decision_maker="Ben Okafor",
            decision_maker_role="enquiry manager",
            not_by_appearance=True,
            can_wait=False,
            waiting="The ward cannot keep him, and the stroke is not expected to ease for months.",
            participation="Asked with pictures that morning; his advocate brought his answers to the meeting.",
            wishes_now="[A hand on Jean's picture.] Warm. Nurse. Good.",
            wishes_before="He always said that he would never be a burden to Jean.",
            consultees=ASKED,
            options=OPTIONS,
            less_restrictive="Home would restrict him less, and cannot be made safe by night.",
            departs_from_wishes=False,
            decision="He moves to the nursing home ten minutes from Jean.",
            reasons="It gives him the nurse that he asks for and the wife that he asks for.",
            plan="Jean chooses the room with him. Looked at again twelve weeks after the move.",
            review_on=today + timedelta(90),
        )


def his_liberty_there(t: Telling) -> None:
    """The nursing home's door, considered by the test of the day."""
    with t.on(50, "10:30") as today:
        test = LegalTest.objects.of_liberty().on(today).get()
        record_liberty(
            by=t.amina,
            adult=t.adult,
            test=test,
            considered_on=today,
            setting="care-home",
            restrictions="A keypad on the front door. Somebody is with him whenever he leaves his floor.",
            feeling="content",
            their_words="Window. Bus. Good.",
            purpose="That he does not fall, and is not found by Brian.",
            route="standard",
            starts_on=today,
            expires_on=today + timedelta(364),
            representative="Jean Ancroft",
            notes=dict.fromkeys(test.criteria.all(), "Gone through with the home, Jean and his advocate."),
        )
