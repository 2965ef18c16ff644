"""What one invented person's safeguarding life is made of. Plain data: no database, no behaviour.

Codes are those of the safeguarding extract; `None` always means "not recorded", which differs from `dont-know` and
from `not-asked`. Keys are unique within one run of `lives`.
"""

from dataclasses import dataclass, field
from datetime import date


@dataclass(slots=True)
class Adult:
    """The person the record is about."""

    key: str
    title: str | None
    given_name: str
    family_name: str
    known_as: str | None
    birth_date: date | None
    gender: str | None  # male, female
    ethnicity: str | None  # white, mixed, asian, black, other, refused
    background: str  # finer than ethnicity, e.g. "white-british", "bangladeshi"
    nhs_number: str | None  # fictional: 999 range, valid check digit
    address: str
    postcode: str
    phone: str | None
    lives_with: str | None
    language: str | None  # language preferred, None when not recorded
    communication: str | None  # what helps when talking with this person
    died_on: date | None = None


@dataclass(slots=True)
class Referrer:
    """Who told the council. `owed_answer`: they asked to be told what happened."""

    name: str | None
    role: str
    organisation: str | None
    owed_answer: bool
    answered_on: date | None = None
    answer: str | None = None


@dataclass(slots=True)
class SourceOfRisk:
    """The person or body said to pose a risk. No finding is implied."""

    kind: str | None  # service-provider, known, unknown
    relation: str | None  # "son", "care-worker", "stranger" … or "self"
    name: str | None


@dataclass(slots=True)
class Criterion:
    """One limb of section 42(1)."""

    met: str  # met, not-met, not-yet-known
    evidence: str | None


@dataclass(slots=True)
class Decision:
    """A decision on a concern. Criteria agree with it: section-42 only when all three are met."""

    decided_on: date
    worker: int
    care_needs: Criterion
    abuse_risk: Criterion
    cannot_protect: Criterion
    decision: str  # section-42, other-enquiry, more-information, no-enquiry
    reasons: str | None
    pathways: tuple[str, ...] = ()  # calibration.PATHWAYS
    view_asked: bool | None = None
    view: str | None = None
    view_followed: bool | None = None
    ground: str | None = None  # calibration.GROUNDS, only when the view was not followed
    ground_words: str | None = None


@dataclass(slots=True)
class Concern:
    """What somebody reported. `decisions` run oldest first; an empty tuple is an undecided concern."""

    key: str
    raised_on: date
    referrer: Referrer
    narrative: str
    types: tuple[str, ...]
    location: str | None
    source: SourceOfRisk | None
    safety: str | None
    adult_knows: bool | None
    early_wish: str | None
    early_wish_by: str | None  # adult, representative
    contact_caution: str | None
    counts: bool | None
    decisions: tuple[Decision, ...] = ()
    enquiry_keys: tuple[str, ...] = ()


@dataclass(slots=True)
class Allegation:
    type: str
    location: str | None
    source: str | None


@dataclass(slots=True)
class Statement:
    """Somebody's words, exactly as given."""

    text: str
    kind: str  # wish, question, refusal, change-of-mind, feeling, ending
    voiced_by: str  # adult, representative, advocate, best-interests
    voiced_how: str  # spoken, signed, drawn, written, observed


@dataclass(slots=True)
class Conversation:
    """One conversation about what the person wants, and how it was held."""

    key: str
    held_on: date
    stage: str  # concern, enquiry, plan, review, close, after
    worker: int
    means: str  # in-person, phone, video, writing
    place: str | None
    with_whom: str  # adult, representative, advocate, best-interests
    with_name: str | None  # the representative's or advocate's name and relation
    alone: bool | None
    support: str | None  # interpreter, pictures …
    asked: str | None  # expressed, none-expressed, not-asked, dont-know, declined
    not_asked_reason: str | None
    minutes: int | None
    statements: tuple[Statement, ...] = ()


@dataclass(slots=True)
class Negotiated:
    """What was agreed to be realistic, beside the wish."""

    agreed_on: date
    words: str
    gap_reason: str | None  # calibration.GAP_REASONS
    gap_words: str | None
    adult_agreed: bool | None


@dataclass(slots=True)
class Review:
    """A look back at one outcome. `words` are the adult's own when the wish changed."""

    reviewed_on: date
    stage: str  # concern, enquiry, plan, review, close, after
    still_wanted: bool | None
    changed: bool | None
    words: str | None
    achieved: str | None  # fully, partly, not
    adults_view: str | None  # fully, partly, not
    judged_by: str | None  # adult, representative, advocate, practitioner


@dataclass(slots=True)
class Outcome:
    """One thing the person wanted, with everything that became of it."""

    key: str
    conversation_key: str
    voiced_on: date
    voiced_by: str  # adult, representative, advocate, best-interests
    voiced_how: str  # spoken, signed, drawn, written, observed
    words: str
    codes: tuple[tuple[str, str], ...]  # (scheme, code), empty when nobody coded it yet
    negotiated: Negotiated | None = None
    reviews: tuple[Review, ...] = ()
    achieved: str | None = None
    adults_view: str | None = None
    achieved_why: str | None = None  # why it was easy or hard
    superseded_by: str | None = None  # key of the outcome that took its place


@dataclass(slots=True)
class OthersWish:
    """What somebody else wants, kept apart from what the adult wants."""

    name: str
    relation: str
    said_on: date
    words: str
    conflicts: bool
    handled: str | None


@dataclass(slots=True)
class SafetyCheck:
    asked_on: date
    answer: str  # yes, mostly, no, could-not-say
    words: str | None


@dataclass(slots=True)
class RiskResult:
    source: str
    assessment: str | None
    result: str | None  # remained, reduced, removed; only where a risk was identified
    note: str | None


@dataclass(slots=True)
class Capacity:
    """A light record: one decision, one time."""

    lacked: str | None  # yes, no, dont-know
    about: str | None
    on: date | None
    evidence: str | None


@dataclass(slots=True)
class Ending:
    """How it ended, in somebody's words and in the practitioner's."""

    view: str | None
    view_by: str | None  # adult, representative, advocate
    closing_words: str | None
    feels_safer: str | None  # not-at-all, a-bit, quite-a-bit, a-lot, less-safe


@dataclass(slots=True)
class Override:
    """The practitioner's own overall answer, where it differs from the one derived from the outcomes."""

    achieved: str
    reason: str


@dataclass(slots=True)
class Reopening:
    reopened_on: date
    reason: str
    concluded_on: date | None


@dataclass(slots=True)
class Enquiry:
    key: str
    kind: str  # section-42, other
    team: int
    worker: int
    started_on: date
    concluded_on: date | None
    support_reason: str | None
    allegations: tuple[Allegation, ...]
    outcomes_asked: str | None
    not_asked_reason: str | None
    conversations: tuple[Conversation, ...]
    outcomes: tuple[Outcome, ...]
    others: tuple[OthersWish, ...]
    safety_checks: tuple[SafetyCheck, ...]
    risk_results: tuple[RiskResult, ...]
    capacity: Capacity | None
    supported: bool | None
    supported_by: str | None  # advocate, family, friend
    ending: Ending | None
    override: Override | None = None
    reopened: Reopening | None = None
    closing_reason: str | None = None


@dataclass(slots=True)
class Life:
    """One adult with every concern and enquiry about them, oldest first."""

    adult: Adult
    concerns: list[Concern] = field(default_factory=list)
    enquiries: list[Enquiry] = field(default_factory=list)
