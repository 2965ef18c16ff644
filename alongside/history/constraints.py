"""Constraints that many rooms need, each with the sentence people would say."""

from django.db.models import CheckConstraint, Choices, Q


def one_of(field: str, choices: type[Choices], *, name: str, or_nothing: bool = False) -> CheckConstraint:
    """The field holds one of the listed codes; with `or_nothing`, null ("not recorded") is allowed too."""
    listed = Q(**{f"{field}__in": [value for value in choices.values if value is not None]})
    return CheckConstraint(name=name, condition=listed | Q(**{f"{field}__isnull": True}) if or_nothing else listed)


def words_present(field: str, *, name: str) -> CheckConstraint:
    """The field holds at least one character that is not a space."""
    return CheckConstraint(name=name, condition=Q(**{f"{field}__regex": r"\S"}))
