"""Alarms that are raised on the adult's own page are that adult's: see door.sql beside this file."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("alarms", "0001_initial"), ("own_side", "0002_door")]
    operations = [
        migrations.RunSQL("CALL own_side_hold('alarms_alarm')", "DROP TRIGGER own_side_only_theirs ON alarms_alarm"),
    ]
