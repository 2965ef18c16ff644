"""Constraints that many rooms need, each with the sentence people would say."""

import pgtrigger
from django.db.models import CheckConstraint, Choices, Q


def one_of(field: str, choices: type[Choices], *, name: str, or_nothing: bool = False) -> CheckConstraint:
    """The field holds one of the listed codes; with `or_nothing`, null ("not recorded") is allowed too."""
    listed = Q(**{f"{field}__in": [value for value in choices.values if value is not None]})
    return CheckConstraint(name=name, condition=listed | Q(**{f"{field}__isnull": True}) if or_nothing else listed)


def words_present(field: str, *, name: str) -> CheckConstraint:
    """The field holds at least one character that is not a space."""
    return CheckConstraint(name=name, condition=Q(**{f"{field}__regex": r"\S"}))


EACH_WRITE = pgtrigger.Insert | pgtrigger.Update


def refused(
    name: str, where: str, says: str, *, operation: pgtrigger.Operation = pgtrigger.Insert, at_once: bool = False
) -> pgtrigger.Trigger:
    """A trigger that refuses a row where `where` holds, saying `says`. Both are ours: nothing in them is from outside.

    Looked at when the transaction ends, so that the rows of one act may be written in any order; with `at_once`, before
    the row is written.
    """
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before if at_once else pgtrigger.After,
        operation=operation,
        timing=None if at_once else pgtrigger.Deferred,
        func=f"""
            IF {where} THEN
                RAISE EXCEPTION 'alongside: {says}' USING ERRCODE = 'integrity_constraint_violation';
            END IF;
            RETURN {"NEW" if at_once else "NULL"};
        """,
    )


def refused_if_found(
    name: str, query: str, says: str, *, operation: pgtrigger.Operation = pgtrigger.Insert, at_once: bool = False
) -> pgtrigger.Trigger:
    """The same, of a row for which a query finds anything."""
    return refused(name, f"EXISTS ({query})", says, operation=operation, at_once=at_once)


ADULT_OF = {
    "enquiry": "enquiries_enquiry",
    "concern": "concerns_concern",
    "conversation": "voice_conversation",
    "person": "people_significantperson",
    "consideration": "capacity_advocacyconsideration",
    "statement": "voice_statement",
}
"""What a row about an adult may lean on, and the table that says whose it is."""

OF_ANOTHER = """
    (NEW.{name}_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM public.{owner} o WHERE o.id = NEW.{name}_id AND o.adult_id = NEW.adult_id))
"""


def of_one_adult(*leans_on: str) -> pgtrigger.Trigger:
    """What a row leans on is about the same adult as the row: its enquiry, its concern, its conversation.

    `leans_on`: names of foreign keys beside `adult`. Looked at when the transaction ends, so that the rows of one act
    may be written in any order.
    """
    another = " OR ".join(OF_ANOTHER.format(name=name, owner=ADULT_OF[name]) for name in leans_on)
    return pgtrigger.Trigger(
        name="of_one_adult",
        when=pgtrigger.After,
        operation=pgtrigger.Insert | pgtrigger.Update,
        timing=pgtrigger.Deferred,
        func=f"""
            IF {another} THEN
                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'
                    USING ERRCODE = 'integrity_constraint_violation';
            END IF;
            RETURN NULL;
        """,
    )
