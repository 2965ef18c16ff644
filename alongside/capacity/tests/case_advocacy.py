"""The advocates' part of the whole case: somebody considered, a service, and an advocate on the way to a meeting."""

from datetime import date

from alongside.voice.actions import Said

from ..actions.advocacy import add_service, arrange_advocacy, consider_advocacy, tell_step

TUESDAY, FRIDAY = date(2026, 6, 2), date(2026, 6, 5)
NO_DIFFICULTY = dict.fromkeys(["understand", "retain", "weigh", "communicate"], "no")
IN_DIFFICULTY = {**NO_DIFFICULTY, "weigh": "yes", "weigh_reason": "Everything at once is too much for her."}
NOBODY = {"individual": "no", "not_suitable": "Piotr was thought of, and is said to shout at her."}
SERVICE = {"name": "Harrowmere Advocacy", "kinds": ["care-act", "imca"], "hours": 1200, "area": "The whole borough"}


def fill(case, *, by, manager) -> None:
    """Add a row to each table of advocacy, and say under which letters each record is opened."""
    considered = consider_advocacy(
        by=by,
        adult=case.adult,
        enquiry=case.enquiry,
        considered_on=TUESDAY,
        offered="accepted",
        said=Said("Somebody to sit with me, yes."),
        **IN_DIFFICULTY,
        **NOBODY,
    )
    service = add_service(by=manager, **SERVICE)
    advocacy = arrange_advocacy(
        by=by,
        adult=case.adult,
        enquiry=case.enquiry,
        consideration=considered,
        kind="care-act",
        service=service,
        recognised_on=TUESDAY,
        referred_on=TUESDAY,
    )
    tell_step(by=by, advocacy=advocacy, step="waiting", happened_on=FRIDAY, delays=["waiting-list"], covered_by="Jo")
    case.records["AD"] = advocacy
    case.numbers["service"] = service.pk
