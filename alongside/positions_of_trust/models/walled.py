"""What every table behind the wall shares: written once, and gone only when its whole record is lawfully destroyed."""

import pgtrigger
from django.db import models

from alongside.history.models import NEVER_EMPTIED, WRITTEN_WITH_ITS_EVENT, Kept, WrittenOnce


def goes_only_when_destroyed(*, changes: bool = False) -> pgtrigger.Trigger:
    """Refuses to alter or delete a row, but for the one transaction in which its record is destroyed.

    With `changes` the row may be altered, with its event. See the functions in migrations/wall.sql.
    """
    says = "Cannot delete rows" if changes else "Cannot update or delete rows"
    return pgtrigger.Trigger(
        name="goes_only_when_destroyed",
        when=pgtrigger.Before,
        operation=pgtrigger.Delete if changes else pgtrigger.Update | pgtrigger.Delete,
        func=f"""
            IF TG_OP = 'DELETE' AND public.positions_of_trust_destroyed_now(OLD.position_id) THEN
                RETURN OLD;
            END IF;
            RAISE EXCEPTION 'alongside: {says} from % table', TG_TABLE_NAME;
        """,
    )


def of_the_same_record(name: str, table: str) -> pgtrigger.Trigger:
    """Refuses a row that leans on a row of another record. `name`: its foreign key, `table`: where that row is."""
    return pgtrigger.Trigger(
        name="of_the_same_record",
        when=pgtrigger.After,
        operation=pgtrigger.Insert,
        func=f"""
            IF NOT EXISTS (
                SELECT 1 FROM public.{table} o WHERE o.id = NEW.{name}_id AND o.position_id = NEW.position_id
            ) THEN
                RAISE EXCEPTION 'alongside: it belongs to another record of a person in a position of trust'
                    USING ERRCODE = 'integrity_constraint_violation';
            END IF;
            RETURN NULL;
        """,  # noqa: S608 (our own names)
    )


class Walled(WrittenOnce):
    """A row of a record of a person in a position of trust, written once."""

    position = models.ForeignKey("positions_of_trust.PositionOfTrust", models.PROTECT, related_name="+")

    class Meta:
        abstract = True
        triggers = [goes_only_when_destroyed(), NEVER_EMPTIED, *WRITTEN_WITH_ITS_EVENT]


class WalledKept(Kept):
    """A row of such a record that may change."""

    position = models.ForeignKey("positions_of_trust.PositionOfTrust", models.PROTECT, related_name="+")

    class Meta:
        abstract = True
        triggers = [goes_only_when_destroyed(changes=True), NEVER_EMPTIED, *WRITTEN_WITH_ITS_EVENT]
