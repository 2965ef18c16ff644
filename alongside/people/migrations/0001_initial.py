import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
from django.contrib.postgres.operations import TrigramExtension, UnaccentExtension
from django.db import migrations, models

import alongside.history.migrating
import alongside.people.models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("enquiries", "0001_initial"),
        ("history", "0001_initial"),
    ]

    operations = [
        TrigramExtension(),
        UnaccentExtension(),
        # Names are compared in lower case without accents. Marked immutable so that a stored column can use it:
        # its dictionary is PostgreSQL's own and does not change under us.
        migrations.RunSQL(
            "CREATE FUNCTION people_fold(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE"
            " AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, words)) $$",
            "DROP FUNCTION people_fold(text)",
        ),
        migrations.CreateModel(
            name="Adult",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("given_name", models.CharField(max_length=200)),
                ("family_name", models.CharField(max_length=200)),
                ("known_as", models.CharField(blank=True, max_length=200)),
                ("date_of_birth", models.DateField(null=True)),
                ("nhs_number", models.CharField(blank=True, max_length=10)),
                (
                    "gender",
                    models.CharField(
                        choices=[("female", "Female"), ("male", "Male"), ("another", "Another term")],
                        max_length=10,
                        null=True,
                    ),
                ),
                (
                    "ethnicity",
                    models.CharField(
                        choices=[
                            ("white", "White"),
                            ("mixed", "Mixed or multiple ethnic groups"),
                            ("asian", "Asian or Asian British"),
                            ("black", "Black, African, Caribbean or Black British"),
                            ("other", "Other ethnic group"),
                            ("refused", "Asked, and prefers not to say"),
                        ],
                        max_length=10,
                        null=True,
                    ),
                ),
                ("died_on", models.DateField(null=True)),
                ("address", models.TextField(blank=True)),
                ("postcode", models.CharField(blank=True, max_length=10)),
                ("phone", models.CharField(blank=True, max_length=40)),
                ("communication", models.TextField(blank=True, help_text="what helps when talking with this person")),
                (
                    "restricted",
                    models.BooleanField(default=False, help_text="only those named on the record may know of it"),
                ),
                (
                    "search_name",
                    models.GeneratedField(
                        db_persist=True,
                        expression=alongside.people.models.Fold(
                            django.db.models.functions.text.Concat(
                                models.F("given_name"),
                                models.Value(" "),
                                models.F("known_as"),
                                models.Value(" "),
                                models.F("family_name"),
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
            ],
            options={
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        django.contrib.postgres.indexes.OpClass("search_name", name="gin_trgm_ops"),
                        name="adult_by_name",
                    ),
                    models.Index(fields=["date_of_birth"], name="adult_by_birth"),
                    models.Index(
                        condition=models.Q(("nhs_number", ""), _negated=True),
                        fields=["nhs_number"],
                        name="adult_by_nhs_number",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("family_name__regex", "\\S")), name="adult_has_a_name"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("gender__in", ["female", "male", "another"]), ("gender__isnull", True), _connector="OR"
                        ),
                        name="adult_gender_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ethnicity__in", ["white", "mixed", "asian", "black", "other", "refused"]),
                            ("ethnicity__isnull", True),
                            _connector="OR",
                        ),
                        name="adult_ethnicity_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("died_on__isnull", True),
                            ("date_of_birth__isnull", True),
                            ("died_on__gte", models.F("date_of_birth")),
                            _connector="OR",
                        ),
                        name="adult_died_after_birth",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("nhs_number__regex", "^([0-9]{10})?$")), name="adult_nhs_number_shape"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SignificantPerson",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=200)),
                (
                    "relationship",
                    models.CharField(blank=True, help_text="as people say it: daughter, neighbour", max_length=100),
                ),
                (
                    "speaks_for",
                    models.CharField(
                        choices=[
                            ("family", "Family"),
                            ("friend", "Friend or neighbour"),
                            ("carer", "Unpaid carer"),
                            ("attorney", "Attorney, under a lasting or enduring power"),
                            ("deputy", "Deputy, appointed by the Court of Protection"),
                            ("appointee", "Appointee, for benefits"),
                            ("appropriate", "Appropriate individual, under the Care Act"),
                            ("other", "Someone else"),
                        ],
                        help_text="what they are to the adult's voice",
                        max_length=20,
                        null=True,
                    ),
                ),
                (
                    "adult_wants_them",
                    models.CharField(
                        choices=[("yes", "Yes"), ("no", "No"), ("not-asked", "Not asked yet")],
                        default="not-asked",
                        max_length=10,
                    ),
                ),
                ("lives_with_adult", models.BooleanField(null=True)),
                ("address", models.TextField(blank=True)),
                ("phone", models.CharField(blank=True, max_length=40)),
                ("email", models.CharField(blank=True, max_length=200)),
                (
                    "poses_risk",
                    models.BooleanField(default=False, help_text="nothing is sent, shown or handed to them"),
                ),
                (
                    "adult",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="significant_people",
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
                    "source",
                    models.ForeignKey(
                        help_text="the source of risk that they are, in an enquiry",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="significant_people",
                        to="enquiries.sourceofrisk",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("name__regex", "\\S")), name="significant_person_has_a_name"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "speaks_for__in",
                                [
                                    "family",
                                    "friend",
                                    "carer",
                                    "attorney",
                                    "deputy",
                                    "appointee",
                                    "appropriate",
                                    "other",
                                ],
                            ),
                            ("speaks_for__isnull", True),
                            _connector="OR",
                        ),
                        name="significant_person_role_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("adult_wants_them__in", ["yes", "no", "not-asked"])),
                        name="significant_person_wanted_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("source__isnull", True), ("poses_risk", True), _connector="OR"),
                        name="significant_person_who_is_a_source_poses_risk",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SafeContact",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                        max_length=10,
                    ),
                ),
                ("at", models.TextField(blank=True, help_text="the address or number as it was when this was found")),
                (
                    "safe",
                    models.CharField(
                        choices=[("yes", "Safe"), ("no", "Not safe"), ("not-known", "Not known")], max_length=10
                    ),
                ),
                ("verified_on", models.DateField()),
                (
                    "confirmed_how",
                    models.CharField(
                        choices=[
                            ("alone", "They said so in person, alone"),
                            ("phone-alone", "They said so on the phone, alone"),
                            ("not-alone", "They said so while others were there"),
                            ("advocate", "An advocate or domestic abuse adviser said so"),
                            ("other", "In another way"),
                        ],
                        max_length=15,
                        null=True,
                    ),
                ),
                (
                    "confirmed_by",
                    models.CharField(blank=True, help_text="who said so, where it was somebody else", max_length=200),
                ),
                ("times", models.CharField(blank=True, max_length=200)),
                ("name_to_use", models.CharField(blank=True, help_text="whom to ask for", max_length=200)),
                (
                    "say_they_are",
                    models.CharField(blank=True, help_text="who the caller should say they are", max_length=200),
                ),
                ("may_leave_message", models.BooleanField(null=True)),
                (
                    "others_see",
                    models.BooleanField(help_text="a shared device, or an account that somebody watches", null=True),
                ),
                (
                    "third_party",
                    models.TextField(blank=True, help_text="somebody through whom they can be reached safely"),
                ),
                ("interpreter", models.TextField(blank=True, help_text="one who is independent of the family")),
                ("why", models.TextField(blank=True)),
                (
                    "adult",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="safe_contacts",
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
                        related_name="safe_contacts",
                        to="people.significantperson",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["adult", "person", "channel", "-verified_on", "-id"], name="safe_contact_standing"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("channel__in", ["hand", "post", "phone", "voicemail", "text", "email", "online"])
                        ),
                        name="safe_contact_channel_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("safe__in", ["yes", "no", "not-known"])), name="safe_contact_safe_known"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("confirmed_how__in", ["alone", "phone-alone", "not-alone", "advocate", "other"]),
                            ("confirmed_how__isnull", True),
                            _connector="OR",
                        ),
                        name="safe_contact_how_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("safe", "yes"), _negated=True), ("confirmed_how__isnull", False), _connector="OR"
                        ),
                        name="safe_contact_is_confirmed_somehow",
                    ),
                ],
            },
        ),
        alongside.history.migrating.AddRules(
            model_name="adult",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="d95b8434db168576447f57effc9a0ad20cd802ed",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_33ce6",
                        table="people_adult",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="5d33dd1fdf0c9bbda704e8c89c249a6d8a2db153",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_931b6",
                        table="people_adult",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="e1958e4552c6975f511da4af9c271bf70ae3faea",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_95a10",
                        table="people_adult",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="significantperson",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="767bc1e11c3606fb396cd34e84c6f385fc80762a",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_04736",
                        table="people_significantperson",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="007f74b2f0fdbcdd9caa6b20e246af9b4da2b69a",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_33fcf",
                        table="people_significantperson",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="05553602663d9f4dcb310792cc76ab6774d17fb1",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_88f60",
                        table="people_significantperson",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="source_of_the_same_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n        IF NEW.source_id IS NOT NULL AND NOT EXISTS (\n            SELECT 1 FROM public.enquiries_sourceofrisk s JOIN public.enquiries_enquiry e ON e.id = s.enquiry_id\n            WHERE s.id = NEW.source_id AND e.adult_id = NEW.adult_id\n        ) THEN\n            RAISE EXCEPTION 'alongside: a source of risk is one of an enquiry about the same adult'\n                USING ERRCODE = 'integrity_constraint_violation';\n        END IF;\n        RETURN NULL;\n    ",
                        hash="91b86b77ff3fad4d045db5d8ce08ef49204e11f5",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_source_of_the_same_adult_9cbd4",
                        table="people_significantperson",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="safecontact",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="74b5734ca615c08a154a03681b1cd924108d823a",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_c1554",
                        table="people_safecontact",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="e18e982eeffc0612b64f8bb315b8449dfb62b50f",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_2e478",
                        table="people_safecontact",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="b708efed331bd4bfb5d7c3d233086047942b3332",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_ecb82",
                        table="people_safecontact",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.person_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.people_significantperson o WHERE o.id = NEW.person_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="3fc862284e91237d45ee3a5247852743a930c6cd",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_2792e",
                        table="people_safecontact",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
    ]
