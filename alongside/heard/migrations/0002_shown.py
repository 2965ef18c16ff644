"""The view of what the people may read: see said_and_done.sql beside this file."""

from pathlib import Path

from django.db import migrations

VIEW = Path(__file__).with_name("said_and_done.sql")


class Migration(migrations.Migration):
    dependencies = [("heard", "0001_initial")]
    operations = [migrations.RunSQL(VIEW.read_text(encoding="utf-8"), "DROP VIEW own_page_said_and_done")]
