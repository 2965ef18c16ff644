"""What a row leans on is about the same adult as the row: held by the database, whoever writes."""

import pgtrigger


def all_theirs(adult: str, *leans_on: str) -> pgtrigger.Trigger:
    """A trigger that compares adults when the transaction ends.

    `adult`: a query that gives whose the row is. `leans_on`: queries that each give whose another row is, or nothing
    where the row leans on none.
    """
    return pgtrigger.Trigger(
        name="all_theirs",
        when=pgtrigger.After,
        operation=pgtrigger.Insert,
        timing=pgtrigger.Deferred,
        func=f"""
            IF EXISTS (
                SELECT 1 FROM ({" UNION ALL ".join(leans_on)}) o (adult_id)
                WHERE o.adult_id IS DISTINCT FROM ({adult})
            ) THEN
                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'
                    USING ERRCODE = 'integrity_constraint_violation';
            END IF;
            RETURN NULL;
        """,  # noqa: S608 (no value in it comes from outside)
    )


def of_enquiry(enquiry: str) -> str:
    """Whose an enquiry is. `enquiry`: its id, from the new row."""
    return f"SELECT e.adult_id FROM public.enquiries_enquiry e WHERE e.id = {enquiry}"  # noqa: S608


def of_weighing(weighing: str) -> str:
    """Whose a weighing is. `weighing`: its id, from the new row."""
    return through_enquiry("risk_riskweighing", weighing)


def through_enquiry(table: str, row: str) -> str:
    """Whose a row is that belongs to an enquiry. `row`: its id, from the new row."""
    return (
        f"SELECT e.adult_id FROM public.{table} r JOIN public.enquiries_enquiry e ON e.id = r.enquiry_id "  # noqa: S608
        f"WHERE r.id = {row}"
    )


def of(table: str, row: str) -> str:
    """Whose a row is that names the adult itself. `row`: its id, from the new row."""
    return f"SELECT r.adult_id FROM public.{table} r WHERE r.id = {row}"  # noqa: S608
