"""The published tables, as views: see tables.sql beside this file."""

from pathlib import Path

from django.db import migrations

UNDO = """
    DROP INDEX enquiry_by_published_id;
    DROP VIEW published_enquiry_progress, published_risk_result, published_enquiry, published_allegation,
        published_outcome_review, published_outcome_code, published_outcome, published_concern_enquiry,
        published_concern, published_adult;
    DROP VIEW outcome_wanted;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("published", "0001_initial"),
        ("people", "0001_initial"),
        ("concerns", "0002_initial"),
        ("enquiries", "0002_initial"),
        ("voice", "0001_initial"),
    ]
    operations = [migrations.RunSQL(Path(__file__).with_name("tables.sql").read_text(encoding="utf-8"), UNDO)]
