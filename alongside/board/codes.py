"""The Board's own lists."""

from django.db.models import TextChoices


class ReportKind(TextChoices):
    MONTHLY = "monthly", "Monthly report"
    ANNUAL = "annual", "Annual report"
