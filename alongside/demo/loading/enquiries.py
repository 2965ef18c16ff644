"""An invented enquiry as the product records it, from its start to its last conclusion."""

from itertools import chain
from random import Random

from alongside.concerns.models import ConcernEnquiry
from alongside.demo import shapes
from alongside.enquiries.codes import Condition, Kind, Lacked, Supporter
from alongside.enquiries.models import Allegation, Conclusion, Enquiry, Reopening, RiskResult, SourceOfRisk
from alongside.voice.models import OthersWish, SafetyCheck, Statement

from .access_needs import tell_access_needs
from .acts import Act, Record
from .capacity import tell_capacity
from .clocks import tell_clocks
from .codes import (
    ACHIEVED,
    ASSESSMENTS,
    LOCATIONS,
    RELATIONSHIPS,
    RISK_RESULTS,
    SAFETY,
    SOURCES,
    SUPPORT_REASONS,
    TYPES,
    VOICES,
)
from .information import tell_information
from .meetings import tell_meetings
from .papers import tell_papers
from .partners import tell_partners
from .plans import tell_plans
from .prevention import tell_prevention
from .prompts import tell_prompts
from .reaching import tell_reaching
from .risk import tell_risk
from .self_neglect import tell_self_neglect
from .staffing import Staff
from .talks import tell_talks
from .wishes import tell_changes
from .work import tell_work

PROVIDER = "service-provider"
CONDITIONS = {
    "physical": ["copd", "cancer", "acquired-injury", "other-physical", "stroke", "parkinsons"],
    "sensory": ["visual", "hearing", "other-sensory"],
    "memory-cognition": ["dementia", "stroke", "acquired-brain-injury"],
    "learning-disability": ["learning-disability", "autism", "asperger", "other-learning"],
    "mental-health": ["other-mental-health", "autism", "other-physical"],
    "social": ["other-physical", "hearing", "other-mental-health"],
}
"""What is reported where the support reason is this one."""


def tell_enquiries(record: Record, life, staff: Staff, concerns: dict) -> dict[str, int]:
    """Record every enquiry of a life; give each one's id by its key. `concerns`: id and story by key."""
    feeding: dict[str, list[tuple[int, shapes.Concern]]] = {}
    for pk, concern in concerns.values():
        for key in concern.enquiry_keys:
            feeding.setdefault(key, []).append((pk, concern))
    told = {}
    for enquiry in life.enquiries:
        pk = told[enquiry.key] = tell(record, enquiry, staff, feeding[enquiry.key], life.adult)
        tell_capacity(record, pk, enquiry, life.adult, staff.worker(enquiry.worker), staff)
        tell_clocks(record, pk, enquiry, staff.worker(enquiry.worker), staff, life.adult.died_on)
        tell_papers(record, enquiry, life.adult, staff.worker(enquiry.worker))
        tell_access_needs(record, enquiry, life.adult, staff.worker(enquiry.worker), staff.last_day)
        tell_prompts(record, pk, enquiry, staff.worker(enquiry.worker), life.adult.died_on, staff.last_day)
        if life.adult.died_on is None:
            tell_prevention(record, pk, enquiry, staff.worker(enquiry.worker), staff.last_day)
        tell_information(record, pk, enquiry, staff.worker(enquiry.worker), staff.shelf, life.adult.died_on)
    return told


def tell(record: Record, enquiry, staff: Staff, fed_by: list[tuple[int, shapes.Concern]], adult) -> int:
    """Record one enquiry and everything in it; give its id."""
    pk = record.new(Enquiry)
    lead = staff.lead(enquiry)
    by = lead or staff.worker(enquiry.worker)
    act = start(record, pk, enquiry, by)
    concern = fed_by[0][1]
    service = service_of(concern, staff)
    sources = keep_sources(record, act, pk, enquiry, concern.source, service)
    for said in enquiry.allegations:
        record.keep(
            act,
            Allegation,
            enquiry_id=pk,
            type=TYPES[said.type],
            location=LOCATIONS[said.location],
            source_id=sources[said.source] if said.source else None,
        )
    join(record, pk, enquiry, fed_by, by)
    if enquiry.support_reason:
        reason = SUPPORT_REASONS[enquiry.support_reason]
        changed = {"changed": {"support_reason": [None, reason], "conditions": [None, conditions_of(enquiry)]}}
        act = record.act(enquiry.started_on, "changed-enquiry", by, (Enquiry, pk), facts=changed, dated=False)
    wishes = tell_talks(record, pk, enquiry, by)
    tell_changes(record, pk, enquiry, wishes, by, staff.codes)
    tell_others(record, pk, enquiry, by)
    tell_reaching(record, pk, enquiry, adult, sources, fed_by[0][1], by)
    tell_risk(record, pk, enquiry, wishes, by, staff)
    tell_meetings(record, pk, enquiry, by)
    tell_plans(record, pk, enquiry, wishes, by, staff)
    tell_partners(record, pk, enquiry, wishes, service if PROVIDER in sources else None, by, staff)
    tell_work(record, pk, enquiry, lead, staff)
    tell_self_neglect(record, pk, enquiry, by, staff)
    act = conclude_and_reopen(record, pk, enquiry, sources, by) or act
    keep_enquiry(record, act, pk, enquiry, staff.teams[enquiry.team], lead)
    return pk


def start(record: Record, pk: int, enquiry, by: int) -> Act:
    """The first line of an enquiry."""
    return record.act(enquiry.started_on, "started-enquiry", by, (Enquiry, pk), facts={"kind": Kind(enquiry.kind)})


def service_of(concern, staff: Staff) -> int | None:
    """The service of the directory at the place where it is said to have happened, in three of four concerns."""
    rng = Random(f"{concern.key}/service")
    return staff.providers.service_at(LOCATIONS[concern.location], rng) if rng.random() < 0.75 else None


def keep_sources(record: Record, act: Act, pk: int, enquiry, named, service: int | None) -> dict[str, int]:
    """Each kind of source of risk that the enquiry speaks of, with the name that the concern gave it; ids by kind."""
    kinds = dict.fromkeys(one.source for one in chain(enquiry.allegations, enquiry.risk_results) if one.source)
    found = {}
    for kind in kinds:
        same = named is not None and named.kind == kind
        found[kind] = record.keep(
            act,
            SourceOfRisk,
            enquiry_id=pk,
            kind=SOURCES[kind],
            name=(named.name or "") if same else "",
            relationship=RELATIONSHIPS[named.relation] if same else "",
            service_id=service if kind == PROVIDER else None,
        )
    return found


def join(record: Record, pk: int, enquiry, fed_by: list[tuple[int, shapes.Concern]], by: int) -> None:
    """Which concerns feed the enquiry, each from the day on which that was decided."""
    for concern_pk, concern in fed_by:
        day = max(enquiry.started_on, concern.decisions[-1].decided_on)
        act = record.act(day, "joined-concern", by, (Enquiry, pk), facts={"concern": concern_pk})
        record.keep(act, ConcernEnquiry, concern_id=concern_pk, enquiry_id=pk)


def tell_others(record: Record, pk: int, enquiry, by: int) -> None:
    """What other people want, and whether the adult feels safe."""
    for other in enquiry.others:
        if not other.words:  # known to want something, and nobody wrote down what
            continue
        act = record.act(other.said_on, "recorded-others-wish", by, (Enquiry, pk))
        record.keep(
            act,
            OthersWish,
            enquiry_id=pk,
            words=other.words,
            said_on=other.said_on,
            speaker=other.name or "",
            relationship=RELATIONSHIPS[other.relation],
            conflicts=other.conflicts,
            handled=other.handled or "",
        )
    for check in enquiry.safety_checks:
        answer = SAFETY[check.answer]
        act = record.act(check.asked_on, "asked-about-safety", by, (Enquiry, pk), facts={"answer": answer})
        record.keep(
            act,
            SafetyCheck,
            adult_id=record.adult,
            enquiry_id=pk,
            asked_on=check.asked_on,
            answer=answer,
            words=check.words or "",
        )


def conclude_and_reopen(record: Record, pk: int, enquiry, sources: dict[str, int], by: int) -> Act | None:
    """The conclusion; perhaps a re-opening, and perhaps a second conclusion. The last act of these."""
    if enquiry.concluded_on is None:
        return None
    act, conclusion = conclude(record, pk, enquiry, enquiry.concluded_on, sources, by)
    again = enquiry.reopened
    if again is None:
        return act
    act = record.act(again.reopened_on, "reopened-enquiry", by, (Enquiry, pk), why=again.reason)
    record.keep(act, Reopening, conclusion_id=conclusion, reopened_on=again.reopened_on, why=again.reason)
    return conclude(record, pk, enquiry, again.concluded_on, sources, by)[0] if again.concluded_on else act


def conclude(record: Record, pk: int, enquiry, day, sources: dict[str, int], by: int) -> tuple[Act, int]:
    """One conclusion with the adult's view of the ending and the risk from each source."""
    act = record.act(day, "concluded-enquiry", by, (Enquiry, pk))
    ending, capacity, override = enquiry.ending, enquiry.capacity, enquiry.override
    view = None
    if ending and ending.view:
        voice = VOICES[ending.view_by]
        view = record.keep(act, Statement, adult_id=record.adult, words=ending.view, said_on=day, spoken_by=voice)
    summary = [enquiry.closing_reason, ending.closing_words if ending else None]
    conclusion = record.keep(
        act,
        Conclusion,
        enquiry_id=pk,
        concluded_on=day,
        lacked_capacity=Lacked(capacity.lacked) if capacity and capacity.lacked else None,
        supported=enquiry.supported,
        supported_by=Supporter(enquiry.supported_by) if enquiry.supported_by else None,
        adult_asked_about_ending=True if view else None,
        ending_id=view,
        overall_achieved=ACHIEVED[override.achieved] if override else None,
        overall_reason=override.reason if override else "",
        summary=" ".join([part for part in summary if part] + [one.note for one in enquiry.risk_results if one.note]),
    )
    for risk in enquiry.risk_results:
        record.keep(
            act,
            RiskResult,
            conclusion_id=conclusion,
            source_id=sources[risk.source],
            assessment=ASSESSMENTS[risk.assessment],
            result=RISK_RESULTS[risk.result],
        )
    return act, conclusion


def keep_enquiry(record: Record, act: Act, pk: int, enquiry, team: int, lead: int | None) -> None:
    """The enquiry's own row, as it stood in the end."""
    again = enquiry.reopened
    record.keep(
        act,
        Enquiry,
        pk,
        adult_id=record.adult,
        kind=Kind(enquiry.kind),
        team_id=team,
        lead_id=lead,
        started_on=enquiry.started_on,
        concluded_on=again.concluded_on if again else enquiry.concluded_on,
        support_reason=SUPPORT_REASONS[enquiry.support_reason],
        conditions=conditions_of(enquiry),
    )


def conditions_of(enquiry) -> list[str] | None:
    """The health conditions that are reported of the adult: in two of three records with a support reason."""
    likely = CONDITIONS.get(enquiry.support_reason)
    rng = Random(f"{enquiry.key}/conditions")
    if likely is None or rng.random() > 0.67:
        return None
    return sorted(rng.sample(likely, rng.choice((1, 1, 1, 2))), key=Condition.values.index)
