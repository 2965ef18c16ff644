"""./run alongside describe-gaps: write the reference of what is asked, from the list itself."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand

from alongside.measures.reference import reference

PAGE = Path(settings.BASE_DIR) / "docs" / "measures" / "gaps.md"


class Command(BaseCommand):
    help = "Writes docs/measures/gaps.md from alongside/measures/gaps."

    def handle(self, *args, **options):
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(reference(), encoding="utf-8")
        self.stdout.write(f"Wrote {PAGE.name}.")
