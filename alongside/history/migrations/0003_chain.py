"""The chain of history is kept by the database: see chain.sql beside this file."""

from pathlib import Path

from django.db import migrations

UNDO = """
    DROP TRIGGER history_chain_end ON history_event;
    DROP TRIGGER history_chain ON history_event;
    DROP FUNCTION history_chain_end();
    DROP FUNCTION history_chain();
    DROP FUNCTION history_digest(history_event);
"""


class Migration(migrations.Migration):
    dependencies = [("history", "0002_initial")]
    operations = [migrations.RunSQL(Path(__file__).with_name("chain.sql").read_text(encoding="utf-8"), UNDO)]
