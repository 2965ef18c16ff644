import django.db.models.deletion
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("history", "0004_about_no_adult"),
        ("people", "0002_flagged"),
        ("quality", "0002_released"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ShownToPeople",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("said", models.CharField(max_length=200)),
                ("done", models.CharField(max_length=200)),
                ("changed_on", models.DateField()),
            ],
            options={
                "verbose_name_plural": "shown to people",
                "db_table": "own_page_said_and_done",
                "managed": False,
            },
        ),
        migrations.CreateModel(
            name="ListeningSession",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("held_on", models.DateField(db_index=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("focus-group", "Focus group"),
                            ("creative", "Creative session: drawing, drama, photographs, music"),
                            ("interviews", "A round of interviews"),
                        ],
                        max_length=15,
                    ),
                ),
                ("asked", models.TextField(help_text="what people were asked, or asked to show")),
                (
                    "took_part",
                    models.PositiveIntegerField(
                        help_text="how many; of fewer than five the number is not shown", null=True
                    ),
                ),
                ("led_by", models.CharField(blank=True, max_length=200)),
                ("method", models.TextField(blank=True, help_text="how it was done, and what made it safe to speak")),
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
            name="HeardWords",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("words", models.TextField()),
                (
                    "whose",
                    models.CharField(blank=True, help_text="in general words: a man who lives alone", max_length=120),
                ),
                ("nobody_recognisable", models.BooleanField()),
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
                    "writer",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="quotations",
                        to="heard.listeningsession",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "heard words",
            },
        ),
        migrations.CreateModel(
            name="HeardTheme",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("words", models.CharField(max_length=300)),
                ("times_raised", models.PositiveIntegerField(null=True)),
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
                    "session",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="themes", to="heard.listeningsession"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="SaidAndDone",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("said", models.TextField()),
                ("measure", models.CharField(blank=True, help_text="the code of a figure of the Board", max_length=60)),
                ("decided", models.TextField()),
                ("changed", models.TextField()),
                ("changed_on", models.DateField()),
                ("short_said", models.CharField(help_text="as the people read it on their own page", max_length=200)),
                ("short_done", models.CharField(max_length=200)),
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
                    "session",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="came_of",
                        to="heard.listeningsession",
                    ),
                ),
                (
                    "words",
                    models.ForeignKey(
                        db_index=False,
                        help_text="released",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="quality.wordsforrelease",
                    ),
                ),
                (
                    "writer",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "said and done",
            },
        ),
        migrations.CreateModel(
            name="Release",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("released", models.BooleanField()),
                ("why", models.TextField(blank=True)),
                ("decided_on", models.DateField()),
                (
                    "decider",
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
                    "words",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="releases",
                        to="heard.heardwords",
                    ),
                ),
                (
                    "entry",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="releases",
                        to="heard.saidanddone",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="FedBack",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("agreed", models.BooleanField(help_text="whether they agreed that it stands on their record")),
                ("told_on", models.DateField(help_text="when they were told what changed", null=True)),
                (
                    "adult",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="fed_back", to="people.adult"
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
                    "entry",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="fed_back",
                        to="heard.saidanddone",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "fed back",
            },
        ),
        alongside.history.migrating.AddRules(
            model_name="listeningsession",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("kind__in", ["focus-group", "creative", "interviews"])),
                    name="listening_kind_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("asked__regex", "\\S")), name="listening_says_what_was_asked"
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="6d6b6a703d8a815b45e2694e5c9088cc53b5d899",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_3879a",
                        table="heard_listeningsession",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="1fe32aa3278617a638dedd1ea88e89c7b8a8c362",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_df223",
                        table="heard_listeningsession",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="714eaa95527c592a63a35a7798807ff3e54548f4",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_12582",
                        table="heard_listeningsession",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="heardwords",
            constraints=[
                models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="heard_words_present"),
                models.CheckConstraint(condition=models.Q(("nobody_recognisable", True)), name="heard_words_confirmed"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="0f937fd062a3acae2f91d69e9087fe1e3c2ff045",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_fc336",
                        table="heard_heardwords",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="39e92ee7ee41a902eef942533ae307c5fd2a4053",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_a00dc",
                        table="heard_heardwords",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="48dd5d198ce446a2a5299c2ee1b7a5f24d740872",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_9678a",
                        table="heard_heardwords",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="heardtheme",
            constraints=[
                models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="heard_theme_has_words"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="c772e4d32ac8cc0c33e94368386ae3bcd8757986",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_d5336",
                        table="heard_heardtheme",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="af3122999556b252e85d4e6a34aa6866189253db",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_8942f",
                        table="heard_heardtheme",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="10a5c5ffa7012ca1acb0f53b43d8c76e5b01b30f",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_e388a",
                        table="heard_heardtheme",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="saidanddone",
            constraints=[
                models.CheckConstraint(condition=models.Q(("said__regex", "\\S")), name="said_and_done_said"),
                models.CheckConstraint(condition=models.Q(("decided__regex", "\\S")), name="said_and_done_decided"),
                models.CheckConstraint(condition=models.Q(("changed__regex", "\\S")), name="said_and_done_changed"),
                models.CheckConstraint(
                    condition=models.Q(("short_said__regex", "\\S")), name="said_and_done_short_said"
                ),
                models.CheckConstraint(
                    condition=models.Q(("short_done__regex", "\\S")), name="said_and_done_short_done"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("measure", ""), ("session__isnull", False), ("words", None)),
                        models.Q(("measure", ""), ("session", None), ("words__isnull", False)),
                        models.Q(("measure__regex", "\\S"), ("session", None), ("words", None)),
                        _connector="OR",
                    ),
                    name="said_and_done_from_one_place",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="70756630a6a86875ae86d8473c5bb08c567ee134",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_cfeff",
                        table="heard_saidanddone",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="b170ad295f2435003ce4a25d4d3f3a5259f74e59",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_b873b",
                        table="heard_saidanddone",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="5cca989ab4e6f421aeffc9f2132783de046e6ad9",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_2c1d7",
                        table="heard_saidanddone",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="release",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("entry__isnull", False), ("words", None)),
                        models.Q(("entry", None), ("words__isnull", False)),
                        _connector="OR",
                    ),
                    name="heard_release_of_one_thing",
                ),
                models.CheckConstraint(
                    condition=models.Q(("released", True), ("why__regex", "\\S"), _connector="OR"),
                    name="heard_release_refused_with_a_reason",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="4ec27017daa9c273d87fc7376fbe2de6cd698371",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_ec85d",
                        table="heard_release",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="e687c71727b54241ae2c6bf3c1bc36542c5897a6",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_9bc4d",
                        table="heard_release",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="81f57de5129f5e15d5c17fba58fec178e29bd6ff",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_f44c0",
                        table="heard_release",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="by_another",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n        IF NEW.released AND (\n            EXISTS (SELECT 1 FROM public.heard_heardwords w WHERE w.id = NEW.words_id AND w.writer_id = NEW.decider_id)\n            OR EXISTS (SELECT 1 FROM public.heard_saidanddone s\n                       WHERE s.id = NEW.entry_id AND s.writer_id = NEW.decider_id)\n        ) THEN\n            RAISE EXCEPTION 'alongside: another person than wrote it releases what others may read'\n                USING ERRCODE = 'integrity_constraint_violation';\n        END IF;\n        RETURN NEW;\n    ",
                        hash="c3349e22537f22cd11ebbc2179296da8b6190331",
                        operation="INSERT",
                        pgid="pgtrigger_by_another_78d5f",
                        table="heard_release",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="fedback",
            constraints=[
                models.CheckConstraint(condition=models.Q(("agreed", True)), name="fed_back_agreed"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="659d31b405030a20751435fa478c585636f9f7f7",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_a79ae",
                        table="heard_fedback",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="cb603b50a9f8862541c7036106ffb9e6c1c257f8",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_03dd7",
                        table="heard_fedback",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="b76345e6d65222c14fdef206f10e7dd1f487f9a9",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_fdede",
                        table="heard_fedback",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
    ]
