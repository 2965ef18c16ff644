from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0003_board_manager"),
    ]

    operations = [
        migrations.AddField(
            model_name="team",
            name="duty_email",
            field=models.EmailField(
                blank=True, help_text="read at every hour: told when somebody is not safe now", max_length=254
            ),
        ),
        migrations.AddField(
            model_name="user",
            name="email",
            field=models.EmailField(
                blank=True, help_text="their address at work, for messages that something waits", max_length=254
            ),
        ),
    ]
