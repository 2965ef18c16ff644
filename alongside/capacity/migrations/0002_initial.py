import django.db.models.deletion
import pgtrigger.compiler
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("capacity", "0001_initial"),
        ("concerns", "0001_initial"),
        ("enquiries", "0001_initial"),
        ("history", "0001_initial"),
        ("people", "0001_initial"),
        ("voice", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="abilityfinding",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="abilityfinding",
            name="reply",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="voice.statement",
            ),
        ),
        migrations.AddField(
            model_name="advocacy",
            name="adult",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="advocacies", to="people.adult"
            ),
        ),
        migrations.AddField(
            model_name="advocacy",
            name="enquiry",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="advocacies",
                to="enquiries.enquiry",
            ),
        ),
        migrations.AddField(
            model_name="advocacy",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="advocacy",
            name="person",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.significantperson"
            ),
        ),
        migrations.AddField(
            model_name="advocacyconsideration",
            name="adult",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="advocacy_considerations", to="people.adult"
            ),
        ),
        migrations.AddField(
            model_name="advocacyconsideration",
            name="concern",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="advocacy_considerations",
                to="concerns.concern",
            ),
        ),
        migrations.AddField(
            model_name="advocacyconsideration",
            name="enquiry",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="advocacy_considerations",
                to="enquiries.enquiry",
            ),
        ),
        migrations.AddField(
            model_name="advocacyconsideration",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="advocacyconsideration",
            name="individual_person",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.significantperson"
            ),
        ),
        migrations.AddField(
            model_name="advocacyconsideration",
            name="said",
            field=models.ForeignKey(
                help_text="what the adult says about it",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="voice.statement",
            ),
        ),
        migrations.AddField(
            model_name="advocacy",
            name="consideration",
            field=models.ForeignKey(
                help_text="where the need arose",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="advocacies",
                to="capacity.advocacyconsideration",
            ),
        ),
        migrations.AddField(
            model_name="advocacyservice",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="advocacy",
            name="service",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="advocacies",
                to="capacity.advocacyservice",
            ),
        ),
        migrations.AddField(
            model_name="advocacystep",
            name="advocacy",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="steps", to="capacity.advocacy"
            ),
        ),
        migrations.AddField(
            model_name="advocacystep",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="bestinterestsdecision",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="bestinterestsoption",
            name="best_interests",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="options", to="capacity.bestinterestsdecision"
            ),
        ),
        migrations.AddField(
            model_name="bestinterestsoption",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="capacityassessment",
            name="adult",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="capacity_assessments",
                to="people.adult",
            ),
        ),
        migrations.AddField(
            model_name="capacityassessment",
            name="comments",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="voice.statement",
            ),
        ),
        migrations.AddField(
            model_name="capacityassessment",
            name="enquiry",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="capacity_assessments",
                to="enquiries.enquiry",
            ),
        ),
        migrations.AddField(
            model_name="capacityassessment",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="capacityassessment",
            name="supersedes",
            field=models.OneToOneField(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="superseded_by",
                to="capacity.capacityassessment",
            ),
        ),
        migrations.AddField(
            model_name="bestinterestsdecision",
            name="assessment",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="best_interests",
                to="capacity.capacityassessment",
            ),
        ),
        migrations.AddField(
            model_name="abilityfinding",
            name="assessment",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="abilities",
                to="capacity.capacityassessment",
            ),
        ),
        migrations.AddField(
            model_name="capacitysupport",
            name="assessment",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="support", to="capacity.capacityassessment"
            ),
        ),
        migrations.AddField(
            model_name="capacitysupport",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="consultee",
            name="best_interests",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="consultees",
                to="capacity.bestinterestsdecision",
            ),
        ),
        migrations.AddField(
            model_name="consultee",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="criterionnote",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="deprivationofliberty",
            name="adult",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="liberty_records", to="people.adult"
            ),
        ),
        migrations.AddField(
            model_name="deprivationofliberty",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="criterionnote",
            name="liberty",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="notes",
                to="capacity.deprivationofliberty",
            ),
        ),
        migrations.AddField(
            model_name="legalauthority",
            name="adult",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="legal_authorities", to="people.adult"
            ),
        ),
        migrations.AddField(
            model_name="legalauthority",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="legalauthority",
            name="person",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="authorities",
                to="people.significantperson",
            ),
        ),
        migrations.AddField(
            model_name="deprivationofliberty",
            name="test",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="capacity.legaltest"
            ),
        ),
        migrations.AddField(
            model_name="legaltestcriterion",
            name="test",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="criteria", to="capacity.legaltest"
            ),
        ),
        migrations.AddField(
            model_name="criterionnote",
            name="criterion",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="capacity.legaltestcriterion",
            ),
        ),
        alongside.history.migrating.AddRules(
            model_name="legaltest",
            constraints=[
                models.UniqueConstraint(models.F("key"), models.F("version"), name="legal_test_version_once"),
                models.CheckConstraint(
                    condition=models.Q(
                        ("in_force_until__isnull", True),
                        ("in_force_until__gt", models.F("in_force_from")),
                        _connector="OR",
                    ),
                    name="legal_test_ends_after_it_began",
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="advocacyconsideration",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("understand__in", ["yes", "no", "not-known"])),
                    name="consideration_understand_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("retain__in", ["yes", "no", "not-known"])), name="consideration_retain_known"
                ),
                models.CheckConstraint(
                    condition=models.Q(("weigh__in", ["yes", "no", "not-known"])), name="consideration_weigh_known"
                ),
                models.CheckConstraint(
                    condition=models.Q(("communicate__in", ["yes", "no", "not-known"])),
                    name="consideration_communicate_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("individual__in", ["yes", "no", "not-known"])),
                    name="consideration_individual_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("individual_wanted__in", ["yes", "best-interests", "no"]),
                        ("individual_wanted__isnull", True),
                        _connector="OR",
                    ),
                    name="consideration_wanted_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("result__in", ["duty", "individual", "no-difficulty", "not-yet-known"])),
                    name="consideration_result_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("offered__in", ["accepted", "declined", "undecided", "not-offered"]),
                        ("offered__isnull", True),
                        _connector="OR",
                    ),
                    name="consideration_offer_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("imca__in", ["not-relevant", "instruct", "not-instructed"]),
                        ("imca__isnull", True),
                        _connector="OR",
                    ),
                    name="consideration_imca_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "imca_ground__in",
                            [
                                "safeguarding",
                                "treatment",
                                "accommodation",
                                "care-review",
                                "dols-39a",
                                "dols-39c",
                                "dols-39d",
                            ],
                        ),
                        ("imca_ground__isnull", True),
                        _connector="OR",
                    ),
                    name="consideration_ground_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("understand", "yes"), _negated=True),
                        ("understand_reason__regex", "\\S"),
                        _connector="OR",
                    ),
                    name="consideration_understand_has_reason",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("retain", "yes"), _negated=True), ("retain_reason__regex", "\\S"), _connector="OR"
                    ),
                    name="consideration_retain_has_reason",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("weigh", "yes"), _negated=True), ("weigh_reason__regex", "\\S"), _connector="OR"
                    ),
                    name="consideration_weigh_has_reason",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("communicate", "yes"), _negated=True),
                        ("communicate_reason__regex", "\\S"),
                        _connector="OR",
                    ),
                    name="consideration_communicate_has_reason",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("individual", "yes"), _negated=True),
                        models.Q(
                            models.Q(
                                ("individual_name__regex", "\\S"), ("individual_person__isnull", False), _connector="OR"
                            ),
                            ("individual_paid", False),
                            ("individual_paid__isnull", False),
                            ("individual_conflicted", False),
                            ("individual_conflicted__isnull", False),
                            ("individual_wanted__in", ["yes", "best-interests"]),
                            ("individual_wanted__isnull", False),
                        ),
                        _connector="OR",
                    ),
                    name="consideration_individual_is_suitable",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "result",
                            models.Case(
                                models.When(
                                    models.Q(
                                        models.Q(
                                            ("understand", "yes"),
                                            ("retain", "yes"),
                                            ("weigh", "yes"),
                                            ("communicate", "yes"),
                                            _connector="OR",
                                            _negated=True,
                                        ),
                                        models.Q(
                                            ("understand", "not-known"),
                                            ("retain", "not-known"),
                                            ("weigh", "not-known"),
                                            ("communicate", "not-known"),
                                            _connector="OR",
                                            _negated=True,
                                        ),
                                    ),
                                    then=models.Value("no-difficulty"),
                                ),
                                models.When(individual="yes", then=models.Value("individual")),
                                models.When(
                                    models.Q(
                                        models.Q(
                                            ("understand", "yes"),
                                            ("retain", "yes"),
                                            ("weigh", "yes"),
                                            ("communicate", "yes"),
                                            _connector="OR",
                                        ),
                                        ("individual", "no"),
                                    ),
                                    then=models.Value("duty"),
                                ),
                                default=models.Value("not-yet-known"),
                            ),
                        )
                    ),
                    name="consideration_result_agrees",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("imca", "instruct"), ("imca__isnull", False), ("imca_ground__isnull", False)),
                        models.Q(
                            models.Q(
                                ("imca__isnull", True), models.Q(("imca", "instruct"), _negated=True), _connector="OR"
                            ),
                            ("imca_ground__isnull", True),
                        ),
                        _connector="OR",
                    ),
                    name="consideration_imca_on_a_ground",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("imca__isnull", True),
                        models.Q(("imca", "not-instructed"), _negated=True),
                        ("imca_reason__regex", "\\S"),
                        _connector="OR",
                    ),
                    name="consideration_imca_refused_why",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="d3cb25ffc88f201d8b392653c53da46f6d44e781",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_620d4",
                        table="capacity_advocacyconsideration",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="b75f48969396486e4be407d708964ebc7666e338",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_31175",
                        table="capacity_advocacyconsideration",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="7bc7f8af3a5dcda25934316ea43a664e9222b426",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_b2657",
                        table="capacity_advocacyconsideration",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.enquiry_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.enquiries_enquiry o WHERE o.id = NEW.enquiry_id AND o.adult_id = NEW.adult_id))\n OR \n    (NEW.concern_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.concerns_concern o WHERE o.id = NEW.concern_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="5789c29381c902ca8ac81a3efc941b8b6c185684",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_8a747",
                        table="capacity_advocacyconsideration",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="no_source_of_risk",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n    IF \n    EXISTS (\n        SELECT 1 FROM public.people_significantperson p\n        WHERE p.id = NEW.individual_person_id AND (p.adult_id <> NEW.adult_id OR p.poses_risk OR p.source_id IS NOT NULL)\n    ) OR EXISTS (\n        SELECT 1 FROM public.enquiries_sourceofrisk s JOIN public.enquiries_enquiry e ON e.id = s.enquiry_id\n        WHERE e.adult_id = NEW.adult_id AND btrim(NEW.individual_name) <> '' AND lower(btrim(s.name)) = lower(btrim(NEW.individual_name))\n    )\n THEN\n        RAISE EXCEPTION 'alongside: nobody who is a source of risk to an adult supports them'\n            USING ERRCODE = 'integrity_constraint_violation';\n    END IF;\n    RETURN NULL;\n",
                        hash="03d632cbadd2c6ad5151ee67371401bd561226b1",
                        operation="INSERT",
                        pgid="pgtrigger_no_source_of_risk_eacab",
                        table="capacity_advocacyconsideration",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="advocacyservice",
            constraints=[
                models.CheckConstraint(condition=models.Q(("name__regex", "\\S")), name="service_has_a_name"),
                models.CheckConstraint(
                    condition=models.Q(
                        ("kinds__contained_by", ["care-act", "imca", "professional", "buddy"]), ("kinds__len__gt", 0)
                    ),
                    name="service_kinds_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("contract_from__isnull", True),
                        ("contract_to__isnull", True),
                        ("contract_to__gte", models.F("contract_from")),
                        _connector="OR",
                    ),
                    name="service_contract_ends_after_it_begins",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="867aca5c0a0a3631dddd026a4d57367cdef398a1",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_4660f",
                        table="capacity_advocacyservice",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="b6fb06d549b2b09c64b11ada81d4c90e68c7f0bd",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_02538",
                        table="capacity_advocacyservice",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="79bb1d8de244e2c3f9b22151294bb375ebf64ee0",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_9257f",
                        table="capacity_advocacyservice",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="advocacy",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        ("kind__in", ["care-act", "imca", "professional", "buddy", "family", "friend", "attorney"])
                    ),
                    name="advocacy_kind_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "imca_ground__in",
                            [
                                "safeguarding",
                                "treatment",
                                "accommodation",
                                "care-review",
                                "dols-39a",
                                "dols-39c",
                                "dols-39d",
                            ],
                        ),
                        ("imca_ground__isnull", True),
                        _connector="OR",
                    ),
                    name="advocacy_ground_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("conflict__in", ["none", "handled"]), ("conflict__isnull", True), _connector="OR"
                    ),
                    name="advocacy_conflict_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("imca_ground__isnull", False), ("kind", "imca")),
                        models.Q(models.Q(("kind", "imca"), _negated=True), ("imca_ground__isnull", True)),
                        _connector="OR",
                    ),
                    name="advocacy_imca_has_its_ground",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("service__isnull", True),
                        ("kind__in", ["care-act", "imca", "professional", "buddy"]),
                        _connector="OR",
                    ),
                    name="advocacy_service_where_there_is_one",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("conflict__isnull", True),
                        models.Q(("conflict", "handled"), _negated=True),
                        ("conflict_handled__regex", "\\S"),
                        _connector="OR",
                    ),
                    name="advocacy_conflict_says_how",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="91a3255529547d59f30e6100af80978424807f39",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_71cf5",
                        table="capacity_advocacy",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="4c5c9969f2b70254861c52c98f62b4668ee06a77",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_83ae3",
                        table="capacity_advocacy",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="69e61d0a81d8f4cc91ab0a80124e326caf033bec",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_d915b",
                        table="capacity_advocacy",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.enquiry_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.enquiries_enquiry o WHERE o.id = NEW.enquiry_id AND o.adult_id = NEW.adult_id))\n OR \n    (NEW.consideration_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.capacity_advocacyconsideration o WHERE o.id = NEW.consideration_id AND o.adult_id = NEW.adult_id))\n OR \n    (NEW.person_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.people_significantperson o WHERE o.id = NEW.person_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="861a17c00381f4ed3c15887109e507af941a534e",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_3b719",
                        table="capacity_advocacy",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="no_source_of_risk",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n    IF \n    EXISTS (\n        SELECT 1 FROM public.people_significantperson p\n        WHERE p.id = NEW.person_id AND (p.adult_id <> NEW.adult_id OR p.poses_risk OR p.source_id IS NOT NULL)\n    ) OR EXISTS (\n        SELECT 1 FROM public.enquiries_sourceofrisk s JOIN public.enquiries_enquiry e ON e.id = s.enquiry_id\n        WHERE e.adult_id = NEW.adult_id AND btrim(NEW.name) <> '' AND lower(btrim(s.name)) = lower(btrim(NEW.name))\n    )\n THEN\n        RAISE EXCEPTION 'alongside: nobody who is a source of risk to an adult supports them'\n            USING ERRCODE = 'integrity_constraint_violation';\n    END IF;\n    RETURN NULL;\n",
                        hash="43f87a37caa567ccc3d4b109e406ae53e67c738e",
                        operation='INSERT OR UPDATE OF "person_id", "name"',
                        pgid="pgtrigger_no_source_of_risk_22ae0",
                        table="capacity_advocacy",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="advocacystep",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "step__in",
                            [
                                "recognised",
                                "referred",
                                "accepted",
                                "contact",
                                "meeting",
                                "waiting",
                                "not-available",
                                "outcomes",
                                "report",
                                "challenge",
                                "feedback",
                                "ended",
                            ],
                        )
                    ),
                    name="step_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "delays__contained_by",
                            [
                                "waiting-list",
                                "no-match",
                                "late-referral",
                                "paperwork",
                                "funding",
                                "adult",
                                "emergency",
                                "conflict",
                                "other",
                            ],
                        )
                    ),
                    name="step_delays_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("step__in", ["waiting", "not-available"]), _negated=True),
                        ("delays__len__gt", 0),
                        _connector="OR",
                    ),
                    name="step_held_up_says_why",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="6aa8d95d1132005bf96ea821dbec9c9698f03b25",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_507ac",
                        table="capacity_advocacystep",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="fbf8552f7cc90727f4984367d353778d54af44fc",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_fbeab",
                        table="capacity_advocacystep",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="1ae07fecca9a66bae2f1a862106fddfd6afced8b",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_73677",
                        table="capacity_advocacystep",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="stages_in_order",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        declare="DECLARE clock text[]; mine integer;",
                        func="\n        clock := ARRAY['recognised', 'referred', 'accepted', 'contact', 'meeting', 'ended'];\n        mine := array_position(clock, NEW.step::text);\n        PERFORM 1 FROM public.capacity_advocacy WHERE id = NEW.advocacy_id FOR NO KEY UPDATE;\n        IF EXISTS (\n            SELECT 1 FROM (\n                SELECT DISTINCT ON (s.step) s.happened_on, array_position(clock, s.step::text) AS place\n                FROM public.capacity_advocacystep s\n                WHERE s.advocacy_id = NEW.advocacy_id AND s.step = ANY(clock) AND s.step <> NEW.step\n                ORDER BY s.step, s.id DESC\n            ) told\n            WHERE (told.place < mine AND told.happened_on > NEW.happened_on)\n                OR (told.place > mine AND told.happened_on < NEW.happened_on)\n        ) THEN\n            RAISE EXCEPTION 'alongside: a later stage of advocacy is never before an earlier one'\n                USING ERRCODE = 'integrity_constraint_violation';\n        END IF;\n        RETURN NEW;\n    ",
                        hash="d5c35f79213a5fadca16eaf34d540c8e4b38c6d3",
                        operation="INSERT",
                        pgid="pgtrigger_stages_in_order_23a4f",
                        table="capacity_advocacystep",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="bestinterestsoption",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("option__regex", "\\S")), name="best_interests_option_has_words"
                )
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="96713c8dcb29c3c854bbe9d366097f6b0b1a5931",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_cb05d",
                        table="capacity_bestinterestsoption",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="a9a3272ffaab47b881bbfbb583b5932bc75c6f61",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_539f9",
                        table="capacity_bestinterestsoption",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="6d3644b6196a7142a1cdf9d2b40c76b224aaa9c1",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_efaff",
                        table="capacity_bestinterestsoption",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="capacityassessment",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("kind__in", ["full", "presumed"])), name="assessment_kind_known"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "domain__in",
                            [
                                "take-part",
                                "safeguarding",
                                "share-information",
                                "contact",
                                "residence",
                                "care",
                                "money",
                                "internet",
                                "belongings",
                                "sexual-relations",
                                "marriage",
                                "divorce",
                                "adoption",
                                "parental",
                                "fertility",
                                "voting",
                                "detained-treatment",
                                "ending-life",
                                "lasting-power",
                                "other",
                            ],
                        )
                    ),
                    name="assessment_domain_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("conclusion__in", ["has", "lacks", "not-concluded"])),
                    name="assessment_conclusion_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("regain__in", ["yes", "perhaps", "no"]), ("regain__isnull", True), _connector="OR"
                    ),
                    name="assessment_regain_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("decision__regex", "\\S")), name="assessment_names_its_decision"
                ),
                models.CheckConstraint(
                    condition=models.Q(("assessor__regex", "\\S")), name="assessment_has_an_assessor"
                ),
                models.CheckConstraint(
                    condition=models.Q(("supersedes", models.F("id")), _negated=True),
                    name="assessment_supersedes_another",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("conclusion", "lacks"), _negated=True),
                        models.Q(
                            ("causal_link__regex", "\\S"),
                            ("impaired", True),
                            ("impaired__isnull", False),
                            ("impairment__regex", "\\S"),
                            ("kind", "full"),
                        ),
                        _connector="OR",
                    ),
                    name="assessment_lacking_says_why",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("kind", "presumed"), _negated=True),
                        models.Q(
                            ("causal_link", ""),
                            ("conclusion", "has"),
                            ("executive_gap__isnull", True),
                            ("impaired__isnull", True),
                            ("impairment", ""),
                            ("influence_suspected__isnull", True),
                            ("waits__isnull", True),
                        ),
                        _connector="OR",
                    ),
                    name="assessment_presumed_carries_no_test",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("waits__isnull", True), ("waits", False), ("waiting_reason__regex", "\\S"), _connector="OR"
                    ),
                    name="assessment_waiting_has_a_reason",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("minutes_spent__isnull", True),
                        models.Q(("minutes_spent__gte", 1), ("minutes_spent__lte", 100000)),
                        _connector="OR",
                    ),
                    name="assessment_minutes_are_some",
                ),
            ],
            indexes=[models.Index(fields=["adult", "domain", "-assessed_on"], name="assessment_of_adult")],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="a16500e3572c98e4053102ba8f8eeef709e7e3f9",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_d8918",
                        table="capacity_capacityassessment",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="b93eefdd745d64009c44ffa29c33400f8f745b08",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_ca749",
                        table="capacity_capacityassessment",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="8128e525c62d8e9d51bf2fb6d0b3599f7aafa153",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_d3ef6",
                        table="capacity_capacityassessment",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.enquiry_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.enquiries_enquiry o WHERE o.id = NEW.enquiry_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="6c10f47797b291b2f529527b4be64895cce2f8b0",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_2def8",
                        table="capacity_capacityassessment",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="lacking_has_its_evidence",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF NEW.conclusion = 'lacks' AND (\n        NOT EXISTS (SELECT 1 FROM public.capacity_capacitysupport s WHERE s.assessment_id = NEW.id)\n        OR NOT EXISTS (SELECT 1 FROM public.capacity_abilityfinding f\n                       WHERE f.assessment_id = NEW.id AND f.finding = 'not-able' AND f.evidence ~ '\\S')) THEN\n                RAISE EXCEPTION 'alongside: nobody lacks capacity without help tried first and an ability that failed, with its evidence' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="2e3443b0becb74d15934557b7c3a8e2bfdb180d1",
                        operation="INSERT",
                        pgid="pgtrigger_lacking_has_its_evidence_305f6",
                        table="capacity_capacityassessment",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="leans_on_the_same_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF (NEW.comments_id IS NOT NULL AND NOT EXISTS (\n            SELECT 1 FROM public.voice_statement s WHERE s.id = NEW.comments_id AND s.adult_id = NEW.adult_id))\n        OR (NEW.supersedes_id IS NOT NULL AND NOT EXISTS (\n            SELECT 1 FROM public.capacity_capacityassessment a\n            WHERE a.id = NEW.supersedes_id AND a.adult_id = NEW.adult_id)) THEN\n                RAISE EXCEPTION 'alongside: an assessment leans on words and assessments of the same adult only' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="5bc4c09650422667393ed532be6f5af069c2e805",
                        operation="INSERT",
                        pgid="pgtrigger_leans_on_the_same_adult_c532b",
                        table="capacity_capacityassessment",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="bestinterestsdecision",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "domain__in",
                            [
                                "take-part",
                                "safeguarding",
                                "share-information",
                                "contact",
                                "residence",
                                "care",
                                "money",
                                "internet",
                                "belongings",
                                "sexual-relations",
                                "marriage",
                                "divorce",
                                "adoption",
                                "parental",
                                "fertility",
                                "voting",
                                "detained-treatment",
                                "ending-life",
                                "lasting-power",
                                "other",
                            ],
                        )
                    ),
                    name="best_interests_domain_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "domain__in",
                            [
                                "marriage",
                                "sexual-relations",
                                "divorce",
                                "adoption",
                                "parental",
                                "fertility",
                                "detained-treatment",
                                "voting",
                                "ending-life",
                                "lasting-power",
                            ],
                        ),
                        _negated=True,
                    ),
                    name="best_interests_not_of_an_excluded_decision",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "dissent_route__in",
                            ["talking", "mediation", "second-opinion", "complaint", "court", "other"],
                        ),
                        ("dissent_route__isnull", True),
                        _connector="OR",
                    ),
                    name="best_interests_route_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("decision_maker__regex", "\\S")), name="best_interests_has_a_maker"
                ),
                models.CheckConstraint(
                    condition=models.Q(("decision__regex", "\\S")), name="best_interests_has_a_decision"
                ),
                models.CheckConstraint(
                    condition=models.Q(("reasons__regex", "\\S")), name="best_interests_has_reasons"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("departs_from_wishes__isnull", True),
                        ("departs_from_wishes", False),
                        ("departure_why__regex", "\\S"),
                        _connector="OR",
                    ),
                    name="best_interests_departure_has_reason",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("minutes_spent__isnull", True),
                        models.Q(("minutes_spent__gte", 1), ("minutes_spent__lte", 100000)),
                        _connector="OR",
                    ),
                    name="best_interests_minutes_are_some",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="8fe63b34cc107f161eb468bc3da95e81ca4469f4",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_1e940",
                        table="capacity_bestinterestsdecision",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="a46305efdc56465ca8cfddecb7e97db6065b4220",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_4e2e2",
                        table="capacity_bestinterestsdecision",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="5dc87344812c6be591fa4c55710119c93aa134a2",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_fcdab",
                        table="capacity_bestinterestsdecision",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="for_a_decision_they_cannot_make",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF NOT EXISTS (SELECT 1 FROM public.capacity_capacityassessment a\n        WHERE a.id = NEW.assessment_id AND a.conclusion = 'lacks' AND a.domain = NEW.domain) THEN\n                RAISE EXCEPTION 'alongside: a best interests decision is about one decision for which capacity was found lacking' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="bf4afbdae2ed906be714d5be1a6f3ba6cc70a9cc",
                        operation="INSERT",
                        pgid="pgtrigger_for_a_decision_they_cannot_make_10c35",
                        table="capacity_bestinterestsdecision",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="at_least_two_options",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF (SELECT count(*) FROM public.capacity_bestinterestsoption o WHERE o.best_interests_id = NEW.id) < 2 THEN\n                RAISE EXCEPTION 'alongside: a best interests decision weighs at least two options' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="41ec4cc19e0567a6ab43af98f13c6b2c981a27d8",
                        operation="INSERT",
                        pgid="pgtrigger_at_least_two_options_d2e61",
                        table="capacity_bestinterestsdecision",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="abilityfinding",
            constraints=[
                models.UniqueConstraint(models.F("assessment"), models.F("ability"), name="each_ability_once"),
                models.CheckConstraint(
                    condition=models.Q(("ability__in", ["understand", "retain", "weigh", "communicate"])),
                    name="ability_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("finding__in", ["able", "not-able", "not-tested"])),
                    name="ability_finding_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("finding", "not-able"), _negated=True), ("evidence__regex", "\\S"), _connector="OR"
                    ),
                    name="ability_not_able_has_evidence",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="be9ed931ad2b912a96a1ecc0bf4b3c83d43d1bf1",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_a2112",
                        table="capacity_abilityfinding",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="06e8ca5974e9eaa9afc1bd315e6b95a006fac4eb",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_7d9ca",
                        table="capacity_abilityfinding",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="f0a2df5ec38f895a4a38b6c502511a3dcc71a7a6",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_39ab7",
                        table="capacity_abilityfinding",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="ability_of_a_full_assessment",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF NOT EXISTS (SELECT 1 FROM public.capacity_capacityassessment a\n        LEFT JOIN public.voice_statement s ON s.id = NEW.reply_id\n        WHERE a.id = NEW.assessment_id AND a.kind = 'full' AND (NEW.reply_id IS NULL OR s.adult_id = a.adult_id)) THEN\n                RAISE EXCEPTION 'alongside: an ability belongs to a full assessment, and the reply is the words of the same adult' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="c34b112ff057597cd278e5bf32a343ce7f86aa2a",
                        operation="INSERT",
                        pgid="pgtrigger_ability_of_a_full_assessment_c0072",
                        table="capacity_abilityfinding",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="capacitysupport",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "kind__in",
                            [
                                "time",
                                "place",
                                "company",
                                "alone",
                                "interpreter",
                                "aids",
                                "therapist",
                                "pictures",
                                "written",
                                "visits",
                                "health",
                                "waiting",
                                "other",
                            ],
                        )
                    ),
                    name="support_kind_known",
                ),
                models.CheckConstraint(condition=models.Q(("done__regex", "\\S")), name="support_says_what_was_done"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="aac15c715c00a122082ee788e066a09076543566",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_a05ac",
                        table="capacity_capacitysupport",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="fa32b41bf204f595b29606282687be26a901a535",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_4d135",
                        table="capacity_capacitysupport",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="3c75acf52af65ddc6f4fbeee1bf4c05e5eae1b70",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_48822",
                        table="capacity_capacitysupport",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="support_comes_first",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF NOT EXISTS (SELECT 1 FROM public.capacity_capacityassessment a\n        WHERE a.id = NEW.assessment_id AND a.kind = 'full' AND NEW.given_on <= a.assessed_on) THEN\n                RAISE EXCEPTION 'alongside: help to decide is tried before the assessment, and belongs to a full one' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="759c0f8c7a188ee2a25397894e771d811e962fcc",
                        operation="INSERT",
                        pgid="pgtrigger_support_comes_first_2f4a5",
                        table="capacity_capacitysupport",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="consultee",
            constraints=[
                models.CheckConstraint(condition=models.Q(("name__regex", "\\S")), name="consultee_has_a_name"),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "role__in",
                            [
                                "named",
                                "family",
                                "carer",
                                "attorney",
                                "deputy",
                                "imca",
                                "advocate",
                                "professional",
                                "other",
                            ],
                        )
                    ),
                    name="consultee_role_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("consulted", True), ("why_not__regex", "\\S"), _connector="OR"),
                    name="consultee_not_consulted_has_reason",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="798f6fda0a15dc55fb9c3d92d6a48f17e611b8f6",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_2ea22",
                        table="capacity_consultee",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="4c35d2bd07a791e6caad81c6466ebd6c465f36e0",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_80290",
                        table="capacity_consultee",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="f9210c05af466383c0fcba269cc5386b0cc36813",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_45329",
                        table="capacity_consultee",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="legalauthority",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "kind__in",
                            [
                                "lpa-health",
                                "lpa-money",
                                "epa",
                                "deputy-welfare",
                                "deputy-money",
                                "appointee",
                                "advance-decision",
                                "advance-statement",
                                "representative",
                                "litigation-friend",
                            ],
                        )
                    ),
                    name="authority_kind_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("acting__in", ["alone", "jointly", "severally", "mixed"]),
                        ("acting__isnull", True),
                        _connector="OR",
                    ),
                    name="authority_acting_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "covers__contained_by",
                            [
                                "take-part",
                                "safeguarding",
                                "share-information",
                                "contact",
                                "residence",
                                "care",
                                "money",
                                "internet",
                                "belongings",
                                "sexual-relations",
                                "marriage",
                                "divorce",
                                "adoption",
                                "parental",
                                "fertility",
                                "voting",
                                "detained-treatment",
                                "ending-life",
                                "lasting-power",
                                "other",
                            ],
                        )
                    ),
                    name="authority_covers_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("began_on__isnull", True),
                        ("ended_on__isnull", True),
                        ("ended_on__gte", models.F("began_on")),
                        _connector="OR",
                    ),
                    name="authority_ends_after_it_began",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("kind__in", ["advance-decision", "advance-statement"]),
                        ("holder__regex", "\\S"),
                        _connector="OR",
                    ),
                    name="authority_has_a_holder",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="046c05f4dab841aa70087c17b8c12c3209a254d6",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_5f280",
                        table="capacity_legalauthority",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="6e6f03cc9938b3dea130b6147c618501a05593a4",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_6f618",
                        table="capacity_legalauthority",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="adfa8c297dbcfd961bb46d94f84db0c91521fd81",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_c353e",
                        table="capacity_legalauthority",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="held_by_somebody_in_their_life",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF NEW.person_id IS NOT NULL AND NOT EXISTS (\n        SELECT 1 FROM public.people_significantperson p WHERE p.id = NEW.person_id AND p.adult_id = NEW.adult_id) THEN\n                RAISE EXCEPTION 'alongside: the holder, where they are recorded, is somebody in the life of the same adult' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="e7e9b391954082756b53538e4d1299f42e3dd610",
                        operation='INSERT OR UPDATE OF "person_id"',
                        pgid="pgtrigger_held_by_somebody_in_their_life_12391",
                        table="capacity_legalauthority",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="deprivationofliberty",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        ("setting__in", ["care-home", "hospital", "supported-living", "own-home", "other"])
                    ),
                    name="liberty_setting_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("feeling__in", ["content", "objects", "both", "not-shown"]),
                        ("feeling__isnull", True),
                        _connector="OR",
                    ),
                    name="liberty_feeling_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "route__in",
                            [
                                "none-needed",
                                "not-yet",
                                "urgent",
                                "standard",
                                "court",
                                "welfare-order",
                                "mental-health-act",
                            ],
                        ),
                        ("route__isnull", True),
                        _connector="OR",
                    ),
                    name="liberty_route_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("restrictions__regex", "\\S")), name="liberty_has_its_restrictions"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("starts_on__isnull", True),
                        ("expires_on__isnull", True),
                        ("expires_on__gte", models.F("starts_on")),
                        _connector="OR",
                    ),
                    name="liberty_expires_after_it_starts",
                ),
            ],
            indexes=[
                models.Index(
                    condition=models.Q(("ended_on__isnull", True)), fields=["expires_on"], name="liberty_by_expiry"
                )
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="954da619b5f2569fc4ed698c802a0dde90798e6c",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_b60fc",
                        table="capacity_deprivationofliberty",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="ae7a59c60f0f26f2252e310b9cd3ff9676338636",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_777b5",
                        table="capacity_deprivationofliberty",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="d4e8c63b7a6a15bf6f113212b5c9f3e9adb8395a",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_d98ce",
                        table="capacity_deprivationofliberty",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="by_the_test_of_the_day",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF NOT EXISTS (SELECT 1 FROM public.capacity_legaltest t WHERE t.id = NEW.test_id\n        AND t.in_force_from <= NEW.considered_on\n        AND (t.in_force_until IS NULL OR NEW.considered_on < t.in_force_until)) THEN\n                RAISE EXCEPTION 'alongside: what was considered on a day is considered by the test of that day' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="07689634ea3e205f08830d8c5dbff3fbc79bf289",
                        operation='INSERT OR UPDATE OF "considered_on", "test_id"',
                        pgid="pgtrigger_by_the_test_of_the_day_c26d9",
                        table="capacity_deprivationofliberty",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="legaltestcriterion",
            constraints=[
                models.UniqueConstraint(models.F("test"), models.F("position"), name="criterion_position_once")
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="criterionnote",
            constraints=[
                models.UniqueConstraint(models.F("liberty"), models.F("criterion"), name="one_note_a_criterion"),
                models.CheckConstraint(condition=models.Q(("note__regex", "\\S")), name="criterion_note_has_words"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="c4bb66cd14fa77be3f3a7bf5b7cd50896ab1ba8e",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_301ef",
                        table="capacity_criterionnote",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="fea85f237408d9984826a2723cf0a3be1a8b4a8c",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_17f5a",
                        table="capacity_criterionnote",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="430afd3fac528d0d5eb5ab529f2bebad5062b2e9",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_4c2cb",
                        table="capacity_criterionnote",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_the_same_test",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF NOT EXISTS (SELECT 1 FROM public.capacity_legaltestcriterion c\n        JOIN public.capacity_deprivationofliberty d ON d.test_id = c.test_id\n        WHERE c.id = NEW.criterion_id AND d.id = NEW.liberty_id) THEN\n                RAISE EXCEPTION 'alongside: a note belongs to a criterion of the test that the record was made by' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="9548f22b1136da6dbe34bf43feb7b46ff0b04ed2",
                        operation="INSERT",
                        pgid="pgtrigger_of_the_same_test_953f5",
                        table="capacity_criterionnote",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
    ]
