"""The door of the adult's own page is kept by the database: see door.sql beside this file."""

from pathlib import Path

from django.db import migrations

HELD = (
    "history_event",
    "voice_statement",
    "voice_safetycheck",
    "papers_paper",
    "papers_papercontent",
    "meetings_ownreport",
    "own_side_code",
    "own_side_attempt",
    "own_side_entry",
    "own_side_leaving",
    "own_side_stop",
    "own_side_addition",
)
UNDO = (
    "".join(f"DROP TRIGGER own_side_only_theirs ON {table};\n" for table in HELD)
    + """
    DROP PROCEDURE own_side_hold(text);
    DROP FUNCTION own_side_only_theirs();
    DROP FUNCTION own_side_leans_on_its_own(text, jsonb, bigint);
    DROP FUNCTION own_side_adult_of(text, jsonb);
    DROP FUNCTION own_side_here();
    DROP FUNCTION own_side_at_the_door();
    DROP FUNCTION own_side_opens(own_side_key);
    DROP FUNCTION own_side_safe_to_name(bigint, text);
    DROP FUNCTION own_side_safe_online(bigint, bigint);
    DROP FUNCTION own_side_domestic(bigint);
    DROP FUNCTION own_side_risky(people_significantperson);
    DROP FUNCTION own_side_sources(bigint);
    DROP FUNCTION own_side_name_words(text);
"""
)


class Migration(migrations.Migration):
    dependencies = [
        ("concerns", "0003_sources_in_the_directory"),
        ("papers", "0001_initial"),
        ("own_side", "0001_initial"),
    ]
    operations = [migrations.RunSQL(Path(__file__).with_name("door.sql").read_text(encoding="utf-8"), UNDO)]
