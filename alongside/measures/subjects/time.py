"""How long each stage takes, as a spread: never against a target and never an average (H2, H4, H5).

Days on which the clocks stood still for the person's sake are left out. Months beside one another, with what chance
alone would give, stand in measures/timeliness.
"""

from ibis import _

from ..facts import CONCERN, COUNTED, ENQUIRY
from ..facts_of_support import PAUSE, STAGE
from ..measure import Measure, Spread
from ..msp import IS_SECTION_42

NO_TARGET = "No target: a longer beginning is expected where people are worked with (H5)."


def of_stage(stage: str, asks: str) -> Spread:
    """The days that one stage took, of those that ended in a period."""
    return Spread(
        f"days-{stage}",
        asks,
        STAGE,
        "ended_on",
        among=_.stage == stage,
        of=_.days_counted,
        because="Timeliness without one fixed target (H2, H4)",
        not_for=NO_TARGET,
        examples=f"""
            stage   | days | days_counted | comes to
            {stage} | 0    | 0            | 0
            {stage} | 9    | 9            | 9
            {stage} | 30   | 12           | 12
            {stage} | 4    |              | left out
            other   | 5    | 5            | left out
        """,
    )


to_decision = of_stage("decision", "How many days from a concern to the decision on it?")
to_first_talk = of_stage("first-talk", "How many days until the first talk with the adult?")
to_plan = of_stage("plan", "How many days until the first plan?")
to_review = of_stage("review", "How many days until the plan was looked at again?")
to_conclusion = of_stage("conclusion", "How many days from the start of an enquiry to its conclusion?")
BY_STAGE = {
    "decision": to_decision,
    "first-talk": to_first_talk,
    "plan": to_plan,
    "review": to_review,
    "conclusion": to_conclusion,
}
"""The days of each stage, by its code, in their order."""
by_the_date = Spread(
    "days-by-the-date",
    "How many days by the date did a section 42 enquiry take, pauses and all?",
    ENQUIRY,
    "concluded_on",
    among=IS_SECTION_42,
    of=_.concluded_on.delta(_.started_on, unit="day"),
    because="Referral to closure (Q2)",
    not_for=NO_TARGET,
    examples="""
        kind       | started_on | concluded_on | comes to
        section-42 | 2026-06-05 | 2026-06-05   | 0
        section-42 | 2026-02-28 | 2026-04-01   | 32
        other      | 2026-06-01 | 2026-06-05   | left out
        section-42 | 2026-06-01 |              | left out
    """,
)
first_talk_since_concern = Spread(
    "days-to-early-talk",
    "How many days from a concern to the first talk with the adult?",
    CONCERN,
    "raised_on",
    among=COUNTED,
    of=_.first_talk_on.delta(_.raised_on, unit="day"),
    because="The person's story early, even in high volume (H15)",
    not_for=NO_TARGET,
    examples="""
        raised_on  | early_talk.first_talk_on | comes to
        2026-06-05 | 2026-06-05               | 0
        2026-06-05 | 2026-06-19               | 14
        2026-06-05 | 2026-08-01               | 57
        2026-06-05 |                          | left out
    """,
)
stood_still = Measure(
    "stage-stood-still",
    "Of the stages that ended, in how many had the clocks stood still for a while?",
    STAGE,
    "ended_on",
    among=_.stage.notnull(),
    counts=_.days_counted < _.days,
    unknown=_.days_counted.isnull() | _.days.isnull(),
    because="Pause and extend with a reason tied to the person (H2)",
    examples="""
        stage | days | days_counted | comes to
        plan  | 20   | 12           | counts
        plan  | 20   | 20           | does not
        plan  | 20   |              | not recorded
    """,
)
agreed_later = Measure(
    "stage-agreed-later",
    "Of the stages that ended, for how many had a manager agreed that they be later?",
    STAGE,
    "ended_on",
    among=_.stage.notnull(),
    counts=_.varied,
    unknown=_.varied.isnull(),
    because="A departure is a decision with its reasons (H3)",
    examples="""
        stage    | varied | comes to
        decision | yes    | counts
        decision | no     | does not
        decision |        | not recorded
    """,
)
adult_agrees = Measure(
    "pause-agreed",
    "Of the pauses, to how many did the adult agree?",
    PAUSE,
    "from_on",
    among=_.pause_id.notnull(),
    counts=_.agrees == "agreed",
    unknown=_.agrees.isnull(),
    because="Tied to the person (H2)",
    examples="""
        agrees         | comes to
        agreed         | counts
        knows          | does not
        representative | does not
        not-told       | does not
                       | not recorded
    """,
)
TIMES: tuple[Measure | Spread, ...] = (
    first_talk_since_concern,
    *BY_STAGE.values(),
    by_the_date,
    stood_still,
    agreed_later,
    adult_agrees,
)
