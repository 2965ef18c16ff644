"""The three schemes of classification that ship with the product (practice A10)."""

from django.db import migrations

SCHEMES = {
    "toolkit-2015": (
        "What the outcome is about",
        "List of the 2014/15 evaluation, table 9",
        {
            "feel-safer": "To be and feel safer",
            "relationships": "To keep key relationships",
            "control": "To gain or keep control",
            "not-others": "To know it will not happen to others",
            "justice": "Justice, an apology, or to know that action was taken",
            "involved": "To be involved in decisions",
            "protect-self": "To be able to protect themselves in future",
            "choice": "To have exercised choice",
            "where-to-get-help": "To know where to get help",
            "new-friends": "New friends",
            "recover": "Help to recover",
            "not-yet-specified": "Not yet specified",
            "other": "Something else",
            "dont-know": "Do not know",
        },
    ),
    "kingston": (
        "What kind of outcome it is",
        "Areas of the Kingston aide-memoire, 2013/14",
        {
            "quality-of-life": "Quality of life",
            "process": "How safeguarding is done",
            "desired-change": "A change they want",
        },
    ),
    "direction": (
        "Which way it points",
        "Change, maintenance and process outcomes",
        {
            "change": "To change something",
            "maintenance": "To keep something as it is",
            "process": "To be treated in a certain way",
        },
    ),
}


def add(apps, schema_editor):
    Scheme = apps.get_model("voice", "ClassificationScheme")
    Code = apps.get_model("voice", "SchemeCode")
    for key, (title, source, codes) in SCHEMES.items():
        scheme = Scheme.objects.create(key=key, version=1, title=title, source=source)
        Code.objects.bulk_create(
            Code(scheme=scheme, code=code, label=label, takes_words=code == "other") for code, label in codes.items()
        )


class Migration(migrations.Migration):
    dependencies = [("voice", "0001_initial")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
