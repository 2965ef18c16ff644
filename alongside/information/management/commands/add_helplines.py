"""`alongside add-helplines`: begin the directory with well-known national helplines."""

from django.core.management.base import BaseCommand

from alongside.information.actions import add_helplines


class Command(BaseCommand):
    help = "Put well-known national helplines into the directory, to be checked before they are given."

    def handle(self, **options):
        added = add_helplines(by=None)
        self.stdout.write(f"{len(added)} added. Check each before it is given to anybody.")
