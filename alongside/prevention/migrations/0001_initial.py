import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "0003_board_manager"),
        ("concerns", "0003_sources_in_the_directory"),
        ("enquiries", "0003_sources_in_the_directory"),
        ("history", "0003_chain"),
        ("organisations", "0001_initial"),
        ("people", "0001_initial"),
        ("voice", "0002_schemes"),
    ]

    operations = [
        migrations.CreateModel(
            name="Complaint",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("received_on", models.DateField(db_index=True)),
                (
                    "from_kind",
                    models.CharField(
                        choices=[
                            ("adult", "The adult"),
                            ("speaks-for-them", "Somebody who speaks for them"),
                            ("family-friend", "Family or a friend"),
                            ("source", "Somebody said to pose a risk"),
                            ("provider", "A care provider"),
                            ("partner", "A partner"),
                            ("other", "Somebody else"),
                        ],
                        max_length=20,
                    ),
                ),
                ("from_name", models.CharField(blank=True, max_length=200)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("not-heard", "Not being listened to or involved"),
                            ("not-told", "Not being told what happens"),
                            ("delay", "How long it took"),
                            ("decision", "A decision"),
                            ("result", "What came of it"),
                            ("conduct", "How somebody behaved"),
                            ("privacy", "What was shared, or recorded"),
                            ("other", "Something else"),
                        ],
                        max_length=10,
                    ),
                ),
                ("what", models.TextField()),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("put-right", "Put right by the team"),
                            ("formal", "The council’s formal procedure"),
                            ("ombudsman", "The ombudsman"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "result",
                    models.CharField(
                        choices=[
                            ("upheld", "Upheld"),
                            ("partly", "Partly upheld"),
                            ("not-upheld", "Not upheld"),
                            ("settled", "Settled without a finding"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        max_length=12,
                        null=True,
                    ),
                ),
                ("settled_on", models.DateField(null=True)),
                ("learned", models.TextField(blank=True)),
                (
                    "adult",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="complaints",
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
                    "team",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="complaints",
                        to="access.team",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="EarlyResolution",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("resolved_on", models.DateField()),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("before-an-enquiry", "Before any enquiry"),
                            ("first-stage", "In the first stage of an enquiry"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "way",
                    models.CharField(
                        choices=[
                            ("family-group-conference", "A family group conference"),
                            ("own-action", "What the adult did themselves"),
                            ("family-friends", "What family or friends did"),
                            ("talk", "Talking it through"),
                            ("mediation", "Mediation"),
                            ("practical", "Something practical"),
                            ("advice", "Advice or information"),
                            ("partner", "What a partner did"),
                            ("other", "Another way"),
                        ],
                        max_length=30,
                    ),
                ),
                ("what", models.TextField(help_text="what was put right")),
                (
                    "less_than_offered",
                    models.BooleanField(help_text="the adult chose less than services would have proposed", null=True),
                ),
                (
                    "adult",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.adult"),
                ),
                (
                    "concern",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="concerns.concern"
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="enquiries.enquiry"
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
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="voice.statement"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Gain",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("looked_on", models.DateField()),
                (
                    "confidence",
                    models.CharField(
                        choices=[
                            ("more", "More than before"),
                            ("same", "About the same"),
                            ("less", "Less than before"),
                            ("dont-know", "Do not know"),
                        ],
                        max_length=10,
                        null=True,
                    ),
                ),
                (
                    "resilience",
                    models.CharField(
                        choices=[
                            ("more", "More than before"),
                            ("same", "About the same"),
                            ("less", "Less than before"),
                            ("dont-know", "Do not know"),
                        ],
                        max_length=10,
                        null=True,
                    ),
                ),
                (
                    "self_protection",
                    models.CharField(
                        choices=[
                            ("more", "More than before"),
                            ("same", "About the same"),
                            ("less", "Less than before"),
                            ("dont-know", "Do not know"),
                        ],
                        max_length=10,
                        null=True,
                    ),
                ),
                (
                    "reliance",
                    models.CharField(
                        choices=[
                            ("more", "More than before"),
                            ("same", "About the same"),
                            ("less", "Less than before"),
                            ("dont-know", "Do not know"),
                        ],
                        help_text="on services",
                        max_length=10,
                        null=True,
                    ),
                ),
                (
                    "view",
                    models.CharField(
                        choices=[
                            ("adult", "The adult’s"),
                            ("speaks-for-them", "Of somebody who speaks for them"),
                            ("family-friend", "Of family or a friend"),
                            ("worker", "The worker’s"),
                            ("partner", "A partner’s: police, health, housing, a provider"),
                        ],
                        max_length=20,
                    ),
                ),
                ("seen_by", models.TextField(blank=True, help_text="by what it shows")),
                (
                    "adult",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.adult"),
                ),
                (
                    "concern",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="concerns.concern"
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="enquiries.enquiry"
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
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="voice.statement"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PathwayFollowed",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pathway",
                    models.CharField(
                        choices=[
                            ("advice", "Advice and information"),
                            ("needs-assessment", "Needs assessment"),
                            ("carers-assessment", "Carer’s assessment"),
                            ("case-management", "Ongoing social work"),
                            ("care-review", "Care review"),
                            ("other-service", "Another council service"),
                            ("signpost", "Signposted elsewhere"),
                            ("other-authority", "Passed to another council"),
                            ("marm", "Multi-agency risk management meeting"),
                            ("quality", "Care quality or commissioning"),
                            ("complaint", "Complaint"),
                            ("position-of-trust", "Person in a position of trust process"),
                            ("police", "Police"),
                            ("none", "Nothing more is needed"),
                        ],
                        max_length=20,
                    ),
                ),
                ("on", models.DateField(help_text="when this was found out")),
                (
                    "came",
                    models.CharField(
                        choices=[
                            ("taken-up", "It was taken up"),
                            ("under-way", "It is asked for and has not begun"),
                            ("not-taken-up", "It was not taken up"),
                            ("not-known", "We asked, and do not know"),
                        ],
                        max_length=15,
                    ),
                ),
                ("taken_up_by", models.CharField(blank=True, max_length=200)),
                ("taken_up_on", models.DateField(null=True)),
                ("outcome", models.TextField(blank=True, help_text="what came of it for the adult")),
                (
                    "why_not",
                    models.CharField(
                        choices=[
                            ("declined", "The adult did not want it"),
                            ("turned-down", "It was turned down"),
                            ("not-to-be-had", "It was not to be had here"),
                            ("too-long", "The wait was too long"),
                            ("no-longer-needed", "It was no longer needed"),
                            ("other", "Another reason"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
                (
                    "helped",
                    models.CharField(
                        choices=[
                            ("very", "Very well"),
                            ("fairly", "Fairly well"),
                            ("not-very", "Not very well"),
                            ("not-at-all", "Not at all well"),
                            ("too-soon", "Too soon to say"),
                            ("dont-know", "Do not know"),
                        ],
                        help_text="in the adult’s own view",
                        max_length=12,
                        null=True,
                    ),
                ),
                (
                    "decision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="followed", to="concerns.decision"
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
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="voice.statement"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PreventiveAction",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("information", "Information or advice"),
                            ("skills", "Learning or practising how to stay safe"),
                            ("people", "People around them: a friend, a group, somebody who looks in"),
                            ("home", "Their home: locks, a key safe, an alarm, repairs"),
                            ("money", "Their money: the bank, bills, scams"),
                            ("care", "Their care or support"),
                            ("carer", "Support for somebody who cares for them"),
                            ("source", "Work with whoever is said to pose the risk"),
                            ("legal", "A legal step"),
                            ("other", "Something else"),
                        ],
                        max_length=15,
                    ),
                ),
                ("what", models.TextField()),
                (
                    "for_whom",
                    models.CharField(blank=True, help_text="where it was not the adult alone", max_length=200),
                ),
                (
                    "done_by",
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
                ("done_by_name", models.CharField(blank=True, help_text="the person’s name", max_length=200)),
                ("done_on", models.DateField()),
                (
                    "adult",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.adult"),
                ),
                (
                    "concern",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="concerns.concern"
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="enquiries.enquiry"
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
                    "organisation",
                    models.ForeignKey(
                        help_text="the agency (N1)",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisations.organisation",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PossiblyPrevented",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("thought_on", models.DateField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("more-abuse", "More of the same abuse or neglect"),
                            ("injury", "Injury or illness"),
                            ("death", "Death"),
                            ("money", "Loss of money or things"),
                            ("home", "Loss of their home, or a move they did not want"),
                            ("alone", "Being cut off from people who matter to them"),
                            ("say", "Loss of say in their own life"),
                            ("others", "Harm to somebody else"),
                            ("other", "Something else"),
                        ],
                        max_length=15,
                    ),
                ),
                ("what", models.TextField(help_text="what might have happened")),
                ("grounds", models.TextField(help_text="why it is thought so")),
                (
                    "sure",
                    models.CharField(
                        choices=[
                            ("fairly", "Fairly sure"),
                            ("maybe", "It may well be"),
                            ("guess", "Little more than a guess"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "view",
                    models.CharField(
                        choices=[
                            ("adult", "The adult’s"),
                            ("speaks-for-them", "Of somebody who speaks for them"),
                            ("family-friend", "Of family or a friend"),
                            ("worker", "The worker’s"),
                            ("partner", "A partner’s: police, health, housing, a provider"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "adult",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.adult"),
                ),
                (
                    "concern",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="concerns.concern"
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="enquiries.enquiry"
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
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="voice.statement"
                    ),
                ),
                (
                    "action",
                    models.ForeignKey(
                        help_text="what possibly prevented it",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="prevented",
                        to="prevention.preventiveaction",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PreventiveEffect",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("looked_on", models.DateField()),
                (
                    "helped",
                    models.CharField(
                        choices=[
                            ("very", "Very well"),
                            ("fairly", "Fairly well"),
                            ("not-very", "Not very well"),
                            ("not-at-all", "Not at all well"),
                            ("too-soon", "Too soon to say"),
                            ("dont-know", "Do not know"),
                        ],
                        help_text="in the adult’s own view",
                        max_length=12,
                        null=True,
                    ),
                ),
                (
                    "worker",
                    models.CharField(
                        choices=[
                            ("very", "Very well"),
                            ("fairly", "Fairly well"),
                            ("not-very", "Not very well"),
                            ("not-at-all", "Not at all well"),
                            ("too-soon", "Too soon to say"),
                            ("dont-know", "Do not know"),
                        ],
                        help_text="in the worker’s view",
                        max_length=12,
                        null=True,
                    ),
                ),
                ("why", models.TextField(blank=True)),
                (
                    "action",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="effects",
                        to="prevention.preventiveaction",
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
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="voice.statement"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="RelatedConcern",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("same-matter", "The same matter again"),
                            ("same-source", "Another matter, the same source of risk"),
                            ("other-matter", "Another matter"),
                        ],
                        max_length=15,
                    ),
                ),
                ("why", models.TextField(blank=True)),
                (
                    "concern",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="links_to_earlier",
                        to="concerns.concern",
                    ),
                ),
                (
                    "earlier",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="links_to_later",
                        to="concerns.concern",
                    ),
                ),
                (
                    "earlier_enquiry",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="links_to_later",
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
        ),
        migrations.CreateModel(
            name="UnmetNeed",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("recorded_on", models.DateField()),
                ("wanted", models.TextField()),
                (
                    "lacking",
                    models.CharField(
                        choices=[
                            ("no-service", "There is no such service here"),
                            ("full", "The service is full, or the wait is too long"),
                            ("no-money", "It could not be paid for"),
                            ("housing", "Housing or a refuge"),
                            ("health", "Treatment or therapy"),
                            ("advocate", "An advocate"),
                            ("language", "An interpreter or communication support"),
                            ("legal", "Legal help"),
                            ("worker", "A worker with the time or the skill"),
                            ("transport", "A way to get there"),
                            ("other", "Something else"),
                        ],
                        max_length=15,
                    ),
                ),
                ("lacking_words", models.TextField(blank=True)),
                ("told", models.CharField(blank=True, help_text="which commissioner was told", max_length=200)),
                ("told_on", models.DateField(null=True)),
                ("until", models.DateField(help_text="when it is looked at again, or is to be had", null=True)),
                ("met_on", models.DateField(null=True)),
                ("met_how", models.TextField(blank=True)),
                (
                    "adult",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="unmet_needs", to="people.adult"
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="unmet_needs",
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
                    "outcome",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="unmet_needs",
                        to="voice.desiredoutcome",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="AwarenessActivity",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("held_on", models.DateField(db_index=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("talk", "A talk or a meeting"),
                            ("focus-group", "A focus group or a listening session"),
                            ("training", "Training for people who are not staff"),
                            ("stall", "A stall or a drop-in"),
                            ("campaign", "A campaign, in print, on air or online"),
                            ("materials", "Materials made together with people"),
                            ("other", "Something else"),
                        ],
                        max_length=15,
                    ),
                ),
                ("what", models.TextField()),
                ("with_whom", models.CharField(blank=True, max_length=300)),
                (
                    "communities",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("asian", "Asian communities"),
                                ("black", "Black communities"),
                                ("other-ethnic", "Other minority ethnic communities"),
                                ("travellers", "Gypsies, Roma and Travellers"),
                                ("faith", "Faith communities"),
                                ("little-english", "People who speak little English"),
                                ("substances", "People who misuse alcohol or drugs"),
                                ("mental-health", "People who use mental health services"),
                                ("learning-disability", "People with a learning disability or autism"),
                                ("sensory", "Deaf, blind and deafblind people"),
                                ("homeless", "People who are homeless"),
                                ("lgbt", "Lesbian, gay, bisexual and trans people"),
                                ("carers", "Carers"),
                                ("self-funders", "People who pay for their own care"),
                                ("rural", "People in villages and on farms"),
                                ("other", "Others"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                (
                    "came",
                    models.PositiveIntegerField(help_text="how many people took part, or were reached", null=True),
                ),
                ("heard", models.TextField(blank=True, help_text="what people said")),
                ("led_to", models.TextField(blank=True, help_text="what is done about it")),
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
                "verbose_name_plural": "awareness activities",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ["talk", "focus-group", "training", "stall", "campaign", "materials", "other"])
                        ),
                        name="awareness_kind_known",
                    ),
                    models.CheckConstraint(condition=models.Q(("what__regex", "\\S")), name="awareness_says_what"),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "communities__contained_by",
                                [
                                    "asian",
                                    "black",
                                    "other-ethnic",
                                    "travellers",
                                    "faith",
                                    "little-english",
                                    "substances",
                                    "mental-health",
                                    "learning-disability",
                                    "sensory",
                                    "homeless",
                                    "lgbt",
                                    "carers",
                                    "self-funders",
                                    "rural",
                                    "other",
                                ],
                            )
                        ),
                        name="awareness_communities_known",
                    ),
                ],
            },
        ),
        alongside.history.migrating.AddRules(
            model_name="awarenessactivity",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="d78dc56f7850d4acd60b51a08fbd1cd91a7c2fba",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_b5fc3",
                        table="prevention_awarenessactivity",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="11ff4dff14eb683186264d13532c0c784118c8c0",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_fbffd",
                        table="prevention_awarenessactivity",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="df6f6d5b49248277f8cb58aecb5b3c8d9b09504f",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_0be22",
                        table="prevention_awarenessactivity",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="complaint",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "from_kind__in",
                            ["adult", "speaks-for-them", "family-friend", "source", "provider", "partner", "other"],
                        )
                    ),
                    name="complaint_from_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "kind__in",
                            ["not-heard", "not-told", "delay", "decision", "result", "conduct", "privacy", "other"],
                        )
                    ),
                    name="complaint_kind_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("stage__in", ["put-right", "formal", "ombudsman"])),
                    name="complaint_stage_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("result__in", ["upheld", "partly", "not-upheld", "settled", "withdrawn"]),
                        ("result__isnull", True),
                        _connector="OR",
                    ),
                    name="complaint_result_known",
                ),
                models.CheckConstraint(condition=models.Q(("what__regex", "\\S")), name="complaint_says_what"),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("result__isnull", True), ("settled_on__isnull", True)),
                        models.Q(("result__isnull", False), ("settled_on__isnull", False)),
                        _connector="OR",
                    ),
                    name="complaint_result_with_its_day",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("settled_on__isnull", True), ("settled_on__gte", models.F("received_on")), _connector="OR"
                    ),
                    name="complaint_settled_afterwards",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="283fe8ef7c6847b670bd32203b2598f242b486b4",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_7c977",
                        table="prevention_complaint",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="c27646f7f7118601e2d2b45dbdc9afa81bbdac79",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_43d26",
                        table="prevention_complaint",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="964cc7ccb3136b66b4d22d1cff3670e978e8340b",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_ea106",
                        table="prevention_complaint",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="words_never_rewritten",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        condition='WHEN (OLD."adult_id" IS DISTINCT FROM (NEW."adult_id") OR OLD."received_on" IS DISTINCT FROM (NEW."received_on") OR OLD."from_kind" IS DISTINCT FROM (NEW."from_kind") OR OLD."from_name" IS DISTINCT FROM (NEW."from_name") OR OLD."what" IS DISTINCT FROM (NEW."what"))',
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                        hash="ece9c9537935563c4be82cc1397ec9b467e29b0c",
                        operation="UPDATE",
                        pgid="pgtrigger_words_never_rewritten_feb10",
                        table="prevention_complaint",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="earlyresolution",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("stage__in", ["before-an-enquiry", "first-stage"])), name="early_stage_known"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "way__in",
                            [
                                "family-group-conference",
                                "own-action",
                                "family-friends",
                                "talk",
                                "mediation",
                                "practical",
                                "advice",
                                "partner",
                                "other",
                            ],
                        )
                    ),
                    name="early_way_known",
                ),
                models.CheckConstraint(condition=models.Q(("what__regex", "\\S")), name="early_says_what"),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("enquiry__isnull", False), ("stage", "first-stage")),
                        models.Q(("enquiry__isnull", True), ("stage", "before-an-enquiry")),
                        _connector="OR",
                    ),
                    name="early_in_an_enquiry_names_it",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="8982355c841ad9200f76823edbc8d78b31bf018a",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_23901",
                        table="prevention_earlyresolution",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="01d7fb0a7d33cae6e2f083fb8a60ec72ee1fb07e",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_c3baa",
                        table="prevention_earlyresolution",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="73e8fcf7fa26528ca59d70e66cea24668c0cef11",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_09d77",
                        table="prevention_earlyresolution",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.enquiry_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.enquiries_enquiry o WHERE o.id = NEW.enquiry_id AND o.adult_id = NEW.adult_id))\n OR \n    (NEW.concern_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.concerns_concern o WHERE o.id = NEW.concern_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="d4428741986c1404e4da0dbe82460c550f2a420b",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_f787a",
                        table="prevention_earlyresolution",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="words_of_the_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (SELECT 1 FROM public.voice_statement WHERE id = NEW.statement_id AND adult_id <> NEW.adult_id) THEN\n                RAISE EXCEPTION 'alongside: the words beside it are of the same adult' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="822f5506045f5b090f2e9e2a56ef53a9762f220a",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_words_of_the_adult_a4d09",
                        table="prevention_earlyresolution",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="gain",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        ("confidence__in", ["more", "same", "less", "dont-know"]),
                        ("confidence__isnull", True),
                        _connector="OR",
                    ),
                    name="gain_confidence_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("resilience__in", ["more", "same", "less", "dont-know"]),
                        ("resilience__isnull", True),
                        _connector="OR",
                    ),
                    name="gain_resilience_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("self_protection__in", ["more", "same", "less", "dont-know"]),
                        ("self_protection__isnull", True),
                        _connector="OR",
                    ),
                    name="gain_protection_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("reliance__in", ["more", "same", "less", "dont-know"]),
                        ("reliance__isnull", True),
                        _connector="OR",
                    ),
                    name="gain_reliance_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("view__in", ["adult", "speaks-for-them", "family-friend", "worker", "partner"])
                    ),
                    name="gain_view_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("confidence__isnull", False),
                        ("resilience__isnull", False),
                        ("self_protection__isnull", False),
                        ("reliance__isnull", False),
                        _connector="OR",
                    ),
                    name="gain_says_something",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="1b6da22c831448f015f2cc30fa75281a627dcae0",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_0678d",
                        table="prevention_gain",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="8bdd9cf52bfbe50fa45280bdd941f239550b0e24",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_3caf3",
                        table="prevention_gain",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="3f76a0e099e0679e3a165601e93fe3963ebb3521",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_f8f4c",
                        table="prevention_gain",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.enquiry_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.enquiries_enquiry o WHERE o.id = NEW.enquiry_id AND o.adult_id = NEW.adult_id))\n OR \n    (NEW.concern_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.concerns_concern o WHERE o.id = NEW.concern_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="3ef23c350464b327465e0ab84026d775e1226213",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_33f5a",
                        table="prevention_gain",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="words_of_the_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (SELECT 1 FROM public.voice_statement WHERE id = NEW.statement_id AND adult_id <> NEW.adult_id) THEN\n                RAISE EXCEPTION 'alongside: the words beside it are of the same adult' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="8c1cbeae67a01e87b8adf3387fc6409c9de06288",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_words_of_the_adult_0d343",
                        table="prevention_gain",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="pathwayfollowed",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "pathway__in",
                            [
                                "advice",
                                "needs-assessment",
                                "carers-assessment",
                                "case-management",
                                "care-review",
                                "other-service",
                                "signpost",
                                "other-authority",
                                "marm",
                                "quality",
                                "complaint",
                                "position-of-trust",
                                "police",
                                "none",
                            ],
                        )
                    ),
                    name="followed_pathway_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("came__in", ["taken-up", "under-way", "not-taken-up", "not-known"])),
                    name="followed_came_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "why_not__in",
                            ["declined", "turned-down", "not-to-be-had", "too-long", "no-longer-needed", "other"],
                        ),
                        ("why_not__isnull", True),
                        _connector="OR",
                    ),
                    name="followed_why_not_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("helped__in", ["very", "fairly", "not-very", "not-at-all", "too-soon", "dont-know"]),
                        ("helped__isnull", True),
                        _connector="OR",
                    ),
                    name="followed_helped_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("came", "not-taken-up"), ("why_not__isnull", False)),
                        models.Q(models.Q(("came", "not-taken-up"), _negated=True), ("why_not__isnull", True)),
                        _connector="OR",
                    ),
                    name="followed_not_taken_up_says_why",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("came", "taken-up"), ("taken_up_by__regex", "\\S")),
                        models.Q(models.Q(("came", "taken-up"), _negated=True), ("taken_up_on__isnull", True)),
                        _connector="OR",
                    ),
                    name="followed_taken_up_by_somebody",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="ee50c5db6d5ab2a424e7379c15f006ede37e02f9",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_2c8d0",
                        table="prevention_pathwayfollowed",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="4488adce1d005492b6f73a10f6f5d63f290bc185",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_ad946",
                        table="prevention_pathwayfollowed",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="05ba5f26e185f717048a3c8ffaeb9c5563ab3ea0",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_ece39",
                        table="prevention_pathwayfollowed",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="a_pathway_of_its_decision",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n        SELECT 1 FROM public.concerns_decision d JOIN public.concerns_concern c ON c.id = d.concern_id\n        LEFT JOIN public.voice_statement s ON s.id = NEW.statement_id\n        WHERE d.id = NEW.decision_id AND (NEW.pathway <> ALL (d.pathways) OR s.adult_id <> c.adult_id)\n    ) THEN\n                RAISE EXCEPTION 'alongside: a pathway that is followed is one that its decision names, and the words beside it are of the same adult' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="25d6af23d4b582d2b32ea25cc4ffc3038134deee",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_a_pathway_of_its_decision_5e7f1",
                        table="prevention_pathwayfollowed",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="preventiveaction",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "kind__in",
                            [
                                "information",
                                "skills",
                                "people",
                                "home",
                                "money",
                                "care",
                                "carer",
                                "source",
                                "legal",
                                "other",
                            ],
                        )
                    ),
                    name="preventive_kind_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("done_by__in", ["adult", "family-friend", "worker", "council", "partner", "provider"])
                    ),
                    name="preventive_done_by_known",
                ),
                models.CheckConstraint(condition=models.Q(("what__regex", "\\S")), name="preventive_says_what"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="81b9857200d59edecad074d32df60bfe5a0e8402",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_6800f",
                        table="prevention_preventiveaction",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="e668137e3e7e76d2209ccf296f22ab5a542321f3",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_ea8aa",
                        table="prevention_preventiveaction",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="7f29a84ed6837ccd7767163bd8ef02a9bdd0b373",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_9ca46",
                        table="prevention_preventiveaction",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.enquiry_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.enquiries_enquiry o WHERE o.id = NEW.enquiry_id AND o.adult_id = NEW.adult_id))\n OR \n    (NEW.concern_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.concerns_concern o WHERE o.id = NEW.concern_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="58b94d845baaa9d73643e8f840d8c573187a7d94",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_07fa1",
                        table="prevention_preventiveaction",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="possiblyprevented",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "kind__in",
                            ["more-abuse", "injury", "death", "money", "home", "alone", "say", "others", "other"],
                        )
                    ),
                    name="prevented_kind_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("sure__in", ["fairly", "maybe", "guess"])), name="prevented_sure_known"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("view__in", ["adult", "speaks-for-them", "family-friend", "worker", "partner"])
                    ),
                    name="prevented_view_known",
                ),
                models.CheckConstraint(condition=models.Q(("what__regex", "\\S")), name="prevented_says_what"),
                models.CheckConstraint(condition=models.Q(("grounds__regex", "\\S")), name="prevented_has_grounds"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="1b26dfb17328ddefe37db6b854a14f73222e5d9a",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_293ad",
                        table="prevention_possiblyprevented",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="f8966a1907f972f1cebf9d1cf284a1e689c35242",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_9a7bc",
                        table="prevention_possiblyprevented",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="6980c1c6b79be5e9c6d9c581ee5af77d459da467",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_89c45",
                        table="prevention_possiblyprevented",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.enquiry_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.enquiries_enquiry o WHERE o.id = NEW.enquiry_id AND o.adult_id = NEW.adult_id))\n OR \n    (NEW.concern_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.concerns_concern o WHERE o.id = NEW.concern_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="803eec7d1664473f1d038f9e15aeaf08d7fae0b6",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_893e3",
                        table="prevention_possiblyprevented",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="words_of_the_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (SELECT 1 FROM public.voice_statement WHERE id = NEW.statement_id AND adult_id <> NEW.adult_id) THEN\n                RAISE EXCEPTION 'alongside: the words beside it are of the same adult' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="94fb8b274d212525de819c708bf3da5b9d269469",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_words_of_the_adult_4a8d2",
                        table="prevention_possiblyprevented",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="action_of_the_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (SELECT 1 FROM public.prevention_preventiveaction WHERE id = NEW.action_id AND adult_id <> NEW.adult_id) THEN\n                RAISE EXCEPTION 'alongside: what possibly prevented it was done for the same adult' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="5bdc43c16d4892c3529e79482cf33d57c8fd2a3c",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_action_of_the_adult_bea14",
                        table="prevention_possiblyprevented",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="preventiveeffect",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        ("helped__in", ["very", "fairly", "not-very", "not-at-all", "too-soon", "dont-know"]),
                        ("helped__isnull", True),
                        _connector="OR",
                    ),
                    name="effect_helped_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("worker__in", ["very", "fairly", "not-very", "not-at-all", "too-soon", "dont-know"]),
                        ("worker__isnull", True),
                        _connector="OR",
                    ),
                    name="effect_worker_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("helped__isnull", False), ("worker__isnull", False), _connector="OR"),
                    name="effect_says_something",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="05f95c959a61f9df1ea6126e277489c2ee705397",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_72832",
                        table="prevention_preventiveeffect",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="8c97c284555781a5acb6a7e9fdef69bf2a1ba413",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_80292",
                        table="prevention_preventiveeffect",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="762c97a08ccb80924758612c4d7a4beef2a8a2fc",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_c4dad",
                        table="prevention_preventiveeffect",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="words_of_the_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n        SELECT 1 FROM public.voice_statement s, public.prevention_preventiveaction a\n        WHERE s.id = NEW.statement_id AND a.id = NEW.action_id AND s.adult_id <> a.adult_id\n    ) THEN\n                RAISE EXCEPTION 'alongside: the words beside it are of the same adult' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="b91f06a19ad139e29cbda3da3ac1b0da7ba62a87",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_words_of_the_adult_1438b",
                        table="prevention_preventiveeffect",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="relatedconcern",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("kind__in", ["same-matter", "same-source", "other-matter"])),
                    name="relation_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("earlier__isnull", False), ("earlier_enquiry__isnull", True)),
                        models.Q(("earlier__isnull", True), ("earlier_enquiry__isnull", False)),
                        _connector="OR",
                    ),
                    name="related_to_one_that_came_before",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="429aadf2047fb387eaca9da300b16d45f521e80d",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_b253b",
                        table="prevention_relatedconcern",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="e23d6eb39aecb22234456a44946ec845f7b8f3c5",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_54d65",
                        table="prevention_relatedconcern",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="3eb3bed7530a73216ab0bd13ad369acd3b943f1c",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_0ebcb",
                        table="prevention_relatedconcern",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="came_before",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n        IF NOT EXISTS (\n            SELECT 1 FROM public.concerns_concern c\n            LEFT JOIN public.concerns_concern e ON e.id = NEW.earlier_id\n            LEFT JOIN public.enquiries_enquiry q ON q.id = NEW.earlier_enquiry_id\n            WHERE c.id = NEW.concern_id\n                AND (e.id IS NULL OR (e.adult_id = c.adult_id AND (e.raised_on, e.id) < (c.raised_on, c.id)))\n                AND (q.id IS NULL OR (\n                    q.adult_id = c.adult_id AND q.started_on <= c.raised_on AND NOT EXISTS (\n                        SELECT 1 FROM public.concerns_concernenquiry l\n                        WHERE l.concern_id = c.id AND l.enquiry_id = q.id\n                    )\n                ))\n        ) THEN\n            RAISE EXCEPTION 'alongside: a concern is related only to what came before it, about the same adult'\n                USING ERRCODE = 'integrity_constraint_violation';\n        END IF;\n        RETURN NULL;\n    ",
                        hash="8e26b3962afff3f9240cfb50e7c31f84c92eae6b",
                        operation="INSERT",
                        pgid="pgtrigger_came_before_8b9d8",
                        table="prevention_relatedconcern",
                        when="AFTER",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="unmetneed",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "lacking__in",
                            [
                                "no-service",
                                "full",
                                "no-money",
                                "housing",
                                "health",
                                "advocate",
                                "language",
                                "legal",
                                "worker",
                                "transport",
                                "other",
                            ],
                        )
                    ),
                    name="unmet_lacking_known",
                ),
                models.CheckConstraint(condition=models.Q(("wanted__regex", "\\S")), name="unmet_says_what_was_wanted"),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("told", ""), ("told_on__isnull", True)),
                        models.Q(("told__regex", "\\S"), ("told_on__isnull", False)),
                        _connector="OR",
                    ),
                    name="unmet_told_somebody_on_a_day",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("met_how", ""), ("met_on__isnull", True)),
                        models.Q(("met_how__regex", "\\S"), ("met_on__isnull", False)),
                        _connector="OR",
                    ),
                    name="unmet_met_says_how",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("met_on__isnull", True), ("met_on__gte", models.F("recorded_on")), _connector="OR"
                    ),
                    name="unmet_met_afterwards",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="cb385c25ea96a7cbe74488a5e57c0767eb8094f6",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_b66f7",
                        table="prevention_unmetneed",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="e2884ee83963063f57372063ea61cf82b586aecd",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_e1ca0",
                        table="prevention_unmetneed",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="aa237b5b6f0cdf7df563de39073e184205b3901c",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_692d5",
                        table="prevention_unmetneed",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="of_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF \n    (NEW.enquiry_id IS NOT NULL\n        AND NOT EXISTS (SELECT 1 FROM public.enquiries_enquiry o WHERE o.id = NEW.enquiry_id AND o.adult_id = NEW.adult_id))\n THEN\n                RAISE EXCEPTION 'alongside: a row about one adult does not lean on the record of another'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="0187be4b6fa20c049abcae9a4b29dcb20fdf9250",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_of_one_adult_acad3",
                        table="prevention_unmetneed",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="outcome_of_its_enquiry",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        constraint="CONSTRAINT",
                        func="\n            IF EXISTS (\n        SELECT 1 FROM public.voice_desiredoutcome\n        WHERE id = NEW.outcome_id AND enquiry_id IS DISTINCT FROM NEW.enquiry_id\n    ) THEN\n                RAISE EXCEPTION 'alongside: an unmet need and the outcome that it stands in the way of belong to one enquiry' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NULL;\n        ",
                        hash="4849d2bbf44c1e7bff0152996667abeeeff8065e",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_outcome_of_its_enquiry_1ab68",
                        table="prevention_unmetneed",
                        timing="DEFERRABLE INITIALLY DEFERRED",
                        when="AFTER",
                    ),
                ),
            ],
        ),
    ]
