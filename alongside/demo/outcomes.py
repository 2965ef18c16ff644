"""What somebody wanted, what was agreed beside it, how it changed, and what became of it."""

from datetime import timedelta

from . import calibration as cal
from .shapes import Negotiated, Outcome, Review

HOW = ("spoken", "spoken", "spoken", "spoken", "spoken", "written")
STAGE_ORDER = ("enquiry", "plan", "review", "close")


def outcomes_of(rng, key, voice, talks, concluded, end):
    """The outcomes voiced in these conversations, oldest first."""
    target = rng.choices(list(cal.ACHIEVED), list(cal.ACHIEVED.values()))[0]
    unreviewed = rng.random() < cal.UNREVIEWED
    made, voiced = [], []
    for number, talk in enumerate(voicings(rng, talks), start=1):
        wish, how = voiced_in(rng, voice, talk, unlike=voiced[-1].topic if voiced else None)
        if wish.text in {one.text for one in voiced}:
            continue
        voiced.append(wish)
        made.append(outcome(rng, f"{key}-o{number}", voice, talk, wish, how))
    follow_change(rng, key, voice, talks, voiced, made)
    held = [one for one in made if one.superseded_by is None]
    wanted = results_for(rng, target, len(held))
    for one, wish in zip(made, voiced, strict=True):
        result = None if one.superseded_by or unreviewed else wanted.pop()
        review(rng, voice, one, wish, concluded, end, result)
    return tuple(made)


def voicings(rng, talks):
    """The conversations in which something was wanted: the first, and perhaps more."""
    first = talks[0]
    again = rng.choices((0, 1, 2, 3), (48, 32, 14, 6))[0]
    return [first] + [first if rng.random() < 0.6 else rng.choice(talks) for _ in range(again)]


def voiced_in(rng, voice, talk, unlike):
    """A wish as voiced in this conversation, and by what means."""
    if talk.with_whom == "best-interests" or (
        talk.with_whom == "adult" and voice.manner == "halting" and rng.random() < 0.4
    ):
        return voice.wish("observed", unlike), rng.choice(("observed", "observed", "drawn", "signed"))
    if talk.with_whom == "adult":
        return voice.wish("adult", unlike), rng.choice(HOW)
    return voice.wish(talk.with_whom, unlike), rng.choice(HOW)


def outcome(rng, key, voice, talk, wish, how):
    """One outcome with its codes and perhaps what was agreed."""
    how = {"Signed": "signed", "Drew ": "drawn"}.get(
        wish.text[:6].rstrip() if wish.text.startswith("Signed") else wish.text[:5], how
    )
    if how in ("drawn", "signed") and not wish.text.startswith(("Signed", "Drew")):
        how = "observed"
    return Outcome(
        key=key,
        conversation_key=talk.key,
        voiced_on=talk.held_on,
        voiced_by=talk.with_whom,
        voiced_how=how,
        words=wish.text,
        codes=coded(rng, wish),
        negotiated=negotiated(rng, voice, talk, wish),
    )


def coded(rng, wish):
    """The practitioner's codes, sometimes not yet given and sometimes with a second."""
    if rng.random() < 0.07:
        return ()
    codes = wish.codes
    if rng.random() < 0.04:
        return (("toolkit-2015", rng.choice(("not-yet-specified", "dont-know"))),)
    if rng.random() < 0.16:
        extra = {"feel-safer": "control", "justice": "not-others", "control": "choice"}.get(wish.code, "feel-safer")
        codes = (*codes, ("toolkit-2015", extra))
    return codes


def negotiated(rng, voice, talk, wish):
    """What was agreed beside the wish, with a reason where it falls short; None where it was never talked over."""
    if rng.random() > 0.7:
        return None
    gaps = voice.gaps_for(wish)
    gap = rng.choice(gaps) if gaps and rng.random() < 0.45 else None
    found = voice.agreed(wish, gap)
    if found is None and gaps:
        gap = rng.choice(gaps)
        found = voice.agreed(wish, gap)
    if found is None:
        return None
    agreed = rng.choices((True, False, None), (82, 8, 10))[0]
    return Negotiated(talk.held_on, found[0], gap, found[1], agreed)


def follow_change(rng, key, voice, talks, voiced, made):
    """Now and then, a new wish takes the place of the first one."""
    first = made[0]
    later = [talk for talk in talks if talk.held_on > first.voiced_on and talk.with_whom == "adult"]
    if first.voiced_by != "adult" or first.voiced_how == "observed" or not later or rng.random() > 0.42:
        return
    wish = voice.change(voiced[0])
    if wish is None:
        return
    talk = later[0]
    new = outcome(rng, f"{key}-o{len(made) + 9}", voice, talk, wish, "spoken")
    first.superseded_by = new.key
    made.append(new)
    voiced.append(wish)


def results_for(rng, target, count):
    """Results whose overall answer is `target`, in any order."""
    if target != "partly":
        return [target] * count
    if count < 2:
        return ["partly"] * count
    results = rng.choices(("fully", "partly", "not"), (40, 45, 15), k=count)
    results[0] = "partly" if len(set(results)) == 1 else results[0]
    rng.shuffle(results)
    return results


def review(rng, voice, one, wish, concluded, end, result):
    """Look back at an outcome: along the way, when it changes, and at the close."""
    died = voice.adult.died_on
    days = (end - one.voiced_on).days
    along = sorted(rng.randrange(days + 1) for _ in range(rng.choice((0, 0, 1, 1, 2)))) if days > 0 else []
    one.reviews = tuple(
        midway(rng, voice, one, wish, one.voiced_on + timedelta(day), STAGE_ORDER[min(number, 2)])
        for number, day in enumerate(along)
        if not died or one.voiced_on + timedelta(day) < died
    )
    if one.superseded_by:
        return
    if concluded and result:
        one.achieved = result
        one.adults_view = adults_view(rng, result) if not died or died > concluded else None
        one.achieved_why = voice.say("practitioner", f"why-{result}") if rng.random() < 0.7 else None
        judge = "practitioner" if one.adults_view is None else rng.choice(("adult", "practitioner"))
        one.reviews += (Review(concluded, "close", True, False, None, result, one.adults_view, judge),)


def midway(rng, voice, one, wish, day, stage):
    """A review along the way; where the words changed, they are the adult's own."""
    words = (
        voice.reworded(wish)
        if one.voiced_by == "adult" and one.voiced_how == "spoken" and rng.random() < 0.14
        else None
    )
    changed = words is not None
    achieved = rng.choices((None, "not", "partly", "fully"), (45, 20, 28, 7))[0]
    return Review(day, stage, rng.choices((True, None), (90, 10))[0], changed, words, achieved, None, "practitioner")


def adults_view(rng, result):
    """The adult's own view, which mostly agrees with the practitioner's and is sometimes not asked."""
    if rng.random() < 0.3:
        return None
    other = {"fully": "partly", "partly": "not", "not": "partly"}[result]
    return result if rng.random() < 0.84 else other
