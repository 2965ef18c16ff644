"""The questionnaires that come with the product. A later wording of one is another file, and another migration."""

from datetime import date

from django.db import migrations

from alongside.feedback.shipped import shipped

FILES = ("outcomes-framework-1", "experience-1", "pulse-1", "family-1", "staff-1")


def add(apps, schema_editor):
    Questionnaire = apps.get_model("feedback", "Questionnaire")
    Version = apps.get_model("feedback", "QuestionnaireVersion")
    for name in FILES:
        about, version = shipped(name)
        made = Questionnaire.objects.create(**about, ours=True)
        Version.objects.create(questionnaire=made, number=1, published_on=date(2026, 11, 22), **version)


class Migration(migrations.Migration):
    dependencies = [("feedback", "0001_initial")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
