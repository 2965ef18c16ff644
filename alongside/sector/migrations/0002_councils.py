"""The councils of England with adult social services responsibilities in 2026, from councils.csv."""

import csv
from pathlib import Path

from django.db import migrations

COUNCILS = Path(__file__).parent.parent / "councils.csv"


def add(apps, schema_editor):
    council = apps.get_model("sector", "Council")
    with COUNCILS.open(encoding="utf-8", newline="") as rows:
        council.objects.bulk_create(council(**row) for row in csv.DictReader(rows))


class Migration(migrations.Migration):
    dependencies = [("sector", "0001_initial")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
