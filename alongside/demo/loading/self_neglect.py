"""Risk managed together with a share of those who neglect themselves: what matters to them, and how trust came."""

from datetime import date, timedelta
from random import Random

from alongside.self_neglect.models import (
    AgencyLead,
    EngagementAttempt,
    ExecutiveFunctionNote,
    LegalOption,
    RiskManagement,
    RiskManagementReview,
)
from alongside.voice.models import Statement

from .acts import Record
from .codes import TYPES
from .staffing import Staff

# How many of them; our own assumption, for nobody publishes it.
MANAGED, SEEN, POWER = 0.6, 0.5, 0.4
FOUR_WEEKS = timedelta(28)
MATTERS = (
    "My mother sat in that chair. It stays.",
    "I know where everything is. You move it and I don’t.",
    "The cats come first. They’ve nobody else.",
    "I was somebody who mended things. I still could.",
)
WORRY = (
    "Papers to the ceiling, and a heater with a bare cable among them.",
    "Ulcers on both legs, not dressed for weeks. She sleeps in the chair.",
    "No food in the house but tins, and the gas is off.",
    "Rats in the kitchen; the landlord speaks of notice.",
)
RAPPORT = ("The postman, who waits for him to get to the door.", "Nobody yet.", "The nurse who talked about his cats.")
TRIED = (
    ("doorstep", "Left a card with a name and a number.", "declined", "I’ve told you lot. No."),
    ("written", "A card with a picture of a boat, because of his boats.", "no-answer", ""),
    ("practical", "Brought a new kettle, as he had asked the postman for one.", "talked", "You remembered."),
    ("visit", "Came on the same day at the same time again.", "talked", "It’s you. Ten minutes, then."),
    ("together", "With the neighbour whom she likes.", "welcomed", "You can sit. Not there. There."),
)
SAW = ("The post of two years lies unopened.", "The dressing was still in its wrapper a week later.")
TOLD = ("“I see to my letters every Friday.”", "“I’ll do my legs tonight.”")
VIEWS = (
    "It’s quieter since you don’t all come at once.",
    "The path to the door’s all right. I use it.",
    "Leave it now.",
)
AGENCIES = (
    ("Fire service", "A home safety visit"),
    ("GP practice", "Dressings, at home"),
    ("Landlord", "Repairs first"),
)
WHY_NOT = "It would clear the house and lose him. Small steps first; looked at again if it gets worse."


def tell_self_neglect(record: Record, enquiry_pk: int, enquiry, by: int, staff: Staff) -> None:
    """Risk managed with one adult, if self-neglect is said of them and agencies met it together."""
    rng = Random(f"{enquiry.key}/{enquiry.started_on}/self-neglect")
    if "self-neglect" not in {TYPES[said.type] for said in enquiry.allegations} or rng.random() >= MANAGED:
        return
    began, until = enquiry.started_on, min(enquiry.concluded_on or staff.last_day, staff.last_day)
    pk = record.new(RiskManagement)
    act = record.act(began, "began-managing-risk", by, (RiskManagement, pk), facts={"in_enquiry": True})
    words = {"words": rng.choice(MATTERS), "said_on": began, "spoken_by": "adult"}
    row = {
        "adult_id": record.adult,
        "enquiry_id": enquiry_pk,
        "started_on": began,
        "lead_id": by,
        "worry": rng.choice(WORRY),
        "matters_id": record.keep(act, Statement, adult_id=record.adult, **words),
        "rapport": rng.choice(RAPPORT),
        "contingency": "The postman rings if two days’ post lies there. Then a visit the same day.",
    }
    tell_attempts(record, pk, began, until, by, rng)
    tell_what_was_seen(record, pk, began, by, rng)
    act, due = tell_reviews(record, pk, act, began, until, by, rng)
    if enquiry.concluded_on and enquiry.reopened is None and enquiry.concluded_on <= staff.last_day:
        ending = rng.choice(("safer", "accepted", "elsewhere"))
        facts = {"ending": ending, "despite": False}
        day = enquiry.concluded_on
        act = record.act(day, "ended-managing-risk", by, (RiskManagement, pk), facts=facts)
        row |= {"ended_on": day, "ending": ending, "next_review_on": None}
    else:
        row["next_review_on"] = due
    record.keep(act, RiskManagement, pk, **row)


def tell_attempts(record: Record, pk: int, began: date, until: date, by: int, rng: Random) -> None:
    """Each a week or two after the last, from a closed door towards a chair to sit on."""
    day = began
    for way, tried, came_of_it, said in TRIED[: rng.randint(2, len(TRIED))]:
        if day > until:
            break
        facts = {"way": way, "came_of_it": came_of_it}
        act = record.act(day, "tried-to-engage", by, (RiskManagement, pk), facts=facts)
        row = {"on": day, "who": "The social worker", "way": way, "tried": tried, "came_of_it": came_of_it}
        if said:
            words = {"words": said, "said_on": day, "spoken_by": "adult"}
            row["said_id"] = record.keep(act, Statement, adult_id=record.adult, **words)
        record.keep(act, EngagementAttempt, management_id=pk, **row)
        day += timedelta(rng.randint(5, 14))


def tell_what_was_seen(record: Record, pk: int, day: date, by: int, rng: Random) -> None:
    """What was seen beside what was said, a power that was thought of, and who else does something."""
    about = (RiskManagement, pk)
    if rng.random() < SEEN:
        act = record.act(day, "noted-what-was-seen", by, about)
        seen = {"on": day, "told": rng.choice(TOLD), "seen": rng.choice(SAW)}
        record.keep(act, ExecutiveFunctionNote, management_id=pk, **seen)
    if rng.random() < POWER:
        power = rng.choice(("public-health", "environment", "fire", "court-of-protection"))
        act = record.act(day, "considered-power", by, about, facts={"power": power, "used": "not-used"})
        record.keep(act, LegalOption, management_id=pk, power=power, on=day, used="not-used", why=WHY_NOT)
    agency, does_what = rng.choice(AGENCIES)
    act = record.act(day, "named-agency-lead", by, about)
    record.keep(act, AgencyLead, management_id=pk, agency=agency, does_what=does_what, from_on=day)


def tell_reviews(record: Record, pk: int, act, began: date, until: date, by: int, rng: Random):
    """Looked at again every four weeks; now and then nobody does. The last act on it, and the day that is due then."""
    due = began + FOUR_WEEKS
    while due <= until and rng.random() < 0.9:
        act = record.act(due, "reviewed-managing-risk", by, (RiskManagement, pk), facts={"because": "due"})
        words = {"words": rng.choice(VIEWS), "said_on": due, "spoken_by": "adult"}
        view = record.keep(act, Statement, adult_id=record.adult, **words)
        held = {"because": "due", "due_on": due, "held_on": due, "next_due_on": due + FOUR_WEEKS}
        record.keep(act, RiskManagementReview, management_id=pk, adults_view_id=view, **held)
        due += FOUR_WEEKS
    return act, due
