"""Opening an adult's record and changing their details."""

from datetime import date

from django.core.exceptions import ValidationError

from alongside.history.recording import differences, note, recording

from .models import YOUNGEST, Adult, years_between


def open_record(*, by, **details) -> Adult:
    """Open a record for an adult and return it. `details` are the fields of Adult.

    Where a restricted record has the same NHS number, the history of that record says so, so that those who may see
    it can join the two; the person opening this one learns nothing.
    """
    adult = Adult(**details)
    with recording("opened-record", by=by, adult=adult, about=adult) as keep:
        keep(adult)
        if adult.nhs_number:
            for hidden in Adult.objects.filter(restricted=True, nhs_number=adult.nhs_number).exclude(pk=adult.pk):
                note("same-number-elsewhere", by=None, adult=hidden, about=adult)
    return adult


def require_agreement_with_concerns(adult: Adult, born: date) -> None:
    """Refuse a birth after something that is on record, or less than 17 years before a concern was raised."""
    if adult.concerns.filter(happened_on__lt=born).exists():
        raise ValidationError({"date_of_birth": "A concern on record happened before this date: check both dates"})
    earliest = adult.concerns.order_by("raised_on").values_list("raised_on", flat=True).first()
    if earliest and years_between(born, earliest) < YOUNGEST:
        raise ValidationError(
            {"date_of_birth": "They would have been under 17 when a concern was raised: check both dates"}
        )


def change_details(*, by, adult: Adult, **details) -> Adult:
    """Change an adult's details; what each was and became is kept in the history.

    Raises ValidationError for a date of birth that a concern on record cannot agree with.
    """
    changed = differences(adult, details)
    if not changed:
        return adult
    if "date_of_birth" in changed and details["date_of_birth"] is not None:
        require_agreement_with_concerns(adult, details["date_of_birth"])
    with recording("changed-details", by=by, adult=adult, about=adult, facts={"changed": changed}) as keep:
        for name, value in details.items():
            setattr(adult, name, value)
        keep(adult)
    return adult
