"""Meetings and time spent as published tables: see time_spent.sql beside this file."""

from pathlib import Path

from django.db import migrations

VIEWS = Path(__file__).with_name("time_spent.sql")


class Migration(migrations.Migration):
    dependencies = [
        ("published", "0004_plan_reviews"),
        ("time_spent", "0001_initial"),
        ("meetings", "0002_wish_again"),
        ("capacity", "0004_holder_of_one_adult"),
    ]
    operations = [
        migrations.RunSQL(
            VIEWS.read_text(encoding="utf-8"), "DROP VIEW published_time_spent; DROP VIEW published_meeting;"
        ),
    ]
