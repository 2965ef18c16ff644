"""What leaves our own record as an extract."""

import polars as pl

from alongside.measures.extract.contract import CONTRACT
from alongside.measures.extract.frames import schema_of
from alongside.measures.tables import TABLES
from alongside.published.extracting import tables_from_record
from alongside.published.run import rows


def test_the_record_gives_every_table_of_the_contract_as_the_views_hold_it(whole_case):
    found = tables_from_record()
    assert {name: frame.schema for name, frame in found.items()} == {
        name: schema_of(table) for name, table in CONTRACT.items()
    }
    for view in TABLES:
        name = view.get_name().removeprefix("published_")
        if name in CONTRACT:
            expected = pl.DataFrame(rows(view), schema=found[name].schema)
            assert found[name].sort(pl.all()).equals(expected.select(found[name].columns).sort(pl.all())), name
