"""Being told, being asked how it was, and the close: so that safeguarding ends and does not drift."""

from ibis import _

from alongside.measures.gap import Ago, Gap, Stage, done, owed, silent, since
from alongside.measures.progress import enquiry_progress as table

NOT_AGAIN = _.asked_later.fill_null("") != "declined"

INFORMATION = (
    Gap(
        "nothing_given",
        says="The adult has not been given anything about what happens and why",
        table=table,
        missing=lambda days: (_.things_given == 0) & (since(_.started_on) >= days),
        days=7,
        put_right="information:give",
        of_the_adult=True,
        because="What happens next, and what each step is for (C1, C2)",
        examples=(owed(started_on=Ago(7)), done(started_on=Ago(6)), done(started_on=Ago(7), things_given=1)),
    ),
    Gap(
        "not_explained",
        says="Whether what the adult was given was explained to them is not recorded",
        table=table,
        applies=_.things_given > 0,
        missing=_.things_not_explained > 0,
        put_right="information:give",
        of_the_adult=True,
        because="Explained face to face, and understood (C1)",
        examples=(owed(things_given=2, things_not_explained=1), done(things_given=2), silent()),
    ),
    Gap(
        "referrer_owed",
        says="The person who raised the concern has not had an answer",
        table=table,
        missing=_.referrers_owed_an_answer > 0,
        put_right="enquiries:enquiry#concerns",
        because="Feedback to the referrer (practice 2.2)",
        stage=Stage.ALWAYS,
        of_the_living=False,
        examples=(owed(referrers_owed_an_answer=1), owed(referrers_owed_an_answer=1, closed_on=Ago(60)), done()),
    ),
)
FEEDBACK = (
    Gap(
        "feedback_during",
        says="Nobody has asked the adult how it is for them so far",
        table=table,
        missing=lambda days: (_.feedback_during == 0) & (since(_.started_on) >= days),
        days=28,
        put_right="feedback:enquiry",
        because="Gather feedback during the work as well as after (K1, K3)",
        examples=(owed(started_on=Ago(28)), done(started_on=Ago(27)), done(started_on=Ago(28), feedback_during=1)),
    ),
    Gap(
        "feedback_after",
        says="Ask the adult how it was, soon after the close",
        table=table,
        applies=NOT_AGAIN,
        missing=lambda days: (_.feedback_after == 0) & (since(_.closed_on) <= days),
        days=14,
        put_right="feedback:enquiry",
        because="Promptly after the close: within about two weeks (K2, K3)",
        stage=Stage.CLOSED,
        examples=(
            owed(closed_on=Ago(1)),
            owed(closed_on=Ago(14)),
            done(closed_on=Ago(15)),
            done(closed_on=Ago(1), feedback_after=1),
            silent(closed_on=Ago(1), asked_later="declined"),
            silent(),
        ),
    ),
    Gap(
        "feedback_late",
        says="Nobody asked the adult in the two weeks after the close how it was: ask with care, or say why not",
        table=table,
        applies=NOT_AGAIN & (since(_.closed_on) > _.days_feedback_after.fill_null(14)),
        missing=lambda days: (_.feedback_after == 0) & (since(_.closed_on) <= days),
        days=56,
        put_right="feedback:enquiry",
        because="Late asking reopened wounds; eight weeks at the most (K2, practice 2.4)",
        stage=Stage.CLOSED,
        examples=(
            owed(closed_on=Ago(15)),
            done(closed_on=Ago(57)),
            done(closed_on=Ago(15), feedback_after=1),
            silent(closed_on=Ago(14)),
            silent(),
        ),
    ),
    Gap(
        "advocate_feedback",
        says="The advocate has not been asked to collect how it was for the adult",
        table=table,
        missing=_.advocates_not_asked_for_feedback > 0,
        put_right="capacity:advocacy",
        of_the_adult=True,
        because="Feedback through the advocate, by a short path (D8, K5)",
        stage=Stage.CLOSING,
        examples=(
            owed(closed_on=Ago(1), advocates_not_asked_for_feedback=1),
            done(closed_on=Ago(1)),
            silent(advocates_not_asked_for_feedback=1),
        ),
    ),
)


def checked(code: str, check: str, says: str, because: str, applies=None, when: dict | None = None) -> Gap:
    """One line of the list that is looked at before the close (practice 2.3)."""
    there = when or {}
    return Gap(
        code,
        says=says,
        table=table,
        applies=applies,
        missing=~_.closing_checks.contains(check),
        put_right="prompts:before-closing",
        because=because,
        stage=Stage.CLOSING,
        of_the_living=False,
        examples=(
            owed(closed_on=Ago(1), **there),
            done(closed_on=Ago(1), closing_checks=[check], **there),
            silent(**there),
            *([silent(closed_on=Ago(1))] if there else []),
        ),
    )


CLOSING = (
    Gap(
        "no_closing_talk",
        says="No closing conversation is recorded",
        table=table,
        missing=_.closing_conversations == 0,
        put_right="information:closing",
        because="Closing conversation and feedback to the adult (C6, H7)",
        stage=Stage.CLOSING,
        examples=(owed(closed_on=Ago(1)), done(closed_on=Ago(1), closing_conversations=1), silent()),
    ),
    checked(
        "source_not_heard",
        "source-heard",
        "Whether whoever is said to pose a risk could respond is not recorded",
        "The person or organisation said to pose a risk had a chance to respond (practice 2.3)",
    ),
    checked(
        "others_at_risk",
        "others-at-risk",
        "Whether other adults and children may be at risk is not recorded",
        "Other adults and children considered (practice 2.3, H13)",
    ),
    checked(
        "commissioner_not_told",
        "commissioner-told",
        "Whether the commissioner and the regulator were told is not recorded",
        "Commissioners and the regulator told where a provider is involved (practice 2.3)",
        applies=_.service_involved.fill_null(False),
        when={"service_involved": True},
    ),
    checked(
        "barring_not_considered",
        "barring",
        "Whether a referral about somebody’s fitness to work was thought of is not recorded",
        "Referrals to the Disclosure and Barring Service and professional bodies (practice 2.3)",
        applies=_.service_involved.fill_null(False),
        when={"service_involved": True},
    ),
    checked(
        "adult_review_not_considered",
        "adult-review",
        "Whether a safeguarding adult review was thought of is not recorded",
        "Considered on serious injury or death: Care Act 2014 s44 (practice 2.3)",
    ),
    Gap(
        "death_review",
        says="The adult died, and nobody has recorded whether a safeguarding adult review was thought of",
        table=table,
        applies=_.died_on >= _.started_on,
        missing=(_.adult_reviews == 0) & ~_.closing_checks.contains("adult-review"),
        put_right="adult_reviews:refer",
        of_the_adult=True,
        because="A review where somebody died of abuse or neglect: Care Act 2014 s44 (practice 2.8)",
        stage=Stage.ALWAYS,
        of_the_living=False,
        examples=(
            owed(started_on=Ago(9), died_on=Ago(2)),
            owed(started_on=Ago(9), died_on=Ago(2), closed_on=Ago(1)),
            done(started_on=Ago(9), died_on=Ago(2), adult_reviews=1),
            done(started_on=Ago(9), died_on=Ago(2), closing_checks=["adult-review"]),
            silent(started_on=Ago(9)),
        ),
    ),
    checked(
        "result_not_told",
        "everyone-told",
        "Whether those who took part were told the result is not recorded",
        "Everyone told the outcome, within confidentiality (practice 2.3)",
    ),
    checked(
        "whom_to_ring",
        "whom-to-ring",
        "Whether the adult knows whom to ring if it happens again is not recorded",
        "Who to ring if it recurs (practice 2.3)",
    ),
    checked(
        "lessons",
        "lessons",
        "What can be learned has not been recorded",
        "Lessons (practice 2.3)",
    ),
)
