"""What is still owed to the adult in an open enquiry. One list, read by the record, by my work and by the close."""

from ibis import _

from .measure import Gap
from .tables import enquiry_progress

OWED = (
    Gap(
        "no_lead",
        says="Nobody leads this enquiry yet",
        table=enquiry_progress,
        missing=~_.has_lead,
        put_right="enquiries:change",
        because="A named, consistent contact for the adult (A27)",
    ),
    Gap(
        "not_asked",
        says="Nobody has recorded whether the adult was asked what they want",
        table=enquiry_progress,
        missing=_.times_asked == 0,
        put_right="voice:talk",
        because="Ask as soon as a concern arises (A1)",
    ),
    Gap(
        "not_agreed",
        says="What can be done about a wish has not been agreed",
        table=enquiry_progress,
        missing=_.outcomes_not_agreed > 0,
        put_right="voice:outcomes",
        because="Wanted and agreed are two records (A4)",
    ),
    Gap(
        "not_classified",
        says="A wish has not been classified",
        table=enquiry_progress,
        missing=_.outcomes_not_classified > 0,
        put_right="voice:outcomes",
        because="The practitioner classifies afterwards (A9)",
    ),
    Gap(
        "not_reviewed",
        says="A wish has not been reviewed with the adult",
        table=enquiry_progress,
        missing=_.outcomes_not_reviewed > 0,
        put_right="voice:outcomes",
        because="Review at every stage (A12)",
    ),
    Gap(
        "not_seen_alone",
        says="There is no conversation with the adult alone",
        table=enquiry_progress,
        missing=(_.conversations > 0) & ~_.ever_seen_alone.fill_null(False),
        put_right="voice:talk",
        because="Seen or spoken to alone (B14)",
    ),
    Gap(
        "safety_not_asked",
        says="The adult has not been asked whether they feel safe",
        table=enquiry_progress,
        missing=_.safety_checks == 0,
        put_right="voice:safety",
        because="Repeated checks of feeling safe (A21)",
    ),
    Gap(
        "plan_review_due",
        says="A review of the plan is due",
        table=enquiry_progress,
        missing=_.plan_reviews_due > 0,
        put_right="plans:of",
        because="People were let down where plans were not looked at again (F13)",
        after_the_close=True,
    ),
    Gap(
        "referrer_owed",
        says="The person who raised the concern has not had an answer",
        table=enquiry_progress,
        missing=_.referrers_owed_an_answer > 0,
        put_right="enquiries:enquiry#concerns",
        because="Feedback to the referrer (practice 2.2)",
        after_the_close=True,
    ),
)
