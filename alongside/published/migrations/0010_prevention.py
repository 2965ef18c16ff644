"""Prevention, other pathways and what came before, as published tables: see prevention.sql beside this file."""

from pathlib import Path

from django.db import migrations

VIEWS = Path(__file__).with_name("prevention.sql")
UNDO = """
    DROP VIEW published_awareness_community, published_awareness, published_complaint, published_early_talk,
        published_related_concern, published_unmet_need, published_pathway, published_early_resolution,
        published_possibly_prevented, published_gain, published_preventive_action;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("published", "0009_large_scale"),
        ("prevention", "0001_initial"),
    ]
    operations = [migrations.RunSQL(VIEWS.read_text(encoding="utf-8"), UNDO)]
