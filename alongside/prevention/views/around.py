"""What the pages of this room have in common."""

from django.urls import reverse


def about(adult, heading: str) -> dict:
    """What every page about an adult's prevention shows around its questions."""
    return {
        "heading": heading,
        "caption": adult.name,
        "adult": adult,
        "back_url": reverse("prevention:of", args=[adult.pk]),
    }


def about_concern(concern, heading: str, page: str) -> dict:
    """The same about a concern; `page` is the one that the questions lead back to."""
    return {
        "heading": heading,
        "caption": f"{concern.reference}, {concern.adult.name}",
        "concern": concern,
        "adult": concern.adult,
        "back_url": reverse(page, args=[concern.pk]),
    }


def cases_of(adult) -> list:
    """The adult's enquiries and concerns, newest first."""
    return [*adult.enquiries.newest_first(), *adult.concerns.newest_first()]
