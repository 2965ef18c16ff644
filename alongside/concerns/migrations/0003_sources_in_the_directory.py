import django.db.models.deletion
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0003_board_manager"),
        ("concerns", "0002_initial"),
        ("history", "0003_chain"),
        ("organisations", "0001_initial"),
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="concern",
            name="source_organisation",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="concerns",
                to="organisations.organisation",
            ),
        ),
        migrations.AddField(
            model_name="concern",
            name="source_service",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="concerns",
                to="organisations.service",
            ),
        ),
        alongside.history.migrating.AddRules(
            model_name="concern",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        ("source_organisation__isnull", True), ("source_service__isnull", True), _connector="OR"
                    ),
                    name="concern_source_is_one_of_the_directory",
                )
            ],
            indexes=[
                models.Index(
                    condition=models.Q(("source_organisation__isnull", False)),
                    fields=["source_organisation"],
                    name="concern_of_organisation",
                ),
                models.Index(
                    condition=models.Q(("source_service__isnull", False)),
                    fields=["source_service"],
                    name="concern_of_service",
                ),
            ],
        ),
    ]
