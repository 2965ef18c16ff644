"""The instrument of a version, read once a process: a published version never changes."""

from functools import lru_cache

from ..content import Instrument
from ..models import InstrumentVersion


@lru_cache(maxsize=32)
def instrument_of(version: int) -> Instrument:
    """The instrument of the version with this id."""
    return InstrumentVersion.objects.select_related("instrument").get(pk=version).read
