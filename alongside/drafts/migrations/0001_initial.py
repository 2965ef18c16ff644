import uuid

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Draft",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("path", models.CharField(max_length=300)),
                ("title", models.CharField(blank=True, max_length=200)),
                ("fields", models.JSONField(help_text="[name, value] pairs exactly as they were sent")),
                ("saved_at", models.DateTimeField(auto_now=True)),
            ],
        ),
        migrations.CreateModel(
            name="Submission",
            fields=[
                ("token", models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False)),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("went_to", models.CharField(blank=True, max_length=300)),
                (
                    "digest",
                    models.BinaryField(
                        default=b"", help_text="what was typed, to tell a second sending", max_length=32
                    ),
                ),
            ],
        ),
    ]
