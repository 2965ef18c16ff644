"""Later tables of the extract: talking, what was asked and agreed, how it was for them. Facts, never words."""

from .codes import ABUSE, EXPERIENCE, GRADED, STAGES, VOICES
from .columns import PublishedTable, code, day, identity, local, number, yes_no

CONCERN_TYPE = PublishedTable(
    "concern_type",
    "Each kind of abuse or neglect that was reported in a concern.",
    ("concern_id", "type"),
    {
        "concern_id": identity("The concern.", of="concern"),
        "type": code("The kind of abuse or neglect.", *ABUSE),
    },
)
REOPENING = PublishedTable(
    "reopening",
    "Each time that an enquiry was taken up again after its close.",
    ("reopening_id",),
    {
        "reopening_id": identity("The row."),
        "enquiry_id": identity("The enquiry.", of="enquiry"),
        "reopened_on": day("The day."),
    },
    dated_by="reopened_on",
)
CONVERSATION = PublishedTable(
    "conversation",
    "Each conversation with the adult, or with somebody who speaks for them.",
    ("conversation_id",),
    {
        "conversation_id": identity("The conversation."),
        "adult_id": identity("The adult.", of="adult"),
        "enquiry_id": identity("The enquiry, if it was in one.", of="enquiry"),
        "held_on": day("The day."),
        "stage": code("The stage of the work.", *STAGES),
        "means": code("How they talked.", "in-person", "phone", "video", "writing"),
        "seen_alone": yes_no("Whether the adult was seen alone; null: not said."),
        "own_words": number("How many things were kept as the adult said them."),
    },
    dated_by="held_on",
)
ASKED_OUTCOME = PublishedTable(
    "asked_outcome",
    "Each time that somebody asked the adult what they want, or said why not.",
    ("asking_id",),
    {
        "asking_id": identity("The row."),
        "enquiry_id": identity("The enquiry.", of="enquiry"),
        "asked_on": day("The day."),
        "answer": code(
            "What came of it; declined: they were asked and would rather not say.",
            "expressed",
            "none-expressed",
            "declined",
            "not-asked",
            "dont-know",
        ),
        "not_asked_reason": code(
            "Why they were not asked.",
            "unsafe",
            "unwell",
            "no-contact",
            "no-supporter",
            "died",
            "other",
        ),
    },
    dated_by="asked_on",
)
AGREEMENT = PublishedTable(
    "agreement",
    "Each outcome that was agreed beside a wish.",
    ("agreement_id",),
    {
        "agreement_id": identity("The agreement."),
        "outcome_id": identity("The wish.", of="outcome"),
        "agreed_on": day("The day."),
        "agreed_with": code("With whom.", *VOICES),
        "differs": yes_no("Whether it differs from what was wanted."),
        "gap_reason": local("Why it differs, by the council's own list."),
    },
    dated_by="agreed_on",
)
OTHERS_WISH = PublishedTable(
    "others_wish",
    "Each thing that somebody other than the adult wants.",
    ("wish_id",),
    {
        "wish_id": identity("The row."),
        "enquiry_id": identity("The enquiry.", of="enquiry"),
        "said_on": day("The day."),
        "conflicts": yes_no("Whether it conflicts with what the adult wants; null: not said."),
    },
    dated_by="said_on",
)
SAFETY_CHECK = PublishedTable(
    "safety_check",
    "Each time that the adult was asked whether they feel safe.",
    ("check_id",),
    {
        "check_id": identity("The row."),
        "adult_id": identity("The adult.", of="adult"),
        "enquiry_id": identity("The enquiry, if it was in one.", of="enquiry"),
        "asked_on": day("The day."),
        "answer": code("The adult's answer.", "yes", "mostly", "no", "could-not-say"),
    },
    dated_by="asked_on",
)
FEEDBACK = PublishedTable(
    "feedback",
    "Each time that the adult was asked how it is, or was, for them.",
    ("feedback_id",),
    {
        "feedback_id": identity("The row."),
        "adult_id": identity("The adult.", of="adult"),
        "enquiry_id": identity("The enquiry.", of="enquiry"),
        "asked_on": day("The day."),
        "stage": code("When.", "during", "after"),
        "how": code("How they were asked.", "in-person", "phone", "video", "writing"),
        "asked_by": code("Who asked.", "worker", "colleague", "advocate", "other"),
        "came": code("What came of it.", "given", "declined", "waiting", "could-not"),
        "spoken_by": code("Whose answer it is.", *VOICES),
    },
    dated_by="asked_on",
)
FEEDBACK_ANSWER = PublishedTable(
    "feedback_answer",
    "Each graded answer to how it was: questions 4 to 7 of the outcomes framework.",
    ("answer_id",),
    {
        "answer_id": identity("The row."),
        "feedback_id": identity("The asking that it was an answer to.", of="feedback"),
        "question": code("What was asked: question 4, 5, 6 or 7.", *EXPERIENCE),
        "answer": code("How much, as the person said.", *GRADED),
        "spoken_by": code("Whose answer it is.", *VOICES),
    },
)
GAP_ANSWER = PublishedTable(
    "gap_answer",
    "Each reason that was given why something that is asked for is not recorded.",
    ("answer_id",),
    {
        "answer_id": identity("The row."),
        "enquiry_id": identity("The enquiry.", of="enquiry"),
        "concern_id": identity("The concern, before any enquiry.", of="concern"),
        "gap": local("What was asked for, by the product's own list."),
        "reason": code(
            "Why not; ask-again takes an earlier answer back.",
            "not-now",
            "unsafe",
            "declined",
            "not-applicable",
            "other",
            "ask-again",
        ),
        "answered_on": day("The day."),
    },
    dated_by="answered_on",
)
ALARM = PublishedTable(
    "alarm",
    "Each time that somebody said they are not safe now.",
    ("alarm_id",),
    {
        "alarm_id": identity("The row."),
        "adult_id": identity("The adult.", of="adult"),
        "enquiry_id": identity("The enquiry, if it was in one.", of="enquiry"),
        "raised_on": day("The day."),
        "said_by": code("Who said so.", "adult", "representative", "advocate", "staff", "other"),
        "through": code("How it reached the council.", "own-page", "questionnaire", "phone", "in-person"),
        "minutes_to_taken_up": number("Minutes until somebody took it up; null: nobody has."),
        "answered": yes_no("Whether what was done is recorded."),
    },
    dated_by="raised_on",
)
OWN_ADDITION = PublishedTable(
    "own_addition",
    "Each thing that the adult, or somebody who speaks for them, added on the adult's own page.",
    ("addition_id",),
    {
        "addition_id": identity("The row."),
        "adult_id": identity("The adult.", of="adult"),
        "enquiry_id": identity("The enquiry, if it was in one.", of="enquiry"),
        "added_on": day("The day."),
        "who": code("Who added it.", "adult", "representative", "advocate"),
        "kind": code(
            "What it was.",
            "changed",
            "no-more",
            "question",
            "other",
            "safety",
            "report",
            "advocate",
            "contact",
            "not-safe",
        ),
        "days_to_read": number("Days until somebody read it; null: nobody has."),
        "days_to_answer": number("Days until it was answered; null: it was not."),
    },
    dated_by="added_on",
)
LISTENING = (
    CONCERN_TYPE,
    REOPENING,
    CONVERSATION,
    ASKED_OUTCOME,
    AGREEMENT,
    OTHERS_WISH,
    SAFETY_CHECK,
    FEEDBACK,
    FEEDBACK_ANSWER,
    GAP_ANSWER,
    ALARM,
    OWN_ADDITION,
)
