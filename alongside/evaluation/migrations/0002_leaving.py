import django.db.models.deletion
import pgtrigger.compiler
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("evaluation", "0001_initial"),
        ("history", "0004_about_no_adult"),
        ("surveys", "0003_fieldwork"),
    ]

    operations = [
        migrations.CreateModel(
            name="EvaluationReport",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("as_of", models.DateField(help_text="the day of its data, and the only one in its files")),
                ("data_digest", models.CharField(help_text="SHA-256 of the data that it was told from", max_length=64)),
                (
                    "files_digest",
                    models.CharField(help_text="SHA-256 of the three files, one after the other", max_length=64),
                ),
                ("html", models.BinaryField()),
                ("pdf", models.BinaryField()),
                ("docx", models.BinaryField()),
                (
                    "evaluation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="reports", to="evaluation.evaluation"
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
            ],
        ),
        migrations.CreateModel(
            name="EvaluationExtract",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("made_on", models.DateField()),
                ("given_to", models.CharField(max_length=200)),
                ("purpose", models.TextField()),
                ("least", models.PositiveSmallIntegerField(help_text="how many share each combination at least (k)")),
                ("coarsened", models.TextField(help_text="what was left out and merged, in words")),
                (
                    "words",
                    models.JSONField(default=list, help_text="the questions whose written answers were read and left"),
                ),
                ("respondents", models.PositiveIntegerField()),
                (
                    "digest",
                    models.CharField(help_text="SHA-256 of the file, so that a copy can be known again", max_length=64),
                ),
                (
                    "evaluation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="extracts", to="evaluation.evaluation"
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
                    "survey",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="surveys.survey",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("given_to__regex", "\\S")), name="evaluation_extract_given_to_somebody"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("purpose__regex", "\\S")), name="evaluation_extract_has_a_purpose"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("least__gte", 5)), name="evaluation_extract_of_nobody_alone"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("digest__regex", "^[0-9a-f]{64}$")), name="evaluation_extract_has_a_digest"
                    ),
                ],
            },
        ),
        alongside.history.migrating.AddRules(
            model_name="evaluationextract",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="0b1d62e095b477169f355bfe1697d876eb7332f7",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_2f163",
                        table="evaluation_evaluationextract",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="5dab6304b0ba47c0a178a8ab56e755023aa06bac",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_478f7",
                        table="evaluation_evaluationextract",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="b7d4304777f4520c699c4112c535cafbdbd7c264",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_989de",
                        table="evaluation_evaluationextract",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="evaluationreport",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        ("data_digest__regex", "^[0-9a-f]{64}$"), ("files_digest__regex", "^[0-9a-f]{64}$")
                    ),
                    name="evaluation_report_has_digests",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="0779f1c7490ecbe8483abb993d7d81a5f37bee95",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_04b8c",
                        table="evaluation_evaluationreport",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="a39115abfca2bb3b500b94576feb671454b33aa4",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_4adef",
                        table="evaluation_evaluationreport",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="41f739f022ee0439945d7e6eb868389e6ee6e492",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_d405b",
                        table="evaluation_evaluationreport",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
    ]
