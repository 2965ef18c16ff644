import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "__first__"),
        ("enquiries", "0002_initial"),
        ("history", "0002_initial"),
        ("papers", "0001_initial"),
        ("people", "0001_initial"),
        ("plans", "0001_initial"),
        ("voice", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Meeting",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("planning", "Planning discussion or meeting"),
                            ("outcomes", "Outcomes meeting"),
                            ("plan-review", "Plan review"),
                            ("network", "Network meeting"),
                            ("family-group", "Family group conference"),
                            ("professionals", "Professionals only"),
                            ("avoided", "No meeting needed: resolved by discussion"),
                        ],
                        max_length=20,
                    ),
                ),
                ("planned_on", models.DateField(null=True)),
                ("planned_at", models.TimeField(null=True)),
                ("planned_place", models.CharField(blank=True, max_length=200)),
                ("planned_minutes", models.PositiveSmallIntegerField(null=True)),
                (
                    "involvement",
                    models.CharField(
                        choices=[
                            ("not-there", "Not there, but told what was said"),
                            ("sending", "Sending word, or somebody to speak for them"),
                            ("watching", "There, and listening"),
                            ("taking-part", "There, and taking part"),
                            ("leading", "Leading it"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
                (
                    "wishes_not_asked",
                    models.TextField(blank=True, help_text="why the adult was not asked what they want of it"),
                ),
                ("chair", models.CharField(blank=True, max_length=200)),
                (
                    "chair_independent",
                    models.BooleanField(help_text="of the enquiry and of whoever may have caused harm", null=True),
                ),
                ("chair_trained", models.BooleanField(help_text="in meetings that the adult takes part in", null=True)),
                ("minute_taker", models.CharField(blank=True, max_length=200)),
                ("held_on", models.DateField(null=True)),
                ("started_at", models.TimeField(null=True)),
                ("ended_at", models.TimeField(null=True)),
                ("place", models.CharField(blank=True, max_length=200)),
                (
                    "seen_alone",
                    models.BooleanField(
                        help_text="whether the adult was spoken to alone, before or during it", null=True
                    ),
                ),
                ("seen_alone_more", models.TextField(blank=True)),
                (
                    "legal_adviser",
                    models.CharField(
                        choices=[
                            ("present", "Yes, they were there"),
                            ("consulted", "Yes, they were asked before or after"),
                            ("no", "No"),
                        ],
                        max_length=10,
                        null=True,
                    ),
                ),
                ("human_rights", models.TextField(blank=True)),
                (
                    "minuting_minutes",
                    models.PositiveSmallIntegerField(help_text="time that taking the minutes took", null=True),
                ),
                ("cancelled", models.BooleanField(default=False)),
                (
                    "resolved",
                    models.TextField(blank=True, help_text="how talking resolved it, where no meeting was needed"),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="meetings", to="enquiries.enquiry"
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
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "planning",
                                    "outcomes",
                                    "plan-review",
                                    "network",
                                    "family-group",
                                    "professionals",
                                    "avoided",
                                ],
                            )
                        ),
                        name="meeting_kind_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("involvement__in", ["not-there", "sending", "watching", "taking-part", "leading"]),
                            ("involvement__isnull", True),
                            _connector="OR",
                        ),
                        name="meeting_involvement_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("legal_adviser__in", ["present", "consulted", "no"]),
                            ("legal_adviser__isnull", True),
                            _connector="OR",
                        ),
                        name="meeting_legal_adviser_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("held_on__isnull", False), ("kind", "avoided"), ("resolved__regex", "\\S")),
                            models.Q(models.Q(("kind", "avoided"), _negated=True), ("resolved", "")),
                            _connector="OR",
                        ),
                        name="meeting_avoided_says_how",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("started_at__isnull", True),
                            ("ended_at__isnull", True),
                            ("ended_at__gt", models.F("started_at")),
                            _connector="OR",
                        ),
                        name="meeting_ends_after_it_starts",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("held_on__isnull", False),
                            models.Q(("ended_at__isnull", True), ("started_at__isnull", True)),
                            _connector="OR",
                        ),
                        name="meeting_held_has_its_day",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("cancelled", False), ("held_on__isnull", True), _connector="OR"),
                        name="meeting_held_or_cancelled",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "part",
                    models.CharField(
                        choices=[
                            ("adult", "The adult"),
                            ("advocate", "Advocate"),
                            ("representative", "Represents the adult"),
                            ("family", "Family or friend"),
                            ("carer", "Unpaid carer"),
                            ("professional", "Professional"),
                            ("chair", "Chair"),
                            ("minute-taker", "Minute-taker"),
                            ("interpreter", "Interpreter"),
                        ],
                        max_length=20,
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=200)),
                ("agency", models.CharField(blank=True, max_length=200)),
                (
                    "wanted",
                    models.CharField(
                        choices=[("yes", "Yes"), ("no", "No"), ("not-asked", "Not asked")], max_length=10, null=True
                    ),
                ),
                ("invited", models.BooleanField(null=True)),
                ("why_not", models.TextField(blank=True)),
                (
                    "why_despite_risk",
                    models.TextField(blank=True, help_text="why a source of risk is invited all the same"),
                ),
                (
                    "attended",
                    models.CharField(
                        choices=[
                            ("all", "All of it"),
                            ("part", "Part of it"),
                            ("sent-views", "Sent their views"),
                            ("not-able", "Was not able to take part"),
                            ("declined", "Chose not to take part"),
                        ],
                        max_length=12,
                        null=True,
                    ),
                ),
                ("comment", models.TextField(blank=True, help_text="for example, what kept them away")),
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
                        related_name="invitations",
                        to="people.significantperson",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="invitations", to="meetings.meeting"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "part__in",
                                [
                                    "adult",
                                    "advocate",
                                    "representative",
                                    "family",
                                    "carer",
                                    "professional",
                                    "chair",
                                    "minute-taker",
                                    "interpreter",
                                ],
                            )
                        ),
                        name="invitation_part_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("wanted__in", ["yes", "no", "not-asked"]), ("wanted__isnull", True), _connector="OR"
                        ),
                        name="invitation_wanted_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("attended__in", ["all", "part", "sent-views", "not-able", "declined"]),
                            ("attended__isnull", True),
                            _connector="OR",
                        ),
                        name="invitation_attended_known",
                    ),
                    models.UniqueConstraint(
                        models.F("meeting"),
                        condition=models.Q(("part", "adult")),
                        name="adult_once_on_the_list_of_a_meeting",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("invited__isnull", True), ("invited", True), ("why_not__regex", "\\S"), _connector="OR"
                        ),
                        name="invitation_left_out_has_a_reason",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("part", "adult"), ("person__isnull", True), ("user__isnull", True)),
                            models.Q(
                                models.Q(("part", "adult"), _negated=True),
                                models.Q(
                                    ("person__isnull", False),
                                    ("user__isnull", False),
                                    ("name__regex", "\\S"),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="invitation_names_somebody",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Distribution",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("recipient", models.CharField(max_length=200)),
                (
                    "part",
                    models.CharField(
                        choices=[
                            ("adult", "The adult"),
                            ("advocate", "Advocate"),
                            ("representative", "Represents the adult"),
                            ("family", "Family or friend"),
                            ("carer", "Unpaid carer"),
                            ("professional", "Professional"),
                            ("chair", "Chair"),
                            ("minute-taker", "Minute-taker"),
                            ("interpreter", "Interpreter"),
                        ],
                        max_length=20,
                    ),
                ),
                ("reason", models.TextField()),
                (
                    "version",
                    models.CharField(
                        choices=[
                            ("full", "Full minutes"),
                            ("agency", "The parts for one agency"),
                            ("adult", "For the adult, in plain words"),
                        ],
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
                        max_length=20,
                    ),
                ),
                ("sent_on", models.DateField()),
                ("digest", models.CharField(help_text="SHA-256 of what was drawn up", max_length=64)),
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
                    "invitation",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="meetings.invitation",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="distributions", to="meetings.meeting"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("recipient__regex", "\\S")), name="distribution_names_its_recipient"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("reason__regex", "\\S")), name="distribution_has_a_reason"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "part__in",
                                [
                                    "adult",
                                    "advocate",
                                    "representative",
                                    "family",
                                    "carer",
                                    "professional",
                                    "chair",
                                    "minute-taker",
                                    "interpreter",
                                ],
                            )
                        ),
                        name="distribution_part_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("version__in", ["full", "agency", "adult"])),
                        name="distribution_version_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("channel__in", ["hand", "post", "phone", "voicemail", "text", "email", "online"])
                        ),
                        name="distribution_channel_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("agency__regex", "\\S"), ("version", "agency")),
                            models.Q(models.Q(("version", "agency"), _negated=True), ("agency", "")),
                            _connector="OR",
                        ),
                        name="distribution_names_its_agency",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("part", "adult"), _negated=True), ("version", "adult"), _connector="OR"
                        ),
                        name="distribution_to_the_adult_in_plain_words",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("digest__regex", "^[0-9a-f]{64}$")), name="distribution_digest_shape"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ChairFeedback",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("words", models.TextField()),
                ("said_on", models.DateField()),
                (
                    "part",
                    models.CharField(
                        choices=[
                            ("adult", "The adult"),
                            ("advocate", "Advocate"),
                            ("representative", "Represents the adult"),
                            ("family", "Family or friend"),
                            ("carer", "Unpaid carer"),
                            ("professional", "Professional"),
                            ("chair", "Chair"),
                            ("minute-taker", "Minute-taker"),
                            ("interpreter", "Interpreter"),
                        ],
                        max_length=20,
                    ),
                ),
                ("speaker", models.CharField(blank=True, max_length=200)),
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
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="chair_feedback",
                        to="meetings.meeting",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("words__regex", "\\S")), name="chair_feedback_has_words"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "part__in",
                                [
                                    "adult",
                                    "advocate",
                                    "representative",
                                    "family",
                                    "carer",
                                    "professional",
                                    "chair",
                                    "minute-taker",
                                    "interpreter",
                                ],
                            )
                        ),
                        name="chair_feedback_part_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AgendaItem",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("place", models.PositiveSmallIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("own-report", "The adult’s own report"),
                            ("questions", "The adult’s questions"),
                            ("outcome", "What the adult wants"),
                            ("other", "Something else"),
                        ],
                        max_length=12,
                    ),
                ),
                ("words", models.CharField(blank=True, max_length=300)),
                ("asked_by", models.CharField(blank=True, max_length=200)),
                ("dropped", models.BooleanField(default=False)),
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
                        related_name="+",
                        to="voice.desiredoutcome",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="items", to="meetings.meeting"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["own-report", "questions", "outcome", "other"])),
                        name="agenda_item_kind_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "outcome"), ("outcome__isnull", False)),
                            models.Q(("kind", "other"), ("outcome__isnull", True), ("words__regex", "\\S")),
                            models.Q(("kind__in", ["own-report", "questions"]), ("outcome__isnull", True)),
                            _connector="OR",
                        ),
                        name="agenda_item_says_what",
                    ),
                    models.UniqueConstraint(models.F("meeting"), models.F("outcome"), name="outcome_once_an_agenda"),
                ],
            },
        ),
        migrations.CreateModel(
            name="MeetingWish",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "about",
                    models.CharField(
                        choices=[
                            ("place", "Where"),
                            ("time", "When"),
                            ("people", "Who is there"),
                            ("length", "How long, and breaks"),
                            ("size", "How big"),
                            ("part", "Their own part in it"),
                            ("other", "Something else"),
                        ],
                        max_length=10,
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
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="wishes", to="meetings.meeting"
                    ),
                ),
                (
                    "statement",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="voice.statement"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("about__in", ["place", "time", "people", "length", "size", "part", "other"])
                        ),
                        name="meeting_wish_about_known",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="MinuteLine",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("said", "Said"),
                            ("wanted", "Wanted"),
                            ("agreed", "Agreed"),
                            ("action", "Action"),
                            ("question", "Question"),
                            ("answer", "Answer"),
                            ("disagreement", "Disagreement"),
                            ("decision", "Decision"),
                        ],
                        max_length=12,
                    ),
                ),
                ("words", models.TextField()),
                ("who", models.CharField(blank=True, help_text="whose words, or who does it", max_length=200)),
                (
                    "audience",
                    models.CharField(
                        choices=[
                            ("everyone", "Everyone at the meeting"),
                            ("apart", "Those at the part held without the adult"),
                            ("agency", "One agency only"),
                        ],
                        default="everyone",
                        max_length=10,
                    ),
                ),
                ("agency", models.CharField(blank=True, max_length=200)),
                (
                    "due_on",
                    models.DateField(help_text="when an action is due, or a question will be answered", null=True),
                ),
                (
                    "answer_from",
                    models.CharField(blank=True, help_text="who will answer a question later", max_length=200),
                ),
                ("correction_reason", models.TextField(blank=True)),
                (
                    "action",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="minute_lines",
                        to="plans.action",
                    ),
                ),
                (
                    "agreement",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="voice.negotiatedoutcome",
                    ),
                ),
                (
                    "answers",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="answered_by",
                        to="meetings.minuteline",
                    ),
                ),
                (
                    "corrects",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="correction",
                        to="meetings.minuteline",
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
                    "invitation",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="meetings.invitation",
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="lines",
                        to="meetings.agendaitem",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="lines", to="meetings.meeting"
                    ),
                ),
                (
                    "outcome",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="minute_lines",
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
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("words__regex", "\\S")), name="minute_line_has_words"),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "said",
                                    "wanted",
                                    "agreed",
                                    "action",
                                    "question",
                                    "answer",
                                    "disagreement",
                                    "decision",
                                ],
                            )
                        ),
                        name="minute_line_kind_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("audience__in", ["everyone", "apart", "agency"])),
                        name="minute_line_audience_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("agency__regex", "\\S"), ("audience", "agency")),
                            models.Q(models.Q(("audience", "agency"), _negated=True), ("agency", "")),
                            _connector="OR",
                        ),
                        name="minute_line_names_its_agency",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "wanted"), ("outcome__isnull", False)),
                            models.Q(models.Q(("kind", "wanted"), _negated=True), ("outcome__isnull", True)),
                            _connector="OR",
                        ),
                        name="minute_line_wanted_is_an_outcome",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "agreed"), ("agreement__isnull", False)),
                            models.Q(models.Q(("kind", "agreed"), _negated=True), ("agreement__isnull", True)),
                            _connector="OR",
                        ),
                        name="minute_line_agreed_is_an_agreement",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "action"), ("action__isnull", False)),
                            models.Q(models.Q(("kind", "action"), _negated=True), ("action__isnull", True)),
                            _connector="OR",
                        ),
                        name="minute_line_action_is_an_action",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind", "answer"), ("answers__isnull", True), _connector="OR"),
                        name="minute_line_answers_only_as_an_answer",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("corrects", models.F("id")), _negated=True),
                        name="minute_line_corrects_another",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("correction_reason", ""), ("corrects__isnull", True)),
                            models.Q(("correction_reason__regex", "\\S"), ("corrects__isnull", False)),
                            _connector="OR",
                        ),
                        name="minute_line_correction_has_reason",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OwnReport",
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
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="own_reports", to="meetings.meeting"
                    ),
                ),
                (
                    "paper",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="papers.paper"
                    ),
                ),
                (
                    "statement",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="voice.statement"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("statement__isnull", False), ("paper__isnull", False), _connector="OR"),
                        name="own_report_says_something",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PartWithoutAdult",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("why", models.TextField()),
                ("decided_by", models.CharField(max_length=200)),
                (
                    "withheld",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("employment", "A worker’s employment or discipline"),
                                ("crime", "A criminal enquiry under way, or somebody’s criminal record"),
                                ("anothers-health", "Somebody else’s health or capacity"),
                                ("anothers-history", "Earlier concerns about somebody else"),
                                ("legal-advice", "Legal advice to the council"),
                                ("serious-harm", "What would put somebody in danger if it were known"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                ("told", models.TextField(blank=True, help_text="what the adult is told about it")),
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
                    "item",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="apart", to="meetings.agendaitem"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("why__regex", "\\S")), name="part_without_adult_has_a_reason"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("decided_by__regex", "\\S")), name="part_without_adult_was_decided"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "withheld__contained_by",
                                [
                                    "employment",
                                    "crime",
                                    "anothers-health",
                                    "anothers-history",
                                    "legal-advice",
                                    "serious-harm",
                                ],
                            )
                        ),
                        name="part_without_adult_withheld_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Preparation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("prepared_by", models.CharField(max_length=200)),
                ("prepared_on", models.DateField()),
                ("met_before", models.BooleanField(help_text="at a meeting before the meeting", null=True)),
                ("purpose_explained", models.BooleanField(null=True)),
                ("parts_explained", models.BooleanField(help_text="what each person does there", null=True)),
                ("told_who_comes", models.BooleanField(null=True)),
                ("support", models.TextField(blank=True, help_text="support that was agreed")),
                ("material", models.TextField(blank=True, help_text="what they were given, and in what form")),
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
                    "invitation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="preparations",
                        to="meetings.invitation",
                    ),
                ),
                (
                    "wants_to_say",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="voice.statement"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("prepared_by__regex", "\\S")), name="preparation_was_somebodys"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Rearrangement",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("was_on", models.DateField(null=True)),
                ("now_on", models.DateField(help_text="nothing where it was called off", null=True)),
                ("why", models.TextField()),
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
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rearrangements",
                        to="meetings.meeting",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("why__regex", "\\S")), name="rearrangement_has_a_reason")
                ],
            },
        ),
        alongside.history.migrating.AddRules(
            model_name="meeting",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="481d716daa923a78148a5641355aac7f3776e184",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_8446f",
                        table="meetings_meeting",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="bd01de9e64aa7838b2232ea1beb6b627fa2f576e",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_5cedd",
                        table="meetings_meeting",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="9dfeae448ee36d9149252588da13c525eabeb513",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_41869",
                        table="meetings_meeting",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="adult_is_on_the_list",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n        IF NEW.kind <> 'avoided' AND NOT EXISTS (\n            SELECT 1 FROM public.meetings_invitation i WHERE i.meeting_id = NEW.id AND i.part = 'adult'\n        ) THEN\n            RAISE EXCEPTION 'alongside: the adult is on the list of every meeting about them'\n                USING ERRCODE = 'integrity_constraint_violation';\n        END IF;\n        RETURN NULL;\n    ",
                        hash="1a1c880946686e56061aea91a8f9b890ab5a3eb3",
                        operation="INSERT",
                        pgid="pgtrigger_adult_is_on_the_list_f8eab",
                        table="meetings_meeting",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="invitation",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="84a9efe114efa35e8af5ff6e2a4453e903b892e0",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_53522",
                        table="meetings_invitation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="a1e8e8c56f3b170c4bcaf2fc8c05763e3851ac78",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_6a111",
                        table="meetings_invitation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="5b7e5669bfd77b7b88408be2b959ed764bda7756",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_f6ac3",
                        table="meetings_invitation",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="distribution",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="ebc35faf4f4e966dd4e3cad7a7b9f4f736991bf3",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_2c0c6",
                        table="meetings_distribution",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="1e5181c6c900787a2f92e1001f273e35b225dc2d",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_7ec71",
                        table="meetings_distribution",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="74f1d40dee77dc0f82523d251b347ba3d2761fb8",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_cfda0",
                        table="meetings_distribution",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="chairfeedback",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="7ce2ec0cc2e41dc0cb7b8181bc8ec89dc05eaff7",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_9434c",
                        table="meetings_chairfeedback",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="f62dc8f2809b409467ee033d9df6144a950b59be",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_21fbd",
                        table="meetings_chairfeedback",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="43e8a21ab888ee4ca0becf5ceb86401769c47866",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_68e6c",
                        table="meetings_chairfeedback",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="agendaitem",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="0c640859e3cf186c90eda294a4e9093927edb1d3",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_93a7a",
                        table="meetings_agendaitem",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="5d4645bacc121acfe23e0af756608ae4e1d1a287",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_41257",
                        table="meetings_agendaitem",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="b60b1fcb4cd8b801a19300f37611d9f55f71822f",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_da0e6",
                        table="meetings_agendaitem",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="meetingwish",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="5c0a427efe095bbf67276a7ebdeb099463b9adc7",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_bd82f",
                        table="meetings_meetingwish",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="e3682dcc0f316119632112f02c9e013bf95e8fbd",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_fcb86",
                        table="meetings_meetingwish",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="676064c1af1618b96b31feb18f84f697db2c64f7",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_06629",
                        table="meetings_meetingwish",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="minuteline",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="dc74dbffc1878106ce6be25f4b2c72d659a7635f",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_bd35b",
                        table="meetings_minuteline",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="6f7c99128526937ac97508cf5b89fffc25c1b098",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_bffdd",
                        table="meetings_minuteline",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="d9b4511ac2e80251a65d0fef01d74779ab3f41a8",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_4dfd3",
                        table="meetings_minuteline",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_meeting",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n        IF EXISTS (\n            SELECT 1 FROM public.meetings_agendaitem WHERE id = NEW.item_id AND meeting_id <> NEW.meeting_id\n            UNION ALL\n            SELECT 1 FROM public.meetings_invitation WHERE id = NEW.invitation_id AND meeting_id <> NEW.meeting_id\n            UNION ALL\n            SELECT 1 FROM public.meetings_minuteline\n                WHERE id IN (NEW.answers_id, NEW.corrects_id) AND meeting_id <> NEW.meeting_id\n            UNION ALL\n            SELECT 1 FROM public.voice_desiredoutcome o JOIN public.meetings_meeting m ON m.id = NEW.meeting_id\n                WHERE o.id = NEW.outcome_id AND o.enquiry_id <> m.enquiry_id\n        ) THEN\n            RAISE EXCEPTION 'alongside: a line of minutes leans on its own meeting and enquiry only'\n                USING ERRCODE = 'integrity_constraint_violation';\n        END IF;\n        RETURN NEW;\n    ",
                        hash="e53329f8f5c48e644d684eb0b7e83a6053ea6dd6",
                        operation="INSERT",
                        pgid="pgtrigger_of_one_meeting_49791",
                        table="meetings_minuteline",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="ownreport",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="f8c98e9cba5b5c88424d4c9554053c98fad06ea1",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_d0351",
                        table="meetings_ownreport",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="bd609dd49566642c9476e7d874ffe9894cbe240c",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_856db",
                        table="meetings_ownreport",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="813068f08b5f5403f065a1ef961d6260b2b47120",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_1ee4a",
                        table="meetings_ownreport",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="partwithoutadult",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="0b26c9fc3df24ca19b155d53833b98b94edf03ba",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_c1469",
                        table="meetings_partwithoutadult",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="61e8498d9379e988a1a1d8b318b67a39eff8f876",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_e38bc",
                        table="meetings_partwithoutadult",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="78f4203daa55672fb01232ea725fabd06138ea87",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_54528",
                        table="meetings_partwithoutadult",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="preparation",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="a1bae9de1033a0068e2b4f108bbadcd08ad272e6",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_ddaab",
                        table="meetings_preparation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="94020086bc276116e56a236f6987276f49ebcb44",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_6e42c",
                        table="meetings_preparation",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="65c1eb4e94e77313d1d21f68c8c0b734b688248d",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_e6387",
                        table="meetings_preparation",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="rearrangement",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="4c5348b44b565b7cc703784e790b6adc01d61d85",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_283bf",
                        table="meetings_rearrangement",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="15eb9a4fe760245dfbc05acc98a90a3b120b46de",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_a5924",
                        table="meetings_rearrangement",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="529709de3cf2933b45034085080742e503922c52",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_40366",
                        table="meetings_rearrangement",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
    ]
