"""What a row of this room leans on is about its own adult, and what it says came before did."""

import pgtrigger

from alongside.history.constraints import EACH_WRITE, refused_if_found

THEIR_OWN = "the words beside it are of the same adult"
WORDS_OF_THE_ADULT = refused_if_found(
    "words_of_the_adult",
    "SELECT 1 FROM public.voice_statement WHERE id = NEW.statement_id AND adult_id <> NEW.adult_id",
    THEIR_OWN,
    operation=EACH_WRITE,
)
WORDS_OF_THE_ADULT_OF_THE_ACTION = refused_if_found(
    "words_of_the_adult",
    """
        SELECT 1 FROM public.voice_statement s, public.prevention_preventiveaction a
        WHERE s.id = NEW.statement_id AND a.id = NEW.action_id AND s.adult_id <> a.adult_id
    """,
    THEIR_OWN,
    operation=EACH_WRITE,
)
ACTION_OF_THE_ADULT = refused_if_found(
    "action_of_the_adult",
    "SELECT 1 FROM public.prevention_preventiveaction WHERE id = NEW.action_id AND adult_id <> NEW.adult_id",
    "what possibly prevented it was done for the same adult",
    operation=EACH_WRITE,
)
A_PATHWAY_OF_ITS_DECISION = refused_if_found(
    "a_pathway_of_its_decision",
    """
        SELECT 1 FROM public.concerns_decision d JOIN public.concerns_concern c ON c.id = d.concern_id
        LEFT JOIN public.voice_statement s ON s.id = NEW.statement_id
        WHERE d.id = NEW.decision_id AND (NEW.pathway <> ALL (d.pathways) OR s.adult_id <> c.adult_id)
    """,
    "a pathway that is followed is one that its decision names, and the words beside it are of the same adult",
    operation=EACH_WRITE,
)
OUTCOME_OF_ITS_ENQUIRY = refused_if_found(
    "outcome_of_its_enquiry",
    """
        SELECT 1 FROM public.voice_desiredoutcome
        WHERE id = NEW.outcome_id AND enquiry_id IS DISTINCT FROM NEW.enquiry_id
    """,
    "an unmet need and the outcome that it stands in the way of belong to one enquiry",
    operation=EACH_WRITE,
)
CAME_BEFORE = pgtrigger.Trigger(
    name="came_before",
    when=pgtrigger.After,
    operation=pgtrigger.Insert,
    func="""
        IF NOT EXISTS (
            SELECT 1 FROM public.concerns_concern c
            LEFT JOIN public.concerns_concern e ON e.id = NEW.earlier_id
            LEFT JOIN public.enquiries_enquiry q ON q.id = NEW.earlier_enquiry_id
            WHERE c.id = NEW.concern_id
                AND (e.id IS NULL OR (e.adult_id = c.adult_id AND (e.raised_on, e.id) < (c.raised_on, c.id)))
                AND (q.id IS NULL OR (
                    q.adult_id = c.adult_id AND q.started_on <= c.raised_on AND NOT EXISTS (
                        SELECT 1 FROM public.concerns_concernenquiry l
                        WHERE l.concern_id = c.id AND l.enquiry_id = q.id
                    )
                ))
        ) THEN
            RAISE EXCEPTION 'alongside: a concern is related only to what came before it, about the same adult'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NULL;
    """,
)
