"""Every measure's examples come to what they say on Spark too; it needs Java, and time to start.

Only where the environment says CI: .ci/run puts Spark and Java there. Where it says so, Spark must be there. What else
is counted by hand (the return, re-referrals) is counted on it beside the other engines, where those are.
"""

from alongside.measures import asking

from .engines import NEEDS_SPARK, Spark
from .specs import BY_EXAMPLE, YEAR
from .test_measures import MEASURES, asked_of, differences, spread_differences, tables


@NEEDS_SPARK
def test_examples_come_to_what_they_say_on_spark():
    spark = Spark(tables())
    assert differences(asking.tallies(spark, MEASURES, YEAR, BY_EXAMPLE)) == {}
    assert spread_differences(asked_of(spark)) == {}
