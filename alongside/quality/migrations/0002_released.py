"""The view of words that may be read outside the record: see released.sql beside this file."""

from pathlib import Path

from django.db import migrations

HERE = Path(__file__).parent


class Migration(migrations.Migration):
    dependencies = [("quality", "0001_initial"), ("people", "0001_initial")]
    operations = [
        migrations.RunSQL((HERE / "released.sql").read_text(encoding="utf-8"), "DROP VIEW released_words"),
    ]
