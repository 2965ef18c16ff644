"""The edition of 2026: the Care Act in force. What it shares with 2014/15 stays one question of the bank."""

from datetime import date

from django.db import migrations

from alongside.surveys.loading import put_into_the_bank

KEYS = (
    "msp-lead-2026",
    "all-staff-2026",
    "learning-needs",
    "confidence",
    "what-good-looks-like",
    "engagement-level",
    "partners-involvement",
)


def add(apps, schema_editor):
    put_into_the_bank(apps, "2026", KEYS, on=date(2026, 11, 22))


class Migration(migrations.Migration):
    dependencies = [("surveys", "0003_fieldwork")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
