from pathlib import Path

import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
from django.db import migrations, models

import alongside.history.migrating
import alongside.people.models

UNDO = "DROP INDEX parties_source_by_name; DROP INDEX parties_concern_source_by_name;"


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("concerns", "0003_sources_in_the_directory"),
        ("enquiries", "0003_sources_in_the_directory"),
        ("history", "0004_about_no_adult"),
    ]

    operations = [
        migrations.CreateModel(
            name="LinkedParty",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=200)),
                ("also_known_as", models.CharField(blank=True, max_length=200)),
                ("date_of_birth", models.DateField(null=True)),
                ("how_identified", models.TextField(help_text="how it is known who they are")),
                ("why_held", models.TextField(blank=True, help_text="what this link between cases is for")),
                (
                    "search_name",
                    models.GeneratedField(
                        db_persist=True,
                        expression=alongside.people.models.Fold(
                            django.db.models.functions.text.Concat(
                                models.F("name"), models.Value(" "), models.F("also_known_as")
                            )
                        ),
                        output_field=models.TextField(),
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
                    "merged_into",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="joined",
                        to="parties.linkedparty",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PartyJoined",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("why", models.TextField()),
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
                    "into",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="parties.linkedparty"
                    ),
                ),
                (
                    "party",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="joinings", to="parties.linkedparty"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="JoinUndone",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("why", models.TextField()),
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
                    "joined",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="undone", to="parties.partyjoined"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PartyLink",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("why", models.TextField()),
                (
                    "sure",
                    models.CharField(
                        choices=[
                            ("certain", "Certain: it was checked"),
                            ("likely", "Likely"),
                            ("possible", "Possible, to be found out"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "concern",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="party_links",
                        to="concerns.concern",
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
                    "party",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="links", to="parties.linkedparty"
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="party_links",
                        to="enquiries.sourceofrisk",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="LinkUndone",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("why", models.TextField()),
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
                    "link",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="undone", to="parties.partylink"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PartyRequest",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "asks",
                    models.CharField(
                        choices=[
                            ("copy", "A copy of what is held about them"),
                            ("correction", "That something is put right"),
                            ("objection", "That it is not held or used"),
                            ("other", "Something else"),
                        ],
                        max_length=12,
                    ),
                ),
                ("asked_on", models.DateField()),
                ("words", models.TextField()),
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
                    "party",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="requests", to="parties.linkedparty"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="RequestAnswered",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("answered_on", models.DateField()),
                ("words", models.TextField()),
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
                    "request",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="answer", to="parties.partyrequest"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="SourceHeard",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("on", models.DateField()),
                ("told", models.BooleanField(null=True)),
                ("how", models.CharField(blank=True, max_length=200)),
                (
                    "chance",
                    models.CharField(
                        choices=[
                            ("responded", "Yes, and they did"),
                            ("declined", "Yes, and they did not want to"),
                            ("unsafe", "No: it would put the adult or somebody else at risk"),
                            ("not-yet", "Not yet"),
                            ("no", "No, for another reason"),
                        ],
                        max_length=12,
                    ),
                ),
                ("why_not", models.TextField(blank=True)),
                ("words", models.TextField(blank=True, help_text="what they say, in their own words")),
                ("is_carer", models.BooleanField(help_text="whether they care for the adult", null=True)),
                (
                    "needs",
                    models.TextField(blank=True, help_text="their own needs: care, support, a carer’s assessment"),
                ),
                ("advocate", models.CharField(blank=True, help_text="who speaks for them", max_length=200)),
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
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="heard", to="enquiries.sourceofrisk"
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="linkedparty",
            constraints=[
                models.CheckConstraint(condition=models.Q(("name__regex", "\\S")), name="linked_party_has_a_name"),
                models.CheckConstraint(
                    condition=models.Q(("how_identified__regex", "\\S")), name="linked_party_says_how_identified"
                ),
            ],
            indexes=[
                django.contrib.postgres.indexes.GinIndex(
                    django.contrib.postgres.indexes.OpClass("search_name", name="gin_trgm_ops"),
                    name="linked_party_by_name",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="2ab88d7935e5423fbf775cb54c5ea93a45e25033",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_437ca",
                        table="parties_linkedparty",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="29c6d6f5fd0d9ea8fb8c8ba76a6841db33118dd9",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_0e2f4",
                        table="parties_linkedparty",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="291c928408ca321376a09d5ddba9615821405ec1",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_b1619",
                        table="parties_linkedparty",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="joined_in_no_circle",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n        PERFORM pg_advisory_xact_lock(hashtextextended('parties_joined', 0));\n        IF NEW.merged_into_id IS NOT NULL AND (\n            EXISTS (SELECT 1 FROM public.parties_linkedparty p WHERE p.id = NEW.merged_into_id\n                AND p.merged_into_id IS NOT NULL)\n            OR NEW.merged_into_id = NEW.id\n            OR EXISTS (SELECT 1 FROM public.parties_linkedparty p WHERE p.merged_into_id = NEW.id)\n        ) THEN\n            RAISE EXCEPTION 'alongside: a person is joined with one who stands alone, and never with themself'\n                USING ERRCODE = 'integrity_constraint_violation';\n        END IF;\n        RETURN NULL;\n    ",
                        hash="55eb9b2ea4c73634761d223c621c2526b0bc1c0c",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_joined_in_no_circle_c74b8",
                        table="parties_linkedparty",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="partyjoined",
            constraints=[
                models.CheckConstraint(condition=models.Q(("why__regex", "\\S")), name="party_joined_for_a_reason"),
                models.CheckConstraint(
                    condition=models.Q(("party", models.F("into")), _negated=True), name="party_joined_with_another"
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="8a9da208c0962a1cc878abe0b584576a5614369c",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_c50fd",
                        table="parties_partyjoined",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="7f89d525bc3801087a6d34e440c0f607da7c6471",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_1c644",
                        table="parties_partyjoined",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="04bab0f64e67026564b08eaa26f09c4355ab24f9",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_b0da3",
                        table="parties_partyjoined",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="joinundone",
            constraints=[
                models.CheckConstraint(condition=models.Q(("why__regex", "\\S")), name="join_undone_for_a_reason"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="0bedceeac42a31de8fe6db5f65e426d476589acb",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_db28a",
                        table="parties_joinundone",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="4f00d839ca36d2d910cab8e832764724c751113c",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_95fc2",
                        table="parties_joinundone",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="7affe8a576c354ee9c2ef3cad23ae4dc69857af4",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_306ff",
                        table="parties_joinundone",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="partylink",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("concern__isnull", True), ("source__isnull", False)),
                        models.Q(("concern__isnull", False), ("source__isnull", True)),
                        _connector="OR",
                    ),
                    name="party_link_of_one_case",
                ),
                models.CheckConstraint(condition=models.Q(("why__regex", "\\S")), name="party_link_says_why"),
                models.CheckConstraint(
                    condition=models.Q(("sure__in", ["certain", "likely", "possible"])), name="party_link_sure_known"
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="b8378d6ec0858b08c38481e2d644700204780db2",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_4119f",
                        table="parties_partylink",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="1c475bd8c796e70a9cceef128d0e497d6106d2f4",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_39941",
                        table="parties_partylink",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="51a6991d3777b1ef7171c73829fecd048d4c7976",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_77d21",
                        table="parties_partylink",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="linked_once",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n        PERFORM pg_advisory_xact_lock(hashtextextended('parties_link', coalesce(NEW.source_id, -NEW.concern_id)));\n        IF EXISTS (\n            SELECT 1 FROM public.parties_partylink l\n            WHERE l.id <> NEW.id AND (l.source_id = NEW.source_id OR l.concern_id = NEW.concern_id)\n                AND NOT EXISTS (SELECT 1 FROM public.parties_linkundone u WHERE u.link_id = l.id)\n        ) THEN\n            RAISE EXCEPTION 'alongside: who is named in a case is linked with one person at a time'\n                USING ERRCODE = 'integrity_constraint_violation';\n        END IF;\n        RETURN NULL;\n    ",
                        hash="aa0ef2593c6473bf12da23e1ab1d5dc3150974e2",
                        operation="INSERT",
                        pgid="pgtrigger_linked_once_9abe2",
                        table="parties_partylink",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="linkundone",
            constraints=[
                models.CheckConstraint(condition=models.Q(("why__regex", "\\S")), name="link_undone_for_a_reason"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="2ff4d45a2edb2cb5a60358a6262aa3979f87c182",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_3befe",
                        table="parties_linkundone",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="e5c37083e28efcf4a002c9a9f40e570702174449",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_9e516",
                        table="parties_linkundone",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="fc19b511befc389ad9f671d70e48e530c46f0cd7",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_950e5",
                        table="parties_linkundone",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="partyrequest",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("asks__in", ["copy", "correction", "objection", "other"])),
                    name="party_request_known",
                ),
                models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="party_request_has_words"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="9489718ddb657c7152a380c2f426f2ac1f1db71f",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_d9d82",
                        table="parties_partyrequest",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="5f719dc2c1daa790e22d3b20d9777915919e9d31",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_de538",
                        table="parties_partyrequest",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="8e6725adf24b53dfc7bb638f4bea75b1ac40ad97",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_e33f5",
                        table="parties_partyrequest",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="requestanswered",
            constraints=[
                models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="request_answered_with_words"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="aeabebf8761a74fdd82275b296f188df93d6c974",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_b9e3d",
                        table="parties_requestanswered",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="0f3bbe105eb597e97c4f59f8fdb58c413803c940",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_2c5e6",
                        table="parties_requestanswered",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="8a9c8330cba01055ce4d9f751797a4ad9e5003a5",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_d17ed",
                        table="parties_requestanswered",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="sourceheard",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("chance__in", ["responded", "declined", "unsafe", "not-yet", "no"])),
                    name="source_chance_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("chance__in", ["responded", "declined", "not-yet"]), ("why_not__regex", "\\S"), _connector="OR"
                    ),
                    name="source_not_heard_for_a_reason",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("chance", "responded"), _negated=True), ("words__regex", "\\S"), _connector="OR"
                    ),
                    name="source_responded_with_words",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="2973d5746413a34a85b531e8517286fbfdc02af4",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_ae81b",
                        table="parties_sourceheard",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="025dd0e082d418f08e9933fd0936fed04a659fb4",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_b4ae8",
                        table="parties_sourceheard",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="4da9951f369d645d38086c95c073a70cc71fd23f",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_68e11",
                        table="parties_sourceheard",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        migrations.RunSQL(Path(__file__).with_name("finding.sql").read_text(encoding="utf-8"), UNDO),
    ]
