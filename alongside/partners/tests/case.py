"""This room's rows of the whole case: the company takes part, and the police look into it beside the enquiry."""

from datetime import date

from alongside.partners.actions import involve_agency, open_process, record_agency_action, record_step

FRIDAY = date(2026, 6, 5)


def fill(case, *, by, manager):
    """An agency that did one thing, and a police investigation for which part of the enquiry waits."""
    agency = involve_agency(
        by=by, enquiry=case.enquiry, organisation=case.records["OR"], part="To keep her key safe.", since=FRIDAY
    )
    record_agency_action(by=by, agency=agency, done_on=FRIDAY, what="Fitted a key safe.", prompted="asked")
    waits = {"effect": "partly", "said_by": "DC Lunt", "effect_words": "Nobody talks to him before the police do."}
    process = open_process(by=by, enquiry=case.enquiry, kind="police", started_on=FRIDAY, **waits)
    record_step(by=by, process=process, on=FRIDAY, words="He was asked in.", told_by="DC Lunt")
    case.records |= {"AG": agency, "PP": process}
