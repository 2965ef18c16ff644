"""The tables that the Board's figures are counted from, as they stood at one moment: taken, packed, and read again.

Kept in the database, so that every process that serves pages reads the same; each unpacks it once. Where it is cheap,
and something was recorded since, a page takes a new one before it counts; where it is not, it says how old its own is.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from io import BytesIO
from time import perf_counter
from zipfile import ZIP_STORED, ZipFile

import polars as pl
from django.utils.timezone import localtime, now

from alongside.history.models import Event
from alongside.measures.columnar.kept import with_places
from alongside.measures.columnar.snapshot import Snapshot
from alongside.published.extracting import tables_from_record

from .models import BoardSnapshot

CHEAP = 1.0
"""Seconds. What took less is taken anew by whoever reads next after a change."""
OLD = timedelta(days=1)
KEPT = 2
"""How many are kept: the newest, and the one that a page may be reading."""
KEYS = ".keys"
"""Beside the name of a table, in the archive: its keys as text."""


@dataclass(frozen=True)
class Taken:
    """The tables of one moment."""

    number: int
    at: datetime
    tables: Snapshot

    @property
    def old(self) -> bool:
        return now() - self.at > OLD


def current() -> Taken:
    """The newest tables; taken now if there are none, or if something was recorded since and taking them is cheap."""
    newest = BoardSnapshot.objects.defer("tables").order_by("-pk").first()
    if newest is None or (newest.seconds < CHEAP and out_of_date(newest)):
        newest = refresh()
    return Taken(newest.pk, localtime(newest.taken_at), unpacked(newest.pk))


def out_of_date(taken: BoardSnapshot) -> bool:
    """Whether something was recorded since, or another day has begun: some facts depend on the day."""
    return taken.changes != last_change() or localtime(taken.taken_at).date() != localtime().date()


def refresh() -> BoardSnapshot:
    """Take the tables as they are now. Where nothing was recorded since the newest, that one is of now as well.

    Nobody who records waits for it, and it waits for nobody: it reads one moment of the database, without a lock.
    """
    newest = BoardSnapshot.objects.defer("tables").order_by("-pk").first()
    if newest is not None and not out_of_date(newest):
        newest.taken_at = now()
        newest.save(update_fields=["taken_at"])
        return newest
    began, moment, changes = perf_counter(), now(), last_change()
    content = packed(tables_from_record())
    taken = BoardSnapshot.objects.create(
        taken_at=moment, changes=changes, seconds=perf_counter() - began, tables=content
    )
    older = BoardSnapshot.objects.order_by("-pk").values_list("pk", flat=True)[KEPT:]
    BoardSnapshot.objects.filter(pk__in=list(older)).delete()
    return taken


def last_change() -> int:
    """The number of the last line of history that changed a record; 0 before there is any."""
    return Event.objects.changes().order_by("-seq").values_list("seq", flat=True).first() or 0


def packed(tables: dict[str, pl.DataFrame]) -> bytes:
    """Tables as one archive, coded already, so that a process that reads it need not; each is compressed by itself."""
    frames, keys = with_places(tables)
    whole = BytesIO()
    with ZipFile(whole, "w", ZIP_STORED) as archive:
        for name, frame in [*frames.items(), *((name + KEYS, frame) for name, frame in keys.items())]:
            one = BytesIO()
            frame.write_ipc(one, compression="zstd")
            archive.writestr(name, one.getvalue())
    return whole.getvalue()


@lru_cache(maxsize=1)
def unpacked(number: int) -> Snapshot:
    """The tables of a snapshot, once for each process that serves pages."""
    tables, taken_at = BoardSnapshot.objects.values_list("tables", "taken_at").get(pk=number)
    with ZipFile(BytesIO(bytes(tables))) as archive:
        names = archive.namelist()
        frames = {name: pl.scan_ipc(BytesIO(archive.read(name))) for name in names if not name.endswith(KEYS)}
        keys = {name: pl.scan_ipc(BytesIO(archive.read(name + KEYS))) for name in frames if name + KEYS in names}
        return Snapshot(frames, keys, localtime(taken_at).date())
