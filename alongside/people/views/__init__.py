"""The pages of people: finding and reading a person, who is around them, and how each is reached safely."""

from .adults import adult, details, history, new, search
from .around import add_person, around, change_person
from .contact import check_contact, check_contact_person, contact, contact_person

__all__ = [
    "add_person",
    "adult",
    "around",
    "change_person",
    "check_contact",
    "check_contact_person",
    "contact",
    "contact_person",
    "details",
    "history",
    "new",
    "search",
]
