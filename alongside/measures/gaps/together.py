"""What others do for the enquiry, and what is owed to somebody who waits."""

from ibis import _

from alongside.measures.gap import Ago, Gap, done, owed, silent, since
from alongside.measures.progress import enquiry_progress as table

TOGETHER = (
    Gap(
        "caused_due",
        says="An enquiry made by somebody else was due back",
        table=table,
        applies=_.caused_due_on.notnull(),
        missing=_.caused_due_on < _.today,
        put_right="caused:of",
        because="The council keeps the duty, and chases (practice 2.6)",
        of_the_living=False,
        examples=(owed(caused_due_on=Ago(1)), done(caused_due_on=Ago(0)), silent()),
    ),
    Gap(
        "caused_unchecked",
        says="What came back from somebody else’s enquiry waits to be checked",
        table=table,
        missing=_.caused_unchecked > 0,
        put_right="caused:of",
        because="Quality check: accepted, or returned for more (practice 2.6)",
        of_the_living=False,
        examples=(owed(caused_unchecked=1), done()),
    ),
    Gap(
        "caused_not_sent",
        says="A request to make enquiries is written and was not sent",
        table=table,
        applies=_.caused_unsent_since.notnull(),
        missing=_.caused_unsent_since < _.today,
        put_right="caused:of",
        because="A request with the adult’s view, the questions and the day (practice 2.6)",
        of_the_living=False,
        examples=(owed(caused_unsent_since=Ago(1)), done(caused_unsent_since=Ago(0)), silent()),
    ),
    Gap(
        "sharing_not_said",
        says="What may be shared with an agency involved is not recorded",
        table=table,
        missing=_.agencies_sharing_not_said > 0,
        put_right="partners:of",
        because="What may be shared, and with whom (N4)",
        of_the_living=False,
        examples=(owed(agencies_sharing_not_said=1), done()),
    ),
    Gap(
        "process_effect",
        says="Whether the enquiry may go on beside another process is not known",
        table=table,
        missing=_.processes_effect_not_known > 0,
        put_right="partners:processes",
        because="Parallel processes and their effect (H12)",
        of_the_living=False,
        examples=(owed(processes_effect_not_known=1), done()),
    ),
    Gap(
        "process_not_heard_of",
        says="The enquiry waits for another process of which nothing was heard for some weeks",
        table=table,
        applies=_.process_unheard_since.notnull(),
        missing=lambda days: since(_.process_unheard_since) >= days,
        days=28,
        put_right="partners:processes",
        because="Parallel processes and their effect (H12)",
        of_the_living=False,
        examples=(owed(process_unheard_since=Ago(28)), done(process_unheard_since=Ago(27)), silent()),
    ),
)
WAITING = (
    Gap(
        "safe_today",
        says="Nobody has asked for a month whether the adult is safe today",
        table=table,
        missing=lambda days: (
            (since(_.started_on) >= days)
            & (since(_.safe_today_on).fill_null(days) >= days)
            & (since(_.last_contact_on).fill_null(days) >= days)
        ),
        days=28,
        put_right="waiting:check-enquiry",
        because="The worst failures are in waiting (practice 2.3)",
        examples=(
            owed(started_on=Ago(28)),
            done(started_on=Ago(28), safe_today_on=Ago(3)),
            done(started_on=Ago(28), last_contact_on=Ago(3)),
        ),
    ),
    Gap(
        "not_safe_asked_again",
        says="The adult was not safe, or nobody was sure, and nobody has asked again",
        table=table,
        applies=_.safe_today_answer.fill_null("yes") != "yes",
        missing=lambda days: since(_.safe_today_on) >= days,
        days=2,
        put_right="waiting:check-enquiry",
        because="Is this person safe today? (practice 2.3)",
        examples=(
            owed(safe_today_answer="no", safe_today_on=Ago(2)),
            done(safe_today_answer="no", safe_today_on=Ago(1)),
            silent(safe_today_answer="yes", safe_today_on=Ago(9)),
        ),
    ),
    Gap(
        "pause_to_look_at",
        says="The clocks stand still, and the day on which somebody was to ask whether they may go on has come",
        table=table,
        applies=_.pause_look_again_on.notnull(),
        missing=_.pause_look_again_on <= _.today,
        put_right="timeliness:of-enquiry",
        because="A pause has a reason tied to the person, and does not end by itself (H2)",
        of_the_living=False,
        examples=(owed(pause_look_again_on=Ago(0)), done(pause_look_again_on=Ago(-1)), silent()),
    ),
    Gap(
        "pause_not_told",
        says="The clocks were paused, and whether the adult knows is not recorded",
        table=table,
        applies=_.pause_look_again_on.notnull(),
        missing=_.pauses_not_told > 0,
        put_right="timeliness:of-enquiry",
        because="Paused for a reason about the adult, who knows of it (H2)",
        examples=(
            owed(pause_look_again_on=Ago(-5), pauses_not_told=1),
            done(pause_look_again_on=Ago(-5)),
            silent(),
        ),
    ),
)
