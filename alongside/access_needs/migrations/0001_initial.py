import django.db.models.deletion
import pgtrigger.compiler
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("history", "0004_about_no_adult"),
        ("people", "0002_flagged"),
    ]

    operations = [
        migrations.CreateModel(
            name="AccessNeed",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "code",
                    models.CharField(
                        choices=[
                            ("large-print", "Large print"),
                            ("easy-read", "Easy read"),
                            ("plain-text", "Plain text for a screen reader"),
                            ("audio", "A recording to listen to"),
                            ("braille", "Braille"),
                            ("bsl", "British Sign Language interpreter"),
                            ("deafblind", "Deafblind interpreter"),
                            ("lipspeaker", "Lipspeaker"),
                            ("speech-to-text", "Speech-to-text reporter"),
                            ("language", "Interpreter for another language"),
                            ("pictures", "Makaton, signs or pictures"),
                            ("advocate", "An advocate to help them communicate"),
                            ("longer", "Longer appointments"),
                            ("written-contact", "Contact in writing (text, e-mail), not by phone"),
                            ("spoken-contact", "Contact by voice, not in writing"),
                            ("loop", "Hearing loop"),
                            ("aid", "Their communication aid, with time to use it"),
                            ("other", "Something else"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True, help_text="which, where they need an interpreter for it", max_length=60
                    ),
                ),
                ("details", models.TextField(blank=True, help_text="in their own words")),
                ("since", models.DateField()),
                (
                    "consent",
                    models.CharField(
                        choices=[("yes", "Yes"), ("no", "No"), ("not-asked", "Not asked yet")],
                        default="not-asked",
                        max_length=10,
                    ),
                ),
                ("ended_on", models.DateField(null=True)),
                ("ended_why", models.TextField(blank=True)),
                (
                    "adult",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="access_needs",
                        to="people.adult",
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
                    "person",
                    models.ForeignKey(
                        help_text="null: the adult",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="access_needs",
                        to="people.significantperson",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="NeedMet",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("on", models.DateField()),
                ("occasion", models.CharField(help_text="the visit, meeting or letter", max_length=200)),
                ("met", models.CharField(choices=[("yes", "Yes"), ("partly", "In part"), ("no", "No")], max_length=10)),
                ("words", models.TextField(help_text="how it was met, or why it was not and what is done about it")),
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
                    "need",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="occasions",
                        to="access_needs.accessneed",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="NeedsAsked",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("asked_on", models.DateField()),
                (
                    "answer",
                    models.CharField(
                        choices=[
                            ("has", "Yes, they have needs"),
                            ("none", "No, none"),
                            ("rather-not", "They would rather not say"),
                            ("could-not", "They could not be asked"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "said_by",
                    models.CharField(
                        blank=True, help_text="who said so, where it was not they themselves", max_length=200
                    ),
                ),
                ("words", models.TextField(blank=True, help_text="what they said, in their own words")),
                ("why", models.TextField(blank=True, help_text="why they could not be asked")),
                ("review_on", models.DateField(help_text="when to ask again")),
                (
                    "adult",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="needs_asked",
                        to="people.adult",
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
                    "person",
                    models.ForeignKey(
                        help_text="null: the adult",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="needs_asked",
                        to="people.significantperson",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="NeedShared",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("shared_on", models.DateField()),
                ("with_whom", models.CharField(max_length=200)),
                (
                    "consent",
                    models.CharField(
                        choices=[("yes", "Yes"), ("no", "No"), ("not-asked", "Not asked yet")],
                        help_text="as it stood then",
                        max_length=10,
                    ),
                ),
                ("why", models.TextField(blank=True, help_text="why it was shared without their consent")),
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
                    "need",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sharings",
                        to="access_needs.accessneed",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="accessneed",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "code__in",
                            [
                                "large-print",
                                "easy-read",
                                "plain-text",
                                "audio",
                                "braille",
                                "bsl",
                                "deafblind",
                                "lipspeaker",
                                "speech-to-text",
                                "language",
                                "pictures",
                                "advocate",
                                "longer",
                                "written-contact",
                                "spoken-contact",
                                "loop",
                                "aid",
                                "other",
                            ],
                        )
                    ),
                    name="access_need_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("consent__in", ["yes", "no", "not-asked"])), name="access_need_consent_known"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("code", "language"), _negated=True), ("language__regex", "\\S"), _connector="OR"
                    ),
                    name="access_need_says_the_language",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("code", "other"), _negated=True), ("details__regex", "\\S"), _connector="OR"
                    ),
                    name="access_need_says_what_else",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("ended_on__isnull", True), ("ended_why", "")),
                        models.Q(("ended_on__isnull", False), ("ended_why__regex", "\\S")),
                        _connector="OR",
                    ),
                    name="access_need_ended_for_a_reason",
                ),
                models.UniqueConstraint(
                    condition=models.Q(("ended_on__isnull", True)),
                    fields=("adult", "person", "code"),
                    name="access_need_stands_once",
                    nulls_distinct=False,
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="11cefe19057da852a8ff399410d53b8491ccd419",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_b0ffa",
                        table="access_needs_accessneed",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="cfb1fb0bccaa972a485eb3b1b8b6b20d6be57a4d",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_fca98",
                        table="access_needs_accessneed",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="f83a225f8e9d17ebe344cfa5f923d861d8e0e6e5",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_ef224",
                        table="access_needs_accessneed",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.person_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.people_significantperson o WHERE o.id = NEW.person_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="288682d841837e7d4a89b45e204b89d49e8f7494",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_2de7d",
                        table="access_needs_accessneed",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="nothing_said_is_lost",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF (OLD.details ~ '\\S' AND NEW.details <> OLD.details) OR (OLD.language ~ '\\S' AND NEW.language <> OLD.language) THEN\n                RAISE EXCEPTION 'alongside: other words end a need and begin it anew' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="3966b06b9d78f5042be35f7f9077b77f6d34c089",
                        operation="UPDATE",
                        pgid="pgtrigger_nothing_said_is_lost_bf38f",
                        table="access_needs_accessneed",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="flags_the_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        condition='WHEN (NEW."person_id" IS NULL)',
                        func="\n        UPDATE public.people_adult SET event_id = NEW.event_id WHERE id = NEW.adult_id;\n        RETURN NULL;\n    ",
                        hash="ea5fb2dc4de239eaa65a9f4e7242b26f4c53b3f6",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_flags_the_adult_63707",
                        table="access_needs_accessneed",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="needmet",
            constraints=[
                models.CheckConstraint(condition=models.Q(("met__in", ["yes", "partly", "no"])), name="need_met_known"),
                models.CheckConstraint(condition=models.Q(("occasion__regex", "\\S")), name="need_met_on_an_occasion"),
                models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="need_met_with_evidence"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="4dcb7a856bcbc6893c3cee3929e4fda1b5963545",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_1b6b0",
                        table="access_needs_needmet",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="82ba51ce1266934c6fdfc03e5c06326d0df0a475",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_3e04a",
                        table="access_needs_needmet",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="5f7d01709d54cbe816e09bd29d9c097bc0c94866",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_82c35",
                        table="access_needs_needmet",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="needsasked",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("answer__in", ["has", "none", "rather-not", "could-not"])),
                    name="needs_asked_answer_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("answer", "could-not"), _negated=True), ("why__regex", "\\S"), _connector="OR"
                    ),
                    name="needs_not_asked_for_a_reason",
                ),
                models.CheckConstraint(
                    condition=models.Q(("review_on__gt", models.F("asked_on"))), name="needs_asked_again_later"
                ),
            ],
            indexes=[models.Index(fields=["adult", "person", "-asked_on", "-id"], name="needs_asked_of")],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="a2d4cae86f25f69c9bca8104ff49bdcf69620222",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_0326d",
                        table="access_needs_needsasked",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="a8d914cbe425943327e8c956d45e6ce28d8f9068",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_f6468",
                        table="access_needs_needsasked",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="3171ea38958bb229410058a06c76aa738725ec32",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_fd848",
                        table="access_needs_needsasked",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.person_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.people_significantperson o WHERE o.id = NEW.person_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="572dec4cb1fb16051711b1aa1599cd0d30e13422",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_9808c",
                        table="access_needs_needsasked",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="needshared",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("with_whom__regex", "\\S")), name="need_shared_with_somebody"
                ),
                models.CheckConstraint(
                    condition=models.Q(("consent__in", ["yes", "no", "not-asked"])), name="need_shared_consent_known"
                ),
                models.CheckConstraint(
                    condition=models.Q(("consent", "yes"), ("why__regex", "\\S"), _connector="OR"),
                    name="need_shared_on_consent_or_for_a_reason",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="72ef0dc6f83bae7b635ddb6e0327c187127c6f5e",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_827f9",
                        table="access_needs_needshared",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="5a2b0624f138e3f70df6eaf6f1a18cfbf96964e0",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_ec87f",
                        table="access_needs_needshared",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="f1747ccb636715a55a677e507d87dd6338e99dee",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_fc35e",
                        table="access_needs_needshared",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
    ]
