"""What prevention did, what other ways to help came to, and what could not be had (O1 to O5, J11, H8, H16, H17).

Each is a count of rows by one code over a period, with those where it is not recorded. What was possibly prevented is
counted as what somebody thinks possible: it is never added up into a claim, nor turned into money.
"""

from dataclasses import dataclass

import ibis
from ibis.expr.types import Table

from .measure import Period
from .prevention_tables import (
    awareness,
    awareness_community,
    early_resolution,
    gain,
    pathway,
    possibly_prevented,
    preventive_action,
    related_concern,
    unmet_need,
)


@dataclass(frozen=True, eq=False)
class Cut:
    """A plain question, the table whose rows are counted, their day, and the code that they are counted by."""

    code: str
    asks: str
    table: Table
    dated_by: str
    by: str
    because: str


CUTS = (
    Cut("done", "What was done so that harm is less likely?", preventive_action, "done_on", "kind", "O1"),
    Cut("done-by", "Who did it?", preventive_action, "done_on", "done_by", "O1, A20"),
    Cut("helped", "How well did it help, in the adult’s view?", preventive_action, "done_on", "helped", "O1"),
    Cut("confidence", "How does their confidence stand?", gain, "looked_on", "confidence", "O3"),
    Cut("resilience", "How well do they get over things?", gain, "looked_on", "resilience", "O3"),
    Cut("self-protection", "How well do they keep themselves safe?", gain, "looked_on", "self_protection", "O3"),
    Cut("reliance", "How much do they rely on services?", gain, "looked_on", "reliance", "O4"),
    Cut("possibly", "What was possibly prevented?", possibly_prevented, "thought_on", "kind", "O5, J11"),
    Cut("sure", "How sure is anybody of that?", possibly_prevented, "thought_on", "sure", "O5, J11"),
    Cut("early", "How were matters put right at the first stage?", early_resolution, "resolved_on", "way", "H8"),
    Cut("lacking", "What could not be had?", unmet_need, "recorded_on", "lacking", "H17"),
    Cut("related", "How are concerns related to what came before?", related_concern, "raised_on", "kind", "H10"),
    Cut("awareness", "What was done so that people know of safeguarding?", awareness, "held_on", "kind", "O2"),
    Cut("community", "Which communities did that reach?", awareness_community, "held_on", "community", "O2"),
)


def counted(period: Period) -> Table:
    """Every cut at once: `cut`, `value` ("" where it is not recorded) and `number`."""
    return ibis.union(*[one_cut(cut, period) for cut in CUTS])


def one_cut(cut: Cut, period: Period) -> Table:
    rows = cut.table.filter(period.holds(cut.table[cut.dated_by]))
    rows = rows.select(cut=ibis.literal(cut.code), value=rows[cut.by].fill_null(""))
    return rows.group_by("cut", "value").aggregate(number=rows.count())


def pathways(period: Period) -> Table:
    """Of concerns decided in the period: each other way to help, and what came of it (H16)."""
    rows = pathway.filter(period.holds(pathway.decided_on) & (pathway.pathway != "none"))
    return rows.group_by("pathway").aggregate(
        base=rows.count(),
        taken_up=(rows.came == "taken-up").sum().fill_null(0),
        under_way=(rows.came == "under-way").sum().fill_null(0),
        not_taken_up=(rows.came == "not-taken-up").sum().fill_null(0),
        not_known=(rows.came == "not-known").sum().fill_null(0),
        not_recorded=rows.came.isnull().sum(),
    )
