"""A check of the deployment: a calendar that will soon count bank holidays as days at work."""

from django.core.checks import Tags, Warning, register
from django.db import DatabaseError


@register(Tags.database, deploy=True)
def next_years_bank_holidays(**kwargs) -> list[Warning]:
    """Run by `check --deploy --database default`."""
    from .reading import calendars_to_warn_of

    try:
        lacking = calendars_to_warn_of()
    except DatabaseError:  # not migrated yet: other checks say so
        return []
    return [
        Warning(
            f"The calendar “{calendar}” has no bank holidays for {calendar.year_missing}.",
            hint="Add them on the page of the calendar: GOV.UK publishes them about two years ahead.",
            id="timeliness.W001",
        )
        for calendar in lacking
    ]
