"""./run alongside describe-extract: write the reference of the extract, from the contract itself."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand

from alongside.measures.extract.manual import manual

PAGE = Path(settings.BASE_DIR) / "docs" / "measures" / "extract.md"


class Command(BaseCommand):
    help = "Writes docs/measures/extract.md from alongside/measures/extract."

    def handle(self, *args, **options):
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(manual(), encoding="utf-8")
        self.stdout.write(f"Wrote {PAGE.name}.")
