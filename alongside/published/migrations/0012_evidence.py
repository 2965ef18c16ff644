"""What working with the adult left behind, as published tables: see evidence.sql beside this file."""

from pathlib import Path

from django.db import migrations

HERE = Path(__file__).parent
UNDO = """
    DROP VIEW published_pause, published_variation, published_best_interests, published_capacity_decision,
        published_response_used, published_plan_action, published_plan_review, published_plan, published_gap_answer,
        published_feedback, published_safety_check, published_others_wish, published_agreement,
        published_asked_outcome, published_conversation, published_reopening, published_concern_type,
        published_enquiry_condition;
    DROP VIEW published_outcome_review, published_outcome;
    CREATE VIEW published_outcome_review AS {review};
    CREATE VIEW published_outcome AS {outcome};
"""


def before(table: str) -> str:
    """A view as it was."""
    whole = (HERE / "tables.sql").read_text(encoding="utf-8")
    return whole.partition(f"CREATE VIEW published_{table} AS")[2].partition(";")[0]


class Migration(migrations.Migration):
    dependencies = [
        ("published", "0011_gaps"),
        ("enquiries", "0004_conditions"),
    ]
    operations = [
        migrations.RunSQL(
            (HERE / "evidence.sql").read_text(encoding="utf-8"),
            UNDO.format(review=before("outcome_review"), outcome=before("outcome")),
        ),
    ]
