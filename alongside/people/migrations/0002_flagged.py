import django.contrib.postgres.fields
import pgtrigger.compiler
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="adult",
            name="flagged",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=models.CharField(max_length=100),
                db_default=[],
                default=list,
                help_text="what they need; kept by the database",
                size=None,
            ),
        ),
        alongside.history.migrating.AddRules(
            model_name="adult",
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="flagged_as_needed",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n        NEW.flagged := ARRAY(\n            SELECT n.code || CASE WHEN n.language <> '' THEN ':' || n.language ELSE '' END\n            FROM public.access_needs_accessneed n\n            WHERE n.adult_id = NEW.id AND n.person_id IS NULL AND n.ended_on IS NULL ORDER BY n.id\n        );\n        RETURN NEW;\n    ",
                        hash="ca535d40c2a14f3d5c29aa5492865a522d793bdb",
                        operation="UPDATE",
                        pgid="pgtrigger_flagged_as_needed_3e4c5",
                        table="people_adult",
                        when="BEFORE",
                    ),
                )
            ],
        ),
    ]
