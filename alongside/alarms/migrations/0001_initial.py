import django.db.models.deletion
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "0004_work_addresses"),
        ("enquiries", "0004_conditions"),
        ("history", "0004_about_no_adult"),
        ("people", "0001_initial"),
        ("voice", "0002_schemes"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Alarm",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("words", models.TextField(blank=True, help_text="as they were said, where they are no statement")),
                (
                    "said_by",
                    models.CharField(
                        choices=[
                            ("adult", "The adult"),
                            ("representative", "Someone who represents them"),
                            ("advocate", "An advocate"),
                            ("staff", "Somebody on staff"),
                            ("other", "Somebody else"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "through",
                    models.CharField(
                        choices=[
                            ("own-page", "On their own page"),
                            ("questionnaire", "With a questionnaire"),
                            ("phone", "By phone"),
                            ("in-person", "In person"),
                        ],
                        max_length=20,
                    ),
                ),
                ("raised_at", models.DateTimeField()),
                ("taken_up_at", models.DateTimeField(null=True)),
                ("done", models.TextField(blank=True, help_text="what was done, and how the person is now")),
                ("ended_at", models.DateTimeField(null=True)),
                (
                    "adult",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="alarms", to="people.adult"
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="alarms",
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
                (
                    "statement",
                    models.ForeignKey(
                        db_index=False,
                        help_text="where their words were kept as a statement",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="voice.statement",
                    ),
                ),
                (
                    "taken_up_by",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Notice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "rung",
                    models.CharField(
                        choices=[("at-once", "At once"), ("chased", "Because nobody had taken it up")], max_length=10
                    ),
                ),
                ("address", models.EmailField(max_length=254)),
                ("at", models.DateTimeField()),
                ("sent", models.BooleanField()),
                (
                    "trouble",
                    models.CharField(
                        blank=True, help_text="what went wrong, in the mail server's few words", max_length=80
                    ),
                ),
                (
                    "alarm",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="notices", to="alarms.alarm"
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
                    "team",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.team",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="alarm",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("said_by__in", ["adult", "representative", "advocate", "staff", "other"])),
                    name="alarm_said_by_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("through__in", ["own-page", "questionnaire", "phone", "in-person"])),
                    name="alarm_through_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("taken_up_at", None), ("taken_up_by", None)),
                        models.Q(
                            ("taken_up_at__gte", models.F("raised_at")),
                            ("taken_up_at__isnull", False),
                            ("taken_up_by__isnull", False),
                        ),
                        _connector="OR",
                    ),
                    name="alarm_taken_up_by_somebody_at_a_time",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("done", ""), ("ended_at", None)),
                        models.Q(
                            ("done__regex", "\\S"),
                            ("ended_at__gte", models.F("taken_up_at")),
                            ("ended_at__isnull", False),
                            ("taken_up_at__isnull", False),
                        ),
                        _connector="OR",
                    ),
                    name="alarm_ended_with_what_was_done",
                ),
            ],
            indexes=[
                models.Index(condition=models.Q(("ended_at", None)), fields=["adult"], name="alarm_open"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="021c88809a845752d3f07c8cda710b294e49735f",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_28ef5",
                        table="alarms_alarm",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="f09ff1fa45aa2fa89ad263cda85e785ddeab8ce3",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_4ab7f",
                        table="alarms_alarm",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="6221fcb646562bed86924cd392d9a7b46420365e",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_62a73",
                        table="alarms_alarm",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.enquiry_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.enquiries_enquiry o WHERE o.id = NEW.enquiry_id AND o.adult_id = NEW.adult_id))\n OR \n    (NEW.statement_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.voice_statement o WHERE o.id = NEW.statement_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="d29350cc1ae4409b7f7e2ff314f7a1472b35b3fa",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_86fae",
                        table="alarms_alarm",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="raised_once",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF OLD.adult_id IS DISTINCT FROM NEW.adult_id OR OLD.enquiry_id IS DISTINCT FROM NEW.enquiry_id OR OLD.statement_id IS DISTINCT FROM NEW.statement_id OR OLD.words IS DISTINCT FROM NEW.words OR OLD.said_by IS DISTINCT FROM NEW.said_by OR OLD.through IS DISTINCT FROM NEW.through OR OLD.raised_at IS DISTINCT FROM NEW.raised_at THEN\n                RAISE EXCEPTION 'alongside: what was raised stays as it was raised' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="4154838d8f2d79d4fe01457db759413b2679094b",
                        operation="UPDATE",
                        pgid="pgtrigger_raised_once_4f26e",
                        table="alarms_alarm",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="told_at_once",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="PERFORM pg_notify('alongside_alarm', ''); RETURN NULL;",
                        hash="390a5194ba5c01fbc08238061a2d334a7c32d0ca",
                        operation="INSERT",
                        pgid="pgtrigger_told_at_once_1c945",
                        table="alarms_alarm",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="notice",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("rung__in", ["at-once", "chased"])), name="notice_rung_known"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("team__isnull", False), ("user", None)),
                        models.Q(("team", None), ("user__isnull", False)),
                        _connector="OR",
                    ),
                    name="notice_to_somebody_or_a_team",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("sent", True), ("trouble", "")),
                        models.Q(("sent", False), ("trouble__regex", "\\S")),
                        _connector="OR",
                    ),
                    name="notice_not_sent_says_why",
                ),
                models.UniqueConstraint(
                    models.F("alarm"),
                    models.F("address"),
                    models.F("rung"),
                    condition=models.Q(("sent", True)),
                    name="notice_sent_once",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="5dcd7ba12ad8085d1c61087d0673251a08d810cd",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_6d6f6",
                        table="alarms_notice",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="f217d022780c7fbb53e0a9c35050c9339d8ac049",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_74c1a",
                        table="alarms_notice",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="e75acdb4a56858d40430acec9b477704f7c36ca2",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_b5ed6",
                        table="alarms_notice",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
    ]
