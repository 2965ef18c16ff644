"""Safeguarding adult reviews as published tables: see adult_reviews.sql beside this file."""

from pathlib import Path

from django.db import migrations

VIEWS = Path(__file__).with_name("adult_reviews.sql")
UNDO = "DROP VIEW published_review_recommendation, published_section_44_adult, published_section_44_review;"


class Migration(migrations.Migration):
    dependencies = [
        ("published", "0006_stage_duration"),
        ("adult_reviews", "0001_initial"),
    ]
    operations = [
        migrations.RunSQL(VIEWS.read_text(encoding="utf-8"), UNDO),
    ]
