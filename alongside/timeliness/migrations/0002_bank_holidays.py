"""The bank holidays of England and Wales, as GOV.UK publishes them. Contains public sector information licensed under
the Open Government Licence v3.0: https://www.gov.uk/bank-holidays
"""

from datetime import date

from django.db import migrations

SOURCE = "GOV.UK, bank holidays in England and Wales (Open Government Licence v3.0)"
NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY = "New Year’s Day", "Good Friday", "Easter Monday"
MAY, SPRING, SUMMER = "Early May bank holiday", "Spring bank holiday", "Summer bank holiday"
CHRISTMAS, BOXING_DAY, SUBSTITUTE = "Christmas Day", "Boxing Day", " (substitute day)"
NAMES = [NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, MAY, SPRING, SUMMER, CHRISTMAS, BOXING_DAY]

# Month and day in the order of NAMES; a day that stands in for one at a weekend is marked.
YEARS = {
    2017: "01-02* 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
    2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28*",
    2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27* 12-28*",
    2022: "01-03* 04-15 04-18 05-02 06-02 08-29 12-27* 12-26",
    2023: "01-02* 04-07 04-10 05-01 05-29 08-28 12-25 12-26",
    2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28*",
    2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27* 12-28*",
}
ONCE = {
    date(2022, 6, 3): "Platinum Jubilee bank holiday",
    date(2022, 9, 19): "Bank holiday for the State Funeral of Queen Elizabeth II",
    date(2023, 5, 8): "Bank holiday for the coronation of King Charles III",
}


def days() -> dict[date, str]:
    """Every bank holiday with its name."""
    found = dict(ONCE)
    for year, listed in YEARS.items():
        for name, day in zip(NAMES, listed.split(), strict=True):
            substitute = SUBSTITUTE if day.endswith("*") else ""
            found[date.fromisoformat(f"{year}-{day.rstrip('*')}")] = name + substitute
    return found


def add(apps, schema_editor):
    calendar = apps.get_model("timeliness", "Calendar").objects.create(
        name="England and Wales", weekdays=["1", "2", "3", "4", "5"], is_standard=True
    )
    ClosedDay = apps.get_model("timeliness", "ClosedDay")
    ClosedDay.objects.bulk_create(
        ClosedDay(calendar=calendar, day=day, name=name, kind="bank-holiday", source=SOURCE)
        for day, name in sorted(days().items())
    )


class Migration(migrations.Migration):
    dependencies = [("timeliness", "0001_initial")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
