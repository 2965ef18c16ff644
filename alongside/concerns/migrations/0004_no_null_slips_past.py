from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0002_initial"),
        ("concerns", "0003_deferred_truths"),
        ("history", "0003_chain"),
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="concern",
            name="concern_decision_with_its_day",
        ),
        migrations.AddConstraint(
            model_name="concern",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("decided_on__isnull", True), ("decision__isnull", True)),
                    models.Q(
                        ("decided_on__isnull", True), ("decision", "more-information"), ("decision__isnull", False)
                    ),
                    models.Q(
                        ("decided_on__isnull", False),
                        ("decision__in", ["section-42", "other-enquiry", "no-enquiry"]),
                        ("decision__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="concern_decision_with_its_day",
            ),
        ),
    ]
