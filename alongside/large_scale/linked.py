"""This room's lines on the page of an organisation or a service: for those who keep them, and nobody else."""

from django.db.models import Count, Q
from django.urls import reverse

from alongside.access.roles import Permission
from alongside.organisations.linked import Line, Same

from .models import LargeScaleEnquiry, ProviderConcern


def concerns(user, same: Same) -> Line | None:
    """How many provider concerns there are about it."""
    return counted(user, same, ProviderConcern, "ended_on", "Provider concerns", "provider-concerns")


def enquiries(user, same: Same) -> Line | None:
    """How many large-scale enquiries there were into it."""
    return counted(user, same, LargeScaleEnquiry, "concluded_on", "Large-scale enquiries", "large-scale-enquiries")


def counted(user, same: Same, model: type, over: str, title: str, page: str) -> Line | None:
    if not user.may(Permission.PROVIDERS):
        return None
    about = model.objects.about(organisations=same.organisations, services=same.services)  # type: ignore[attr-defined]
    counts = about.aggregate(all=Count("pk"), open=Count("pk", filter=Q(**{over: None})))
    if not counts["all"]:
        return None
    text = f"{counts['all']} recorded, of which {counts['open']} open."
    return Line(title, text, reverse(f"large_scale:{page}"))
