from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("enquiries", "0004_no_null_slips_past"),
        ("history", "0003_chain"),
        ("voice", "0002_schemes"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="conclusion",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("supported_by__in", ["advocate", "family", "friend"]),
                    ("supported_by__isnull", True),
                    _connector="OR",
                ),
                name="conclusion_supporter_known",
            ),
        ),
    ]
