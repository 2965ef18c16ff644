"""Opening an adult's record and changing their details."""

from alongside.history.recording import differences, note, recording

from .models import Adult


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


def change_details(*, by, adult: Adult, **details) -> Adult:
    """Change an adult's details; what each was and became is kept in the history."""
    changed = differences(adult, details)
    if not changed:
        return adult
    with recording("changed-details", by=by, adult=adult, about=adult, facts={"changed": changed}) as keep:
        for name, value in details.items():
            setattr(adult, name, value)
        keep(adult)
    return adult
