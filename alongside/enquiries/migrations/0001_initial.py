from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Allegation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("physical", "Physical"),
                            ("sexual", "Sexual"),
                            ("psychological", "Psychological"),
                            ("financial", "Financial or material"),
                            ("discriminatory", "Discriminatory"),
                            ("organisational", "Organisational"),
                            ("neglect", "Neglect and acts of omission"),
                            ("domestic", "Domestic abuse"),
                            ("sexual-exploitation", "Sexual exploitation"),
                            ("modern-slavery", "Modern slavery"),
                            ("self-neglect", "Self-neglect"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "location",
                    models.CharField(
                        choices=[
                            ("own-home", "Their own home"),
                            ("community", "In the community"),
                            ("community-service", "In a community service"),
                            ("care-home-nursing", "Care home with nursing"),
                            ("care-home-residential", "Residential care home"),
                            ("hospital-acute", "Acute hospital"),
                            ("hospital-mental-health", "Mental health hospital"),
                            ("hospital-community", "Community hospital"),
                            ("other", "Somewhere else"),
                        ],
                        max_length=30,
                        null=True,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Conclusion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("concluded_on", models.DateField()),
                (
                    "lacked_capacity",
                    models.CharField(
                        choices=[
                            ("no", "They had capacity for these decisions"),
                            ("yes", "They lacked capacity for these decisions"),
                            ("dont-know", "Do not know"),
                        ],
                        help_text="given instead of what the assessments say",
                        max_length=10,
                        null=True,
                    ),
                ),
                ("capacity_reason", models.TextField(blank=True)),
                (
                    "supported",
                    models.BooleanField(
                        help_text="by an advocate, family or friend (SG3a): given instead of what is recorded",
                        null=True,
                    ),
                ),
                ("supported_reason", models.TextField(blank=True)),
                (
                    "supported_by",
                    models.CharField(
                        choices=[("advocate", "An advocate"), ("family", "Family"), ("friend", "A friend")],
                        max_length=10,
                        null=True,
                    ),
                ),
                ("adult_asked_about_ending", models.BooleanField(null=True)),
                (
                    "overall_achieved",
                    models.CharField(
                        choices=[("fully", "Yes, fully"), ("partly", "Partly"), ("not", "No")],
                        help_text="given instead of the derived answer",
                        max_length=10,
                        null=True,
                    ),
                ),
                ("overall_reason", models.TextField(blank=True)),
                ("summary", models.TextField(blank=True)),
            ],
        ),
        migrations.CreateModel(
            name="Enquiry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("section-42", "Section 42 enquiry"), ("other", "Other enquiry")], max_length=12
                    ),
                ),
                ("started_on", models.DateField(db_index=True)),
                ("concluded_on", models.DateField(db_index=True, null=True)),
                (
                    "support_reason",
                    models.CharField(
                        choices=[
                            ("physical", "Physical support"),
                            ("sensory", "Sensory support"),
                            ("memory-cognition", "Support with memory and cognition"),
                            ("learning-disability", "Learning disability support"),
                            ("mental-health", "Mental health support"),
                            ("social", "Social support"),
                            ("none", "No support reason"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Reopening",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("reopened_on", models.DateField()),
                ("why", models.TextField()),
            ],
        ),
        migrations.CreateModel(
            name="RiskResult",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "assessment",
                    models.CharField(
                        choices=[
                            ("identified-action", "Risk identified, and action taken"),
                            ("identified-no-action", "Risk identified, no action taken"),
                            ("inconclusive-action", "Could not be established, and action taken"),
                            ("inconclusive-no-action", "Could not be established, no action taken"),
                            ("none-action", "No risk identified, and action taken"),
                            ("none-no-action", "No risk identified, no action taken"),
                            ("ceased", "Stopped at the adult’s request, no action taken"),
                        ],
                        max_length=30,
                        null=True,
                    ),
                ),
                (
                    "result",
                    models.CharField(
                        choices=[
                            ("remained", "It remains"),
                            ("reduced", "It is reduced"),
                            ("removed", "It is removed"),
                        ],
                        max_length=10,
                        null=True,
                    ),
                ),
                (
                    "finding",
                    models.CharField(
                        choices=[
                            ("substantiated", "On balance, it happened"),
                            ("partly", "On balance, part of it happened"),
                            ("not", "On balance, it did not happen"),
                            ("inconclusive", "It could not be established"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="SourceOfRisk",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("service-provider", "A paid provider of social care, or one of its staff"),
                            ("known", "Somebody else, known to the adult"),
                            ("unknown", "Somebody else, not known to the adult"),
                        ],
                        max_length=20,
                    ),
                ),
                ("name", models.CharField(blank=True, max_length=200)),
                ("relationship", models.CharField(blank=True, max_length=100)),
            ],
        ),
    ]
