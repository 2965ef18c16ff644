"""Opening an adult's record, changing their details, and recording who is around them and how each is reached."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError

from alongside.history.recording import differences, note, recording

from .around import SafeContact, SignificantPerson
from .codes import Channel
from .known import details_of
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


def add_person(*, by, adult: Adult, **details) -> SignificantPerson:
    """Record somebody in the adult's life. `details` are the fields of SignificantPerson."""
    person = SignificantPerson(adult=adult, **poses_risk_as_its_source(details))
    facts = {"poses_risk": person.poses_risk}
    with recording("recorded-somebody", by=by, adult=adult, about=person, facts=facts) as keep:
        return keep(person)


def change_person(*, by, person: SignificantPerson, **details) -> SignificantPerson:
    """Change what is recorded of somebody in the adult's life; what each answer was is kept in the history."""
    changed = differences(person, poses_risk_as_its_source(details))
    if changed:
        with recording("changed-somebody", by=by, adult=person.adult, about=person, facts={"changed": changed}) as keep:
            for name, value in details.items():
                setattr(person, name, value)
            keep(person)
    return person


def poses_risk_as_its_source(details: dict) -> dict:
    """Whoever is a source of risk in an enquiry poses a risk."""
    if details.get("source") is not None:
        details["poses_risk"] = True
    return details


def check_contact(
    *, by, adult: Adult, verified_on: date, ways: Iterable[dict], person: SignificantPerson | None = None, **found
) -> list[SafeContact]:
    """Record what was found about ways to reach the adult, or somebody around them: one row a way.

    Each of `ways` holds the fields of SafeContact that are about that way (`channel`, `safe` …); `found` those that
    are the same for all. The address or number is kept as it is now, so that a change of it is noticed.
    """
    who = person or adult
    shares_home = person is not None and person.lives_with_adult
    home = address_of(who) or (address_of(adult) if shares_home else "")
    details = details_of(None, address=home, phone=who.phone, email=getattr(who, "email", None))
    checks = [
        SafeContact(
            adult=adult,
            person=person,
            verified_on=verified_on,
            **{"at": details.get((None, Channel(way["channel"]).value), ""), **found, **way},
        )
        for way in ways
    ]
    facts = {check.channel: check.safe for check in checks}
    with recording("checked-contact", by=by, adult=adult, about=who, on=verified_on, facts=facts) as keep:
        return [keep(check) for check in checks]


def address_of(who: Adult | SignificantPerson) -> str:
    """Where somebody lives, in one text."""
    return f"{who.address} {getattr(who, 'postcode', '')}".strip()
