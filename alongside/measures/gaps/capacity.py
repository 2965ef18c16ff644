"""Capacity, decision by decision, and somebody beside the adult who needs one."""

from ibis import _

from alongside.measures.gap import Ago, Gap, Stage, done, owed, silent, since
from alongside.measures.progress import enquiry_progress as table

ASSESSED = {"capacity_assessments": 1, "capacity_assessed_on": Ago(30)}
CONSIDERED = {"advocate_considered": 1, "advocate_considered_on": Ago(10)}
ADULTS_PAGE = {"table": table, "of_the_adult": True}

CAPACITY = (
    Gap(
        "capacity_not_considered",
        says="Nobody has recorded whether capacity is in doubt for any decision",
        **ADULTS_PAGE,
        missing=lambda days: (_.capacity_assessments == 0) & (since(_.started_on) >= days),
        days=7,
        put_right="capacity:decisions",
        because="Capacity is considered at the first engagement (E1)",
        examples=(owed(started_on=Ago(7)), done(started_on=Ago(6)), done(started_on=Ago(7), capacity_assessments=1)),
    ),
    Gap(
        "capacity_open",
        says="An assessment of capacity came to no conclusion: look again",
        **ADULTS_PAGE,
        applies=_.capacity_open_since.notnull(),
        missing=lambda days: since(_.capacity_open_since) >= days,
        days=28,
        put_right="capacity:decisions",
        because="Wait for capacity to return, and then ask (E4)",
        examples=(
            owed(**ASSESSED, capacity_open_since=Ago(28)),
            done(**ASSESSED, capacity_open_since=Ago(27)),
            silent(**ASSESSED),
        ),
    ),
    Gap(
        "capacity_review_due",
        says="An assessment of capacity is to be looked at again",
        **ADULTS_PAGE,
        applies=_.capacity_review_on.notnull(),
        missing=_.capacity_review_on <= _.today,
        put_right="capacity:decisions",
        because="Capacity belongs to a decision at a time (E3, E4)",
        examples=(owed(**ASSESSED, capacity_review_on=Ago(1)), done(**ASSESSED, capacity_review_on=Ago(-1)), silent()),
    ),
    Gap(
        "no_best_interests",
        says="Capacity was found lacking, and no best interests decision is recorded",
        **ADULTS_PAGE,
        applies=_.decisions_lacking > 0,
        missing=_.decisions_without_best_interests > 0,
        put_right="capacity:decisions",
        because="Mental Capacity Act 2005 s4; the best interests decision and its reason (E1)",
        examples=(
            owed(**ASSESSED, decisions_lacking=1, decisions_without_best_interests=1),
            done(**ASSESSED, decisions_lacking=1),
            silent(**ASSESSED),
        ),
    ),
    Gap(
        "best_interests_review_due",
        says="A best interests decision is to be looked at again",
        **ADULTS_PAGE,
        applies=_.best_interests_review_on.notnull(),
        missing=_.best_interests_review_on <= _.today,
        put_right="capacity:decisions",
        because="Capacity may return: Mental Capacity Act 2005 s4(3) (E4)",
        stage=Stage.ALWAYS,
        examples=(
            owed(best_interests_review_on=Ago(0)),
            owed(best_interests_review_on=Ago(0), closed_on=Ago(9)),
            done(best_interests_review_on=Ago(-7)),
            silent(),
        ),
    ),
    Gap(
        "advocate_not_considered",
        says="Nobody has recorded whether the adult needs an advocate",
        table=table,
        missing=_.advocate_considered == 0,
        put_right="capacity:consider",
        because="An early prompt, with and without capacity: Care Act 2014 s68 (D1)",
        examples=(owed(), done(**CONSIDERED)),
    ),
    Gap(
        "advocate_not_known",
        says="Whether the adult needs an advocate is still not known",
        table=table,
        applies=_.advocate_result == "not-yet-known",
        missing=lambda days: since(_.advocate_considered_on) >= days,
        days=7,
        put_right="capacity:consider",
        because="Considered, needed, offered, declined, in place (D1)",
        examples=(
            owed(**CONSIDERED, advocate_result="not-yet-known"),
            done(advocate_considered=1, advocate_result="not-yet-known", advocate_considered_on=Ago(6)),
            silent(**CONSIDERED, advocate_result="duty"),
        ),
    ),
    Gap(
        "advocate_not_arranged",
        says="An advocate must be arranged, and none is recorded",
        **ADULTS_PAGE,
        applies=(_.advocate_result == "duty") & (_.advocate_offered.fill_null("") != "declined"),
        missing=_.supporters == 0,
        put_right="capacity:arrange",
        because="Care Act 2014 s68 (D1, D2)",
        examples=(
            owed(**CONSIDERED, advocate_result="duty"),
            done(**CONSIDERED, advocate_result="duty", supporters=1),
            silent(**CONSIDERED, advocate_result="duty", advocate_offered="declined"),
            silent(**CONSIDERED, advocate_result="no-difficulty"),
        ),
    ),
    Gap(
        "advocate_awaited",
        says="The advocate has not met the adult yet: chase, or say why",
        **ADULTS_PAGE,
        applies=_.advocate_waited_for_since.notnull(),
        missing=lambda days: since(_.advocate_waited_for_since) >= days,
        days=14,
        put_right="capacity:advocacy",
        because="Days from the need to the first contact (D3)",
        examples=(
            owed(supporters=1, advocate_waited_for_since=Ago(14)),
            done(supporters=1, advocate_waited_for_since=Ago(13)),
            silent(supporters=1),
        ),
    ),
    Gap(
        "alone_without_capacity",
        says="The adult cannot make a decision, and nobody is beside them",
        table=table,
        applies=_.decisions_lacking > 0,
        missing=(_.supporters == 0) & ~_.advocate_result.fill_null("").isin(["individual", "duty"]),
        put_right="capacity:consider",
        because="People lacking capacity are still asked and involved (D1, E5)",
        examples=(
            owed(**ASSESSED, decisions_lacking=1),
            done(**ASSESSED, decisions_lacking=1, supporters=1),
            done(**ASSESSED, decisions_lacking=1, **CONSIDERED, advocate_result="individual"),
            silent(**ASSESSED),
        ),
    ),
)
