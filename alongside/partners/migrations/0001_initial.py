import django.db.models.deletion
import pgtrigger.compiler
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("enquiries", "0003_sources_in_the_directory"),
        ("history", "0003_chain"),
        ("organisations", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="AgencyInvolved",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("part", models.TextField(help_text="what its part in the enquiry is")),
                ("contact", models.CharField(blank=True, max_length=200)),
                ("contact_reached", models.CharField(blank=True, max_length=200)),
                (
                    "may_share",
                    models.CharField(
                        choices=[
                            ("all", "Whatever it needs for its part"),
                            ("some", "Some of it: see below"),
                            ("nothing", "Nothing for now"),
                            ("ask", "Ask first, each time"),
                        ],
                        max_length=10,
                        null=True,
                    ),
                ),
                (
                    "sharing",
                    models.TextField(
                        blank=True, help_text="what may be shared with it, on what ground, and what may not"
                    ),
                ),
                ("since", models.DateField()),
                ("ended_on", models.DateField(null=True)),
                (
                    "enquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="agencies", to="enquiries.enquiry"
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
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="involvements",
                        to="organisations.organisation",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "agencies involved",
            },
        ),
        migrations.CreateModel(
            name="AgencyAction",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("done_on", models.DateField()),
                ("what", models.TextField()),
                (
                    "prompted",
                    models.CharField(
                        choices=[
                            ("asked", "We asked for it"),
                            ("own", "On its own initiative"),
                            ("duty", "It has to, by law"),
                        ],
                        max_length=10,
                        null=True,
                    ),
                ),
                ("effect", models.TextField(blank=True, help_text="what came of it for the adult")),
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
                    "agency",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="partners.agencyinvolved",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ParallelProcess",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("police", "Police investigation"),
                            ("coroner", "Coroner’s inquest"),
                            ("disciplinary", "Employer’s disciplinary process"),
                            ("regulator", "Regulator’s action"),
                            ("complaint", "Complaint"),
                            ("court", "Court proceedings"),
                            ("nhs-incident", "NHS patient safety incident (PSII)"),
                            ("domestic-death", "Domestic abuse related death review"),
                            ("leder", "LeDeR review (learning disability and autism)"),
                            ("child", "Child safeguarding"),
                            ("other", "Something else"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "reference_there",
                    models.CharField(blank=True, help_text="what it is called where it is led", max_length=100),
                ),
                (
                    "lead",
                    models.CharField(blank=True, help_text="who leads it, and how they are reached", max_length=200),
                ),
                ("started_on", models.DateField()),
                ("ended_on", models.DateField(null=True)),
                ("ending", models.TextField(blank=True, help_text="how it ended")),
                (
                    "effect",
                    models.CharField(
                        choices=[
                            ("go-on", "Our enquiry goes on"),
                            ("partly", "Part of it waits"),
                            ("wait", "Our enquiry waits"),
                            ("not-known", "Not known yet"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "effect_words",
                    models.TextField(blank=True, help_text="what may go on, what must wait, and until when"),
                ),
                (
                    "said_by",
                    models.CharField(blank=True, help_text="who says that our enquiry must wait", max_length=200),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="processes", to="enquiries.enquiry"
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
                    "organisation",
                    models.ForeignKey(
                        help_text="which leads it",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="processes",
                        to="organisations.organisation",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "parallel processes",
            },
        ),
        migrations.CreateModel(
            name="ProcessStep",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("on", models.DateField()),
                ("words", models.TextField()),
                ("told_by", models.CharField(blank=True, max_length=200)),
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
                    "process",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="steps", to="partners.parallelprocess"
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="agencyinvolved",
            constraints=[
                models.CheckConstraint(condition=models.Q(("part__regex", "\\S")), name="agency_has_a_part"),
                models.CheckConstraint(
                    condition=models.Q(
                        ("may_share__in", ["all", "some", "nothing", "ask"]),
                        ("may_share__isnull", True),
                        _connector="OR",
                    ),
                    name="agency_may_share_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("may_share__isnull", True),
                        models.Q(("may_share", "some"), _negated=True),
                        ("sharing__regex", "\\S"),
                        _connector="OR",
                    ),
                    name="agency_sharing_some_says_what",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("ended_on__isnull", True), ("ended_on__gte", models.F("since")), _connector="OR"
                    ),
                    name="agency_ended_after_it_began",
                ),
                models.UniqueConstraint(
                    models.F("enquiry"),
                    models.F("organisation"),
                    condition=models.Q(("ended_on__isnull", True)),
                    name="agency_involved_once_at_a_time",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="f4f23a06e358917359a70a1c522ebda077c8c621",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_9f95a",
                        table="partners_agencyinvolved",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="c5d55efb0e240e09d19919c3c2586838a11be9a4",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_645d2",
                        table="partners_agencyinvolved",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="6b24eb038d694a765cb8c7b29aa3c8e44dd17ac0",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_b7170",
                        table="partners_agencyinvolved",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="agencyaction",
            constraints=[
                models.CheckConstraint(condition=models.Q(("what__regex", "\\S")), name="agency_action_says_what"),
                models.CheckConstraint(
                    condition=models.Q(
                        ("prompted__in", ["asked", "own", "duty"]), ("prompted__isnull", True), _connector="OR"
                    ),
                    name="agency_action_prompted_known",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="5108809e91b4aa399de526b207641f60693d2e7f",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_b4d9a",
                        table="partners_agencyaction",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="83c490d4e721784dc89b5ada8b408a0d52914c26",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_42539",
                        table="partners_agencyaction",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="2c3290777629e7b91067ba6c4986e8b2d01a0534",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_69c06",
                        table="partners_agencyaction",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="parallelprocess",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "kind__in",
                            [
                                "police",
                                "coroner",
                                "disciplinary",
                                "regulator",
                                "complaint",
                                "court",
                                "nhs-incident",
                                "domestic-death",
                                "leder",
                                "child",
                                "other",
                            ],
                        )
                    ),
                    name="process_kind_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("effect__in", ["go-on", "partly", "wait", "not-known"])),
                    name="process_effect_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("effect__in", ["wait", "partly"]), _negated=True),
                        models.Q(("effect_words__regex", "\\S"), ("said_by__regex", "\\S")),
                        _connector="OR",
                    ),
                    name="process_waiting_says_who_and_why",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("ended_on__isnull", True), ("ended_on__gte", models.F("started_on")), _connector="OR"
                    ),
                    name="process_ended_after_it_began",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="0ddb062c28207d6d2dc0532d63460f5b364512e4",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_deae4",
                        table="partners_parallelprocess",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="904e613b71418fdc70b05aa1fcbc050b18e216c1",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_c2ac3",
                        table="partners_parallelprocess",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="4ad32b5ced89edac900717b4385dac0043a04867",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_f5428",
                        table="partners_parallelprocess",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="processstep",
            constraints=[
                models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="process_step_says_what")
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="ae5b07d7ac293712c03af7ac9f397986998c0137",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_adb8d",
                        table="partners_processstep",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="261e470a83f425cec33199bf51b32cd82c9d7c4f",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_ebd0b",
                        table="partners_processstep",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="b6544b7e79e3ee62232c8e7fd1ac43c7d0253d48",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_4cf3c",
                        table="partners_processstep",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
    ]
