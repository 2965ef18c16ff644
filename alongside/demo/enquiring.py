"""An enquiry from its first conversation to its last word, with the gaps that real records have."""

from datetime import timedelta

from . import calibration as cal
from .conversing import alive_until, conversations, day_between, not_asked, pick
from .outcomes import outcomes_of
from .shapes import (
    Allegation,
    Capacity,
    Ending,
    Enquiry,
    OthersWish,
    Override,
    Reopening,
    RiskResult,
    SafetyCheck,
)


def enquiry(rng, key, voice, kind, started, last_day, *, reason, worker):
    """One whole enquiry about the adult of `voice`."""
    concluded = conclusion(rng, started, last_day, voice.adult.died_on)
    end = concluded or last_day
    lacked = pick(rng, cal.LACKED_CAPACITY_IF_MEMORY if reason == "memory-cognition" else cal.LACKED_CAPACITY_OTHERWISE)
    asked = pick(rng, cal.ASKED)
    supported, supporter = support(rng, lacked)
    voice.flags = voice.flags - {"no-capacity"} | ({"no-capacity"} if lacked == "yes" else set())
    talks = conversations(rng, key, voice, started, end, asked, lacked, worker)
    outcomes = outcomes_of(rng, key, voice, talks, concluded, end) if asked == "expressed" else ()
    verdict = overall(outcomes)
    made = Enquiry(
        key=key,
        kind=kind,
        team=worker % cal.TEAMS,
        worker=worker,
        started_on=started,
        concluded_on=concluded,
        support_reason=reason,
        allegations=allegations(rng, voice),
        outcomes_asked=asked,
        not_asked_reason=not_asked(rng, voice, started, end) if asked == "not-asked" else None,
        conversations=talks,
        outcomes=outcomes,
        others=others(rng, voice, started, end),
        safety_checks=safety(rng, voice, started, end),
        risk_results=risks(rng, voice) if concluded else (),
        capacity=capacity(rng, voice, lacked, started, end),
        supported=supported,
        supported_by=supporter,
        ending=ending(rng, voice, verdict, lacked) if concluded else None,
        override=overriding(rng, voice, verdict) if concluded else None,
    )
    made.closing_reason = closing_reason(rng, voice, made)
    made.reopened = reopening(rng, voice, concluded, last_day)
    return made


def conclusion(rng, started, last_day, died_on):
    """When the enquiry ended, or None where it is still open."""
    if rng.random() < 0.012:
        return None
    day = started + timedelta(3 + int(rng.lognormvariate(cal.ENQUIRY_DAYS_LOG, cal.ENQUIRY_DAYS_SPREAD)))
    if died_on and started <= died_on < day:
        day = died_on + timedelta(rng.randrange(5, 40))
    return day if day <= last_day else None


def support(rng, lacked):
    """Whether somebody supported the adult, and who; recorded chiefly where capacity was lacking."""
    if lacked == "yes":
        helped = rng.random() < cal.SUPPORTED
    elif rng.random() < 0.4:
        helped = rng.random() < 0.5
    else:
        return None, None
    return helped, rng.choices(("advocate", "family", "friend"), (38, 54, 8))[0] if helped else None


def allegations(rng, voice):
    """What is looked into: each type, with place and source, now and then one of them missing."""
    sit = voice.situation
    return tuple(
        Allegation(code, sit.location if rng.random() < 0.985 else None, sit.kind if rng.random() < 0.985 else None)
        for code in sit.types
    )


def others(rng, voice, started, end):
    """What other people want for the adult."""
    found = []
    if rng.random() < 0.24:
        conflict = rng.random() < 0.45
        side = (
            "rep"
            if rng.random() < 0.72
            else "source"
            if "one" in voice.flags and voice.flags & {"kin", "partner"}
            else "pro"
        )
        section = "others-conflict" if conflict else "others-agree"
        words = voice.say("practitioner", section, side)
        name, relation = other_person(voice, side)
        handled = voice.say("practitioner", "others-handled") if conflict and rng.random() < 0.8 else None
        found.append(OthersWish(name, relation, day_between(rng, started, end), words, conflict, handled))
    return tuple(found)


def other_person(voice, side):
    """Name and relation of whoever wants something for the adult."""
    if side == "source":
        return voice.situation.source_name, voice.situation.relation
    if side == "pro":
        return "Community team", "professional"
    name, _, relation = voice.supporter.partition(" (")
    return name, relation.rstrip(")")


def safety(rng, voice, started, end):
    """The answers to "do you feel safe?", which tend to grow better."""
    until = alive_until(voice, end)
    if until < started:
        return ()
    days = sorted(day_between(rng, started, until) for _ in range(rng.choices((0, 1, 2, 3), (40, 28, 22, 10))[0]))
    made = []
    for number, day in enumerate(days):
        better = 1 + number
        answer = rng.choices(("yes", "mostly", "no", "could-not-say"), (3 * better, 4, 5 / better, 1))[0]
        told = answer == "could-not-say"
        made.append(
            SafetyCheck(day, answer, voice.say("around", f"safe-{answer}", told=told) if rng.random() < 0.85 else None)
        )
    return tuple(made)


def risks(rng, voice):
    """The result for the source of risk."""
    assessment = pick(rng, cal.RISK_ASSESSED)
    result = (
        pick(rng, cal.RISK_RESULT)
        if assessment and assessment.startswith("identified") and rng.random() < 0.98
        else None
    )
    note = voice.say("practitioner", "risk-note", result) if result and rng.random() < 0.6 else None
    return (RiskResult(voice.situation.kind, assessment, result, note),)


def capacity(rng, voice, lacked, started, end):
    """A light record of capacity for one decision, or None where nobody wrote one."""
    if lacked is None:
        return None
    until = max(started, alive_until(voice, end))
    section = f"capacity-{lacked}"
    about = voice.say("practitioner", "capacity-about") if rng.random() < 0.9 else None
    return Capacity(
        lacked,
        about,
        day_between(rng, started, until),
        voice.say("practitioner", section) if rng.random() < 0.85 else None,
    )


def overall(outcomes):
    """Fully, partly or not over the wishes still held; None while one is unjudged."""
    results = [one.achieved for one in outcomes if one.superseded_by is None]
    if not results or None in results:
        return None
    return results[0] if len(set(results)) == 1 else "partly"


def ending(rng, voice, verdict, lacked):
    """How it ended, in their words and the practitioner's, or as much as was written."""
    died = voice.adult.died_on
    own = lacked != "yes" and not died and rng.random() < 0.8
    shape = {voice.manner} & {"plainwords", "second"}
    section, by = ("ending", "adult") if own else ("ending-other", rng.choice(("representative", "advocate")))
    view = (
        voice.say("practitioner", section, verdict or "unjudged", *shape, told=not own) if rng.random() < 0.72 else None
    )
    feels = rng.choices(
        ("a-lot", "quite-a-bit", "a-bit", "not-at-all", "less-safe"),
        {"fully": (45, 40, 12, 2, 1), "not": (3, 12, 30, 45, 10)}.get(verdict, (15, 35, 35, 12, 3)),
    )[0]
    closing = voice.say("practitioner", "closing") if not died and rng.random() < 0.6 else None
    return Ending(view, by if view else None, closing, feels if view and rng.random() < 0.7 else None)


def closing_reason(rng, voice, made):
    """Why the enquiry closed; the adult's own asking is named only where the risk results say the same."""
    if made.concluded_on is None or rng.random() > 0.9:
        return None
    ceased = any(one.assessment == "ceased" for one in made.risk_results)
    return voice.say("practitioner", "closing-reason", *(("ceased",) if ceased else ()))


def overriding(rng, voice, verdict):
    """Rarely, an overall answer other than the derived one, with its reason."""
    if verdict != "partly" or rng.random() > 0.03:
        return None
    return Override(rng.choice(("fully", "not")), voice.say("practitioner", "override"))


def reopening(rng, voice, concluded, last_day):
    """Rarely, an enquiry taken up again."""
    if concluded is None or rng.random() > 0.012:
        return None
    day = concluded + timedelta(rng.randrange(6, 60))
    if day > last_day or (voice.adult.died_on and day >= voice.adult.died_on):
        return None
    again = day + timedelta(rng.randrange(10, 80))
    return Reopening(day, voice.say("practitioner", "reopened"), again if again <= last_day else None)
