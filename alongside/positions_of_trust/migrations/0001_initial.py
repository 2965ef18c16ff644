from pathlib import Path

import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import alongside.history.migrating

UNDO = """
    DROP FUNCTION positions_of_trust_destroy(bigint);
    DROP FUNCTION positions_of_trust_destroyed_now(bigint);
    DROP FUNCTION positions_of_trust_keepers(bigint);
    DROP FUNCTION positions_of_trust_is_new(bigint) CASCADE;
    DROP FUNCTION positions_of_trust_kept(bigint) CASCADE;
    DROP FUNCTION positions_of_trust_reader() CASCADE;
"""


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("enquiries", "0003_sources_in_the_directory"),
        ("history", "0004_about_no_adult"),
        ("organisations", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="PositionOfTrust",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(blank=True, max_length=200)),
                ("date_of_birth", models.DateField(null=True)),
                (
                    "concerned",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("harmed-adult", "They harmed, or may have harmed, an adult"),
                                ("harmed-child", "They harmed, or may have harmed, a child"),
                                (
                                    "crime",
                                    "They may have committed a crime against, or related to, an adult or a child",
                                ),
                                (
                                    "unsuitable",
                                    "They behaved in a way that may make them unsuitable to work with adults",
                                ),
                            ],
                            max_length=20,
                        ),
                        help_text="what brings them here; many",
                        size=None,
                    ),
                ),
                ("private_life", models.BooleanField(help_text="whether it is about their private life", null=True)),
                ("source", models.CharField(blank=True, help_text="who told the council", max_length=200)),
                (
                    "information_owner",
                    models.CharField(blank=True, help_text="whose information it is", max_length=200),
                ),
                ("opened_on", models.DateField()),
                ("closed_on", models.DateField(null=True)),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("no-risk", "No risk in their role was found"),
                            ("managed", "Their employer or organisation manages what risk there is"),
                            ("left", "They left the role, or it was ended"),
                            ("referred", "It is with the DBS, a regulator or the police"),
                            ("elsewhere", "Another council has it now"),
                            ("unfounded", "There was nothing in it"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
                (
                    "keep_until",
                    models.DateField(help_text="the day on which it must be looked at; null: nothing says", null=True),
                ),
                ("destroyed_on", models.DateField(null=True)),
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
            name="PositionCorrection",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("changed", models.JSONField(help_text="field to what it was and what it became")),
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
                    "position",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="positions_of_trust.positionoftrust",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PositionClosing",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("closed_on", models.DateField()),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("no-risk", "No risk in their role was found"),
                            ("managed", "Their employer or organisation manages what risk there is"),
                            ("left", "They left the role, or it was ended"),
                            ("referred", "It is with the DBS, a regulator or the police"),
                            ("elsewhere", "Another council has it now"),
                            ("unfounded", "There was nothing in it"),
                        ],
                        max_length=20,
                    ),
                ),
                ("why", models.TextField()),
                ("subject_told", models.BooleanField(null=True)),
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
                    "position",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="positions_of_trust.positionoftrust",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PositionAccount",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("told_on", models.DateField()),
                ("told_by", models.CharField(blank=True, max_length=200)),
                ("words", models.TextField(help_text="what is alleged")),
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
                    "position",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="positions_of_trust.positionoftrust",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="LinkHeldApart",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("ask_whom", models.CharField(max_length=200)),
                ("ended", models.BooleanField(default=False)),
                (
                    "enquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="links_held_apart",
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
                    "position",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="pointers",
                        to="positions_of_trust.positionoftrust",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Keeper",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("ended", models.BooleanField(default=False)),
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
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="positions_kept",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "position",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="keepers",
                        to="positions_of_trust.positionoftrust",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="EmployerAssurance",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("received_on", models.DateField()),
                ("given_by", models.CharField(max_length=200)),
                ("words", models.TextField(help_text="what they did and how people are kept safe")),
                ("enough", models.BooleanField(null=True)),
                ("still_needed", models.TextField(blank=True)),
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
                    "position",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="positions_of_trust.positionoftrust",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="DisclosureDecision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("disclose", models.BooleanField()),
                ("decided_on", models.DateField()),
                ("decided_by", models.CharField(max_length=200)),
                ("what", models.TextField(help_text="what exactly is told, and no more")),
                ("to_whom", models.CharField(max_length=200)),
                ("power", models.TextField(blank=True)),
                ("necessity", models.TextField(help_text="why it is, or is not, necessary")),
                ("proportionality", models.TextField(help_text="why it is, or is not, proportionate")),
                (
                    "heard",
                    models.CharField(
                        choices=[
                            ("weighed", "They were heard, and what they said was weighed"),
                            ("said-nothing", "They were asked, and said nothing"),
                            ("not-asked", "They were not asked"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "heard_words",
                    models.TextField(
                        blank=True, help_text="what was made of what they said, or why they were not asked"
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
                    "position",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="positions_of_trust.positionoftrust",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Disclosure",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("made_on", models.DateField()),
                ("how", models.CharField(max_length=200)),
                ("to_whom", models.CharField(help_text="who took it in, by name or office", max_length=200)),
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
                    "decision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="made",
                        to="positions_of_trust.disclosuredecision",
                    ),
                ),
                (
                    "position",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="positions_of_trust.positionoftrust",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="DestructionAsked",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "ground",
                    models.CharField(
                        choices=[
                            ("period-over", "The time to keep it is over"),
                            ("never-right", "It should never have been kept"),
                            ("ordered", "A court or the Information Commissioner ordered it"),
                        ],
                        max_length=20,
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
                    "position",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="destruction_asked",
                        to="positions_of_trust.positionoftrust",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PositionReview",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("reviewed_on", models.DateField()),
                ("found", models.TextField()),
                ("next_on", models.DateField(null=True)),
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
                    "position",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="positions_of_trust.positionoftrust",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PositionRisk",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("weighed_on", models.DateField()),
                ("who", models.TextField(help_text="who could be harmed, adults and children")),
                ("how_likely", models.TextField(blank=True, help_text="how, how likely, and what is known of it")),
                ("steps", models.TextField(blank=True, help_text="what was done at once")),
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
                    "position",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="positions_of_trust.positionoftrust",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PositionRole",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("employed", "Employed"),
                            ("voluntary", "Volunteer"),
                            ("student", "Student or on a placement"),
                            ("own-account", "Works for themselves"),
                            ("office", "Holds an office, such as a trustee or a governor"),
                            ("not-known", "Not known yet"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "organisation_name",
                    models.CharField(blank=True, help_text="where it is not in the directory", max_length=200),
                ),
                ("what_they_do", models.CharField(blank=True, max_length=200)),
                ("ended_on", models.DateField(null=True)),
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
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisations.organisation",
                    ),
                ),
                (
                    "position",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="positions_of_trust.positionoftrust",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Representation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("words", models.TextField()),
                ("given_on", models.DateField()),
                (
                    "how",
                    models.CharField(blank=True, help_text="in writing, in a talk, through somebody", max_length=200),
                ),
                ("supported_by", models.CharField(blank=True, max_length=200)),
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
                    "position",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="positions_of_trust.positionoftrust",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="RetentionReview",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("keep_until", models.DateField()),
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
                    "position",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="positions_of_trust.positionoftrust",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="RetentionRule",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "years",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(100),
                        ]
                    ),
                ),
                (
                    "counts_from",
                    models.CharField(
                        choices=[
                            ("closing", "The day the record was closed"),
                            ("last-role", "The end of the last role that they held"),
                        ],
                        max_length=20,
                    ),
                ),
                ("source", models.CharField(help_text="the schedule or policy that says so", max_length=300)),
                ("from_on", models.DateField()),
                ("ended_on", models.DateField(null=True)),
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
                "ordering": ["-from_on", "-pk"],
            },
        ),
        migrations.AddField(
            model_name="positionoftrust",
            name="kept_under",
            field=models.ForeignKey(
                help_text="null: no rule",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="positions_of_trust.retentionrule",
            ),
        ),
        migrations.CreateModel(
            name="Destruction",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                    "asked",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="agreed",
                        to="positions_of_trust.destructionasked",
                    ),
                ),
                (
                    "position",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="destruction",
                        to="positions_of_trust.positionoftrust",
                    ),
                ),
                (
                    "rule",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="positions_of_trust.retentionrule",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="SubjectTold",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("told", models.BooleanField()),
                ("on", models.DateField(help_text="when they were told, or when it was decided not to tell them")),
                ("how", models.CharField(blank=True, help_text="by whom and how", max_length=200)),
                (
                    "may_respond",
                    models.BooleanField(help_text="whether they were told that they will be heard", null=True),
                ),
                ("why_not", models.TextField(blank=True)),
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
                    "position",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="positions_of_trust.positionoftrust",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PositionLink",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("lado", "Designated officer for children (LADO)"),
                            ("police", "Police"),
                            ("dbs", "Disclosure and Barring Service"),
                            ("regulator", "A regulator or professional body"),
                            ("mappa", "MAPPA, or another panel on people who pose a risk"),
                            ("employer", "The employer’s own investigation"),
                            ("council", "Another council"),
                            ("other", "Something else"),
                        ],
                        max_length=20,
                    ),
                ),
                ("reference", models.CharField(blank=True, max_length=100)),
                ("told_on", models.DateField()),
                ("note", models.TextField(blank=True)),
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
                    "position",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="positions_of_trust.positionoftrust",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                ["lado", "police", "dbs", "regulator", "mappa", "employer", "council", "other"],
                            )
                        ),
                        name="position_link_kind_known",
                    )
                ],
            },
        ),
        alongside.history.migrating.AddRules(
            model_name="positionlink",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="goes_only_when_destroyed",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF TG_OP = 'DELETE' AND public.positions_of_trust_destroyed_now(OLD.position_id) THEN\n                RETURN OLD;\n            END IF;\n            RAISE EXCEPTION 'alongside: Cannot update or delete rows from % table', TG_TABLE_NAME;\n        ",
                        hash="9e2714ef0e123879e201baf67a6375daa0afda5f",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_goes_only_when_destroyed_f22ca",
                        table="positions_of_trust_positionlink",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="0ea62a2e930fa103e1850c09dfceff96d4d3e963",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_40e13",
                        table="positions_of_trust_positionlink",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="3ecca9f416730aef4b3706bd5236f2274388f0ed",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_b344f",
                        table="positions_of_trust_positionlink",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="positioncorrection",
            constraints=[
                models.CheckConstraint(condition=models.Q(("why__regex", "\\S")), name="position_correction_says_why"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="goes_only_when_destroyed",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF TG_OP = 'DELETE' AND public.positions_of_trust_destroyed_now(OLD.position_id) THEN\n                RETURN OLD;\n            END IF;\n            RAISE EXCEPTION 'alongside: Cannot update or delete rows from % table', TG_TABLE_NAME;\n        ",
                        hash="627016f45adb2a0ebf2b6b5495a3f23a4db48f66",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_goes_only_when_destroyed_ca3e3",
                        table="positions_of_trust_positioncorrection",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="510bda6063df6717eb257e5d30ec845fb0e7b92a",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_6c9cc",
                        table="positions_of_trust_positioncorrection",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="fd54215462677d55f3b19e89f0893c5e89e13eb9",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_8fb31",
                        table="positions_of_trust_positioncorrection",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="positionclosing",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        ("outcome__in", ["no-risk", "managed", "left", "referred", "elsewhere", "unfounded"])
                    ),
                    name="position_closing_outcome_known",
                ),
                models.CheckConstraint(condition=models.Q(("why__regex", "\\S")), name="position_closing_says_why"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="goes_only_when_destroyed",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF TG_OP = 'DELETE' AND public.positions_of_trust_destroyed_now(OLD.position_id) THEN\n                RETURN OLD;\n            END IF;\n            RAISE EXCEPTION 'alongside: Cannot update or delete rows from % table', TG_TABLE_NAME;\n        ",
                        hash="0ee5f07671fb707d86fd09b89958585e56338a83",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_goes_only_when_destroyed_e3be4",
                        table="positions_of_trust_positionclosing",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="6db5a44c40c2da07addbb404dea7753137a107e4",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_9ce98",
                        table="positions_of_trust_positionclosing",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="46b1d54f5c0ac8b46e3457bfb2aff49f4f8b5e92",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_a23dd",
                        table="positions_of_trust_positionclosing",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="positionaccount",
            constraints=[
                models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="position_account_has_words"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="goes_only_when_destroyed",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF TG_OP = 'DELETE' AND public.positions_of_trust_destroyed_now(OLD.position_id) THEN\n                RETURN OLD;\n            END IF;\n            RAISE EXCEPTION 'alongside: Cannot update or delete rows from % table', TG_TABLE_NAME;\n        ",
                        hash="dc517606460dc5021f0112c4232bd18789b761dc",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_goes_only_when_destroyed_0b462",
                        table="positions_of_trust_positionaccount",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="64127e18d03956a051276bdcdd17464f07becb1e",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_d6411",
                        table="positions_of_trust_positionaccount",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="bb8f2c7ce0c1a21629ebc432a31aae184d38da3b",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_0234b",
                        table="positions_of_trust_positionaccount",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="linkheldapart",
            constraints=[
                models.UniqueConstraint(models.F("position"), models.F("enquiry"), name="held_apart_once"),
                models.CheckConstraint(
                    condition=models.Q(("ask_whom__regex", "\\S")), name="held_apart_says_whom_to_ask"
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="goes_only_when_destroyed",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF TG_OP = 'DELETE' AND public.positions_of_trust_destroyed_now(OLD.position_id) THEN\n                RETURN OLD;\n            END IF;\n            RAISE EXCEPTION 'alongside: Cannot delete rows from % table', TG_TABLE_NAME;\n        ",
                        hash="d7afa764acad6ca384d4c5699893e232d40f120d",
                        operation="DELETE",
                        pgid="pgtrigger_goes_only_when_destroyed_673cb",
                        table="positions_of_trust_linkheldapart",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="1b8f467d7f3ebbf23cabcecabcbd2750783f880b",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_f3f79",
                        table="positions_of_trust_linkheldapart",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="ebb18f26e705424b2c38b18f280cc907b97c45ff",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_fc187",
                        table="positions_of_trust_linkheldapart",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="keeper",
            constraints=[
                models.UniqueConstraint(models.F("position"), models.F("user"), name="keeper_once"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="a2be596a6ea161367184ce89a9028e586b9c59c1",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_647b8",
                        table="positions_of_trust_keeper",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="93c06c5e2b6aad02e474fb5c40d9e6dd99d66458",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_fd5d6",
                        table="positions_of_trust_keeper",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="d60264113f3fa8dab9624b0455676ae9f32dbeb0",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_281f8",
                        table="positions_of_trust_keeper",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_the_last",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n                    IF public.positions_of_trust_keepers(NEW.position_id) = 0\n                        OR NEW.position_id <> OLD.position_id OR NEW.user_id <> OLD.user_id\n                    THEN\n                        RAISE EXCEPTION 'alongside: the last keeper of a record stays, until another is named'\n                            USING ERRCODE = 'integrity_constraint_violation';\n                    END IF;\n                    RETURN NULL;\n                ",
                        hash="cd157ce2335dd0e97b2c3d3978f45f6cd804edd2",
                        operation="UPDATE",
                        pgid="pgtrigger_never_the_last_59784",
                        table="positions_of_trust_keeper",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="employerassurance",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("given_by__regex", "\\S")), name="assurance_given_by_somebody"
                ),
                models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="assurance_has_words"),
                models.CheckConstraint(
                    condition=models.Q(
                        ("enough__isnull", True), ("enough", True), ("still_needed__regex", "\\S"), _connector="OR"
                    ),
                    name="assurance_says_what_is_still_needed",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="goes_only_when_destroyed",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF TG_OP = 'DELETE' AND public.positions_of_trust_destroyed_now(OLD.position_id) THEN\n                RETURN OLD;\n            END IF;\n            RAISE EXCEPTION 'alongside: Cannot update or delete rows from % table', TG_TABLE_NAME;\n        ",
                        hash="d3f145a61e5633a02853d8e4c11fae81ee300ae0",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_goes_only_when_destroyed_eae28",
                        table="positions_of_trust_employerassurance",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="9e5677fc52b9151b0ecde20671e03b33a8741f4b",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_04cc7",
                        table="positions_of_trust_employerassurance",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="5f653c177a9e1c21b2a025e69a260fe9bbfbb4c2",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_848f7",
                        table="positions_of_trust_employerassurance",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="disclosuredecision",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("decided_by__regex", "\\S")), name="disclosure_decided_by_somebody"
                ),
                models.CheckConstraint(condition=models.Q(("what__regex", "\\S")), name="disclosure_says_what"),
                models.CheckConstraint(condition=models.Q(("to_whom__regex", "\\S")), name="disclosure_says_to_whom"),
                models.CheckConstraint(
                    condition=models.Q(("necessity__regex", "\\S")), name="disclosure_says_why_necessary"
                ),
                models.CheckConstraint(
                    condition=models.Q(("proportionality__regex", "\\S")), name="disclosure_says_why_proportionate"
                ),
                models.CheckConstraint(
                    condition=models.Q(("heard__in", ["weighed", "said-nothing", "not-asked"])),
                    name="disclosure_heard_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("disclose", False), ("power__regex", "\\S"), _connector="OR"),
                    name="disclosure_rests_on_a_power",
                ),
                models.CheckConstraint(
                    condition=models.Q(("heard", "said-nothing"), ("heard_words__regex", "\\S"), _connector="OR"),
                    name="disclosure_weighs_what_they_said_or_says_why_not",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="goes_only_when_destroyed",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF TG_OP = 'DELETE' AND public.positions_of_trust_destroyed_now(OLD.position_id) THEN\n                RETURN OLD;\n            END IF;\n            RAISE EXCEPTION 'alongside: Cannot update or delete rows from % table', TG_TABLE_NAME;\n        ",
                        hash="b4e2edda9619807163cb4b335025010c80b807fd",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_goes_only_when_destroyed_8f871",
                        table="positions_of_trust_disclosuredecision",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="1390320eb8bf71e0ebf1d6f7f0c4a351ce9e4aa9",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_17321",
                        table="positions_of_trust_disclosuredecision",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="c1cf8d7fbf5896794068e5999a6e7e04a63bdd7e",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_80170",
                        table="positions_of_trust_disclosuredecision",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="disclosure",
            constraints=[
                models.CheckConstraint(condition=models.Q(("how__regex", "\\S")), name="disclosure_made_somehow"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="goes_only_when_destroyed",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF TG_OP = 'DELETE' AND public.positions_of_trust_destroyed_now(OLD.position_id) THEN\n                RETURN OLD;\n            END IF;\n            RAISE EXCEPTION 'alongside: Cannot update or delete rows from % table', TG_TABLE_NAME;\n        ",
                        hash="75da955b25bb06852c073c21bc4e718d3a997fd9",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_goes_only_when_destroyed_3f9a8",
                        table="positions_of_trust_disclosure",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="5653e14e3ea4e5de597f276545725cb6430896be",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_eb1a5",
                        table="positions_of_trust_disclosure",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="daa15a9207a24d21595716c7f7cd52030cdc21a1",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_ba67a",
                        table="positions_of_trust_disclosure",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_the_same_record",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.positions_of_trust_disclosuredecision o WHERE o.id = NEW.decision_id AND o.position_id = NEW.position_id\n            ) THEN\n                RAISE EXCEPTION 'alongside: it belongs to another record of a person in a position of trust'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="af913a9530e935ecf88cdd13c0ee55d146266986",
                        operation="INSERT",
                        pgid="pgtrigger_of_the_same_record_3dc1e",
                        table="positions_of_trust_disclosure",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="destructionasked",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("ground__in", ["period-over", "never-right", "ordered"])),
                    name="destruction_ground_known",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="e418cd83924fbc950b201f923285f8520ae9f1db",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_8b27c",
                        table="positions_of_trust_destructionasked",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="4818c96f67f7807dfff52c4bb55effca4d71ac3d",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_ccbb1",
                        table="positions_of_trust_destructionasked",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="9c6335c1839379b18b31360faa74d0cae6c1eb41",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_2beef",
                        table="positions_of_trust_destructionasked",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="positionreview",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("found__regex", "\\S")), name="position_review_says_what_was_found"
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="goes_only_when_destroyed",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF TG_OP = 'DELETE' AND public.positions_of_trust_destroyed_now(OLD.position_id) THEN\n                RETURN OLD;\n            END IF;\n            RAISE EXCEPTION 'alongside: Cannot update or delete rows from % table', TG_TABLE_NAME;\n        ",
                        hash="55449ad682e3c88dc98cccfb19ac15ae77005d28",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_goes_only_when_destroyed_6df74",
                        table="positions_of_trust_positionreview",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="bde74cc12d1cc69e0e9cd6cff39ead7ecd132854",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_abeec",
                        table="positions_of_trust_positionreview",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="22693290f72865cf9855f890db67d845cf0e0611",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_33e34",
                        table="positions_of_trust_positionreview",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="positionrisk",
            constraints=[
                models.CheckConstraint(condition=models.Q(("who__regex", "\\S")), name="position_risk_says_who"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="goes_only_when_destroyed",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF TG_OP = 'DELETE' AND public.positions_of_trust_destroyed_now(OLD.position_id) THEN\n                RETURN OLD;\n            END IF;\n            RAISE EXCEPTION 'alongside: Cannot update or delete rows from % table', TG_TABLE_NAME;\n        ",
                        hash="74de74f98a2ab05c84750b020b0a112f265459e1",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_goes_only_when_destroyed_68b47",
                        table="positions_of_trust_positionrisk",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="ef7df74c768cfc2829e5a7a2c037908a373cbb3d",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_453df",
                        table="positions_of_trust_positionrisk",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="26b58c59cbec6e152c2a55c363b2b621251dd8ec",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_15c92",
                        table="positions_of_trust_positionrisk",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="positionrole",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        ("kind__in", ["employed", "voluntary", "student", "own-account", "office", "not-known"])
                    ),
                    name="position_role_kind_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("organisation__isnull", False),
                        ("organisation_name__regex", "\\S"),
                        ("what_they_do__regex", "\\S"),
                        _connector="OR",
                    ),
                    name="position_role_with_somebody_or_as_something",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="goes_only_when_destroyed",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF TG_OP = 'DELETE' AND public.positions_of_trust_destroyed_now(OLD.position_id) THEN\n                RETURN OLD;\n            END IF;\n            RAISE EXCEPTION 'alongside: Cannot delete rows from % table', TG_TABLE_NAME;\n        ",
                        hash="bbb9c59929c176cbbe03115adcbf081b82e9550d",
                        operation="DELETE",
                        pgid="pgtrigger_goes_only_when_destroyed_014a6",
                        table="positions_of_trust_positionrole",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="8d2d32ba27a17afc09724b7b939f31558fe99454",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_d2fd6",
                        table="positions_of_trust_positionrole",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="83c11f3c7c4ea9d0639f97f37d8034bc3c048856",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_0caac",
                        table="positions_of_trust_positionrole",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="representation",
            constraints=[
                models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="representation_has_words"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="goes_only_when_destroyed",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF TG_OP = 'DELETE' AND public.positions_of_trust_destroyed_now(OLD.position_id) THEN\n                RETURN OLD;\n            END IF;\n            RAISE EXCEPTION 'alongside: Cannot update or delete rows from % table', TG_TABLE_NAME;\n        ",
                        hash="01bc1147284741872d6bb7a3f566162781243df4",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_goes_only_when_destroyed_b3775",
                        table="positions_of_trust_representation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="c6e1ffd473f2a9abe5f8b7fc729c62a94def7672",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_40925",
                        table="positions_of_trust_representation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="1dbb7c7cfbd396bfa9347794047c65c4ac225ebd",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_489ca",
                        table="positions_of_trust_representation",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="retentionreview",
            constraints=[
                models.CheckConstraint(condition=models.Q(("why__regex", "\\S")), name="kept_longer_for_a_reason"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="goes_only_when_destroyed",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF TG_OP = 'DELETE' AND public.positions_of_trust_destroyed_now(OLD.position_id) THEN\n                RETURN OLD;\n            END IF;\n            RAISE EXCEPTION 'alongside: Cannot update or delete rows from % table', TG_TABLE_NAME;\n        ",
                        hash="f3ef3a372cbc80e9519dfc29230075745b51b82f",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_goes_only_when_destroyed_85752",
                        table="positions_of_trust_retentionreview",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="75e58326aea4f64f3ad684c74372e5475cdc0c94",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_38c89",
                        table="positions_of_trust_retentionreview",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="905182f538e43b75b721741d38797b7e0e88ac2b",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_21f40",
                        table="positions_of_trust_retentionreview",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="retentionrule",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("counts_from__in", ["closing", "last-role"])),
                    name="retention_counts_from_known",
                ),
                models.CheckConstraint(condition=models.Q(("source__regex", "\\S")), name="retention_has_a_source"),
                models.CheckConstraint(
                    condition=models.Q(("years__gte", 1), ("years__lte", 100)), name="retention_years_possible"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("ended_on__isnull", True), ("ended_on__gte", models.F("from_on")), _connector="OR"
                    ),
                    name="retention_ended_after_start",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="6155e5b3a5fda43d8ddf21baeefde01c56d77a75",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_f1475",
                        table="positions_of_trust_retentionrule",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="f63c413bca7d320845c06b697603cb582b0fad44",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_3bc14",
                        table="positions_of_trust_retentionrule",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="c7ad928d0845d1238468474397cffa9e646e0de3",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_9c69a",
                        table="positions_of_trust_retentionrule",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_rewritten",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        condition='WHEN (OLD."counts_from" IS DISTINCT FROM (NEW."counts_from") OR OLD."from_on" IS DISTINCT FROM (NEW."from_on") OR OLD."source" IS DISTINCT FROM (NEW."source") OR OLD."years" IS DISTINCT FROM (NEW."years"))',
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                        hash="02a2c5d112bde93fd07ffaa2fc9c46c4d1fdcf6a",
                        operation="UPDATE",
                        pgid="pgtrigger_never_rewritten_9bfd1",
                        table="positions_of_trust_retentionrule",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="positionoftrust",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("destroyed_on__isnull", True), ("name__regex", "\\S"), ("source__regex", "\\S")),
                        models.Q(
                            ("date_of_birth__isnull", True),
                            ("destroyed_on__isnull", False),
                            ("information_owner", ""),
                            ("name", ""),
                            ("source", ""),
                        ),
                        _connector="OR",
                    ),
                    name="position_names_somebody_until_destroyed",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("concerned__contained_by", ["harmed-adult", "harmed-child", "crime", "unsuitable"]),
                        models.Q(("concerned__len__gt", 0), ("destroyed_on__isnull", False), _connector="OR"),
                    ),
                    name="position_concerned_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("outcome__in", ["no-risk", "managed", "left", "referred", "elsewhere", "unfounded"]),
                        ("outcome__isnull", True),
                        _connector="OR",
                    ),
                    name="position_outcome_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("closed_on__isnull", True), ("outcome__isnull", True)),
                        models.Q(
                            ("closed_on__gte", models.F("opened_on")),
                            ("closed_on__isnull", False),
                            ("outcome__isnull", False),
                        ),
                        models.Q(("closed_on__isnull", False), ("destroyed_on__isnull", False)),
                        _connector="OR",
                    ),
                    name="position_closed_with_its_outcome",
                ),
                models.CheckConstraint(
                    condition=models.Q(("destroyed_on__isnull", True), ("closed_on__isnull", False), _connector="OR"),
                    name="position_destroyed_once_closed",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="cb16d4ec3c0aabee6b6a2598f445ca75ea44f392",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_2c691",
                        table="positions_of_trust_positionoftrust",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="66b8e9f38785fa186bc471f042ea113fa4129f66",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_8b4b0",
                        table="positions_of_trust_positionoftrust",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="f9fd8cd68bc043534297960cb2402d34fc02444a",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_beb58",
                        table="positions_of_trust_positionoftrust",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="kept_by_somebody",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n                    IF public.positions_of_trust_keepers(NEW.id) = 0 THEN\n                        RAISE EXCEPTION 'alongside: somebody keeps every record of a person in a position of trust'\n                            USING ERRCODE = 'integrity_constraint_violation';\n                    END IF;\n                    RETURN NULL;\n                ",
                        hash="2d6f1da01db9390787100a22d37ad782dd4f855b",
                        operation="INSERT",
                        pgid="pgtrigger_kept_by_somebody_e3a52",
                        table="positions_of_trust_positionoftrust",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="stays_destroyed",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n                    IF OLD.destroyed_on IS NOT NULL\n                        OR (NEW.destroyed_on IS NOT NULL AND NOT public.positions_of_trust_destroyed_now(NEW.id))\n                    THEN\n                        RAISE EXCEPTION 'alongside: a record is destroyed once, when two people agreed to it'\n                            USING ERRCODE = 'integrity_constraint_violation';\n                    END IF;\n                    RETURN NEW;\n                ",
                        hash="c14c8a5596f7e7d9bdc8b2bf8720f1a10816e609",
                        operation="UPDATE",
                        pgid="pgtrigger_stays_destroyed_a49c7",
                        table="positions_of_trust_positionoftrust",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="destruction",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="0fa035dfd1e31cc9d45f5432021519abc27e846f",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_add87",
                        table="positions_of_trust_destruction",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="a98fb53c4f9002c6788f7f01c78b31d3209868a0",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_96fe8",
                        table="positions_of_trust_destruction",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="40324f9c310440d4ae49c37fc06beba85c5b13e4",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_a3528",
                        table="positions_of_trust_destruction",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="agreed_by_a_second_person",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n                    IF NOT EXISTS (\n                        SELECT 1 FROM public.positions_of_trust_destructionasked a\n                        JOIN public.history_event asking ON asking.seq = a.event_id\n                        JOIN public.history_event agreeing ON agreeing.seq = NEW.event_id\n                        JOIN public.positions_of_trust_positionoftrust p ON p.id = a.position_id\n                        WHERE a.id = NEW.asked_id AND a.position_id = NEW.position_id\n                            AND asking.by_id <> agreeing.by_id AND p.closed_on IS NOT NULL\n                            AND (a.ground <> 'period-over' OR (\n                                p.keep_until <= agreeing.at::date\n                                AND coalesce((\n                                    SELECT r.keep_until FROM public.positions_of_trust_retentionreview r\n                                    WHERE r.position_id = p.id ORDER BY r.id DESC LIMIT 1\n                                ) <= agreeing.at::date, true)\n                            ))\n                    ) THEN\n                        RAISE EXCEPTION 'alongside: a record is destroyed when its time is over and two people agree'\n                            USING ERRCODE = 'integrity_constraint_violation';\n                    END IF;\n                    RETURN NULL;\n                ",
                        hash="79c7beba4e242e10e398a8ea42005129e7d76421",
                        operation="INSERT",
                        pgid="pgtrigger_agreed_by_a_second_person_cc396",
                        table="positions_of_trust_destruction",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="subjecttold",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("told", True), ("why_not", "")),
                        models.Q(("may_respond__isnull", True), ("told", False), ("why_not__regex", "\\S")),
                        _connector="OR",
                    ),
                    name="subject_told_or_a_reason_why_not",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="goes_only_when_destroyed",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF TG_OP = 'DELETE' AND public.positions_of_trust_destroyed_now(OLD.position_id) THEN\n                RETURN OLD;\n            END IF;\n            RAISE EXCEPTION 'alongside: Cannot update or delete rows from % table', TG_TABLE_NAME;\n        ",
                        hash="702b81e336d9ba99197587a69e437d331d179427",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_goes_only_when_destroyed_1bb14",
                        table="positions_of_trust_subjecttold",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="b2b7c3b52c9772ad59f09371f69af319d6880588",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_59bf8",
                        table="positions_of_trust_subjecttold",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="a7c102c38fabc5188ad72949baf8afdb7aa8b380",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_5c3d2",
                        table="positions_of_trust_subjecttold",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        migrations.RunSQL(Path(__file__).with_name("wall.sql").read_text(encoding="utf-8"), UNDO),
    ]
