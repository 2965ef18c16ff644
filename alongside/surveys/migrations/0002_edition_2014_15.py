"""The questions and the two instruments of 2014/15. A later wording of one is another version, and another migration."""

from datetime import date

from django.db import migrations

from alongside.surveys.loading import put_into_the_bank


def add(apps, schema_editor):
    put_into_the_bank(apps, "2014-15", ("msp-lead-2014-15", "all-staff-2014-15"), on=date(2026, 11, 22))


class Migration(migrations.Migration):
    dependencies = [("surveys", "0001_initial")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
