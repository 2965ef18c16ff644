"""Reviews of plans that are due, counted among what has been done in an enquiry: see progress.sql beside this file."""

from pathlib import Path

from django.db import migrations

HERE = Path(__file__).parent
UNDO = """
    DROP VIEW published_enquiry_progress;
    CREATE VIEW published_enquiry_progress AS {before};
"""


def before() -> str:
    """The view as it was."""
    whole = (HERE / "tables.sql").read_text(encoding="utf-8")
    return whole.partition("CREATE VIEW published_enquiry_progress AS")[2].partition(";\n\nCREATE INDEX")[0]


class Migration(migrations.Migration):
    dependencies = [
        ("published", "0003_advocacy"),
        ("plans", "0002_catalogue"),
    ]
    operations = [
        migrations.RunSQL((HERE / "progress.sql").read_text(encoding="utf-8"), UNDO.format(before=before())),
    ]
