"""This room's rows of the whole case."""

from datetime import date

from alongside.plans.actions import (
    give_copy,
    judge_response,
    make_plan,
    offer_response,
    record_result,
    review_plan,
)
from alongside.plans.models import Response
from alongside.voice.actions import Said

JULY, OCTOBER = date(2026, 7, 1), date(2026, 10, 1)


def fill(case, *, by, manager):
    """A plan that was looked at again, with an action of the adult's own that went well, and a mediation."""
    plan = make_plan(
        by=by,
        enquiry=case.enquiry,
        started_on=JULY,
        next_review_on=OCTOBER,
        aims=Said("To have my own keys in my own pocket."),
        lead=by,
        actions=[
            {"what": "Ask Mrs Doyle to keep a spare set.", "owner_kind": "adult", "outcome": case.outcome},
            {"what": "Change the lock.", "owner_kind": "partner", "owner_name": "The housing association"},
        ],
    )
    asks, lock = plan.actions.order_by("pk")
    record_result(by=by, action=asks, on=JULY, result="partly", words="She was not in.", said_by="Kathleen")
    review_plan(
        by=by,
        plan=plan,
        held_on=OCTOBER,
        adults_view=Said("Mrs Doyle has them now."),
        results=[(asks, {"result": "done"})],
        next_due_on=date(2026, 12, 30),
    )
    give_copy(by=by, plan=plan, on=JULY, given=False, why_not="Her son goes through her papers.")
    used = offer_response(
        by=by,
        enquiry=case.enquiry,
        response=Response.objects.get(key="mediation"),
        offered_on=JULY,
        outcomes=[case.outcome],
        answer="accepted",
        answered=Said("Yes, if somebody sits with us."),
        safe_because="Her independent adviser is with her throughout.",
    )
    judge_response(by=by, used=used, judged_on=OCTOBER, adult="fairly", practitioner="too-soon")
    case.plan, case.action, case.used = plan, asks, used
    case.numbers["key"] = "mediation"
    case.records |= {"SP": plan, "AC": lock, "RS": used}
