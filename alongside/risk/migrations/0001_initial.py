import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("capacity", "0002_initial"),
        ("concerns", "0002_initial"),
        ("enquiries", "0002_initial"),
        ("history", "0002_initial"),
        ("papers", "0001_initial"),
        ("people", "0001_initial"),
        ("voice", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="HeatMap",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("drawn_on", models.DateField()),
                ("activity", models.TextField(help_text="in the person's own words")),
                ("response", models.TextField(blank=True, help_text="what was agreed to do")),
                ("review_on", models.DateField(null=True)),
                (
                    "enquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="heat_maps", to="enquiries.enquiry"
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
                    "supersedes",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="superseded_by",
                        to="risk.heatmap",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("activity__regex", "\\S")), name="heat_map_has_an_activity"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("supersedes", models.F("id")), _negated=True),
                        name="heat_map_supersedes_another",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_on__isnull", True), ("review_on__gte", models.F("drawn_on")), _connector="OR"
                        ),
                        name="heat_map_reviewed_later",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HeatMarker",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "placed_by",
                    models.CharField(
                        choices=[("adult", "The adult"), ("carer", "A carer"), ("practitioner", "The practitioner")],
                        max_length=12,
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=200)),
                (
                    "quality",
                    models.CharField(
                        choices=[("low", "A little"), ("medium", "Some"), ("high", "A lot")],
                        help_text="what it adds to their life",
                        max_length=6,
                    ),
                ),
                (
                    "risk",
                    models.CharField(
                        choices=[("low", "A little"), ("medium", "Some"), ("high", "A lot")],
                        help_text="how much could go wrong",
                        max_length=6,
                    ),
                ),
                ("why", models.TextField(blank=True)),
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
                    "heat_map",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="markers", to="risk.heatmap"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.significantperson",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("placed_by__in", ["adult", "carer", "practitioner"])),
                        name="marker_placed_by_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("quality__in", ["low", "medium", "high"])), name="marker_quality_known"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("risk__in", ["low", "medium", "high"])), name="marker_risk_known"
                    ),
                    models.UniqueConstraint(
                        models.F("heat_map"),
                        condition=models.Q(("placed_by", "adult")),
                        name="adults_marker_once_a_map",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("placed_by", "adult"), ("name__regex", "\\S"), _connector="OR"),
                        name="marker_has_a_name",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OnePageProfile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("written_on", models.DateField()),
                ("liked", models.TextField(blank=True, help_text="what people like and admire about them")),
                ("matters", models.TextField(blank=True)),
                ("support", models.TextField(blank=True, help_text="how best to support them")),
                ("may_see", models.TextField(blank=True, help_text="who may see it, as the adult decides")),
                ("helped_by", models.CharField(blank=True, help_text="who helped to write it", max_length=200)),
                (
                    "adult",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="profiles", to="people.adult"
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
                    "photo",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="papers.paper"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("liked__regex", "\\S"),
                            ("matters__regex", "\\S"),
                            ("support__regex", "\\S"),
                            _connector="OR",
                        ),
                        name="profile_says_something",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RiskDecision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("decided_on", models.DateField()),
                ("words", models.TextField(help_text="what was decided, and why")),
                (
                    "decider",
                    models.CharField(
                        choices=[
                            ("adult", "The adult"),
                            ("best-interests", "Somebody else, in their best interests"),
                            ("court", "A court"),
                            ("agency", "An agency, under a duty or power of its own"),
                        ],
                        max_length=20,
                    ),
                ),
                ("decider_name", models.CharField(blank=True, max_length=200)),
                ("advocate_present", models.BooleanField(null=True)),
                (
                    "disagreement",
                    models.TextField(blank=True, help_text="who sees it otherwise, and how that is handled"),
                ),
                ("early_signs", models.TextField(blank=True)),
                ("contingency", models.TextField(blank=True)),
                ("who_to_call", models.TextField(blank=True)),
                ("review_on", models.DateField(null=True)),
                ("review_if", models.TextField(blank=True, help_text="what would make us look at it sooner")),
                (
                    "agreed_by",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("adult", "The adult"),
                                ("family", "Family or a friend"),
                                ("worker", "The worker"),
                                ("manager", "A manager"),
                                ("agencies", "Other agencies"),
                            ],
                            max_length=10,
                        ),
                        default=list,
                        size=None,
                    ),
                ),
                (
                    "capacity",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="capacity.capacityassessment",
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
                    "residual",
                    models.ForeignKey(
                        help_text="the risk they accept, in own words",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="voice.statement",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="risk_decision_has_words"),
                    models.CheckConstraint(
                        condition=models.Q(("decider__in", ["adult", "best-interests", "court", "agency"])),
                        name="risk_decision_decider_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("agreed_by__contained_by", ["adult", "family", "worker", "manager", "agencies"])
                        ),
                        name="risk_decision_agreed_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("decider", "adult"), ("decider_name__regex", "\\S"), _connector="OR"),
                        name="risk_decision_decider_named",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_on__isnull", True), ("review_on__gte", models.F("decided_on")), _connector="OR"
                        ),
                        name="risk_decision_reviewed_later",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RiskBacking",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("backed_on", models.DateField()),
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
                    "decision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="backings", to="risk.riskdecision"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="backing_has_words")
                ],
            },
        ),
        migrations.CreateModel(
            name="RiskOption",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.TextField(help_text="what would be done")),
                ("as_now", models.BooleanField(help_text="whether this is to carry on as now")),
                ("benefits", models.TextField(blank=True)),
                ("harms", models.TextField(blank=True, help_text="what could go wrong, and for whom")),
                ("likelihood", models.TextField(blank=True)),
                ("seriousness", models.TextField(blank=True)),
                ("harm_of_protecting", models.TextField(blank=True, help_text="harm that stepping in might itself do")),
                (
                    "others",
                    models.TextField(blank=True, help_text="what it means for other people, and for the public"),
                ),
                ("legal_limits", models.TextField(blank=True)),
                ("safer", models.TextField(blank=True, help_text="what would make it safer")),
                (
                    "least_restrictive",
                    models.BooleanField(help_text="whether it takes away least freedom of those that work", null=True),
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
                    models.CheckConstraint(condition=models.Q(("name__regex", "\\S")), name="option_has_a_name")
                ],
            },
        ),
        migrations.CreateModel(
            name="OptionView",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "whose",
                    models.CharField(
                        choices=[
                            ("adult", "The adult"),
                            ("family", "Family or a friend"),
                            ("advocate", "An advocate"),
                            ("agency", "An agency or a professional"),
                        ],
                        max_length=10,
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=200)),
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
                    "option",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="views", to="risk.riskoption"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("whose__in", ["adult", "family", "advocate", "agency"])),
                        name="view_whose_known",
                    ),
                    models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="view_has_words"),
                    models.CheckConstraint(
                        condition=models.Q(("whose", "adult"), ("name__regex", "\\S"), _connector="OR"),
                        name="view_has_a_name",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RiskWeighing",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("weighed_on", models.DateField()),
                ("why_it_matters", models.TextField(blank=True, help_text="in the same person's own words")),
                ("strengths", models.TextField(blank=True, help_text="what they are good at, and what works already")),
                ("safe_now", models.TextField(blank=True, help_text="what keeps them safe now")),
                ("present", models.TextField(blank=True, help_text="who weighed it together")),
                (
                    "what_changed",
                    models.TextField(blank=True, help_text="since it was weighed before, with what has gone well"),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="risk_weighings",
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
                    "supersedes",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="superseded_by",
                        to="risk.riskweighing",
                    ),
                ),
                (
                    "wants",
                    models.ForeignKey(
                        help_text="what they want to do or keep, in own words",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="voice.statement",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("supersedes", models.F("id")), _negated=True),
                        name="weighing_supersedes_another",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("supersedes__isnull", True), ("what_changed", "")),
                            models.Q(("supersedes__isnull", False), ("what_changed__regex", "\\S")),
                            _connector="OR",
                        ),
                        name="weighing_again_says_what_changed",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RiskShare",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("shared_on", models.DateField()),
                (
                    "shared_with",
                    models.CharField(
                        choices=[("adult", "The adult"), ("person", "Somebody in their life"), ("agency", "An agency")],
                        max_length=10,
                    ),
                ),
                ("agency", models.CharField(blank=True, max_length=200)),
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
                ("why", models.TextField(blank=True, help_text="why they need it, and on what ground")),
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
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.significantperson",
                    ),
                ),
                (
                    "weighing",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="shares", to="risk.riskweighing"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("shared_with__in", ["adult", "person", "agency"])), name="share_with_known"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("channel__in", ["hand", "post", "phone", "voicemail", "text", "email", "online"])
                        ),
                        name="share_channel_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("agency", ""), ("person__isnull", True), ("shared_with", "adult")),
                            models.Q(("agency", ""), ("person__isnull", False), ("shared_with", "person")),
                            models.Q(
                                ("agency__regex", "\\S"),
                                ("person__isnull", True),
                                ("shared_with", "agency"),
                                ("why__regex", "\\S"),
                            ),
                            _connector="OR",
                        ),
                        name="share_says_with_whom",
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="riskoption",
            name="weighing",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="options", to="risk.riskweighing"
            ),
        ),
        migrations.AddField(
            model_name="riskdecision",
            name="weighing",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="decisions", to="risk.riskweighing"
            ),
        ),
        migrations.CreateModel(
            name="SafeToAsk",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("considered_on", models.DateField()),
                ("alone", models.BooleanField(help_text="whether they can talk alone and in private", null=True)),
                ("nearby", models.TextField(blank=True, help_text="who is nearby, and who may come in")),
                ("how_to_contact", models.TextField(blank=True)),
                (
                    "code_word",
                    models.CharField(blank=True, help_text="what they say if they cannot go on", max_length=100),
                ),
                ("closed_questions", models.TextField(blank=True, help_text="questions that yes or no can answer")),
                (
                    "call_back",
                    models.TextField(blank=True, help_text="what is done if the call ends or nobody answers"),
                ),
                (
                    "place_and_pace",
                    models.TextField(blank=True, help_text="where they feel safe to talk, and how fast"),
                ),
                ("danger_signs", models.TextField(blank=True, help_text="what would show danger")),
                ("immediate_danger", models.BooleanField(null=True)),
                ("danger_done", models.TextField(blank=True, help_text="what was done about immediate danger")),
                (
                    "decision",
                    models.CharField(
                        choices=[
                            ("now", "Yes, it is safe to ask now"),
                            ("not-now", "No, not now"),
                            ("not-known", "Not known"),
                        ],
                        max_length=10,
                    ),
                ),
                ("instead", models.TextField(blank=True, help_text="what is done instead of asking now")),
                ("look_again_on", models.DateField(null=True)),
                (
                    "adult",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="safe_to_ask",
                        to="people.adult",
                    ),
                ),
                (
                    "concern",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="safe_to_ask",
                        to="concerns.concern",
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="safe_to_ask",
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
                "indexes": [models.Index(fields=["adult", "-considered_on", "-id"], name="safe_to_ask_newest")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("decision__in", ["now", "not-now", "not-known"])),
                        name="safe_to_ask_decision_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("decision", "not-now"), _negated=True),
                            models.Q(("instead__regex", "\\S"), ("look_again_on__isnull", False)),
                            _connector="OR",
                        ),
                        name="safe_to_ask_not_now_says_what_instead",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("look_again_on__isnull", True),
                            ("look_again_on__gte", models.F("considered_on")),
                            _connector="OR",
                        ),
                        name="safe_to_ask_looked_at_again_later",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("immediate_danger__isnull", True),
                            ("immediate_danger", False),
                            ("danger_done__regex", "\\S"),
                            _connector="OR",
                        ),
                        name="safe_to_ask_danger_was_answered",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SupportedDecision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("talked_on", models.DateField()),
                ("decision", models.TextField(help_text="what there is to decide, in plain words")),
                ("words_of", models.CharField(blank=True, help_text="who answered, if not the adult", max_length=200)),
                ("helped_by", models.TextField(blank=True, help_text="who or what helped the adult to decide")),
                ("matters", models.TextField(blank=True)),
                ("works", models.TextField(blank=True)),
                ("better", models.TextField(blank=True)),
                ("hard", models.TextField(blank=True)),
                ("stops", models.TextField(blank=True)),
                ("sees", models.TextField(blank=True)),
                ("otherwise", models.TextField(blank=True)),
                ("anywhere", models.TextField(blank=True)),
                ("to_do", models.TextField(blank=True)),
                ("staff", models.TextField(blank=True)),
                ("family", models.TextField(blank=True)),
                ("important", models.TextField(blank=True)),
                ("help", models.TextField(blank=True)),
                ("disagreement", models.TextField(blank=True, help_text="who sees it otherwise, and what would help")),
                ("next_steps", models.TextField(blank=True, help_text="who does what, by when")),
                ("plan_change", models.TextField(blank=True, help_text="what should change in the plan")),
                ("review_on", models.DateField(null=True)),
                (
                    "enquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="supported_decisions",
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
                        condition=models.Q(("decision__regex", "\\S")), name="supported_decision_has_a_question"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("review_on__isnull", True), ("review_on__gte", models.F("talked_on")), _connector="OR"
                        ),
                        name="supported_decision_reviewed_later",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="WeighedOutcome",
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
                        on_delete=django.db.models.deletion.PROTECT, related_name="weighed", to="voice.desiredoutcome"
                    ),
                ),
                (
                    "weighing",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="outcomes", to="risk.riskweighing"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(models.F("weighing"), models.F("outcome"), name="outcome_once_a_weighing")
                ],
            },
        ),
        migrations.CreateModel(
            name="WorkersUnease",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("felt_on", models.DateField()),
                ("words", models.TextField(help_text="what troubles the worker")),
                ("consulted", models.TextField(blank=True, help_text="who was asked, and when")),
                ("came_of_it", models.TextField(blank=True)),
                ("revisit_on", models.DateField(null=True)),
                (
                    "enquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="uneases", to="enquiries.enquiry"
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
                        to="risk.workersunease",
                    ),
                ),
                (
                    "weighing",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="uneases",
                        to="risk.riskweighing",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="unease_has_words"),
                    models.CheckConstraint(
                        condition=models.Q(("follows", models.F("id")), _negated=True), name="unease_follows_another"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("revisit_on__isnull", True), ("revisit_on__gte", models.F("felt_on")), _connector="OR"
                        ),
                        name="unease_revisited_later",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CoercionCheck",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("checked_on", models.DateField()),
                (
                    "before",
                    models.CharField(
                        choices=[
                            ("mediation", "Mediation"),
                            ("restorative", "Restorative work"),
                            ("conference", "A family group conference"),
                            ("joint-meeting", "A meeting with both of them"),
                            ("other", "Something else"),
                        ],
                        help_text="what it was looked at before",
                        max_length=15,
                        null=True,
                    ),
                ),
                (
                    "looked_by",
                    models.CharField(blank=True, help_text="who looked, and from where they know", max_length=200),
                ),
                ("signs", models.TextField(blank=True, help_text="the signs that were looked for, and what was seen")),
                ("effect_on_choice", models.TextField(blank=True)),
                (
                    "adviser",
                    models.CharField(
                        blank=True, help_text="independent advocate or domestic abuse adviser", max_length=200
                    ),
                ),
                ("dash_on", models.DateField(help_text="the day of a DASH or S-DASH", null=True)),
                ("marac_on", models.DateField(help_text="the day of a referral to MARAC", null=True)),
                (
                    "also_there",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("children", "Children"),
                                ("pets", "Pets"),
                                ("weapons", "Weapons, or access to them"),
                                ("stalking", "Trackers, cameras or other stalking technology"),
                            ],
                            max_length=10,
                        ),
                        default=list,
                        size=None,
                    ),
                ),
                (
                    "about_these",
                    models.TextField(blank=True, help_text="children, pets, weapons, stalking: what is known"),
                ),
                ("staff_visits", models.TextField(blank=True, help_text="how staff visit safely")),
                (
                    "found",
                    models.CharField(
                        choices=[
                            ("no-sign", "No sign of coercion or control"),
                            ("signs", "Signs of coercion or control"),
                            ("not-known", "Not known"),
                        ],
                        max_length=10,
                    ),
                ),
                ("conclusion", models.TextField()),
                (
                    "enquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="coercion_checks",
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
                        condition=models.Q(("conclusion__regex", "\\S")), name="coercion_check_has_a_conclusion"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("found__in", ["no-sign", "signs", "not-known"])),
                        name="coercion_check_found_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("before__in", ["mediation", "restorative", "conference", "joint-meeting", "other"]),
                            ("before__isnull", True),
                            _connector="OR",
                        ),
                        name="coercion_check_before_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("also_there__contained_by", ["children", "pets", "weapons", "stalking"])),
                        name="coercion_check_also_there_known",
                    ),
                ],
            },
        ),
        alongside.history.migrating.AddRules(
            model_name="coercioncheck",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="224737d2bbf2a746df0286244ba09faed1ce9fe6",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_35145",
                        table="risk_coercioncheck",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="759f4b0e7b05ffc6441b9f37b7d3f2cb8e975779",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_e23ff",
                        table="risk_coercioncheck",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="325ca284a825b2158d105fe62a4081afa9bef471",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_55328",
                        table="risk_coercioncheck",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="heatmap",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="0a55d3ce1ed13a12c64055d9ba20613b48fe8f9a",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_9070e",
                        table="risk_heatmap",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="8bc903f285de180b4b7c29ba74234f19f261f2ca",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_0c7ff",
                        table="risk_heatmap",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="a26e41dbfeb343733f1a8f3cd214a125e859aedd",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_3c6fb",
                        table="risk_heatmap",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="all_theirs",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n                SELECT 1 FROM (SELECT e.adult_id FROM public.risk_heatmap r JOIN public.enquiries_enquiry e ON e.id = r.enquiry_id WHERE r.id = NEW.supersedes_id) o (adult_id)\n                WHERE o.adult_id IS DISTINCT FROM (SELECT e.adult_id FROM public.enquiries_enquiry e WHERE e.id = NEW.enquiry_id)\n            ) THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="016c467c35e32c343d922cc9e852c1624028ace4",
                        operation="INSERT",
                        pgid="pgtrigger_all_theirs_9f40b",
                        table="risk_heatmap",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="heatmarker",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="0e6012627dadd9b93e0559cf0e6e0655f95858f3",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_bfdcd",
                        table="risk_heatmarker",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="26e3b77c00dea13973b9633545bec2e71deeb145",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_f4aef",
                        table="risk_heatmarker",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="45d44920419f74c1dcc71b3e992934edb6583428",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_a6cb4",
                        table="risk_heatmarker",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="all_theirs",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n                SELECT 1 FROM (SELECT r.adult_id FROM public.people_significantperson r WHERE r.id = NEW.person_id) o (adult_id)\n                WHERE o.adult_id IS DISTINCT FROM (SELECT e.adult_id FROM public.risk_heatmap r JOIN public.enquiries_enquiry e ON e.id = r.enquiry_id WHERE r.id = NEW.heat_map_id)\n            ) THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="526f5189d1543f3f21cb880bbe1b9e6e21d44cf9",
                        operation="INSERT",
                        pgid="pgtrigger_all_theirs_542c8",
                        table="risk_heatmarker",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="onepageprofile",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="276543cb05115b30bd9fda5ca79473558d5b0542",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_d3215",
                        table="risk_onepageprofile",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="a107478cde8d869fd0de40bf85d496b587b904cb",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_d282b",
                        table="risk_onepageprofile",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="450ab1f3cc5e1c012c9340552060a590130d7367",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_208b4",
                        table="risk_onepageprofile",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="all_theirs",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n                SELECT 1 FROM (SELECT r.adult_id FROM public.papers_paper r WHERE r.id = NEW.photo_id) o (adult_id)\n                WHERE o.adult_id IS DISTINCT FROM (SELECT NEW.adult_id)\n            ) THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="147a63a2878a948cba0ccd6b12cc4d9c10f7512e",
                        operation="INSERT",
                        pgid="pgtrigger_all_theirs_c064d",
                        table="risk_onepageprofile",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="riskbacking",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="c946bbe89f7c980b43a1b3e7194205964a8495d3",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_98de1",
                        table="risk_riskbacking",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="0a079acd2d989b29a97e3dc2e3ceb63d2511933d",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_a61a7",
                        table="risk_riskbacking",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="b92a7202a2794b8402e9960f8c1017a89f1628cc",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_eef0b",
                        table="risk_riskbacking",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="optionview",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="b80942a9742ec128a3c9e561afe0b1ec778fb091",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_b8e99",
                        table="risk_optionview",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="c73f3b486b44395b8888cf8f0c81b6ffe5f1234d",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_8b827",
                        table="risk_optionview",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="256ab4b98e22b86d733f27e2a07596b06e2b6c40",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_8de3a",
                        table="risk_optionview",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="riskweighing",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="70cbce0804abec1bba174fbcfbb23f517ff854b3",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_e1f77",
                        table="risk_riskweighing",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="7f12bf05fceb01e6d761b44eba69128737a9418a",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_bfcfd",
                        table="risk_riskweighing",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="43558d00972348a59b00720263365df609217347",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_c24f5",
                        table="risk_riskweighing",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="two_options_and_as_now",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n        IF (\n            SELECT count(*) < 2 OR count(*) FILTER (WHERE o.as_now) <> 1\n            FROM public.risk_riskoption o WHERE o.weighing_id = NEW.id\n        ) THEN\n            RAISE EXCEPTION 'alongside: at least two options are weighed, and one of them is to carry on as now'\n                USING ERRCODE = 'integrity_constraint_violation';\n        END IF;\n        RETURN NULL;\n    ",
                        hash="581f97d8970f5f5dcbbfce3334bf71ef59c2aeaf",
                        operation="INSERT",
                        pgid="pgtrigger_two_options_and_as_now_b3826",
                        table="risk_riskweighing",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="all_theirs",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n                SELECT 1 FROM (SELECT r.adult_id FROM public.voice_statement r WHERE r.id = NEW.wants_id UNION ALL SELECT e.adult_id FROM public.risk_riskweighing r JOIN public.enquiries_enquiry e ON e.id = r.enquiry_id WHERE r.id = NEW.supersedes_id) o (adult_id)\n                WHERE o.adult_id IS DISTINCT FROM (SELECT e.adult_id FROM public.enquiries_enquiry e WHERE e.id = NEW.enquiry_id)\n            ) THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="2048525d3ef5c2163727dd5ba459998325421b6a",
                        operation="INSERT",
                        pgid="pgtrigger_all_theirs_10c2c",
                        table="risk_riskweighing",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="riskshare",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="975f34ded7411cf7370cfca9a5dcdb8164538e7f",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_173f2",
                        table="risk_riskshare",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="56cc24cf84c76823932da8f73df3c3af86cace93",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_9ffd8",
                        table="risk_riskshare",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="03661cec169aeb4dc92ff5443919cf384229ed08",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_db0b7",
                        table="risk_riskshare",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="all_theirs",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n                SELECT 1 FROM (SELECT r.adult_id FROM public.people_significantperson r WHERE r.id = NEW.person_id) o (adult_id)\n                WHERE o.adult_id IS DISTINCT FROM (SELECT e.adult_id FROM public.risk_riskweighing r JOIN public.enquiries_enquiry e ON e.id = r.enquiry_id WHERE r.id = NEW.weighing_id)\n            ) THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="aa1c63c9b9a6c59bd6174a527bc75e36002d2488",
                        operation="INSERT",
                        pgid="pgtrigger_all_theirs_af576",
                        table="risk_riskshare",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="riskoption",
            constraints=[
                models.UniqueConstraint(
                    models.F("weighing"), condition=models.Q(("as_now", True)), name="as_now_once_a_weighing"
                )
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="787f8d9d8f65ac78f30198a329e609b41df99355",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_5d615",
                        table="risk_riskoption",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="b14723a823b55e8102cc71b04711807579a93967",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_9c75d",
                        table="risk_riskoption",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="1c1a2a5554c7a5772785cafb681fb88dd82ffacb",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_3adc2",
                        table="risk_riskoption",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="riskdecision",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="066086f89b6694c7e938210373c8107aab0aa5eb",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_fce82",
                        table="risk_riskdecision",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="eac032f0f033a4f96aec2582e9d8cfc65ba72264",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_559d2",
                        table="risk_riskdecision",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="1aa70fd9042c14c136f8b2f55c93593e2ce8e0cf",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_8ebc8",
                        table="risk_riskdecision",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="all_theirs",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n                SELECT 1 FROM (SELECT r.adult_id FROM public.voice_statement r WHERE r.id = NEW.residual_id UNION ALL SELECT r.adult_id FROM public.capacity_capacityassessment r WHERE r.id = NEW.capacity_id) o (adult_id)\n                WHERE o.adult_id IS DISTINCT FROM (SELECT e.adult_id FROM public.risk_riskweighing r JOIN public.enquiries_enquiry e ON e.id = r.enquiry_id WHERE r.id = NEW.weighing_id)\n            ) THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="77be51144155393aa09bbaa1f6a763aede16dac7",
                        operation="INSERT",
                        pgid="pgtrigger_all_theirs_19e39",
                        table="risk_riskdecision",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="safetoask",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="3a94f0ac448c1ac98969e05a2bffa92a70981f5d",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_a6731",
                        table="risk_safetoask",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="1a14fc9f450f9506828f94b72f5ff12ceafdb803",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_19b0d",
                        table="risk_safetoask",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="753a6feeee418842e789c1c87c2958c73ad33150",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_b645c",
                        table="risk_safetoask",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.enquiry_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.enquiries_enquiry o WHERE o.id = NEW.enquiry_id AND o.adult_id = NEW.adult_id))\n OR \n    (NEW.concern_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.concerns_concern o WHERE o.id = NEW.concern_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="0f808829b90c76ecee1719b52f3bb3bca0f6e372",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_e7e5d",
                        table="risk_safetoask",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="supporteddecision",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="60e5f6cdba0d10952eb89a26be8e07ada16c23b3",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_4f503",
                        table="risk_supporteddecision",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="73881c9b0494fbad17b889ce333b7fca473cd369",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_e29e7",
                        table="risk_supporteddecision",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="cfbb2194efa79f407a6a4da0c039a87981e31844",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_d4d24",
                        table="risk_supporteddecision",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="weighedoutcome",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="c344948d1bf8d46e1dea89c63464b301738310f0",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_cbf04",
                        table="risk_weighedoutcome",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="76016e9c55f967652d9323814ef84b52482161ac",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_4631e",
                        table="risk_weighedoutcome",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="cdaba01416a8557e1c440a87ee7b0b66bf637366",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_1b50f",
                        table="risk_weighedoutcome",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="all_theirs",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n                SELECT 1 FROM (SELECT e.adult_id FROM public.voice_desiredoutcome r JOIN public.enquiries_enquiry e ON e.id = r.enquiry_id WHERE r.id = NEW.outcome_id) o (adult_id)\n                WHERE o.adult_id IS DISTINCT FROM (SELECT e.adult_id FROM public.risk_riskweighing r JOIN public.enquiries_enquiry e ON e.id = r.enquiry_id WHERE r.id = NEW.weighing_id)\n            ) THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="6c07f5ff5905ad7ed48c58945afbda03bace4254",
                        operation="INSERT",
                        pgid="pgtrigger_all_theirs_7d8fa",
                        table="risk_weighedoutcome",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="workersunease",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="65e2df33de01cd4b14aba1bc7423a43338c582c4",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_24a79",
                        table="risk_workersunease",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="b87b888b0f28f1080e7ff427c7a246300428b39b",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_53fed",
                        table="risk_workersunease",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="931fe352195da9ae549fd60d6e9d0a6141ca5bab",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_c6669",
                        table="risk_workersunease",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="all_theirs",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n                SELECT 1 FROM (SELECT e.adult_id FROM public.risk_riskweighing r JOIN public.enquiries_enquiry e ON e.id = r.enquiry_id WHERE r.id = NEW.weighing_id UNION ALL SELECT e.adult_id FROM public.risk_workersunease u JOIN public.enquiries_enquiry e ON e.id = u.enquiry_id WHERE u.id = NEW.follows_id) o (adult_id)\n                WHERE o.adult_id IS DISTINCT FROM (SELECT e.adult_id FROM public.enquiries_enquiry e WHERE e.id = NEW.enquiry_id)\n            ) THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="6e3c5ec6a988ae00eabc68af5e422539c5b2d9da",
                        operation="INSERT",
                        pgid="pgtrigger_all_theirs_7748f",
                        table="risk_workersunease",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
    ]
