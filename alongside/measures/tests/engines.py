"""The engines that the same measures are asked of, over the same small tables."""

import os
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import ibis
import polars as pl
import pytest

from alongside.measures.columnar.snapshot import TYPES
from alongside.measures.tables import TABLES

SCHEMAS = {table.get_name().removeprefix("published_"): table.schema() for table in TABLES}


def frames(**tables: list[dict]) -> dict[str, pl.DataFrame]:
    """Published tables of which only some columns matter; all others are null. One council, unless a row names one."""
    return {name: frame(name, tables.get(name, [])) for name in SCHEMAS}


def frame(name: str, rows: list[dict]) -> pl.DataFrame:
    schema = {column: TYPES[str(kind)] for column, kind in SCHEMAS[name].items() if str(kind) in TYPES}
    told = [{column: ({"council": "E06000001"} | row).get(column) for column in schema} for row in rows]
    return pl.DataFrame(told, schema=schema)


POSTGRES = {"string": "text", "date": "date", "boolean": "boolean", "int64": "bigint", "float64": "double precision"}


def before_the_views(cursor, tables: dict[str, pl.DataFrame]) -> None:
    """Put tables before PostgreSQL's views of the same name, for this connection until its transaction ends."""
    for name, found in tables.items():
        kinds = {column: POSTGRES[str(SCHEMAS[name][column])] for column in found.columns}
        columns = ", ".join(f"{column} {kind}" for column, kind in kinds.items())
        cursor.execute(f"CREATE TEMPORARY TABLE published_{name} ({columns}) ON COMMIT DROP")
        with cursor.copy(f"COPY pg_temp.published_{name} FROM STDIN (FORMAT csv)") as copy:
            copy.write(found.write_csv(include_header=False))


@lru_cache(maxsize=512)
def sql_of(expression: ibis.expr.types.Table) -> str:
    """DuckDB's SQL, kept: turning an expression into it costs more than running it over a few rows."""
    return ibis.to_sql(expression, dialect="duckdb")


class Duck:
    """DuckDB over the tables, as somebody with an extract and no database would have it."""

    def __init__(self, tables: dict[str, pl.DataFrame]) -> None:
        self.connection = duckdb.connect()
        with TemporaryDirectory() as folder:
            for name, found in tables.items():
                path = Path(folder, f"{name}.parquet")
                found.write_parquet(path)
                self.connection.execute(f"CREATE TABLE published_{name} AS SELECT * FROM read_parquet('{path}')")

    def __call__(self, expression: ibis.expr.types.Table) -> list[dict]:
        found = self.connection.execute(sql_of(expression))
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


NEEDS_SPARK = pytest.mark.skipif(
    not os.environ.get("CI"), reason="Spark takes Java and minutes: it is run by .ci/run, where CI is set"
)
SMALL_AND_LOCAL = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.shuffle.partitions": "1",
    # A few rows in one process: what is planned, compiled and sent round for large ones only costs.
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.autoBroadcastJoinThreshold": "-1",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
}
KINDS = {"string": "STRING", "date": "DATE", "boolean": "BOOLEAN", "int64": "BIGINT"}


class Spark:
    """Spark over the tables, each a view of its published name in a session of its own. Java is started once."""

    def __init__(self, tables: dict[str, pl.DataFrame]) -> None:
        from pyspark.sql import SparkSession

        building = SparkSession.builder.master("local[2]")
        for name, value in SMALL_AND_LOCAL.items():
            building = building.config(name, value)
        started = building.getOrCreate()
        started.sparkContext.setLogLevel("ERROR")
        self.session = started.newSession()
        for name, found in tables.items():
            self.session.sql(view_of(name, found))

    def __call__(self, expression: ibis.expr.types.Table) -> list[dict]:
        # The SQL of Databricks is Spark's, and Ibis writes it without Spark's own package or pandas.
        return [row.asDict() for row in self.session.sql(ibis.to_sql(expression, dialect="databricks")).collect()]


def view_of(name: str, found: pl.DataFrame) -> str:
    """A table as a view in Spark's SQL: its rows stand in it, and one of nothing where there are none."""
    kinds = {column: KINDS[str(SCHEMAS[name][column])] for column in found.columns}
    columns = ", ".join(f"CAST({column} AS {kind}) AS {column}" for column, kind in kinds.items())
    rows = ", ".join(f"({', '.join(map(literal, row))})" for row in found.rows() or [(None,) * len(kinds)])
    some = "true" if found.height else "false"
    return (
        f"CREATE OR REPLACE TEMPORARY VIEW published_{name} AS "
        f"SELECT {columns} FROM VALUES {rows} AS told({', '.join(kinds)}) WHERE {some}"
    )


def literal(value) -> str:
    if value is None:
        return "NULL"
    return str(value) if isinstance(value, bool | int) else f"'{value}'"
