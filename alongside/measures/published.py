"""A table of the contract as measures ask it."""

import ibis
from ibis.expr.types import Table

from .extract.columns import PublishedTable


def published(table: PublishedTable) -> Table:
    """Named as its view is named in PostgreSQL; the same columns stand in any extract."""
    columns = {name: column.type for name, column in table.all_columns.items()}
    return ibis.table(columns, name=f"published_{table.name}")
