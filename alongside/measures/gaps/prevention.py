"""Preventing harm: needs that could not be met, and whether what was done to prevent harm helped."""

from ibis import _

from alongside.measures.gap import Ago, Gap, done, owed, silent, since
from alongside.measures.progress import enquiry_progress as table

PREVENTION = (
    Gap(
        "unmet_nobody_told",
        says="No commissioner has been told of a need that could not be met",
        table=table,
        missing=_.needs_nobody_told > 0,
        put_right="prevention:of",
        of_the_adult=True,
        because="What could not be had is told to those who can buy it (H17)",
        of_the_living=False,
        examples=(owed(needs_nobody_told=1), done()),
    ),
    Gap(
        "unmet_until_passed",
        says="The day until which a need could not be met has passed",
        table=table,
        applies=_.need_until_on.notnull(),
        missing=_.need_until_on < _.today,
        put_right="prevention:of",
        of_the_adult=True,
        because="Unmet need, and whether it was met later (H17)",
        examples=(owed(need_until_on=Ago(1)), done(need_until_on=Ago(0)), silent()),
    ),
    Gap(
        "effect_not_asked",
        says="Nobody has asked whether what was done to prevent harm helped",
        table=table,
        applies=_.effect_unasked_since.notnull(),
        missing=lambda days: since(_.effect_unasked_since) >= days,
        days=42,
        put_right="prevention:of",
        of_the_adult=True,
        because="What was done to prevent harm, and what it did (O1)",
        examples=(owed(effect_unasked_since=Ago(42)), done(effect_unasked_since=Ago(41)), silent()),
    ),
)
