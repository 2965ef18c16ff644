"""In which order things may happen to a caused enquiry: `caused_state_of` (migration 0001) says how far it is."""

import pgtrigger


def only_when(*states: str, says: str, whose: str = "NEW.caused_id") -> pgtrigger.Trigger:
    """A row is written only while the caused enquiry is as far as one of these; two people take turns."""
    listed = ", ".join(f"'{state}'" for state in states)
    return pgtrigger.Trigger(
        name="in_its_order",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert,
        func=f"""
            PERFORM 1 FROM public.caused_causedenquiry WHERE id = {whose} FOR NO KEY UPDATE;
            IF public.caused_state_of({whose}) NOT IN ({listed}) THEN
                RAISE EXCEPTION 'alongside: {says}' USING ERRCODE = 'integrity_constraint_violation';
            END IF;
            RETURN NEW;
        """,
    )


def ended_as_its_rows_say(whose: str, operation: pgtrigger.Operation) -> pgtrigger.Trigger:
    """A caused enquiry has ended when, and only when, it was accepted or taken back. Looked at last of all."""
    return pgtrigger.Trigger(
        name="ended_as_its_rows_say",
        when=pgtrigger.After,
        operation=operation,
        timing=pgtrigger.Deferred,
        func=f"""
            IF EXISTS (
                SELECT 1 FROM public.caused_causedenquiry e WHERE e.id = {whose}
                    AND (e.ended_on IS NOT NULL)
                        <> (public.caused_state_of(e.id) IN ('accepted', 'taken-back'))
            ) THEN
                RAISE EXCEPTION 'alongside: a caused enquiry ends when it is accepted or taken back, and not otherwise'
                    USING ERRCODE = 'integrity_constraint_violation';
            END IF;
            RETURN NULL;
        """,  # noqa: S608 (no value in it comes from outside)
    )


CONFLICT_IS_SAID = pgtrigger.Trigger(
    name="conflict_is_said",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert,
    func="""
        IF NEW.service_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM public.organisations_service
            WHERE id = NEW.service_id AND organisation_id = NEW.organisation_id
        ) THEN
            RAISE EXCEPTION 'alongside: a service is asked by way of the organisation that runs it'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        IF NEW.conflict = 'none' AND EXISTS (
            SELECT 1 FROM public.enquiries_sourceofrisk s
            LEFT JOIN public.organisations_service v ON v.id = s.service_id
            WHERE s.enquiry_id = NEW.enquiry_id
                AND public.organisations_survivor_of_organisation(coalesce(s.organisation_id, v.organisation_id))
                    = public.organisations_survivor_of_organisation(NEW.organisation_id)
        ) THEN
            RAISE EXCEPTION 'alongside: an interest of whoever is asked is said, not passed over'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    """,
)

OF_ITS_ADULT = pgtrigger.Trigger(
    name="of_its_adult",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert,
    func="""
        IF EXISTS (
            SELECT 1 FROM public.caused_causedenquiry c JOIN public.enquiries_enquiry e ON e.id = c.enquiry_id
            LEFT JOIN public.voice_statement s ON s.id = NEW.statement_id
            LEFT JOIN public.voice_desiredoutcome o ON o.id = NEW.outcome_id
            WHERE c.id = NEW.caused_id AND (s.adult_id <> e.adult_id OR o.enquiry_id <> e.id)
        ) THEN
            RAISE EXCEPTION 'alongside: a request carries words of its own adult'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    """,
)

CAPACITY_OF_ITS_ADULT = pgtrigger.Trigger(
    name="capacity_of_its_adult",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert,
    func="""
        IF EXISTS (
            SELECT 1 FROM public.capacity_capacityassessment a, public.enquiries_enquiry e
            WHERE a.id = NEW.capacity_id AND e.id = NEW.enquiry_id AND a.adult_id <> e.adult_id
        ) THEN
            RAISE EXCEPTION 'alongside: a request leans on an assessment of its own adult'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    """,
)

ANSWERS_ITS_OWN = pgtrigger.Trigger(
    name="answers_its_own",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert,
    func="""
        IF (SELECT caused_id FROM public.caused_causedquestion WHERE id = NEW.question_id)
            IS DISTINCT FROM (SELECT caused_id FROM public.caused_causedreturn WHERE id = NEW.came_back_id)
        THEN
            RAISE EXCEPTION 'alongside: an answer is to a question of the same caused enquiry'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    """,
)
