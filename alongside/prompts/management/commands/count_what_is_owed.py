"""./run alongside count-what-is-owed: the nightly table of what is asked, by gap and by team."""

from django.core.management.base import BaseCommand
from django.utils.timezone import localdate

from alongside.prompts.counting import count_what_is_owed


class Command(BaseCommand):
    help = "Counts what is owed in every open record, by gap and team, and keeps the numbers under today. Run nightly."

    def handle(self, *args, **options):
        made = count_what_is_owed(localdate())
        self.stdout.write(f"Counted {len(made)} rows for {localdate():%-d %B %Y}.")
