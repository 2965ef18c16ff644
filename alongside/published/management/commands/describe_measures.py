"""./run alongside describe-measures: write the manual of measures, from the measures themselves."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand

from alongside.measures.manual import manual

PAGE = Path(settings.BASE_DIR) / "docs" / "measures" / "measures.md"


class Command(BaseCommand):
    help = "Writes docs/measures/measures.md from alongside/measures/subjects."

    def handle(self, *args, **options):
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(manual(), encoding="utf-8")
        self.stdout.write(f"Wrote {PAGE.name}.")
