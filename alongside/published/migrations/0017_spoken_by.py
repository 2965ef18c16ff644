"""Whose answers to a questionnaire are whose, in the published table of feedback: see spoken_by.sql beside this."""

from pathlib import Path

from django.db import migrations

VIEW = Path(__file__).with_name("spoken_by.sql")
AS_IT_WAS = """
CREATE OR REPLACE VIEW published_feedback AS
SELECT council.code AS council, 'FB' || f.id::text AS feedback_id, 'A' || f.adult_id::text AS adult_id,
       'E' || f.enquiry_id::text AS enquiry_id, f.asked_on, f.stage, f.how, f.asked_by, f.came, s.spoken_by
FROM prompts_feedbackasked f LEFT JOIN voice_statement s ON s.id = f.statement_id LEFT JOIN published_council council ON true
"""


class Migration(migrations.Migration):
    dependencies = [("published", "0016_told_by_themselves"), ("feedback", "0001_initial")]
    operations = [migrations.RunSQL(VIEW.read_text(encoding="utf-8"), AS_IT_WAS)]
