"""Writing down whether it is safe to ask, and a look for coercion and control."""

from alongside.history.recording import recording
from alongside.risk.models import CoercionCheck, SafeToAsk


def consider_asking(*, by, adult, enquiry=None, concern=None, **considered) -> SafeToAsk:
    """Record whether it is thought safe to ask the adult now (F6). `considered` are the fields of SafeToAsk."""
    asking = SafeToAsk(adult=adult, enquiry=enquiry, concern=concern, **considered)
    with recording(
        "considered-asking",
        by=by,
        adult=adult,
        about=enquiry or concern or adult,
        on=asking.considered_on,
        facts={"decision": asking.decision, "immediate_danger": asking.immediate_danger},
    ) as keep:
        return keep(asking)


def look_for_coercion(*, by, enquiry, **looked) -> CoercionCheck:
    """Record a look for coercion and control (F11). `looked` are the fields of CoercionCheck."""
    check = CoercionCheck(enquiry=enquiry, **looked)
    with recording(
        "looked-for-coercion",
        by=by,
        adult=enquiry.adult,
        about=enquiry,
        on=check.checked_on,
        facts={"found": check.found, "before": check.before},
    ) as keep:
        return keep(check)
