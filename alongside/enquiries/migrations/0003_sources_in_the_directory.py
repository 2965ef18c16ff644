import django.db.models.deletion
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("enquiries", "0002_initial"),
        ("history", "0003_chain"),
        ("organisations", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="sourceofrisk",
            name="organisation",
            field=models.ForeignKey(
                db_index=False,
                help_text="of the directory, where no one service of it is known",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="sources_of_risk",
                to="organisations.organisation",
            ),
        ),
        migrations.AddField(
            model_name="sourceofrisk",
            name="service",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="sources_of_risk",
                to="organisations.service",
            ),
        ),
        alongside.history.migrating.AddRules(
            model_name="sourceofrisk",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("organisation__isnull", True), ("service__isnull", True), _connector="OR"),
                    name="source_is_one_of_the_directory",
                )
            ],
            indexes=[
                models.Index(
                    condition=models.Q(("organisation__isnull", False)),
                    fields=["organisation"],
                    name="source_of_organisation",
                ),
                models.Index(
                    condition=models.Q(("service__isnull", False)), fields=["service"], name="source_of_service"
                ),
            ],
        ),
    ]
