"""Which large-scale enquiry an enquiry is under, and what services do not give people: see large_scale.sql beside this."""

from pathlib import Path

from django.db import migrations

HERE = Path(__file__).parent
UNDO = """
    DROP VIEW published_service_deficit;
    {before}
"""


def before() -> str:
    """The view of enquiries as it was: under none."""
    whole = (HERE / "derived.sql").read_text(encoding="utf-8")
    return whole[whole.index("CREATE OR REPLACE VIEW published_enquiry AS") :]


class Migration(migrations.Migration):
    dependencies = [
        ("published", "0008_adult_reviews"),
        ("large_scale", "0001_initial"),
    ]
    operations = [
        migrations.RunSQL((HERE / "large_scale.sql").read_text(encoding="utf-8"), UNDO.format(before=before())),
    ]
