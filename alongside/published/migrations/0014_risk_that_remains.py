"""Of two sources of one kind the risk that remains is published: see risk_that_remains.sql beside this file."""

from pathlib import Path

from django.db import migrations

HERE = Path(__file__).parent
UNDO = "CREATE OR REPLACE VIEW published_risk_result AS {before};"


def before() -> str:
    """The view as it was: the first finding of the list, whatever became of it."""
    whole = (HERE / "tables.sql").read_text(encoding="utf-8")
    return whole.partition("CREATE VIEW published_risk_result AS")[2].partition(";")[0]


class Migration(migrations.Migration):
    dependencies = [("published", "0013_feedback_answers")]
    operations = [
        migrations.RunSQL((HERE / "risk_that_remains.sql").read_text(encoding="utf-8"), UNDO.format(before=before())),
    ]
