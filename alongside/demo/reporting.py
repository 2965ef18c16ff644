"""A concern as it reached the council, and what the council decided about it."""

from datetime import timedelta

from . import calibration as cal
from . import names, places
from .shapes import Concern, Criterion, Decision, Referrer, SourceOfRisk
from .situations import PLACE_FLAG

ROLES = {  # who reports, by place; an assumption
    "home": {
        "care-worker": 18,
        "gp": 10,
        "neighbour": 6,
        "daughter": 9,
        "son": 6,
        "ambulance": 12,
        "housing": 9,
        "police": 12,
        "nurse": 9,
        "friend": 4,
        "support-worker": 6,
        "self": 6,
        "bank": 0,
    },
    "care": {"manager": 46, "nurse": 14, "gp": 6, "daughter": 12, "son": 8, "ambulance": 6, "friend": 3, "self": 2},
    "hospital": {"nurse": 62, "daughter": 14, "son": 9, "gp": 5, "self": 4, "friend": 2},
    "out": {"police": 32, "support-worker": 26, "friend": 10, "self": 12, "gp": 8, "housing": 6},
}
ROLE_LABELS = {
    "care-worker": "Care worker",
    "gp": "GP",
    "neighbour": "Neighbour",
    "daughter": "Daughter",
    "son": "Son",
    "ambulance": "Paramedic",
    "housing": "Housing officer",
    "police": "Police officer",
    "nurse": "Nurse",
    "friend": "Friend",
    "support-worker": "Support worker",
    "self": "The adult",
    "bank": "Bank clerk",
    "manager": "Registered manager",
}
PATHWAY_WEIGHTS = {
    "advice-and-information": 20,
    "assessment": 14,
    "case-management": 12,
    "care-review": 14,
    "council-service": 4,
    "signposted": 12,
    "other-authority": 2,
    "risk-management-meeting": 3,
    "quality-commissioning": 9,
    "complaint": 5,
    "position-of-trust": 1,
    "police": 4,
    "none": 6,
}
BODY_ONLY = ("quality-commissioning", "complaint", "position-of-trust")


def role_of(rng, situation, age):
    """Who reports this: somebody who could have seen it, and not the person it is about."""
    weights = dict(ROLES[PLACE_FLAG[situation.location]])
    if "financial" in situation.types and "bank" in weights:
        weights["bank"] = 14
    if situation.first in ("domestic", "physical", "modern-slavery") and "police" in weights:
        weights["police"] *= 2
    if situation.relation in ("care-worker", "home-care-agency", "support-worker"):
        weights.pop("care-worker", None)
        weights.pop("support-worker", None)
    if age < 45:
        weights = {role: weight for role, weight in weights.items() if role not in ("daughter", "son")}
    for kin in ("daughter", "son", "neighbour", "friend"):
        if situation.relation == kin:
            weights.pop(kin, None)
    return rng.choices(list(weights), list(weights.values()))[0]


def organisation_of(rng, role, situation):
    """Where somebody who reports works; None for private people."""
    if role == "care-worker":
        return rng.choice(places.AGENCIES)
    if role == "manager":
        return situation.source_name if situation.relation == "care-home" else rng.choice(places.CARE_HOMES)
    return rng.choice(places.ORGANISATIONS[role]) if role in places.ORGANISATIONS else None


def referrer(rng, voice, role, raised_on, last_day):
    """Who told the council, and whether they were told what came of it."""
    adult = voice.adult
    year = 1980
    kin = role in ("daughter", "son")
    key = adult.background if kin else names.background(rng, year)
    gender = {"daughter": "female", "son": "male"}.get(role) or rng.choice(("female", "female", "male"))
    name = f"{names.given_name(rng, key, gender, year)} {adult.family_name if kin else names.family_name(rng, key)}"
    if role == "self":
        name = f"{adult.known_as or adult.given_name} {adult.family_name}"
    elif role == "neighbour" and rng.random() < 0.4:
        name = None
    owed = role != "self" and name is not None and rng.random() < 0.7
    answered_on = raised_on + timedelta(rng.randrange(2, 25)) if owed and rng.random() < 0.72 else None
    if answered_on and answered_on > last_day:
        answered_on = None
    answer = voice.say("narratives", "answer") if answered_on else None
    return Referrer(name, ROLE_LABELS[role], organisation_of(rng, role, voice.situation), owed, answered_on, answer)


def concern(rng, key, voice, raised_on, last_day, age):
    """What somebody reported, with what they forgot left out. Decisions come later."""
    situation = voice.situation
    role = role_of(rng, situation, age)
    wish = rng.random() < 0.42
    by = "adult" if rng.random() < 0.8 else "representative"
    return Concern(
        key=key,
        raised_on=raised_on,
        referrer=referrer(rng, voice, role, raised_on, last_day),
        narrative=voice.narrative(role),
        types=situation.types,
        location=situation.location if rng.random() < 0.97 else None,
        source=source(rng, situation),
        safety=voice.say("narratives", "safety") if rng.random() < 0.6 else None,
        adult_knows=True if role == "self" else rng.choices((True, False, None), (62, 24, 14))[0],
        early_wish=voice.wish(by).text if wish else None,
        early_wish_by=by if wish else None,
        contact_caution=voice.say("narratives", "caution") if rng.random() < 0.5 else None,
        counts=rng.choices((True, None, False), (90, 7, 3))[0],
    )


def source(rng, situation):
    """The source of risk as the person reporting knew it."""
    if rng.random() < 0.02:
        return None
    return SourceOfRisk(situation.kind, situation.relation, situation.source_name if rng.random() < 0.9 else None)


def limb(voice, rng, name, met):
    """One of the three criteria, with its evidence, now and then missing."""
    section = f"{name}-{ {'met': 'met', 'not-met': 'unmet', 'not-yet-known': 'unknown'}[met] }"
    return Criterion(met, voice.say("practitioner", section) if rng.random() < 0.95 else None)


def limbs(rng, decision):
    """How the three criteria were answered, in agreement with the decision."""
    if decision == "section-42":
        return ["met"] * 3
    if decision == "more-information":
        return [
            rng.choices(("met", "not-yet-known"), (6, 4))[0],
            rng.choices(("met", "not-yet-known"), (4, 6))[0],
            "not-yet-known",
        ]
    answers = ["met"] * 3
    failed = rng.choices((0, 1, 2), (20, 45, 35))[0] if decision == "no-enquiry" else rng.choice((0, 2))
    answers[failed] = "not-met"
    return answers


def decision_made(rng, voice, decided_on, decision, worker):
    """A decision with its reasons, the adult's view, and where people were shown instead."""
    care, risk, protect = limbs(rng, decision)
    voice.flags = voice.flags - {"no-needs"} | ({"no-needs"} if care == "not-met" else set())
    asked = rng.choices((True, False, None), (66, 24, 10))[0]
    view = voice.say("practitioner", "view") if asked else None
    followed = rng.random() < 0.88 if view else None
    ground = rng.choice(grounds(voice)) if followed is False else None
    return Decision(
        decided_on=decided_on,
        worker=worker,
        care_needs=limb(voice, rng, "needs", care),
        abuse_risk=limb(voice, rng, "risk", risk),
        cannot_protect=limb(voice, rng, "protect", protect),
        decision=decision,
        reasons=voice.say("practitioner", f"reasons-{decision}") if rng.random() < 0.93 else None,
        pathways=pathways(rng, voice) if decision == "no-enquiry" else (),
        view_asked=asked,
        view=view,
        view_followed=followed,
        ground=ground,
        ground_words=voice.say("practitioner", f"ground-{ground}") if ground else None,
    )


def grounds(voice):
    """Grounds for going against what the adult wanted that could hold in this situation."""
    found = ["vital-interest", "crime"]
    if voice.situation.body:
        found += ["public-interest", "staff-implicated"]
    elif voice.situation.relation != "self":
        found += ["others-at-risk", "children-at-risk", "coercion"]
    return found


def pathways(rng, voice):
    """One or two other ways to help, as fits."""
    fits = [code for code in PATHWAY_WEIGHTS if voice.situation.body or code not in BODY_ONLY]
    chosen = rng.choices(fits, [PATHWAY_WEIGHTS[code] for code in fits], k=1 if rng.random() < 0.7 else 2)
    return ("none",) if "none" in chosen else tuple(dict.fromkeys(chosen))


def decide(rng, voice, concern_, decision, worker, last_day):
    """Put the decisions on a concern: perhaps one that asks for more, then the last, if there was time for it."""
    day = concern_.raised_on + timedelta(rng.choice(cal.DECISION_DAYS))
    made = []
    if rng.random() < cal.MORE_INFORMATION_FIRST and day <= last_day:
        made.append(decision_made(rng, voice, day, "more-information", worker))
        day += timedelta(rng.randrange(2, 24))
    if day <= last_day and rng.random() >= cal.NEVER_DECIDED:
        made.append(decision_made(rng, voice, day, decision, worker))
    concern_.decisions = tuple(made)
