from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("enquiries", "0003_deferred_truths"),
        ("history", "0003_chain"),
        ("voice", "0002_schemes"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="conclusion",
            name="conclusion_supporter_when_supported",
        ),
        migrations.RemoveConstraint(
            model_name="riskresult",
            name="risk_result_only_when_identified",
        ),
        migrations.AddConstraint(
            model_name="conclusion",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("supported_by__isnull", True),
                    models.Q(("supported", True), ("supported__isnull", False)),
                    _connector="OR",
                ),
                name="conclusion_supporter_when_supported",
            ),
        ),
        migrations.AddConstraint(
            model_name="riskresult",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("result__isnull", True),
                    models.Q(
                        ("assessment__in", ["identified-action", "identified-no-action"]), ("assessment__isnull", False)
                    ),
                    _connector="OR",
                ),
                name="risk_result_only_when_identified",
            ),
        ),
    ]
