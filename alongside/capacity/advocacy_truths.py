"""What the database holds about advocacy beyond a row's own columns: order in time, and nobody who does harm."""

import pgtrigger

from .codes.advocacy import CLOCK

IN_ORDER = pgtrigger.Trigger(
    name="stages_in_order",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert,
    declare=[("clock", "text[]"), ("mine", "integer")],
    func="""
        clock := ARRAY[{clock}];
        mine := array_position(clock, NEW.step::text);
        PERFORM 1 FROM public.capacity_advocacy WHERE id = NEW.advocacy_id FOR NO KEY UPDATE;
        IF EXISTS (
            SELECT 1 FROM (
                SELECT DISTINCT ON (s.step) s.happened_on, array_position(clock, s.step::text) AS place
                FROM public.capacity_advocacystep s
                WHERE s.advocacy_id = NEW.advocacy_id AND s.step = ANY(clock) AND s.step <> NEW.step
                ORDER BY s.step, s.id DESC
            ) told
            WHERE (told.place < mine AND told.happened_on > NEW.happened_on)
                OR (told.place > mine AND told.happened_on < NEW.happened_on)
        ) THEN
            RAISE EXCEPTION 'alongside: a later stage of advocacy is never before an earlier one'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    """.format(clock=", ".join(f"'{step.value}'" for step in CLOCK)),  # noqa: S608 (our own codes)
)
"""Each stage once or told again: the newest row of a stage is what the others are compared with."""

HARM = """
    EXISTS (
        SELECT 1 FROM public.people_significantperson p
        WHERE p.id = NEW.{person}_id AND (p.adult_id <> NEW.adult_id OR p.poses_risk OR p.source_id IS NOT NULL)
    ) OR EXISTS (
        SELECT 1 FROM public.enquiries_sourceofrisk s JOIN public.enquiries_enquiry e ON e.id = s.enquiry_id
        WHERE e.adult_id = NEW.adult_id AND btrim(NEW.{name}) <> '' AND lower(btrim(s.name)) = lower(btrim(NEW.{name}))
    )
"""
REFUSED = """
    IF {harm} THEN
        RAISE EXCEPTION 'alongside: nobody who is a source of risk to an adult supports them'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
"""


def no_harm_from(person: str, name: str, operation: pgtrigger.Operation) -> pgtrigger.Trigger:
    """Refuses a supporter of another adult's life, or one who is said to pose a risk to this adult (D4)."""
    return pgtrigger.Trigger(
        name="no_source_of_risk",
        when=pgtrigger.After,
        operation=operation,
        timing=pgtrigger.Deferred,
        func=REFUSED.format(harm=HARM.format(person=person, name=name)),
    )


OF_NO_HARM = no_harm_from("individual_person", "individual_name", pgtrigger.Insert)
SUPPORTED_BY_NO_HARM = no_harm_from("person", "name", pgtrigger.Insert | pgtrigger.UpdateOf("person_id", "name"))
