import django.db.models.deletion
import pgtrigger.compiler
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("history", "0003_chain"),
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="AdultReview",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("began_on", models.DateField()),
                (
                    "method",
                    models.CharField(
                        choices=[
                            ("rapid", "Review in rapid time"),
                            ("learning-together", "Systems review with the people who were there"),
                            ("event", "Learning event"),
                            ("incident", "Significant incident analysis"),
                            ("appreciative", "Appreciative inquiry"),
                            ("thematic", "Thematic review"),
                            ("chronology", "Overview report with agencies’ own accounts"),
                            ("other", "Another way"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
                ("method_why", models.TextField(blank=True)),
                (
                    "reviewer",
                    models.CharField(blank=True, help_text="who leads it, independent of the agencies", max_length=200),
                ),
                ("scope", models.TextField(blank=True, help_text="what it looks at, and over which time")),
                ("later_because", models.TextField(blank=True, help_text="why it takes longer than six months")),
                ("completed_on", models.DateField(null=True)),
                (
                    "publication",
                    models.CharField(
                        choices=[
                            ("published", "Published, without anybody’s name"),
                            ("not-published", "Not published"),
                        ],
                        max_length=15,
                        null=True,
                    ),
                ),
                ("published_on", models.DateField(null=True)),
                ("address", models.CharField(blank=True, help_text="where everybody can read it", max_length=300)),
                ("anonymised", models.BooleanField(null=True)),
                ("why_not_published", models.TextField(blank=True)),
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
            name="InformationRequest",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("made_on", models.DateField()),
                ("to_whom", models.CharField(max_length=200)),
                ("what", models.TextField()),
                ("why", models.TextField(help_text="which function of the Board it enables or assists")),
                ("supply_to", models.CharField(blank=True, help_text="to whom, if not to the Board", max_length=200)),
                ("for_functions", models.BooleanField()),
                ("likely_to_have", models.BooleanField()),
                ("about_them", models.BooleanField()),
                ("passed_to_them", models.BooleanField()),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("section-45", "Under section 45: they must comply"),
                            ("asked", "As a favour: they may say no"),
                        ],
                        max_length=12,
                    ),
                ),
                ("due_on", models.DateField(null=True)),
                (
                    "earlier",
                    models.ForeignKey(
                        help_text="condition 4",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="later",
                        to="adult_reviews.informationrequest",
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
            name="InformationAnswer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("on", models.DateField()),
                (
                    "result",
                    models.CharField(
                        choices=[
                            ("received", "All of it was received"),
                            ("part", "A part was received"),
                            ("not-held", "They do not hold it"),
                            ("refused", "They refused"),
                        ],
                        max_length=10,
                    ),
                ),
                ("words", models.TextField(blank=True, help_text="what was received, or the reason that was given")),
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
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="answers",
                        to="adult_reviews.informationrequest",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ReviewAction",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("what", models.TextField()),
                ("agency", models.CharField(help_text="which organisation owns it", max_length=200)),
                ("owner", models.CharField(blank=True, help_text="who there answers for it", max_length=200)),
                ("due_on", models.DateField(null=True)),
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
            name="ReviewedAdult",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "described",
                    models.CharField(blank=True, help_text="who they are, where no record is linked", max_length=200),
                ),
                ("died", models.BooleanField(null=True)),
                ("died_on", models.DateField(null=True)),
                ("birth_date", models.DateField(null=True)),
                (
                    "advocate",
                    models.CharField(
                        choices=[
                            ("arranged", "Arranged"),
                            ("needed", "Needed, and not found yet"),
                            ("not-needed", "No substantial difficulty, or somebody suitable supports them"),
                            ("died", "They have died"),
                        ],
                        max_length=12,
                        null=True,
                    ),
                ),
                (
                    "advocate_words",
                    models.CharField(blank=True, help_text="who it is, or what is in the way", max_length=300),
                ),
                (
                    "adult",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reviewed_in",
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
        ),
        migrations.CreateModel(
            name="ReviewEvidence",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("on", models.DateField()),
                (
                    "result",
                    models.CharField(
                        choices=[
                            ("done", "Done"),
                            ("partly", "Partly done"),
                            ("not-done", "Not done"),
                            ("not-needed", "No longer needed"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "words",
                    models.TextField(
                        help_text="what shows it: what changed for people, an audit, a new way of working"
                    ),
                ),
                ("given_by", models.CharField(blank=True, max_length=200)),
                (
                    "checked_by",
                    models.CharField(blank=True, help_text="somebody other than who gave it", max_length=200),
                ),
                ("checked_on", models.DateField(null=True)),
                (
                    "action",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="evidence",
                        to="adult_reviews.reviewaction",
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
            name="ReviewRecommendation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("words", models.TextField()),
                ("made_on", models.DateField()),
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
                    "review",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="recommendations",
                        to="adult_reviews.adultreview",
                    ),
                ),
            ],
        ),
        migrations.AddField(
            model_name="reviewaction",
            name="recommendation",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="actions",
                to="adult_reviews.reviewrecommendation",
            ),
        ),
        migrations.CreateModel(
            name="ReviewReferral",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "title",
                    models.CharField(blank=True, help_text="by what name the Board speaks of it", max_length=200),
                ),
                ("referred_on", models.DateField()),
                (
                    "referred_from",
                    models.CharField(
                        choices=[
                            ("council", "The council"),
                            ("health", "Health"),
                            ("police", "Police"),
                            ("provider", "A care provider"),
                            ("housing", "Housing"),
                            ("voluntary", "A charity or community group"),
                            ("coroner", "The coroner"),
                            ("family", "The adult, their family or a friend"),
                            ("other", "Somebody else"),
                        ],
                        max_length=20,
                    ),
                ),
                ("referrer_name", models.CharField(max_length=200)),
                ("referrer_organisation", models.CharField(blank=True, max_length=200)),
                ("referrer_contact", models.CharField(blank=True, max_length=200)),
                (
                    "signed_off_by",
                    models.CharField(blank=True, help_text="the senior professional who agrees", max_length=200),
                ),
                ("signed_off_role", models.CharField(blank=True, max_length=200)),
                ("signed_off_on", models.DateField(null=True)),
                ("happened", models.TextField(help_text="what happened to the adult, or adults")),
                ("agencies", models.TextField(help_text="the concern about how agencies worked together")),
                ("received_on", models.DateField(help_text="when the Board's manager took it in", null=True)),
                ("told", models.TextField(blank=True, help_text="what whoever referred it was told")),
                ("rapid_review_on", models.DateField(null=True)),
                ("rapid_review", models.TextField(blank=True, help_text="what it found, and what could not wait")),
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
            name="ReviewProcess",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("coroner", "Coroner’s inquest"),
                            ("domestic-death", "Domestic abuse related death review"),
                            ("leder", "Learning from lives and deaths (LeDeR)"),
                            ("patient-safety", "Patient safety incident investigation"),
                            ("criminal", "Criminal investigation or trial"),
                            ("children", "Child safeguarding practice review"),
                            ("other", "Another process"),
                        ],
                        max_length=20,
                    ),
                ),
                ("lead", models.CharField(blank=True, help_text="who leads it, and how to reach them", max_length=200)),
                ("reference", models.CharField(blank=True, max_length=100)),
                (
                    "effect",
                    models.TextField(blank=True, help_text="what it means for the review: what waits, what is shared"),
                ),
                ("began_on", models.DateField(null=True)),
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
                    "referral",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="processes",
                        to="adult_reviews.reviewreferral",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ReviewInvolvement",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "who",
                    models.CharField(
                        choices=[
                            ("adult", "The adult"),
                            ("family", "Family"),
                            ("friend", "A friend or neighbour"),
                            ("representative", "Somebody who represents them"),
                            ("advocate", "An advocate"),
                        ],
                        max_length=15,
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=200)),
                ("on", models.DateField()),
                (
                    "takes_part",
                    models.CharField(
                        choices=[
                            ("yes", "They take part"),
                            ("declined", "They would rather not"),
                            ("not-yet", "Asked, no answer yet"),
                            ("not-asked", "Not asked"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "how",
                    models.TextField(
                        blank=True, help_text="how they take part, and what helps; or why they were not asked"
                    ),
                ),
                (
                    "words",
                    models.TextField(blank=True, help_text="what they hope for from the review, in their own words"),
                ),
                (
                    "about",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="adult_reviews.reviewedadult",
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
                    "referral",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="involvements",
                        to="adult_reviews.reviewreferral",
                    ),
                ),
            ],
        ),
        migrations.AddField(
            model_name="reviewedadult",
            name="referral",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="adults", to="adult_reviews.reviewreferral"
            ),
        ),
        migrations.CreateModel(
            name="PanelRecommendation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("decided_on", models.DateField()),
                (
                    "care_needs",
                    models.CharField(
                        choices=[("met", "Met"), ("not-met", "Not met"), ("not-yet-known", "Not yet known")],
                        max_length=15,
                    ),
                ),
                ("care_needs_words", models.TextField(blank=True)),
                (
                    "working_together",
                    models.CharField(
                        choices=[("met", "Met"), ("not-met", "Not met"), ("not-yet-known", "Not yet known")],
                        max_length=15,
                    ),
                ),
                ("working_together_words", models.TextField(blank=True)),
                (
                    "died",
                    models.CharField(
                        choices=[("met", "Met"), ("not-met", "Not met"), ("not-yet-known", "Not yet known")],
                        max_length=15,
                    ),
                ),
                ("died_words", models.TextField(blank=True)),
                (
                    "survived",
                    models.CharField(
                        choices=[("met", "Met"), ("not-met", "Not met"), ("not-yet-known", "Not yet known")],
                        max_length=15,
                    ),
                ),
                ("survived_words", models.TextField(blank=True)),
                (
                    "decision",
                    models.CharField(
                        choices=[
                            ("mandatory", "A review that must be held: section 44(1)"),
                            ("discretionary", "A review that may be held: section 44(4)"),
                            ("no-review", "No review under section 44"),
                            ("more-information", "Find out more before deciding"),
                        ],
                        max_length=20,
                    ),
                ),
                ("reasons", models.TextField()),
                ("panel", models.CharField(help_text="who sat on it", max_length=300)),
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
                    "referral",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="recommendations_of_the_panel",
                        to="adult_reviews.reviewreferral",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="informationrequest",
            name="referral",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="requests",
                to="adult_reviews.reviewreferral",
            ),
        ),
        migrations.CreateModel(
            name="ChairDecision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("decided_on", models.DateField()),
                (
                    "care_needs",
                    models.CharField(
                        choices=[("met", "Met"), ("not-met", "Not met"), ("not-yet-known", "Not yet known")],
                        max_length=15,
                    ),
                ),
                ("care_needs_words", models.TextField(blank=True)),
                (
                    "working_together",
                    models.CharField(
                        choices=[("met", "Met"), ("not-met", "Not met"), ("not-yet-known", "Not yet known")],
                        max_length=15,
                    ),
                ),
                ("working_together_words", models.TextField(blank=True)),
                (
                    "died",
                    models.CharField(
                        choices=[("met", "Met"), ("not-met", "Not met"), ("not-yet-known", "Not yet known")],
                        max_length=15,
                    ),
                ),
                ("died_words", models.TextField(blank=True)),
                (
                    "survived",
                    models.CharField(
                        choices=[("met", "Met"), ("not-met", "Not met"), ("not-yet-known", "Not yet known")],
                        max_length=15,
                    ),
                ),
                ("survived_words", models.TextField(blank=True)),
                (
                    "decision",
                    models.CharField(
                        choices=[
                            ("mandatory", "A review that must be held: section 44(1)"),
                            ("discretionary", "A review that may be held: section 44(4)"),
                            ("no-review", "No review under section 44"),
                            ("more-information", "Find out more before deciding"),
                        ],
                        max_length=20,
                    ),
                ),
                ("reasons", models.TextField()),
                ("chair", models.CharField(max_length=200)),
                (
                    "other_learning",
                    models.TextField(blank=True, help_text="how else something is learnt, where there is no review"),
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
                    "referral",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="adult_reviews.reviewreferral",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="adultreview",
            name="referral",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT, related_name="review", to="adult_reviews.reviewreferral"
            ),
        ),
        migrations.CreateModel(
            name="ReviewReport",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("draft", "Draft"), ("final", "Final report"), ("summary", "Summary or briefing")],
                        max_length=10,
                    ),
                ),
                ("on", models.DateField()),
                ("version", models.CharField(blank=True, max_length=60)),
                ("kept_where", models.CharField(max_length=300)),
                (
                    "shared_with",
                    models.TextField(blank=True, help_text="who has read it, the adult and family among them"),
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
                    "review",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reports",
                        to="adult_reviews.adultreview",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="InformationPassedOn",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("on", models.DateField()),
                ("to_whom", models.CharField(max_length=200)),
                (
                    "why",
                    models.TextField(help_text="which function of the Board it enables or assists (section 45(6))"),
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
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passed_on",
                        to="adult_reviews.informationrequest",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("to_whom__regex", "\\S")), name="information_passed_on_to_somebody"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("why__regex", "\\S")), name="information_passed_on_for_a_function"
                    ),
                ],
            },
        ),
        alongside.history.migrating.AddRules(
            model_name="informationpassedon",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="6eb32278b267587d89b877c7d36146c856ddde5a",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_aad50",
                        table="adult_reviews_informationpassedon",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="fdca7bf4024d935c1c45c220accacb0d2900048c",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_7a2f3",
                        table="adult_reviews_informationpassedon",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="b5d96be7c9e13925c88d108faa0986fa323a64b1",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_63adb",
                        table="adult_reviews_informationpassedon",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="informationanswer",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("result__in", ["received", "part", "not-held", "refused"])),
                    name="information_answer_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("result", "refused"), _negated=True), ("words__regex", "\\S"), _connector="OR"
                    ),
                    name="information_answer_refused_with_a_reason",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="1d50f5226e2bb95c955ea455582118d80db62595",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_ef623",
                        table="adult_reviews_informationanswer",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="713b8b4f40fb0e9c84ff65aaf6a57e7314fac5a7",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_80f98",
                        table="adult_reviews_informationanswer",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="1d357c939ec9e9d9927e6cc820f7e946d63daa7b",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_6f160",
                        table="adult_reviews_informationanswer",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="reviewevidence",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("result__in", ["done", "partly", "not-done", "not-needed"])),
                    name="review_evidence_result_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("words__regex", "\\S")), name="review_evidence_shows_something"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("checked_by", ""), ("checked_on__isnull", True)),
                        models.Q(("checked_by__regex", "\\S"), ("checked_on__isnull", False)),
                        _connector="OR",
                    ),
                    name="review_evidence_checked_by_somebody",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("checked_by", ""),
                        models.Q(("checked_by__iexact", models.F("given_by")), _negated=True),
                        _connector="OR",
                    ),
                    name="review_evidence_checked_by_another",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="a0c1941c126252f03a924d253903e96a66242563",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_61dd8",
                        table="adult_reviews_reviewevidence",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="b0583416071067e689f70b0b17e4fd73609eea47",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_1610e",
                        table="adult_reviews_reviewevidence",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="4de9a4c620b2d1db6a250d1054b584b5e960a4cb",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_77204",
                        table="adult_reviews_reviewevidence",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="reviewrecommendation",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("words__regex", "\\S")), name="review_recommendation_has_words"
                )
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="721687819ccfda85a8942f4987d9787388afbe3e",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_79d3a",
                        table="adult_reviews_reviewrecommendation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="640396b1cbc3403d628d3f0eb275f126714832bd",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_95bbe",
                        table="adult_reviews_reviewrecommendation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="813d2082439e8878770679cfa111e9dbb0dd5442",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_c1565",
                        table="adult_reviews_reviewrecommendation",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="reviewaction",
            constraints=[
                models.CheckConstraint(condition=models.Q(("what__regex", "\\S")), name="review_action_says_what"),
                models.CheckConstraint(condition=models.Q(("agency__regex", "\\S")), name="review_action_is_somebodys"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="b0eef16edf185a5cab4570aadc73db2fa34e5484",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_ca801",
                        table="adult_reviews_reviewaction",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="9577b5b6807361dcb6f887f178eaf0fca66d7284",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_ac1b6",
                        table="adult_reviews_reviewaction",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="ce8aae4e843e13fc775f467f9b2846c07ab5c4ba",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_47dd3",
                        table="adult_reviews_reviewaction",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="reviewreferral",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "referred_from__in",
                            [
                                "council",
                                "health",
                                "police",
                                "provider",
                                "housing",
                                "voluntary",
                                "coroner",
                                "family",
                                "other",
                            ],
                        )
                    ),
                    name="review_referral_from_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("referrer_name__regex", "\\S")), name="review_referral_has_a_referrer"
                ),
                models.CheckConstraint(
                    condition=models.Q(("happened__regex", "\\S")), name="review_referral_says_what_happened"
                ),
                models.CheckConstraint(condition=models.Q(("agencies__regex", "\\S")), name="review_referral_says_why"),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("signed_off_by", ""), ("signed_off_on__isnull", True)),
                        models.Q(("signed_off_by__regex", "\\S"), ("signed_off_on__isnull", False)),
                        _connector="OR",
                    ),
                    name="review_referral_signed_off_by_somebody",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("received_on__isnull", True), ("received_on__gte", models.F("referred_on")), _connector="OR"
                    ),
                    name="review_referral_received_after_it_came",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("rapid_review", ""), ("rapid_review_on__isnull", True)),
                        models.Q(("rapid_review__regex", "\\S"), ("rapid_review_on__isnull", False)),
                        _connector="OR",
                    ),
                    name="review_referral_rapid_review_found_something",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="84eb76175a773d4f6e09791588f6f14c06d16acb",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_d4ff1",
                        table="adult_reviews_reviewreferral",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="58eb2bfaea8073813af85c9cc06a51376141d5dd",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_ce3c4",
                        table="adult_reviews_reviewreferral",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="05911c0b0c71ecf615cf211cb00ac8d4ac11c9a1",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_83907",
                        table="adult_reviews_reviewreferral",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="reviewprocess",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "kind__in",
                            ["coroner", "domestic-death", "leder", "patient-safety", "criminal", "children", "other"],
                        )
                    ),
                    name="review_process_kind_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("ended_on__isnull", True),
                        ("began_on__isnull", True),
                        ("ended_on__gte", models.F("began_on")),
                        _connector="OR",
                    ),
                    name="review_process_ends_after_it_began",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="7952708224a2749ee2640979659606f74f4038d6",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_27607",
                        table="adult_reviews_reviewprocess",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="e19f222865e8a03210c761b2f79f6d144d84e423",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_8d8cf",
                        table="adult_reviews_reviewprocess",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="a03d5d11e7fbd74af5c7891ac02fe958b76a04f3",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_3a704",
                        table="adult_reviews_reviewprocess",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="reviewinvolvement",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("who__in", ["adult", "family", "friend", "representative", "advocate"])),
                    name="review_involvement_who_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("takes_part__in", ["yes", "declined", "not-yet", "not-asked"])),
                    name="review_involvement_answer_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("takes_part", "not-asked"), _negated=True), ("how__regex", "\\S"), _connector="OR"
                    ),
                    name="review_involvement_not_asked_says_why",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="f64af06a91ed15740ca6d9da9cb20fc4cd12fa5d",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_9d90b",
                        table="adult_reviews_reviewinvolvement",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="ae49724ec4b4fffed8d5d4f9f13537a124001297",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_eabaa",
                        table="adult_reviews_reviewinvolvement",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="3c44ad2a0a309192d5783b909811039aab301fce",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_3024d",
                        table="adult_reviews_reviewinvolvement",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="reviewedadult",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        ("advocate__in", ["arranged", "needed", "not-needed", "died"]),
                        ("advocate__isnull", True),
                        _connector="OR",
                    ),
                    name="reviewed_adult_advocate_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("adult__isnull", False), ("described__regex", "\\S"), _connector="OR"),
                    name="reviewed_adult_is_somebody",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("died_on__isnull", True), models.Q(("died", True), ("died__isnull", False)), _connector="OR"
                    ),
                    name="reviewed_adult_died_on_a_day",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("died_on__isnull", True),
                        ("birth_date__isnull", True),
                        ("died_on__gte", models.F("birth_date")),
                        _connector="OR",
                    ),
                    name="reviewed_adult_died_after_birth",
                ),
                models.UniqueConstraint(
                    models.F("referral"),
                    models.F("adult"),
                    condition=models.Q(("adult__isnull", False)),
                    name="reviewed_adult_once",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="1fb4ed8953bf5290a5e85120780f19e23a23d20f",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_ddccc",
                        table="adult_reviews_reviewedadult",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="c1beeecfe28dfee841737f4e918e1d0d5faf2411",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_e115b",
                        table="adult_reviews_reviewedadult",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="8e8403905371d98558ccbbb287caa94e21312a22",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_c1c03",
                        table="adult_reviews_reviewedadult",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="still_bears_out_the_chair",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n        SELECT 1 WHERE NOT EXISTS (\n            SELECT 1 FROM public.adult_reviews_reviewedadult a WHERE a.referral_id = NEW.referral_id AND a.died\n        ) AND (\n            SELECT d.died = 'met' FROM public.adult_reviews_chairdecision d\n            WHERE d.referral_id = NEW.referral_id ORDER BY d.id DESC LIMIT 1\n        )\n    ) THEN\n                RAISE EXCEPTION 'alongside: a death on which the newest decision of the chair leans is not taken back' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="f32edd126b69dd91387a54559504b1b1499dff4f",
                        operation='UPDATE OF "died"',
                        pgid="pgtrigger_still_bears_out_the_chair_283ac",
                        table="adult_reviews_reviewedadult",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="panelrecommendation",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("care_needs__in", ["met", "not-met", "not-yet-known"])),
                    name="panelrecommendation_care_needs_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("working_together__in", ["met", "not-met", "not-yet-known"])),
                    name="panelrecommendation_working_together_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("died__in", ["met", "not-met", "not-yet-known"])),
                    name="panelrecommendation_died_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("survived__in", ["met", "not-met", "not-yet-known"])),
                    name="panelrecommendation_survived_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("care_needs", "not-yet-known"), ("care_needs_words__regex", "\\S"), _connector="OR"
                    ),
                    name="panelrecommendation_care_needs_has_words",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("working_together", "not-yet-known"), ("working_together_words__regex", "\\S"), _connector="OR"
                    ),
                    name="panelrecommendation_working_together_has_words",
                ),
                models.CheckConstraint(
                    condition=models.Q(("died", "not-yet-known"), ("died_words__regex", "\\S"), _connector="OR"),
                    name="panelrecommendation_died_has_words",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("survived", "not-yet-known"), ("survived_words__regex", "\\S"), _connector="OR"
                    ),
                    name="panelrecommendation_survived_has_words",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("decision__in", ["mandatory", "discretionary", "no-review", "more-information"])
                    ),
                    name="panelrecommendation_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("reasons__regex", "\\S")), name="panelrecommendation_has_reasons"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(
                            ("care_needs", "met"),
                            ("working_together", "met"),
                            models.Q(("died", "met"), ("survived", "met"), _connector="OR"),
                            ("decision", "mandatory"),
                        ),
                        models.Q(
                            models.Q(
                                ("care_needs", "met"),
                                ("working_together", "met"),
                                models.Q(("died", "met"), ("survived", "met"), _connector="OR"),
                                _negated=True,
                            ),
                            models.Q(("decision", "mandatory"), _negated=True),
                        ),
                        _connector="OR",
                    ),
                    name="panelrecommendation_must_when_met",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("decision", "mandatory"),
                        models.Q(("care_needs", "met"), ("decision", "discretionary")),
                        models.Q(
                            ("decision", "no-review"),
                            models.Q(
                                ("care_needs", "not-met"),
                                ("working_together", "not-met"),
                                models.Q(("died", "not-met"), ("survived", "not-met")),
                                _connector="OR",
                            ),
                        ),
                        models.Q(
                            ("decision", "more-information"),
                            models.Q(
                                ("care_needs", "not-yet-known"),
                                ("working_together", "not-yet-known"),
                                ("died", "not-yet-known"),
                                ("survived", "not-yet-known"),
                                _connector="OR",
                            ),
                        ),
                        _connector="OR",
                    ),
                    name="panelrecommendation_agrees_with_criteria",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="d36f7be93cb9b4c48e6e90e8988bd1ab4e4356bf",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_dceb7",
                        table="adult_reviews_panelrecommendation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="9bd9aad87e93f6bc5353306cb33bd522e75ba2f5",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_1ebb7",
                        table="adult_reviews_panelrecommendation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="c16fcafd1eae5167e8c4748a1d9413c7d7e8ab49",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_67bd7",
                        table="adult_reviews_panelrecommendation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="borne_out_by_the_adults",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n        SELECT 1 WHERE\n            (NEW.died = 'met' AND NOT EXISTS (\n                SELECT 1 FROM public.adult_reviews_reviewedadult a\n                WHERE a.referral_id = NEW.referral_id AND a.died))\n            OR (NEW.survived = 'met' AND NOT EXISTS (\n                SELECT 1 FROM public.adult_reviews_reviewedadult a\n                WHERE a.referral_id = NEW.referral_id AND NOT a.died))\n    ) THEN\n                RAISE EXCEPTION 'alongside: that somebody died, or survived, is borne out by the adults of the referral' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="d64e5466a20e9c0bf445bbba114b5dffa9a1c0d2",
                        operation="INSERT",
                        pgid="pgtrigger_borne_out_by_the_adults_fb5a8",
                        table="adult_reviews_panelrecommendation",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="informationrequest",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("basis__in", ["section-45", "asked"])), name="information_request_basis_known"
                ),
                models.CheckConstraint(
                    condition=models.Q(("to_whom__regex", "\\S")), name="information_request_is_to_somebody"
                ),
                models.CheckConstraint(
                    condition=models.Q(("what__regex", "\\S")), name="information_request_says_what"
                ),
                models.CheckConstraint(condition=models.Q(("why__regex", "\\S")), name="information_request_says_why"),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(
                            ("for_functions", True),
                            ("likely_to_have", True),
                            models.Q(("about_them", True), ("passed_to_them", True), _connector="OR"),
                            ("basis", "section-45"),
                        ),
                        models.Q(
                            models.Q(
                                ("for_functions", True),
                                ("likely_to_have", True),
                                models.Q(("about_them", True), ("passed_to_them", True), _connector="OR"),
                                _negated=True,
                            ),
                            models.Q(("basis", "section-45"), _negated=True),
                        ),
                        _connector="OR",
                    ),
                    name="information_request_must_when_met",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("earlier__isnull", False), ("passed_to_them", True)),
                        models.Q(("earlier__isnull", True), ("passed_to_them", False)),
                        _connector="OR",
                    ),
                    name="information_request_names_the_earlier_one",
                ),
                models.CheckConstraint(
                    condition=models.Q(("earlier", models.F("id")), _negated=True),
                    name="information_request_leans_on_another",
                ),
                models.CheckConstraint(
                    condition=models.Q(("due_on__isnull", True), ("due_on__gte", models.F("made_on")), _connector="OR"),
                    name="information_request_due_after_it_was_made",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="8fe470c04481e69bcff5f3ac7a5bc992354ed55a",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_d0860",
                        table="adult_reviews_informationrequest",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="2e8616badfc577de06e0a186cd397cd95bacdf9c",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_81b3d",
                        table="adult_reviews_informationrequest",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="5a929231c179be53020ebfd3f1ca5f10a769bc16",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_653ae",
                        table="adult_reviews_informationrequest",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="leans_on_an_earlier_one",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n        SELECT 1 WHERE NEW.earlier_id IS NOT NULL AND NOT EXISTS (\n            SELECT 1 FROM public.adult_reviews_informationanswer a\n            WHERE a.request_id = NEW.earlier_id AND a.result IN ('received', 'part'))\n    ) THEN\n                RAISE EXCEPTION 'alongside: what was supplied earlier was supplied under a request that was complied with' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="a18ede87e78265d231ea221f2cf36705fd9873e4",
                        operation="INSERT",
                        pgid="pgtrigger_leans_on_an_earlier_one_c4e70",
                        table="adult_reviews_informationrequest",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="chairdecision",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("care_needs__in", ["met", "not-met", "not-yet-known"])),
                    name="chairdecision_care_needs_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("working_together__in", ["met", "not-met", "not-yet-known"])),
                    name="chairdecision_working_together_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("died__in", ["met", "not-met", "not-yet-known"])),
                    name="chairdecision_died_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("survived__in", ["met", "not-met", "not-yet-known"])),
                    name="chairdecision_survived_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("care_needs", "not-yet-known"), ("care_needs_words__regex", "\\S"), _connector="OR"
                    ),
                    name="chairdecision_care_needs_has_words",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("working_together", "not-yet-known"), ("working_together_words__regex", "\\S"), _connector="OR"
                    ),
                    name="chairdecision_working_together_has_words",
                ),
                models.CheckConstraint(
                    condition=models.Q(("died", "not-yet-known"), ("died_words__regex", "\\S"), _connector="OR"),
                    name="chairdecision_died_has_words",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("survived", "not-yet-known"), ("survived_words__regex", "\\S"), _connector="OR"
                    ),
                    name="chairdecision_survived_has_words",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("decision__in", ["mandatory", "discretionary", "no-review", "more-information"])
                    ),
                    name="chairdecision_known",
                ),
                models.CheckConstraint(condition=models.Q(("reasons__regex", "\\S")), name="chairdecision_has_reasons"),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(
                            ("care_needs", "met"),
                            ("working_together", "met"),
                            models.Q(("died", "met"), ("survived", "met"), _connector="OR"),
                            ("decision", "mandatory"),
                        ),
                        models.Q(
                            models.Q(
                                ("care_needs", "met"),
                                ("working_together", "met"),
                                models.Q(("died", "met"), ("survived", "met"), _connector="OR"),
                                _negated=True,
                            ),
                            models.Q(("decision", "mandatory"), _negated=True),
                        ),
                        _connector="OR",
                    ),
                    name="chairdecision_must_when_met",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("decision", "mandatory"),
                        models.Q(("care_needs", "met"), ("decision", "discretionary")),
                        models.Q(
                            ("decision", "no-review"),
                            models.Q(
                                ("care_needs", "not-met"),
                                ("working_together", "not-met"),
                                models.Q(("died", "not-met"), ("survived", "not-met")),
                                _connector="OR",
                            ),
                        ),
                        models.Q(
                            ("decision", "more-information"),
                            models.Q(
                                ("care_needs", "not-yet-known"),
                                ("working_together", "not-yet-known"),
                                ("died", "not-yet-known"),
                                ("survived", "not-yet-known"),
                                _connector="OR",
                            ),
                        ),
                        _connector="OR",
                    ),
                    name="chairdecision_agrees_with_criteria",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="16519abb4e85d3c7ec85217016a6a4c83c1aef45",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_69cca",
                        table="adult_reviews_chairdecision",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="cff019d89f1cb31249a7dee246f388f1da8eeffb",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_40d46",
                        table="adult_reviews_chairdecision",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="3e03d78750b0a6dbd0170421320e0cba9797bb38",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_edb5e",
                        table="adult_reviews_chairdecision",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="borne_out_by_the_adults",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n        SELECT 1 WHERE\n            (NEW.died = 'met' AND NOT EXISTS (\n                SELECT 1 FROM public.adult_reviews_reviewedadult a\n                WHERE a.referral_id = NEW.referral_id AND a.died))\n            OR (NEW.survived = 'met' AND NOT EXISTS (\n                SELECT 1 FROM public.adult_reviews_reviewedadult a\n                WHERE a.referral_id = NEW.referral_id AND NOT a.died))\n    ) THEN\n                RAISE EXCEPTION 'alongside: that somebody died, or survived, is borne out by the adults of the referral' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="aa7fe777ec1acfc215622e593fc5711112fefd7a",
                        operation="INSERT",
                        pgid="pgtrigger_borne_out_by_the_adults_03b76",
                        table="adult_reviews_chairdecision",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="held_when_decided",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n        SELECT 1 WHERE EXISTS (\n            SELECT 1 FROM public.adult_reviews_adultreview r WHERE r.referral_id = NEW.referral_id\n        ) IS DISTINCT FROM (\n            SELECT d.decision IN ('mandatory', 'discretionary') FROM public.adult_reviews_chairdecision d\n            WHERE d.referral_id = NEW.referral_id ORDER BY d.id DESC LIMIT 1\n        )\n    ) THEN\n                RAISE EXCEPTION 'alongside: a review is held when, and only when, the newest decision of the chair says so' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="87d4c676ea2422257afcf6d1e447469e98e122e5",
                        operation="INSERT",
                        pgid="pgtrigger_held_when_decided_e3d34",
                        table="adult_reviews_chairdecision",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="adultreview",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "method__in",
                            [
                                "rapid",
                                "learning-together",
                                "event",
                                "incident",
                                "appreciative",
                                "thematic",
                                "chronology",
                                "other",
                            ],
                        ),
                        ("method__isnull", True),
                        _connector="OR",
                    ),
                    name="adult_review_method_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("publication__in", ["published", "not-published"]),
                        ("publication__isnull", True),
                        _connector="OR",
                    ),
                    name="adult_review_publication_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("completed_on__isnull", True), ("completed_on__gte", models.F("began_on")), _connector="OR"
                    ),
                    name="adult_review_completed_after_it_began",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(
                            ("address", ""),
                            ("publication__isnull", True),
                            ("published_on__isnull", True),
                            ("why_not_published", ""),
                        ),
                        models.Q(
                            ("address__regex", "\\S"),
                            ("anonymised", True),
                            ("anonymised__isnull", False),
                            ("completed_on__isnull", False),
                            ("publication", "published"),
                            ("publication__isnull", False),
                            ("published_on__isnull", False),
                            ("why_not_published", ""),
                        ),
                        models.Q(
                            ("address", ""),
                            ("publication", "not-published"),
                            ("publication__isnull", False),
                            ("published_on__isnull", True),
                            ("why_not_published__regex", "\\S"),
                        ),
                        _connector="OR",
                    ),
                    name="adult_review_published_or_why_not",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="ce60739127ea8af7da6ac4c7d5279bce6f322e86",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_2f884",
                        table="adult_reviews_adultreview",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="274c76b666e8d00f8ccc28880b37a35ccdf862ff",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_b1761",
                        table="adult_reviews_adultreview",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="aa453155da7cd547ed6a56a310947240eb1b4c53",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_3b8e0",
                        table="adult_reviews_adultreview",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="held_when_decided",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n        SELECT 1 WHERE EXISTS (\n            SELECT 1 FROM public.adult_reviews_adultreview r WHERE r.referral_id = NEW.referral_id\n        ) IS DISTINCT FROM (\n            SELECT d.decision IN ('mandatory', 'discretionary') FROM public.adult_reviews_chairdecision d\n            WHERE d.referral_id = NEW.referral_id ORDER BY d.id DESC LIMIT 1\n        )\n    ) THEN\n                RAISE EXCEPTION 'alongside: a review is held when, and only when, the newest decision of the chair says so' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="bcc126e697eed55019969074dc826145be246b75",
                        operation="INSERT",
                        pgid="pgtrigger_held_when_decided_f2546",
                        table="adult_reviews_adultreview",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="reviewreport",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("kind__in", ["draft", "final", "summary"])), name="review_report_kind_known"
                ),
                models.CheckConstraint(
                    condition=models.Q(("kept_where__regex", "\\S")), name="review_report_is_somewhere"
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="195f1fab46c58ae46c52920e82e1021ea8826f1d",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_fa1d4",
                        table="adult_reviews_reviewreport",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="494e768592692e0d5c17443159b2c2b3c94c402e",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_9a54a",
                        table="adult_reviews_reviewreport",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="ce3fe316a8fccffa767da49a4a844e7c748b2c9b",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_3757f",
                        table="adult_reviews_reviewreport",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
    ]
