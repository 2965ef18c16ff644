"""This room's rows of the whole case."""

from datetime import date

from alongside.timeliness.actions import agree_variation, pause_clocks, settle_timescale
from alongside.timeliness.models import Calendar

JUNE = date(2026, 6, 8)


def fill(case, *, by, manager):
    """She asked for a week before anybody spoke with her son, so that the plan is later than our policy says."""
    policy = "Our safeguarding procedures of 2026, part 3"
    settle_timescale(by=by, rule="plan", number=20, unit="working-days", says=policy, from_on=date(2026, 4, 1))
    pause_clocks(
        by=by,
        record=case.enquiry,
        from_on=JUNE,
        reason="asked-for-time",
        words="She wants to tell him herself first.",
        agrees="agreed",
        went_on=date(2026, 6, 15),
    )
    case.records["PS"] = pause_clocks(
        by=by, record=case.enquiry, from_on=date(2026, 7, 1), reason="hospital", look_again_on=date(2026, 7, 8)
    )
    agree_variation(
        by=by,
        record=case.enquiry,
        departs="timescale",
        stage="plan",
        new_date=date(2026, 7, 31),
        because="she wants her neighbour at the table, who is away until the 20th",
        evidence="Her own words on 5 June.",
        benefit="She plans with the person she trusts most beside her.",
        agreed_by=manager,
        agreed_on=JUNE,
    )
    calendar = Calendar.objects.get(is_standard=True)
    case.numbers |= {"calendar": calendar.pk, "closed": calendar.closed_days.first().pk}
