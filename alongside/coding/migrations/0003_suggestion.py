import django.db.models.deletion
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("coding", "0002_shipped"),
        ("history", "0004_about_no_adult"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Suggestion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("start", models.PositiveIntegerField()),
                ("end", models.PositiveIntegerField()),
                ("likeness", models.FloatField(help_text="how like the code's passages it was")),
                ("model", models.CharField(help_text="what suggested it", max_length=60)),
                (
                    "code",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="coding.codebookcode",
                    ),
                ),
                (
                    "coder",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="history.event",
                    ),
                ),
                (
                    "passage",
                    models.OneToOneField(
                        help_text="the mark it became; none: refused",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="suggestion",
                        to="coding.passage",
                    ),
                ),
                (
                    "text",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="suggestions",
                        to="coding.text",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("end__gt", models.F("start"))), name="suggestion_has_a_length"
                    ),
                    models.CheckConstraint(condition=models.Q(("model__regex", "\\S")), name="suggestion_has_a_model"),
                    models.UniqueConstraint(
                        models.F("text"),
                        models.F("coder"),
                        models.F("code"),
                        models.F("start"),
                        models.F("end"),
                        name="suggestion_answered_once",
                    ),
                ],
            },
        ),
        alongside.history.migrating.AddRules(
            model_name="suggestion",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="a21f9235cdc0c217f6d8119049a75bd4e54bcee4",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_52cc5",
                        table="coding_suggestion",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="76bec1c3cd79ed6b6a92e662aafcd7bbe6345a11",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_a0491",
                        table="coding_suggestion",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="644992d37efbdaea5f2d8c8e412e792c879c3fda",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_49e49",
                        table="coding_suggestion",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="as_suggested",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF EXISTS (SELECT 1 FROM public.coding_passage p WHERE p.id = NEW.passage_id AND (p.text_id, p.coder_id, p.code_id, p.start, p.\"end\") IS DISTINCT FROM (NEW.text_id, NEW.coder_id, NEW.code_id, NEW.start, NEW.\"end\")) THEN\n                RAISE EXCEPTION 'alongside: a suggestion that was taken became this very mark, of this coder' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="6cc4f6f8e4415509c24a1ce92aac4ead28969faa",
                        operation="INSERT",
                        pgid="pgtrigger_as_suggested_5757f",
                        table="coding_suggestion",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
    ]
