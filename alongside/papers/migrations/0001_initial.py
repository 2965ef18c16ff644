import django.db.models.deletion
import pgtrigger.compiler
from django.db import migrations, models

import alongside.history.migrating
import alongside.papers.models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("history", "0002_initial"),
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Paper",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("picture", "Picture"), ("recording", "Recording"), ("document", "Document")],
                        max_length=10,
                    ),
                ),
                ("title", models.CharField(max_length=200)),
                (
                    "whose",
                    models.CharField(
                        choices=[
                            ("adult", "The adult"),
                            ("representative", "Someone who represents them"),
                            ("advocate", "An advocate"),
                            ("professional", "A professional"),
                            ("other", "Somebody else"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "giver",
                    models.CharField(
                        blank=True, help_text="the name of whoever gave it, if not the adult", max_length=200
                    ),
                ),
                ("given_on", models.DateField()),
                (
                    "in_words",
                    models.TextField(blank=True, help_text="what it shows or says, for whoever cannot see or hear it"),
                ),
                (
                    "file_name",
                    models.CharField(help_text="as the file was called, for people to recognise it", max_length=120),
                ),
                (
                    "media_type",
                    models.CharField(
                        choices=[
                            ("image/jpeg", "JPEG picture"),
                            ("image/png", "PNG picture"),
                            ("image/gif", "GIF picture"),
                            ("image/webp", "WebP picture"),
                            ("audio/mpeg", "MP3 recording"),
                            ("audio/mp4", "M4A recording"),
                            ("audio/ogg", "Ogg recording"),
                            ("audio/wav", "WAV recording"),
                            ("application/pdf", "PDF document"),
                        ],
                        max_length=20,
                    ),
                ),
                ("seconds", models.PositiveIntegerField(null=True)),
                ("width", models.PositiveIntegerField(null=True)),
                ("height", models.PositiveIntegerField(null=True)),
                (
                    "adult",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="papers",
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
            ],
            options={
                "indexes": [models.Index(fields=["adult", "-given_on", "-id"], name="paper_of_adult")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["picture", "recording", "document"])), name="paper_kind_known"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("whose__in", ["adult", "representative", "advocate", "professional", "other"])
                        ),
                        name="paper_whose_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "media_type__in",
                                [
                                    "image/jpeg",
                                    "image/png",
                                    "image/gif",
                                    "image/webp",
                                    "audio/mpeg",
                                    "audio/mp4",
                                    "audio/ogg",
                                    "audio/wav",
                                    "application/pdf",
                                ],
                            )
                        ),
                        name="paper_media_type_known",
                    ),
                    models.CheckConstraint(condition=models.Q(("title__regex", "\\S")), name="paper_has_a_title"),
                    models.CheckConstraint(
                        condition=models.Q(("file_name__regex", "\\S")), name="paper_has_a_file_name"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("height__gt", 0),
                                ("height__isnull", False),
                                ("kind", "picture"),
                                ("media_type__in", ["image/jpeg", "image/png", "image/gif", "image/webp"]),
                                ("seconds__isnull", True),
                                ("width__gt", 0),
                                ("width__isnull", False),
                            ),
                            models.Q(
                                ("height", None),
                                ("kind", "recording"),
                                ("media_type__in", ["audio/mpeg", "audio/mp4", "audio/ogg", "audio/wav"]),
                                ("width", None),
                            ),
                            models.Q(
                                ("height", None),
                                ("kind", "document"),
                                ("media_type", "application/pdf"),
                                ("seconds", None),
                                ("width", None),
                            ),
                            _connector="OR",
                        ),
                        name="paper_is_of_its_kind",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PaperContent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("given", models.BinaryField(help_text="as the file came")),
                ("size", models.PositiveIntegerField()),
                ("sha256", models.BinaryField(max_length=32)),
                (
                    "copy",
                    models.BinaryField(
                        help_text="of a picture: drawn anew, without what the camera wrote into it", null=True
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
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="content", to="papers.paper"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("size__gt", 0), ("size", alongside.papers.models.LengthOf(models.F("given")))
                        ),
                        name="content_is_as_long_as_it_says",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sha256", alongside.papers.models.DigestOf(models.F("given")))),
                        name="content_is_what_it_says",
                    ),
                ],
            },
        ),
        alongside.history.migrating.AddRules(
            model_name="paper",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="46a91c60cefb46e31e73bfd19c7ccabec24b8269",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_bbeaa",
                        table="papers_paper",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="6a354a0ebede04333d3396f22fe8ad128122811a",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_df816",
                        table="papers_paper",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="eb984b31b535fad3f72d86597ea5000dc137b1c4",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_926ea",
                        table="papers_paper",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="papercontent",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="9c118e640422b61707cb0c2088252af988fb666c",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_21eb3",
                        table="papers_papercontent",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="2d53c6548f585ac61837fb75240fcb654af369eb",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_c8288",
                        table="papers_papercontent",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="f6b53e10a4849ba4fff4061cc6d70a24d8c40390",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_a38b1",
                        table="papers_papercontent",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
    ]
