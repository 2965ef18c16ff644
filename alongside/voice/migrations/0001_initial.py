import django.db.models.deletion
import pgtrigger.compiler
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("concerns", "0001_initial"),
        ("enquiries", "0001_initial"),
        ("history", "0001_initial"),
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="ClassificationScheme",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.SlugField(max_length=40)),
                ("version", models.PositiveSmallIntegerField(default=1)),
                ("title", models.CharField(max_length=120)),
                ("source", models.CharField(help_text="where the scheme comes from", max_length=200)),
                ("in_use", models.BooleanField(default=True)),
            ],
            options={
                "ordering": ["pk"],
                "constraints": [
                    models.UniqueConstraint(models.F("key"), models.F("version"), name="scheme_version_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Conversation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("held_on", models.DateField()),
                ("held_at", models.TimeField(null=True)),
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
                        max_length=10,
                    ),
                ),
                (
                    "means",
                    models.CharField(
                        choices=[
                            ("in-person", "In person"),
                            ("phone", "By phone"),
                            ("video", "By video"),
                            ("writing", "In writing"),
                        ],
                        max_length=10,
                    ),
                ),
                ("place", models.CharField(blank=True, max_length=200)),
                ("present", models.TextField(blank=True, help_text="who else was there")),
                ("seen_alone", models.BooleanField(null=True)),
                ("why_not_alone", models.TextField(blank=True)),
                (
                    "support",
                    models.TextField(blank=True, help_text="what helped: interpreter, pictures, a friend, time"),
                ),
                (
                    "adult",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="conversations", to="people.adult"
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="conversations",
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
            ],
            options={
                "indexes": [models.Index(fields=["enquiry", "-held_on"], name="conversation_latest")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("stage__in", ["concern", "enquiry", "plan", "review", "close", "after"])),
                        name="conversation_stage_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("means__in", ["in-person", "phone", "video", "writing"])),
                        name="conversation_means_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AskedOutcome",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("asked_on", models.DateField()),
                (
                    "answer",
                    models.CharField(
                        choices=[
                            ("expressed", "Yes, and they said what they want"),
                            ("none-expressed", "Yes, but nothing they want yet"),
                            ("declined", "Yes, and they do not want to take part"),
                            ("not-asked", "No, not asked"),
                            ("dont-know", "Do not know whether they were asked"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "not_asked_reason",
                    models.CharField(
                        choices=[
                            ("unsafe", "It was not safe to ask"),
                            ("unwell", "They were too unwell or distressed"),
                            ("no-contact", "They could not be reached"),
                            ("no-supporter", "They need someone to support them, and nobody was there yet"),
                            ("died", "They died"),
                            ("other", "Another reason"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
                (
                    "words",
                    models.TextField(
                        blank=True, help_text="more about the reason, or about how they chose not to take part"
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="askings", to="enquiries.enquiry"
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
                    "conversation",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="askings",
                        to="voice.conversation",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("answer__in", ["expressed", "none-expressed", "declined", "not-asked", "dont-know"])
                        ),
                        name="asked_answer_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "not_asked_reason__in",
                                ["unsafe", "unwell", "no-contact", "no-supporter", "died", "other"],
                            ),
                            ("not_asked_reason__isnull", True),
                            _connector="OR",
                        ),
                        name="asked_reason_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answer", "not-asked"), ("not_asked_reason__isnull", False)),
                            models.Q(
                                models.Q(("answer", "not-asked"), _negated=True), ("not_asked_reason__isnull", True)
                            ),
                            _connector="OR",
                        ),
                        name="asked_reason_only_when_not_asked",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DesiredOutcome",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("words", models.TextField()),
                ("voiced_on", models.DateField()),
                (
                    "voiced_by",
                    models.CharField(
                        choices=[
                            ("adult", "The adult"),
                            ("representative", "Someone who represents them"),
                            ("advocate", "An advocate"),
                            ("best-interests", "Reached in their best interests"),
                        ],
                        max_length=20,
                    ),
                ),
                ("speaker", models.CharField(blank=True, max_length=200)),
                (
                    "began_with_professional",
                    models.BooleanField(default=False, help_text="A18: the idea was a professional's"),
                ),
                (
                    "conversation",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="outcomes",
                        to="voice.conversation",
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="outcomes", to="enquiries.enquiry"
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
                        to="voice.desiredoutcome",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="outcome_has_words"),
                    models.CheckConstraint(
                        condition=models.Q(("follows", models.F("id")), _negated=True), name="outcome_follows_another"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("voiced_by__in", ["adult", "representative", "advocate", "best-interests"])
                        ),
                        name="outcome_speaker_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Classification",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("other", models.CharField(blank=True, max_length=200)),
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
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="classifications",
                        to="voice.desiredoutcome",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="NegotiatedOutcome",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("words", models.TextField()),
                ("agreed_on", models.DateField()),
                (
                    "agreed_with",
                    models.CharField(
                        choices=[
                            ("adult", "The adult"),
                            ("representative", "Someone who represents them"),
                            ("advocate", "An advocate"),
                            ("best-interests", "Reached in their best interests"),
                        ],
                        max_length=20,
                    ),
                ),
                ("differs", models.BooleanField(help_text="whether it falls short of, or departs from, the wish")),
                (
                    "gap_reason",
                    models.CharField(
                        choices=[
                            ("law", "The law does not allow it"),
                            ("employment-law", "Employment law or a private matter of staff"),
                            ("public-interest", "The public interest"),
                            ("risk-to-others", "Risk to other adults or children"),
                            ("self-neglect", "Risk from self-neglect"),
                            ("not-in-power", "No agency has the power to do it"),
                            ("resources", "There is no service or money for it"),
                            ("other", "Another reason"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
                (
                    "gap_explained",
                    models.TextField(
                        blank=True, help_text="the honest conversation: what was said about what cannot be done"
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
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="agreements",
                        to="voice.desiredoutcome",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="agreement_has_words"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("agreed_with__in", ["adult", "representative", "advocate", "best-interests"])
                        ),
                        name="agreement_with_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "gap_reason__in",
                                [
                                    "law",
                                    "employment-law",
                                    "public-interest",
                                    "risk-to-others",
                                    "self-neglect",
                                    "not-in-power",
                                    "resources",
                                    "other",
                                ],
                            ),
                            ("gap_reason__isnull", True),
                            _connector="OR",
                        ),
                        name="agreement_gap_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("differs", True), ("gap_reason__isnull", False)),
                            models.Q(("differs", False), ("gap_reason__isnull", True)),
                            _connector="OR",
                        ),
                        name="agreement_gap_has_reason",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OthersWish",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("words", models.TextField()),
                ("said_on", models.DateField()),
                ("speaker", models.CharField(max_length=200)),
                ("relationship", models.CharField(blank=True, max_length=100)),
                (
                    "conflicts",
                    models.BooleanField(help_text="whether it conflicts with what the adult wants", null=True),
                ),
                ("handled", models.TextField(blank=True)),
                (
                    "enquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="others_wishes",
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
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="others_wish_has_words")
                ],
            },
        ),
        migrations.CreateModel(
            name="OutcomeReview",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("reviewed_on", models.DateField()),
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
                        max_length=10,
                    ),
                ),
                ("still_wanted", models.BooleanField(null=True)),
                ("changed", models.BooleanField(default=False)),
                (
                    "achieved",
                    models.CharField(
                        choices=[("fully", "Yes, fully"), ("partly", "Partly"), ("not", "No")],
                        help_text="the practitioner's judgement",
                        max_length=10,
                        null=True,
                    ),
                ),
                (
                    "adults_view",
                    models.CharField(
                        choices=[("fully", "Yes, fully"), ("partly", "Partly"), ("not", "No")],
                        help_text="the adult's own judgement",
                        max_length=10,
                        null=True,
                    ),
                ),
                ("adults_words", models.TextField(blank=True)),
                (
                    "ease",
                    models.CharField(
                        choices=[("easy", "Easy"), ("hard", "Hard"), ("mixed", "Some of each")],
                        max_length=10,
                        null=True,
                    ),
                ),
                (
                    "why",
                    models.TextField(
                        blank=True, help_text="why it was easy or hard, what was tried, who would have had to act"
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
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reviews",
                        to="voice.desiredoutcome",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["outcome", "-reviewed_on", "-id"], name="review_latest")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("stage__in", ["concern", "enquiry", "plan", "review", "close", "after"])),
                        name="review_stage_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("achieved__in", ["fully", "partly", "not"]), ("achieved__isnull", True), _connector="OR"
                        ),
                        name="review_achieved_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("adults_view__in", ["fully", "partly", "not"]),
                            ("adults_view__isnull", True),
                            _connector="OR",
                        ),
                        name="review_adults_view_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ease__in", ["easy", "hard", "mixed"]), ("ease__isnull", True), _connector="OR"
                        ),
                        name="review_ease_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SafetyCheck",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("asked_on", models.DateField()),
                (
                    "answer",
                    models.CharField(
                        choices=[
                            ("yes", "Yes"),
                            ("mostly", "Mostly"),
                            ("no", "No"),
                            ("could-not-say", "Could not say, or did not want to"),
                        ],
                        max_length=20,
                    ),
                ),
                ("words", models.TextField(blank=True)),
                (
                    "adult",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="safety_checks", to="people.adult"
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="safety_checks",
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
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("answer__in", ["yes", "mostly", "no", "could-not-say"])),
                        name="safety_answer_known",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SchemeCode",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=40)),
                ("label", models.CharField(max_length=120)),
                (
                    "takes_words",
                    models.BooleanField(default=False, help_text="whether a few words are asked for, as with “other”"),
                ),
                (
                    "scheme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="codes",
                        to="voice.classificationscheme",
                    ),
                ),
            ],
            options={
                "ordering": ["pk"],
                "constraints": [
                    models.UniqueConstraint(models.F("scheme"), models.F("code"), name="code_once_a_scheme")
                ],
            },
        ),
        migrations.CreateModel(
            name="OutcomeCode",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "classification",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="codes", to="voice.classification"
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
                    "code",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="voice.schemecode"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        models.F("classification"), models.F("code"), name="code_once_a_classification"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Statement",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("words", models.TextField()),
                ("said_on", models.DateField()),
                (
                    "spoken_by",
                    models.CharField(
                        choices=[
                            ("adult", "The adult"),
                            ("representative", "Someone who represents them"),
                            ("advocate", "An advocate"),
                            ("best-interests", "Reached in their best interests"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "speaker",
                    models.CharField(blank=True, help_text="the name of whoever spoke for the adult", max_length=200),
                ),
                (
                    "manner",
                    models.CharField(
                        choices=[
                            ("spoken", "Spoken"),
                            ("signed", "Signed"),
                            ("written", "Written"),
                            ("drawn", "Drawn or shown in pictures"),
                            ("observed", "Observed"),
                        ],
                        default="spoken",
                        max_length=10,
                    ),
                ),
                (
                    "passed_on_by",
                    models.CharField(
                        blank=True, help_text="who reported the words, where nobody on staff heard them", max_length=200
                    ),
                ),
                ("correction_reason", models.TextField(blank=True)),
                (
                    "adult",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="people.adult",
                    ),
                ),
                (
                    "concern",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="concerns.concern",
                    ),
                ),
                (
                    "conversation",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="voice.conversation",
                    ),
                ),
                (
                    "corrects",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="correction",
                        to="voice.statement",
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
                "indexes": [models.Index(fields=["adult", "-said_on"], name="statement_of_adult")],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="statement_has_words"),
                    models.CheckConstraint(
                        condition=models.Q(("corrects", models.F("id")), _negated=True),
                        name="statement_corrects_another",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("spoken_by__in", ["adult", "representative", "advocate", "best-interests"])
                        ),
                        name="statement_speaker_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("manner__in", ["spoken", "signed", "written", "drawn", "observed"])),
                        name="statement_manner_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("correction_reason", ""), ("corrects__isnull", True)),
                            models.Q(("correction_reason__regex", "\\S"), ("corrects__isnull", False)),
                            _connector="OR",
                        ),
                        name="statement_correction_has_reason",
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="desiredoutcome",
            name="statement",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="outcomes", to="voice.statement"
            ),
        ),
        alongside.history.migrating.AddRules(
            model_name="conversation",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="5ed890eaa8512948f01383120302dd8c767ba8cd",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_d1926",
                        table="voice_conversation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="7bf24fe296ac99cde6532fb8efba9edda001cfcc",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_e0d47",
                        table="voice_conversation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="be2101cabd192e1346411d6d0afae4b627242345",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_1ead3",
                        table="voice_conversation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.enquiry_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.enquiries_enquiry o WHERE o.id = NEW.enquiry_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="ca5487fbf2a98c22d9881ca150a4f1f724df302f",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_4d7e1",
                        table="voice_conversation",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="askedoutcome",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="2350274472a7801169852191a75958a747d5feaa",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_f6291",
                        table="voice_askedoutcome",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="20f50e37a46f7d8a370a74a881515b90498b2a0c",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_f99df",
                        table="voice_askedoutcome",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="044abf8dde45051747b2b925fa5067ce2fff3cc4",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_16ad2",
                        table="voice_askedoutcome",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="classification",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="fc8f281d468dfe91c79069feec36f2e36b68830c",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_773ae",
                        table="voice_classification",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="3895aad59f468598bba9ebc0c51398cdea568a97",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_6ce22",
                        table="voice_classification",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="d31d42aa689791a05611f8c487e835d6be931f78",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_c44bd",
                        table="voice_classification",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="negotiatedoutcome",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="d127e1839c1c84bb9238e3852e17ae26c1450e90",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_6fd53",
                        table="voice_negotiatedoutcome",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="4f0652a4da2d63075dbd71a5eb07df5690e6d951",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_31ecf",
                        table="voice_negotiatedoutcome",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="1372b2829b27c9fc132b79507b93030799a8346f",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_12a17",
                        table="voice_negotiatedoutcome",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="otherswish",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="9b1c1a99bd66ee83e0ad4da7868a9fd40a6acf80",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_18051",
                        table="voice_otherswish",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="93bbbb9466a7d35396ea101a106961ed7a91817f",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_93307",
                        table="voice_otherswish",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="eb6845c4a27040cf1618d72c36b68eb075fb4751",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_e8bce",
                        table="voice_otherswish",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="outcomereview",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="88cac674a714204412e38192f94c84ca71192162",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_14bde",
                        table="voice_outcomereview",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="cf941d462cd14e21f2e890ac7fed01e457cc4e7e",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_20a21",
                        table="voice_outcomereview",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="08bb01fd8bd84dc5dca6dc1a3d5969a1113c057b",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_cdb52",
                        table="voice_outcomereview",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="safetycheck",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="8b37ef663e71a1e203b3897600d4ff89c15351bd",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_d8959",
                        table="voice_safetycheck",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="2e9533277137dbc917d21dbb23d73d26392732d6",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_af864",
                        table="voice_safetycheck",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="c7d5f27130d9d3e39bd9baf871e25f4db1a00cfe",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_3cdad",
                        table="voice_safetycheck",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.enquiry_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.enquiries_enquiry o WHERE o.id = NEW.enquiry_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="7fd5d584224cb7cadc34b8a432a1c8354f243345",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_61c12",
                        table="voice_safetycheck",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="outcomecode",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="c3e5a521119f3134b48b3bfbf84e5a9b266de0f0",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_1d961",
                        table="voice_outcomecode",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="3d7c9213f3e3fc9af435f5b6b651402a1e1cea19",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_ca903",
                        table="voice_outcomecode",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="9e2f930cbfcc3b948df842368f4d5ba02942b1a1",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_44a18",
                        table="voice_outcomecode",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="statement",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="25391e6bfb9b76a5a2a0766d0dfb331fca15fcbc",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_cdb3e",
                        table="voice_statement",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="8cf7f187ba52a1d2cf70b66295e05e2de588cf2b",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_8fbc7",
                        table="voice_statement",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="7d0d919b5d1029b9d5ac55b94312c1390b888142",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_b9204",
                        table="voice_statement",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.conversation_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.voice_conversation o WHERE o.id = NEW.conversation_id AND o.adult_id = NEW.adult_id))\n OR \n    (NEW.concern_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.concerns_concern o WHERE o.id = NEW.concern_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="832c47d6dc96801fc7d963c368c6166064a54a9b",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_6d827",
                        table="voice_statement",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="desiredoutcome",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="5ab9df37becf8f4226b51055beb6cdc395f2fbb7",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_35e13",
                        table="voice_desiredoutcome",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="82dc6501a9ef6390c6ea2cb5d469e05ea33aed5b",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_fd0d0",
                        table="voice_desiredoutcome",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="03efdce052079c4b2e3de4d4c2e923acdaeceebe",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_0d34f",
                        table="voice_desiredoutcome",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
    ]
