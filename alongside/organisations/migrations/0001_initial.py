import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
from django.db import migrations, models

import alongside.history.migrating
import alongside.organisations.finding

LISTED = ("organisation", "service")
SURVIVOR = """
    -- The id under which this one is kept now: the end of the chain of merges that stand.
    CREATE FUNCTION public.organisations_survivor_of_{which}(whose bigint) RETURNS bigint
    LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
        WITH RECURSIVE chain (id, far) AS (
            SELECT whose, 0
            UNION ALL
            SELECT m.into_{which}_id, chain.far + 1
            FROM chain JOIN public.organisations_merge m ON m.{which}_id = chain.id
            WHERE NOT EXISTS (SELECT 1 FROM public.organisations_mergeundone u WHERE u.merge_id = m.id)
        )
        SELECT id FROM chain ORDER BY far DESC LIMIT 1
    $$;
    -- The ids of this one and of every one that was merged into it, directly or by way of others.
    CREATE FUNCTION public.organisations_merged_into_{which}(whose bigint) RETURNS SETOF bigint
    LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
        WITH RECURSIVE same (id) AS (
            SELECT whose
            UNION
            SELECT m.{which}_id
            FROM same JOIN public.organisations_merge m ON m.into_{which}_id = same.id
            WHERE NOT EXISTS (SELECT 1 FROM public.organisations_mergeundone u WHERE u.merge_id = m.id)
        )
        SELECT id FROM same
    $$;
"""
DROPPED = """
    DROP FUNCTION public.organisations_merged_into_{which}(bigint);
    DROP FUNCTION public.organisations_survivor_of_{which}(bigint);
"""


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("history", "0003_chain"),
    ]

    operations = [
        migrations.CreateModel(
            name="Organisation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=200)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("care-provider", "Care provider"),
                            ("council-social-care", "Council: adult social care"),
                            ("council-other", "Council: another department"),
                            ("trading-standards", "Trading standards"),
                            ("environmental-health", "Environmental health"),
                            ("police", "Police"),
                            ("ambulance", "Ambulance service"),
                            ("acute-hospital", "Acute hospital"),
                            ("primary-care", "Primary care"),
                            ("mental-health", "Mental health trust"),
                            ("nhs-other", "Other NHS"),
                            ("nhs-england", "NHS England"),
                            ("housing", "Housing"),
                            ("advocacy", "Advocacy"),
                            ("commissioner", "Commissioner"),
                            ("regulator", "Regulator"),
                            ("voluntary", "Voluntary or community organisation"),
                            ("other", "Other"),
                        ],
                        max_length=30,
                    ),
                ),
                ("contact", models.TextField(blank=True, help_text="whom to reach there about safeguarding, and how")),
                ("notes", models.TextField(blank=True)),
                (
                    "search_text",
                    models.GeneratedField(
                        db_persist=True,
                        expression=alongside.organisations.finding.Fold("name"),
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
            ],
        ),
        migrations.CreateModel(
            name="Service",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=200)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("nursing-home", "Care home with nursing"),
                            ("care-home", "Residential care home"),
                            ("home-care", "Care in people’s own homes"),
                            ("supported-living", "Supported living"),
                            ("extra-care", "Extra care housing"),
                            ("shared-lives", "Shared lives"),
                            ("day-service", "Day service"),
                            ("hospital", "Hospital"),
                            ("community-health", "Health care in the community"),
                            ("other", "Another kind"),
                        ],
                        max_length=30,
                    ),
                ),
                (
                    "location_id",
                    models.CharField(blank=True, help_text="the regulator’s number of the location", max_length=20),
                ),
                ("address", models.TextField(blank=True)),
                ("area", models.CharField(blank=True, max_length=100)),
                ("closed_on", models.DateField(null=True)),
                (
                    "search_text",
                    models.GeneratedField(
                        db_persist=True,
                        expression=alongside.organisations.finding.Fold(
                            django.db.models.functions.text.Concat(
                                models.F("name"), models.Value(" "), models.F("area")
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
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="services",
                        to="organisations.organisation",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Merge",
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
                    "into_organisation",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merged_in",
                        to="organisations.organisation",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merges",
                        to="organisations.organisation",
                    ),
                ),
                (
                    "into_service",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merged_in",
                        to="organisations.service",
                    ),
                ),
                (
                    "service",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merges",
                        to="organisations.service",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="MergeUndone",
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
                    "merge",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="undone", to="organisations.merge"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("why__regex", "\\S")), name="merge_undone_has_a_reason")
                ],
            },
        ),
        alongside.history.migrating.AddRules(
            model_name="mergeundone",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="b2d6b30700528a5611832f0985ff4baf04be6e85",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_7eeca",
                        table="organisations_mergeundone",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="e798c381634e58c6d56202084d3b5d4ed2a2b952",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_6f4ad",
                        table="organisations_mergeundone",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="14fadb4cf2c53d66c4d262e9f9a30215f0d80f7e",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_bfbfd",
                        table="organisations_mergeundone",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="organisation",
            constraints=[
                models.CheckConstraint(condition=models.Q(("name__regex", "\\S")), name="organisation_has_a_name"),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "kind__in",
                            [
                                "care-provider",
                                "council-social-care",
                                "council-other",
                                "trading-standards",
                                "environmental-health",
                                "police",
                                "ambulance",
                                "acute-hospital",
                                "primary-care",
                                "mental-health",
                                "nhs-other",
                                "nhs-england",
                                "housing",
                                "advocacy",
                                "commissioner",
                                "regulator",
                                "voluntary",
                                "other",
                            ],
                        )
                    ),
                    name="organisation_kind_known",
                ),
            ],
            indexes=[
                django.contrib.postgres.indexes.GinIndex(
                    django.contrib.postgres.indexes.OpClass("search_text", name="gin_trgm_ops"),
                    name="organisation_by_words",
                ),
                models.Index(alongside.organisations.finding.Fold("name"), name="organisation_by_name"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="45e68857320bb277da99064c0efa16b9cf585d1c",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_19848",
                        table="organisations_organisation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="d8b7d8bac30333eb338ff55739b6c7fa7da5093d",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_c147d",
                        table="organisations_organisation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="c343cdbd3b6eebc791638ab94868489d6c40653e",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_cf035",
                        table="organisations_organisation",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="service",
            constraints=[
                models.CheckConstraint(condition=models.Q(("name__regex", "\\S")), name="listed_service_has_a_name"),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "kind__in",
                            [
                                "nursing-home",
                                "care-home",
                                "home-care",
                                "supported-living",
                                "extra-care",
                                "shared-lives",
                                "day-service",
                                "hospital",
                                "community-health",
                                "other",
                            ],
                        )
                    ),
                    name="listed_service_kind_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("location_id__regex", "^(1-[0-9]{6,12})?$")),
                    name="listed_service_location_id_shape",
                ),
                models.UniqueConstraint(
                    models.F("location_id"),
                    condition=models.Q(("location_id", ""), _negated=True),
                    name="listed_service_location_id_once",
                ),
            ],
            indexes=[
                django.contrib.postgres.indexes.GinIndex(
                    django.contrib.postgres.indexes.OpClass("search_text", name="gin_trgm_ops"),
                    name="listed_service_by_words",
                ),
                models.Index(alongside.organisations.finding.Fold("name"), name="listed_service_by_name"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="dd4f824c4f069550419285428d06fa5119a1ab0c",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_a82d6",
                        table="organisations_service",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="8e5dd483951eb2351a8e0d4eda8bdd0b7f1796c7",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_0e54d",
                        table="organisations_service",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="b124bfc4888aed7977da7a827c536a4eae7a5b34",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_6337f",
                        table="organisations_service",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="merge",
            constraints=[
                models.CheckConstraint(condition=models.Q(("why__regex", "\\S")), name="merge_has_a_reason"),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(
                            ("into_organisation__isnull", False),
                            ("into_service__isnull", True),
                            ("organisation__isnull", False),
                            ("service__isnull", True),
                        ),
                        models.Q(
                            ("into_organisation__isnull", True),
                            ("into_service__isnull", False),
                            ("organisation__isnull", True),
                            ("service__isnull", False),
                        ),
                        _connector="OR",
                    ),
                    name="merge_of_one_kind",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="562ba24fcfe3445e34d69d2b3a12116dedba0630",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_3a50c",
                        table="organisations_merge",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="fd4e92d30b9fa751649c3e971c43d8ada1dccc43",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_55141",
                        table="organisations_merge",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="434a26f45603193d74cd3d3d3d9d413e54da2ff1",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_e253e",
                        table="organisations_merge",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="merged_once_and_in_no_circle",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n        PERFORM pg_advisory_xact_lock(hashtextextended('organisations_merge', 0));\n        IF public.organisations_survivor_of_organisation(NEW.organisation_id) <> NEW.organisation_id\n            OR public.organisations_survivor_of_service(NEW.service_id) <> NEW.service_id\n        THEN\n            RAISE EXCEPTION 'alongside: what was merged into another is not merged again'\n                USING ERRCODE = 'integrity_constraint_violation';\n        END IF;\n        IF public.organisations_survivor_of_organisation(NEW.into_organisation_id) = NEW.organisation_id\n            OR public.organisations_survivor_of_service(NEW.into_service_id) = NEW.service_id\n        THEN\n            RAISE EXCEPTION 'alongside: nothing is merged into itself, nor in a circle'\n                USING ERRCODE = 'integrity_constraint_violation';\n        END IF;\n        RETURN NEW;\n    ",
                        hash="ef0794272cb570d919ff75398f6746ec2a4c2178",
                        operation="INSERT",
                        pgid="pgtrigger_merged_once_and_in_no_circle_55006",
                        table="organisations_merge",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        *(migrations.RunSQL(SURVIVOR.format(which=which), DROPPED.format(which=which)) for which in LISTED),
    ]
