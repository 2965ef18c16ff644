"""The national return in plain pandas, as an analyst would write it: what the engine must equal, and is compared with.

Each table is read, joined and counted by itself, in the words of the standard; nothing is shared and nothing is coded.
"""

from collections.abc import Callable
from pathlib import Path

import pandas as pd
import polars as pl

KIND = {"section-42": "section-42", "other": "other"}
BANDS = [18, 65, 75, 85, 95, 1000]
NAMES = ["18-64", "65-74", "75-84", "85-94", "95+"]
WHO = {"sg1a": "age_band", "sg1b": "gender", "sg1c": "ethnicity"}
PAIRS = {"sg2a": ["type", "source"], "sg2a-b1": ["type", "location"], "sg2b": ["location", "source"]}


class Reference:
    """The tables of an extract, and the cells of every count."""

    def __init__(self, tables: dict[str, pd.DataFrame], first: int, last: int) -> None:
        """`first` and `last`: the first years of the first and the last year that is counted."""
        self.tables, self.first, self.last = tables, first, last
        self.adult = self.read("adult")
        self.concern = self.read("concern").merge(self.adult, on=["council", "adult_id"], how="left")
        self.enquiry = self.read("enquiry").merge(self.adult, on=["council", "adult_id"], how="left")

    def read(self, name: str) -> pd.DataFrame:
        """A table of the extract; read before the clock starts, in favour of the reference."""
        return self.tables[name]

    def in_years(self, rows: pd.DataFrame, dated_by: str) -> pd.DataFrame:
        """The rows of these years about adults, with the year of each and the age on its last day or at death."""
        rows = rows[rows[dated_by].notna()].copy()
        on = pd.to_datetime(rows[dated_by])
        rows["year"] = on.dt.year - (on.dt.month < 4)
        rows = rows[rows["year"].between(self.first, self.last)]
        end = pd.to_datetime((rows["year"] + 1).astype(str) + "-03-31")
        died, born = pd.to_datetime(rows["died_on"]), pd.to_datetime(rows["birth_date"])
        at = died.where(died < end, end)
        before = (at.dt.month * 100 + at.dt.day) < (born.dt.month * 100 + born.dt.day)
        age = at.dt.year - born.dt.year - before
        rows["age_band"] = pd.cut(age, BANDS, right=False, labels=NAMES).astype(object)
        return rows[~(age < BANDS[0])]

    def cells(self) -> dict[str, pd.DataFrame]:
        """Every count: a row for each cell, with how many different ones are in it."""
        found = {}
        concerns = self.in_years(self.concern, "raised_on")
        concerns = concerns[concerns["counts"].fillna(True).astype(bool)]
        for table, column in WHO.items():
            found[f"{table}-concerns"] = different(concerns, "adult_id", [column])
        found["sg1f-concerns"] = different(concerns, "concern_id", [])
        started = self.in_years(self.enquiry, "started_on")
        concluded = self.in_years(self.enquiry, "concluded_on")
        for kind in KIND:
            found |= self.of_started(started[started["kind"] == kind], kind)
            found |= self.of_concluded(concluded[concluded["kind"] == kind], kind)
        return found

    def of_started(self, rows: pd.DataFrame, kind: str) -> dict[str, pd.DataFrame]:
        found = {f"{table}-{kind}": different(rows, "adult_id", [column]) for table, column in WHO.items()}
        found[f"sg1d-{kind}"] = different(rows, "adult_id", ["support_reason"])
        conditions = rows.merge(self.read("enquiry_condition"), on=["council", "enquiry_id"], how="left")
        found[f"sg1e-{kind}"] = different(conditions, "adult_id", ["condition"])
        found[f"sg1f-{kind}"] = different(rows, "enquiry_id", [])
        return found

    def of_concluded(self, rows: pd.DataFrame, kind: str) -> dict[str, pd.DataFrame]:
        found = {}
        harms = rows.merge(self.read("allegation"), on=["council", "enquiry_id"])
        for table, by in PAIRS.items():
            found[f"{table}-{kind}"] = different(harms, "enquiry_id", by)
        risks = rows.merge(self.read("risk_result"), on=["council", "enquiry_id"])
        found[f"sg2c-{kind}"] = different(risks, "enquiry_id", ["assessment", "source"])
        identified = risks[risks["assessment"].isin(["identified-action", "identified-no-action"])]
        found[f"sg2e-{kind}"] = different(identified, "enquiry_id", ["result", "source"])
        letter = "a" if kind == "section-42" else "b"
        helped = rows[(rows["lacked_capacity"] == "yes") & rows["supported"].fillna(False).astype(bool)]
        said = rows[rows["outcomes_asked"] == "expressed"]
        found[f"sg3{letter}-capacity"] = different(rows, "enquiry_id", ["lacked_capacity", "age_band"])
        found[f"sg3{letter}-supported"] = different(helped, "enquiry_id", ["age_band"])
        found[f"sg4{letter}-asked"] = different(rows, "enquiry_id", ["outcomes_asked", "age_band"])
        found[f"sg4{letter}-achieved"] = different(said, "enquiry_id", ["outcomes_achieved", "age_band"])
        return found


def tables_of(folder: Path) -> dict[str, pd.DataFrame]:
    """The files of an extract as frames of pandas: text as text, days as days."""
    return {path.stem: frame_of(pl.read_parquet(path)) for path in sorted(folder.glob("*.parquet"))}


def frame_of(table: pl.DataFrame) -> pd.DataFrame:
    texts = table.with_columns(pl.col(pl.Enum).cast(pl.String))
    return pd.DataFrame({column.name: column.to_numpy() for column in texts})


def different(rows: pd.DataFrame, each: str, by: list[str]) -> pd.DataFrame:
    """How many different ones there are in each council, year and cell."""
    keys = ["council", "year", *by]
    count: Callable = rows.groupby(keys, dropna=False, observed=True)[each].nunique
    return count().rename("number").reset_index()
