"""How long a record is kept: the day that a rule gives for it."""

from datetime import date

from django.db.models import Count, Max

from .codes import CountsFrom
from .models import PositionOfTrust, PositionRole, RetentionReview, RetentionRule


def keep_until(position: PositionOfTrust, rule: RetentionRule | None) -> date | None:
    """The day on which a closed record must be looked at; None where no rule says so yet.

    Never before the day until which somebody decided to keep it.
    """
    if rule is None or position.closed_on is None:
        return None
    begins = position.closed_on
    if rule.counts_from == CountsFrom.LAST_ROLE:
        ended = PositionRole.objects.filter(position=position).aggregate(
            last=Max("ended_on"), every=Count("pk"), ended=Count("ended_on")
        )
        if ended["every"] != ended["ended"]:
            return None  # while a role goes on, nothing has begun to count
        begins = max(filter(None, (ended["last"], begins)))
    held = (
        RetentionReview.objects.filter(position=position).order_by("-pk").values_list("keep_until", flat=True).first()
    )
    return max(filter(None, (held, years_after(begins, rule.years))))


def years_after(day: date, years: int) -> date:
    """The same day so many years on; for 29 February, where there is none, 1 March."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)
