"""Alarms, and what was added on the adult's own page, as published tables: see told_by_themselves.sql beside this."""

from pathlib import Path

from django.db import migrations

VIEWS = Path(__file__).with_name("told_by_themselves.sql")


class Migration(migrations.Migration):
    dependencies = [("published", "0015_their_own_side")]
    operations = [
        migrations.RunSQL(VIEWS.read_text(encoding="utf-8"), "DROP VIEW published_own_addition, published_alarm"),
    ]
