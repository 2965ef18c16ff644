"""Invented lives: one adult at a time, with every concern and enquiry about them, from first day to last.

`lives` is the only door. The same arguments give the same lives; nothing here reads a file outside this folder.
"""

import math
from datetime import timedelta
from random import Random

from . import calibration as cal
from . import names, places, reporting, situations
from .enquiring import enquiry
from .shapes import Adult, Life
from .voices import Voice

CARE_PLACES = ("care-home-nursing", "care-home-residential")


def lives(seed, size, first_day, last_day):
    """Yield `Life` after `Life` until about `size` concerns have been told, dated from `first_day` to `last_day`."""
    told = number = 0
    while told < size:
        life = one_life(Random(f"{seed}/{number}"), number, first_day, last_day)
        number += 1
        if life.concerns:
            told += len(life.concerns)
            yield life


def growing_day(rng, first_day, last_day):
    """A day in the range, likelier late than early as concerns grow from year to year."""
    days = (last_day - first_day).days
    rate = math.log(cal.CONCERN_GROWTH) / 365.25
    at = math.log(1 + rng.random() * (math.exp(rate * days) - 1)) / rate
    return first_day + timedelta(min(days, int(at)))


def one_life(rng, number, first_day, last_day):
    """One adult's life: concerns that come singly or in a run, and the enquiries that follow."""
    day = growing_day(rng, first_day - RUN_IN, last_day)
    first_type = situations.first_type(rng, max(0, (day - first_day).days) / 365.25)
    adult, age, reason = someone(rng, f"a{number}", first_type, day)
    life = Life(adult)
    prone = rng.random() < PRONE  # some people's situations meet the duty again and again; most concerns never do
    voice = new_voice(rng, adult, first_type, age, reason)
    while True:
        if day >= first_day:
            add_concern(rng, life, voice, day, last_day, prone=prone, reason=reason)
        if rng.random() >= (AGAIN_PRONE if prone else AGAIN):
            break
        day += timedelta(1 + int(rng.expovariate(1 / 85)))
        if day > last_day or (adult.died_on and day >= adult.died_on):
            break
        if rng.random() < 0.45:
            age = whole_years(adult.birth_date, day) if adult.birth_date else age
            years = (day - first_day).days / 365.25
            voice = new_voice(rng, adult, situations.first_type(rng, years, young=age < 65), age, reason)
    return life


RUN_IN = timedelta(400)  # some runs of concerns had begun before the first day; only what comes after it is told
PRONE = 0.305  # A: set with the next three so that shares and repeats agree with the national figures
AGAIN, AGAIN_PRONE = 0.19, 0.385
SECTION_42_IF_PRONE, OTHER_IF_PRONE = 0.86, 0.05
JOINS = 0.38


def someone(rng, key, first_type, day):
    """An adult to whom this could happen, their age, and why they need support."""
    low, high = rng.choices(cal.AGE_BANDS, cal.AGE_BY_TYPE[first_type])[0]
    age = rng.randint(low, high) if high < 95 else min(rng.randint(low, high), rng.randint(low, high))
    born = day - timedelta(int((age + rng.random() * 0.98) * 365.25) + 1)
    gender = "female" if rng.random() < cal.FEMALE_BY_TYPE.get(first_type, FEMALE_OTHERWISE) else "male"
    reason = support_reason(rng, age)
    background = names.background(rng, born.year)
    given = names.given_name(rng, background, gender, born.year)
    own = names.BACKGROUNDS[background]
    language = rng.choices((own.language or "English", "English", None), (45, 35, 20))[0]
    adult = Adult(
        key=key,
        title=names.title(rng, gender, born.year),
        given_name=given,
        family_name=names.family_name(rng, background),
        known_as=names.known_as(rng, given),
        birth_date=born,
        gender=gender,
        ethnicity=ethnicity(rng, own.ethnicity),
        background=background,
        nhs_number=names.nhs_number(rng) if rng.random() < 0.9 else None,
        address=places.address(rng),
        postcode=places.postcode(rng),
        phone=places.phone(rng) if rng.random() < 0.8 else None,
        lives_with=rng.choices(("alone", "family", "others", None), (46, 34, 14, 6))[0],
        language=language,
        communication=communication(rng, reason, language),
        died_on=death(rng, age, day),
    )
    return adult, age, reason


FEMALE_OTHERWISE = 0.59  # D: what is left of 60% once the types with their own share are taken out


def whole_years(born, day):
    """Age on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def support_reason(rng, age):
    """Why somebody has support, by age; an assumption."""
    codes = ("physical", "sensory", "memory-cognition", "learning-disability", "mental-health", "social", "none", None)
    weights = (22, 1, 3, 34, 24, 6, 5, 5) if age < 65 else (48, 2, 29, 2, 7, 4, 4, 4)
    return rng.choices(codes, weights)[0]


def ethnicity(rng, own):
    """Ethnicity as recorded: sometimes refused, sometimes never asked."""
    return rng.choices((own, "refused", None), (0.92, cal.ETHNICITY["refused"], cal.ETHNICITY[None]))[0]


def communication(rng, reason, language):
    """What helps when talking with this person."""
    if language not in (None, "English"):
        return rng.choice((f"{language} interpreter", f"{language} interpreter, a woman if possible", None))
    ways = {
        "learning-disability": ("Easy-read and pictures", "Makaton", "Short sentences, one thing at a time", None),
        "sensory": ("Large print", "British Sign Language", "Braille"),
        "memory-cognition": ("Mornings are best", "Hearing aids in first", "Photographs help", None),
    }.get(reason, (None, None, None, "Large print", "Speak on the left side", "Prefers the phone"))
    return rng.choice(ways)


def death(rng, age, day):
    """When somebody died, if it was within about three years of the day; mostly old people, mostly later on."""
    yearly = 0.005 if age < 65 else 0.03 if age < 75 else 0.08 if age < 85 else 0.19 if age < 95 else 0.3
    after = int(rng.expovariate(yearly) * 365)
    return day + timedelta(20 + after) if after < 1100 else None


def new_voice(rng, adult, kind_of, age, reason):
    """Somebody's words for a new situation."""
    return Voice(rng, adult, situations.situation(rng, kind_of, adult, age), age=age, support_reason=reason)


def add_concern(rng, life, voice, day, last_day, *, prone, reason):
    """Tell one concern, decide it, and open or join an enquiry."""
    adult = life.adult
    key = f"{adult.key}-c{len(life.concerns) + 1}"
    age = whole_years(adult.birth_date, day)
    voice.flags = voice.flags | {"repeated"} if len(life.concerns) > 1 else voice.flags - {"repeated"}
    concern = reporting.concern(rng, key, voice, day, last_day, age)
    life.concerns.append(concern)
    going = [one for one in life.enquiries if one.concluded_on is None or one.concluded_on > day]
    joins = going[-1] if going and rng.random() < JOINS else None
    decision = joins_as(joins) if joins else choose_decision(rng, prone)
    worker = joins.worker if joins else rng.randrange(cal.WORKERS)
    reporting.decide(rng, voice, concern, decision, worker, last_day)
    if not concern.decisions or concern.decisions[-1].decision not in ("section-42", "other-enquiry"):
        return
    if joins:
        concern.enquiry_keys = (joins.key,)
        return
    open_enquiries(rng, life, voice, concern, last_day, reason)


def joins_as(going):
    """The decision on a concern that joins an enquiry already going on."""
    return "section-42" if going.kind == "section-42" else "other-enquiry"


def choose_decision(rng, prone):
    """What is decided about a concern of its own."""
    if not prone:
        return "no-enquiry"
    shares = (SECTION_42_IF_PRONE, OTHER_IF_PRONE, 1 - SECTION_42_IF_PRONE - OTHER_IF_PRONE)
    return rng.choices(("section-42", "other-enquiry", "no-enquiry"), shares)[0]


def open_enquiries(rng, life, voice, concern, last_day, reason):
    """Open the enquiry that a decision calls for, and now and then a second beside it."""
    decision = concern.decisions[-1]
    kinds = ["section-42" if decision.decision == "section-42" else "other"]
    if rng.random() < 0.025:
        kinds.append("other")
    for kind in kinds:
        key = f"{life.adult.key}-e{len(life.enquiries) + 1}"
        started = min(last_day, decision.decided_on + timedelta(rng.choice((0, 0, 0, 1, 1, 2, 4))))
        life.enquiries.append(enquiry(rng, key, voice, kind, started, last_day, reason=reason, worker=decision.worker))
        concern.enquiry_keys += (key,)
