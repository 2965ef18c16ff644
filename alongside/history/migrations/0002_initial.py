import django.db.models.deletion
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "__first__"),
        ("history", "0001_initial"),
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="event",
            name="adult",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="events",
                to="people.adult",
            ),
        ),
        migrations.AddField(
            model_name="event",
            name="by",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        alongside.history.migrating.AddRules(
            model_name="event",
            indexes=[
                models.Index(fields=["adult", "-seq"], name="event_of_adult"),
                models.Index(fields=["by", "-seq"], name="event_by_person"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="76afa5a6d475b36470bcb30b8f6ff555523f3991",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_01d8e",
                        table="history_event",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="36290b5481657e92ea12a1fed5f50367569d2e44",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_8ab5d",
                        table="history_event",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
    ]
