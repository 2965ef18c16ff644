"""The history of a record that is not of one adult is found by the row that it is about."""

from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    dependencies = [("history", "0003_chain")]

    operations = [
        alongside.history.migrating.AddRules(
            model_name="event",
            indexes=[
                models.Index(
                    condition=models.Q(("adult__isnull", True)), fields=["about", "-seq"], name="event_about_no_adult"
                ),
            ],
        ),
    ]
