"""Drawing a heat map: three people's places, kept apart, and nothing worked out from them (ADR 19)."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.recording import recording, taking_turns
from alongside.risk.models import HeatMap, HeatMarker


@transaction.atomic
def draw_heat_map(
    *, by, enquiry, markers: Iterable[Mapping[str, Any]], supersedes: HeatMap | None = None, **heat_map
) -> HeatMap:
    """Draw a map. `markers` hold the fields of HeatMarker; `heat_map` those of HeatMap.

    Raises ValidationError without a marker, or where the earlier map was drawn again already.
    """
    placed = [dict(marker) for marker in markers]
    if not placed:
        raise ValidationError("Put at least one marker on the map")
    taking_turns(enquiry)
    if supersedes and HeatMap.objects.filter(supersedes=supersedes).exists():
        raise ValidationError("This map was drawn again already. Read that one first, and go on from there.")
    drawn = HeatMap(enquiry=enquiry, supersedes=supersedes, **heat_map)
    facts = {"markers": len(placed)}
    with recording("drew-heat-map", by=by, adult=enquiry.adult, about=drawn, on=drawn.drawn_on, facts=facts) as keep:
        keep(drawn)
        for marker in placed:
            keep(HeatMarker(heat_map=drawn, **marker))
    return drawn
