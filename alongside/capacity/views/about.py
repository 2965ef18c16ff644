"""What every page of the room shows around its questions."""

from django.urls import reverse


def about(adult, heading: str, **more) -> dict:
    """The heading, the adult, and the way back to the decisions side by side."""
    return {
        "heading": heading,
        "caption": adult.name,
        "adult": adult,
        "back_url": reverse("capacity:decisions", args=[adult.pk]),
        "back_text": f"What {adult.called} can decide",
        **more,
    }
