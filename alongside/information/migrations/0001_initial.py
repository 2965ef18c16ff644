import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
from django.db import migrations, models

import alongside.history.migrating
import alongside.people.models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("enquiries", "0002_initial"),
        ("history", "0002_initial"),
        ("people", "0001_initial"),
        ("voice", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="NamedContact",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=200)),
                ("what_they_do", models.CharField(blank=True, max_length=200)),
                ("reached", models.CharField(help_text="how and when the adult can reach them", max_length=300)),
                ("from_on", models.DateField()),
                (
                    "chosen_by_adult",
                    models.BooleanField(help_text="whether the adult chose, or agreed to, this person", null=True),
                ),
                ("why_changed", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("name__regex", "\\S")), name="named_contact_has_a_name"),
                    models.CheckConstraint(
                        condition=models.Q(("reached__regex", "\\S")), name="named_contact_can_be_reached"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ClosingConversation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("held_on", models.DateField()),
                (
                    "held_with",
                    models.CharField(
                        choices=[
                            ("adult", "The adult"),
                            ("representative", "Someone who represents them"),
                            ("advocate", "An advocate"),
                            ("nobody", "Nobody: it could not be held"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "who",
                    models.CharField(
                        blank=True, help_text="the name of whoever spoke for them, and who was there", max_length=200
                    ),
                ),
                ("why_not", models.TextField(blank=True, help_text="why it could not be held")),
                ("result_explained", models.BooleanField(null=True)),
                ("knows_it_is_closing", models.BooleanField(null=True)),
                ("whom_to_ring", models.TextField(blank=True, help_text="whom to turn to if it happens again")),
                (
                    "ring_given_as",
                    models.CharField(
                        choices=[
                            ("standard", "Standard print"),
                            ("large-print", "Large print"),
                            ("easy-read", "Easy read, with pictures"),
                            ("audio", "A recording to listen to"),
                            ("bsl", "A film in British Sign Language"),
                            ("plain-text", "Plain text, for a screen reader"),
                            ("spoken", "Told or read aloud"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
                (
                    "not_done",
                    models.TextField(blank=True, help_text="what is not done yet, and what happens with it now"),
                ),
                (
                    "asked_later",
                    models.CharField(
                        choices=[
                            ("welcome", "Yes, they would like that"),
                            ("declined", "Offered, and they would rather not"),
                            ("not-offered", "Not offered"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="closing_conversations",
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
                    "statement",
                    models.ForeignKey(
                        help_text="what they said, in their own words",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="voice.statement",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("held_with__in", ["adult", "representative", "advocate", "nobody"])),
                        name="closing_held_with_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "ring_given_as__in",
                                ["standard", "large-print", "easy-read", "audio", "bsl", "plain-text", "spoken"],
                            ),
                            ("ring_given_as__isnull", True),
                            _connector="OR",
                        ),
                        name="closing_ring_form_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("asked_later__in", ["welcome", "declined", "not-offered"]),
                            ("asked_later__isnull", True),
                            _connector="OR",
                        ),
                        name="closing_asked_later_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(models.Q(("held_with", "nobody"), _negated=True), ("why_not", "")),
                            models.Q(("held_with", "nobody"), ("statement__isnull", True), ("why_not__regex", "\\S")),
                            _connector="OR",
                        ),
                        name="closing_not_held_has_a_reason",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DirectoryEntry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=200)),
                ("helps_with", models.TextField(help_text="what they do for people")),
                (
                    "needs",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("abuse", "Abuse or violence"),
                                ("money", "Money, benefits or scams"),
                                ("care", "Care and support at home"),
                                ("carers", "Looking after somebody"),
                                ("health", "Health"),
                                ("mental-health", "Mental health"),
                                ("dementia", "Memory and dementia"),
                                ("disability", "Disability"),
                                ("loneliness", "Company and things to do"),
                                ("housing", "Housing"),
                                ("rights", "Rights, law and complaints"),
                                ("speaking-up", "Somebody to speak up with you"),
                                ("substances", "Alcohol or drugs"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                ("for_whom", models.TextField(blank=True)),
                ("area", models.CharField(help_text="where they work: a town, a county, England", max_length=100)),
                ("phone", models.CharField(blank=True, max_length=60)),
                ("web", models.CharField(blank=True, max_length=200)),
                ("reached", models.TextField(blank=True, help_text="any other way to reach them, and when")),
                ("cost", models.CharField(blank=True, max_length=200)),
                (
                    "access_needs",
                    models.TextField(
                        blank=True, help_text="steps, hearing loop, sign language, interpreters, home visits"
                    ),
                ),
                ("checked_on", models.DateField(help_text="when somebody last found that all this is so", null=True)),
                ("ended_on", models.DateField(null=True)),
                ("ended_why", models.TextField(blank=True)),
                (
                    "search_text",
                    models.GeneratedField(
                        db_persist=True,
                        expression=alongside.people.models.Fold(
                            django.db.models.functions.text.Concat(
                                "name",
                                models.Value(" "),
                                "helps_with",
                                models.Value(" "),
                                "for_whom",
                                models.Value(" "),
                                "area",
                                output_field=models.TextField(),
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
                "verbose_name_plural": "directory entries",
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        django.contrib.postgres.indexes.OpClass("search_text", name="gin_trgm_ops"),
                        name="directory_by_words",
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("name__regex", "\\S")), name="directory_entry_has_a_name"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("helps_with__regex", "\\S")), name="directory_entry_says_what_it_does"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("area__regex", "\\S")), name="directory_entry_has_an_area"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "needs__contained_by",
                                [
                                    "abuse",
                                    "money",
                                    "care",
                                    "carers",
                                    "health",
                                    "mental-health",
                                    "dementia",
                                    "disability",
                                    "loneliness",
                                    "housing",
                                    "rights",
                                    "speaking-up",
                                    "substances",
                                ],
                            )
                        ),
                        name="directory_needs_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("phone__regex", "\\S"), ("web__regex", "\\S"), ("reached__regex", "\\S"), _connector="OR"
                        ),
                        name="directory_entry_can_be_reached",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("ended_on__isnull", True), ("ended_why", "")),
                            models.Q(("ended_on__isnull", False), ("ended_why__regex", "\\S")),
                            _connector="OR",
                        ),
                        name="directory_entry_ended_with_a_reason",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InformationItem",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.SlugField(help_text="what every version of it is known by", max_length=60)),
                ("version", models.CharField(default="1", max_length=20)),
                ("title", models.CharField(max_length=200)),
                ("about", models.CharField(blank=True, help_text="what it tells, in a sentence", max_length=300)),
                (
                    "audience",
                    models.CharField(
                        choices=[
                            ("adult", "The adult"),
                            ("younger-adult", "A younger adult"),
                            ("carer", "A carer"),
                            ("family", "Family and friends"),
                            ("public", "Everybody"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("concern", "When the concern was raised"),
                            ("enquiry", "During the enquiry"),
                            ("plan", "When planning"),
                            ("review", "At a review"),
                            ("close", "At the close"),
                            ("after", "After the close"),
                        ],
                        help_text="null: at every stage",
                        max_length=10,
                        null=True,
                    ),
                ),
                (
                    "formats",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("standard", "Standard print"),
                                ("large-print", "Large print"),
                                ("easy-read", "Easy read, with pictures"),
                                ("audio", "A recording to listen to"),
                                ("bsl", "A film in British Sign Language"),
                                ("plain-text", "Plain text, for a screen reader"),
                                ("spoken", "Told or read aloud"),
                            ],
                            max_length=20,
                        ),
                        size=None,
                    ),
                ),
                ("language", models.CharField(default="English", max_length=60)),
                (
                    "ours",
                    models.BooleanField(
                        default=False, help_text="its text comes with the product, and is a page of it"
                    ),
                ),
                (
                    "kept_where",
                    models.CharField(blank=True, help_text="where the council keeps its copies", max_length=300),
                ),
                ("from_on", models.DateField(null=True)),
                ("ended_on", models.DateField(null=True)),
            ],
            options={
                "ordering": ["title", "audience", "version"],
                "constraints": [
                    models.UniqueConstraint(
                        models.F("key"), models.F("version"), models.F("language"), name="information_version_once"
                    ),
                    models.CheckConstraint(condition=models.Q(("title__regex", "\\S")), name="information_has_a_title"),
                    models.CheckConstraint(
                        condition=models.Q(("version__regex", "\\S")), name="information_has_a_version"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("language__regex", "\\S")), name="information_has_a_language"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("audience__in", ["adult", "younger-adult", "carer", "family", "public"])),
                        name="information_audience_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("stage__in", ["concern", "enquiry", "plan", "review", "close", "after"]),
                            ("stage__isnull", True),
                            _connector="OR",
                        ),
                        name="information_stage_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "formats__contained_by",
                                ["standard", "large-print", "easy-read", "audio", "bsl", "plain-text", "spoken"],
                            ),
                            ("formats__len__gt", 0),
                        ),
                        name="information_formats_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ended_on__isnull", True),
                            ("from_on__isnull", True),
                            ("ended_on__gte", models.F("from_on")),
                            _connector="OR",
                        ),
                        name="information_ended_after_start",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InformationGiven",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("other", models.CharField(blank=True, help_text="something that is in neither list", max_length=200)),
                (
                    "form",
                    models.CharField(
                        choices=[
                            ("standard", "Standard print"),
                            ("large-print", "Large print"),
                            ("easy-read", "Easy read, with pictures"),
                            ("audio", "A recording to listen to"),
                            ("bsl", "A film in British Sign Language"),
                            ("plain-text", "Plain text, for a screen reader"),
                            ("spoken", "Told or read aloud"),
                        ],
                        max_length=20,
                    ),
                ),
                ("language", models.CharField(default="English", max_length=60)),
                ("given_on", models.DateField()),
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
                        help_text="how it left",
                        max_length=10,
                    ),
                ),
                ("explained", models.BooleanField(help_text="whether it was gone through face to face", null=True)),
                (
                    "given_by",
                    models.CharField(blank=True, help_text="where it was not whoever recorded it", max_length=200),
                ),
                (
                    "understood",
                    models.CharField(
                        choices=[("yes", "Yes"), ("partly", "Partly"), ("no", "No"), ("cannot-tell", "Cannot tell")],
                        max_length=20,
                        null=True,
                    ),
                ),
                ("how_known", models.TextField(blank=True, help_text="how we know whether it was understood")),
                (
                    "adult",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="information_given",
                        to="people.adult",
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="information_given",
                        to="enquiries.enquiry",
                    ),
                ),
                (
                    "entry",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="given",
                        to="information.directoryentry",
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
                        help_text="to whom; null: the adult",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.significantperson",
                    ),
                ),
                (
                    "statement",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="voice.statement"
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="given",
                        to="information.informationitem",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["adult", "-given_on"], name="information_given_to_adult")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("entry__isnull", True), ("item__isnull", False), ("other", "")),
                            models.Q(("entry__isnull", False), ("item__isnull", True), ("other", "")),
                            models.Q(("entry__isnull", True), ("item__isnull", True), ("other__regex", "\\S")),
                            _connector="OR",
                        ),
                        name="one_thing_was_given",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "form__in",
                                ["standard", "large-print", "easy-read", "audio", "bsl", "plain-text", "spoken"],
                            )
                        ),
                        name="information_given_form_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("channel__in", ["hand", "post", "phone", "voicemail", "text", "email", "online"])
                        ),
                        name="information_given_channel_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("understood__in", ["yes", "partly", "no", "cannot-tell"]),
                            ("understood__isnull", True),
                            _connector="OR",
                        ),
                        name="information_understood_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("language__regex", "\\S")), name="information_given_in_a_language"
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="namedcontact",
            name="enquiry",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="named_contacts", to="enquiries.enquiry"
            ),
        ),
        migrations.AddField(
            model_name="namedcontact",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        alongside.history.migrating.AddRules(
            model_name="informationitem",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="fdd0599a003182afc6d0238a412fe178f52d49fc",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_6cb12",
                        table="information_informationitem",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="880f4a02c3b3163876234cd25dc16879ddbdab81",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_5396b",
                        table="information_informationitem",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_rewritten",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func='RAISE EXCEPTION \'pgtrigger: Cannot update of "key", "version", "title", "about", "audience", "stage", "formats", "language", "ours", "from_on" rows from % table\', TG_TABLE_NAME;',
                        hash="ebf3b0f074c3ce29aaf3f6c397ae3c1f54d9a742",
                        operation='UPDATE OF "key", "version", "title", "about", "audience", "stage", "formats", "language", "ours", "from_on"',
                        pgid="pgtrigger_never_rewritten_bc575",
                        table="information_informationitem",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="closingconversation",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="97d74d6b22eac624bb6905f1e57bdbcbbeba8422",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_495f8",
                        table="information_closingconversation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="82de9e2fb7804c5dc1bfe2b8daddc648abdb44dc",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_2b1a1",
                        table="information_closingconversation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="b61f67d308b049524b69998d709d256009ad2abb",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_baefa",
                        table="information_closingconversation",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="directoryentry",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="39236c8de880e66431a40cc33edd1d8ca378a46b",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_ba665",
                        table="information_directoryentry",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="0685db3d33481a48a251246b961edfbc75213c3a",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_16c63",
                        table="information_directoryentry",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="1e57305d20dde23155b5e543ed28c3368b94ea27",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_32cfd",
                        table="information_directoryentry",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="informationgiven",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="c2b9b32b7ecfa0d18735a6cf2106cba69ef17c44",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_69cb6",
                        table="information_informationgiven",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="d28e354712e8ea3a077b03aa6e6c1c743fcd73fd",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_37d0c",
                        table="information_informationgiven",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="ea0fc0ed072846d9850124876596ae30ddf8809b",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_a1ba3",
                        table="information_informationgiven",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.enquiry_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.enquiries_enquiry o WHERE o.id = NEW.enquiry_id AND o.adult_id = NEW.adult_id))\n OR \n    (NEW.person_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.people_significantperson o WHERE o.id = NEW.person_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="95689197c5b6cc8f4e4e290aabecda5675751341",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_e0f7c",
                        table="information_informationgiven",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="namedcontact",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="ee0a43f0c20bae3e320ef860aacb4e18a5ab0032",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_d2a9b",
                        table="information_namedcontact",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="214a14c94798c20e7c2d9e0bed7577b22bd1c7c8",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_cb9be",
                        table="information_namedcontact",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="39ada462ac4b67a5cb686561a993824310cfe29d",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_af2cf",
                        table="information_namedcontact",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
    ]
