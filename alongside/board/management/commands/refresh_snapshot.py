"""./run alongside refresh-snapshot: the tables that the Board's figures are counted from, taken anew."""

from django.core.management.base import BaseCommand
from django.utils.timezone import localtime

from alongside.board.snapshots import refresh


class Command(BaseCommand):
    help = "Takes the tables that the Board's figures are counted from. Run nightly, or as often as the Board wants."

    def handle(self, *args, **options):
        taken = refresh()
        at = localtime(taken.taken_at)
        self.stdout.write(
            f"The Board's figures are as of {at:%-d %B %Y, %H:%M}. Taking them took {taken.seconds:.1f} s."
        )
