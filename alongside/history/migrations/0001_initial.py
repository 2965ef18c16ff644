import django.db.models.functions.datetime
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Event",
            fields=[
                ("seq", models.BigAutoField(primary_key=True, serialize=False)),
                ("at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ("verb", models.CharField(max_length=40)),
                (
                    "about",
                    models.CharField(blank=True, help_text="table and id of the row the line is about", max_length=60),
                ),
                (
                    "on",
                    models.DateField(
                        help_text="the day it happened in the adult's life, where that is not today", null=True
                    ),
                ),
                ("page", models.CharField(blank=True, help_text="the page it was done from", max_length=300)),
                ("why", models.TextField(blank=True, help_text="the reason given, where one was asked for")),
                ("facts", models.JSONField(default=dict)),
                ("transaction_id", models.BigIntegerField(default=0)),
                ("previous", models.BinaryField(default=b"", max_length=32)),
                ("digest", models.BinaryField(default=b"", max_length=32)),
            ],
        ),
        migrations.CreateModel(
            name="ChainHead",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("length", models.BigIntegerField()),
                ("digest", models.BinaryField(max_length=32)),
            ],
            options={
                "constraints": [models.CheckConstraint(condition=models.Q(("id", 1)), name="only_one_head")],
            },
        ),
    ]
