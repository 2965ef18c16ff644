"""./run alongside board-report: the monthly or the annual report as PDF, Word file and workbook, made and kept."""

from datetime import date
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from alongside.board import snapshots
from alongside.board.actions import make_report
from alongside.board.codes import ReportKind
from alongside.board.report_pages import FORMS
from alongside.board.reporting import Asked, period_of


class Command(BaseCommand):
    help = "Makes the Board's report of the month or year in which a day falls, keeps it, and writes its files."

    def add_arguments(self, parser):
        parser.add_argument("--kind", choices=ReportKind.values, required=True)
        parser.add_argument("--until", required=True, help="a day of the month or year: 2026-10-31")
        parser.add_argument("--out", type=Path, help="an existing folder for the files; without it they are only kept")

    def handle(self, *, kind, until, out, **options):
        try:
            period = period_of(kind, date.fromisoformat(until))
        except ValueError:
            raise CommandError(f"{until} is not a day. Write it as 2026-10-31.") from None
        if out is not None and not out.is_dir():
            raise CommandError(f"{out} is not a folder. Make it first.")
        snapshots.refresh()
        report = make_report(by=None, asked=Asked(ReportKind(kind), period, snapshots.current()))
        for form in FORMS if out is not None else ():
            path = out / f"{report.name}.{form}"
            path.write_bytes(getattr(report, form))
            self.stdout.write(str(path))
        self.stdout.write(f"Kept as BR{report.pk}: {report}.")
