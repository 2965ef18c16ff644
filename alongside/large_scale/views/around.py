"""What the pages of this room have in common."""

from typing import Any

from django.urls import reverse

from alongside.access.models import User
from alongside.access.roles import Permission

from ..models import ProviderConcern


def page_of(track: Any, page: str) -> str:
    """Where a track shows what stands on it: a provider concern on its one page, a large-scale enquiry on several."""
    return (
        track.get_absolute_url()
        if isinstance(track, ProviderConcern)
        else reverse(f"large_scale:{page}", args=[track.pk])
    )


def about(track: Any, heading: str, page: str = "large-scale") -> dict:
    """What every page of questions shows around them."""
    whom = getattr(track, "whom", "")
    return {
        "heading": heading,
        "caption": f"{track}, {whom}" if whom else str(track),
        "back_url": page_of(track, page),
    }


def managers(*also: Any) -> list:
    """Who may decide on a large-scale enquiry and lead it; with whoever does so now."""
    found = list(User.objects.may(Permission.PROVIDERS))
    return found + [user for user in also if user is not None and user not in found]
