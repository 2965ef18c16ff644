import django.contrib.postgres.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="AnswerToReferrer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("given_on", models.DateField()),
                ("told", models.BooleanField()),
                ("words", models.TextField(help_text="what they were told, or why nothing")),
            ],
        ),
        migrations.CreateModel(
            name="Concern",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("raised_on", models.DateField(db_index=True)),
                ("happened_on", models.DateField(null=True)),
                ("happened", models.TextField(help_text="what was seen or said, in the referrer's account")),
                (
                    "types",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
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
                        help_text="many",
                        size=None,
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
                (
                    "source_kind",
                    models.CharField(
                        choices=[
                            ("service-provider", "A paid provider of social care, or one of its staff"),
                            ("known", "Somebody else, known to the adult"),
                            ("unknown", "Somebody else, not known to the adult"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
                ("source_name", models.CharField(blank=True, max_length=200)),
                ("source_relationship", models.CharField(blank=True, max_length=100)),
                (
                    "safe_now",
                    models.CharField(
                        choices=[("yes", "Yes"), ("no", "No"), ("not-known", "Not known yet")], max_length=10
                    ),
                ),
                (
                    "made_safe",
                    models.TextField(blank=True, help_text="what was done, or is being done, to make them safe"),
                ),
                (
                    "adult_knows",
                    models.CharField(choices=[("yes", "Yes"), ("no", "No"), ("not-known", "Not known")], max_length=10),
                ),
                (
                    "referrer_kind",
                    models.CharField(
                        choices=[
                            ("adult", "The adult themselves"),
                            ("family", "Family or friend"),
                            ("care-provider", "Care provider"),
                            ("health", "Health service"),
                            ("ambulance", "Ambulance service"),
                            ("police", "Police"),
                            ("housing", "Housing"),
                            ("council", "Council staff"),
                            ("bank-or-trade", "Bank, shop or trade"),
                            ("voluntary", "Charity or community group"),
                            ("public", "A member of the public"),
                            ("other", "Someone else"),
                        ],
                        max_length=20,
                    ),
                ),
                ("referrer_name", models.CharField(blank=True, max_length=200)),
                ("referrer_contact", models.CharField(blank=True, max_length=200)),
                ("referrer_owed_answer", models.BooleanField(default=True)),
                (
                    "approaching_adulthood",
                    models.BooleanField(default=False, help_text="17 when the concern was raised (transition)"),
                ),
                (
                    "decision",
                    models.CharField(
                        choices=[
                            ("section-42", "Section 42 enquiry"),
                            ("other-enquiry", "Other enquiry"),
                            ("more-information", "Find out more before deciding"),
                            ("no-enquiry", "No enquiry, another way to help"),
                        ],
                        help_text="the newest decision",
                        max_length=20,
                        null=True,
                    ),
                ),
                (
                    "decided_on",
                    models.DateField(
                        help_text="when that decision settled what is done; empty while more is to be found out",
                        null=True,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ConcernEnquiry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
            ],
        ),
        migrations.CreateModel(
            name="Decision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("decided_on", models.DateField()),
                ("decided_at", models.TimeField(null=True)),
                (
                    "care_needs",
                    models.CharField(
                        choices=[("met", "Met"), ("not-met", "Not met"), ("not-yet-known", "Not yet known")],
                        max_length=15,
                    ),
                ),
                ("care_needs_evidence", models.TextField(blank=True)),
                (
                    "abuse_or_neglect",
                    models.CharField(
                        choices=[("met", "Met"), ("not-met", "Not met"), ("not-yet-known", "Not yet known")],
                        max_length=15,
                    ),
                ),
                ("abuse_or_neglect_evidence", models.TextField(blank=True)),
                (
                    "cannot_protect",
                    models.CharField(
                        choices=[("met", "Met"), ("not-met", "Not met"), ("not-yet-known", "Not yet known")],
                        max_length=15,
                    ),
                ),
                ("cannot_protect_evidence", models.TextField(blank=True)),
                (
                    "decision",
                    models.CharField(
                        choices=[
                            ("section-42", "Section 42 enquiry"),
                            ("other-enquiry", "Other enquiry"),
                            ("more-information", "Find out more before deciding"),
                            ("no-enquiry", "No enquiry, another way to help"),
                        ],
                        max_length=20,
                    ),
                ),
                ("reasons", models.TextField(blank=True)),
                (
                    "pathways",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
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
                        default=list,
                        size=None,
                    ),
                ),
                (
                    "adults_view",
                    models.CharField(
                        choices=[
                            ("followed", "Yes, and it was followed"),
                            ("not-followed", "Yes, but it was not followed"),
                            ("not-asked", "No, not asked"),
                        ],
                        max_length=15,
                    ),
                ),
                ("adults_view_words", models.TextField(blank=True)),
                ("not_asked_why", models.TextField(blank=True)),
                (
                    "ground",
                    models.CharField(
                        choices=[
                            ("no-capacity", "They lack capacity for this decision"),
                            ("others-at-risk", "Other adults or children are at risk"),
                            ("serious-crime", "A serious crime may have been committed"),
                            ("coercion", "They may be coerced or controlled"),
                            ("position-of-trust", "Someone in a position of trust is involved"),
                            ("vital-interest", "Their life or health is at serious risk"),
                            ("legal-duty", "A court order or legal duty"),
                            ("other", "Another reason"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
            ],
        ),
    ]
