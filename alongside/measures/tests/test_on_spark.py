"""Every measure's examples come to what they say on Spark too, in one session. It needs Java, and time to start.

Only where the environment says CI: .ci/run puts Spark and Java there. Where it says so, Spark must be there.
"""

import os

import ibis
import pytest

from alongside.measures import asking

from .engines import SCHEMAS
from .specs import BY_EXAMPLE, YEAR
from .test_measures import MEASURES, asked_of, differences, spread_differences, tables

pytestmark = pytest.mark.skipif(
    not os.environ.get("CI"), reason="Spark takes Java and minutes: it is run by .ci/run, where CI is set"
)
KINDS = {"string": "STRING", "date": "DATE", "boolean": "BOOLEAN", "int64": "BIGINT"}
SMALL_AND_LOCAL = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.shuffle.partitions": "1",
    # A few rows in one process: what is planned, compiled and sent round for large ones only costs.
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.autoBroadcastJoinThreshold": "-1",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
}


@pytest.fixture(scope="module")
def spark():
    """A session of Spark in which each table of examples is a view of its published name."""
    from pyspark.sql import SparkSession

    building = SparkSession.builder.master("local[2]")
    for name, value in SMALL_AND_LOCAL.items():
        building = building.config(name, value)
    session = building.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    for name, found in tables().items():
        session.sql(view_of(name, found))
    yield session
    session.stop()


def view_of(name: str, found) -> str:
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


def test_examples_come_to_what_they_say_on_spark(spark):
    def run(expression: ibis.expr.types.Table) -> list[dict]:
        # The SQL of Databricks is Spark's, and Ibis writes it without Spark's own package or pandas.
        return [row.asDict() for row in spark.sql(ibis.to_sql(expression, dialect="databricks")).collect()]

    assert differences(asking.tallies(run, MEASURES, YEAR, BY_EXAMPLE)) == {}
    assert spread_differences(asked_of(run)) == {}
