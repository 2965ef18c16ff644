"""Codes about people, as the safeguarding extract and the national return use them. Null means not recorded."""

from django.db.models import TextChoices


class Gender(TextChoices):
    FEMALE = "female", "Female"
    MALE = "male", "Male"
    ANOTHER = "another", "Another term"


class Ethnicity(TextChoices):
    """The groups of SG1c. Refused is an answer; null is "undeclared or not known"."""

    WHITE = "white", "White"
    MIXED = "mixed", "Mixed or multiple ethnic groups"
    ASIAN = "asian", "Asian or Asian British"
    BLACK = "black", "Black, African, Caribbean or Black British"
    OTHER = "other", "Other ethnic group"
    REFUSED = "refused", "Asked, and prefers not to say"
