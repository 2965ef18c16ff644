import django.db.models.deletion
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "0002_initial"),
        ("access", "__first__"),
        ("concerns", "0002_initial"),
        ("enquiries", "0001_initial"),
        ("history", "0001_initial"),
        ("people", "0001_initial"),
        ("voice", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="allegation",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="conclusion",
            name="ending",
            field=models.ForeignKey(
                help_text="the adult's view of the ending",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="voice.statement",
            ),
        ),
        migrations.AddField(
            model_name="conclusion",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="enquiry",
            name="adult",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="enquiries", to="people.adult"
            ),
        ),
        migrations.AddField(
            model_name="enquiry",
            name="concerns",
            field=models.ManyToManyField(
                related_name="enquiries", through="concerns.ConcernEnquiry", to="concerns.concern"
            ),
        ),
        migrations.AddField(
            model_name="enquiry",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="enquiry",
            name="lead",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="enquiries",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="enquiry",
            name="team",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="enquiries", to="access.team"
            ),
        ),
        migrations.AddField(
            model_name="conclusion",
            name="enquiry",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="conclusions", to="enquiries.enquiry"
            ),
        ),
        migrations.AddField(
            model_name="allegation",
            name="enquiry",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="allegations", to="enquiries.enquiry"
            ),
        ),
        migrations.AddField(
            model_name="reopening",
            name="conclusion",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT, related_name="reopening", to="enquiries.conclusion"
            ),
        ),
        migrations.AddField(
            model_name="reopening",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="riskresult",
            name="conclusion",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="risks", to="enquiries.conclusion"
            ),
        ),
        migrations.AddField(
            model_name="riskresult",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="sourceofrisk",
            name="enquiry",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="sources", to="enquiries.enquiry"
            ),
        ),
        migrations.AddField(
            model_name="sourceofrisk",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="riskresult",
            name="source",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="results", to="enquiries.sourceofrisk"
            ),
        ),
        migrations.AddField(
            model_name="allegation",
            name="source",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="allegations",
                to="enquiries.sourceofrisk",
            ),
        ),
        alongside.history.migrating.AddRules(
            model_name="enquiry",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("kind__in", ["section-42", "other"])), name="enquiry_kind_known"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "support_reason__in",
                            [
                                "physical",
                                "sensory",
                                "memory-cognition",
                                "learning-disability",
                                "mental-health",
                                "social",
                                "none",
                            ],
                        ),
                        ("support_reason__isnull", True),
                        _connector="OR",
                    ),
                    name="enquiry_support_reason_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("concluded_on__isnull", True), ("concluded_on__gte", models.F("started_on")), _connector="OR"
                    ),
                    name="enquiry_concluded_after_start",
                ),
            ],
            indexes=[
                models.Index(
                    condition=models.Q(("concluded_on__isnull", True)), fields=["lead"], name="open_enquiries_of_lead"
                )
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="937e80ace5755cf18ede69987bdf5466292ad482",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_24308",
                        table="enquiries_enquiry",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="893040543a9846132af5d65837c5358a097feaf5",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_fd179",
                        table="enquiries_enquiry",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="ae8fd9ca49c64d4843f205bfd790d9af9156ab7c",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_ec425",
                        table="enquiries_enquiry",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="concluded_as_its_conclusion",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n                SELECT 1 FROM public.enquiries_enquiry e\n                LEFT JOIN LATERAL (\n                    SELECT c.concluded_on, r.id AS reopening FROM public.enquiries_conclusion c\n                    LEFT JOIN public.enquiries_reopening r ON r.conclusion_id = c.id\n                    WHERE c.enquiry_id = e.id ORDER BY c.id DESC LIMIT 1\n                ) c ON true\n                WHERE e.id = NEW.id\n                    AND e.concluded_on IS DISTINCT FROM CASE WHEN c.reopening IS NULL THEN c.concluded_on END\n            ) THEN\n                RAISE EXCEPTION 'alongside: an enquiry is concluded when, and only when, its conclusion says so'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="88f21a2fb21012b5850094cf39d04009b5e0b1da",
                        operation='INSERT OR UPDATE OF "concluded_on"',
                        pgid="pgtrigger_concluded_as_its_conclusion_99ee1",
                        table="enquiries_enquiry",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="conclusion",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        ("lacked_capacity__in", ["no", "yes", "dont-know"]),
                        ("lacked_capacity__isnull", True),
                        _connector="OR",
                    ),
                    name="conclusion_capacity_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("overall_achieved__in", ["fully", "partly", "not"]),
                        ("overall_achieved__isnull", True),
                        _connector="OR",
                    ),
                    name="conclusion_overall_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("supported_by__in", ["advocate", "family", "friend"]),
                        ("supported_by__isnull", True),
                        _connector="OR",
                    ),
                    name="conclusion_supporter_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("capacity_reason", ""), ("lacked_capacity__isnull", False), _connector="OR"),
                        models.Q(("supported_reason", ""), ("supported__isnull", False), _connector="OR"),
                    ),
                    name="conclusion_reason_has_its_answer",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("overall_achieved__isnull", True), ("overall_reason__regex", "\\S"), _connector="OR"
                    ),
                    name="conclusion_override_has_reason",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("supported_by__isnull", True),
                        models.Q(("supported", True), ("supported__isnull", False)),
                        _connector="OR",
                    ),
                    name="conclusion_supporter_when_supported",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="069845d88108b2d812b28b116bcc238e877738a8",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_96d3c",
                        table="enquiries_conclusion",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="f60a4f62072c1afab0adf991493f9bca7ee5123e",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_4d9e3",
                        table="enquiries_conclusion",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="67fb11465e514ebebf49dc352d07c392a05bf06d",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_fc47b",
                        table="enquiries_conclusion",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="concluded_as_its_conclusion",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n                SELECT 1 FROM public.enquiries_enquiry e\n                LEFT JOIN LATERAL (\n                    SELECT c.concluded_on, r.id AS reopening FROM public.enquiries_conclusion c\n                    LEFT JOIN public.enquiries_reopening r ON r.conclusion_id = c.id\n                    WHERE c.enquiry_id = e.id ORDER BY c.id DESC LIMIT 1\n                ) c ON true\n                WHERE e.id = NEW.enquiry_id\n                    AND e.concluded_on IS DISTINCT FROM CASE WHEN c.reopening IS NULL THEN c.concluded_on END\n            ) THEN\n                RAISE EXCEPTION 'alongside: an enquiry is concluded when, and only when, its conclusion says so'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="ca1fe0347684ee63106840921d2e62c648eddfe9",
                        operation="INSERT",
                        pgid="pgtrigger_concluded_as_its_conclusion_cdf52",
                        table="enquiries_conclusion",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="reopening",
            constraints=[
                models.CheckConstraint(condition=models.Q(("why__regex", "\\S")), name="reopening_has_a_reason")
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="c8d4b75bc5590dae5691a45537351ba388581721",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_357ee",
                        table="enquiries_reopening",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="4db977278d4e544c0f437def3f718716bd099202",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_c023c",
                        table="enquiries_reopening",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="d298af77a9e99ffb5202b29320181b5b2547e6b8",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_6722c",
                        table="enquiries_reopening",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="concluded_as_its_conclusion",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n                SELECT 1 FROM public.enquiries_enquiry e\n                LEFT JOIN LATERAL (\n                    SELECT c.concluded_on, r.id AS reopening FROM public.enquiries_conclusion c\n                    LEFT JOIN public.enquiries_reopening r ON r.conclusion_id = c.id\n                    WHERE c.enquiry_id = e.id ORDER BY c.id DESC LIMIT 1\n                ) c ON true\n                WHERE e.id = (SELECT enquiry_id FROM public.enquiries_conclusion WHERE id = NEW.conclusion_id)\n                    AND e.concluded_on IS DISTINCT FROM CASE WHEN c.reopening IS NULL THEN c.concluded_on END\n            ) THEN\n                RAISE EXCEPTION 'alongside: an enquiry is concluded when, and only when, its conclusion says so'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="cb8e4f9fc22c6149967a3979c4d53ab5f520b77a",
                        operation="INSERT",
                        pgid="pgtrigger_concluded_as_its_conclusion_1b339",
                        table="enquiries_reopening",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="sourceofrisk",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("kind__in", ["service-provider", "known", "unknown"])), name="source_kind_known"
                )
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="678343007a0129e0459afc78a853f0b7f2eb6147",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_90bbd",
                        table="enquiries_sourceofrisk",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="d46e635987e1b95efb2f6096ca69444008a638a7",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_af59e",
                        table="enquiries_sourceofrisk",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="d065f7a92670257f3c638858e6b0894fcfc4e194",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_dfe21",
                        table="enquiries_sourceofrisk",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="riskresult",
            constraints=[
                models.UniqueConstraint(models.F("conclusion"), models.F("source"), name="one_result_a_source"),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "assessment__in",
                            [
                                "identified-action",
                                "identified-no-action",
                                "inconclusive-action",
                                "inconclusive-no-action",
                                "none-action",
                                "none-no-action",
                                "ceased",
                            ],
                        ),
                        ("assessment__isnull", True),
                        _connector="OR",
                    ),
                    name="risk_assessment_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("result__in", ["remained", "reduced", "removed"]), ("result__isnull", True), _connector="OR"
                    ),
                    name="risk_result_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("finding__in", ["substantiated", "partly", "not", "inconclusive"]),
                        ("finding__isnull", True),
                        _connector="OR",
                    ),
                    name="risk_finding_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("result__isnull", True),
                        models.Q(
                            ("assessment__in", ["identified-action", "identified-no-action"]),
                            ("assessment__isnull", False),
                        ),
                        _connector="OR",
                    ),
                    name="risk_result_only_when_identified",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="201669be0a181e58d20dc2625999860073e05cd3",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_325a0",
                        table="enquiries_riskresult",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="e2bc0b17b07dfb5af07c86f71caec1318bfb7242",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_7aaf0",
                        table="enquiries_riskresult",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="0051ac45a73880da983915444cdc00ba5b70e361",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_fccb5",
                        table="enquiries_riskresult",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="allegation",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "type__in",
                            [
                                "physical",
                                "sexual",
                                "psychological",
                                "financial",
                                "discriminatory",
                                "organisational",
                                "neglect",
                                "domestic",
                                "sexual-exploitation",
                                "modern-slavery",
                                "self-neglect",
                            ],
                        )
                    ),
                    name="allegation_type_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "location__in",
                            [
                                "own-home",
                                "community",
                                "community-service",
                                "care-home-nursing",
                                "care-home-residential",
                                "hospital-acute",
                                "hospital-mental-health",
                                "hospital-community",
                                "other",
                            ],
                        ),
                        ("location__isnull", True),
                        _connector="OR",
                    ),
                    name="allegation_location_known",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="35feb188f49b2041b35cbd97d8d314a090b67b85",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_c0df2",
                        table="enquiries_allegation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="872d4ebd906ca5f666b501b652156ae364d632a6",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_f8680",
                        table="enquiries_allegation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="1297793f769b30af2fb2b181a348097adbc0fac2",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_8f6c0",
                        table="enquiries_allegation",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
    ]
