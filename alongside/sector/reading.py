"""Seats as they are shown."""

from dataclasses import dataclass

from .models import Council, Seat


@dataclass(frozen=True)
class Shown:
    """A seat and the name of the place it is for; empty for the whole country and for coders."""

    seat: Seat
    place: str


def seats_with_places() -> list[Shown]:
    """Every open seat, with the name of its region or council."""
    held = list(Seat.objects.open().select_related("user"))
    areas = {seat.area for seat in held if seat.area}
    names: dict[str, str] = {}
    for council in Council.objects.filter(code__in=areas) | Council.objects.filter(region_code__in=areas):
        names |= {council.code: council.name, council.region_code: council.region_name}
    return [Shown(seat, names.get(seat.area, seat.area)) for seat in held]
