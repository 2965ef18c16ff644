"""Reporting a concern, deciding on it, and answering whoever raised it: the only writers of this room."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.enquiries.actions import start_enquiry
from alongside.enquiries.codes import Kind
from alongside.enquiries.models import Enquiry
from alongside.history.recording import differences, recording
from alongside.people.models import YOUNGEST, years_between
from alongside.voice.actions import Said, statement_of

from .codes import DecisionCode
from .models import AnswerToReferrer, Concern, ConcernEnquiry, Decision

KIND_OF: dict[str | None, Kind] = {DecisionCode.SECTION_42: Kind.SECTION_42, DecisionCode.OTHER_ENQUIRY: Kind.OTHER}


def report_concern(
    *, by, adult, team, raised_on: date, wish: Said | None = None, passed_on_by: str = "", **account
) -> Concern:
    """Record a concern about an adult, with what they want already if known (A28). `account`: fields of Concern.

    Raises ValidationError for what cannot be: a concern about somebody under 17, or an event before their birth.
    """
    born = adult.date_of_birth
    require_possible_day(account.get("happened_on"), born=born, raised_on=raised_on)
    age = None if born is None else years_between(born, raised_on)
    if age is not None and age < YOUNGEST:
        raise ValidationError(
            {"raised_on": "They were under 17 on this date. For a child, contact children’s social care now."}
        )
    concern = Concern(adult=adult, team=team, raised_on=raised_on, approaching_adulthood=age == YOUNGEST, **account)
    with recording(
        "reported-concern", by=by, adult=adult, about=concern, on=raised_on, facts={"types": concern.types}
    ) as keep:
        keep(concern)
        if wish is not None:
            keep(statement_of(adult, wish, said_on=raised_on, concern=concern, passed_on_by=passed_on_by))
    return concern


def require_possible_day(happened_on: date | None, *, born: date | None, raised_on: date) -> None:
    """Raise ValidationError for something said to have happened before they were born, or after it was reported."""
    if born and happened_on and happened_on < born:
        raise ValidationError({"happened_on": "The date it happened must be after their date of birth"})
    if happened_on and happened_on > raised_on:
        raise ValidationError({"happened_on": "The date it happened must be on or before the date it was raised"})


def correct_concern(*, by, concern: Concern, **account) -> Concern:
    """Correct what was taken down; what each answer was and became is kept in the history.

    Raises ValidationError for a day on which it cannot have happened.
    """
    happened_on = account.get("happened_on", concern.happened_on)
    require_possible_day(happened_on, born=concern.adult.date_of_birth, raised_on=concern.raised_on)
    changed = differences(concern, account)
    if changed:
        with recording(
            "corrected-concern", by=by, adult=concern.adult, about=concern, facts={"changed": changed}
        ) as keep:
            for name, value in account.items():
                setattr(concern, name, value)
            keep(concern)
    return concern


@transaction.atomic
def decide(*, by, concern: Concern, lead=None, join: Iterable[Enquiry] = (), **decision) -> Decision:
    """Record a section 42(1) decision and do what it says: start an enquiry, or join open ones about the same adult.

    `decision` are the fields of Decision. A concern may be decided again: the newest decision stands and the earlier
    ones stay. Raises ValidationError if the decision is dated before the concern was raised.
    """
    now = (
        Concern.objects.select_for_update(of=("self",), no_key=True).select_related("adult", "team").get(pk=concern.pk)
    )
    if decision["decided_on"] < now.raised_on:
        raise ValidationError(
            {"decided_on": "The date of the decision must be on or after the date the concern was raised"}
        )
    made = Decision(concern=now, **decision)
    with recording(
        "decided-on-concern", by=by, adult=now.adult, about=now, on=made.decided_on, facts={"decision": made.decision}
    ) as keep:
        keep(made)
        now.decision = made.decision
        now.decided_on = None if made.decision == DecisionCode.MORE_INFORMATION else made.decided_on
        keep(now)
    kind = KIND_OF.get(made.decision)
    if kind is not None:
        enquiries = list(join) or [enquiry_from(now, by=by, kind=kind, lead=lead, started_on=made.decided_on)]
        for enquiry in enquiries:
            join_concern(by=by, concern=now, enquiry=enquiry, on=made.decided_on)
    return made


def enquiry_from(concern: Concern, *, by, kind: str, lead, started_on: date) -> Enquiry:
    """Start an enquiry with what the concern says happened."""
    named = {
        "kind": concern.source_kind,
        "name": concern.source_name,
        "relationship": concern.source_relationship,
        "provider": concern.source_provider,
    }
    return start_enquiry(
        by=by,
        adult=concern.adult,
        kind=kind,
        team=concern.team,
        lead=lead,
        started_on=started_on,
        types=concern.types,
        location=concern.location,
        source=named if concern.source_kind else None,
    )


def join_concern(*, by, concern: Concern, enquiry: Enquiry, on: date) -> ConcernEnquiry | None:
    """Let a concern feed an enquiry about the same adult. None if it does already.

    Raises ValidationError if they are about different people, or if the decision calls for none of its kind.
    """
    if concern.adult_id != enquiry.adult_id:
        raise ValidationError("The concern and the enquiry are about different people.")
    concern.refresh_from_db(fields=["decision"])
    if KIND_OF.get(concern.decision) != enquiry.kind:
        raise ValidationError("The concern was not decided to need an enquiry of this kind. Decide on it again first.")
    if ConcernEnquiry.objects.filter(concern=concern, enquiry=enquiry).exists():
        return None
    with recording(
        "joined-concern", by=by, adult=concern.adult, about=enquiry, on=on, facts={"concern": concern.pk}
    ) as keep:
        return keep(ConcernEnquiry(concern=concern, enquiry=enquiry))


def answer_referrer(*, by, concern: Concern, given_on: date, told: bool, words: str) -> AnswerToReferrer:
    """Record what the person who raised the concern was told, or why nothing.

    Raises ValidationError if that would be before the concern was raised.
    """
    if given_on < concern.raised_on:
        raise ValidationError({"given_on": "The date must be on or after the date the concern was raised"})
    answer = AnswerToReferrer(concern=concern, given_on=given_on, told=told, words=words)
    with recording(
        "answered-referrer", by=by, adult=concern.adult, about=concern, on=given_on, facts={"told": told}
    ) as keep:
        return keep(answer)
