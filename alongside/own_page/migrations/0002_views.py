"""What the adult's own page may read: see views.sql beside this file."""

from pathlib import Path

from django.db import migrations

VIEWS = ("other", "attendee", "meeting", "me", "helper", "said", "wish", "step", "plan", "given", "added", "door")
UNDO = "".join(f"DROP VIEW own_page_{view};\n" for view in VIEWS)


class Migration(migrations.Migration):
    dependencies = [
        ("information", "0003_statements_of_the_same_adult"),
        ("meetings", "0002_wish_again"),
        ("own_page", "0001_initial"),
        ("own_side", "0002_door"),
        ("plans", "0002_catalogue"),
    ]
    operations = [migrations.RunSQL(Path(__file__).with_name("views.sql").read_text(encoding="utf-8"), UNDO)]
