"""Self-neglect: whether risk is managed together, and whether somebody keeps trying to get into contact."""

from ibis import _

from alongside.measures.gap import Ago, Gap, Stage, done, owed, silent, since
from alongside.measures.progress import enquiry_progress as table

SELF_NEGLECT = (
    Gap(
        "self_neglect_not_managed",
        says="Self-neglect is said to have happened, and no risk is managed together",
        table=table,
        applies=_.self_neglect_alleged,
        missing=_.risk_managements == 0,
        put_right="self_neglect:begin",
        of_the_adult=True,
        because="Managing risk together with other agencies (practice 4.6)",
        examples=(
            owed(self_neglect_alleged=True),
            done(self_neglect_alleged=True, risk_managements=1),
            silent(self_neglect_alleged=False),
        ),
    ),
    Gap(
        "management_review_due",
        says="Risk that is managed together is due to be looked at again",
        table=table,
        applies=_.management_review_on.notnull(),
        missing=_.management_review_on <= _.today,
        put_right="self_neglect:of",
        of_the_adult=True,
        because="What is still managed together always has a day on which it is looked at again (practice 4.6)",
        stage=Stage.ALWAYS,
        examples=(
            owed(managements_open=1, management_review_on=Ago(0)),
            owed(managements_open=1, management_review_on=Ago(0), closed_on=Ago(30)),
            done(managements_open=1, management_review_on=Ago(-1)),
            silent(),
        ),
    ),
    Gap(
        "self_neglect_capacity",
        says="Nothing is recorded of what the adult can decide, or carry out",
        table=table,
        applies=_.managements_open > 0,
        missing=_.managements_without_ability > 0,
        put_right="self_neglect:of",
        of_the_adult=True,
        because="Capacity, with being able to carry out what was decided (practice 4.6, E1)",
        examples=(
            owed(managements_open=1, managements_without_ability=1),
            done(managements_open=1),
            silent(),
        ),
    ),
    Gap(
        "self_neglect_matters",
        says="Nobody has written down what matters to the adult in how they live",
        table=table,
        applies=_.managements_open > 0,
        missing=_.managements_without_what_matters > 0,
        put_right="self_neglect:of",
        of_the_adult=True,
        because="Understand the person and what matters to them first (practice 4.6)",
        examples=(
            owed(managements_open=1, managements_without_what_matters=1),
            done(managements_open=1),
            silent(),
        ),
    ),
    Gap(
        "self_neglect_no_contact",
        says="Nobody has tried for some weeks to get into contact about risk that is managed together",
        table=table,
        applies=_.management_untried_since.notnull(),
        missing=lambda days: since(_.management_untried_since) >= days,
        days=28,
        put_right="self_neglect:of",
        of_the_adult=True,
        because="A refusal is no end: keep trying, in another way (practice 4.6)",
        examples=(
            owed(managements_open=1, management_untried_since=Ago(28)),
            done(managements_open=1, management_untried_since=Ago(27)),
            silent(),
        ),
    ),
)
