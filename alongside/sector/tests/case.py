"""What this room adds to the whole case: a seat that ended, and one that is held."""

from alongside.sector.actions import end_seat, give_seat
from alongside.sector.duties import Duty


def fill(case, *, by, manager) -> None:
    """The manager coordinated a region for a while, and does so in another now."""
    end_seat(by=by, seat=give_seat(by=by, user=manager, duty=Duty.COORDINATES, area="E12000001"))
    case.records["SE"] = give_seat(by=by, user=manager, duty=Duty.COORDINATES, area="E12000002")
