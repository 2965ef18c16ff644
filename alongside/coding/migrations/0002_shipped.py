"""The codebook that comes with the product. A later wording of it is another file, another version, another migration.

Written as SQL, so that a first start need not build every model for it (see history/migrating.py).
"""

import json

from django.db import migrations

from alongside.coding.shipped import shipped

ABOUT, VERSION, CODES = shipped("eighteen-findings-1")
FIELDS = ("number", "label", "finding", "definition", "use_when", "not_when")
ADD = [
    ("INSERT INTO coding_codebook (title, about) VALUES (%s, %s)", [ABOUT["title"], ABOUT["about"]]),
    (
        "INSERT INTO coding_codebookversion (codebook_id, number, published_on, source, changed, bands)"
        " SELECT id, 1, '2026-11-22', %s, '', %s::jsonb FROM coding_codebook WHERE title = %s",
        [VERSION["source"], json.dumps(VERSION["bands"]), ABOUT["title"]],
    ),
    *(
        (
            "INSERT INTO coding_codebookcode (version_id, number, label, finding, definition, use_when, not_when)"
            " SELECT v.id, %s, %s, %s, %s, %s, %s"
            " FROM coding_codebookversion v JOIN coding_codebook b ON b.id = v.codebook_id WHERE b.title = %s",
            [*(code[field] for field in FIELDS), ABOUT["title"]],
        )
        for code in CODES
    ),
]


class Migration(migrations.Migration):
    dependencies = [("coding", "0001_initial")]
    operations = [migrations.RunSQL(ADD, migrations.RunSQL.noop)]
