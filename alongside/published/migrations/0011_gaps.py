"""What gaps are read from: settings, answers, and what has been done in each record. See the files beside this."""

from pathlib import Path

from django.db import migrations

HERE = Path(__file__).parent
GONE = """
    DROP INDEX IF EXISTS concern_by_published_id;
    DROP VIEW IF EXISTS published_enquiry_progress, published_concern_progress, published_asking;
    DROP VIEW IF EXISTS conflicting_wish, newest_answer_of_enquiry, newest_answer_of_concern, gap_setting_today, today;
"""


def read(*names: str) -> str:
    return "\n".join((HERE / f"{name}.sql").read_text(encoding="utf-8") for name in names)


def again() -> str:
    """The views in the order in which they lean on each other; some may stand already, as they were before."""
    return GONE + read("gaps", "enquiry_progress", "concern_progress")


class Migration(migrations.Migration):
    dependencies = [
        ("published", "0010_prevention"),
        ("adult_reviews", "0001_initial"),
        ("capacity", "0003_legal_tests"),
        ("caused", "0001_initial"),
        ("information", "0001_initial"),
        ("large_scale", "0001_initial"),
        ("meetings", "0001_initial"),
        ("parties", "0001_initial"),
        ("partners", "0001_initial"),
        ("people", "0001_initial"),
        ("plans", "0002_catalogue"),
        ("prevention", "0001_initial"),
        ("prompts", "0001_initial"),
        ("risk", "0001_initial"),
        ("self_neglect", "0001_initial"),
        ("timeliness", "0002_bank_holidays"),
        ("waiting", "0001_initial"),
    ]
    operations = [migrations.RunSQL(again(), GONE + read("progress"))]
