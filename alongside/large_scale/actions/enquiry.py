"""A large-scale enquiry from its start to its end: who takes part, what is looked through, when it may end."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.recording import differences, recording
from alongside.organisations.models import Organisation, Service

from ..models import (
    CriterionCheck,
    DataCheck,
    ExitCriterion,
    LargeScaleEnquiry,
    LargeScaleMeeting,
    LargeScalePartner,
)

UNMET = "Enter why it ends before every criterion is met"


def about_one(about: Service | Organisation) -> dict:
    """The fields that say what a record is about: one service, or everything that an organisation runs."""
    of_service = isinstance(about, Service)
    return {"service": about if of_service else None, "organisation": None if of_service else about}


def start_large_scale(*, by, about: Service | Organisation, criteria=(), **enquiry) -> LargeScaleEnquiry:
    """Start a large-scale enquiry, with the criteria for its end. `enquiry`: fields of LargeScaleEnquiry."""
    started = LargeScaleEnquiry(**about_one(about), **enquiry)
    facts = {"triggers": started.triggers}
    with recording("started-large-scale", by=by, adult=None, about=started, on=started.started_on, facts=facts) as keep:
        keep(started)
        for words in criteria:
            keep(ExitCriterion(large_scale=started, words=words))
    return started


def change_large_scale(*, by, enquiry: LargeScaleEnquiry, about, **details) -> LargeScaleEnquiry:
    """Change who leads it, how people are told, and the like; before and after are kept in the history."""
    details = {**about_one(about), **details}
    if changed := differences(enquiry, details):
        with recording("changed-large-scale", by=by, adult=None, about=enquiry, facts={"changed": changed}) as keep:
            for name, value in details.items():
                setattr(enquiry, name, value)
            keep(enquiry)
    return enquiry


def involve_partner(*, by, enquiry: LargeScaleEnquiry, **partner) -> LargeScalePartner:
    """Record that an agency takes part, and what it does. `partner`: fields of LargeScalePartner."""
    row = LargeScalePartner(large_scale=enquiry, **partner)
    facts = {"role": row.role}
    with recording("involved-in-large-scale", by=by, adult=None, about=enquiry, on=row.from_on, facts=facts) as keep:
        return keep(row)


def check_data(*, by, enquiry: LargeScaleEnquiry, **check) -> DataCheck:
    """Record what was looked through for a pattern, by whom, and what was found. `check`: fields of DataCheck."""
    row = DataCheck(large_scale=enquiry, **check)
    facts = {"kind": row.kind}
    with recording("checked-data", by=by, adult=None, about=enquiry, on=row.on, facts=facts) as keep:
        return keep(row)


def hold_meeting(*, by, enquiry: LargeScaleEnquiry, **meeting) -> LargeScaleMeeting:
    """Record a meeting about the service as a whole. `meeting`: fields of LargeScaleMeeting."""
    row = LargeScaleMeeting(large_scale=enquiry, **meeting)
    facts = {"kind": row.kind}
    with recording("held-large-scale-meeting", by=by, adult=None, about=enquiry, on=row.on, facts=facts) as keep:
        return keep(row)


def write_criterion(*, by, enquiry: LargeScaleEnquiry, words: str) -> ExitCriterion:
    """Write down what must be so before the enquiry ends."""
    with recording("wrote-exit-criterion", by=by, adult=None, about=enquiry) as keep:
        return keep(ExitCriterion(large_scale=enquiry, words=words))


def check_criterion(*, by, criterion: ExitCriterion, **check) -> CriterionCheck:
    """Record whether a criterion is met, and what shows it. `check`: fields of CriterionCheck."""
    row = CriterionCheck(criterion=criterion, **check)
    facts = {"met": row.met, "evidence_from": row.evidence_from}
    with recording("checked-exit-criterion", by=by, adult=None, about=criterion, on=row.on, facts=facts) as keep:
        return keep(row)


@transaction.atomic
def conclude_large_scale(
    *, by, enquiry: LargeScaleEnquiry, concluded_on: date, unmet_because: str = "", lessons: str = ""
) -> LargeScaleEnquiry:
    """Conclude it. Each adult's own enquiry goes on until it is concluded by itself.

    Raises ValidationError if it is concluded already, would end before it began, or if a criterion is not met, or none
    was written, and no reason is given.
    """
    now = LargeScaleEnquiry.objects.select_for_update(no_key=True).get(pk=enquiry.pk)
    if now.concluded_on:
        raise ValidationError("This large-scale enquiry has been concluded already.")
    if concluded_on < now.started_on:
        raise ValidationError({"concluded_on": "The day must be on or after the day on which it started"})
    met = now.may_end()
    if not met and not unmet_because.strip():
        raise ValidationError({"unmet_because": UNMET})
    now.concluded_on, now.unmet_because, now.lessons = concluded_on, unmet_because, lessons
    facts = {"criteria_met": met}
    with recording("concluded-large-scale", by=by, adult=None, about=now, on=concluded_on, facts=facts) as keep:
        return keep(now)
