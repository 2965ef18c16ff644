from django.db import migrations, models


class Migration(migrations.Migration):
    """What an extract told, as data. None left before this was asked: there was no release yet."""

    dependencies = [
        ("evaluation", "0002_leaving"),
    ]

    operations = [
        migrations.AddField(
            model_name="evaluationextract",
            name="told",
            field=models.JSONField(
                default=dict,
                help_text="the same as data: what it told instead of each value, thing by thing, but for what was left "
                "out. Another extract of the survey can be joined with this one by the answers, and is looked at with it",
            ),
            preserve_default=False,
        ),
    ]
