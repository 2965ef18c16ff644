"""Capacity in the invented council, decision by decision, as far as somebody wrote it down."""

from datetime import date, timedelta
from random import Random

from alongside.capacity.codes.assessments import Ability, Conclusion, Domain, Finding, Kind, Regain, SupportKind
from alongside.capacity.codes.authorities import AuthorityKind
from alongside.capacity.codes.best_interests import ConsulteeRole
from alongside.capacity.codes.liberty import Route, Setting
from alongside.capacity.models import (
    AbilityFinding,
    BestInterestsDecision,
    BestInterestsOption,
    CapacityAssessment,
    CapacitySupport,
    Consultee,
    CriterionNote,
    DeprivationOfLiberty,
    LegalAuthority,
)
from alongside.voice.codes import SpokenBy
from alongside.voice.models import Statement

from .acts import Record
from .capacity_words import (
    DECISIONS,
    DONE,
    HELP,
    IMPAIRMENTS,
    OPTIONS,
    RELATIVES,
    REPLIES,
    RESTRICTIONS,
    VIEWS,
)
from .staffing import Staff

# How often what the law asks for was written down. Our own assumptions: nobody counts these.
ASSESSED = {"yes": 0.92, "no": 0.12, "dont-know": 0.6}
PRESUMED, SOMETHING_THEY_CAN_DECIDE = 0.7, 0.4
DECIDED_FOR, AUTHORITY, LIBERTY = 0.6, 0.15, 0.08
CONCLUSIONS = {"yes": Conclusion.LACKS, "no": Conclusion.HAS, "dont-know": Conclusion.NOT_CONCLUDED}


def tell_capacity(record: Record, pk: int, enquiry, adult, by: int, staff: Staff) -> None:
    """What was found about each decision in an enquiry, and what was decided where the adult could not."""
    found = enquiry.capacity
    if found is None or found.lacked is None:
        return
    rng = Random(f"{adult.key}/{adult.birth_date}/{enquiry.key}/capacity")  # not by an id, which differs
    domain, decision, question = DECISIONS.get(found.about or "", DECISIONS[""])
    row = {"adult_id": record.adult, "enquiry_id": pk, "assessed_on": found.on, "assessor": "Adult safeguarding team"}
    about = {**row, "domain": domain.value, "decision": decision, "question": question}
    if rng.random() < ASSESSED[found.lacked]:
        assessed = tell_assessment(record, enquiry, about, by, rng)
        if found.lacked == "yes":
            tell_what_followed(record, enquiry, assessed, about, by, rng, staff)
    elif found.lacked == "no" and rng.random() < PRESUMED:
        presume(record, about, found.evidence or "", by)


def presume(record: Record, about: dict, reasons: str, by: int) -> None:
    """No doubt arose: one short record."""
    row = {name: value for name, value in about.items() if name != "question"}
    pk = record.new(CapacityAssessment)
    facts = {"domain": row["domain"], "conclusion": Conclusion.HAS.value, "kind": Kind.PRESUMED.value}
    act = record.act(row["assessed_on"], "presumed-capacity", by, (CapacityAssessment, pk), facts=facts)
    kept = {**row, "kind": Kind.PRESUMED.value, "conclusion": Conclusion.HAS.value, "reasons": reasons}
    record.keep(act, CapacityAssessment, pk, **kept)


def tell_assessment(record: Record, enquiry, about: dict, by: int, rng: Random) -> int:
    """One full assessment: the help first, the abilities with the adult's own reply, and why at the end."""
    found, day, pk = enquiry.capacity, about["assessed_on"], record.new(CapacityAssessment)
    conclusion = CONCLUSIONS[found.lacked]
    facts = {"domain": about["domain"], "conclusion": conclusion.value, "kind": Kind.FULL.value}
    act = record.act(day, "assessed-capacity", by, (CapacityAssessment, pk), facts=facts)
    record.keep(
        act,
        CapacityAssessment,
        pk,
        **about,
        **because_of(enquiry, rng) if conclusion == Conclusion.LACKS else {},
        kind=Kind.FULL.value,
        conclusion=conclusion.value,
        reasons=found.evidence or "",
        minutes_spent=rng.choice([45, 60, 75, 90, 120, 150]) if rng.random() < 0.5 else None,
    )
    for kind in rng.sample(sorted(HELP), rng.choice([1, 1, 2, 3])):
        given = max(enquiry.started_on, day - timedelta(rng.randrange(8)))
        record.keep(
            act,
            CapacitySupport,
            assessment_id=pk,
            given_on=given,
            kind=SupportKind(kind).value,
            done=rng.choice(HELP[kind]),
        )
    failed = rng.choice([Ability.RETAIN, Ability.WEIGH, Ability.WEIGH, Ability.UNDERSTAND])
    for ability in Ability:
        tell_ability(record, act, pk, about, ability, conclusion, failed == ability, found.evidence or "", rng)
    return pk


def because_of(enquiry, rng: Random) -> dict:
    """The impairment and the causal link, without which nobody lacks capacity."""
    impairment, link = IMPAIRMENTS.get(enquiry.support_reason, IMPAIRMENTS[None])
    passing = enquiry.support_reason not in IMPAIRMENTS
    return {
        "impaired": True,
        "impairment": impairment,
        "causal_link": link,
        "regain": Regain.YES.value if passing else rng.choice([Regain.NO, Regain.NO, Regain.PERHAPS]).value,
        "review_on": enquiry.capacity.on + timedelta(rng.choice([28, 42, 91, 182])) if rng.random() < 0.6 else None,
    }


def tell_ability(record: Record, act, pk: int, about: dict, ability, conclusion, failed: bool, how: str, rng) -> None:
    """One of the four abilities, with what the adult said where it failed."""
    finding, reply = Finding.ABLE, None
    if conclusion == Conclusion.LACKS and failed:
        finding = Finding.NOT_ABLE
        said = {"words": rng.choice(REPLIES[ability.value]), "said_on": about["assessed_on"]}
        reply = record.keep(act, Statement, adult_id=record.adult, spoken_by=SpokenBy.ADULT.value, **said)
    elif conclusion == Conclusion.NOT_CONCLUDED:
        finding = Finding.NOT_TESTED
    evidence = (how or "Not able to, on two visits.") if finding == Finding.NOT_ABLE else ""
    values = {"ability": ability.value, "finding": finding.value, "evidence": evidence, "reply_id": reply}
    record.keep(act, AbilityFinding, assessment_id=pk, **values)


def tell_what_followed(record: Record, enquiry, assessed: int, about: dict, by: int, rng: Random, staff: Staff) -> None:
    """Another decision that they can make; what was decided for them; who may decide; their liberty."""
    domain, decision, _ = DECISIONS["contact with the person said to pose a risk"]
    if about["domain"] != domain and rng.random() < SOMETHING_THEY_CAN_DECIDE:
        presume(record, {**about, "domain": domain.value, "decision": decision}, "", by)
    if rng.random() < DECIDED_FOR:
        decide(record, enquiry, assessed, about, by, rng)
    if rng.random() < AUTHORITY:
        authorise(record, about, by, rng)
    if staff.liberty_tests and rng.random() < LIBERTY:
        consider_liberty(record, about, by, rng, staff)


def decide(record: Record, enquiry, assessed: int, about: dict, by: int, rng: Random) -> None:
    """A best interests decision, with two ways it could go and somebody who was asked."""
    day = about["assessed_on"]
    if enquiry.concluded_on:
        day = min(day + timedelta(rng.randrange(15)), max(day, enquiry.concluded_on))
    chosen, other = OPTIONS[about["domain"]]
    pk = record.new(BestInterestsDecision)
    facts = {"domain": about["domain"], "options": 2}
    act = record.act(day, "decided-in-best-interests", by, (BestInterestsDecision, pk), facts=facts)
    record.keep(
        act,
        BestInterestsDecision,
        pk,
        assessment_id=assessed,
        domain=about["domain"],
        decided_on=day,
        decision_maker="Adult safeguarding team",
        not_by_appearance=True,
        decision=chosen["option"] + ".",
        reasons=rng.choice(DONE),
        departs_from_wishes=False,
    )
    for option in (chosen, other):
        record.keep(act, BestInterestsOption, best_interests_id=pk, **option)
    relative = rng.choice(RELATIVES)
    view = {"role": ConsulteeRole.FAMILY.value, "consulted": True, "view": rng.choice(VIEWS)}
    record.keep(act, Consultee, best_interests_id=pk, name=relative, **view)


def authorise(record: Record, about: dict, by: int, rng: Random) -> None:
    """Somebody who says that they may decide; as often as not, nobody has seen the paper yet."""
    kind = rng.choice([AuthorityKind.LPA_MONEY, AuthorityKind.LPA_HEALTH, AuthorityKind.APPOINTEE]).value
    pk, day = record.new(LegalAuthority), about["assessed_on"]
    act = record.act(day, "recorded-authority", by, (LegalAuthority, pk), facts={"kind": kind}, dated=False)
    covers = [Domain.MONEY.value] if kind != AuthorityKind.LPA_HEALTH else [Domain.CARE.value, Domain.RESIDENCE.value]
    seen = {"evidence_seen_on": day, "evidence": "The stamped copy."} if rng.random() < 0.5 else {}
    holder = rng.choice(RELATIVES)
    record.keep(act, LegalAuthority, pk, adult_id=record.adult, kind=kind, holder=holder, covers=covers, **seen)


def consider_liberty(record: Record, about: dict, by: int, rng: Random, staff: Staff) -> None:
    """Arrangements considered by the test of the day, with a note under each thing that it asks."""
    day: date = about["assessed_on"]
    test = next((one for one in staff.liberty_tests if one.held_on(day)), None)
    if test is None:
        return
    pk = record.new(DeprivationOfLiberty)
    facts = {"test": test.version, "route": Route.STANDARD.value}
    act = record.act(day, "considered-liberty", by, (DeprivationOfLiberty, pk), facts=facts)
    record.keep(
        act,
        DeprivationOfLiberty,
        pk,
        adult_id=record.adult,
        test_id=test.pk,
        considered_on=day,
        setting=Setting.CARE_HOME.value,
        restrictions=rng.choice(RESTRICTIONS),
        route=Route.STANDARD.value,
        starts_on=day,
        expires_on=day + timedelta(364),
    )
    for criterion in test.criteria.all():
        record.keep(act, CriterionNote, liberty_id=pk, criterion_id=criterion.pk, note="Looked at with the home.")
