import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "__first__"),
        ("drafts", "0001_initial"),
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="draft",
            name="adult",
            field=models.ForeignKey(
                help_text="whom it is about",
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="people.adult",
            ),
        ),
        migrations.AddField(
            model_name="draft",
            name="user",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="drafts", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="submission",
            name="user",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        alongside.history.migrating.AddRules(
            model_name="draft",
            constraints=[models.UniqueConstraint(models.F("user"), models.F("path"), name="one_draft_a_page")],
        ),
    ]
