import django.db.models.deletion
import pgtrigger.compiler
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("concerns", "0003_sources_in_the_directory"),
        ("enquiries", "0003_sources_in_the_directory"),
        ("history", "0003_chain"),
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="SafeTodayCheck",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("asked_at", models.DateTimeField()),
                ("asked_by", models.CharField(blank=True, help_text="if not by whoever recorded it", max_length=200)),
                (
                    "asked",
                    models.CharField(
                        choices=[
                            ("alone", "Spoke with them, alone"),
                            ("phone", "Spoke with them by phone or video"),
                            ("visit", "Visited them, with somebody else there"),
                            ("through", "Through somebody who has seen or spoken with them"),
                            ("records", "Looked at records only"),
                            ("not-reached", "Tried, and could not reach them"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "through",
                    models.CharField(blank=True, help_text="who has seen them or spoken with them", max_length=200),
                ),
                (
                    "answer",
                    models.CharField(
                        choices=[
                            ("yes", "Yes"),
                            ("no", "No"),
                            ("unsure", "Not sure"),
                            ("not-known", "Could not find out"),
                        ],
                        max_length=20,
                    ),
                ),
                ("said", models.TextField(blank=True, help_text="what the adult said, in their own words")),
                ("why", models.TextField(blank=True, help_text="what the answer rests on")),
                ("done", models.TextField(blank=True, help_text="what was done about it, that day")),
                (
                    "adult",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="safe_today_checks",
                        to="people.adult",
                    ),
                ),
                (
                    "concern",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="safe_today_checks",
                        to="concerns.concern",
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="safe_today_checks",
                        to="enquiries.enquiry",
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
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(
                            ("asked__in", ["alone", "phone", "visit", "through"]), ("answer", "no"), _connector="OR"
                        ),
                        fields=["adult", "-asked_at", "-id"],
                        name="safe_today_newest",
                    ),
                    models.Index(fields=["adult", "-asked_at"], name="safe_today_of_adult"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("asked__in", ["alone", "phone", "visit", "through", "records", "not-reached"])
                        ),
                        name="safe_today_asked_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("answer__in", ["yes", "no", "unsure", "not-known"])),
                        name="safe_today_answer_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("concern__isnull", True), ("enquiry__isnull", False)),
                            models.Q(("concern__isnull", False), ("enquiry__isnull", True)),
                            _connector="OR",
                        ),
                        name="safe_today_of_one_record",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("asked", "through"), _negated=True), ("through__regex", "\\S"), _connector="OR"
                        ),
                        name="safe_today_through_whom",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("asked", "not-reached"), _negated=True), ("answer", "not-known"), _connector="OR"
                        ),
                        name="safe_today_not_reached_not_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answer", "no"), _negated=True), ("done__regex", "\\S"), _connector="OR"
                        ),
                        name="not_safe_today_says_what_was_done",
                    ),
                ],
            },
        ),
        alongside.history.migrating.AddRules(
            model_name="safetodaycheck",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="9611725507ecf5ac8394bfff4a9cfe2151a92b75",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_f3864",
                        table="waiting_safetodaycheck",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="7c9e2bd4e5157ad82c7de083f322eee8acf3b887",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_49dd2",
                        table="waiting_safetodaycheck",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="80ff836f91c6df9f7e523dbfd5801fce1932a6ea",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_dc9f7",
                        table="waiting_safetodaycheck",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.enquiry_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.enquiries_enquiry o WHERE o.id = NEW.enquiry_id AND o.adult_id = NEW.adult_id))\n OR \n    (NEW.concern_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.concerns_concern o WHERE o.id = NEW.concern_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="2939790b35e6c25d5d629e4e9ec6c8cc8ebdfea8",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_11e9f",
                        table="waiting_safetodaycheck",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
    ]
