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
        ("concerns", "0001_initial"),
        ("enquiries", "0001_initial"),
        ("history", "0001_initial"),
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="answertoreferrer",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="concern",
            name="adult",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="concerns", to="people.adult"
            ),
        ),
        migrations.AddField(
            model_name="concern",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="concern",
            name="team",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="concerns", to="access.team"
            ),
        ),
        migrations.AddField(
            model_name="answertoreferrer",
            name="concern",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="answers", to="concerns.concern"
            ),
        ),
        migrations.AddField(
            model_name="concernenquiry",
            name="concern",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="links", to="concerns.concern"
            ),
        ),
        migrations.AddField(
            model_name="concernenquiry",
            name="enquiry",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="links", to="enquiries.enquiry"
            ),
        ),
        migrations.AddField(
            model_name="concernenquiry",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="decision",
            name="concern",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="decisions", to="concerns.concern"
            ),
        ),
        migrations.AddField(
            model_name="decision",
            name="decided_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="decision",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        alongside.history.migrating.AddRules(
            model_name="concern",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("happened__regex", "\\S")), name="concern_says_what_happened"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "types__contained_by",
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
                        ),
                        ("types__len__gt", 0),
                    ),
                    name="concern_types_known",
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
                    name="concern_location_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("source_kind__in", ["service-provider", "known", "unknown"]),
                        ("source_kind__isnull", True),
                        _connector="OR",
                    ),
                    name="concern_source_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("safe_now__in", ["yes", "no", "not-known"])), name="concern_safe_now_known"
                ),
                models.CheckConstraint(
                    condition=models.Q(("adult_knows__in", ["yes", "no", "not-known"])),
                    name="concern_adult_knows_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "referrer_kind__in",
                            [
                                "adult",
                                "family",
                                "care-provider",
                                "health",
                                "ambulance",
                                "police",
                                "housing",
                                "council",
                                "bank-or-trade",
                                "voluntary",
                                "public",
                                "other",
                            ],
                        )
                    ),
                    name="concern_referrer_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("decided_on__isnull", True), ("decision__isnull", True)),
                        models.Q(
                            ("decided_on__isnull", True), ("decision", "more-information"), ("decision__isnull", False)
                        ),
                        models.Q(
                            ("decided_on__isnull", False),
                            ("decision__in", ["section-42", "other-enquiry", "no-enquiry"]),
                            ("decision__isnull", False),
                        ),
                        _connector="OR",
                    ),
                    name="concern_decision_with_its_day",
                ),
            ],
            indexes=[
                models.Index(
                    condition=models.Q(("decided_on__isnull", True)),
                    fields=["team", "raised_on"],
                    name="undecided_of_team",
                ),
                models.Index(fields=["team", "adult"], name="concern_team_adult"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="5f250c6789c67a286baaeafc4e567ad55bea6edb",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_a8745",
                        table="concerns_concern",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="45d7d3ec34901123db96f7ec92ee7e230f23edbc",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_0f340",
                        table="concerns_concern",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="b0dde2c843ba663e4d8a5d246d135345b7029528",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_03fd0",
                        table="concerns_concern",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="decided_as_its_decision",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n                SELECT 1 FROM public.concerns_concern c\n                LEFT JOIN LATERAL (\n                    SELECT d.decision, CASE WHEN d.decision <> 'more-information' THEN d.decided_on END AS decided_on\n                    FROM public.concerns_decision d WHERE d.concern_id = c.id ORDER BY d.id DESC LIMIT 1\n                ) d ON true\n                WHERE c.id = NEW.id\n                    AND (c.decision IS DISTINCT FROM d.decision OR c.decided_on IS DISTINCT FROM d.decided_on)\n            ) THEN\n                RAISE EXCEPTION 'alongside: a concern is decided as its newest decision says, and not otherwise'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="4cd94d2b6488e38fd91a7e0826e8b81ffadb61b2",
                        operation='INSERT OR UPDATE OF "decision", "decided_on"',
                        pgid="pgtrigger_decided_as_its_decision_1e3d1",
                        table="concerns_concern",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="answertoreferrer",
            constraints=[models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="answer_has_words")],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="b9ea1d5e76d7588cf1a0a155ef27ecd9763fbdef",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_1bf2c",
                        table="concerns_answertoreferrer",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="fdf29feea8b0522c0bf0e484494f101a0c4c7189",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_da9d0",
                        table="concerns_answertoreferrer",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="7de28ae846ef7c0bd771101d1eaac4aa35669818",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_dc4b0",
                        table="concerns_answertoreferrer",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="concernenquiry",
            constraints=[
                models.UniqueConstraint(models.F("concern"), models.F("enquiry"), name="concern_feeds_enquiry_once")
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="69bf925c5a14e5dbfe7d06790df2f5e3b2187dcf",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_679e9",
                        table="concerns_concernenquiry",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="0f209af79fa2f42ad3d2cde9a486c5aa690a6114",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_20159",
                        table="concerns_concernenquiry",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="a0087f25aae5589ffdf48c9189bd34736dd1e244",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_69ae0",
                        table="concerns_concernenquiry",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="about_the_same_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n        IF (SELECT adult_id FROM public.concerns_concern WHERE id = NEW.concern_id)\n            IS DISTINCT FROM (SELECT adult_id FROM public.enquiries_enquiry WHERE id = NEW.enquiry_id)\n        THEN\n            RAISE EXCEPTION 'alongside: a concern feeds only enquiries about the same adult'\n                USING ERRCODE = 'integrity_constraint_violation';\n        END IF;\n        RETURN NEW;\n    ",
                        hash="fdf3babdb9c6024f899b36f062e0ad1a4cb08f4c",
                        operation="INSERT",
                        pgid="pgtrigger_about_the_same_adult_b2963",
                        table="concerns_concernenquiry",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="decision",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("care_needs__in", ["met", "not-met", "not-yet-known"])),
                    name="decision_care_needs_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("abuse_or_neglect__in", ["met", "not-met", "not-yet-known"])),
                    name="decision_abuse_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("cannot_protect__in", ["met", "not-met", "not-yet-known"])),
                    name="decision_cannot_protect_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("decision__in", ["section-42", "other-enquiry", "more-information", "no-enquiry"])
                    ),
                    name="decision_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("adults_view__in", ["followed", "not-followed", "not-asked"])),
                    name="decision_view_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "ground__in",
                            [
                                "no-capacity",
                                "others-at-risk",
                                "serious-crime",
                                "coercion",
                                "position-of-trust",
                                "vital-interest",
                                "legal-duty",
                                "other",
                            ],
                        ),
                        ("ground__isnull", True),
                        _connector="OR",
                    ),
                    name="decision_ground_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("care_needs", "not-yet-known"), ("care_needs_evidence__regex", "\\S"), _connector="OR"
                    ),
                    name="decision_care_needs_has_evidence",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("abuse_or_neglect", "not-yet-known"),
                        ("abuse_or_neglect_evidence__regex", "\\S"),
                        _connector="OR",
                    ),
                    name="decision_abuse_or_neglect_has_evidence",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("cannot_protect", "not-yet-known"), ("cannot_protect_evidence__regex", "\\S"), _connector="OR"
                    ),
                    name="decision_cannot_protect_has_evidence",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(
                            ("abuse_or_neglect", "met"),
                            ("cannot_protect", "met"),
                            ("care_needs", "met"),
                            ("decision", "section-42"),
                        ),
                        models.Q(
                            models.Q(
                                ("abuse_or_neglect", "met"),
                                ("cannot_protect", "met"),
                                ("care_needs", "met"),
                                _negated=True,
                            ),
                            models.Q(("decision", "section-42"), _negated=True),
                        ),
                        _connector="OR",
                    ),
                    name="decision_section_42_when_all_met",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("decision", "section-42"),
                        models.Q(
                            ("decision__in", ["other-enquiry", "no-enquiry"]),
                            models.Q(
                                ("care_needs", "not-met"),
                                ("abuse_or_neglect", "not-met"),
                                ("cannot_protect", "not-met"),
                                _connector="OR",
                            ),
                        ),
                        models.Q(
                            ("decision", "more-information"),
                            models.Q(
                                ("care_needs", "not-yet-known"),
                                ("abuse_or_neglect", "not-yet-known"),
                                ("cannot_protect", "not-yet-known"),
                                _connector="OR",
                            ),
                        ),
                        _connector="OR",
                    ),
                    name="decision_agrees_with_criteria",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("decision", "no-enquiry"), ("pathways__len__gt", 0)),
                        models.Q(models.Q(("decision", "no-enquiry"), _negated=True), ("pathways__len", 0)),
                        _connector="OR",
                    ),
                    name="decision_no_enquiry_has_a_pathway",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "pathways__contained_by",
                            [
                                "advice",
                                "needs-assessment",
                                "carers-assessment",
                                "case-management",
                                "care-review",
                                "other-service",
                                "signpost",
                                "other-authority",
                                "marm",
                                "quality",
                                "complaint",
                                "position-of-trust",
                                "police",
                                "none",
                            ],
                        )
                    ),
                    name="decision_pathways_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("adults_view", "not-followed"), ("ground__isnull", False)),
                        models.Q(models.Q(("adults_view", "not-followed"), _negated=True), ("ground__isnull", True)),
                        _connector="OR",
                    ),
                    name="decision_ground_when_not_followed",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="a01c5d1203f17b32660c24ebdc7cdd62502340c5",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_700ad",
                        table="concerns_decision",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="91a3dc641154f8e0ecd2b7d3d5d74076f2a1df0b",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_71a8a",
                        table="concerns_decision",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="ef17994d74d71607d9948c744cb900f3c763442a",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_ed058",
                        table="concerns_decision",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="decided_as_its_decision",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n                SELECT 1 FROM public.concerns_concern c\n                LEFT JOIN LATERAL (\n                    SELECT d.decision, CASE WHEN d.decision <> 'more-information' THEN d.decided_on END AS decided_on\n                    FROM public.concerns_decision d WHERE d.concern_id = c.id ORDER BY d.id DESC LIMIT 1\n                ) d ON true\n                WHERE c.id = NEW.concern_id\n                    AND (c.decision IS DISTINCT FROM d.decision OR c.decided_on IS DISTINCT FROM d.decided_on)\n            ) THEN\n                RAISE EXCEPTION 'alongside: a concern is decided as its newest decision says, and not otherwise'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="f08af4c7f69e8b9068e27b7878c91e650fd55a27",
                        operation="INSERT",
                        pgid="pgtrigger_decided_as_its_decision_2e1d0",
                        table="concerns_decision",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
    ]
