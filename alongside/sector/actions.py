"""Giving somebody a seat and ending it: the only writers of this room."""

from alongside.history.recording import recording

from .duties import Duty
from .models import Council, Seat


def give_seat(*, by, user, duty: Duty, area: str = "") -> Seat:
    """Give somebody a part in evaluations, or give it back to whoever had it. `by` is None at the command line."""
    seat = Seat.objects.filter(user=user, duty=duty, area=area).first() or Seat(user=user, duty=duty, area=area)
    seat.ended = False
    facts = {"user": user.username, "duty": duty, "area": area}
    with recording("gave-seat", by=by, adult=None, about=seat, facts=facts) as keep:
        return keep(seat)


def end_seat(*, by, seat: Seat) -> Seat:
    """Take a part in evaluations back. The row stays: history names it."""
    seat.ended = True
    facts = {"user": seat.user.username, "duty": seat.duty, "area": seat.area}
    with recording("ended-seat", by=by, adult=None, about=seat, facts=facts) as keep:
        return keep(seat)


def know_council(*, code: str, name: str, region_code: str, region_name: str, council_type: str) -> Council:
    """Make a council known that is not among England's: an invented one, or one that came later."""
    about = {"name": name, "region_code": region_code, "region_name": region_name, "council_type": council_type}
    return Council.objects.update_or_create(code=code, defaults=about)[0]
