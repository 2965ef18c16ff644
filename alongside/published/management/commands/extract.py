"""./run alongside extract: the facts of this record as a folder of tables, without words and without names."""

from datetime import date
from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from alongside.measures.extract.reading import FORMATS
from alongside.published.actions import write_extract


class Command(BaseCommand):
    help = "Writes the safeguarding extract of this council into an empty folder: facts, never words or names."

    def add_arguments(self, parser):
        parser.add_argument("--out", required=True, type=Path, help="an empty folder, or one that is still to be made")
        parser.add_argument("--from", dest="first", type=a_day, help="the first day of the work that it is to hold")
        parser.add_argument("--to", dest="last", type=a_day, help="the last day")
        parser.add_argument("--format", choices=FORMATS, default=FORMATS[0])
        parser.add_argument("--month-of-birth", action="store_true", help="the first of the month for each birthday")

    def handle(self, *args, out, first, last, month_of_birth, **options):
        try:
            rows = write_extract(
                by=None,
                folder=out,
                ending=options["format"],
                first=first,
                last=last,
                month_of_birth=month_of_birth,
            )
        except ValidationError as refusal:
            raise CommandError(" ".join(refusal.messages)) from refusal
        self.stdout.write(f"{sum(rows.values()):,} rows in {len(rows)} tables are in {out}.")


def a_day(text: str) -> date:
    """A day as 2026-03-31; argparse says which argument was wrong."""
    return date.fromisoformat(text)
