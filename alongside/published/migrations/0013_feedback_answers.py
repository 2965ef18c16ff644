"""Graded answers to how it was, as a published table."""

from django.db import migrations

VIEW = """
    CREATE VIEW published_feedback_answer AS
    SELECT council.code AS council, 'FA' || a.id::text AS answer_id, 'FB' || a.asked_id::text AS feedback_id, a.question,
           a.answer, a.spoken_by
    FROM prompts_feedbackanswer a LEFT JOIN published_council council ON true;
"""


class Migration(migrations.Migration):
    dependencies = [("published", "0012_evidence"), ("prompts", "0002_feedback_answers")]
    operations = [migrations.RunSQL(VIEW, "DROP VIEW published_feedback_answer")]
