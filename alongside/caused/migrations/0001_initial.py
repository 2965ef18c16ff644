import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
from django.db import migrations, models

import alongside.history.migrating

STATE_OF = r"""
    -- How far a caused enquiry is, by its rows: see State in codes.py.
    CREATE FUNCTION public.caused_state_of(whose bigint) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
        SELECT CASE
            WHEN EXISTS (SELECT 1 FROM public.caused_takenback t WHERE t.caused_id = whose) THEN 'taken-back'
            WHEN last.result = 'accepted' THEN 'accepted'
            WHEN last.id IS NOT NULL AND last.result IS NULL THEN 'returned'
            WHEN last.result = 'more' THEN 'more'
            WHEN EXISTS (SELECT 1 FROM public.caused_requestsent s WHERE s.caused_id = whose) THEN 'sent'
            ELSE 'written'
        END
        FROM (VALUES (1)) AS one LEFT JOIN LATERAL (
            SELECT r.id, c.result FROM public.caused_causedreturn r
            LEFT JOIN public.caused_qualitycheck c ON c.came_back_id = r.id
            WHERE r.caused_id = whose ORDER BY r.id DESC LIMIT 1
        ) last ON true
    $$
"""


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("capacity", "0004_holder_of_one_adult"),
        ("enquiries", "0003_sources_in_the_directory"),
        ("history", "0003_chain"),
        ("organisations", "0001_initial"),
        ("papers", "0001_initial"),
        ("voice", "0002_schemes"),
    ]

    operations = [
        migrations.CreateModel(
            name="CausedEnquiry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("enquirer", models.CharField(help_text="who there is to make the enquiry", max_length=200)),
                ("enquirer_post", models.CharField(blank=True, max_length=200)),
                (
                    "why_them",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("closest", "It is closest to the adult"),
                                ("skill", "It has the skill or knowledge that this needs"),
                                ("employer", "It concerns somebody whom it employs"),
                                ("care", "It concerns the care that it gives"),
                                ("duty", "It has a duty of its own to look into this"),
                                ("other", "For another reason"),
                            ],
                            max_length=20,
                        ),
                        size=None,
                    ),
                ),
                ("why_words", models.TextField(blank=True)),
                ("crime_suspected", models.BooleanField(null=True)),
                (
                    "police_words",
                    models.TextField(blank=True, help_text="where a crime is suspected: what the police say"),
                ),
                (
                    "conflict",
                    models.CharField(
                        choices=[
                            ("none", "Nothing is known that stands in the way"),
                            ("source", "It, or somebody it employs, is said to be the source of risk"),
                            ("other", "It has another interest in what is found"),
                        ],
                        max_length=10,
                    ),
                ),
                ("conflict_handled", models.TextField(blank=True)),
                ("no_words_because", models.TextField(blank=True, help_text="why no words of the adult go with it")),
                (
                    "capacity_words",
                    models.TextField(blank=True, help_text="the view on capacity, as it goes with the request"),
                ),
                ("period_from", models.DateField(null=True)),
                ("period_to", models.DateField(null=True)),
                ("asked_on", models.DateField()),
                ("due_on", models.DateField(help_text="as last agreed")),
                ("ended_on", models.DateField(help_text="accepted, or taken back by the council", null=True)),
                (
                    "adults_view",
                    models.ForeignKey(
                        help_text="what they say to their being asked",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="voice.statement",
                    ),
                ),
                (
                    "capacity",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="caused",
                        to="capacity.capacityassessment",
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="caused", to="enquiries.enquiry"
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
                    "follows",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="followed_by",
                        to="caused.causedenquiry",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="caused",
                        to="organisations.organisation",
                    ),
                ),
                (
                    "service",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="caused",
                        to="organisations.service",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "caused enquiries",
            },
        ),
        migrations.CreateModel(
            name="CausedQuestion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("words", models.TextField()),
                (
                    "caused",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="questions", to="caused.causedenquiry"
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
            name="CausedReturn",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("received_on", models.DateField()),
                ("returned_by", models.CharField(blank=True, max_length=200)),
                ("why_it_happened", models.TextField(blank=True)),
                (
                    "adults_outcome",
                    models.TextField(blank=True, help_text="what the adult hoped for, and what they say now"),
                ),
                ("put_in_place", models.TextField(blank=True)),
                (
                    "about_responsible",
                    models.TextField(
                        blank=True, help_text="what was done about the person or organisation responsible"
                    ),
                ),
                (
                    "caused",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="returns", to="caused.causedenquiry"
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
                    "paper",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="caused_returns",
                        to="papers.paper",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="CausedAnswer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                    "question",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="answers", to="caused.causedquestion"
                    ),
                ),
                (
                    "came_back",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="answers", to="caused.causedreturn"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="CausedWords",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "caused",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="carried", to="caused.causedenquiry"
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
                    "outcome",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="voice.desiredoutcome",
                    ),
                ),
                (
                    "statement",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="voice.statement",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "caused words",
            },
        ),
        migrations.CreateModel(
            name="Chase",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("chased_on", models.DateField()),
                ("words", models.TextField(help_text="who was asked, and what they said")),
                ("new_due_on", models.DateField(null=True)),
                (
                    "caused",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="chases", to="caused.causedenquiry"
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
            name="QualityCheck",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("checked_on", models.DateField()),
                (
                    "result",
                    models.CharField(
                        choices=[("accepted", "It is enough: accept it"), ("more", "It is not enough: ask for more")],
                        max_length=10,
                    ),
                ),
                ("why", models.TextField(blank=True, help_text="why it is enough, and what stays open")),
                ("missing", models.TextField(blank=True, help_text="what is missing, as they are told")),
                ("new_due_on", models.DateField(null=True)),
                (
                    "came_back",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="check_made", to="caused.causedreturn"
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
            name="RequestSent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sent_on", models.DateField()),
                (
                    "channel",
                    models.CharField(
                        choices=[
                            ("hand", "By hand"),
                            ("post", "By post"),
                            ("phone", "By phone"),
                            ("voicemail", "By a message left on the phone"),
                            ("text", "By text message"),
                            ("email", "By email"),
                            ("online", "Online"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "caused",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="sendings", to="caused.causedenquiry"
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
            name="TakenBack",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("on", models.DateField()),
                ("why", models.TextField()),
                (
                    "instead",
                    models.CharField(
                        choices=[
                            ("council", "The council looks into it itself"),
                            ("another", "Another organisation is asked"),
                            ("not-needed", "It is no longer needed"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "caused",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="taken_back",
                        to="caused.causedenquiry",
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
            model_name="causedenquiry",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("enquirer__regex", "\\S")), name="caused_names_its_enquirer"
                ),
                models.CheckConstraint(
                    condition=models.Q(("conflict__in", ["none", "source", "other"])), name="caused_conflict_known"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("why_them__contained_by", ["closest", "skill", "employer", "care", "duty", "other"]),
                        ("why_them__len__gt", 0),
                    ),
                    name="caused_why_them_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("conflict", "none"), ("conflict_handled__regex", "\\S"), _connector="OR"),
                    name="caused_conflict_is_handled",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("crime_suspected__isnull", True),
                        ("crime_suspected", False),
                        ("police_words__regex", "\\S"),
                        _connector="OR",
                    ),
                    name="caused_crime_has_police",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("period_from__isnull", True),
                        ("period_to__isnull", True),
                        ("period_to__gte", models.F("period_from")),
                        _connector="OR",
                    ),
                    name="caused_period_in_order",
                ),
                models.CheckConstraint(
                    condition=models.Q(("due_on__gt", models.F("asked_on"))), name="caused_due_after_it_was_asked"
                ),
            ],
            indexes=[
                models.Index(
                    condition=models.Q(("ended_on__isnull", True)), fields=["due_on"], name="caused_open_by_day"
                )
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="349d3a06fc529404d9dfe19bf5a55ea59576dcad",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_e4e66",
                        table="caused_causedenquiry",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="0fd0b613908637168271a6b34ec75a02b1b2e725",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_51711",
                        table="caused_causedenquiry",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="6fb676c085134c8665b0be1ac2d6341bedbb6c3f",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_12fe3",
                        table="caused_causedenquiry",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="conflict_is_said",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n        IF NEW.service_id IS NOT NULL AND NOT EXISTS (\n            SELECT 1 FROM public.organisations_service\n            WHERE id = NEW.service_id AND organisation_id = NEW.organisation_id\n        ) THEN\n            RAISE EXCEPTION 'alongside: a service is asked by way of the organisation that runs it'\n                USING ERRCODE = 'integrity_constraint_violation';\n        END IF;\n        IF NEW.conflict = 'none' AND EXISTS (\n            SELECT 1 FROM public.enquiries_sourceofrisk s\n            LEFT JOIN public.organisations_service v ON v.id = s.service_id\n            WHERE s.enquiry_id = NEW.enquiry_id\n                AND public.organisations_survivor_of_organisation(coalesce(s.organisation_id, v.organisation_id))\n                    = public.organisations_survivor_of_organisation(NEW.organisation_id)\n        ) THEN\n            RAISE EXCEPTION 'alongside: an interest of whoever is asked is said, not passed over'\n                USING ERRCODE = 'integrity_constraint_violation';\n        END IF;\n        RETURN NEW;\n    ",
                        hash="1608174475001e7230ef92641e26abb43282e387",
                        operation="INSERT",
                        pgid="pgtrigger_conflict_is_said_512d0",
                        table="caused_causedenquiry",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="capacity_of_its_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n        IF EXISTS (\n            SELECT 1 FROM public.capacity_capacityassessment a, public.enquiries_enquiry e\n            WHERE a.id = NEW.capacity_id AND e.id = NEW.enquiry_id AND a.adult_id <> e.adult_id\n        ) THEN\n            RAISE EXCEPTION 'alongside: a request leans on an assessment of its own adult'\n                USING ERRCODE = 'integrity_constraint_violation';\n        END IF;\n        RETURN NEW;\n    ",
                        hash="7ce05bd9ee68c670a3dcdca84ebb3e204d56597a",
                        operation="INSERT",
                        pgid="pgtrigger_capacity_of_its_adult_ec958",
                        table="caused_causedenquiry",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_rewritten",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."enquiry_id" IS DISTINCT FROM (NEW."enquiry_id") OR OLD."organisation_id" IS DISTINCT FROM (NEW."organisation_id") OR OLD."service_id" IS DISTINCT FROM (NEW."service_id") OR OLD."enquirer" IS DISTINCT FROM (NEW."enquirer") OR OLD."enquirer_post" IS DISTINCT FROM (NEW."enquirer_post") OR OLD."why_them" IS DISTINCT FROM (NEW."why_them") OR OLD."why_words" IS DISTINCT FROM (NEW."why_words") OR OLD."crime_suspected" IS DISTINCT FROM (NEW."crime_suspected") OR OLD."police_words" IS DISTINCT FROM (NEW."police_words") OR OLD."conflict" IS DISTINCT FROM (NEW."conflict") OR OLD."conflict_handled" IS DISTINCT FROM (NEW."conflict_handled") OR OLD."adults_view_id" IS DISTINCT FROM (NEW."adults_view_id") OR OLD."no_words_because" IS DISTINCT FROM (NEW."no_words_because") OR OLD."capacity_id" IS DISTINCT FROM (NEW."capacity_id") OR OLD."capacity_words" IS DISTINCT FROM (NEW."capacity_words") OR OLD."period_from" IS DISTINCT FROM (NEW."period_from") OR OLD."period_to" IS DISTINCT FROM (NEW."period_to") OR OLD."asked_on" IS DISTINCT FROM (NEW."asked_on") OR OLD."follows_id" IS DISTINCT FROM (NEW."follows_id"))',
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                        hash="7afb5bdf863d902c4cfdf41afc873b6efb8e5660",
                        operation="UPDATE",
                        pgid="pgtrigger_never_rewritten_65ca7",
                        table="caused_causedenquiry",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="ended_as_its_rows_say",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n                SELECT 1 FROM public.caused_causedenquiry e WHERE e.id = NEW.id\n                    AND (e.ended_on IS NOT NULL)\n                        <> (public.caused_state_of(e.id) IN ('accepted', 'taken-back'))\n            ) THEN\n                RAISE EXCEPTION 'alongside: a caused enquiry ends when it is accepted or taken back, and not otherwise'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="730b9e4418a2f45dc7d5899921e576efcf65f2ac",
                        operation='INSERT OR UPDATE OF "ended_on"',
                        pgid="pgtrigger_ended_as_its_rows_say_2512b",
                        table="caused_causedenquiry",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="causedquestion",
            constraints=[
                models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="caused_question_has_words")
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="82d20fc446c0f5c65388752ef02cb380e912f484",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_6fd70",
                        table="caused_causedquestion",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="34fb802861c58688b2e1d8fe4cebdb1c1448a9b2",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_cdc80",
                        table="caused_causedquestion",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="2849ca0cc079f00aa18d967e08ffea4b97ac3e5e",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_c6ae7",
                        table="caused_causedquestion",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="causedreturn",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="2a40f23e3d83f4b26db4835c9dbce19919c32412",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_65c5a",
                        table="caused_causedreturn",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="b06f5ec8c1d7886e85d9288729015b049b709738",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_0d238",
                        table="caused_causedreturn",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="0b7b809c8a50a02e167c4ce5768da22e8524d32e",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_3cc2a",
                        table="caused_causedreturn",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="in_its_order",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            PERFORM 1 FROM public.caused_causedenquiry WHERE id = NEW.caused_id FOR NO KEY UPDATE;\n            IF public.caused_state_of(NEW.caused_id) NOT IN ('sent', 'more') THEN\n                RAISE EXCEPTION 'alongside: one return is checked before the next, and nothing comes back unsent' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="ddcca778cd8953ac23c6f89275c27be2464562c5",
                        operation="INSERT",
                        pgid="pgtrigger_in_its_order_c9cbb",
                        table="caused_causedreturn",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="causedanswer",
            constraints=[
                models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="caused_answer_has_words"),
                models.UniqueConstraint(
                    models.F("came_back"), models.F("question"), name="caused_question_answered_once_a_return"
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="e69df2f9ef0a61059a78bbed54acfc3ed781f0e3",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_58674",
                        table="caused_causedanswer",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="dc7ddf3c0a8107c7e8f4c22c127f75a230d06ea6",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_6a742",
                        table="caused_causedanswer",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="971fe489a1c267ea097cf81698a459fc04770f63",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_9b114",
                        table="caused_causedanswer",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="answers_its_own",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n        IF (SELECT caused_id FROM public.caused_causedquestion WHERE id = NEW.question_id)\n            IS DISTINCT FROM (SELECT caused_id FROM public.caused_causedreturn WHERE id = NEW.came_back_id)\n        THEN\n            RAISE EXCEPTION 'alongside: an answer is to a question of the same caused enquiry'\n                USING ERRCODE = 'integrity_constraint_violation';\n        END IF;\n        RETURN NEW;\n    ",
                        hash="5c906345e70db7bc4f9cb7380a103cde009c927e",
                        operation="INSERT",
                        pgid="pgtrigger_answers_its_own_138d4",
                        table="caused_causedanswer",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="causedwords",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("outcome__isnull", True), ("statement__isnull", False)),
                        models.Q(("outcome__isnull", False), ("statement__isnull", True)),
                        _connector="OR",
                    ),
                    name="caused_words_are_of_one_kind",
                )
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="7cf51cba4ca507fb6be7f0e7edbc923767c939ea",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_ea325",
                        table="caused_causedwords",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="57c3d49adbe18ef8a14390c9d3e9f1555f16e605",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_14704",
                        table="caused_causedwords",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="64c341874044b96fcbd1fc32339452f70260c032",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_2494c",
                        table="caused_causedwords",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_its_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n        IF EXISTS (\n            SELECT 1 FROM public.caused_causedenquiry c JOIN public.enquiries_enquiry e ON e.id = c.enquiry_id\n            LEFT JOIN public.voice_statement s ON s.id = NEW.statement_id\n            LEFT JOIN public.voice_desiredoutcome o ON o.id = NEW.outcome_id\n            WHERE c.id = NEW.caused_id AND (s.adult_id <> e.adult_id OR o.enquiry_id <> e.id)\n        ) THEN\n            RAISE EXCEPTION 'alongside: a request carries words of its own adult'\n                USING ERRCODE = 'integrity_constraint_violation';\n        END IF;\n        RETURN NEW;\n    ",
                        hash="f17eeeb7d0ebb7e13342dea61ccfaaeba8267c05",
                        operation="INSERT",
                        pgid="pgtrigger_of_its_adult_61107",
                        table="caused_causedwords",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="chase",
            constraints=[
                models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="chase_says_something"),
                models.CheckConstraint(
                    condition=models.Q(
                        ("new_due_on__isnull", True), ("new_due_on__gt", models.F("chased_on")), _connector="OR"
                    ),
                    name="chase_new_day_is_later",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="66949fd72013e31968cc966f80f552c7642ce8d9",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_572b4",
                        table="caused_chase",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="ce6822e473e3d2971a9077b2435f8c570b15e9a3",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_0b994",
                        table="caused_chase",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="ffb8df85b0a711c6b62fcd994a89a6935b046c9b",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_b9187",
                        table="caused_chase",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="in_its_order",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            PERFORM 1 FROM public.caused_causedenquiry WHERE id = NEW.caused_id FOR NO KEY UPDATE;\n            IF public.caused_state_of(NEW.caused_id) NOT IN ('sent', 'more') THEN\n                RAISE EXCEPTION 'alongside: what is with somebody else is asked after, and nothing else' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="ea93802284766bc31df95853398782ec815b36db",
                        operation="INSERT",
                        pgid="pgtrigger_in_its_order_30962",
                        table="caused_chase",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="qualitycheck",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("result__in", ["accepted", "more"])), name="quality_check_result_known"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("missing", ""), ("new_due_on__isnull", True), ("result", "accepted")),
                        models.Q(
                            ("missing__regex", "\\S"),
                            ("new_due_on__gt", models.F("checked_on")),
                            ("new_due_on__isnull", False),
                            ("result", "more"),
                        ),
                        _connector="OR",
                    ),
                    name="quality_check_says_what_is_missing",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="5511efbe935b9493ec5d611e587a015c0c9e3dc4",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_387b7",
                        table="caused_qualitycheck",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="5df5a0627a853ee10c90a9bfc5a4c3cdadd67027",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_55fe0",
                        table="caused_qualitycheck",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="a49eaae579fbbe6ef7a02e3815fd838d1094bab3",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_eace0",
                        table="caused_qualitycheck",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="in_its_order",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            PERFORM 1 FROM public.caused_causedenquiry WHERE id = (SELECT caused_id FROM public.caused_causedreturn WHERE id = NEW.came_back_id) FOR NO KEY UPDATE;\n            IF public.caused_state_of((SELECT caused_id FROM public.caused_causedreturn WHERE id = NEW.came_back_id)) NOT IN ('returned') THEN\n                RAISE EXCEPTION 'alongside: only what came back and was not checked yet is checked' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="fd82d826892390659f61c46d56628b0c64b22df9",
                        operation="INSERT",
                        pgid="pgtrigger_in_its_order_ed6f2",
                        table="caused_qualitycheck",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="ended_as_its_rows_say",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n                SELECT 1 FROM public.caused_causedenquiry e WHERE e.id = (SELECT caused_id FROM public.caused_causedreturn WHERE id = NEW.came_back_id)\n                    AND (e.ended_on IS NOT NULL)\n                        <> (public.caused_state_of(e.id) IN ('accepted', 'taken-back'))\n            ) THEN\n                RAISE EXCEPTION 'alongside: a caused enquiry ends when it is accepted or taken back, and not otherwise'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="6ce2e2e832ed8776aa24896a01926fbc2a5f34ee",
                        operation="INSERT",
                        pgid="pgtrigger_ended_as_its_rows_say_4e74f",
                        table="caused_qualitycheck",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="requestsent",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        ("channel__in", ["hand", "post", "phone", "voicemail", "text", "email", "online"])
                    ),
                    name="request_sent_channel_known",
                )
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="c6bdd379d5eef83764e787af7f44a51b5c1239fd",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_b8093",
                        table="caused_requestsent",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="d81806b6b88c0e871a9fa46ff435b0d548a1ce4b",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_23fae",
                        table="caused_requestsent",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="f7ac2f59a4d35f1b654306b956baca226ec192e8",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_6e99f",
                        table="caused_requestsent",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="in_its_order",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            PERFORM 1 FROM public.caused_causedenquiry WHERE id = NEW.caused_id FOR NO KEY UPDATE;\n            IF public.caused_state_of(NEW.caused_id) NOT IN ('written', 'sent', 'more') THEN\n                RAISE EXCEPTION 'alongside: a request is sent before it comes back, or once more is asked' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="a77a0ae18e14711602816193c1da2dda5fe6173d",
                        operation="INSERT",
                        pgid="pgtrigger_in_its_order_ee3b7",
                        table="caused_requestsent",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="takenback",
            constraints=[
                models.CheckConstraint(condition=models.Q(("why__regex", "\\S")), name="taken_back_has_a_reason"),
                models.CheckConstraint(
                    condition=models.Q(("instead__in", ["council", "another", "not-needed"])),
                    name="taken_back_instead_known",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="f133b1cf157b782f394147ef99492d1eee74e5b9",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_07c0b",
                        table="caused_takenback",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="84ab62039593b404b40b210b7122369979d661da",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_bbdf8",
                        table="caused_takenback",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="5a16ad0ebf492bb9adec05d59781169b46561bfa",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_67291",
                        table="caused_takenback",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="in_its_order",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            PERFORM 1 FROM public.caused_causedenquiry WHERE id = NEW.caused_id FOR NO KEY UPDATE;\n            IF public.caused_state_of(NEW.caused_id) NOT IN ('written', 'sent', 'returned', 'more') THEN\n                RAISE EXCEPTION 'alongside: what has ended is not taken back' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="35c49fce882318bcf274852a81b06128525c10ca",
                        operation="INSERT",
                        pgid="pgtrigger_in_its_order_d79ae",
                        table="caused_takenback",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="ended_as_its_rows_say",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n                SELECT 1 FROM public.caused_causedenquiry e WHERE e.id = NEW.caused_id\n                    AND (e.ended_on IS NOT NULL)\n                        <> (public.caused_state_of(e.id) IN ('accepted', 'taken-back'))\n            ) THEN\n                RAISE EXCEPTION 'alongside: a caused enquiry ends when it is accepted or taken back, and not otherwise'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="95271ba543962a4fbf58ae46a8da950b3043006d",
                        operation="INSERT",
                        pgid="pgtrigger_ended_as_its_rows_say_7f9be",
                        table="caused_takenback",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        migrations.RunSQL(STATE_OF, "DROP FUNCTION public.caused_state_of(bigint)"),
    ]
