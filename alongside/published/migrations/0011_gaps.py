"""What gaps are read from: settings, answers, and what has been done in each record. See the files beside this."""

from pathlib import Path

from django.db import migrations

HERE = Path(__file__).parent
UNDO = """
    DROP INDEX concern_by_published_id;
    DROP VIEW published_enquiry_progress, published_concern_progress, published_asking;
    DROP VIEW conflicting_wish, newest_answer_of_enquiry, newest_answer_of_concern, gap_setting_today, today;
    {before}
"""


def read(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")


def again() -> str:
    """The views in the order in which they lean on each other."""
    views = "\n".join(read(f"{name}.sql") for name in ("gaps", "enquiry_progress", "concern_progress"))
    return f"DROP VIEW published_enquiry_progress;\n{views}"


class Migration(migrations.Migration):
    dependencies = [
        ("published", "0006_stage_duration"),
        ("capacity", "0003_legal_tests"),
        ("information", "0001_initial"),
        ("meetings", "0001_initial"),
        ("people", "0001_initial"),
        ("plans", "0002_catalogue"),
        ("prompts", "0001_initial"),
        ("risk", "0001_initial"),
        ("caused", "0001_initial"),
        ("partners", "0001_initial"),
        ("timeliness", "0002_bank_holidays"),
        ("waiting", "0001_initial"),
    ]
    operations = [migrations.RunSQL(again(), UNDO.format(before=read("progress.sql")))]
