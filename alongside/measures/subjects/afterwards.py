"""How it was for people, and what came afterwards: feedback, being safe, coming back (K1 to K5, H7, H10).

An adult's answer and a representative's are told apart. What they said is kept in their words; no words are counted.
"""

from ibis import _

from ..facts import CONCERN, COUNTED, ENQUIRY
from ..facts_of_support import FEEDBACK, FEEDBACK_ANSWER, SAFETY
from ..measure import Measure, Spread
from ..msp import IS_SECTION_42
from ..reading import Condition

WEEKS_2, WEEKS_8 = 14, 56
"""Days within which people are asked after the close (outcomes framework of 2018)."""
asked_afterwards = Measure(
    "asked-how-it-was",
    "In how many section 42 enquiries that were concluded was the adult asked afterwards how it was for them?",
    ENQUIRY,
    "concluded_on",
    among=IS_SECTION_42,
    counts=_.asked_how_it_was,
    because="Asked after the close (K1); questions 4 to 7 of the outcomes framework are asked then",
    not_for="The newest enquiries are still to be asked: read it for those that were concluded some time ago.",
    examples="""
        kind       | feedback.stage | comes to
        section-42 | after          | counts
        section-42 | during, after  | counts
        section-42 | during         | does not
        section-42 |                | does not
        other      | after          | left out
    """,
)


def of_feedback(code: str, asks: str, counts: Condition, because: str, examples: str, *, among: Condition, unknown):
    """A measure of times that somebody was asked how it is, or was, for them."""
    return Measure(
        code,
        asks,
        FEEDBACK,
        "asked_on",
        among=among,
        counts=counts,
        unknown=unknown,
        because=because,
        examples=examples,
    )


given = of_feedback(
    "feedback-given",
    "Each time somebody was asked how it is or was for them, how often did they say it?",
    _.came == "given",
    "K1, K2",
    """
    came      | comes to
    given     | counts
    declined  | does not
    could-not | does not
    waiting   | not recorded
              | not recorded
    """,
    among=_.feedback_id.notnull(),
    unknown=_.came.isnull() | (_.came == "waiting"),
)
by_adult = of_feedback(
    "feedback-of-adult",
    "Of the answers that were given, how many are the adult's own?",
    _.spoken_by == "adult",
    "Adult and representative apart (practice 5.1: in the pilot of 2014 most answers were given for somebody)",
    """
    came     | spoken_by      | comes to
    given    | adult          | counts
    given    | representative | does not
    given    | advocate       | does not
    given    |                | not recorded
    declined |                | left out
    """,
    among=_.came == "given",
    unknown=_.spoken_by.isnull(),
)
not_by_the_worker = of_feedback(
    "feedback-asked-by-another",
    "Of the answers that were given, how many were asked for by somebody other than the worker?",
    _.asked_by.isin(["colleague", "advocate", "other"]),
    "Whoever did the work is not the only one who can ask (K5)",
    """
    came    | asked_by  | comes to
    given   | advocate  | counts
    given   | colleague | counts
    given   | worker    | does not
    given   |           | not recorded
    waiting | advocate  | left out
    """,
    among=_.came == "given",
    unknown=_.asked_by.isnull(),
)
in_time = of_feedback(
    "feedback-in-time",
    "Of the answers that were given after the close, how many were asked for within eight weeks of it?",
    _.asked_on.delta(_.concluded_on, unit="day") <= WEEKS_8,
    "Within eight weeks of closing (outcomes framework of 2018)",
    """
    stage  | came  | asked_on   | concluded_on | comes to
    after  | given | 2026-06-05 | 2026-06-05   | counts
    after  | given | 2026-06-05 | 2026-04-10   | counts
    after  | given | 2026-06-05 | 2026-04-09   | does not
    after  | given | 2026-06-05 |              | not recorded
    during | given | 2026-06-05 | 2026-06-30   | left out
    """,
    among=(_.stage == "after") & (_.came == "given"),
    unknown=_.concluded_on.isnull(),
)


promptly = of_feedback(
    "feedback-promptly",
    "Of the answers that were given after the close, how many were asked for within two weeks of it?",
    _.asked_on.delta(_.concluded_on, unit="day") <= WEEKS_2,
    "Promptly: late asking reopened wounds (K2)",
    """
    stage  | came  | asked_on   | concluded_on | comes to
    after  | given | 2026-06-15 | 2026-06-01   | counts
    after  | given | 2026-06-16 | 2026-06-01   | does not
    after  | given | 2026-06-16 |              | not recorded
    during | given | 2026-06-05 | 2026-06-30   | left out
    """,
    among=(_.stage == "after") & (_.came == "given"),
    unknown=_.concluded_on.isnull(),
)
days_to_asking = Spread(
    "days-from-close-to-asking",
    "How many days after the close were people asked how it was?",
    FEEDBACK,
    "asked_on",
    among=(_.stage == "after") & _.concluded_on.notnull(),
    of=_.asked_on.delta(_.concluded_on, unit="day"),
    because="K2",
    not_for="No target: it is asked when they can be asked. Who was never asked is in no spread.",
    examples="""
        stage  | asked_on   | concluded_on | comes to
        after  | 2026-06-15 | 2026-06-01   | 14
        after  | 2026-06-01 | 2026-06-01   | 0
        after  | 2026-06-01 |              | left out
        during | 2026-06-01 | 2026-05-01   | left out
    """,
)


def of_experience(question: str, asks: str, number: int) -> Measure:
    """A measure of one of questions 4 to 7: of those who could say, how many said a lot, or quite."""
    return Measure(
        question,
        asks,
        FEEDBACK_ANSWER,
        "asked_on",
        among=_.question == question,
        counts=_.answer.isin(["a-lot", "quite"]),
        unknown=_.answer.isnull() | (_.answer == "dont-know"),
        because=f"Question {number} of the outcomes framework of 2018, in our own words and on our own scale: the "
        "printed ones are not verified",
        not_for="Of those who answered: many are not asked, and many answers are given by somebody for them.",
        examples=f"""
            question   | answer     | comes to
            {question} | a-lot      | counts
            {question} | quite      | counts
            {question} | a-little   | does not
            {question} | not-at-all | does not
            {question} | dont-know  | not recorded
            {question} |            | not recorded
                       | a-lot      | left out
        """,
    )


EXPERIENCE = (
    of_experience("listened", "How many felt listened to, when people talked about how to be safe?", 4),
    of_experience("understood", "How many could understand what they were told?", 5),
    of_experience("content", "How many are content with what came of it?", 6),
    of_experience("safer", "How many feel safer because of the help?", 7),
)


def of_safety(code: str, asks: str, among: Condition, because: str, examples: str) -> Measure:
    """A measure of times that an adult was asked whether they feel safe."""
    return Measure(
        code,
        asks,
        SAFETY,
        "asked_on",
        among=among,
        counts=_.answer.isin(["yes", "mostly"]),
        unknown=_.answer.isnull() | (_.answer == "could-not-say"),
        because=because,
        not_for="A feeling at a time, asked by whoever asked: not the question of whether they feel safer.",
        examples=examples,
    )


feels_safe = of_safety(
    "feels-safe",
    "Each time an adult was asked whether they feel safe, how often did they say yes, or mostly?",
    _.check_id.notnull(),
    "Do you feel safe? (A21)",
    """
    answer        | comes to
    yes           | counts
    mostly        | counts
    no            | does not
    could-not-say | not recorded
                  | not recorded
    """,
)
feels_safe_after = of_safety(
    "feels-safe-after-the-close",
    "Each time an adult was asked after the close whether they feel safe, how often did they say yes, or mostly?",
    _.asked_on >= _.concluded_on,
    "A21; effects go on after the close (H7)",
    """
    answer        | asked_on   | concluded_on | comes to
    yes           | 2026-06-05 | 2026-06-05   | counts
    no            | 2026-06-05 | 2026-05-01   | does not
    could-not-say | 2026-06-05 | 2026-05-01   | not recorded
    yes           | 2026-06-05 | 2026-06-06   | left out
    yes           | 2026-06-05 |              | left out
    """,
)
reopened = Measure(
    "taken-up-again",
    "Of the enquiries that started, how many were concluded and then taken up again?",
    ENQUIRY,
    "started_on",
    among=_.kind.notnull(),
    counts=_.reopened,
    because="Anything may be revisited (H1); review after the close (H7)",
    examples="""
        kind       | reopening.reopened_on  | comes to
        section-42 | 2026-09-01             | counts
        other      | 2026-09-01, 2026-12-01 | counts
        section-42 |                        | does not
    """,
)


def of_return(code: str, asks: str, counts: Condition, first: str) -> Measure:
    """A measure of concerns that somebody linked to what came before them."""
    return Measure(
        code,
        asks,
        CONCERN,
        "raised_on",
        among=COUNTED,
        counts=counts,
        because="Linked to an earlier concern or enquiry (H10)",
        not_for="No failure: somebody may now know whom to ring. Shown for the whole council, and for no team.",
        examples=f"""
            related_concern.kind    | comes to
            same-matter             | counts
            other-matter            | {first}
            other-matter, same-matter | counts
                                    | does not
        """,
    )


after_another = of_return(
    "after-another", "Of the concerns raised, how many were linked to what came before?", _.after_another, "counts"
)
same_matter = of_return(
    "same-matter", "Of the concerns raised, how many are about the same matter again?", _.same_matter_again, "does not"
)
FEEDBACKS = (
    asked_afterwards,
    given,
    by_adult,
    not_by_the_worker,
    promptly,
    in_time,
    days_to_asking,
    *EXPERIENCE,
    feels_safe,
    feels_safe_after,
)
RETURNS = (reopened, after_another, same_matter)
