"""The only writers of this room: agencies involved and what they did, processes beside an enquiry and their steps."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import IntegrityError

from alongside.history.recording import differences, recording

from .codes import Effect
from .models import AgencyAction, AgencyInvolved, ParallelProcess, ProcessStep

INVOLVED_ALREADY = "This agency is involved already: change what its part is instead"


def involve_agency(*, by, enquiry, organisation, **part) -> AgencyInvolved:
    """Record that an agency takes part in an enquiry. `part`: fields of AgencyInvolved.

    Raises ValidationError if it does already.
    """
    agency = AgencyInvolved(enquiry=enquiry, organisation=organisation.kept_as(), **part)
    facts = {"organisation": agency.organisation_id}
    try:
        with recording(
            "involved-agency", by=by, adult=enquiry.adult, about=agency, on=agency.since, facts=facts
        ) as keep:
            return keep(agency)
    except IntegrityError as refusal:
        if "agency_involved_once_at_a_time" not in str(refusal):
            raise
        raise ValidationError({"organisation": INVOLVED_ALREADY}) from None


def change_agency(*, by, agency: AgencyInvolved, **details) -> AgencyInvolved:
    """Change what is recorded of an agency's part, or that it has ended.

    Raises ValidationError if it would end before it began.
    """
    require_order(details.get("since", agency.since), details.get("ended_on", agency.ended_on))
    return change(agency, details, by=by, verb="changed-agency")


def record_agency_action(*, by, agency: AgencyInvolved, **action) -> AgencyAction:
    """Record what an agency did. `action`: fields of AgencyAction."""
    done = AgencyAction(agency=agency, **action)
    adult = agency.enquiry.adult
    with recording("recorded-agency-action", by=by, adult=adult, about=agency, on=done.done_on) as keep:
        return keep(done)


def open_process(*, by, enquiry, **process) -> ParallelProcess:
    """Record something that goes on beside an enquiry. `process`: fields of ParallelProcess.

    Raises ValidationError where our enquiry is to wait and nobody is named who says so.
    """
    begun = ParallelProcess(enquiry=enquiry, **process)
    require_possible(process)
    facts = {"kind": begun.kind, "effect": begun.effect}
    with recording("opened-process", by=by, adult=enquiry.adult, about=begun, on=begun.started_on, facts=facts) as keep:
        return keep(begun)


def change_process(*, by, process: ParallelProcess, **details) -> ParallelProcess:
    """Change what is recorded of a process, what it means for the enquiry, or that it has ended.

    Raises ValidationError as `open_process` does, and if it would end before it began.
    """
    require_possible(details)
    require_order(details.get("started_on", process.started_on), details.get("ended_on", process.ended_on))
    return change(process, details, by=by, verb="changed-process")


def record_step(*, by, process: ParallelProcess, **step) -> ProcessStep:
    """Record what happened in a process. `step`: fields of ProcessStep."""
    happened = ProcessStep(process=process, **step)
    adult = process.enquiry.adult
    with recording("recorded-process-step", by=by, adult=adult, about=process, on=happened.on) as keep:
        return keep(happened)


def require_possible(process: dict) -> None:
    """That our enquiry waits is somebody's word, with a reason: the duty does not stop by itself."""
    if process.get("effect") not in {Effect.WAIT, Effect.PARTLY}:
        return
    missing = {
        "said_by": "Enter who says that our enquiry must wait",
        "effect_words": "Enter what must wait, and until when",
    }
    if wrong := {name: says for name, says in missing.items() if not process.get(name, "").strip()}:
        raise ValidationError(wrong)


def require_order(began: date, ended: date | None) -> None:
    if ended and ended < began:
        raise ValidationError({"ended_on": "The day it ended must be on or after the day it began"})


def change(row, details: dict, *, by, verb: str):
    """Write what differs, with what each field was and became."""
    if changed := differences(row, details):
        adult = row.enquiry.adult
        with recording(verb, by=by, adult=adult, about=row, facts={"changed": changed}) as keep:
            for name, value in details.items():
                setattr(row, name, value)
            keep(row)
    return row
