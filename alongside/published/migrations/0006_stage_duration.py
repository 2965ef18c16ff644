"""How long each stage took, as a published table: see stage_duration.sql beside this file."""

from pathlib import Path

from django.db import migrations

VIEW = Path(__file__).with_name("stage_duration.sql")


class Migration(migrations.Migration):
    dependencies = [
        ("published", "0005_time_spent"),
        ("timeliness", "0002_bank_holidays"),
        ("plans", "0002_catalogue"),
    ]
    operations = [
        migrations.RunSQL(VIEW.read_text(encoding="utf-8"), "DROP VIEW published_stage_duration;"),
    ]
