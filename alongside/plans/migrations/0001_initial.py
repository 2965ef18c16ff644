import django.db.models.deletion
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "__first__"),
        ("capacity", "0002_initial"),
        ("enquiries", "0002_initial"),
        ("history", "0002_initial"),
        ("risk", "0001_initial"),
        ("voice", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Plan",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("safeguarding", "Safeguarding plan"),
                            ("family", "Family plan, made by a group conference"),
                            ("domestic-abuse", "Domestic-abuse safety plan"),
                        ],
                        default="safeguarding",
                        max_length=20,
                    ),
                ),
                (
                    "whose",
                    models.CharField(blank=True, help_text="the family or group whose plan it is (G5)", max_length=200),
                ),
                ("strengths", models.TextField(blank=True, help_text="what already works and keeps them safe")),
                ("future_safety", models.TextField(blank=True, help_text="steps for their safety in future")),
                ("contingency", models.TextField(blank=True, help_text="what will be done if things go wrong")),
                ("alarm", models.TextField(blank=True, help_text="how to raise the alarm, and with whom")),
                ("monitoring", models.TextField(blank=True, help_text="who keeps an eye on it, and how")),
                ("reviewing", models.TextField(blank=True, help_text="how and with whom it will be looked at again")),
                (
                    "adult_can_ask",
                    models.BooleanField(help_text="the adult knows that they can ask for a review", null=True),
                ),
                ("agreed_with", models.CharField(blank=True, max_length=300)),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("agreed", "The adult agreed to it"),
                            (
                                "best-interests",
                                "They lack capacity for this decision, and it is in their best interests",
                            ),
                            ("not-agreed", "The adult did not agree to it"),
                            ("not-asked", "They have not been asked yet"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
                ("basis_words", models.TextField(blank=True)),
                ("started_on", models.DateField()),
                ("next_review_on", models.DateField(help_text="of a plan that has ended: none", null=True)),
                (
                    "review_later_because",
                    models.TextField(blank=True, help_text="why the next review is later than usual"),
                ),
                ("ended_on", models.DateField(null=True)),
                (
                    "ending",
                    models.CharField(
                        choices=[
                            ("recovery", "It did its work: resolution and recovery"),
                            ("monitoring", "Somebody keeps an eye on things from here"),
                            ("superseded", "Another plan took its place"),
                            ("other", "Another way"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
                ("monitored_by", models.CharField(blank=True, max_length=200)),
                ("ending_words", models.TextField(blank=True)),
                (
                    "aims",
                    models.ForeignKey(
                        help_text="hopes and wishes in their own words",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="voice.statement",
                    ),
                ),
                (
                    "capacity",
                    models.ForeignKey(
                        help_text="for this decision",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="plans",
                        to="capacity.capacityassessment",
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="plans",
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
                    "lead",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="plans",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["enquiry"], name="plan_of_enquiry"),
                    models.Index(
                        condition=models.Q(("ended_on__isnull", True)),
                        fields=["enquiry", "next_review_on"],
                        name="plan_open_of_enquiry",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["safeguarding", "family", "domestic-abuse"])),
                        name="plan_kind_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("basis__in", ["agreed", "best-interests", "not-agreed", "not-asked"]),
                            ("basis__isnull", True),
                            _connector="OR",
                        ),
                        name="plan_basis_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ending__in", ["recovery", "monitoring", "superseded", "other"]),
                            ("ending__isnull", True),
                            _connector="OR",
                        ),
                        name="plan_ending_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "family"), _negated=True), ("whose__regex", "\\S"), _connector="OR"
                        ),
                        name="plan_of_a_family_says_whose",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("ended_on__isnull", True), ("ending__isnull", True)),
                            models.Q(
                                ("ended_on__isnull", False), ("ending__isnull", False), ("next_review_on__isnull", True)
                            ),
                            _connector="OR",
                        ),
                        name="plan_ended_says_how",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ended_on__isnull", False), ("next_review_on__isnull", False), _connector="OR"
                        ),
                        name="plan_open_knows_its_review",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ending__isnull", True),
                            models.Q(("ending", "monitoring"), _negated=True),
                            ("monitored_by__regex", "\\S"),
                            _connector="OR",
                        ),
                        name="plan_monitored_by_somebody",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ended_on__isnull", True), ("ended_on__gte", models.F("started_on")), _connector="OR"
                        ),
                        name="plan_ended_after_start",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("next_review_on__isnull", True),
                            ("next_review_on__gt", models.F("started_on")),
                            _connector="OR",
                        ),
                        name="plan_reviewed_after_start",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Action",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("what", models.TextField()),
                (
                    "owner_kind",
                    models.CharField(
                        choices=[
                            ("adult", "The adult"),
                            ("family-friend", "Family or a friend"),
                            ("worker", "The worker"),
                            ("council", "Somebody else at the council"),
                            ("partner", "A partner: police, health, housing, a charity"),
                            ("provider", "A care provider"),
                        ],
                        max_length=20,
                    ),
                ),
                ("owner_name", models.CharField(blank=True, max_length=200)),
                ("due_on", models.DateField(null=True)),
                (
                    "enquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="actions", to="enquiries.enquiry"
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
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to="voice.desiredoutcome",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="actions",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "plan",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="actions", to="plans.plan"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("what__regex", "\\S")), name="action_says_what"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("owner_kind__in", ["adult", "family-friend", "worker", "council", "partner", "provider"])
                        ),
                        name="action_owner_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanCopy",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("on", models.DateField()),
                ("given", models.BooleanField()),
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
                        help_text="how it reached them",
                        max_length=20,
                        null=True,
                    ),
                ),
                ("why_not", models.TextField(blank=True)),
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
                    "plan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="copies", to="plans.plan"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("channel__in", ["hand", "post", "phone", "voicemail", "text", "email", "online"]),
                            ("channel__isnull", True),
                            _connector="OR",
                        ),
                        name="plan_copy_channel_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("channel__isnull", False), ("given", True)),
                            models.Q(("channel__isnull", True), ("given", False), ("why_not__regex", "\\S")),
                            _connector="OR",
                        ),
                        name="plan_copy_given_somehow_or_why_not",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanReview",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "because",
                    models.CharField(
                        choices=[
                            ("due", "It was planned for about now"),
                            ("adult-asked", "The adult asked"),
                            ("incident", "Something happened"),
                            ("other", "Another reason"),
                        ],
                        max_length=20,
                    ),
                ),
                ("due_on", models.DateField(help_text="the day for which it was planned", null=True)),
                ("held_on", models.DateField()),
                ("later_because", models.TextField(blank=True, help_text="why it was later than planned")),
                ("with_whom", models.CharField(blank=True, max_length=300)),
                ("changes", models.TextField(blank=True, help_text="what changes in the plan")),
                ("next_due_on", models.DateField(null=True)),
                (
                    "adults_view",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="voice.statement"
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
                    "plan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="reviews", to="plans.plan"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("because__in", ["due", "adult-asked", "incident", "other"])),
                        name="plan_review_because_known",
                    ),
                    models.UniqueConstraint(models.F("plan"), models.F("due_on"), name="plan_review_held_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("next_due_on__isnull", True), ("next_due_on__gt", models.F("held_on")), _connector="OR"
                        ),
                        name="plan_review_next_is_later",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("due_on__isnull", True), ("because", "due"), _connector="OR"),
                        name="plan_review_planned_has_its_day",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ActionResult",
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
                        max_length=20,
                    ),
                ),
                ("words", models.TextField(blank=True, help_text="what was done, or why it was not")),
                ("said_by", models.CharField(blank=True, help_text="who says so", max_length=200)),
                (
                    "action",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="results", to="plans.action"
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
                    "review",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="results",
                        to="plans.planreview",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("result__in", ["done", "partly", "not-done", "not-needed"])),
                        name="action_result_known",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Response",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.SlugField(max_length=60)),
                ("version", models.PositiveSmallIntegerField(default=1)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("toolkit", "Response of the Making Safeguarding Personal toolkit"),
                            ("legal", "Legal remedy"),
                            ("local", "Other and local response"),
                        ],
                        max_length=10,
                    ),
                ),
                ("title", models.CharField(max_length=160)),
                ("about", models.TextField(blank=True, help_text="what it is, in plain words")),
                ("source", models.CharField(blank=True, help_text="where it comes from", max_length=200)),
                (
                    "may_endanger",
                    models.BooleanField(default=False, help_text="whether it may put somebody who is coerced at risk"),
                ),
                ("in_use", models.BooleanField(default=True)),
                (
                    "event",
                    models.ForeignKey(
                        help_text="the line of history that wrote it, unless it came with the product",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="history.event",
                    ),
                ),
            ],
            options={
                "ordering": ["pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["toolkit", "legal", "local"])), name="response_kind_known"
                    ),
                    models.CheckConstraint(condition=models.Q(("title__regex", "\\S")), name="response_has_a_title"),
                    models.UniqueConstraint(models.F("key"), models.F("version"), name="response_version_once"),
                    models.UniqueConstraint(
                        models.F("key"), condition=models.Q(("in_use", True)), name="response_in_use_once"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ResponseUsed",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("offered_by", models.CharField(blank=True, max_length=200)),
                ("offered_on", models.DateField()),
                (
                    "answer",
                    models.CharField(
                        choices=[("not-yet", "Not answered yet"), ("accepted", "Accepted"), ("declined", "Declined")],
                        default="not-yet",
                        max_length=10,
                    ),
                ),
                ("used_from", models.DateField(null=True)),
                ("used_to", models.DateField(null=True)),
                (
                    "safe_because",
                    models.TextField(
                        blank=True, help_text="why it is offered without a coercion check, if it may endanger"
                    ),
                ),
                (
                    "answer_words",
                    models.ForeignKey(
                        help_text="what they said to the offer",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="voice.statement",
                    ),
                ),
                (
                    "coercion_check",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="responses",
                        to="risk.coercioncheck",
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="responses", to="enquiries.enquiry"
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
                    "response",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="uses", to="plans.response"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("answer__in", ["not-yet", "accepted", "declined"])),
                        name="response_answer_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("used_to__isnull", True),
                            models.Q(("used_from__isnull", False), ("used_to__gte", models.F("used_from"))),
                            _connector="OR",
                        ),
                        name="response_used_after_it_began",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ResponseOutcome",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                        on_delete=django.db.models.deletion.PROTECT, related_name="responses", to="voice.desiredoutcome"
                    ),
                ),
                (
                    "used",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="serves", to="plans.responseused"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(models.F("used"), models.F("outcome"), name="response_serves_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="HowItWorked",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("judged_on", models.DateField()),
                (
                    "adult",
                    models.CharField(
                        choices=[
                            ("very", "Very well"),
                            ("fairly", "Fairly well"),
                            ("not-very", "Not very well"),
                            ("not-at-all", "Not at all well"),
                            ("too-soon", "Too soon to say"),
                            ("dont-know", "Do not know"),
                        ],
                        help_text="the adult's own judgement",
                        max_length=12,
                        null=True,
                    ),
                ),
                ("adults_words", models.TextField(blank=True)),
                (
                    "practitioner",
                    models.CharField(
                        choices=[
                            ("very", "Very well"),
                            ("fairly", "Fairly well"),
                            ("not-very", "Not very well"),
                            ("not-at-all", "Not at all well"),
                            ("too-soon", "Too soon to say"),
                            ("dont-know", "Do not know"),
                        ],
                        max_length=12,
                        null=True,
                    ),
                ),
                ("why", models.TextField(blank=True, help_text="the practitioner's words: what worked, what did not")),
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
                    "used",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="judgements", to="plans.responseused"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("adult__in", ["very", "fairly", "not-very", "not-at-all", "too-soon", "dont-know"]),
                            ("adult__isnull", True),
                            _connector="OR",
                        ),
                        name="how_well_adult_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("practitioner__in", ["very", "fairly", "not-very", "not-at-all", "too-soon", "dont-know"]),
                            ("practitioner__isnull", True),
                            _connector="OR",
                        ),
                        name="how_well_practitioner_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("adult__isnull", False), ("practitioner__isnull", False), _connector="OR"),
                        name="how_well_says_something",
                    ),
                ],
            },
        ),
        alongside.history.migrating.AddRules(
            model_name="plan",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="ff53ed8b36b40f24e1b4de71fcf951edba04aac6",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_364af",
                        table="plans_plan",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="87b1fe4e4f2a0cf8c4cb4c78b2a077f2c7196714",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_75727",
                        table="plans_plan",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="960ecd2f019267d4918284d4f1ebb294ed964877",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_5c155",
                        table="plans_plan",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="capacity_of_the_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF EXISTS (\n        SELECT 1 FROM public.capacity_capacityassessment c, public.enquiries_enquiry e\n        WHERE c.id = NEW.capacity_id AND e.id = NEW.enquiry_id AND c.adult_id <> e.adult_id\n    ) THEN\n                RAISE EXCEPTION 'alongside: a plan leans on an assessment of the same adult' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="898b10692026e0f1f245a8dbf90d545c5ee97f0c",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_capacity_of_the_adult_5f8d9",
                        table="plans_plan",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="action",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="562523c516f2caf78087f36e27f78ec55cbe9b2b",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_b01e6",
                        table="plans_action",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="6ce38aa8a3add8b9a72d4b4aaf53fdf24ac33391",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_a4de6",
                        table="plans_action",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="f854649742f696d13565f1393e20a37ff835fa16",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_a454d",
                        table="plans_action",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_enquiry",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF EXISTS (\n        SELECT 1 FROM public.plans_plan WHERE id = NEW.plan_id AND enquiry_id <> NEW.enquiry_id\n        UNION ALL\n        SELECT 1 FROM public.voice_desiredoutcome WHERE id = NEW.outcome_id AND enquiry_id <> NEW.enquiry_id\n    ) THEN\n                RAISE EXCEPTION 'alongside: an action, its plan and the outcome it serves belong to one enquiry' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="ec2dedce9ae67aca449a2df7ce7a8ae56e31a808",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_enquiry_08a79",
                        table="plans_action",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="plancopy",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="5e33d9d306801aab1e3161ff84998c6168730078",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_95773",
                        table="plans_plancopy",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="ca97aab2039ee9c81ca3ba3e4c1ad7980b3af28f",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_facdd",
                        table="plans_plancopy",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="b1792b0decff5802fbaf594c24b5c9a4c87d391c",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_129fa",
                        table="plans_plancopy",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="planreview",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="75e2953729eea635b3dfd3cad81a23ad6d54ec98",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_68583",
                        table="plans_planreview",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="b489b7cff509ff9f1b5709951591662eb1ae1ec5",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_8d067",
                        table="plans_planreview",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="f6f86a8933a9f26ded3e53219a4e32d508e57da5",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_7deea",
                        table="plans_planreview",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="actionresult",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="4a2de806ba154013bca594fdd58ad7a5f7a9f90d",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_d998d",
                        table="plans_actionresult",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="ff99679ec81a56078adf2cf55951c6c78416b98c",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_14ef6",
                        table="plans_actionresult",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="18f79f0bc27c847856ba5beb2d9f6d46f12a604e",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_04f2c",
                        table="plans_actionresult",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="result_of_its_plan",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF EXISTS (\n        SELECT 1 FROM public.plans_planreview r, public.plans_action a\n        WHERE r.id = NEW.review_id AND a.id = NEW.action_id AND a.plan_id IS DISTINCT FROM r.plan_id\n    ) THEN\n                RAISE EXCEPTION 'alongside: what a review says of an action is said of an action of its plan' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="e2946eb81489b75b7b140b48bbb5e1dfb01c0450",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_result_of_its_plan_c746d",
                        table="plans_actionresult",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="responseused",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="f454b2abf81fdc962c67059ca0eff7b40ea7b765",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_71e4d",
                        table="plans_responseused",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="feca2a72222db54cb9fdae21a663b863eabbed63",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_d6efb",
                        table="plans_responseused",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="0e35c5e2f031aa1fb1ea782760cb48fc2a188dbb",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_c06f4",
                        table="plans_responseused",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="checked_or_with_a_reason",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF EXISTS (\n        SELECT 1 FROM public.plans_response\n        WHERE id = NEW.response_id AND may_endanger AND NEW.coercion_check_id IS NULL AND NEW.safe_because !~ '\\S'\n    ) THEN\n                RAISE EXCEPTION 'alongside: a response that may endanger has a coercion check or a reason' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="d3599d17b1e99bea0c339ac3867de2a69e850c59",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_checked_or_with_a_reason_2005a",
                        table="plans_responseused",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="check_of_its_enquiry",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF EXISTS (SELECT 1 FROM public.risk_coercioncheck WHERE id = NEW.coercion_check_id AND enquiry_id <> NEW.enquiry_id) THEN\n                RAISE EXCEPTION 'alongside: a coercion check was made in the enquiry in which a response is offered' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="28f1f4f81e68c8d964fef2b434ac3aa84a6543f4",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_check_of_its_enquiry_0c68f",
                        table="plans_responseused",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="responseoutcome",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="5962199ae7445a51dfbc8d6ca190a38fb697d8ed",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_235b4",
                        table="plans_responseoutcome",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="aa1a3952e12b43ce1105dd427efe9a7b7bef44a9",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_87161",
                        table="plans_responseoutcome",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="448a213c691ee72d8d8a8a9f4a2a75e50b7a6c4e",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_12f4e",
                        table="plans_responseoutcome",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="serves_its_own_enquiry",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF EXISTS (\n        SELECT 1 FROM public.plans_responseused u, public.voice_desiredoutcome o\n        WHERE u.id = NEW.used_id AND o.id = NEW.outcome_id AND u.enquiry_id <> o.enquiry_id\n    ) THEN\n                RAISE EXCEPTION 'alongside: a response and the outcome it serves belong to one enquiry' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="975dc20ba9b08099e4694eb5b1746d50a2be55f9",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_serves_its_own_enquiry_bd1e8",
                        table="plans_responseoutcome",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="howitworked",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="8b308ab3c5386486814337cb8bd782669d686f7f",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_c9192",
                        table="plans_howitworked",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="a504381b00b5c7098d3a5863ec779afeb097fc5b",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_cba7f",
                        table="plans_howitworked",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="0ee60f7d2c22283994508c34cb0a432619bb187e",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_8b9ad",
                        table="plans_howitworked",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
    ]
