"""Clocks in the invented council: what it settled, pauses with their reasons, departures, and checks of who waits."""

from datetime import date, datetime, time, timedelta
from random import Random

from alongside.access.models import User
from alongside.concerns.models import Concern
from alongside.enquiries.models import Enquiry
from alongside.history.recording import at
from alongside.timeliness.actions import settle_timescale
from alongside.timeliness.codes import AdultAgrees, Departs, PauseReason, Rule, Stage, Unit
from alongside.timeliness.models import Pause, Resumption, Variation
from alongside.waiting.codes import Asked, SafeToday
from alongside.waiting.models import SafeTodayCheck

from .acts import LONDON, Record
from .staffing import Staff

POLICY = "Harrowmere safeguarding procedures, part 3 (invented)"
SETTLED = (
    (Rule.DECISION, 2, Unit.WORKING_DAYS),
    (Rule.FIRST_TALK, 5, Unit.WORKING_DAYS),
    (Rule.PLAN, 20, Unit.WORKING_DAYS),
    (Rule.REVIEW, 12, Unit.WEEKS),
    (Rule.CONCLUSION, 60, Unit.WORKING_DAYS),
    (Rule.QUIET, 28, Unit.DAYS),
)
# Shares of enquiries and concerns. Our own assumptions: councils do not publish why something took longer.
PAUSED, LATER, CHECKED_OPEN, CHECKED_UNDECIDED, CHECKED_BEFORE = 0.14, 0.07, 0.5, 0.55, 0.06
SHORTEST_PAUSED, SHORTEST_LATER = 20, 40
WHY = {
    PauseReason.ASKED_FOR_TIME: (
        "Wants to talk it over with her sister first.",
        "“Not this month.” After the funeral.",
    ),
    PauseReason.HOSPITAL: (
        "On the ward since Sunday; the nurse says about two weeks.",
        "Too ill to be asked anything.",
    ),
    PauseReason.BEREAVED: ("His wife died on the 3rd.", "Her brother died; she asked for quiet."),
    PauseReason.ADVOCATE: ("The advocate comes on the 14th.", "No interpreter of her language before next week."),
    PauseReason.CAPACITY: ("An infection; the GP expects her to be herself in ten days.",),
    PauseReason.POLICE: ("The officer asks that nobody speaks with him before they have.",),
    PauseReason.AWAY: ("With his daughter until the end of the month.",),
}
BECAUSE = (
    ("she wants her daughter beside her, who is abroad until then", "She is not alone when it is talked about."),
    ("he can take in one thing at a visit, and tires", "He decides for himself, in five short visits."),
    ("they asked for the advocate they had before", "Somebody they trust speaks with them."),
    ("she moves first, and wants to look at it from her new home", "She is safe before anything is asked."),
)
THROUGH = ("The district nurse, this morning", "Their daughter, who stays with them", "The warden, on her round")
SAFE_WHY = ("Cheerful, and had eaten.", "Her sister is with her this week.", "He is in hospital, on a ward.", "")
DONE = ("The sister stays tonight; visit tomorrow at nine.", "Police told; a room was found for tonight.")
SAID = ("I’m all right, love.", "It’s quiet since he went.", "Don’t worry about me.", "")


def settle_policy(*, day: date) -> None:
    """What the invented council settled before its first concern."""
    with at(datetime.combine(day, time(8, 45), LONDON)):
        for rule, number, unit in SETTLED:
            by = User.objects.get(username="idris")
            settle_timescale(by=by, rule=rule, number=number, unit=unit, says=POLICY, from_on=day)


def on_a_weekday(day: date) -> date:
    """The day, or the Monday after a weekend."""
    return day + timedelta({5: 2, 6: 1}.get(day.weekday(), 0))


def tell_clocks(record: Record, pk: int, enquiry, by: int, staff: Staff, died: date | None) -> None:
    """Record the pauses of one enquiry, the departures agreed in it, and whether anybody asked if they are safe."""
    rng = Random(f"{enquiry.key}/clocks")
    end = enquiry.concluded_on or staff.last_day
    if died:
        end = min(end, died)
    length = (end - enquiry.started_on).days
    if length > SHORTEST_PAUSED and rng.random() < PAUSED:
        pause(record, pk, enquiry, by, end, rng)
    if length > SHORTEST_LATER and rng.random() < LATER:
        depart(record, pk, enquiry, by, staff.managers[enquiry.team], rng)
    is_open = enquiry.concluded_on is None
    if length > 2 and rng.random() < (CHECKED_OPEN if is_open else CHECKED_BEFORE):
        first = max(enquiry.started_on, end - timedelta(90))
        check(record, (Enquiry, pk), on_a_weekday(first + timedelta(rng.randint(0, (end - first).days))), by, end, rng)


def pause(record: Record, pk: int, enquiry, by: int, end: date, rng: Random) -> None:
    """The clocks stand still for some days, or until now."""
    length = (end - enquiry.started_on).days
    day = on_a_weekday(enquiry.started_on + timedelta(rng.randint(4, length // 2)))
    over = on_a_weekday(day + timedelta(rng.randint(5, 24)))
    reason = rng.choice(list(WHY))
    agrees = AdultAgrees.AGREED if reason == PauseReason.ASKED_FOR_TIME else rng.choice([AdultAgrees.KNOWS, None])
    act = record.act(day, "paused-clocks", by, (Enquiry, pk), facts={"reason": reason, "agrees": agrees})
    why = {"reason": reason, "words": rng.choice(WHY[reason]), "agrees": agrees}
    again = day + timedelta(14)
    paused = record.keep(
        act, Pause, adult_id=record.adult, enquiry_id=pk, from_on=day, look_again_on=rng.choice([again, None]), **why
    )
    if over <= end or enquiry.concluded_on:
        over = min(over, end)
        act = record.act(over, "resumed-clocks", by, (Enquiry, pk))
        record.keep(act, Resumption, pause_id=paused, resumed_on=over)


def depart(record: Record, pk: int, enquiry, by: int, manager: int, rng: Random) -> None:
    """A manager agrees that the plan or the conclusion is later."""
    day = on_a_weekday(enquiry.started_on + timedelta(rng.randint(7, 30)))
    stage, (because, benefit) = rng.choice([Stage.PLAN, Stage.CONCLUSION]), rng.choice(BECAUSE)
    act = record.act(day, "agreed-variation", by, (Enquiry, pk), facts={"departs": Departs.TIMESCALE, "stage": stage})
    record.keep(
        act,
        Variation,
        adult_id=record.adult,
        enquiry_id=pk,
        departs=Departs.TIMESCALE,
        stage=stage,
        new_date=day + timedelta(rng.randint(20, 70)),
        because=because,
        benefit=benefit,
        evidence="What they said when we met.",
        agreed_by_id=manager,
        agreed_on=day,
    )


def tell_checks(record: Record, pk: int, concern, by: int, last_day: date, died: date | None) -> None:
    """Whether anybody asked if they are safe, while a concern waits for its decision."""
    rng = Random(f"{concern.key}/checks")
    end = min(last_day, died or last_day)
    waited = (end - concern.raised_on).days
    if not concern.decisions and waited > 0 and rng.random() < CHECKED_UNDECIDED:
        day = on_a_weekday(concern.raised_on + timedelta(rng.randint(0, waited)))
        check(record, (Concern, pk), day, by, end, rng)


def check(record: Record, about: tuple, day: date, by: int, end: date, rng: Random) -> None:
    """One time that it was asked: mostly safe, now and then not, now and then nobody was reached."""
    if day > end:
        return
    answer = rng.choices([SafeToday.YES, SafeToday.NO, SafeToday.UNSURE, SafeToday.NOT_KNOWN], [75, 7, 8, 10])[0]
    asked = rng.choice([Asked.ALONE, Asked.PHONE, Asked.PHONE, Asked.VISIT, Asked.THROUGH])
    asked = Asked.NOT_REACHED if answer == SafeToday.NOT_KNOWN else asked
    spoke = asked in {Asked.ALONE, Asked.PHONE, Asked.VISIT}
    act = record.act(day, "checked-safe-today", by, about, facts={"asked": asked, "answer": answer})
    record.keep(
        act,
        SafeTodayCheck,
        adult_id=record.adult,
        **{f"{about[0]._meta.model_name}_id": about[1]},
        asked_at=datetime.combine(day, time(rng.randint(9, 16), rng.randint(0, 59)), LONDON),
        asked=asked,
        through=rng.choice(THROUGH) if asked == Asked.THROUGH else "",
        answer=answer,
        said=rng.choice(SAID) if spoke and answer == SafeToday.YES else "",
        why=rng.choice(SAFE_WHY) if answer == SafeToday.YES else "",
        done=rng.choice(DONE) if answer == SafeToday.NO else "",
    )
