import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "__first__"),
        ("concerns", "0002_initial"),
        ("enquiries", "0002_initial"),
        ("history", "0003_chain"),
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Calendar",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=100)),
                (
                    "weekdays",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("1", "Monday"),
                                ("2", "Tuesday"),
                                ("3", "Wednesday"),
                                ("4", "Thursday"),
                                ("5", "Friday"),
                                ("6", "Saturday"),
                                ("7", "Sunday"),
                            ],
                            max_length=1,
                        ),
                        size=None,
                    ),
                ),
                (
                    "is_standard",
                    models.BooleanField(default=False, help_text="the council's own, which counts unless one is named"),
                ),
                ("from_on", models.DateField(null=True)),
                ("ended_on", models.DateField(help_text="no timescale may begin with it from this day", null=True)),
                (
                    "event",
                    models.ForeignKey(
                        help_text="the line of history that wrote it last, unless it came with the product",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="history.event",
                    ),
                ),
            ],
            options={
                "ordering": ["-is_standard", "name"],
            },
        ),
        migrations.CreateModel(
            name="ClosedDay",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("day", models.DateField()),
                ("name", models.CharField(max_length=100)),
                (
                    "kind",
                    models.CharField(
                        choices=[("bank-holiday", "Bank holiday"), ("local", "The council is closed that day")],
                        max_length=20,
                    ),
                ),
                ("source", models.CharField(blank=True, max_length=200)),
                ("taken_out", models.BooleanField(default=False)),
                (
                    "calendar",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="closed_days",
                        to="timeliness.calendar",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        help_text="the line of history that wrote it last, unless it came with the product",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="history.event",
                    ),
                ),
            ],
            options={
                "ordering": ["day"],
            },
        ),
        migrations.CreateModel(
            name="Pause",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("from_on", models.DateField()),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("asked-for-time", "The adult asked for time"),
                            ("hospital", "They are in hospital, or too ill"),
                            ("away", "They are away"),
                            ("bereaved", "They are bereaved"),
                            ("advocate", "They are waiting for an advocate or an interpreter"),
                            ("capacity", "They may regain capacity for the decision"),
                            ("not-safe", "It is not safe to speak with them yet"),
                            ("police", "The police asked us to wait, for the sake of the case about them"),
                            ("trust", "Somebody they trust is getting to know them first"),
                            ("other", "Something else about them"),
                        ],
                        max_length=20,
                    ),
                ),
                ("words", models.TextField(blank=True, help_text="what is behind it, for this person")),
                (
                    "agrees",
                    models.CharField(
                        choices=[
                            ("agreed", "They agreed to it, or asked for it"),
                            ("knows", "They know of it"),
                            ("representative", "Whoever speaks for them knows of it"),
                            ("not-told", "They have not been told"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
                ("look_again_on", models.DateField(help_text="when somebody asks whether it may go on", null=True)),
                (
                    "adult",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="pauses",
                        to="people.adult",
                    ),
                ),
                (
                    "concern",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="pauses",
                        to="concerns.concern",
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="pauses",
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
        ),
        migrations.CreateModel(
            name="Resumption",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("resumed_on", models.DateField()),
                ("words", models.TextField(blank=True)),
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
                    "pause",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="resumption", to="timeliness.pause"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Timescale",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "rule",
                    models.CharField(
                        choices=[
                            ("decision", "From a concern to the decision on it"),
                            (
                                "first-talk",
                                "From the start of an enquiry to the first conversation with the adult in it",
                            ),
                            ("plan", "From the start of an enquiry to the first plan"),
                            ("review", "From a plan to the first time it is looked at again"),
                            ("conclusion", "From the start of an enquiry to its conclusion"),
                            ("quiet", "How long without contact before an enquiry is called quiet"),
                        ],
                        max_length=20,
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(null=True)),
                (
                    "unit",
                    models.CharField(
                        choices=[
                            ("hours", "hours"),
                            ("working-days", "working days"),
                            ("days", "days, weekends and holidays included"),
                            ("weeks", "weeks"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
                ("says", models.CharField(help_text="where it is written down, or who settled it", max_length=300)),
                ("from_on", models.DateField()),
                (
                    "calendar",
                    models.ForeignKey(
                        help_text="null: the council's own",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="timeliness.calendar",
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
            name="Variation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "departs",
                    models.CharField(
                        choices=[
                            ("timescale", "From a timescale: it will be later than usual"),
                            ("procedure", "From our procedure: something is done in another way, or left out"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("decision", "From a concern to the decision on it"),
                            (
                                "first-talk",
                                "From the start of an enquiry to the first conversation with the adult in it",
                            ),
                            ("plan", "From the start of an enquiry to the first plan"),
                            ("review", "From a plan to the first time it is looked at again"),
                            ("conclusion", "From the start of an enquiry to its conclusion"),
                        ],
                        help_text="of a timescale: which is later",
                        max_length=20,
                        null=True,
                    ),
                ),
                ("new_date", models.DateField(help_text="the day that everybody looks to now", null=True)),
                (
                    "procedure",
                    models.CharField(blank=True, help_text="what is done in another way, or left out", max_length=300),
                ),
                ("because", models.CharField(help_text="as it is read: later than usual because …", max_length=300)),
                ("evidence", models.TextField(blank=True, help_text="what that rests on")),
                ("benefit", models.TextField(help_text="what is better for the person")),
                (
                    "proposed_by",
                    models.CharField(blank=True, help_text="if not by whoever recorded it", max_length=200),
                ),
                ("agreed_on", models.DateField()),
                (
                    "adult",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="variations",
                        to="people.adult",
                    ),
                ),
                (
                    "agreed_by",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "concern",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="variations",
                        to="concerns.concern",
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="variations",
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
        ),
        alongside.history.migrating.AddRules(
            model_name="calendar",
            constraints=[
                models.CheckConstraint(condition=models.Q(("name__regex", "\\S")), name="calendar_has_a_name"),
                models.UniqueConstraint(models.F("name"), name="calendar_name_once"),
                models.CheckConstraint(
                    condition=models.Q(
                        ("weekdays__contained_by", ["1", "2", "3", "4", "5", "6", "7"]), ("weekdays__len__gt", 0)
                    ),
                    name="calendar_weekdays_known",
                ),
                models.UniqueConstraint(
                    models.F("is_standard"), condition=models.Q(("is_standard", True)), name="one_standard_calendar"
                ),
                models.CheckConstraint(
                    condition=models.Q(("is_standard", False), ("ended_on__isnull", True), _connector="OR"),
                    name="standard_calendar_goes_on",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("ended_on__isnull", True),
                        ("from_on__isnull", True),
                        ("ended_on__gte", models.F("from_on")),
                        _connector="OR",
                    ),
                    name="calendar_ended_after_start",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="845532d1c2a1f4d325f8d9ef27b57138b9c55dc4",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_11e21",
                        table="timeliness_calendar",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="3edcba3d73fd0c293ae44f6ac0f93f301b3467b1",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_41f2c",
                        table="timeliness_calendar",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="closedday",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("kind__in", ["bank-holiday", "local"])), name="closed_day_kind_known"
                ),
                models.CheckConstraint(condition=models.Q(("name__regex", "\\S")), name="closed_day_has_a_name"),
                models.UniqueConstraint(
                    models.F("calendar"),
                    models.F("day"),
                    condition=models.Q(("taken_out", False)),
                    name="closed_day_once",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="5abb4183a4ec8136640f31ee02f28ddbf62f94ec",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_a2af8",
                        table="timeliness_closedday",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="16bcdae08f3182d3ce092a9ae0edd4d59d624cd4",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_ab098",
                        table="timeliness_closedday",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="pause",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "reason__in",
                            [
                                "asked-for-time",
                                "hospital",
                                "away",
                                "bereaved",
                                "advocate",
                                "capacity",
                                "not-safe",
                                "police",
                                "trust",
                                "other",
                            ],
                        )
                    ),
                    name="pause_reason_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("agrees__in", ["agreed", "knows", "representative", "not-told"]),
                        ("agrees__isnull", True),
                        _connector="OR",
                    ),
                    name="pause_agrees_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("reason", "other"), _negated=True), ("words__regex", "\\S"), _connector="OR"
                    ),
                    name="pause_other_says_what",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("look_again_on__isnull", True), ("look_again_on__gt", models.F("from_on")), _connector="OR"
                    ),
                    name="pause_looked_at_later",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("concern__isnull", True), ("enquiry__isnull", False)),
                        models.Q(("concern__isnull", False), ("enquiry__isnull", True)),
                        _connector="OR",
                    ),
                    name="pause_of_one_record",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="67a00938c86617224eb24888519a2c1b0cc02cd2",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_8f63b",
                        table="timeliness_pause",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="05bf50dce34f1fc10af6f702942e134639ef8674",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_d34bc",
                        table="timeliness_pause",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="8fea9fbd75fd7e5d1c09ba3b9e7d87028f92d539",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_12139",
                        table="timeliness_pause",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.enquiry_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.enquiries_enquiry o WHERE o.id = NEW.enquiry_id AND o.adult_id = NEW.adult_id))\n OR \n    (NEW.concern_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.concerns_concern o WHERE o.id = NEW.concern_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="ba72f8a27a507e8eaf8042fbda3fd2351e3093a7",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_5f13a",
                        table="timeliness_pause",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="pauses_in_order",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n    -- One after another, also when two people write at once.\n    PERFORM pg_advisory_xact_lock(hashtextextended(\n        coalesce('timeliness.enquiry:' || NEW.enquiry_id, 'timeliness.concern:' || NEW.concern_id), 0));\n    IF EXISTS (\n        SELECT 1 FROM public.timeliness_pause p\n        LEFT JOIN public.timeliness_resumption r ON r.pause_id = p.id\n        JOIN public.timeliness_pause q\n            ON q.id < p.id AND (q.enquiry_id = p.enquiry_id OR q.concern_id = p.concern_id)\n        LEFT JOIN public.timeliness_resumption s ON s.pause_id = q.id\n        WHERE (p.enquiry_id = NEW.enquiry_id OR p.concern_id = NEW.concern_id)\n            AND p.from_on < coalesce(s.resumed_on, 'infinity') AND q.from_on < coalesce(r.resumed_on, 'infinity')\n    ) THEN\n        RAISE EXCEPTION 'alongside: a clock that stands still is not paused again before it goes on'\n            USING ERRCODE = 'integrity_constraint_violation';\n    END IF;\n\nRETURN NULL;",
                        hash="71a5959b872819a1de76d004e1257028a6a5247e",
                        operation="INSERT",
                        pgid="pgtrigger_pauses_in_order_1be60",
                        table="timeliness_pause",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="paused_while_open",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n    IF EXISTS (\n        SELECT 1 FROM public.enquiries_enquiry e WHERE e.id = NEW.enquiry_id\n            AND (NEW.from_on < e.started_on OR NEW.from_on > e.concluded_on)\n        UNION ALL\n        SELECT 1 FROM public.concerns_concern c WHERE c.id = NEW.concern_id\n            AND (NEW.from_on < c.raised_on OR NEW.from_on > c.decided_on)\n    ) THEN\n        RAISE EXCEPTION 'alongside: a clock is paused only while it runs'\n            USING ERRCODE = 'integrity_constraint_violation';\n    END IF;\n\nRETURN NULL;",
                        hash="ebfbcfd553da0806d056dbf5c0380be46a09e9eb",
                        operation="INSERT",
                        pgid="pgtrigger_paused_while_open_adf13",
                        table="timeliness_pause",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="resumption",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="a17344c38cb945d8f743eaf9839e43bdbc5fdd31",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_47308",
                        table="timeliness_resumption",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="6447cb21aed65b765730afd87d4fde94c94aaa7f",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_7ce72",
                        table="timeliness_resumption",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="95521fd4a665f137fa679cf79214f4c1384bb761",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_67902",
                        table="timeliness_resumption",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="resumed_after_its_pause",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        declare="DECLARE pause public.timeliness_pause;",
                        func="\n    SELECT * INTO pause FROM public.timeliness_pause WHERE id = NEW.pause_id;\n    IF NEW.resumed_on <= pause.from_on THEN\n        RAISE EXCEPTION 'alongside: a clock goes on after the day on which it was paused'\n            USING ERRCODE = 'integrity_constraint_violation';\n    END IF;\n\n    -- One after another, also when two people write at once.\n    PERFORM pg_advisory_xact_lock(hashtextextended(\n        coalesce('timeliness.enquiry:' || pause.enquiry_id, 'timeliness.concern:' || pause.concern_id), 0));\n    IF EXISTS (\n        SELECT 1 FROM public.timeliness_pause p\n        LEFT JOIN public.timeliness_resumption r ON r.pause_id = p.id\n        JOIN public.timeliness_pause q\n            ON q.id < p.id AND (q.enquiry_id = p.enquiry_id OR q.concern_id = p.concern_id)\n        LEFT JOIN public.timeliness_resumption s ON s.pause_id = q.id\n        WHERE (p.enquiry_id = pause.enquiry_id OR p.concern_id = pause.concern_id)\n            AND p.from_on < coalesce(s.resumed_on, 'infinity') AND q.from_on < coalesce(r.resumed_on, 'infinity')\n    ) THEN\n        RAISE EXCEPTION 'alongside: a clock that stands still is not paused again before it goes on'\n            USING ERRCODE = 'integrity_constraint_violation';\n    END IF;\n\nRETURN NULL;",
                        hash="06928ba11ef94dcf160516440f5c8c03ab60054d",
                        operation="INSERT",
                        pgid="pgtrigger_resumed_after_its_pause_272e6",
                        table="timeliness_resumption",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="timescale",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        ("rule__in", ["decision", "first-talk", "plan", "review", "conclusion", "quiet"])
                    ),
                    name="timescale_rule_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("unit__in", ["hours", "working-days", "days", "weeks"]),
                        ("unit__isnull", True),
                        _connector="OR",
                    ),
                    name="timescale_unit_known",
                ),
                models.CheckConstraint(condition=models.Q(("says__regex", "\\S")), name="timescale_says_whence"),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("number__isnull", True), ("unit__isnull", True)),
                        models.Q(("number__gt", 0), ("number__isnull", False), ("unit__isnull", False)),
                        _connector="OR",
                    ),
                    name="timescale_number_in_a_unit",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("calendar__isnull", True),
                        models.Q(("unit", "working-days"), ("unit__isnull", False)),
                        _connector="OR",
                    ),
                    name="timescale_calendar_for_working_days",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("rule", "quiet"), _negated=True),
                        ("unit__isnull", True),
                        ("unit__in", ["days", "weeks"]),
                        _connector="OR",
                    ),
                    name="quiet_is_counted_in_days",
                ),
            ],
            indexes=[models.Index(fields=["rule", "-from_on", "-id"], name="timescale_of_the_day")],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="ab170a1384f9f829f829a5c6ee88ac6475a01490",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_965b2",
                        table="timeliness_timescale",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="d314f7f503c9a85e0d2d022162081e8321996d53",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_f2ea3",
                        table="timeliness_timescale",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="3e50b97b45ff0a4a243e5aa181cec261af898411",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_be155",
                        table="timeliness_timescale",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="variation",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("departs__in", ["timescale", "procedure"])), name="variation_departs_known"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("stage__in", ["decision", "first-talk", "plan", "review", "conclusion"]),
                        ("stage__isnull", True),
                        _connector="OR",
                    ),
                    name="variation_stage_known",
                ),
                models.CheckConstraint(condition=models.Q(("because__regex", "\\S")), name="variation_says_why"),
                models.CheckConstraint(
                    condition=models.Q(("benefit__regex", "\\S")), name="variation_says_what_is_better"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("departs", "timescale"), ("new_date__isnull", False), ("stage__isnull", False)),
                        models.Q(
                            ("departs", "procedure"),
                            ("new_date__isnull", True),
                            ("procedure__regex", "\\S"),
                            ("stage__isnull", True),
                        ),
                        _connector="OR",
                    ),
                    name="variation_says_from_what",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("concern__isnull", True), ("enquiry__isnull", False)),
                        models.Q(("concern__isnull", False), ("enquiry__isnull", True)),
                        _connector="OR",
                    ),
                    name="variation_of_one_record",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="a35df55e441033b68f42ac1c1bfd17a910bd7c4d",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_4ed34",
                        table="timeliness_variation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="c80403a25c5910cc737f3e11274e233f9b6dc4e8",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_a6e6d",
                        table="timeliness_variation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="668b8a4ac331e3120087a53ba172c66af5d4c96a",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_541c7",
                        table="timeliness_variation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.enquiry_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.enquiries_enquiry o WHERE o.id = NEW.enquiry_id AND o.adult_id = NEW.adult_id))\n OR \n    (NEW.concern_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.concerns_concern o WHERE o.id = NEW.concern_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="2c9ccec9b9bc2730279dbf7c40991c209b28cabf",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_d1196",
                        table="timeliness_variation",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
    ]
