"""Advocacy in time: who needed somebody beside them, how many got one, and how many days each stage took (D3, D6).

People are counted over what was considered in a period; days over the arrangements whose need was recognised in it.
Days are never an average: the middle value, with the span of the middle half.
"""

import ibis
from ibis.expr.types import Table

from .fact import among_all, keyed
from .measure import Period
from .tables import advocacy, advocacy_delay, advocacy_need

STAGES = {
    "referral": ("recognised_on", "referred_on"),
    "acceptance": ("referred_on", "accepted_on"),
    "contact": ("accepted_on", "first_contact_on"),
    "whole": ("recognised_on", "first_contact_on"),
}
"""What is waited for, from which day to which."""
FROM_A_SERVICE = ["care-act", "imca", "professional", "buddy"]


def people_in_need(period: Period) -> Table:
    """One row: people thought about, for whom a duty arose, and how far each was brought; each person counted once."""
    each = keyed(advocacy)
    found = each.group_by(["council", "need_id"]).aggregate(
        referred=each.referred_on.notnull().any(),
        accepted=each.accepted_on.notnull().any(),
        contacted=each.first_contact_on.notnull().any(),
        unavailable=each.not_available.any(),
    )
    needs = keyed(advocacy_need)
    rows = needs.filter(period.holds(needs.considered_on)).left_join(found, ["council", "need_id"])
    who, duty = among_all(rows, "adult_id"), rows.result == "duty"

    def people(condition):
        return who.nunique(where=condition.fill_null(False))

    return rows.aggregate(
        considered=who.nunique(),
        duty=people(duty),
        declined=people(duty & (rows.offered == "declined")),
        referred=people(duty & rows.referred),
        accepted=people(duty & rows.accepted),
        contacted=people(duty & rows.contacted),
        unavailable=people(duty & rows.unavailable),
        imca=people(rows.imca == "instruct"),
        individual=people(rows.result == "individual"),
    )


def days_waited(period: Period) -> Table:
    """Arrangements counted with their days: by support, and of those through a service all, by service, by delay.

    `cut` says by what, `value` which; for each stage how many reached it, and the quarter, middle and three-quarter
    point of its days.
    """
    found = keyed(advocacy)
    found = found.filter(period.holds(found.recognised_on))
    found = found.mutate(**{name: found[to].delta(found[since], unit="day") for name, (since, to) in STAGES.items()})
    rows = found.filter(found.support.isin(FROM_A_SERVICE))
    delayed = rows.join(keyed(advocacy_delay), ["council", "advocacy_id"])
    cuts = [
        counted(rows.mutate(cut=ibis.literal("all"), value=ibis.literal(""))),
        counted(found.mutate(cut=ibis.literal("support"), value=found.support)),
        counted(rows.mutate(cut=ibis.literal("service"), value=rows.service_id.fill_null(""))),
        counted(delayed.mutate(cut=ibis.literal("reason"), value=delayed.reason)),
    ]
    return ibis.union(*cuts)


def counted(rows: Table) -> Table:
    """How many in each group, how many reached each stage, and the spread of its days."""
    sums = {"arranged": rows.count()}
    for name, holds in (
        ("unavailable", rows.not_available),
        ("met", rows.first_meeting_on.notnull()),
        ("helped", rows.helped_with_outcomes),
        ("fed_back", rows.feedback_asked),
    ):
        sums[name] = holds.sum().fill_null(0)
    for name in STAGES:
        sums[f"{name}_reached"] = rows[name].count()
        for mark, share in (("low", 0.25), ("middle", 0.5), ("high", 0.75)):
            sums[f"{name}_{mark}"] = rows[name].quantile(share).cast("float64")
    return rows.group_by("cut", "value").aggregate(**sums)
