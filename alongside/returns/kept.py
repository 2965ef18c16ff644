"""A return as the database keeps it: checks as JSON, rows as Parquet, and both read back."""

import io
from collections.abc import Mapping
from dataclasses import asdict
from hashlib import sha256
from typing import Any

import polars as pl

from .checks import Check, Result
from .figures import Figures
from .files.lines import read_sac_csv
from .layout import read_layout


def digest_of(*contents: bytes) -> str:
    """SHA-256 of bytes, one after the other."""
    return sha256(b"".join(contents)).hexdigest()


def as_parquet(rows: pl.DataFrame) -> bytes:
    """The rows behind a return as a file: the same bytes for the same rows."""
    file = io.BytesIO()
    rows.write_parquet(file, compression="zstd", statistics=False)
    return file.getvalue()


def rows_kept(content: bytes) -> pl.DataFrame:
    return pl.read_parquet(io.BytesIO(content))


def checks_to_keep(checks: list[Check]) -> list[dict[str, Any]]:
    return [asdict(check) for check in checks]


def checks_kept(kept: list[Mapping[str, Any]]) -> list[Check]:
    """The checks of a draft, as they came out when it was counted."""
    lists = ("tables", "figures")
    return [
        Check(
            **{name: value for name, value in check.items() if name not in (*lists, "result")},
            result=Result(check["result"]),
            tables=tuple(check["tables"]),
            figures=tuple((name, value) for name, value in check["figures"]),
        )
        for check in kept
    ]


def figures_kept(layout: Mapping[str, Any], values: bytes) -> Figures:
    """The figures of a draft under its own layout."""
    return read_sac_csv(read_layout(layout), bytes(values))
