"""./run alongside check-extract: everything that is wrong with a folder of tables, before it is used."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from alongside.measures.extract.checking import check
from alongside.measures.extract.fault import Fault
from alongside.measures.extract.reading import files_of, rows_in


class Command(BaseCommand):
    help = "Says whether an extract, of any council's system, can be read; if not, everything wrong with it."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("folder", type=Path)
        parser.add_argument("--council", help="its ONS code: rows of any other council are wrong")

    def handle(self, *args, folder, council, **options):
        faults = check(folder, council=council)
        refused = [fault for fault in faults if fault.refuses]
        known = [fault for fault in faults if not fault.refuses]
        if known:
            self.stdout.write("Worth knowing:\n" + as_table(known) + "\n")
        if refused:
            self.stdout.write("Wrong:\n" + as_table(refused) + "\n")
            raise CommandError(f"The extract cannot be read. {counted(len(refused), 'thing')} must be put right first.")
        rows = rows_in(folder)
        self.stdout.write(f"The extract can be read: {rows:,} rows in {counted(len(files_of(folder)), 'table')}.")


def counted(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def as_table(faults: list[Fault]) -> str:
    """A line for each, in columns: table, row, column, what is to be said."""
    lines = [(fault.table, f"{fault.row:,}" if fault.row else "", fault.column, fault.says) for fault in faults]
    widths = [max(len(line[place]) for line in [HEADINGS, *lines]) for place in range(3)]
    return "\n".join(
        "  ".join((table.ljust(widths[0]), row.rjust(widths[1]), column.ljust(widths[2]), says)).rstrip()
        for table, row, column, says in [HEADINGS, *lines]
    )


HEADINGS = ("table", "row", "column", "")
