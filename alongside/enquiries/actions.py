"""Starting, changing, concluding and re-opening enquiries: the only writers of this room."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.recording import differences, recording
from alongside.prompts.actions import answers_before_closing
from alongside.voice.actions import Said, statement_of

from .derived import derived_answers
from .models import Allegation, Conclusion, Enquiry, Reopening, RiskResult, SourceOfRisk


def start_enquiry(
    *,
    by,
    adult,
    kind: str,
    team,
    lead,
    started_on: date,
    types: Iterable[str] = (),
    location: str | None = None,
    source: dict | None = None,
) -> Enquiry:
    """Start an enquiry with what is said to have happened: each type at the place, from the source of risk.

    `source` holds kind, name, relationship and provider of SourceOfRisk, or is None where no source is recorded.
    """
    enquiry = Enquiry(adult=adult, kind=kind, team=team, lead=lead, started_on=started_on)
    with recording("started-enquiry", by=by, adult=adult, about=enquiry, on=started_on, facts={"kind": kind}) as keep:
        keep(enquiry)
        risk = keep(SourceOfRisk(enquiry=enquiry, **source)) if source else None
        for type_ in types:
            keep(Allegation(enquiry=enquiry, type=type_, location=location, source=risk))
    return enquiry


def change_enquiry(*, by, enquiry: Enquiry, **details) -> Enquiry:
    """Change who leads the enquiry, its team or the adult's details in it; before and after are kept in the history."""
    changed = differences(enquiry, details)
    if changed:
        with recording(
            "changed-enquiry", by=by, adult=enquiry.adult, about=enquiry, facts={"changed": changed}
        ) as keep:
            for name, value in details.items():
                setattr(enquiry, name, value)
            keep(enquiry)
    return enquiry


def add_allegation(
    *,
    by,
    enquiry: Enquiry,
    type: str,
    location: str | None,
    source: SourceOfRisk | None = None,
    new_source: dict | None = None,
) -> Allegation:
    """Add something said to have happened, from a source of risk already named or from a new one."""
    allegation = Allegation(enquiry=enquiry, type=type, location=location)
    with recording("added-allegation", by=by, adult=enquiry.adult, about=enquiry, facts={"type": type}) as keep:
        allegation.source = keep(SourceOfRisk(enquiry=enquiry, **new_source)) if new_source else source
        return keep(allegation)


@transaction.atomic
def conclude(
    *,
    by,
    enquiry: Enquiry,
    concluded_on: date,
    ending: Said | None = None,
    risks: Iterable[dict] = (),
    answers: Iterable[dict] = (),
    **conclusion,
) -> Conclusion:
    """Conclude an enquiry: capacity, the adult's view of the ending, the risk from each source, the overall answer.

    `conclusion` are the fields of Conclusion; each of `risks` has source, assessment, result and finding; each of
    `answers` says why something is not put right that needs an answer before the close: gap, reason and words.
    Raises ValidationError if it is concluded already, would end before it began, differs from what the record says on
    capacity or support without a reason, or if such an answer is missing.
    """
    now = Enquiry.objects.select_for_update(of=("self",), no_key=True).select_related("adult").get(pk=enquiry.pk)
    if now.concluded_on:
        raise ValidationError("This enquiry has been concluded already. Re-open it first.")
    if concluded_on < now.started_on:
        raise ValidationError({"concluded_on": "The date it was concluded must be on or after the date it started"})
    require_reasons(now, conclusion)
    given = answers_before_closing(now, list(answers))
    end = Conclusion(enquiry=now, concluded_on=concluded_on, **conclusion)
    with recording("concluded-enquiry", by=by, adult=now.adult, about=now, on=concluded_on) as keep:
        if ending is not None:
            end.ending = keep(statement_of(now.adult, ending, said_on=concluded_on))
        keep(end)
        for risk in risks:
            keep(RiskResult(conclusion=end, **risk))
        for answer in given:
            keep(answer)
        now.concluded_on = concluded_on
        keep(now)
    enquiry.concluded_on = concluded_on
    return end


def require_reasons(enquiry: Enquiry, conclusion: dict) -> None:
    """An answer given instead of what the record says of itself has its reason (SG3a); both are kept."""
    derived = derived_answers(enquiry)
    for name, reason in (("lacked_capacity", "capacity_reason"), ("supported", "supported_reason")):
        given, found = conclusion.get(name), derived[name]
        if None not in (given, found) and given != found and not conclusion.get(reason, "").strip():
            raise ValidationError({reason: "Enter why you see it differently from what the record says"})


@transaction.atomic
def reopen(*, by, enquiry: Enquiry, reopened_on: date, why: str) -> Reopening:
    """Take an enquiry up again. The conclusion and everything before it stay as they were.

    Raises ValidationError if the enquiry is open, or if that would be before it was concluded.
    """
    now = Enquiry.objects.select_for_update(of=("self",), no_key=True).select_related("adult").get(pk=enquiry.pk)
    if now.concluded_on is None:
        raise ValidationError("This enquiry is open already.")
    if reopened_on < now.concluded_on:
        raise ValidationError({"reopened_on": "The date must be on or after the date the enquiry was concluded"})
    again = Reopening(conclusion=now.conclusions.latest("pk"), reopened_on=reopened_on, why=why)
    with recording("reopened-enquiry", by=by, adult=now.adult, about=now, on=reopened_on, why=why) as keep:
        keep(again)
        now.concluded_on = None
        keep(now)
    enquiry.concluded_on = None
    return again
