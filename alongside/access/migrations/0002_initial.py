import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "0001_initial"),
        ("history", "0001_initial"),
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="user",
            name="event",
            field=models.ForeignKey(
                help_text="the line of history that last changed it",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="history.event",
            ),
        ),
        migrations.AddField(
            model_name="entitlement",
            name="adult",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="entitlements", to="people.adult"
            ),
        ),
        migrations.AddField(
            model_name="entitlement",
            name="event",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="history.event"
            ),
        ),
        migrations.AddField(
            model_name="entitlement",
            name="user",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="entitlements", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="user",
            name="teams",
            field=models.ManyToManyField(blank=True, related_name="members", to="access.team"),
        ),
        alongside.history.migrating.AddRules(
            model_name="entitlement",
            constraints=[models.UniqueConstraint(models.F("adult"), models.F("user"), name="entitled_once")],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="3b346a5ae6616bd9afeb470d10a8d3c740c9a913",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_1c1c4",
                        table="access_entitlement",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="76a1ab5f7a3144b236ac4153c474281b6517e27c",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_9ac2e",
                        table="access_entitlement",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="16f18eb4b10c54c73335e584ff5fb08f53418164",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_47719",
                        table="access_entitlement",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="user",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "role__in",
                            ["practitioner", "enquiry-manager", "auditor", "analyst", "board", "administrator"],
                        )
                    ),
                    name="user_role_known",
                ),
                models.UniqueConstraint(
                    django.db.models.functions.text.Lower("username"), name="user_name_once_however_spelt"
                ),
            ],
        ),
    ]
