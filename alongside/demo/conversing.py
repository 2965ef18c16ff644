"""The conversations of an enquiry: who spoke with whom, when, how, and what was said besides the wishes."""

from datetime import timedelta

from .shapes import Conversation, Statement

SUPPORT = {
    "second": ("interpreter", "family friend to explain", None),
    "plainwords": ("pictures", "easy-read", "talking mats", None),
    "halting": ("speech and language therapist's advice", "pictures", None),
}
STAGES = ("enquiry", "plan", "review", "close", "after")
NOT_ASKED_WEIGHTS = {
    "too-unwell": 24,
    "died": 0,
    "unsafe": 14,
    "no-interpreter": 6,
    "not-reached": 22,
    "whole-service": 12,
    "time": 22,
}


def pick(rng, shares):
    """One key of `shares` by its share."""
    return rng.choices(list(shares), list(shares.values()))[0]


def day_between(rng, first, last):
    """A day from first to last, both included."""
    return first + timedelta(rng.randrange(max(0, (last - first).days) + 1))


def alive_until(voice, end):
    """The last day on which the adult could be spoken with."""
    died = voice.adult.died_on
    return min(end, died - timedelta(1)) if died else end


def not_asked(rng, voice, started, end):
    """Why nobody asked, or None where the record does not say."""
    if rng.random() < 0.15:
        return None
    weights = dict(NOT_ASKED_WEIGHTS)
    if voice.adult.died_on and started <= voice.adult.died_on <= end:
        weights["died"] = 200
    if voice.manner != "second":
        weights["no-interpreter"] = 0
    if not voice.flags & {"kin", "partner", "friend"}:
        weights["unsafe"] = 0
    return pick(rng, weights)


def who_speaks(rng, lacked):
    """Whose words they are: the adult's, or somebody's for them."""
    if lacked == "yes":
        return rng.choices(("adult", "representative", "advocate", "best-interests"), (34, 34, 18, 14))[0]
    return rng.choices(("adult", "representative", "advocate"), (90, 6, 4))[0]


def conversations(rng, key, voice, started, end, asked, lacked, worker):
    """The conversations of an enquiry, oldest first; the first one carries the answer about what is wanted."""
    until = alive_until(voice, end)
    if asked is None and rng.random() < 0.7:
        return ()
    how_many = rng.choices((1, 2, 3, 4, 5), (26, 32, 24, 12, 6))[0]
    first = min(until, started + timedelta(rng.choice((0, 1, 1, 2, 3, 4, 6, 9, 14))))
    if first < started:
        first, until, by_others = started, end, True
    else:
        by_others = False
    days = sorted([first] + [day_between(rng, first, until) for _ in range(how_many - 1)])
    made, answer = [], asked
    for number, day in enumerate(days, start=1):
        stage = STAGES[min(number - 1, 3)] if number > 1 else "enquiry"
        whom = rng.choice(("representative", "advocate")) if by_others else who_speaks(rng, lacked)
        made.append(conversation(rng, f"{key}-t{number}", voice, day, stage, whom, answer, worker))
        answer = asked if asked in ("declined", "not-asked") and rng.random() < 0.6 else pick(rng, {None: 3, asked: 1})
    return tuple(made)


def conversation(rng, key, voice, day, stage, whom, asked, worker):
    """One conversation and what was said in it, apart from the wishes, which outcomes bring."""
    home = not voice.flags & {"care", "hospital"}
    means = rng.choices(("in-person", "phone", "video", "writing"), (70, 24, 4, 2))[0]
    where = (
        rng.choice(("at home", "at home", "at the library", "in the garden"))
        if home
        else rng.choice(("own room", "the lounge", "a quiet room"))
    )
    return Conversation(
        key=key,
        held_on=day,
        stage=stage,
        worker=worker,
        means=means,
        place=where if means == "in-person" else None,
        with_whom=whom,
        with_name=voice.supporter
        if whom == "representative"
        else "Independent advocate"
        if whom == "advocate"
        else None,
        alone=rng.choices((True, False, None), (58, 24, 18))[0] if whom == "adult" else None,
        support=rng.choice(SUPPORT.get(voice.manner, (None,))),
        asked=asked,
        not_asked_reason=not_asked(rng, voice, day, day) if asked == "not-asked" else None,
        minutes=rng.choice((10, 15, 20, 25, 30, 40, 45, 60, 75, 90, None)),
        statements=statements(rng, voice, whom, asked),
    )


def statements(rng, voice, whom, asked):
    """What the adult said besides what they want."""
    if whom != "adult":
        return ()
    kinds = []
    if asked == "declined":
        kinds.append(("refusal", "refusal"))
    elif asked == "none-expressed":
        kinds.append(("nothing-yet", "feeling"))
    if rng.random() < 0.3:
        kinds.append(("question", "question"))
    if rng.random() < 0.22:
        kinds.append(("feeling", "feeling"))
    return tuple(
        Statement(voice.say("around", section, told=False), kind, "adult", "spoken") for section, kind in kinds
    )
