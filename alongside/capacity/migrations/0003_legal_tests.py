"""The versions of the test of a deprivation of liberty (practice 3.3). Criteria are asked about, never added up."""

from datetime import date

from django.db import migrations

TESTS = [
    {
        "version": 1,
        "title": "Cheshire West (until 1 June 2026)",
        "authority": "P v Cheshire West and Chester Council [2014] UKSC 19",
        "in_force_from": date(2014, 3, 19),
        "in_force_until": date(2026, 6, 2),
        "note": "Overruled on 2 June 2026. Kept, because records of its time were made by it.",
        "criteria": [
            ("Continuous supervision and control", "Who watches or decides, when, and over what."),
            ("Free to leave", "Not whether they try to, but whether they would be let go and live elsewhere."),
            ("Valid consent", "Whether they can, and do, consent to being there."),
            ("The part of a public body", "Which public body arranged it, or knows of it."),
        ],
    },
    {
        "version": 2,
        "title": "Many factors (from 2 June 2026)",
        "authority": "Attorney General for Northern Ireland’s Reference [2026] UKSC 16",
        "in_force_from": date(2026, 6, 2),
        "in_force_until": None,
        "note": "There is no one test that settles it: every factor is weighed with the others.",
        "criteria": [
            (
                "The arrangements in fact",
                "What kind, how long, how they are carried out, and what they do to the person.",
            ),
            ("Purpose", "What they are for."),
            ("Relative normality", "How near they are to the life of others of that age with those needs."),
            (
                "Consent, by words or behaviour",
                "Somebody without capacity about where to live may still consent, shown by contentment or objection.",
            ),
            ("The part of a public body", "Which public body arranged it, or knows of it."),
        ],
    },
]


def add(apps, schema_editor):
    Test = apps.get_model("capacity", "LegalTest")
    Criterion = apps.get_model("capacity", "LegalTestCriterion")
    for version in TESTS:
        test = Test.objects.create(
            key="deprivation-of-liberty", **{name: value for name, value in version.items() if name != "criteria"}
        )
        Criterion.objects.bulk_create(
            Criterion(test=test, position=position, words=words, hint=hint)
            for position, (words, hint) in enumerate(version["criteria"], start=1)
        )


class Migration(migrations.Migration):
    dependencies = [("capacity", "0002_initial")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
