"""Evaluations: what each is about, its tables as they are counted, and what others may read of them."""

from .counted import sample, table, tables
from .evaluations import change, evaluation, evaluations, new, release, released, take_back
from .leaving import extract, report, report_file

__all__ = [
    "change",
    "evaluation",
    "evaluations",
    "extract",
    "new",
    "release",
    "released",
    "report",
    "report_file",
    "sample",
    "table",
    "tables",
    "take_back",
]
