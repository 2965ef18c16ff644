"""./run alongside name-council: say which council this is; the published tables carry its code."""

import re

from django.core.management.base import BaseCommand, CommandError

from alongside.published.models import Council


class Command(BaseCommand):
    help = "Says which council this record belongs to, by its nine-character ONS code. Every figure carries the code."

    def add_arguments(self, parser):
        parser.add_argument("--code", required=True, help="for instance E09000099")
        parser.add_argument("--name", required=True)

    def handle(self, *args, code, name, **options):
        if not re.fullmatch(r"E\d{8}", code):
            raise CommandError("A council's ONS code is the letter E and eight figures.")
        Council.objects.update_or_create(id=1, defaults={"code": code, "name": name})
        self.stdout.write(f"This is {name} ({code}).")
