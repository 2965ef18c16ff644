"""Version 1 of the extract: adults, concerns, enquiries, what happened, and what became of what people wanted."""

from .codes import ABUSE, ACHIEVED, CONDITIONS, SOURCES, STAGES, VOICES
from .columns import PublishedTable, code, day, identity, local, needed, number, yes_no

ADULT = PublishedTable(
    "adult",
    "Each adult on record.",
    ("adult_id",),
    {
        "adult_id": identity("The adult."),
        "birth_date": day("The day of birth; may be the first of the month."),
        "died_on": day("The day of death."),
        "gender": code("As the national return counts it; another answer is null.", "male", "female"),
        "ethnicity": code(
            "As the adult says; refused: they would rather not.",
            "white",
            "mixed",
            "asian",
            "black",
            "other",
            "refused",
        ),
    },
    in_order=(("birth_date", "died_on"),),
    needed=True,
)
CONCERN = PublishedTable(
    "concern",
    "Each concern that was reported.",
    ("concern_id",),
    {
        "concern_id": identity("The concern."),
        "adult_id": identity("The adult it is about.", of="adult"),
        "raised_on": needed(day("The day on which it was raised.")),
        "decided_on": day("The day of the newest decision."),
        "decision": code(
            "The newest decision (section 42(1)); null while none is made.",
            "section-42",
            "other-enquiry",
            "no-enquiry",
        ),
        "counts": yes_no("Whether it counts as a concern under the council's own rule; null counts."),
        "source": local("Who raised it, by the council's own list."),
    },
    dated_by="raised_on",
    in_order=(("raised_on", "decided_on"),),
    needed=True,
)
CONCERN_ENQUIRY = PublishedTable(
    "concern_enquiry",
    "Which concerns feed which enquiries: many to many.",
    ("concern_id", "enquiry_id"),
    {
        "concern_id": identity("The concern.", of="concern"),
        "enquiry_id": identity("The enquiry.", of="enquiry"),
    },
)
ENQUIRY = PublishedTable(
    "enquiry",
    "Each enquiry about one adult.",
    ("enquiry_id",),
    {
        "enquiry_id": identity("The enquiry."),
        "adult_id": identity("The adult it is about.", of="adult"),
        "kind": needed(code("Under section 42(2), or another.", "section-42", "other")),
        "started_on": needed(day("The day on which it started.")),
        "concluded_on": day("The day on which it was concluded; null while it is open."),
        "support_reason": code(
            "The adult's primary support reason (SG1d).",
            "physical",
            "sensory",
            "memory-cognition",
            "learning-disability",
            "mental-health",
            "social",
            "none",
        ),
        "lacked_capacity": code(
            "Whether the adult lacked capacity for decisions about the enquiry (SG3a).", "yes", "no", "dont-know"
        ),
        "supported": yes_no("Whether an advocate, family or a friend supported the adult (SG3a)."),
        "outcomes_asked": code(
            "What came of asking the adult what they want (SG4a).",
            "expressed",
            "none-expressed",
            "not-asked",
            "dont-know",
        ),
        "outcomes_achieved": code(
            "How far what they wanted was achieved, as a whole; null while one wish is unjudged.", *ACHIEVED
        ),
        "team": local("The team that holds it."),
        "large_scale_id": identity("The large-scale enquiry that it is part of."),
    },
    dated_by="started_on",
    in_order=(("started_on", "concluded_on"),),
    needed=True,
)
ENQUIRY_CONDITION = PublishedTable(
    "enquiry_condition",
    "Each health condition reported of the adult, as it bears on an enquiry (SG1e). Not known: no row.",
    ("enquiry_id", "condition"),
    {
        "enquiry_id": identity("The enquiry.", of="enquiry"),
        "condition": code("One of the national list.", *CONDITIONS),
    },
)
ALLEGATION = PublishedTable(
    "allegation",
    "Each thing said to have happened, where, and from what source of risk (SG2). No finding is implied.",
    ("allegation_id",),
    {
        "allegation_id": identity("The row."),
        "enquiry_id": identity("The enquiry.", of="enquiry"),
        "type": code("The kind of abuse or neglect.", *ABUSE),
        "location": code(
            "Where.",
            "own-home",
            "community",
            "community-service",
            "care-home-nursing",
            "care-home-residential",
            "hospital-acute",
            "hospital-mental-health",
            "hospital-community",
            "other",
        ),
        "source": code("The kind of source of risk, as the adult knows it.", *SOURCES),
    },
    needed=True,
)
RISK_RESULT = PublishedTable(
    "risk_result",
    "What was found about the risk from each kind of source, and what became of it.",
    ("enquiry_id", "source"),
    {
        "enquiry_id": identity("The enquiry.", of="enquiry"),
        "source": code("The kind of source of risk.", *SOURCES),
        "assessment": code(
            "What was found, and whether anything was done (SG2c).",
            "identified-action",
            "identified-no-action",
            "inconclusive-action",
            "inconclusive-no-action",
            "none-action",
            "none-no-action",
            "ceased",
        ),
        "result": code(
            "What became of a risk that was identified (SG2e); null for any other.", "remained", "reduced", "removed"
        ),
    },
    needed=True,
)
OUTCOME = PublishedTable(
    "outcome",
    "Each outcome that somebody said they want; the words stay in the record.",
    ("outcome_id",),
    {
        "outcome_id": identity("The outcome."),
        "enquiry_id": identity("The enquiry.", of="enquiry"),
        "voiced_on": needed(day("The day on which it was said.")),
        "voiced_by": code("Who said it.", *VOICES),
        "negotiated": yes_no("Whether something was agreed about it."),
        "gap_reason": local("Why what was agreed differs from what was wanted, by the council's own list."),
        "achieved": code("How far it was achieved, as the practitioner judged last.", *ACHIEVED),
        "adults_view": code("How far it was achieved, as the adult judged last.", *ACHIEVED),
        "follows_id": identity("Later column: the wish whose place it took.", of="outcome"),
        "began_with_professional": yes_no("Later column: whether a professional named it first."),
    },
    dated_by="voiced_on",
)
OUTCOME_CODE = PublishedTable(
    "outcome_code",
    "How the practitioner classified an outcome afterwards.",
    ("outcome_id", "scheme", "code"),
    {
        "outcome_id": identity("The outcome.", of="outcome"),
        "scheme": local("The scheme of categories."),
        "code": local("The category of that scheme."),
    },
)
OUTCOME_REVIEW = PublishedTable(
    "outcome_review",
    "Each time that an outcome was looked at again.",
    ("review_id",),
    {
        "review_id": identity("The look."),
        "outcome_id": identity("The outcome.", of="outcome"),
        "reviewed_on": needed(day("The day.")),
        "stage": code("The stage of the work.", *STAGES),
        "still_wanted": yes_no("Whether it is still wanted; null: not asked."),
        "changed": yes_no("Whether the adult changed it."),
        "achieved": code("How far it was achieved by then.", *ACHIEVED),
        "adults_view": code("Later column: the same, as the adult judged.", *ACHIEVED),
        "ease": code("Later column: whether it was easy to achieve.", "easy", "hard", "mixed"),
    },
    dated_by="reviewed_on",
)
SECTION_44_REVIEW = PublishedTable(
    "section_44_review",
    "Each safeguarding adult review (SG5a).",
    ("review_id",),
    {
        "review_id": identity("The review."),
        "completed_on": day("The day on which it was completed; null while it goes on."),
    },
    dated_by="completed_on",
)
SECTION_44_ADULT = PublishedTable(
    "section_44_adult",
    "Each adult of a safeguarding adult review (SG5b).",
    ("review_id", "adult_no"),
    {
        "review_id": identity("The review.", of="section_44_review"),
        "adult_no": number("The adult's number within the review."),
        "died": yes_no("Whether they died."),
        "birth_date": day("The day of birth; may be the first of the month."),
    },
)
CORE = (
    ADULT,
    CONCERN,
    CONCERN_ENQUIRY,
    ENQUIRY,
    ENQUIRY_CONDITION,
    ALLEGATION,
    RISK_RESULT,
    OUTCOME,
    OUTCOME_CODE,
    OUTCOME_REVIEW,
    SECTION_44_REVIEW,
    SECTION_44_ADULT,
)
