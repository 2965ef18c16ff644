"""What people wanted: in whose words, what was agreed beside it, and how it changed. Counted by the wish's day."""

from ibis import _

from ..facts import LOOK, OUTCOME
from ..measure import Measure
from ..reading import Condition

ANY = _.outcome_id.notnull()


def of_voiced(
    code: str, asks: str, counts: Condition, because: str, examples: str, *, among: Condition = ANY, unknown=None
):
    """A measure of wishes, by the day on which they were voiced."""
    return Measure(
        code,
        asks,
        OUTCOME,
        "voiced_on",
        among=among,
        counts=counts,
        unknown=unknown,
        because=because,
        examples=examples,
    )


voiced_by_adult = of_voiced(
    "voiced-by-adult",
    "Of the wishes that were voiced, how many did the adult voice themselves?",
    _.voiced_by == "adult",
    "Whose words they are (A3); adult and representative are told apart",
    """
    voiced_by      | comes to
    adult          | counts
    representative | does not
    advocate       | does not
    best-interests | does not
                   | not recorded
    """,
    unknown=_.voiced_by.isnull(),
)
began_elsewhere = of_voiced(
    "began-with-professional",
    "Of the wishes that were voiced, how many did a professional name first?",
    _.began_with_professional,
    "Whose idea it was (A18)",
    """
    began_with_professional | comes to
    yes                     | counts
    no                      | does not
                            | not recorded
    """,
    unknown=_.began_with_professional.isnull(),
)
classified = of_voiced(
    "classified",
    "Of the wishes that were voiced, how many were put into a category afterwards?",
    _.classified,
    "Classified by the practitioner after the talk (A9)",
    """
    outcome_code.code   | comes to
    feel-safer          | counts
    feel-safer, control | counts
                        | does not
    """,
)
negotiated = of_voiced(
    "negotiated",
    "Of the wishes that were voiced, beside how many was something agreed?",
    _.negotiated,
    "Wanted and agreed are two records (A4; promise 2)",
    """
    negotiated | comes to
    yes        | counts
    no         | does not
               | not recorded
    """,
    unknown=_.negotiated.isnull(),
)
agreed_on_less = of_voiced(
    "agreed-on-something-else",
    "Where something was agreed, for how many wishes did it differ from what was wanted?",
    _.gap_reason.notnull() | _.agreed_on_less,
    "The honest conversation about what cannot be done (A5, A19)",
    """
    negotiated | gap_reason | agreement.differs | comes to
    yes        | resources  |                   | counts
    yes        | law        | yes               | counts
    yes        |            | no, yes           | counts
    yes        |            | no                | does not
    yes        |            |                   | does not
    no         |            |                   | left out
               |            |                   | left out
    """,
    among=_.negotiated,
)
for_want_of_means = of_voiced(
    "agreed-for-want-of-means",
    "Where what was agreed differs, for how many wishes was there no service or no money?",
    _.gap_reason == "resources",
    "Why they differ (A5); unmet need (H17)",
    """
    negotiated | gap_reason | comes to
    yes        | resources  | counts
    yes        | law        | does not
    yes        |            | left out
    no         |            | left out
    """,
    among=_.negotiated & _.gap_reason.notnull(),
)
looked_at_again = of_voiced(
    "looked-at-again",
    "Of the wishes that were voiced, how many were looked at again?",
    _.reviews > 0,
    "Reviewed as the work goes on (A12)",
    """
    outcome_review.stage | comes to
    plan                 | counts
    plan, close          | counts
                         | does not
    """,
)
beginning_middle_end = of_voiced(
    "looked-at-before-the-close",
    "Of the wishes looked at at the close, how many had been looked at before it as well?",
    _.looked_at_before,
    "At the beginning, in the middle and at the end (14/15, 6c)",
    """
    outcome_review.stage | comes to
    plan, close          | counts
    enquiry, plan, close | counts
    close                | does not
    close, after         | does not
    plan                 | left out
                         | left out
    """,
    among=_.looked_at_close,
)
changed = of_voiced(
    "changed",
    "Of the wishes looked at again, how many did the adult change?",
    _.changed_at_review,
    "A wish may change, and the first words stay (A11, A13)",
    """
    outcome_review.changed | comes to
    yes                    | counts
    no, yes                | counts
    no                     | does not
    -                      | does not
                           | left out
    """,
    among=_.reviews > 0,
)
new_in_place = of_voiced(
    "in-place-of-an-earlier",
    "Of the wishes that were voiced, how many took the place of an earlier one?",
    _.follows_id.notnull(),
    "A changed wish is a new one that follows the old (A11)",
    """
    follows_id | comes to
    O1         | counts
               | does not
    """,
)
still_wanted = Measure(
    "still-wanted",
    "Each time a wish was looked at again, how often was it still wanted?",
    LOOK,
    "reviewed_on",
    among=_.review_id.notnull(),
    counts=_.still_wanted,
    unknown=_.still_wanted.isnull(),
    because="Still wanted, changed, met (A12)",
    examples="""
        still_wanted | comes to
        yes          | counts
        no           | does not
                     | not recorded
    """,
)
WISHES = (
    voiced_by_adult,
    began_elsewhere,
    classified,
    negotiated,
    agreed_on_less,
    for_want_of_means,
    looked_at_again,
    beginning_middle_end,
    still_wanted,
    changed,
    new_in_place,
)
