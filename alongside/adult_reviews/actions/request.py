"""Asking somebody for information, what came of it, and passing it on."""

from datetime import date

from alongside.history.recording import recording

from ..models import InformationAnswer, InformationPassedOn, InformationRequest


def ask_for(*, by, **request) -> InformationRequest:
    """Record a request. `request` are the fields of InformationRequest."""
    made = InformationRequest(**request)
    facts = {"basis": made.basis}
    with recording("asked-for-information", by=by, adult=None, about=made, on=made.made_on, facts=facts) as keep:
        return keep(made)


def answer(*, by, request: InformationRequest, on: date, result: str, words: str = "") -> InformationAnswer:
    """Record what came of a request. What was said before stays; the newest stands."""
    came = InformationAnswer(request=request, on=on, result=result, words=words)
    facts = {"result": result}
    with recording("received-information", by=by, adult=None, about=request, on=on, facts=facts) as keep:
        return keep(came)


def pass_on(*, by, request: InformationRequest, on: date, to_whom: str, why: str) -> InformationPassedOn:
    """Record that what was received was passed on, and for which function of the Board."""
    passed = InformationPassedOn(request=request, on=on, to_whom=to_whom, why=why)
    with recording("passed-information-on", by=by, adult=None, about=request, on=on) as keep:
        return keep(passed)
