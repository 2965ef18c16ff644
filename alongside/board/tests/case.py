"""What this room adds to the whole case: a report that left, and the tables that figures are counted from."""

from datetime import date

from django.utils.timezone import now

from alongside.board.actions import keep_report
from alongside.board.codes import ReportKind
from alongside.board.models import BoardSnapshot
from alongside.board.reporting import Asked, period_of
from alongside.board.snapshots import Taken, packed
from alongside.measures.columnar.snapshot import Snapshot


def fill(case, *, by, manager) -> None:
    """A report whose files are not drawn here, and a snapshot of nothing that the next page replaces."""
    BoardSnapshot.objects.create(taken_at=now(), changes=0, seconds=0, tables=packed({}))
    asked = Asked(ReportKind.MONTHLY, period_of("monthly", date(2026, 6, 5)), Taken(0, now(), Snapshot({})))
    case.records["BR"] = keep_report(by=manager, asked=asked, pdf=b"%PDF", docx=b"PK", xlsx=b"PK")
