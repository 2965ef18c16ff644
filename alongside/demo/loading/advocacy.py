"""Who was beside the adult of an invented enquiry: considered or not, who it was, and how long that took.

It agrees with what the conclusion says of support. One of the services is slow to take a referral, as Solihull's path
once was (13/14).
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from alongside.access.models import User
from alongside.capacity.actions.advocacy import add_service
from alongside.capacity.codes.advocacy import Delay, Imca, ImcaGround, Known, Offer, Result, Step, Support, Wanted
from alongside.capacity.models import Advocacy, AdvocacyConsideration, AdvocacyStep
from alongside.capacity.section_68 import DIFFICULTIES, result_of
from alongside.demo import shapes
from alongside.history.recording import at
from alongside.voice.models import Statement

from .acts import LONDON, Act, Record
from .advocates import (
    ACCEPTANCE_DAYS,
    CONSIDERED,
    CONTACT_DAYS,
    COVERED,
    DELAYS,
    FAMILY,
    HELPED,
    HOW_IT_SHOWS,
    LONG,
    NO,
    NO_DIFFICULTY,
    NOT_SUITABLE,
    REFERRAL_DAYS,
    SERVICES,
    SLOW,
    SLOW_ACCEPTANCE_DAYS,
    WITHOUT,
    YES,
)
from .staffing import Staff


def open_services(*, by: User, day: date) -> list[int]:
    """The services that the invented council bought, as of `day`."""
    with at(datetime.combine(day, time(9), LONDON)):
        opened = [
            add_service(
                by=by,
                name=name,
                kinds=kinds,
                hours=hours,
                places=places,
                area=area,
                languages=languages,
                contract_from=day,
                contact="Ring before you write: the duty line is open on weekdays from nine to four.",
            )
            for name, kinds, hours, places, area, languages in SERVICES
        ]
    return [service.pk for service in opened]


@dataclass
class Beside:
    """One enquiry while it is told who was beside the adult."""

    record: Record
    enquiry: shapes.Enquiry
    pk: int
    by: int
    staff: Staff
    last_day: date
    rng: Random
    risky: set[str]

    def clamp(self, day: date) -> date:
        return min(day, self.last_day)

    def act(self, day: date, verb: str, about: tuple, **facts) -> Act:
        return self.record.act(day, verb, self.by, about, facts=facts)


def tell_advocacy(record: Record, life, staff: Staff, enquiries: dict[str, int], seed: int, last_day: date) -> None:
    """Record, for a share of a life's enquiries, what was considered and who came. `enquiries`: ids by key."""
    risky = {(one.source.name or "").strip().lower() for one in life.concerns if one.source}
    for enquiry in life.enquiries:
        rng = Random(f"{seed}/{enquiry.key}/beside")
        if rng.random() >= (WITHOUT if enquiry.supported is None else CONSIDERED):
            continue
        last = min(filter(None, (enquiry.concluded_on, life.adult.died_on, last_day)))
        if last < enquiry.started_on:
            continue
        by = staff.worker(enquiry.worker)
        told = Beside(record, enquiry, enquiries[enquiry.key], by, staff, last, rng, risky)
        consider(told)


def consider(told: Beside) -> None:
    """The section 68 test, and what followed."""
    rng, enquiry = told.rng, told.enquiry
    day = told.clamp(enquiry.started_on + timedelta(rng.choice((0, 0, 1, 1, 2, 3, 5))))
    answers = answers_to_the_test(told)
    result = result_of([answers[name] for name in DIFFICULTIES], answers["individual"])
    lacked = enquiry.capacity is not None and enquiry.capacity.lacked == "yes"
    imca = lacked and result == Result.DUTY and rng.random() < 0.35
    offered = Offer.ACCEPTED if result == Result.DUTY and enquiry.supported is not None else None
    offered = offered or (Offer.DECLINED if rng.random() < 0.2 else Offer.NOT_OFFERED)
    pk = told.record.new(AdvocacyConsideration)
    facts = {"result": result, "offered": offered, "imca": Imca.INSTRUCT if imca else None}
    act = told.act(day, "considered-advocate", (AdvocacyConsideration, pk), **facts)
    told.record.keep(
        act,
        AdvocacyConsideration,
        pk,
        adult_id=told.record.adult,
        enquiry_id=told.pk,
        considered_on=day,
        result=result,
        offered=offered,
        said_id=their_words(told, act, day, offered),
        imca=Imca.INSTRUCT if imca else (Imca.NOT_RELEVANT if rng.random() < 0.6 else None),
        imca_ground=ImcaGround.SAFEGUARDING if imca else None,
        **answers,
    )
    if result == Result.DUTY:
        arrange(told, pk, day, Support.IMCA if imca else Support.CARE_ACT)
    elif result == Result.INDIVIDUAL:
        somebody_of_theirs(told, pk, day, answers["individual_name"])


def answers_to_the_test(told: Beside) -> dict:
    """The answers to the test, such that they agree with who is said to have supported the adult."""
    rng, enquiry = told.rng, told.enquiry
    answers: dict = dict.fromkeys(DIFFICULTIES, Known.NO)
    lacked = enquiry.capacity is not None and enquiry.capacity.lacked == "yes"
    if not enquiry.supported and not lacked and rng.random() < NO_DIFFICULTY:
        if rng.random() < 0.1:
            answers["communicate"] = Known.NOT_KNOWN
        return {**answers, "individual": Known.NOT_KNOWN}
    for name in rng.sample(list(DIFFICULTIES), rng.choice((1, 1, 2))):
        answers |= {name: Known.YES, f"{name}_reason": rng.choice(HOW_IT_SHOWS[name])}
    if (enquiry.supported and enquiry.supported_by == "advocate") or enquiry.supported is False:
        return {**answers, "individual": Known.NO, "not_suitable": rng.choice(NOT_SUITABLE)}
    return {
        **answers,
        "individual": Known.YES,
        "individual_name": name_of_theirs(told),
        "individual_paid": False,
        "individual_conflicted": False,
        "individual_wanted": Wanted.YES if rng.random() < 0.85 else Wanted.BEST_INTERESTS,
    }


def name_of_theirs(told: Beside) -> str:
    """The name of a relative or friend: one who spoke for them, if anybody did, and never the source of risk."""
    spoke = [one.with_name.partition(" (")[0] for one in told.enquiry.conversations if one.with_name]
    fit = [name for name in spoke if name.strip() and name.strip().lower() not in told.risky]
    return fit[0] if fit else next(name for name in shuffled(told.rng) if name.lower() not in told.risky)


def shuffled(rng: Random) -> list[str]:
    return rng.sample(FAMILY, len(FAMILY))


def their_words(told: Beside, act: Act, day: date, offered: str) -> int | None:
    """What they said about it, where somebody wrote it down."""
    said = {Offer.ACCEPTED: YES, Offer.DECLINED: NO}.get(Offer(offered))
    if said is None or told.rng.random() < 0.4:
        return None
    return told.record.keep(
        act, Statement, adult_id=told.record.adult, words=told.rng.choice(said), said_on=day, spoken_by="adult"
    )


def keep_advocacy(told: Beside, need: int, day: date, kind: str, **who) -> int:
    pk = told.record.new(Advocacy)
    act = told.act(day, "arranged-advocate", (Advocacy, pk), kind=kind)
    ground = ImcaGround.SAFEGUARDING if kind == Support.IMCA else None
    whose = {"adult_id": told.record.adult, "enquiry_id": told.pk, "consideration_id": need}
    told.record.keep(act, Advocacy, pk, kind=kind, imca_ground=ground, **whose, **who)
    told.record.keep(act, AdvocacyStep, advocacy_id=pk, step=Step.RECOGNISED, happened_on=day)
    return pk


def step(told: Beside, pk: int, what: Step, day: date, **more) -> None:
    act = told.act(day, "told-step-of-advocate", (Advocacy, pk), step=what, delays=more.get("delays", []))
    told.record.keep(act, AdvocacyStep, advocacy_id=pk, step=what, happened_on=day, **more)


def somebody_of_theirs(told: Beside, need: int, day: date, name: str) -> None:
    """A relative or friend, who is there from the first."""
    kind = Support.FRIEND if told.enquiry.supported_by == "friend" else Support.FAMILY
    pk = keep_advocacy(told, need, day, kind, name=name, conflict="none")
    contact = told.clamp(day + timedelta(told.rng.choice((0, 1, 2, 4))))
    step(told, pk, Step.CONTACT, contact)
    with_them(told, pk, contact)


def arrange(told: Beside, need: int, day: date, kind: str) -> None:
    """An advocate from a service: referred, accepted after a while, and there in time, or too late, or never."""
    rng = told.rng
    chosen = 0 if kind == Support.IMCA else rng.choices((0, 1), (55, 45))[0]
    service = told.staff.services[chosen] if told.staff.services else None
    pk = keep_advocacy(told, need, day, kind, service_id=service, conflict="none" if rng.random() < 0.6 else None)
    referred = day + timedelta(rng.choice(REFERRAL_DAYS))
    waits = rng.choice(SLOW_ACCEPTANCE_DAYS if chosen == SLOW else ACCEPTANCE_DAYS)
    accepted = referred + timedelta(waits)
    contact = accepted + timedelta(rng.choice(CONTACT_DAYS))
    came = told.enquiry.supported is True and told.enquiry.concluded_on is not None
    if came:  # the conclusion says that somebody did: then they came before the end
        referred, accepted, contact = map(told.clamp, (referred, accepted, contact))
    never = told.enquiry.supported is False
    if referred <= told.last_day:
        step(told, pk, Step.REFERRED, referred)
    if waits >= LONG and referred + timedelta(7) <= min(accepted, told.last_day):
        step(told, pk, Step.WAITING, referred + timedelta(7), delays=[reason(rng)], covered_by=rng.choice(COVERED))
    if never:
        nobody_came(told, pk, referred)
        return
    if accepted <= told.last_day:
        step(told, pk, Step.ACCEPTED, accepted)
    if contact <= told.last_day:
        step(told, pk, Step.CONTACT, contact)
        with_them(told, pk, contact)


def reason(rng: Random) -> str:
    return rng.choices(list(DELAYS), list(DELAYS.values()))[0]


def nobody_came(told: Beside, pk: int, referred: date) -> None:
    day = told.clamp(max(referred, told.last_day - timedelta(told.rng.randrange(10))))
    why = Delay.EMERGENCY if told.rng.random() < 0.25 else reason(told.rng)
    if referred <= day and told.rng.random() < 0.7:
        step(told, pk, Step.NOT_AVAILABLE, day, delays=[why], covered_by=told.rng.choice(COVERED))


def with_them(told: Beside, pk: int, contact: date) -> None:
    """What they did once they were there, until the end."""
    rng, days = told.rng, (told.last_day - contact).days
    meeting = contact + timedelta(rng.randrange(days + 1))
    if rng.random() < 0.4:
        step(told, pk, Step.MEETING, meeting)
    if rng.random() < 0.3:
        step(told, pk, Step.OUTCOMES, meeting, words=rng.choice(HELPED))
    if told.enquiry.concluded_on and told.last_day == told.enquiry.concluded_on:
        if rng.random() < 0.25:
            step(told, pk, Step.FEEDBACK, told.last_day, words="Asked to ring them in a fortnight.")
        step(told, pk, Step.ENDED, told.last_day)
