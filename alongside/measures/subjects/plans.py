"""Plans, and what was tried: whose, whether it happened, and how well it worked (F12, F13, G2, G3, G6)."""

from ibis import _
from ibis.common.deferred import Deferred

from ..facts_of_support import PLAN, PLAN_ACTION, PLAN_REVIEW, RESPONSE
from ..measure import Measure

TOO_EARLY = ["too-soon", "dont-know"]
agreed = Measure(
    "plan-agreed",
    "Of the plans that began, how many did the adult agree to?",
    PLAN,
    "started_on",
    among=_.plan_id.notnull(),
    counts=_.basis == "agreed",
    unknown=_.basis.isnull(),
    because="On what footing a plan stands (F12)",
    examples="""
        basis          | comes to
        agreed         | counts
        best-interests | does not
        not-agreed     | does not
        not-asked      | does not
                       | not recorded
    """,
)
own_actions = Measure(
    "plan-own-actions",
    "Of the plans with something to do, in how many do the adult, their family or friends do some of it?",
    PLAN,
    "started_on",
    among=_.actions > 0,
    counts=_.own_actions > 0,
    because="Actions may be the adult's own (A20)",
    examples="""
        plan_action.owner_kind | comes to
        adult                  | counts
        worker, family-friend  | counts
        worker, partner        | does not
        -                      | does not
                               | left out
    """,
)
looked_at = Measure(
    "plan-looked-at",
    "Of the plans that ended, how many were looked at again at least once?",
    PLAN,
    "ended_on",
    among=_.plan_id.notnull(),
    counts=_.looks > 0,
    because="People were let down at about three months (F13)",
    examples="""
        ended_on   | plan_review.held_on    | comes to
        2026-06-05 | 2026-05-01             | counts
        2026-06-05 | 2026-05-01, 2026-05-30 | counts
        2026-06-05 |                        | does not
                   | 2026-05-01             | left out
    """,
)
recovery = Measure(
    "plan-recovery",
    "Of the plans that ended, how many ended because they did their work?",
    PLAN,
    "ended_on",
    among=_.plan_id.notnull(),
    counts=_.ending == "recovery",
    unknown=_.ending.isnull(),
    because="Resolution and recovery, told apart from being watched over (G6)",
    examples="""
        ending     | comes to
        recovery   | counts
        monitoring | does not
        superseded | does not
                   | not recorded
    """,
)
view_kept = Measure(
    "plan-adults-view",
    "Each time a plan was looked at again, how often was the adult's view kept in their own words?",
    PLAN_REVIEW,
    "held_on",
    among=_.review_id.notnull(),
    counts=_.adults_view_kept,
    unknown=_.adults_view_kept.isnull(),
    because="Their view at each review (F13, A12)",
    examples="""
        adults_view_kept | comes to
        yes              | counts
        no               | does not
                         | not recorded
    """,
)
adult_asked = Measure(
    "plan-looked-at-because-asked",
    "Each time a plan was looked at again, how often was it because the adult asked?",
    PLAN_REVIEW,
    "held_on",
    among=_.review_id.notnull(),
    counts=_.because == "adult-asked",
    unknown=_.because.isnull(),
    because="Reviews when they are wanted (F13)",
    examples="""
        because     | comes to
        adult-asked | counts
        due         | does not
                    | not recorded
    """,
)
done = Measure(
    "action-done",
    "Of the actions that were due, how many were done?",
    PLAN_ACTION,
    "due_on",
    among=((_.result != "not-needed") | _.result.isnull()),
    counts=_.result == "done",
    unknown=_.result.isnull(),
    because="Actions that had not happened let people down (F13)",
    examples="""
        due_on     | result     | comes to
        2026-06-05 | done       | counts
        2026-06-05 | partly     | does not
        2026-06-05 | not-done   | does not
        2026-06-05 |            | not recorded
        2026-06-05 | not-needed | left out
                   | done       | left out
    """,
)
accepted = Measure(
    "response-accepted",
    "Of the ways to respond that were offered, how many did the adult accept?",
    RESPONSE,
    "offered_on",
    among=_.used_id.notnull(),
    counts=_.answer == "accepted",
    unknown=_.answer.isnull() | (_.answer == "not-yet"),
    because="Who offered, accepted? (G2)",
    examples="""
        answer   | comes to
        accepted | counts
        declined | does not
        not-yet  | not recorded
                 | not recorded
    """,
)


def worked(code: str, whose: str, view: Deferred, column: str) -> Measure:
    """How well what was accepted worked, in one view: "too soon" and "do not know" are told with the not recorded."""
    return Measure(
        code,
        f"Of the ways to respond that were accepted, how many worked very or fairly well, as the {whose} sees it?",
        RESPONSE,
        "offered_on",
        among=_.answer == "accepted",
        counts=view.isin(["very", "fairly"]),
        unknown=view.isnull() | view.isin(TOO_EARLY),
        because="How well it worked, for whom, for which kind of harm (G2, G3; 14/15 figures 1 and 2)",
        not_for="Few answers a way: a guide to what to ask next, and no proof of what works.",
        examples=f"""
            answer   | {column}     | comes to
            accepted | very         | counts
            accepted | fairly       | counts
            accepted | not-very     | does not
            accepted | not-at-all   | does not
            accepted | too-soon     | not recorded
            accepted | dont-know    | not recorded
            accepted |              | not recorded
            declined | very         | left out
        """,
    )


for_the_adult = worked("response-worked-for-adult", "adult", _.adult, "adult")
for_the_worker = worked("response-worked-for-worker", "worker", _.worker, "worker")
PLANS = (agreed, own_actions, done, looked_at, adult_asked, view_kept, recovery)
RESPONSES = (accepted, for_the_adult, for_the_worker)
