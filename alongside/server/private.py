"""A cluster of one run's own, thrown away at its end: for tests and for checks that need a database."""

import atexit
import os
import secrets
import signal
from types import FrameType

from alongside.server import postmaster
from alongside.server.cluster import Cluster
from alongside.server.places import CLONE, Place, of_clone

PREFIX = "run"


def environment() -> dict[str, str]:
    """Start a private cluster that goes when this process goes; gives the variables that our settings read."""
    sweep()
    place = of_clone(part=f"{PREFIX}-{os.getpid()}")
    cluster = Cluster(place, durable=False)

    def end() -> None:
        cluster.stop()
        place.remove()

    atexit.register(end)
    signal.signal(signal.SIGTERM, interrupt)
    return {**cluster.start().environment(), "SECRET_KEY": secrets.token_urlsafe(50), "STATIC_UNHASHED": "yes"}


def interrupt(number: int, frame: FrameType | None) -> None:
    """Treat a request to end as Ctrl-C, so that what was started is stopped."""
    raise KeyboardInterrupt


def sweep() -> None:
    """Remove the clusters of runs that were killed before they could."""
    pattern = f"*-{PREFIX}-*"
    for home in of_clone(CLONE, PREFIX).home.parent.glob(pattern):
        part = f"{PREFIX}-{home.name.rpartition('-')[2]}"
        place = of_clone(part=part)
        if place.home == home and not postmaster.command_of(int(part.rpartition("-")[2])):
            discard(place)


def discard(place: Place) -> None:
    """Stop the server of `place`, if it runs, and delete it."""
    pid = postmaster.running(place)
    if pid:
        postmaster.stop(place, pid, signal.SIGQUIT)
    place.remove()
