"""Advocacy as published tables, and what a record says by itself of capacity and support: see the files beside this."""

from pathlib import Path

from django.db import migrations

HERE = Path(__file__).parent
UNDO_ADVOCACY = "DROP VIEW published_advocacy_delay, published_advocacy, published_advocacy_need;"
UNDO_DERIVED = """
    CREATE OR REPLACE VIEW published_enquiry AS {before};
    DROP VIEW enquiry_derived;
"""


def before() -> str:
    """The view of enquiries as it was: the answers that a conclusion gave, and no others."""
    whole = (HERE / "tables.sql").read_text(encoding="utf-8")
    return whole.partition("CREATE VIEW published_enquiry AS")[2].partition(";\n\nCREATE VIEW published_risk_result")[0]


def read(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")


class Migration(migrations.Migration):
    dependencies = [
        ("published", "0002_tables"),
        ("capacity", "0003_legal_tests"),
    ]
    operations = [
        migrations.RunSQL(read("advocacy.sql"), UNDO_ADVOCACY),
        migrations.RunSQL(read("derived.sql"), UNDO_DERIVED.format(before=before())),
    ]
