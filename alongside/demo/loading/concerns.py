"""An invented concern as the product records it: the report, each decision, the answer to whoever raised it."""

from random import Random

from alongside.concerns.codes import DecisionCode, Followed, Knows, SafeNow
from alongside.concerns.models import AnswerToReferrer, Concern, Decision
from alongside.demo import shapes
from alongside.people.models import years_between
from alongside.voice.models import Statement

from .acts import Act, Record
from .clocks import tell_checks
from .codes import GROUNDS, LOCATIONS, PATHWAYS, REFERRERS, RELATIONSHIPS, SOURCES, TYPES, VOICES
from .prevention import tell_pathways
from .staffing import Staff

KNOWS = {True: Knows.YES, False: Knows.NO, None: Knows.NOT_KNOWN}
UNWRITTEN = "Agreed when it was talked over; nothing more was written down."


def tell_concerns(
    record: Record, life, staff: Staff, rng: Random, opened_by: int
) -> dict[str, tuple[int, shapes.Concern]]:
    """Record every concern of a life; give each one's id and story by its key."""
    teams = {enquiry.key: enquiry.team for enquiry in life.enquiries}
    told = {}
    for number, concern in enumerate(life.concerns):
        pk = record.new(Concern)
        told[concern.key] = (pk, concern)
        team = team_of(concern, teams, staff, rng)
        by = opened_by if number == 0 else staff.at_the_front(rng)
        act = report(record, concern, pk, by)
        for decision in concern.decisions:
            act, made = decide(record, pk, decision, staff, team)
            last_day = min(staff.last_day, life.adult.died_on or staff.last_day)
            tell_pathways(record, pk, made, concern.key, decision, staff.worker(decision.worker), last_day)
        keep_concern(record, act, pk, concern, staff.teams[team], life.adult)
        tell_checks(record, pk, concern, by, staff.last_day, life.adult.died_on)
        referrer = concern.referrer
        if referrer.answered_on:
            answered = record.act(referrer.answered_on, "answered-referrer", by, (Concern, pk), facts={"told": True})
            record.keep(
                answered,
                AnswerToReferrer,
                concern_id=pk,
                given_on=referrer.answered_on,
                told=True,
                words=referrer.answer or "Told that the concern has been looked into.",
            )
    return told


def team_of(concern, teams: dict[str, int], staff: Staff, rng: Random) -> int:
    """The team that holds a concern: the enquiry's, or that of whoever decided, or any."""
    if concern.enquiry_keys:
        return teams[concern.enquiry_keys[0]]
    if concern.decisions:
        return concern.decisions[-1].worker % len(staff.teams)
    return rng.randrange(len(staff.teams))


def report(record: Record, concern, pk: int, by: int) -> Act:
    """The report, with what the adult is known to want already."""
    facts = {"types": [TYPES[code] for code in concern.types]}
    act = record.act(concern.raised_on, "reported-concern", by, (Concern, pk), facts=facts)
    if concern.early_wish:
        itself = REFERRERS[concern.referrer.role] == "adult"
        record.keep(
            act,
            Statement,
            adult_id=record.adult,
            concern_id=pk,
            words=concern.early_wish,
            said_on=concern.raised_on,
            spoken_by=VOICES[concern.early_wish_by],
            passed_on_by="" if itself else concern.referrer.name or concern.referrer.role,
        )
    return act


def keep_concern(record: Record, act: Act, pk: int, concern, team: int, adult) -> None:
    """The concern's own row, as its newest decision left it."""
    newest = concern.decisions[-1] if concern.decisions else None
    settled = newest if newest and newest.decision != DecisionCode.MORE_INFORMATION else None
    source, referrer = concern.source, concern.referrer
    described = [part for part in (referrer.role, referrer.organisation) if part and referrer.role != "The adult"]
    record.keep(
        act,
        Concern,
        pk,
        adult_id=record.adult,
        team_id=team,
        raised_on=concern.raised_on,
        happened=concern.narrative,
        types=[TYPES[code] for code in concern.types],
        location=LOCATIONS[concern.location],
        source_kind=SOURCES[source.kind] if source else None,
        source_name=(source.name or "") if source else "",
        source_relationship=RELATIONSHIPS[source.relation] if source else "",
        safe_now=SafeNow.YES if concern.safety else SafeNow.NOT_KNOWN,
        made_safe=concern.safety or "",
        adult_knows=KNOWS[concern.adult_knows],
        referrer_kind=REFERRERS[referrer.role],
        referrer_name=referrer.name or "",
        referrer_contact=", ".join(described),
        referrer_owed_answer=referrer.owed_answer,
        approaching_adulthood=bool(adult.birth_date) and years_between(adult.birth_date, concern.raised_on) == 17,
        decision=newest.decision if newest else None,
        decided_on=settled.decided_on if settled else None,
    )


def decide(record: Record, pk: int, decision, staff: Staff, team: int) -> tuple[Act, int]:
    """One decision, recorded by a worker and made by the manager of the team: the act, and the decision's id."""
    code = DecisionCode(decision.decision)
    by = staff.worker(decision.worker)
    act = record.act(decision.decided_on, "decided-on-concern", by, (Concern, pk), facts={"decision": code})
    reasons = [words for words in (decision.reasons, decision.ground_words) if words]
    made = record.keep(
        act,
        Decision,
        concern_id=pk,
        decided_on=decision.decided_on,
        decided_by_id=staff.managers[team],
        care_needs=decision.care_needs.met,
        care_needs_evidence=evidence(decision.care_needs),
        abuse_or_neglect=decision.abuse_risk.met,
        abuse_or_neglect_evidence=evidence(decision.abuse_risk),
        cannot_protect=decision.cannot_protect.met,
        cannot_protect_evidence=evidence(decision.cannot_protect),
        decision=code,
        reasons=" ".join(reasons),
        pathways=[PATHWAYS[code] for code in decision.pathways],
        adults_view=followed(decision),
        adults_view_words=decision.view or "",
        not_asked_why="Not recorded." if decision.view_asked is None else "",
        ground=GROUNDS[decision.ground],
    )
    return act, made


def evidence(criterion) -> str:
    """What was written for a criterion; one that was answered cannot stand without a word."""
    return criterion.evidence or ("" if criterion.met == "not-yet-known" else UNWRITTEN)


def followed(decision) -> Followed:
    """Whether the adult's view was asked for and followed."""
    if not decision.view_asked:
        return Followed.NOT_ASKED
    return Followed.NOT_FOLLOWED if decision.view_followed is False else Followed.FOLLOWED
