"""What this room writes is about one concern or one enquiry, and never about both."""

from django.db.models import CheckConstraint, Q


def of_one_record(name: str) -> CheckConstraint:
    """The row is about a concern, or about an enquiry."""
    return CheckConstraint(
        name=name,
        condition=Q(concern__isnull=True, enquiry__isnull=False) | Q(concern__isnull=False, enquiry__isnull=True),
    )
