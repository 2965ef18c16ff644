"""./run alongside board-report: the monthly or the annual report as PDF, Word file and workbook, made and kept."""

from datetime import date
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils.timezone import localdate

from alongside.board import snapshots
from alongside.board.actions import make_report
from alongside.board.codes import ReportKind
from alongside.board.models import Report
from alongside.board.report_pages import FORMS
from alongside.board.reporting import Asked, day, ended_last, period_of
from alongside.measures.measure import Period


class Command(BaseCommand):
    help = "Makes the Board's report of a month or a year, keeps it, and writes its files."

    def add_arguments(self, parser):
        parser.add_argument("--kind", choices=ReportKind.values, required=True)
        parser.add_argument(
            "--until",
            help="a day of the month, or of the year from April to March: 2026-10-31; else the one that ended last",
        )
        parser.add_argument("--out", type=Path, help="an existing folder for the files; without it they are only kept")

    def handle(self, *, kind, out, until=None, **options):
        try:
            period = period_of(kind, date.fromisoformat(until)) if until else ended_last(kind, localdate())
        except ValueError:
            raise CommandError(f"{until} is not a day. Write it as 2026-10-31.") from None
        files = files_in(out, kind, period) if out is not None else {}
        snapshots.refresh()
        report = make_report(by=None, asked=Asked(ReportKind(kind), period, snapshots.current()))
        self.stdout.write(f"Kept as BR{report.pk}: {report}.")
        try:
            for form, path in files.items():
                with path.open("xb") as file:
                    file.write(getattr(report, form))
                self.stdout.write(str(path))
        except OSError as error:
            raise CommandError(
                f"Not every file could be written ({error}). Take them from the report’s page."
            ) from None


def files_in(folder: Path, kind: str, period: Period) -> dict[str, Path]:
    """Where each file of a report goes. Raises CommandError where it cannot be written, or stands already.

    A report is never the same twice, so what stands there is another one, and it may have left the house.
    """
    if not folder.is_dir():
        raise CommandError(f"{folder} is not a folder. Make it first.")
    name = Report(kind=kind, last=period.last).name
    files = {form: folder / f"{name}.{form}" for form in FORMS}
    there = ", ".join(str(path) for path in files.values() if path.exists())
    if there:
        raise CommandError(
            f"Nothing was made: a report of {day(period.first)} to {day(period.last)} stands there already ({there}). "
            "It may have left the house, so it is not written over. Move it away, or choose another folder."
        )
    return files
