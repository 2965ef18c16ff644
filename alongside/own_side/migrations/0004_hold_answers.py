"""Answers that are given on the adult's own page are about that adult: see door.sql beside this file."""

from pathlib import Path

from django.db import migrations

HELD = ("feedback_askingresult", "feedback_answer", "prompts_feedbackasked", "prompts_feedbackanswer")
HOLD = "".join(f"CALL own_side_hold('{table}');\n" for table in HELD)
UNDO = "".join(f"DROP TRIGGER own_side_only_theirs ON {table};\n" for table in HELD)
WHOSE = Path(__file__).with_name("whose.sql").read_text(encoding="utf-8")


class Migration(migrations.Migration):
    dependencies = [
        ("feedback", "0001_initial"),
        ("own_side", "0003_hold_alarms"),
        ("prompts", "0002_feedback_answers"),
    ]
    operations = [migrations.RunSQL(WHOSE, migrations.RunSQL.noop), migrations.RunSQL(HOLD, UNDO)]
