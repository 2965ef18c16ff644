"""What is counted once more from a table as it stands, by none of the counts, so that V5 can find what they lose."""

from collections.abc import Mapping

import polars as pl

from .year import ReturnYear

KINDS = ("section-42", "other")
OF_AGE = 18


def concluded_in(year: ReturnYear, tables: Mapping[str, pl.DataFrame]) -> dict[str, int]:
    """Enquiries concluded in a year, by kind; without those of people under 18 on its last day, or at their death."""
    adults = tables["adult"].select("council", "adult_id", "birth_date", "died_on")
    then = tables["enquiry"].filter(pl.col("concluded_on").is_between(year.first, year.last))
    known = then.join(adults, on=["council", "adult_id"], how="left", nulls_equal=True)
    found = known.filter((age_on(pl.min_horizontal("died_on", pl.lit(year.last))) >= OF_AGE).fill_null(True))
    return {kind: found.filter(pl.col("kind") == kind).n_unique(["council", "enquiry_id"]) for kind in KINDS}


def age_on(day: pl.Expr) -> pl.Expr:
    """Birthdays had by a day; null if the day of birth is not known."""
    born = pl.col("birth_date")
    had = day.dt.strftime("%m%d") >= born.dt.strftime("%m%d")
    return day.dt.year() - born.dt.year() - (~had).cast(pl.Int32)
