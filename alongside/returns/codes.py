"""Codes of the national return as it is kept here."""

from django.db.models import TextChoices

from .files.workbook import SIGNATURES


class SignedFor(TextChoices):
    """What somebody answers for with their name: one person for the figures, and another for the council."""

    FIGURES = "figures", SIGNATURES[0]
    COUNCIL = "council", SIGNATURES[1]


class FileKind(TextChoices):
    """The files of a return, by the ends of their names."""

    VALUES = "sac-csv", "sac.csv"
    WORKBOOK = "sac-xlsx", "sac.xlsx"
    CHECKS = "checks-csv", "checks.csv"
    ROWS = "rows-parquet", "rows.parquet"


CONTENT_TYPES = {
    FileKind.VALUES: "text/csv; charset=utf-8",
    FileKind.WORKBOOK: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    FileKind.CHECKS: "text/csv; charset=utf-8",
    FileKind.ROWS: "application/vnd.apache.parquet",
}
