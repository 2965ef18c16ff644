"""Runs an expression of Ibis over a snapshot: what is asked of a database, answered as of the snapshot's moment."""

from typing import Any

import ibis
import polars as pl
from ibis.expr.operations import UnboundTable
from ibis.expr.types import Table

from .snapshot import Snapshot


def rows(snapshot: Snapshot, expression: Table) -> list[dict[str, Any]]:
    """The rows that an expression over the published tables gives, in any order, as dictionaries of its columns."""
    tables = [found.to_expr() for found in expression.op().find(UnboundTable)]
    frames = {table.get_name(): as_published(snapshot, table) for table in tables}
    return ibis.polars.connect(frames).to_polars(expression).to_dicts()


def as_published(snapshot: Snapshot, table: Table) -> pl.LazyFrame:
    """A table with its keys and codes as the texts that they were published as."""
    stored = snapshot.stored(table)
    frame = pl.DataFrame({name: stored.as_text(name) for name in table.columns})
    return frame.lazy().with_columns(pl.col(pl.Enum).cast(pl.String))
