"""Work in the invented council: time that some said, enquiries that changed hands, a cover, and a talk about them."""

from datetime import date, datetime, time, timedelta
from random import Random

from alongside.access.models import Team, User
from alongside.enquiries.models import Enquiry
from alongside.history.recording import at
from alongside.time_spent.actions import say_how_teams_are_made_up
from alongside.time_spent.codes import Activity, Way, When
from alongside.time_spent.models import TimeSpent
from alongside.work.actions.cover import arrange_cover
from alongside.work.actions.supervision import record_supervision
from alongside.work.models import Handover, HandoverRead

from .acts import LONDON, Record
from .staffing import Staff

# Shares of enquiries. Our own assumptions: no national figure tells how many say how long something took.
SAID, HANDED_OVER, READ = 0.3, 0.06, 0.7
WAYS = (Way.LOCALITY, Way.SPECIALIST, Way.LOCALITY, Way.HOSPITAL)
MINUTES = {
    Activity.CONTACT: (30, 45, 60, 75, 90),
    Activity.PREPARATION: (15, 20, 30, 45),
    Activity.LIAISON: (10, 20, 40, 60),
    Activity.RECORDING: (20, 30, 45, 60),
    Activity.TRAVEL: (15, 25, 40, 60),
}
NOTES = (
    "Rings best in the morning. Has asked twice that nobody speaks to the family first.",
    "Everything agreed so far stands on the plan. The next visit is promised for this week.",
    "Likes to be met at the day centre, not at home.",
    "The advocate knows the whole story; ring them before visiting.",
)


def settle_teams(*, by: User, day: date) -> None:
    """How each team is made up, said before the first concern."""
    ways = {team: WAYS[number % len(WAYS)] for number, team in enumerate(Team.objects.order_by("pk"))}
    with at(datetime.combine(day, time(8, 50), LONDON)):
        say_how_teams_are_made_up(by=by, ways=ways, from_on=day)


def settle_work(*, amina: User, ben: User, last_day: date) -> None:
    """Amina covers for Ben this week; they talked her enquiries through three weeks ago."""
    with at(datetime.combine(last_day - timedelta(21), time(15, 30), LONDON)):
        record_supervision(by=ben, worker=amina, held_on=last_day - timedelta(21))
    with at(datetime.combine(last_day - timedelta(3), time(16, 45), LONDON)):
        arrange_cover(by=ben, away=ben, covering=amina, first=last_day, last=last_day + timedelta(6))


def tell_work(record: Record, pk: int, enquiry, lead: int | None, staff: Staff) -> None:
    """Time that somebody said, and now and then a change of hands."""
    rng = Random(f"{enquiry.key}/work")
    by = lead or staff.worker(enquiry.worker)
    if enquiry.conversations and rng.random() < SAID:
        for talk in enquiry.conversations[:3]:
            activity = rng.choice(list(MINUTES))
            act = record.act(talk.held_on, "recorded-time", by, (Enquiry, pk))
            about = {"activity": activity.value, "stage": When.ENQUIRY.value, "spent_on": talk.held_on}
            minutes = rng.choice(MINUTES[activity])
            record.keep(act, TimeSpent, adult_id=record.adult, enquiry_id=pk, minutes=minutes, **about)
    if lead and enquiry.concluded_on is None and rng.random() < HANDED_OVER:
        hand_over(record, pk, enquiry, lead, staff, rng)


def hand_over(record: Record, pk: int, enquiry, lead: int, staff: Staff, rng: Random) -> None:
    """It was somebody else's at first; what was written then has mostly been read."""
    was = staff.worker(enquiry.worker + len(staff.teams))
    day = min(enquiry.started_on + timedelta(rng.randint(5, 30)), staff.last_day)
    manager = staff.managers[enquiry.team]
    act = record.act(day, "handed-over", manager, (Enquiry, pk), dated=False)
    given = record.keep(act, Handover, enquiry_id=pk, was_lead_id=was, lead_id=lead, note=rng.choice(NOTES))
    if rng.random() < READ:
        record.keep(record.act(day, "read-handover", lead, (Enquiry, pk), dated=False), HandoverRead, handover_id=given)
