"""What became of what people wanted. Counted are wishes of enquiries that were concluded, by the day of conclusion.

A wish that a later one replaced, or that was no longer wanted, is among those that were voiced (wishes.py), and not
here: it is not what was wanted at the end. The enquiry's overall answer leaves it out too (decision 10).
"""

from ibis import _
from ibis.common.deferred import Deferred

from ..facts import CATEGORY, LOOK, OUTCOME, STILL_WANTED
from ..measure import Measure
from ..reading import Condition

NOT_JUDGED = _.achieved.isnull()
RESTS_ON_OTHERS = "What rests on others is shown as such: it is not the council's, nor a worker's, to answer for (J13)."


def of_wishes(
    code: str,
    asks: str,
    counts: Condition,
    because: str,
    examples: str,
    *,
    among: Deferred | None = None,
    unknown: Condition | None = NOT_JUDGED,
    not_for: str = "",
) -> Measure:
    """A measure of wishes in concluded enquiries that were wanted to the end; `among`: of which of them."""
    return Measure(
        code,
        asks,
        OUTCOME,
        "concluded_on",
        among=STILL_WANTED if among is None else STILL_WANTED & among,
        counts=counts,
        unknown=unknown,
        because=because,
        not_for=not_for,
        examples=examples,
    )


MET = _.achieved.isin(["fully", "partly"])
achieved = of_wishes(
    "wish-achieved",
    "Of the wishes in enquiries that were concluded, how many were achieved fully or partly?",
    MET,
    "Each wish has its own life (A11, A14)",
    """
    achieved | outcome.voiced_on | outcome_review.reviewed_on | outcome_review.still_wanted | comes to
    fully    |                   |                            |                             | counts
    partly   |                   | 2026-05-01, 2026-05-09     | no, yes                     | counts
    not      |                   | 2026-05-01                 | -                           | does not
             |                   |                            |                             | not recorded
             | 2026-05-01        |                            |                             | left out
    not      |                   | 2026-05-01, 2026-05-09     | yes, no                     | left out
    """,
)
achieved_fully = of_wishes(
    "wish-achieved-fully",
    "Of the wishes in enquiries that were concluded, how many were achieved fully?",
    _.achieved == "fully",
    "A14",
    """
    concluded_on | achieved | comes to
    2026-06-05   | fully    | counts
    2026-06-05   | partly   | does not
    2026-06-05   | not      | does not
    2026-06-05   |          | not recorded
    2026-03-31   | fully    | left out
    """,
)
adult_judged = of_wishes(
    "wish-judged-by-adult",
    "Of the wishes in enquiries that were concluded, for how many did the adult say how far it happened?",
    _.adults_view.notnull(),
    "Their judgement and ours (A14)",
    """
    adults_view | achieved | comes to
    fully       |          | counts
    not         | fully    | counts
                | fully    | does not
    """,
    unknown=None,
)
adult_says_achieved = of_wishes(
    "wish-achieved-in-their-eyes",
    "Of the wishes that the adult judged, how many were achieved fully or partly in their eyes?",
    _.adults_view.isin(["fully", "partly"]),
    "The adult's own judgement (A14)",
    """
    adults_view | achieved | comes to
    fully       | not      | counts
    partly      |          | counts
    not         | fully    | does not
                | fully    | left out
    """,
    among=_.adults_view.notnull(),
    unknown=None,
)
sees_less = of_wishes(
    "adult-sees-less",
    "Of the wishes that both judged, in how many does the adult see less achieved than the worker?",
    ((_.achieved == "fully") & _.adults_view.isin(["partly", "not"]))
    | ((_.achieved == "partly") & (_.adults_view == "not")),
    "Two judgements side by side (A14, A16)",
    """
    adults_view | achieved | comes to
    partly      | fully    | counts
    not         | fully    | counts
    not         | partly   | counts
    fully       | fully    | does not
    fully       | not      | does not
                | fully    | left out
    not         |          | left out
    """,
    among=_.achieved.notnull() & _.adults_view.notnull(),
    unknown=None,
    not_for="No sign that either is wrong: it is a reason to talk.",
)
achieved_by_category = Measure(
    "category-achieved",
    "Of wishes of each category, how many were achieved fully or partly?",
    CATEGORY,
    "concluded_on",
    among=_.code.notnull() & STILL_WANTED,
    counts=MET,
    unknown=_.achieved.isnull(),
    because="Outcomes by category (A10; 14/15 table 9); a wish in two categories is in both",
    not_for="Sums over categories: a wish may be in several. Without a scheme chosen, all schemes are together.",
    examples="""
        scheme       | code       | achieved | outcome.voiced_on | comes to
        toolkit-2015 | feel-safer | fully    |                   | counts
        toolkit-2015 | control    | not      |                   | does not
        kingston     | process    |          |                   | not recorded
        kingston     | process    | fully    | 2026-05-01        | left out
    """,
)
agreed_achieved = of_wishes(
    "negotiated-achieved",
    "Of the wishes beside which something was agreed, how many were achieved fully or partly?",
    MET,
    "Desired against negotiated (A4, A14)",
    """
    negotiated | achieved | comes to
    yes        | partly   | counts
    yes        | not      | does not
    yes        |          | not recorded
    no         | fully    | left out
               | fully    | left out
    """,
    among=_.negotiated,
)
not_agreed_achieved = of_wishes(
    "not-negotiated-achieved",
    "Of the wishes beside which nothing was agreed, how many were achieved fully or partly?",
    MET,
    "Desired against negotiated (A4, A14)",
    """
    negotiated | achieved | comes to
    no         | fully    | counts
    no         | not      | does not
    no         |          | not recorded
    yes        | fully    | left out
    """,
    among=~_.negotiated,
)
rests_on_others = of_wishes(
    "rests-on-others",
    "Of the wishes in enquiries that were concluded, for how many had a partner or a provider to act?",
    _.with_others_to_act,
    "Agency that would have had to act (A15, J13)",
    """
    plan_action.owner_kind | comes to
    partner                | counts
    worker, provider       | counts
    worker                 | does not
    -                      | does not
                           | does not
    """,
    unknown=None,
)
others_achieved = of_wishes(
    "rests-on-others-achieved",
    "Of the wishes for which a partner or a provider had to act, how many were achieved fully or partly?",
    MET,
    "Outcomes that rest on partners, shown as such (A15, J13)",
    """
    plan_action.owner_kind | achieved | comes to
    partner                | fully    | counts
    provider, adult        | not      | does not
    partner                |          | not recorded
    worker                 | fully    | left out
                           | fully    | left out
    """,
    among=_.with_others_to_act,
    not_for=RESTS_ON_OTHERS,
)
adults_own_achieved = of_wishes(
    "adults-own-action-achieved",
    "Of the wishes for which the adult acted themselves, how many were achieved fully or partly?",
    MET,
    "The adult's own actions come first (A20)",
    """
    plan_action.owner_kind | achieved | comes to
    adult                  | partly   | counts
    adult, worker          | not      | does not
    adult                  |          | not recorded
    family-friend          | fully    | left out
    """,
    among=_.with_adult_to_act,
)


def of_looks(code: str, asks: str, ease: str) -> Measure:
    """A measure of looks at a wish at which it was said how far it was achieved."""
    other = "hard" if ease == "easy" else "easy"
    return Measure(
        code,
        asks,
        LOOK,
        "reviewed_on",
        among=_.achieved.notnull() | _.ease.notnull(),
        counts=_.ease == ease,
        unknown=_.ease.isnull(),
        because="Easy and hard, and why (A15; 13/14 findings 12 and 16)",
        not_for="Why it was so stands in the words of the record: read some.",
        examples=f"""
            achieved | ease    | comes to
            fully    | {ease}  | counts
                     | {ease}  | counts
            not      | {other} | does not
            partly   | mixed   | does not
            partly   |         | not recorded
                     |         | left out
        """,
    )


easy = of_looks("wish-easy", "Each time it was said what became of a wish, how often was it easy to achieve?", "easy")
hard = of_looks("wish-hard", "Each time it was said what became of a wish, how often was it hard to achieve?", "hard")
OUTCOMES = (
    achieved,
    achieved_fully,
    adult_judged,
    adult_says_achieved,
    sees_less,
    agreed_achieved,
    not_agreed_achieved,
    achieved_by_category,
    rests_on_others,
    others_achieved,
    adults_own_achieved,
    easy,
    hard,
)
