"""That a worker's enquiries were talked through."""

from datetime import date

from alongside.history.recording import recording

from ..models import Supervision


def record_supervision(*, by, worker, held_on: date) -> Supervision:
    """Record that a worker's enquiries were talked through, so that the next talk begins where this one ended."""
    talked = Supervision(worker=worker, held_on=held_on)
    with recording("talked-work-through", by=by, adult=None, about=talked, on=held_on) as keep:
        return keep(talked)
