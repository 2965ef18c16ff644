"""What was done besides enquiries in the invented council: other ways to help, prevention, gains, and what was lacking.

Shares are our own assumptions: what came of other ways to help is counted nowhere yet.
"""

from datetime import date, timedelta
from random import Random
from typing import Any

from alongside.access.models import Team, User
from alongside.concerns.codes import Pathway
from alongside.concerns.models import Concern
from alongside.enquiries.models import Enquiry
from alongside.people.models import Adult
from alongside.plans.codes import Owner
from alongside.prevention.actions.awareness import log_activity
from alongside.prevention.actions.complaints import record_complaint
from alongside.prevention.codes import (
    AwarenessKind,
    CameOfIt,
    Change,
    Community,
    ComplaintFrom,
    ComplaintKind,
    ComplaintResult,
    ComplaintStage,
    EarlyStage,
    EarlyWay,
    HowSure,
    Lacking,
    MayHave,
    PreventiveKind,
    ViewOf,
    WhyNotTakenUp,
)
from alongside.prevention.models import (
    EarlyResolution,
    Gain,
    PathwayFollowed,
    PossiblyPrevented,
    PreventiveAction,
    PreventiveEffect,
    UnmetNeed,
)

from .acts import Record
from .codes import PATHWAYS

FOLLOWED, EARLY, PREVENTED, LOOKED_AT, GAINED, POSSIBLY, UNMET = 0.55, 0.06, 0.3, 0.7, 0.35, 0.25, 0.08
CAME = dict(zip(CameOfIt.values, (55, 15, 20, 10), strict=True))
HELPED = {"very": 30, "fairly": 40, "not-very": 8, "not-at-all": 3, "too-soon": 12, "dont-know": 7}
CHANGED = {"more": 50, "same": 30, "less": 8, "dont-know": 12}
DONE = {
    PreventiveKind.HOME: "A new lock on the back door, and a key safe.",
    PreventiveKind.MONEY: "The bank asks her before anything over £50 leaves.",
    PreventiveKind.PEOPLE: "Her neighbour looks in on Tuesdays.",
    PreventiveKind.INFORMATION: "A sheet with whom to ring, in large print.",
    PreventiveKind.SKILLS: "Four mornings on scams at the library.",
    PreventiveKind.CARER: "A break for his daughter, one weekend in six.",
}
MIGHT = {
    MayHave.MONEY: ("He might have lost the rest of his savings.", "The same callers came to two doors in the street."),
    MayHave.MORE_ABUSE: ("It might have gone on.", "It had happened each week until the lock was changed."),
    MayHave.ALONE: ("She might have stopped going out.", "She had stopped answering the door."),
}
COMPLAINTS, ACTIVITIES = 70, 40


def one_of(rng: Random, shares: dict[Any, int]) -> Any:
    return rng.choices(list(shares), list(shares.values()))[0]


def tell_pathways(record: Record, pk: int, made: int, key: str, decision, by: int, last_day: date) -> None:
    """Record what came of the other ways to help that a decision names. `made`: its id; `key`: the concern's own."""
    rng = Random(f"{key}/{decision.decided_on}/pathways")
    for code in (PATHWAYS[one] for one in decision.pathways):
        day = decision.decided_on + timedelta(rng.randint(10, 60))
        if code == Pathway.NONE or day > last_day or rng.random() > FOLLOWED:
            continue
        came = one_of(rng, CAME)
        taken = came == CameOfIt.TAKEN_UP
        act = record.act(day, "followed-pathway", by, (Concern, pk), facts={"pathway": code, "came": came})
        record.keep(
            act,
            PathwayFollowed,
            decision_id=made,
            pathway=code,
            on=day,
            came=came,
            taken_up_by="The duty team" if taken else "",
            taken_up_on=day - timedelta(rng.randint(0, 9)) if taken else None,
            why_not=rng.choice(WhyNotTakenUp.values) if came == CameOfIt.NOT_TAKEN_UP else None,
            helped=one_of(rng, HELPED) if taken else None,
        )


def tell_prevention(record: Record, pk: int, enquiry, by: int, last_day: date) -> None:
    """Record what was done so that harm is less likely, what it did, and what could not be had."""
    rng = Random(f"{enquiry.key}/prevention")
    end = enquiry.concluded_on or last_day
    day = min(end, enquiry.started_on + timedelta(rng.randint(5, 50)))
    if rng.random() < PREVENTED:
        prevent(record, pk, day, min(last_day, end + timedelta(20)), by, rng)
    if enquiry.concluded_on and rng.random() < EARLY:
        act = record.act(day, "resolved-early", by, (Enquiry, pk), facts={"way": "talk"})
        values = {"stage": EarlyStage.FIRST_STAGE, "way": rng.choice(EarlyWay.values), "resolved_on": day}
        what = "They talked, and agreed how he asks before he borrows."
        record.keep(act, EarlyResolution, adult_id=record.adult, enquiry_id=pk, what=what, **values)
    if rng.random() < UNMET:
        lacking = rng.choice(Lacking.values)
        act = record.act(day, "recorded-unmet-need", by, (Enquiry, pk), facts={"lacking": lacking})
        told = {"told": "Commissioning", "told_on": day} if rng.random() < 0.6 else {}
        wanted = "To move nearer to her sister."
        values = {"recorded_on": day, "lacking": lacking, "wanted": wanted, **told}
        record.keep(act, UnmetNeed, adult_id=record.adult, enquiry_id=pk, **values)


def prevent(record: Record, pk: int, day: date, looked: date, by: int, rng: Random) -> None:
    """One thing that was done, what it did by a later day, and what it possibly prevented."""
    kind = rng.choice(list(DONE))
    of = {"adult_id": record.adult, "enquiry_id": pk}
    owner = rng.choice([Owner.ADULT, Owner.FAMILY_FRIEND, Owner.WORKER, Owner.PARTNER])
    act = record.act(day, "recorded-prevention", by, (Enquiry, pk), facts={"kind": str(kind)})
    made = record.keep(act, PreventiveAction, kind=kind, what=DONE[kind], done_by=owner, done_on=day, **of)
    if rng.random() < LOOKED_AT:
        act = record.act(looked, "looked-at-prevention", by, (Adult, record.adult))
        views = {"helped": one_of(rng, HELPED), "worker": one_of(rng, HELPED)}
        record.keep(act, PreventiveEffect, action_id=made, looked_on=looked, **views)
    if rng.random() < GAINED:
        act = record.act(looked, "recorded-gain", by, (Adult, record.adult), facts={"view": "adult"})
        gains = {name: one_of(rng, CHANGED) for name in ("confidence", "resilience", "self_protection")}
        gains["reliance"] = one_of(rng, {Change.LESS: 30, Change.SAME: 50, Change.MORE: 10, Change.DONT_KNOW: 10})
        record.keep(act, Gain, looked_on=looked, view=ViewOf.ADULT, **gains, **of)
    if rng.random() < POSSIBLY:
        may = rng.choice(list(MIGHT))
        what, grounds = MIGHT[may]
        act = record.act(looked, "possibly-prevented", by, (Adult, record.adult), facts={"kind": str(may)})
        sure = rng.choice([HowSure.FAIRLY, HowSure.MAYBE, HowSure.GUESS])
        values = {"thought_on": looked, "kind": may, "what": what, "grounds": grounds, "sure": sure}
        record.keep(act, PossiblyPrevented, view=ViewOf.WORKER, action_id=made, **values, **of)


def log_what_is_of_no_adult(seed: int, first_day: date, last_day: date) -> None:
    """Complaints about safeguarding work, and awareness and engagement, over the years of the invented council."""
    rng, days = Random(f"{seed}/community"), (last_day - first_day).days
    manager, teams = User.objects.get(username="ben"), list(Team.objects.all())
    for _ in range(COMPLAINTS):
        received = first_day + timedelta(rng.randint(0, days))
        settled = received + timedelta(rng.randint(5, 80))
        result = {"result": rng.choice(ComplaintResult.values), "settled_on": settled} if settled <= last_day else {}
        record_complaint(
            by=manager,
            team=rng.choice(teams),
            received_on=received,
            from_kind=rng.choice([ComplaintFrom.ADULT, ComplaintFrom.FAMILY_FRIEND, ComplaintFrom.PROVIDER]),
            kind=rng.choice(ComplaintKind.values),
            what="Nobody said when they would come again.",
            stage=rng.choices(ComplaintStage.values, (70, 25, 5))[0],
            **result,
        )
    for _ in range(ACTIVITIES):
        log_activity(
            by=manager,
            held_on=first_day + timedelta(rng.randint(0, days)),
            kind=rng.choice(AwarenessKind.values),
            what="What safeguarding is, and whom to ring.",
            communities=rng.sample(Community.values, rng.randint(1, 2)),
            came=rng.randint(6, 60),
        )
