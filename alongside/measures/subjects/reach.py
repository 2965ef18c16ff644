"""Who is worked with in this way, and who is not: coverage (J9), by who people are and what happened (J8)."""

from ibis import _

from ..facts import CONCERN, COUNTED, ENQUIRY
from ..facts_of_support import CONVERSATION
from ..measure import Measure
from ..msp import IS_SECTION_42
from ..reading import Condition

FEW = "Small groups: an interval tells how far chance alone would move the figure (J12)."


def of_concluded(code: str, asks: str, counts: Condition, because: str, examples: str, *, unknown=None) -> Measure:
    """A measure of section 42 enquiries that were concluded."""
    return Measure(
        code,
        asks,
        ENQUIRY,
        "concluded_on",
        among=IS_SECTION_42,
        counts=counts,
        unknown=unknown,
        because=because,
        not_for=FEW,
        examples=examples,
    )


worked_with = of_concluded(
    "worked-with",
    "In how many section 42 enquiries was the adult talked with and asked, and what they wanted looked at again?",
    (_.conversations > 0)
    & ((_.outcomes_asked == "none-expressed") | ((_.outcomes_asked == "expressed") & (_.wishes_judged > 0))),
    "Coverage: the share of cases worked in this way (J9). Talked with at least once, asked, and if anything was "
    "wanted, at least one wish judged",
    """
    kind       | outcomes_asked | conversation.stage | outcome.achieved | comes to
    section-42 | expressed      | enquiry            | fully            | counts
    section-42 | expressed      | enquiry, close     | -, not           | counts
    section-42 | none-expressed | enquiry            |                  | counts
    section-42 | expressed      | enquiry            | -                | does not
    section-42 | expressed      |                    | fully            | does not
    section-42 | not-asked      | enquiry            |                  | does not
    section-42 |                | enquiry            |                  | not recorded
    other      | expressed      | enquiry            | fully            | left out
    """,
    unknown=_.outcomes_asked.isnull(),
)
talked_with = of_concluded(
    "talked-with",
    "In how many section 42 enquiries is there a talk with the adult, or with somebody who speaks for them?",
    _.conversations > 0,
    "Speak to the adult unless it is unsafe (practice 2.3)",
    """
    kind       | conversation.held_on   | comes to
    section-42 | 2026-05-01             | counts
    section-42 | 2026-05-01, 2026-05-09 | counts
    section-42 |                        | does not
    other      | 2026-05-01             | left out
    """,
)
seen_alone = of_concluded(
    "seen-alone",
    "In how many section 42 enquiries was the adult seen alone at least once?",
    _.seen_alone,
    "Seen or spoken to alone (B14); where nobody said, it does not count",
    """
    kind       | conversation.seen_alone | comes to
    section-42 | no, yes                 | counts
    section-42 | no                      | does not
    section-42 | -                       | does not
    section-42 |                         | does not
    """,
)
own_words = of_concluded(
    "own-words",
    "In how many section 42 enquiries are the adult's own words kept?",
    _.own_words,
    "Their own words (A2)",
    """
    kind       | conversation.own_words | comes to
    section-42 | 0, 2                   | counts
    section-42 | 0                      | does not
    section-42 |                        | does not
    """,
)
asked_again = of_concluded(
    "asked-again",
    "In how many section 42 enquiries was the adult asked more than once what they want?",
    _.times_asked > 1,
    "Asked again when circumstances shift (A13)",
    """
    kind       | asked_outcome.answer         | comes to
    section-42 | none-expressed, expressed    | counts
    section-42 | expressed                    | does not
    section-42 |                              | does not
    """,
)
asked_if_safe = of_concluded(
    "asked-if-safe",
    "In how many section 42 enquiries was the adult asked whether they feel safe?",
    _.asked_if_safe,
    "Do you feel safe? (A21)",
    """
    kind       | safety_check.answer | comes to
    section-42 | no, mostly          | counts
    section-42 | could-not-say       | counts
    section-42 |                     | does not
    """,
)
asked_by_decision = Measure(
    "early-talk",
    "Of the concerns decided, in how many had the adult been talked with or asked by then?",
    CONCERN,
    "decided_on",
    among=COUNTED,
    counts=_.asked_by_decision | (_.first_talk_on <= _.decided_on).fill_null(False),
    because="The person's story early (H15), from the first concern (A1)",
    examples="""
        decided_on | early_talk.first_talk_on | early_talk.asked_by_decision | comes to
        2026-06-05 | 2026-06-05               | no                           | counts
        2026-06-05 | 2026-06-06               | no                           | does not
        2026-06-05 | 2026-06-06               | yes                          | counts
        2026-06-05 | -                        | yes                          | counts
        2026-06-05 |                          |                              | does not
    """,
)
in_person = Measure(
    "talked-in-person",
    "Of the talks with adults, how many were in person?",
    CONVERSATION,
    "held_on",
    among=_.conversation_id.notnull(),
    counts=_.means == "in-person",
    unknown=_.means.isnull(),
    because="How they were involved (A23, A25)",
    examples="""
        means     | comes to
        in-person | counts
        phone     | does not
        writing   | does not
                  | not recorded
    """,
)
REACH = (worked_with, talked_with, seen_alone, own_words, asked_again, asked_if_safe, asked_by_decision, in_person)
