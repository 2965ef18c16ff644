"""What stands together here is about one adult, and nothing ends on a refusal alone."""

import pgtrigger

from alongside.history.constraints import EACH_WRITE, refused_if_found

ABOUT_ONE_ADULT = refused_if_found(
    "about_one_adult",
    """
        SELECT 1 FROM public.enquiries_enquiry WHERE id = NEW.enquiry_id AND adult_id <> NEW.adult_id
        UNION ALL
        SELECT 1 FROM public.voice_statement WHERE id = NEW.matters_id AND adult_id <> NEW.adult_id
        UNION ALL
        SELECT 1 FROM public.plans_plan p JOIN public.enquiries_enquiry e ON e.id = p.enquiry_id
        WHERE p.id = NEW.plan_id AND e.adult_id <> NEW.adult_id
    """,
    "risk is managed with one adult: the enquiry, the plan and the words are theirs",
    operation=EACH_WRITE,
    at_once=True,
)


def of_the_adult(column: str, adult: str) -> pgtrigger.Trigger:
    """What a row leans on is about the adult with whom the risk is managed. `adult`: a query for whose it is."""
    return refused_if_found(
        f"{column}_of_the_adult",
        f"""
            SELECT 1 FROM public.self_neglect_riskmanagement m
            WHERE m.id = NEW.management_id AND NEW.{column}_id IS NOT NULL AND m.adult_id IS DISTINCT FROM ({adult})
        """,  # noqa: S608 (ours)
        "what is recorded of managing a risk leans on the record of the same adult",
        operation=EACH_WRITE,
        at_once=True,
    )


SAID_BY_THE_ADULT = of_the_adult("said", "SELECT adult_id FROM public.voice_statement WHERE id = NEW.said_id")
ASSESSMENT_OF_THE_ADULT = of_the_adult(
    "assessment", "SELECT adult_id FROM public.capacity_capacityassessment WHERE id = NEW.assessment_id"
)
MEETING_OF_THE_ADULT = of_the_adult(
    "meeting",
    "SELECT e.adult_id FROM public.meetings_meeting t JOIN public.enquiries_enquiry e ON e.id = t.enquiry_id "
    "WHERE t.id = NEW.meeting_id",
)
VIEW_OF_THE_ADULT = of_the_adult(
    "adults_view", "SELECT adult_id FROM public.voice_statement WHERE id = NEW.adults_view_id"
)
NOT_ON_REFUSAL_ALONE = refused_if_found(
    "not_on_refusal_alone",
    r"""
        SELECT 1 WHERE NEW.ending = 'declined' AND NEW.despite !~ '\S' AND (
            SELECT count(DISTINCT (a.way, lower(btrim(a.who)))) FROM public.self_neglect_engagementattempt a
            WHERE a.management_id = NEW.id AND a."on" <= NEW.ended_on
        ) < 2
    """,
    "nothing ends on a refusal alone: another way, or another person, was tried",
    operation=EACH_WRITE,
    at_once=True,
)
