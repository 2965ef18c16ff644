"""Risk weighed together, decided, stood behind, and looked at again."""

from ibis import _

from alongside.measures.gap import Ago, Gap, Stage, done, owed, silent, since
from alongside.measures.progress import enquiry_progress as table

WEIGHED = {"risk_weighings": 1, "risk_weighed_on": Ago(20)}

RISK = (
    Gap(
        "risk_not_weighed",
        says="Risk has not been weighed with the adult",
        table=table,
        missing=lambda days: (_.risk_weighings == 0) & (since(_.started_on) >= days),
        days=28,
        put_right="risk:weigh",
        because="Risk assessed with the adult, not for them (F1, F2)",
        examples=(owed(started_on=Ago(28)), done(started_on=Ago(27)), done(started_on=Ago(28), risk_weighings=1)),
    ),
    Gap(
        "risk_not_decided",
        says="Risk was weighed, and what was decided is not recorded",
        table=table,
        applies=_.risk_weighings > 0,
        missing=lambda days: since(_.risk_undecided_since) >= days,
        days=7,
        put_right="risk:risk",
        because="A defensible decision record (F7)",
        examples=(owed(**WEIGHED, risk_undecided_since=Ago(7)), done(**WEIGHED, risk_undecided_since=Ago(6)), silent()),
    ),
    Gap(
        "risk_not_backed",
        says="Nobody stands behind what was decided about a risk",
        table=table,
        applies=_.risk_weighings > 0,
        missing=lambda days: since(_.risk_unbacked_since) >= days,
        days=7,
        put_right="risk:risk",
        because="Manager support, so that staff are not left carrying blame (F7)",
        of_the_living=False,
        examples=(owed(**WEIGHED, risk_unbacked_since=Ago(7)), done(**WEIGHED, risk_unbacked_since=Ago(6)), silent()),
    ),
    Gap(
        "risk_review_due",
        says="A risk that was accepted is to be looked at again",
        table=table,
        applies=_.risk_review_on.notnull(),
        missing=_.risk_review_on <= _.today,
        put_right="risk:risk",
        because="Weighed, decided and revisited (F2)",
        stage=Stage.ALWAYS,
        examples=(
            owed(**WEIGHED, risk_review_on=Ago(0)),
            owed(**WEIGHED, risk_review_on=Ago(3), closed_on=Ago(10)),
            done(**WEIGHED, risk_review_on=Ago(-1)),
            silent(**WEIGHED),
        ),
    ),
    Gap(
        "unease",
        says="An unease was to be looked at again",
        table=table,
        applies=_.unease_revisit_on.notnull(),
        missing=_.unease_revisit_on <= _.today,
        put_right="risk:risk",
        because="A worker’s unease: consult, record, revisit (F16)",
        of_the_living=False,
        examples=(owed(unease_revisit_on=Ago(0)), done(unease_revisit_on=Ago(-3)), silent()),
    ),
)
