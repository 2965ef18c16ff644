"""Advocacy in time: who needed somebody beside them, how many got one, and how many days it took (D3, D6).

More of it, service by service and reason by reason, stands in measures/advocacy.
"""

from ibis import _

from ..advocacy import FROM_A_SERVICE, STAGES
from ..facts import ENQUIRY
from ..facts_of_support import ADVOCACY, ADVOCACY_NEED
from ..measure import Measure, Spread
from ..msp import IS_SECTION_42
from ..reading import Condition

NOT_A_SERVICE = "A delay has reasons, which stand beside it; it does not say whose it is."
considered = Measure(
    "advocate-considered",
    "In how many section 42 enquiries was an advocate thought of?",
    ENQUIRY,
    "concluded_on",
    among=IS_SECTION_42,
    counts=_.advocate_considered,
    because="An early prompt, for people with and without capacity (D1; Care Act 2014 s68)",
    examples="""
        kind       | advocacy_need.result | comes to
        section-42 | no-difficulty        | counts
        section-42 | duty                 | counts
        section-42 |                      | does not
        other      | duty                 | left out
    """,
)


def of_needs(code: str, asks: str, counts: Condition, because: str, examples: str, *, among: Condition, unknown=None):
    """A measure of considerations of an advocate, by their day."""
    return Measure(
        code,
        asks,
        ADVOCACY_NEED,
        "considered_on",
        among=among,
        counts=counts,
        unknown=unknown,
        because=because,
        examples=examples,
    )


DUTY = _.result == "duty"
duty = of_needs(
    "advocacy-duty",
    "Each time an advocate was thought of, how often was there a duty to arrange one?",
    DUTY,
    "Care Act 2014 s68; D1",
    """
    result        | comes to
    duty          | counts
    individual    | does not
    no-difficulty | does not
    not-yet-known | does not
                  | not recorded
    """,
    among=_.need_id.notnull(),
    unknown=_.result.isnull(),
)
met = of_needs(
    "advocacy-duty-met",
    "Where there was a duty to arrange an advocate, how often has one been in touch with the adult?",
    _.met,
    "Need recognised, referred, accepted, first contact (D3)",
    """
    result | advocacy.first_contact_on | comes to
    duty   | 2026-07-01                | counts
    duty   | -, 2026-07-01             | counts
    duty   | -                         | does not
    duty   |                           | does not
    individual | 2026-07-01            | left out
    """,
    among=DUTY,
)
declined = of_needs(
    "advocacy-declined",
    "Where there was a duty to arrange an advocate, how often did the adult decline one?",
    _.offered == "declined",
    "Considered, needed, offered, declined, in place (D1)",
    """
    result | offered     | comes to
    duty   | declined    | counts
    duty   | accepted    | does not
    duty   | not-offered | does not
    duty   |             | not recorded
    individual | declined | left out
    """,
    among=DUTY,
    unknown=_.offered.isnull(),
)
nobody = of_needs(
    "advocacy-nobody",
    "Where there was a duty to arrange an advocate, how often could nobody be had?",
    _.nobody_to_be_had,
    "Shortfall for commissioners (D6); not available in an emergency (D3)",
    """
    result | advocacy.not_available | comes to
    duty   | no, yes                | counts
    duty   | no                     | does not
    duty   | -                      | does not
    duty   |                        | does not
    """,
    among=DUTY,
)
helped = Measure(
    "advocate-helped-with-wishes",
    "Of the arrangements through a service, in how many did the advocate help the adult to say what they want?",
    ADVOCACY,
    "recognised_on",
    among=_.support.isin(FROM_A_SERVICE),
    counts=_.helped_with_outcomes,
    unknown=_.helped_with_outcomes.isnull(),
    because="The advocate's part in outcomes (D7)",
    examples="""
        support  | helped_with_outcomes | comes to
        care-act | yes                  | counts
        imca     | no                   | does not
        buddy    |                      | not recorded
        family   | yes                  | left out
    """,
)


def days_of(code: str, asks: str, stage: str, examples: str) -> Spread:
    """The days of one stage, of the arrangements through a service whose need was recognised in a period."""
    since, to = STAGES[stage]
    return Spread(
        code,
        asks,
        ADVOCACY,
        "recognised_on",
        among=_.support.isin(FROM_A_SERVICE),
        of=getattr(_, to).delta(getattr(_, since), unit="day"),
        because="Delay clock (D3; 13/14 finding 9)",
        not_for=NOT_A_SERVICE,
        examples=examples,
    )


whole = days_of(
    "days-to-an-advocate",
    "How many days from when the need was seen to the advocate's first contact?",
    "whole",
    """
    support  | recognised_on | first_contact_on | comes to
    care-act | 2026-06-01    | 2026-06-01       | 0
    imca     | 2026-06-01    | 2026-06-08       | 7
    buddy    | 2027-03-31    | 2027-05-01       | 31
    imca     | 2026-06-01    |                  | left out
    family   | 2026-06-01    | 2026-06-02       | left out
    imca     | 2026-03-31    | 2026-04-02       | left out
    """,
)
to_referral = days_of(
    "days-to-referral",
    "How many days from when the need was seen until a service was asked?",
    "referral",
    """
    support  | recognised_on | referred_on | comes to
    care-act | 2026-06-01    | 2026-06-01  | 0
    imca     | 2026-06-01    | 2026-06-03  | 2
    imca     | 2026-06-01    |             | left out
    """,
)
to_acceptance = days_of(
    "days-to-acceptance",
    "How many days from asking a service until it said yes?",
    "acceptance",
    """
    support  | referred_on | accepted_on | comes to
    care-act | 2026-06-10  | 2026-06-12  | 2
    imca     | 2026-06-10  | 2026-07-10  | 30
    imca     | 2026-06-10  |             | left out
    imca     |             | 2026-06-10  | left out
    """,
)
to_contact = days_of(
    "days-to-contact",
    "How many days from a service's yes to the advocate's first contact?",
    "contact",
    """
    support  | accepted_on | first_contact_on | comes to
    care-act | 2026-06-12  | 2026-06-13       | 1
    imca     | 2026-06-12  | 2026-06-22       | 10
    imca     | 2026-06-12  |                  | left out
    """,
)
ADVOCATES = (considered, duty, met, declined, nobody, helped, whole, to_referral, to_acceptance, to_contact)
