import django.contrib.postgres.fields
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("enquiries", "0003_sources_in_the_directory"),
        ("history", "0004_about_no_adult"),
    ]

    operations = [
        migrations.AddField(
            model_name="enquiry",
            name="conditions",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=models.CharField(
                    choices=[
                        ("copd", "COPD"),
                        ("cancer", "Cancer"),
                        ("acquired-injury", "A physical injury that they came by"),
                        ("hiv-aids", "HIV or AIDS"),
                        ("other-physical", "Another long term physical condition"),
                        ("stroke", "Stroke"),
                        ("parkinsons", "Parkinson’s"),
                        ("motor-neurone", "Motor neurone disease"),
                        ("acquired-brain-injury", "A brain injury that they came by"),
                        ("other-neurological", "Another long term neurological condition"),
                        ("visual", "Sight loss"),
                        ("hearing", "Hearing loss"),
                        ("other-sensory", "Another sensory impairment"),
                        ("learning-disability", "Learning disability"),
                        ("autism", "Autism, other than the next"),
                        ("asperger", "Asperger’s or high functioning autism, as the return calls it"),
                        ("other-learning", "Another learning, developmental or intellectual disability"),
                        ("dementia", "Dementia"),
                        ("other-mental-health", "Another mental health condition"),
                        ("none", "None of these"),
                    ],
                    max_length=30,
                ),
                help_text="reported (SG1e)",
                null=True,
                size=None,
            ),
        ),
        alongside.history.migrating.AddRules(
            model_name="enquiry",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        ("conditions__isnull", True),
                        ("conditions", ["none"]),
                        models.Q(
                            (
                                "conditions__contained_by",
                                [
                                    "copd",
                                    "cancer",
                                    "acquired-injury",
                                    "hiv-aids",
                                    "other-physical",
                                    "stroke",
                                    "parkinsons",
                                    "motor-neurone",
                                    "acquired-brain-injury",
                                    "other-neurological",
                                    "visual",
                                    "hearing",
                                    "other-sensory",
                                    "learning-disability",
                                    "autism",
                                    "asperger",
                                    "other-learning",
                                    "dementia",
                                    "other-mental-health",
                                ],
                            ),
                            ("conditions__len__gt", 0),
                        ),
                        _connector="OR",
                    ),
                    name="enquiry_conditions_known",
                )
            ],
        ),
    ]
